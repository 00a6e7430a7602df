"""What the application passes through before its widgets see it: undo keys in fields, tips, keys to read by."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolTip,
    QWidget,
)

from ui.window.manners import in_order

_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class Passage(QObject):
    """The event filter of the application: one, and at once through, since every event of the program passes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = {
            QEvent.Type.ShortcutOverride: _leave_undo,
            QEvent.Type.ToolTip: _show_tip,
            QEvent.Type.KeyPress: _go_on_reading,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell whether an event ends here."""
        way = self._ways.get(event.type())
        return way is not None and way(watched, event)


def _leave_undo(watched: QObject, event: QEvent) -> bool:
    """Leave Ctrl+Z to the window where the field that claims it has nothing to undo."""
    if isinstance(event, QKeyEvent) and _can(watched, event) is False:
        event.ignore()
        return True
    return False


def _can(field: QObject, event: QKeyEvent) -> bool | None:
    """Tell whether a field can undo or redo what it is asked to; None where it is asked nothing of the sort."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    redo = event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) in _REDO
    if not (undo or redo):
        return None
    if isinstance(field, QAbstractSpinBox):
        field = field.lineEdit()
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, (QTextEdit, QPlainTextEdit)):
        return field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
    return None


def _show_tip(watched: QObject, event: QEvent) -> bool:
    """Show the tip of a widget, a cell, a header or a command as it stands."""
    if not (isinstance(event, QHelpEvent) and isinstance(watched, QWidget)):
        return False
    text = _tip(watched, event.pos())
    if text:
        QToolTip.showText(event.globalPos(), plain(text), watched)
    return bool(text)


def plain(text: str) -> str:
    """Return a text as the markup that shows just this text."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def _tip(widget: QWidget, at: QPoint) -> str:
    view = widget.parent()
    if isinstance(view, QHeaderView) and view.viewport() is widget:
        across = view.orientation() == Qt.Orientation.Horizontal
        section = view.logicalIndexAt(at.x() if across else at.y())
        told = view.model().headerData(section, view.orientation(), Qt.ItemDataRole.ToolTipRole)
        return str(told or "")
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return str(view.indexAt(at).data(Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(widget, QMenu):
        action = widget.actionAt(at)
        return action.toolTip() if action is not None and widget.toolTipsVisible() else ""
    return widget.toolTip()


def _go_on_reading(watched: QObject, event: QEvent) -> bool:
    """Go from text to text by F6 and Shift+F6: what is no field can be read, selected and copied without a mouse."""
    if not (isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and event.key() == Qt.Key.Key_F6):
        return False
    back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if back or not event.modifiers():
        read_on(watched.window(), back=back)
        return True
    return False


def read_on(window: QWidget, *, back: bool = False) -> None:
    """Give the keyboard to the text behind or before what has it, and select the text."""
    held, shown = QApplication.focusWidget(), list(in_order(window))
    at = shown.index(held) if held in shown else len(shown) if back else -1
    ahead = shown[:at][::-1] if back else shown[at + 1 :]
    behind = shown[at:][::-1] if back else shown[: at + 1]
    text = next((each for each in (*ahead, *behind) if is_text(each)), None)
    if isinstance(text, QLabel):
        text.setFocus(Qt.FocusReason.TabFocusReason)
        if text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            text.setSelection(0, _length(text))
        _bring_into_sight(text)


def is_text(widget: QWidget) -> bool:
    """Tell whether a widget is a text and no field."""
    return isinstance(widget, QLabel) and bool(widget.text().strip())


def _length(label: QLabel) -> int:
    is_plain = label.textFormat() == Qt.TextFormat.PlainText
    return len(label.text() if is_plain else QTextDocumentFragment.fromHtml(label.text()).toPlainText())


def _bring_into_sight(text: QWidget) -> None:
    inside = text.parentWidget()
    while inside is not None:
        if isinstance(inside, QScrollArea):
            inside.ensureWidgetVisible(text)
        inside = inside.parentWidget()
