"""Opening and saving: by dialog, by path, by drop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import Edit, ImportBidders, UseTable
from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.later import later
from tender_tool.services.documents.open_document import (
    OpenedDocument,
    open_any,
    open_document,
    pasted_file,
    use_document,
)
from tender_tool.services.file_kinds import DOCUMENTS, LISTS, RULES, SCANS, is_of
from tender_tool.services.projects import SUFFIX, is_project
from tender_tool.services.rules import new_tender, open_rule_file, save_rule_file
from tender_tool.services.samples import full_sample, sample_file
from ui.jobs import Jobs
from ui.kept.projects import Projects
from ui.language import Languages
from ui.preferences.settings import Settings
from ui.scoring import LONG
from ui.session import Session

if TYPE_CHECKING:
    from tender_tool.services.import_bidders import import_bidders
    from tender_tool.services.list_template import save_list_template, template_name
    from tender_tool.services.tender_folder import open_tender_folder
    from tender_tool.services.verification.inside import holds_tender, tender_of
else:
    (open_tender_folder,) = later("tender_tool.services.tender_folder", "open_tender_folder")
    holds_tender, tender_of = later("tender_tool.services.verification.inside", "holds_tender", "tender_of")
    save_list_template, template_name = later(
        "tender_tool.services.list_template", "save_list_template", "template_name"
    )
    (import_bidders,) = later("tender_tool.services.import_bidders", "import_bidders")


class Files(QObject):
    """Reads projects, bidder lists and rule files into the session, whichever a file holds."""

    failed = Signal(object)
    opened = Signal(str)
    # A tender document was read, and is about to be the tender's.
    document_read = Signal(object)
    # A project is to be opened: what is open must be left first.
    leaving = Signal(object)
    # A second list or document was read: where does it belong? With what to do with the answer.
    second = Signal(object, object)

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, projects: Projects, recipes: Path | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._settings = settings
        self._projects = projects
        self._recipes = recipes

    def ask(self, window: QWidget | None, suffixes: tuple[str, ...] = ()) -> None:
        """Ask for a file (of any kind, or one with certain suffixes) and open it."""
        known = suffixes or tuple(dict.fromkeys((SUFFIX, *DOCUMENTS, *LISTS, *RULES, *SCANS)))
        pattern = self.tr("Files") + f" ({' '.join('*' + suffix for suffix in known)})"
        start = str(self._settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileName(window, self.tr("Open"), start, pattern)
        if chosen:
            self._settings.open_folder = Path(chosen).parent
            self.open(Path(chosen), list_first=suffixes == LISTS)

    def ask_folder(self, window: QWidget | None) -> None:
        """Ask for a folder with all that belongs to a tender, and open it."""
        chosen = QFileDialog.getExistingDirectory(window, self.tr("Open"), str(self._settings.open_folder))
        if chosen:
            self._settings.open_folder = Path(chosen).parent
            self.open(Path(chosen))

    def ask_save_rule(self, window: QWidget | None = None) -> None:
        """Ask where to save the rule, and save it there."""
        start = self._settings.open_folder / f"{self._session.tender.table.id}.toml"
        pattern = self.tr("Rule files") + " (*.toml)"
        _ask_where(window, self.tr("Save rule as"), start, pattern, self.save_rule)

    def ask_save_template(self, window: QWidget | None, languages: Languages) -> None:
        """Ask where to save an empty list to hand out, and save it there."""
        start = self._settings.open_folder / template_name(languages.code)
        pattern = self.tr("Excel workbooks") + " (*.xlsx)"
        write = partial(save_list_template, language=languages.code)
        _ask_where(window, self.tr("Save empty list"), start, pattern, lambda path: self._try(write, path))

    def save_rule(self, path: Path) -> None:
        """Save the rule as a rule file."""
        self._try(partial(save_rule_file, self._session.tender.table), path)

    def open_sample(self) -> None:
        """Read the sample bidder list, into a tender of its own."""
        self._read_list(sample_file(), fresh=True)

    def open_full_sample(self) -> None:
        """Read the worked example: a whole table, its bidders and the members' score sheets."""
        self.open(full_sample())

    def open(self, path: Path, *, list_first: bool = False) -> None:
        """Open a project, a rule file, a tender document or a bidder list, away from the window's thread.

        What may be either of the last two is what it holds; ``list_first`` is for somebody who asked for a list.
        """
        if is_project(path) or path.suffix.lower() == SUFFIX:
            self.leaving.emit(partial(self._projects.open, path))
        elif holds_tender(path):
            title, take = self.tr("Opening the tender inside"), partial(self._take, path, fresh=True)
            self._jobs.start(title, partial(_read_inside, path), take, self.failed.emit)
        elif path.is_dir():
            take = partial(self._take, path, fresh=True)
            read = partial(_read_folder, path, self._recipes)
            self._jobs.start(self.tr("Reading the folder"), read, take, self.failed.emit)
        elif is_of(path, RULES):
            title = self.tr("Reading the rule file")
            self._jobs.start(title, partial(_read_rule, path), partial(self._take, path), self.failed.emit)
        elif is_of(path, (*DOCUMENTS, *SCANS)):
            work = partial(_read_any, path, self._recipes, list_first)
            self._jobs.start(self.tr("Reading the document"), work, partial(self._take, path), self.failed.emit)
        else:
            self._read_list(path)

    def paste(self, text: str) -> None:
        """Read pasted text as the tender document."""
        work = partial(open_document, pasted_file(text, self.tr("Pasted text") + ".txt"))
        self._jobs.start(self.tr("Reading the document"), work, partial(self._take, None), self.failed.emit)

    def use_table(self, table: ScoringTable) -> None:
        """Take a table as the rule; the price weight that is already known stays."""
        known = self._session.tender.table.price_weight
        self._session.do(UseTable(table if table.price_weight is not None else replace(table, price_weight=known)))

    def _read_list(self, path: Path, *, fresh: bool = False) -> None:
        title, work = self.tr("Reading the bidder list"), partial(_read_list, path, self._recipes)
        self._jobs.start(title, work, partial(self._take, path, fresh=fresh), self.failed.emit)

    def _try(self, write: Callable[[Path], None], path: Path) -> None:
        try:
            write(path)
        except InputError as error:
            self.failed.emit(error)

    def _take(self, path: Path | None, read: object, *, fresh: bool = False) -> None:
        """Take what was read: into the tender that is open, or ``fresh`` into one of its own.

        What would replace something asks first.
        """
        if path is not None and path not in (sample_file(), full_sample()):
            self._settings.recent.add(path)
        tender = self._session.tender
        if fresh:
            self._place(read, "new")
        elif _replaces(read, tender):
            self.second.emit(read, partial(self._place, read))
        else:
            self._place(read, "same")

    def _place(self, read: object, where: str) -> None:
        if where == "new":
            self.leaving.emit(partial(self._place, read, "begun"))
            return
        if where == "begun":
            self._projects.begin(read if isinstance(read, Tender) else None)
        if isinstance(read, Tender):
            self.opened.emit("bidders" if read.bidder_list is not None else "document")
        elif isinstance(read, BidderList):
            self._session.do(ImportBidders(read))
            _in_its_turn(self, partial(self.opened.emit, "bidders"), len(read.bidders))
        elif isinstance(read, OpenedDocument):
            self.document_read.emit(read)
            self._session.do(use_document(read))
            self.opened.emit("document")
        elif isinstance(read, ScoringTable):
            self.use_table(read)
            self.opened.emit("rules")
        elif isinstance(read, tuple):
            for edit in read:
                self._session.do(edit)
            self.opened.emit("results")


