"""Where a value was read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import overload

from tender_tool.domain.record import record


@record(frozen=True, slots=True)
class Source:
    """A place in an input, as far as it applies; everything is counted from 1.

    In a list: sheet, row and cell (A1 style). In a document: page (PDF only), table and its row, or paragraph; of
    ``anchor`` see ``domain.document.Paragraph``.
    """

    file: str
    sheet: str | None = None
    row: int | None = None
    cell: str | None = None
    page: int | None = None
    table: int | None = None
    paragraph: int | None = None
    anchor: int | None = None

    def where(self) -> str:
        """Return the place inside the file: ``名单!C7``, ``table 5, row 9``; its name if there is no more."""
        if self.page or self.table or self.paragraph:
            places = (("page", self.page), ("table", self.table), ("row", self.row), ("paragraph", self.paragraph))
            return ", ".join(f"{name} {number}" for name, number in places if number)
        inside = self.cell or (str(self.row) if self.row else "")
        if self.sheet and inside:
            return f"{self.sheet}!{inside}"
        return inside or self.sheet or self.file


@record(frozen=True, slots=True)
class RowSources(Sequence[tuple[str, Source]]):
    """The cells of one bidder by field, made when they are asked for: a long list has a million of them.

    ``fields`` pairs fields with the names of their columns and is shared by all rows; ``line`` names the row.
    Where bidders stand side by side (``across``) it is the other way round.
    """

    file: str
    sheet: str
    fields: tuple[tuple[str, str], ...]
    line: str
    across: bool = False

    def __len__(self) -> int:
        return len(self.fields)

    @overload
    def __getitem__(self, index: int) -> tuple[str, Source]: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[str, Source], ...]: ...

    def __getitem__(self, index: int | slice) -> tuple[str, Source] | tuple[tuple[str, Source], ...]:
        if isinstance(index, slice):
            return tuple(self._source(each) for each in self.fields[index])
        return self._source(self.fields[index])

    def _source(self, field: tuple[str, str]) -> tuple[str, Source]:
        name, column = field
        letters, number = (self.line, column) if self.across else (column, self.line)
        return name, Source(self.file, self.sheet, int(number), letters + number)


Sources = Sequence[tuple[str, Source]]


def sources_of(sources: Sources, fields: tuple[str, ...]) -> Sources:
    """Return the cells of some fields, in the order of ``sources``."""
    if isinstance(sources, RowSources):
        return RowSources(sources.file, sources.sheet, _chosen(sources.fields, fields), sources.line, sources.across)
    return tuple(each for each in sources if each[0] in fields)


@lru_cache(maxsize=64)
def _chosen(held: tuple[tuple[str, str], ...], fields: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(each for each in held if each[0] in fields)


def source_of(sources: Sources, field: str) -> Source | None:
    """Return the cell of a field, or None."""
    if isinstance(sources, RowSources):
        place = next((n for n, (name, _) in enumerate(sources.fields) if name == field), None)
        return None if place is None else sources[place][1]
    return dict(sources).get(field)
