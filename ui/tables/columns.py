"""What a person made of a table's columns: which are shown, how wide, in which order; kept from start to start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from ui.models.roles import Role


class Store(Protocol):
    """Where a table's columns are kept, by a name."""

    def columns(self, name: str) -> str:
        """Return what was kept, empty if nothing was."""

    def set_columns(self, name: str, value: str) -> None:
        """Keep a text."""


class TableColumns(QObject):
    """Tells a person's hand from the program's: what a person moved stays, the rest is laid out as ever."""

    # A person shows or hides a column, or takes all of it back.
    changed = Signal()

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._store: Store | None = None
        self._name = ""
        self._by_program = 0
        self.widths: dict[str, int] = {}
        self.shown: dict[str, bool] = {}
        self.order: list[str] = []
        header = view.horizontalHeader()
        header.setSectionsMovable(True)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)

    def keep(self, store: Store | None, name: str) -> None:
        """Take what was kept under a name, and keep what follows there."""
        self._store, self._name = store, name
        kept = _read(store.columns(name)) if store is not None else {}
        widths, shown, order = (kept.get(part) for part in ("widths", "shown", "order"))
        self.widths = {str(key): int(width) for key, width in widths.items()} if isinstance(widths, dict) else {}
        self.shown = {str(key): bool(on) for key, on in shown.items()} if isinstance(shown, dict) else {}
        self.order = [str(each) for each in order] if isinstance(order, list) else []
        self.arrange()

    def id_of(self, column: int) -> str:
        """Return what a column is known by, whatever stands before it."""
        told = self._view.model().headerData(column, Qt.Orientation.Horizontal, Role.COLUMN)
        return str(column) if told is None else str(told)

    @contextmanager
    def by_program(self) -> Iterator[None]:
        """Whatever happens to the columns meanwhile is not a person's hand."""
        self._by_program += 1
        try:
            yield
        finally:
            self._by_program -= 1

    def choose(self, column: int, *, on: bool) -> None:
        """Show or hide a column, as a person says."""
        self.shown[self.id_of(column)] = on
        self._save()
        self.changed.emit()

    def move(self, column: int, step: int) -> None:
        """Move a column past its neighbours that are shown."""
        header = self._view.horizontalHeader()
        place = header.visualIndex(column) + step
        while 0 <= place < header.count() and self._view.isColumnHidden(header.logicalIndex(place)):
            place += step
        if 0 <= place < header.count():
            header.moveSection(header.visualIndex(column), place)

    def forget(self) -> None:
        """Take back all that a person made of the columns."""
        self.widths, self.shown, self.order = {}, {}, []
        self._save()
        self.arrange()
        self.changed.emit()

    def arrange(self) -> None:
        """Put the columns into the person's order; those that it does not name stay behind their neighbours."""
        header = self._view.horizontalHeader()
        columns = {self.id_of(column): column for column in range(header.count())}
        wanted = [columns[each] for each in self.order if each in columns]
        for column in columns.values():
            if column not in wanted:
                wanted.insert(wanted.index(column - 1) + 1 if column - 1 in wanted else 0, column)
        with self.by_program():
            for place, column in enumerate(wanted):
                if header.visualIndex(column) != place:
                    header.moveSection(header.visualIndex(column), place)

    def _resized(self, column: int, _before: int, width: int) -> None:
        if not self._by_program and width:
            self.widths[self.id_of(column)] = width
            self._save()

    def _moved(self, *_: int) -> None:
        if not self._by_program:
            header = self._view.horizontalHeader()
            self.order = [self.id_of(header.logicalIndex(place)) for place in range(header.count())]
            self._save()

    def _save(self) -> None:
        if self._store is not None:
            kept = {"widths": self.widths, "shown": self.shown, "order": self.order}
            self._store.set_columns(self._name, json.dumps(kept) if any(kept.values()) else "")


def _read(text: str) -> dict[str, object]:
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
