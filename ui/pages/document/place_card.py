"""Where a row stands in the document: its line, and those around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.source import Source
from tender_tool.later import later
from tender_tool.services.documents.place_lines import PlaceLine
from ui.context import Context
from ui.models.document_words import place_words
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from tender_tool.services.documents.place_lines import lines_around
else:
    (lines_around,) = later("tender_tool.services.documents.place_lines", "lines_around")

_SHORT, _LONGEST = 24, 90


class PlaceCard(QWidget):
    """The line of the row is marked; what is long is cut, and told where one points at it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._heading = Heading()
        self.lines = Stack(4)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.shown: tuple[PlaceLine, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self.lines)

    def show_place(self, source: Source | None) -> None:
        """Show a place; without one, or where the document does not have it, there is nothing to be seen."""
        opened = self._context.documents.opened
        found = lines_around(opened.reading.document, source) if opened is not None and source is not None else ()
        self.shown = found
        self.setVisible(bool(found))
        if source is None or not found:
            return
        self._heading.show_text(self.tr("In the document"), (place_words(source), "quiet"))
        self.setAccessibleName(self.tr("In the document, %1").replace("%1", place_words(source)))
        self.setAccessibleDescription(next(line.text for line in found if line.here))
        self.lines.show_all([_row(line) if line.here else _beside(line) for line in found])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the place more strongly while one looks at it."""
        super().focusInEvent(event)
        self._mark(looked_at=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark the place as before."""
        super().focusOutEvent(event)
        self._mark(looked_at=False)

    def _mark(self, *, looked_at: bool) -> None:
        for card in self.lines.findChildren(Card):
            card.setProperty("meaning", "warning" if looked_at else "note")
            card.style().polish(card)


def _row(line: PlaceLine) -> QWidget:
    """Return the place itself: its short cells in one line, and a line for each that is longer."""
    card = Card("note")
    cells = [" ".join(cell.split()) for cell in line.cells]
    short = " | ".join(cell for cell in cells if len(cell) <= _SHORT)
    for text in filter(None, (short, *(cell for cell in cells if len(cell) > _SHORT))):
        label = Label(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
        label.setToolTip(text if len(text) > _LONGEST else "")
        card.add(label)
    return card


def _beside(line: PlaceLine) -> QWidget:
    label = ElidedLabel("quiet")
    label.setText(line.text)
    label.setToolTip(line.text)
    label.setContentsMargins(15, 0, 0, 0)
    return label
