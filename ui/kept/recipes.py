"""Recipes for lists of one shape: kept, given away as a file, and taken from one."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.bidder import BidderList, ColumnMatch
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.services.import_bidders import fields_known, remember_columns
from ui.preferences.settings import Settings
from ui.session import Session


class Recipes(QObject):
    """Keeps which column is what in a folder of the person's."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._session = session
        self._settings = settings
        self._kept: tuple[ColumnMatch, ...] = ()

    def is_kept(self, read: BidderList) -> bool:
        """Tell whether the columns of a list were kept as they are."""
        return bool(self._kept) and read.columns == self._kept

    def remember(self) -> None:
        """Recognise lists with the same header as this one from now on."""
        read = self._session.tender.bidder_list
        if read is None:
            return
        try:
            remember_columns(read, self.folder)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._kept = read.columns
            self.changed.emit()

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
            with tempfile.TemporaryDirectory() as folder:
                shutil.copyfile(remember_columns(read, Path(folder)), path)
        except InputError as error:
            self.failed.emit(error)
        except OSError:
            self.failed.emit(_problem("file.cannot_write", path, file=str(path)))

    def take(self, path: Path) -> None:
        """Keep the recipe of a file, whatever it is called."""
        try:
            entries = tomllib.loads(path.read_text(encoding="utf-8"))["columns"]
            columns = tuple(_column(number, entry) for number, entry in enumerate(entries))
            remember_columns(BidderList(path.name, "", (), (), 0, 0, columns, ()), self.folder)
        except InputError as error:
            self.failed.emit(error)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            self.failed.emit(_problem("rule.not_toml", path, file=path.name, detail=str(error)))
        else:
            self.changed.emit()

    def _pattern(self) -> str:
        return self.tr("Recipes") + " (*.toml)"


def _column(number: int, entry: dict[str, str]) -> ColumnMatch:
    field = entry.get("field")
    if field is not None and field not in fields_known():
        raise ValueError(field)
    return ColumnMatch(number, "", entry["header"], field, "sure")


def _problem(code: str, path: Path, **args: str) -> InputError:
    return InputError(Problem(Message.of(code, **args), Source(path.name)))
