"""Opening and saving: by dialog, by path, by drop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits import ImportBidders, UseTable
from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.domain.table import ScoringTable
from tender_tool.services.import_bidders import choose_column, choose_sheet, correct_cell, import_bidders
from tender_tool.services.rules import open_rule_file, save_rule_file
from tender_tool.services.samples import sample_file
from ui.jobs import Jobs
from ui.session import Session
from ui.settings import Settings

LIST_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".txt")
RULE_SUFFIXES = (".toml",)


class Files(QObject):
    """Reads bidder lists and rule files into the session."""

    failed = Signal(object)
    opened = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._settings = settings

    def ask_list(self, window: QWidget | None = None) -> None:
        """Ask for a bidder list and read it."""
        pattern = self.tr("Bidder lists") + f" ({' '.join('*' + suffix for suffix in LIST_SUFFIXES)})"
        self._ask(window, self.tr("Open bidder list"), pattern)

    def ask_rule(self, window: QWidget | None = None) -> None:
        """Ask for a rule file and take it as the rule."""
        self._ask(window, self.tr("Open rule file"), self.tr("Rule files") + " (*.toml)")

    def ask_save_rule(self, window: QWidget | None = None) -> None:
        """Ask where to save the rule, and save it there."""
        start = self._settings.open_folder / f"{self._session.tender.table.id}.toml"
        chosen, _ = QFileDialog.getSaveFileName(
            window, self.tr("Save rule as"), str(start), self.tr("Rule files") + " (*.toml)"
        )
        if chosen:
            self.save_rule(Path(chosen))

    def save_rule(self, path: Path) -> None:
        """Save the rule as a rule file."""
        try:
            save_rule_file(self._session.tender.table, path)
        except InputError as error:
            self.failed.emit(error)

    def open_sample(self) -> None:
        """Read the sample bidder list."""
        self.open(sample_file())

    def open(self, path: Path) -> None:
        """Read a rule file, or anything else as a bidder list, away from the window's thread."""
        if path.suffix.lower() in RULE_SUFFIXES:
            self._jobs.start(
                self.tr("Reading the rule file"), partial(_read_rule, path), self._take, self.failed.emit
            )
        else:
            self._jobs.start(
                self.tr("Reading the bidder list"), partial(_read_list, path), self._take, self.failed.emit
            )

    def choose_sheet(self, sheet: str) -> None:
        """Read the list from another sheet of its file."""
        self._read_again(lambda held, progress: choose_sheet(held, sheet, progress))

    def choose_column(self, column: int, field: str | None) -> None:
        """Read the list with a column taken for a field, or for none."""
        self._read_again(lambda held, progress: choose_column(held, column, field, progress))

    def correct_cell(self, cell: str, text: str) -> None:
        """Read the list with another text in a cell; the file stays as it is."""
        self._read_again(lambda held, progress: correct_cell(held, cell, text, progress))

    def use_table(self, table: ScoringTable) -> None:
        """Take a table as the rule; the price weight that is already known stays."""
        known = self._session.tender.table.price_weight
        self._session.do(UseTable(table if table.price_weight is not None else replace(table, price_weight=known)))

    def _read_again(self, read: Callable[[BidderList, Progress], ImportBidders]) -> None:
        tender = self._session.tender
        held = tender.bidder_list
        if held is None:
            return

        def work(progress: Progress) -> object:
            edit = read(held, progress)
            new = edit.bidder_list
            source = new.opened_on_source if new.opened_on == tender.opened_on else None
            # What a person filled in about the project outlives another reading.
            known = replace(
                new,
                project_name=tender.name,
                project_number=tender.number,
                opened_on=tender.opened_on,
                opened_on_source=source,
            )
            return replace(edit, bidder_list=known)

        self._jobs.start(self.tr("Reading the bidder list"), work, self._take, self.failed.emit)

    def _ask(self, window: QWidget | None, title: str, pattern: str) -> None:
        chosen, _ = QFileDialog.getOpenFileName(window, title, str(self._settings.open_folder), pattern)
        if chosen:
            self._settings.open_folder = Path(chosen).parent
            self.open(Path(chosen))

    def _take(self, read: object) -> None:
        if isinstance(read, BidderList):
            read = ImportBidders(read)
        if isinstance(read, ImportBidders):
            self._session.do(read)
            self.opened.emit("bidders")
        elif isinstance(read, ScoringTable):
            self.use_table(read)
            self.opened.emit("rules")


def _read_list(path: Path, progress: Progress) -> BidderList:
    return import_bidders(path, progress=progress)


def _read_rule(path: Path, progress: Progress) -> ScoringTable:
    progress.step(0, 0)
    return open_rule_file(path)
