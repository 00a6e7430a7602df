"""The scoring table of a document: of all readings the one that its sums prove and its place speaks for."""

from __future__ import annotations

from tender_tool.domain.document import Paragraph, TenderDocument
from tender_tool.domain.document_table import DocumentScoring
from tender_tool.reading.scoring_table.assemble import assembled, rows_of
from tender_tool.reading.scoring_table.candidates import Candidate, candidates
from tender_tool.reading.scoring_table.fold import without_silent
from tender_tool.reading.scoring_table.joining import Placed, stream
from tender_tool.reading.scoring_table.points import squeezed
from tender_tool.reading.scoring_table.row_kinds import names_part, names_price
from tender_tool.ruleset.scoring_words import scoring_words

_HEADING = 40
_NEAR = 12
_NEAREST = 3
_LONGEST_PART = 16


def scoring_of(document: TenderDocument) -> DocumentScoring | None:
    """Return the scoring table of a document, or None if it has none."""
    blocks = stream(document)
    found = candidates(blocks, document.file)
    credible = [each for each in found if _credible(each, blocks)]
    if not credible:
        return None
    best = max(credible, key=lambda each: _worth(each, blocks))
    roots = best.roots if best.proven else [root for root in best.roots if root.name or root.points]
    return assembled(roots, best.full)


def _has_price(candidate: Candidate) -> bool:
    names = [name for root in candidate.roots for name in (root.name, *(row.name for row in rows_of(root)))]
    return any(names_price(name) for name in names)


def _surroundings(candidate: Candidate, blocks: list[Paragraph | Placed], most: int = _NEAR) -> str:
    """Return the headings before a candidate, the nearest first, and its table's own first words."""
    texts: list[str] = []
    for place in range(candidate.place - 1, -1, -1):
        block = blocks[place]
        if isinstance(block, Paragraph) and len(block.text) <= _HEADING:
            texts.append(squeezed(block.text))
        if len(texts) >= most:
            break
    for placed in candidate.tables:
        texts.extend(squeezed(each.text) for each in placed.before[-_NEAREST:] if len(each.text) <= _HEADING)
        for row in range(min(6, len(placed.grid.rows))):
            texts.extend(squeezed(cell.text) for cell in placed.grid.own(row) if len(cell.text) <= _HEADING)
    return "\n".join(texts)


def _is_elsewhere(candidate: Candidate, blocks: list[Paragraph | Placed]) -> bool:
    """Tell whether the nearest headings or the table's first words speak of points for something else."""
    return _says(scoring_words().places.elsewhere, _surroundings(candidate, blocks, _NEAREST))


def _named_as_parts(candidate: Candidate) -> bool:
    """Tell whether sentences name parts of a scoring table, and no payments or penalties."""
    places = scoring_words().places
    names = [root.name for root in candidate.roots]
    parts = sum(1 for name in names if names_part(name))
    plain = all(len(name) <= _LONGEST_PART and not _says(places.elsewhere, name) for name in names)
    return plain and 3 * parts >= 2 * len(names)


def _own_words(candidate: Candidate) -> str:
    return "\n".join(squeezed(each.text) for root in candidate.roots for each in root.criteria[:1])


def _says(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


def _credible(candidate: Candidate, blocks: list[Paragraph | Placed]) -> bool:
    places = scoring_words().places
    around = _surroundings(candidate, blocks)
    price = _has_price(candidate)
    if candidate.proven and not candidate.from_table:
        own = _own_words(candidate)
        told = _says((*places.scoring, *scoring_words().header.points), around + own)
        return price and told and _named_as_parts(candidate) and not _is_elsewhere(candidate, blocks)
    if candidate.proven and _is_elsewhere(candidate, blocks):
        return price and _says(places.scoring, around)
    if candidate.proven:
        return price or (_says(places.scoring, around) and not _is_elsewhere(candidate, blocks))
    parts = without_silent([root.copy() for root in candidate.roots])
    return candidate.from_table and price and len(parts) > 1


def _worth(candidate: Candidate, blocks: list[Paragraph | Placed]) -> tuple[float, ...]:
    around = _surroundings(candidate, blocks)
    places = scoring_words().places
    rows = sum(len(rows_of(root)) for root in candidate.roots)
    printed = candidate.points_header and _has_price(candidate) and not _is_elsewhere(candidate, blocks)
    return (
        3 if candidate.proven and candidate.from_table else 2 if printed else 1 if candidate.proven else 0,
        _has_price(candidate),
        not _is_elsewhere(candidate, blocks),
        candidate.from_table,
        rows > 0,
        _says(places.scoring, around),
        len(candidate.roots) + rows,
        -candidate.place,
    )
