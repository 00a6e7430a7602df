"""F6 and Shift+F6 go from text to text, so that what is no field can be read, selected and copied without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from ui.window.manners import in_order


class ReadingKeys(QObject):
    """An event filter of the application; works in the window and in its dialogs."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keyboard to the next text, or to the one before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_F6 and (back or not event.modifiers()):
                read_on(watched.window(), back=back)
                return True
        return super().eventFilter(watched, event)


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
