"""What the cards that decide something share: the session, where to lead to, what was typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.source import Source
from ui.context import Context
from ui.pages.results.decisions.fields import Drafts
from ui.widgets.text import Chip, Pill


class Deciding(QObject):
    """Passed to every card."""

    # A cell of the list to be shown, by its address; a page to be shown, by its key.
    cell_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.drafts = Drafts()

    def go_to_cell(self, cell: str) -> None:
        """Ask for a cell of the list."""
        self.cell_wanted.emit(cell)

    def cell(self, source: Source) -> QWidget:
        """Return a chip that leads to a cell; a cell of another file is only named."""
        read = self.context.session.tender.bidder_list
        cell = source.cell or ""
        if read is None or source.file != read.file or source.sheet != read.sheet or not cell:
            away = Pill(source.where(), "quiet")
            away.setToolTip(f"{source.file} · {source.where()}")
            return away
        chip = Chip(cell, "quiet")
        chip.setAccessibleName(self.tr("Go to %1").replace("%1", cell))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.cell_wanted.emit(cell))
        return chip

    def here(self, bidder: Bidder, field: str) -> str:
        """Return the address of a bidder's cell in the list shown, empty if it has none there."""
        read, source = self.context.session.tender.bidder_list, bidder.cell(field)
        if read is None or source is None or source.sheet != read.sheet or source.file != read.file:
            return ""
        return source.cell or ""
