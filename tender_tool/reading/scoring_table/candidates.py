"""What a document's scoring table may be: single tables, tables under headings, headings and sentences alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tender_tool.domain.document import Paragraph
from tender_tool.reading.scoring_table.candidate import Candidate
from tender_tool.reading.scoring_table.compositions import compositions, joined
from tender_tool.reading.scoring_table.joining import Placed
from tender_tool.reading.scoring_table.node import HUNDRED
from tender_tool.reading.scoring_table.readings import Forest, forest_of, total_of_forest
from tender_tool.reading.scoring_table.units import runs, units_of

_MOST_ROWS = 200


def candidates(blocks: Sequence[Paragraph | Placed], file: str) -> list[Candidate]:
    """Return every reading that a document offers, in its order."""
    forests: dict[int, Forest] = {}
    for place, block in enumerate(blocks):
        forest = forest_of(block, place) if isinstance(block, Placed) else None
        if forest is not None:
            forests[place] = forest
    found = [_single(forest) for forest in forests.values()]
    found.extend(runs(units_of(blocks, forests, file)))
    whole = list(compositions(blocks, file))
    found.extend(whole)
    for each in whole:
        found.extend(joined(each, forests.values()))
    found.extend(_in_cells(blocks, file))
    return found


def _single(forest: Forest) -> Candidate:
    full = total_of_forest(forest)
    header = forest.reading.points_header
    return Candidate(forest.roots, forest.place, full, tables=[forest.placed], points_header=header)


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
