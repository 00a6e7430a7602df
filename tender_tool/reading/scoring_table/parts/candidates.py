"""Every reading of a document: its tables, headings and sentences alone and together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tender_tool.domain.documents.document import Paragraph
from tender_tool.reading.scoring_table.parts.compositions import compositions, joined
from tender_tool.reading.scoring_table.parts.told import grouped, weighted, with_bonus
from tender_tool.reading.scoring_table.parts.units import Candidate, runs, units_of
from tender_tool.reading.scoring_table.roles.joining import Placed
from tender_tool.reading.scoring_table.rows.node import HUNDRED
from tender_tool.reading.scoring_table.rows.readings import ReadTable, read_table_of, total_of_read_table

_MOST_ROWS = 200


def candidates(blocks: Sequence[Paragraph | Placed], file: str) -> list[Candidate]:
    """Return every reading that a document offers, in its order."""
    read_tables: dict[int, ReadTable] = {}
    for place, block in enumerate(blocks):
        read_table = read_table_of(block, place) if isinstance(block, Placed) else None
        if read_table is not None:
            read_tables[place] = read_table
    found = [_single(read_table) for read_table in read_tables.values()]
    found.extend(runs(units_of(blocks, read_tables, file)))
    whole = list(compositions(blocks, file))
    found.extend(whole)
    for each in whole:
        found.extend(joined(each, read_tables.values()))
    found.extend(_in_cells(blocks, file))
    return [*found, *_completed(whole, list(read_tables.values()))]


def _completed(whole: list[Candidate], tables: list[ReadTable]) -> Iterator[Candidate]:
    """Yield the readings that make sense with what is told elsewhere, or with extra points outside of the 100."""
    for table in tables:
        for roots in table.ways:
            extra = with_bonus(roots)
            if extra is not None:
                made = _single(table)
                made.roots, made.full = extra
                yield made
            for each in whole:
                for parts in (weighted(roots, each.roots), grouped(roots, each.roots)):
                    if parts is not None:
                        made = _single(table)
                        made.roots, made.told_by = parts, each.place
                        yield made


def _single(read_table: ReadTable) -> Candidate:
    full = total_of_read_table(read_table)
    made = Candidate(read_table.roots, read_table.place, full, tables=[read_table.placed])
    made.points_header, made.headed = read_table.reading.points_header, read_table.reading.headed
    return made


def _in_cells(blocks: Sequence[Paragraph | Placed], file: str) -> Iterator[Candidate]:
    """Yield what stands as headings and sentences inside single cells."""
    for place, block in enumerate(blocks):
        if not isinstance(block, Placed):
            continue
        for row in range(min(len(block.grid.rows), _MOST_ROWS)):
            for cell in block.grid.own(row):
                units = units_of(cell.paragraphs, {}, file) if len(cell.paragraphs) > 1 else []
                if sum((unit.node.worth() or Decimal(0) for unit in units), Decimal(0)) < HUNDRED:
                    continue
                for each in runs(units):
                    each.place = place
                    yield each
