"""A page of several parts, one shown at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.page import Page
from ui.widgets.column import CardColumn
from ui.widgets.text import Button


class SectionedPage(Page):
    """Heading, a line that switches, and below it the part that is chosen; only that part follows what is typed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.column = CardColumn("pages", 24, gap=12)
        self.shown = 0
        self._parts: tuple[QWidget, ...] = ()

    def lay_out(self, parts: Sequence[QWidget], above: Sequence[QWidget] = ()) -> None:
        """Put heading, the widgets ``above``, the switch and the parts below each other; the first is seen."""
        self._parts = tuple(parts)
        self.switch = SectionSwitch(len(parts))
        self.switch.chosen.connect(self.choose_part)
        for widget in (self.heading, self.subtitle, *above, self.switch, *parts):
            self.column.add(widget)
        self.column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)
        self._see(0)

    def show_part(self, number: int) -> None:
        """Show a part of the page, as a person would by its button."""
        self.switch.press(number)

    def go_to_part(self, number: int) -> None:
        """Show a part, and ask the window for this page."""
        self.show_part(number)
        self.wanted.emit(self.key)

    def choose_part(self, number: int) -> None:
        """Let a part be seen, and no other."""
        self._see(number)
        self.refresh_part()

    def _see(self, number: int) -> None:
        self.shown = number
        for each, part in enumerate(self._parts):
            part.setVisible(each == number)

    def refresh_part(self) -> None:
        """Show the session's state in the part that is seen, and what stands beside it."""


class SectionSwitch(QWidget):
    """One button a part; the one shown is pressed."""

    chosen = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.buttons = [Button(kind="section") for _ in range(count)]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def show_texts(self, texts: list[str]) -> None:
        """Say what the parts are called."""
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)

    def press(self, number: int) -> None:
        """Choose a part as a person would."""
        self.buttons[number].click()