def _in_its_turn(files: Files, show: Callable[[], None], bidders: int) -> None:
    """Show a page; that of a long list in a turn of the event loop of its own."""
    if bidders > LONG:
        QTimer.singleShot(0, files, show)
    else:
        show()


def _ask_where(window: QWidget | None, title: str, start: Path, pattern: str, write: Callable[[Path], None]) -> None:
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(start), pattern)
    if chosen:
        write(Path(chosen))


def _replaces(read: object, tender: Tender) -> bool:
    if isinstance(read, OpenedDocument):
        return tender.document is not None and tender.document.input != read.input
    return isinstance(read, BidderList) and tender.bidder_list is not None


def _load_services() -> None:
    """Load what pages ask of a tender, away from the window's thread: they are made as soon as it is there."""
    for name in ("export_results", "write_clauses", "review.review_rules", "review.item_effect"):
        import_module(f"tender_tool.services.{name}")


def _read_folder(path: Path, recipes: Path | None, progress: Progress) -> tuple[Edit, ...]:
    _load_services()
    return open_tender_folder(new_tender(), path, progress, recipes)


def _read_list(path: Path, recipes: Path | None, progress: Progress) -> BidderList:
    _load_services()
    return import_bidders(path, progress=progress, recipes=recipes)


def _read_any(path: Path, recipes: Path | None, list_first: bool, progress: Progress) -> OpenedDocument | BidderList:
    _load_services()
    return open_any(path, list_first=list_first, progress=progress, recipes=recipes)


def _read_inside(path: Path, progress: Progress) -> Tender | None:
    progress.step(0, 0)
    return tender_of(path)


def _read_rule(path: Path, progress: Progress) -> ScoringTable:
    progress.step(0, 0)
    return open_rule_file(path)
