"""What a person says of columns is kept for lists of the same shape, and goes when it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.acts.trail import Act, Change, Place
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError
from tender_tool.services.recipes import Answers, Columns, answers_kept, export_recipe, keep, recipe_file, take
from ui.preferences.settings import Settings
from ui.session import Session

# Of the answers about the list that is open: are they kept for lists like it?
State = Literal["none", "kept", "declined"]
_Said = tuple[int, str, Place]


class Recipes(QObject):
    """Follows the answers about columns that are in force, and keeps them in a folder of the person's.

    What an undo or the trail takes back goes from the folder too, and what lay there before lies there again.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._session = session
        self._settings = settings
        # Acts up to this number were there when the tender was opened.
        self._opened_with = 0
        self._columns: dict[_Said, Columns] = {}
        self._before: dict[Path, tuple[Columns, Answers]] = {}
        self._now: dict[Path, Answers] = {}
        self._declined: set[Path] = set()
        session.changed.connect(self._follow)

    @property
    def state(self) -> State:
        """Return whether what was said of the open list's columns is kept for lists like it."""
        said = self._files_here()
        if not said:
            return "none"
        return "declined" if said & self._declined else "kept"

    def decline(self) -> None:
        """Keep nothing of what was said of the open list's columns, which stays as it is."""
        self._declined |= self._files_here()
        self._follow()
        self.changed.emit()

    def accept(self) -> None:
        """Keep what was said of the open list's columns after all."""
        self._declined -= self._files_here()
        self._follow()
        self.changed.emit()

    def _files_here(self) -> set[Path]:
        """Return the files for the tables of the open list of which something was said."""
        read = self._session.tender.bidder_list
        if read is None:
            return set()
        tables = (read.columns, *(each.columns for each in read.registers))
        files = (recipe_file(each, self.folder) for each in tables)
        return {file for file in files if self._now.get(file, Answers()).fields}

    def _follow(self) -> None:
        if self._session.history.count() == 0:
            self._opened_with = max((act.number for act in self._session.tender.acts), default=0)
            for held in (self._columns, self._before, self._now, self._declined):
                held.clear()
        self._now = dict(self._wanted())
        for file, (columns, before) in self._before.items():
            wanted = before if file in self._declined else self._now.get(file, before)
            if answers_kept(columns, self.folder) != wanted:
                self._write(columns, wanted)

    def _wanted(self) -> dict[Path, Answers]:
        """Return what is to lie in each file: what lay there, and on top what was said, the latest last."""
        wanted: dict[Path, Answers] = {}
        for act, change in self._answers():
            columns = self._columns_of(act, change.place)
            file = recipe_file(columns, self.folder)
            if file not in self._before:
                self._before[file] = (columns, answers_kept(columns, self.folder))
            fields = dict(wanted.get(file, self._before[file][1]).fields)
            column = int(change.place.keys[0])
            if change.now is None:
                fields.pop(column, None)
            else:
                fields[column] = str(change.now) or None
            wanted[file] = Answers(fields, date.fromisoformat(act.signed.at[:10])) if fields else Answers()
        return wanted

    def _answers(self) -> Iterator[tuple[Act, Change]]:
        for act in self._session.tender.acts:
            if act.number > self._opened_with and act.in_force:
                yield from ((act, change) for change in act.changes if change.place.kind == "column")

    def _columns_of(self, act: Act, place: Place) -> Columns:
        """Return the columns of the table that an answer was about, as they were when it was given."""
        read = self._session.tender.bidder_list
        said = (act.number, act.signed.at, place)
        if said not in self._columns:
            self._columns[said] = read.columns_of(place.keys[1] if len(place.keys) > 1 else None) if read else ()
        return self._columns[said]

    def _write(self, columns: Columns, answers: Answers) -> None:
        try:
            keep(columns, answers, self.folder)
        except InputError as error:
            self.failed.emit(error)

    def ask_export(self, window: QWidget | None = None) -> None:
        """Ask for a file and write the recipe of the list into it."""
        read = self._session.tender.bidder_list
        if read is None:
            return
        start = self._settings.open_folder / f"{Path(read.file).stem}.recipe.toml"
        chosen, _ = QFileDialog.getSaveFileName(window, self.tr("Export recipe"), str(start), self._pattern())
        if chosen:
            self.export(read, Path(chosen))

    def ask_take(self, window: QWidget | None = None) -> None:
        """Ask for a recipe file and keep it."""
        start = str(self._settings.open_folder)
        chosen, _ = QFileDialog.getOpenFileName(window, self.tr("Import recipe"), start, self._pattern())
        if chosen:
            self.take(Path(chosen))

    def export(self, read: BidderList, path: Path) -> None:
        """Write the recipe of a list into a file."""
        try:
            export_recipe(read, path)
        except InputError as error:
            self.failed.emit(error)

    def take(self, path: Path) -> None:
        """Keep the recipe of a file, whatever it is called."""
        try:
            take(path, self.folder)
        except InputError as error:
            self.failed.emit(error)
        else:
            # What was taken is what lies there now.
            self._before.clear()
            self.changed.emit()

    def _pattern(self) -> str:
        return self.tr("Recipes") + " (*.toml)"
