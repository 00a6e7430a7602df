"""A field for an exact figure of any size, and one for several lines of text."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tender_tool.ruleset.wording import plain
from ui.figures import half_width

_FIGURE = re.compile(r"-?\d{1,12}(\.\d{0,4})?|-?\.\d{1,4}")
_PAUSE = 600


class FigureEdit(QLineEdit):
    """A figure as ``Decimal``; empty means None. With ``grouped`` the digits of a sum of money stand in threes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, grouped: bool = False) -> None:
        super().__init__(parent)
        self._grouped = grouped
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText("—")
        self.setMaxLength(24)
        self.textEdited.connect(self.edited)

    def figure(self) -> Decimal | None:
        """Return the figure; None if the field is empty or holds no figure."""
        text = self._plain_text()
        return Decimal(text) if _FIGURE.fullmatch(text) else None

    def is_readable(self) -> bool:
        """Tell whether the field is empty or holds a figure."""
        text = self._plain_text()
        return not text or _FIGURE.fullmatch(text) is not None

    def show_figure(self, value: Decimal | None) -> None:
        """Show a figure; what is being typed stays if it means the same."""
        if self.is_readable() and self.figure() == value and self.hasFocus():
            return
        text = "" if value is None else plain(value)
        if self._grouped and value is not None:
            whole, point, rest = text.partition(".")
            text = f"{int(whole):,}{point}{rest}"
        if text != self.text():
            self.setText(text)

    def mark(self, *, wrong: bool) -> None:
        """Show that the text is not taken, or that it is."""
        word = "true" if wrong else "false"
        if self.property("wrong") != word:
            self.setProperty("wrong", word)
            self.style().polish(self)

    def _plain_text(self) -> str:
        return half_width(self.text()).replace(",", "").replace(" ", "").removesuffix("%")


class WordsEdit(QPlainTextEdit):
    """A few lines of text, passed on once a person pauses or leaves."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = 3) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._pass_on)
        self.textChanged.connect(self._timer.start)

    def show_words(self, text: str) -> None:
        """Show a text; what is being typed stays if it means the same."""
        self._shown = text
        if self.toPlainText().strip() != text.strip():
            self.setPlainText(text)
        self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pass on what was typed."""
        super().focusOutEvent(event)
        self._pass_on()

    def _pass_on(self) -> None:
        self._timer.stop()
        if self.toPlainText().strip() != self._shown.strip():
            self._shown = self.toPlainText()
            self.edited.emit()
