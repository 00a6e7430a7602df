"""Reads the list again with a person's choices, one after the other, so that none is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.progress import Progress
from tender_tool.services.import_bidders import (
    choose_column,
    choose_header,
    choose_sheet,
    correct_cell,
    forget_answers,
)
from ui.jobs import Jobs
from ui.session import Session

Reading = Callable[[BidderList, Progress], ImportBidders]


class Rereading(QObject):
    """Each choice is read from the list as it then stands."""

    failed = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._asked: list[Reading] = []
        jobs.ended.connect(self._go_on)

    def choose_sheet(self, sheet: str) -> None:
        """Read the list from another sheet of its file."""
        self._ask(lambda held, progress: choose_sheet(held, sheet, progress))

    def choose_column(self, column: int, field: str | None, sheet: str | None = None) -> None:
        """Read the list with a column (of a register's ``sheet``) taken for a field, or for none."""
        self._ask(lambda held, progress: choose_column(held, column, field, progress, sheet=sheet))

    def forget_answers(self) -> None:
        """Read the list without the answers that were given about another."""
        self._ask(forget_answers)

    def choose_header(self, row: int) -> None:
        """Read the list with its header ending at a row of the sheet, counted from 1."""
        self._ask(lambda held, progress: choose_header(held, row, progress))

    def correct_cell(self, cell: str, text: str) -> None:
        """Read the list with another text in a cell; the file stays as it is."""
        self._ask(lambda held, progress: correct_cell(held, cell, text, progress))

    def _ask(self, reading: Reading) -> None:
        self._asked.append(reading)
        self._go_on()

    def _go_on(self) -> None:
        held = self._session.tender.bidder_list
        if held is None:
            self._asked.clear()
        if not self._asked or self._jobs.running is not None or held is None:
            return
        reading = self._asked.pop(0)

        def take(edit: object) -> None:
            if self._session.tender.bidder_list is not held:
                # Something was decided about the list in the meantime.
                self._asked.insert(0, reading)
            elif isinstance(edit, ImportBidders):
                self._session.do(edit)

        title = self.tr("Reading the bidder list")
        self._jobs.start(title, lambda progress: reading(held, progress), take, self.failed.emit)
