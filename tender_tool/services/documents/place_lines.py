"""The lines of a document around a place: paragraphs, and rows of tables with their cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tender_tool.domain.documents.document import Block, DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.domain.source import Source


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A paragraph, or the cells of a row; ``here``: the place that was asked for. ``page`` is known of a PDF only."""

    cells: tuple[str, ...]
    here: bool
    page: int | None = None

    @property
    def text(self) -> str:
        """Return the words in one line."""
        return " | ".join(" ".join(cell.split()) for cell in self.cells)


def lines_around(document: TenderDocument, source: Source, around: int = 1) -> tuple[PlaceLine, ...]:
    """Return the line of a place with those before and behind it; nothing where it is not in the document."""
    lines = [line for line in _lines(document.blocks) if line.own or line.is_at(source)]
    at = next((n for n, line in enumerate(lines) if line.is_at(source)), None)
    if at is None:
        return ()
    here = PlaceLine((*lines[at].above, *lines[at].own), True, lines[at].page)
    before, behind = (
        tuple(PlaceLine(line.own, False, line.page) for line in part)
        for part in (lines[max(at - around, 0) : at], lines[at + 1 : at + 1 + around])
    )
    return (*before, here, *behind)


@dataclass(frozen=True, slots=True)
class _Line:
    """What begins in a line, and the cells of a table that reach into it from above."""

    own: tuple[str, ...]
    page: int | None
    anchors: tuple[int, ...]
    table: int | None = None
    row: int | None = None
    above: tuple[str, ...] = ()

    def is_at(self, source: Source) -> bool:
        if source.table is not None:
            return (self.table, self.row) == (source.table, source.row)
        return source.anchor in self.anchors


def _lines(blocks: tuple[Block, ...]) -> Iterator[_Line]:
    for block in blocks:
        if isinstance(block, DocumentTable):
            yield from _rows(block)
        elif block.text.strip():
            yield _Line((block.text.strip(),), block.page, (block.anchor,))


def _rows(table: DocumentTable) -> Iterator[_Line]:
    """Yield each row with the cells that reach into it from above; a table inside a cell follows its row."""
    above: list[TableCell] = []
    for number, cells in enumerate(table.rows):
        above = [cell for cell in above if cell.row + cell.down > number]
        paragraphs: list[Paragraph] = [each for cell in cells for each in cell.paragraphs]
        page = next((each.page for each in paragraphs if each.page), table.page)
        own, reaching = (tuple(cell.text for cell in each if cell.text) for each in (cells, above))
        anchors = tuple(each.anchor for each in paragraphs)
        yield _Line(own, page, anchors, table.number, number + 1, reaching)
        for cell in cells:
            for inner in cell.tables:
                yield from _rows(inner)
        above += [cell for cell in cells if cell.down > 1]
