"""Which readings may be the scoring table at all, and what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tender_tool.domain.documents.document import Paragraph, TenderDocument
from tender_tool.reading.scoring_table.assemble import criteria_text, rows_of
from tender_tool.reading.scoring_table.cells.grid import Grid
from tender_tool.reading.scoring_table.cells.points import squeezed, tells_points
from tender_tool.reading.scoring_table.cells.row_kinds import core, names_part, names_price
from tender_tool.reading.scoring_table.parts.candidates import candidates
from tender_tool.reading.scoring_table.parts.units import Candidate
from tender_tool.reading.scoring_table.proof.witnesses import Testimony, testimony, witnesses_among
from tender_tool.reading.scoring_table.roles.headers import header_of
from tender_tool.reading.scoring_table.roles.joining import Placed, stream
from tender_tool.reading.scoring_table.rows.fold import without_silent
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node, proven, worth
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words

_HEADING = 40
_NEAR = 12
_NEAREST = 3
_LONGEST_PART = 16
_LEAST_ROWS = 3
_FIRST_ROWS = 6


def judged(document: TenderDocument) -> list[Seen]:
    """Return the readings of a document that may be its scoring table, the best first."""
    blocks = stream(document)
    lowest = _lowest_price_wins(document)
    seen = [_seen(each, blocks) for each in candidates(blocks, document.file)]
    witnesses = witnesses_among(each.candidate for each in seen if not each.elsewhere)
    seen = [replace(each, testimony=testimony(each.candidate, witnesses)) for each in seen]
    credible = [each for each in seen if _is_credible(each, lowest=lowest)]
    return sorted(credible, key=worth_of, reverse=True)


@dataclass(frozen=True, slots=True)
class Seen:
    """A candidate, what its names and the headings around it speak of, and what witnesses say of it."""

    candidate: Candidate
    price: bool
    scoring: bool
    elsewhere: bool
    near: bool = False
    told: bool = False
    described: bool = True
    testimony: Testimony = "silent"

    @property
    def proven(self) -> bool:
        """Tell whether its sums prove it, its rows say how they are scored, and nothing contradicts it."""
        return self.candidate.proven and self.described and self.testimony != "contradicts"


def _seen(candidate: Candidate, blocks: list[Paragraph | Placed]) -> Seen:
    places = scoring_words().places
    around = _surroundings(candidate, blocks, _NEAR)
    near = _surroundings(candidate, blocks, _NEAREST)
    other = _says(places.elsewhere, near) or _is_named_otherwise(candidate)
    made = Seen(candidate, _has_price(candidate), _says(places.scoring, around), other)
    announced = _says((*places.scoring, *places.methods), near)
    return replace(made, near=announced, told=_tells_points(candidate), described=_has_criteria(candidate))


def _tells_points(candidate: Candidate) -> bool:
    """Tell whether half of the rows say how points are given."""
    rows = [row for root in candidate.roots for row in root.leaves()]
    return 2 * sum(tells_points(criteria_text(row)) for row in rows) >= len(rows)


def _has_criteria(candidate: Candidate) -> bool:
    """Tell whether half of the rows beside the price say how they are scored, or are rows of parts."""
    if any(root.taken_in > 1 and not names_price(root.name) for root in candidate.roots):
        return False
    if candidate.from_table and any(root.parts for root in candidate.roots):
        return all(root.parts or root.criteria or names_price(root.name) for root in candidate.roots)
    rows = [row for root in candidate.roots for row in root.leaves() if not names_price(root.name)]
    return 2 * sum(any(each.text for each in row.criteria) for row in rows) >= len(rows)


def _is_named_otherwise(candidate: Candidate) -> bool:
    """Tell whether most of what is named is a payment, a delivery or a duty after the award."""
    places = scoring_words().places
    names = [root.name for root in candidate.roots if root.name]
    return bool(names) and 2 * sum(_says(places.paid, name) for name in names) > len(names)


def _lowest_price_wins(document: TenderDocument) -> bool:
    """Tell whether a document names a method by which the price decides alone, and none that scores."""
    places = scoring_words().places
    lowest = False
    for paragraph in document.paragraphs():
        if _says(places.methods, paragraph.text):
            return False
        lowest = lowest or _says(places.lowest_price, paragraph.text)
    return lowest


def _has_price(candidate: Candidate) -> bool:
    rows = [row for root in candidate.roots for row in (root, *rows_of(root))]
    return any(names_price(row.name) or _prices(row) for row in rows) and not _is_named_otherwise(candidate)


def _prices(row: Node) -> bool:
    """Tell whether a row is scored by a price formula."""
    return _says(scoring_words().parts.formulas, squeezed(criteria_text(row)))


def _surroundings(candidate: Candidate, blocks: list[Paragraph | Placed], most: int) -> str:
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
        texts.extend(squeezed(text) for text in _titles(placed.grid) if len(text) <= _HEADING)
    return "\n".join(texts)


def _titles(grid: Grid) -> Iterator[str]:
    """Yield what stands in a table above and in its header, or alone in a row."""
    for row in range(min(_FIRST_ROWS, len(grid.rows))):
        own = [cell.text for cell in grid.own(row) if cell.text]
        if row == 0 or len(own) == 1 or header_of(grid.rows[row], row) is not None:
            yield from own


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


def _is_credible(seen: Seen, *, lowest: bool) -> bool:
    candidate = seen.candidate
    if _names_a_part_twice(candidate):
        return False
    if not candidate.proven:
        if not candidate.from_table or lowest or not candidate.headed:
            return False
        priced = without_silent(candidate.roots)
        return (seen.price and len(priced) > 1) or (seen.scoring and not seen.elsewhere and _is_fragment(candidate))
    if candidate.from_table:
        if not candidate.headed and not seen.told and not (seen.price and seen.near):
            return False
        return (seen.price and (seen.scoring or not seen.elsewhere)) or (seen.scoring and not seen.elsewhere)
    told = seen.scoring or _says(scoring_words().points.units, _own_words(candidate))
    parted = all(root.parts for root in candidate.roots)
    known = seen.price and _named_as_parts(candidate)
    return told and not seen.elsewhere and (known or (parted and seen.near))


def _names_a_part_twice(candidate: Candidate) -> bool:
    """Tell whether a part stands among the rows of another, too: a table of the parts and the table itself in one."""
    named = [(core(root.name), root.worth()) for root in candidate.roots if root.name]
    names = set(named)
    parts = {
        (core(part.name), part.worth()) for root in candidate.roots for part in root.parts if len(root.parts) > 1
    }
    several = [root for root in candidate.roots if root.parts]
    again = len(names) < len(named) and len(several) < len(candidate.roots)
    return (bool(names & parts) and len(several) > 1) or (again and bool(several))


def _is_fragment(candidate: Candidate) -> bool:
    """Tell whether a table is a piece of a scoring table: its parts add up, and its rows say how they are scored."""
    roots = without_silent(candidate.roots)
    rows = [row for root in roots for row in root.leaves()]
    total = worth(roots)
    told = [row for row in rows if row.criteria and row.worth() is not None]
    if len(told) < _LEAST_ROWS or 3 * len(told) < 2 * len(rows) or total is None or total >= HUNDRED:
        return False
    return any(root.parts for root in roots) and all(map(proven, roots))


def worth_of(seen: Seen) -> tuple[int, ...]:
    """Return what speaks for a candidate, the weightiest first."""
    roots = seen.candidate.roots
    printed = seen.candidate.points_header and seen.price and not seen.elsewhere
    proof = 3 if seen.proven and seen.candidate.from_table else 2 if printed else int(seen.proven)
    parted = [root for root in roots if root.parts]
    bare = sum(1 for root in roots if not root.parts and not names_price(root.name)) if parted else 0
    agrees = seen.testimony == "agrees" or seen.candidate.told_inside
    favours = (seen.price, not seen.elsewhere, agrees, seen.candidate.from_table, bool(parted), -bare, seen.scoring)
    return (proof, *map(int, favours), len(parted), int(seen.candidate.told_inside), -seen.candidate.place)
