"""What the application passes through before its widgets see it: undo keys in fields, and tips."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class TextUndo(QObject):
    """An event filter of the application: fields claim Ctrl+Z even where they have nothing to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window where the field has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            can = _can(watched, event)
            if can is False:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


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


class PlainTips(QObject):
    """An event filter of the application that shows each tip itself."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tip of a widget, a cell, a header or a command as it stands."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and isinstance(watched, QWidget):
            text = _tip(watched, event.pos())
            if text:
                QToolTip.showText(event.globalPos(), plain(text), watched)
                return True
        return super().eventFilter(watched, event)


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
