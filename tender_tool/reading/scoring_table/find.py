"""The scoring table of a document: of all readings the one that its sums prove and its place speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.proof import NoPricePart, ReadByOcr, TwoReadings
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.text import Message, Reason
from tender_tool.reading.scoring_table.assemble import assembled
from tender_tool.reading.scoring_table.cells.row_kinds import core, names_price
from tender_tool.reading.scoring_table.parts.units import Candidate
from tender_tool.reading.scoring_table.proof.judge import Seen, judged, worth_of
from tender_tool.reading.scoring_table.rows.node import HUNDRED, Node

_MOST_OTHERS = 4
# How many of the things that speak for a reading must be alike in another, so that neither wins clearly.
_ALIKE = 8


def scoring_of(document: TenderDocument) -> DocumentScoring | None:
    """Return the scoring table of a document with other readings that may be it, or None if it has none."""
    credible = judged(document)
    if not credible:
        return None
    best, others = credible[0], _others(credible)
    near = any(_is_near(best, each) for each in others)
    pages = frozenset(document.scanned_pages)
    return _scoring(best, [*_doubts(best, pages), *([TwoReadings()] if near else [])], others, pages)


def _scoring(
    seen: Seen, doubts: Sequence[Reason], others: list[Seen], scanned: frozenset[int] = frozenset()
) -> DocumentScoring:
    roots = seen.candidate.roots
    if not seen.candidate.proven:
        roots = [root for root in roots if root.name or root.points]
    full = seen.candidate.full if seen.price or seen.candidate.full > HUNDRED else HUNDRED
    beside = tuple(_scoring(each, _doubts(each, scanned), []) for each in others)
    return assembled(roots, full, doubts, evidence=_evidence(seen), others=beside)


def _doubts(seen: Seen, scanned: frozenset[int]) -> list[Reason]:
    found = [] if seen.described else ["no_rows"]
    found += ["contradicted"] if seen.testimony == "contradicts" else []
    pages = {leaf.source.page for root in seen.candidate.roots for leaf in root.leaves()}
    by_ocr = [] if scanned.isdisjoint(pages) else [ReadByOcr()]
    return [*by_ocr, *(Message.of(f"document_table.{each}") for each in found)]


def _evidence(seen: Seen) -> tuple[Reason, ...]:
    """Return what speaks for a reading, as sentences."""
    said = []
    if seen.candidate.proven:
        said.append("sums_parts" if any(root.parts for root in seen.candidate.roots) else "sums")
    if seen.testimony == "agrees" or seen.candidate.told_inside:
        said.append("witness")
    if seen.candidate.points_header:
        said.append("header")
    if seen.told:
        said.append("told")
    found = tuple(Message.of(f"document_table.evidence_{each}") for each in said)
    return found if seen.price else (*found, NoPricePart())


def _others(credible: list[Seen]) -> list[Seen]:
    """Return the next best readings that say something else than those before them."""
    found: list[Seen] = []
    for each in credible[1:]:
        covered = any(_says_the_same(each.candidate, other.candidate) for other in (credible[0], *found))
        # Beside a proven reading of a table one that is not is no choice.
        worse = credible[0].proven and not each.proven and _anchors(credible[0].candidate) & _anchors(each.candidate)
        if not covered and not worse and (each.proven or each.candidate.points_header) and len(found) < _MOST_OTHERS:
            found.append(each)
    return found


def _says_the_same(one: Candidate, other: Candidate) -> bool:
    """Tell whether of two readings one holds the other's parts: of the same rows, or without rows of its own."""
    shapes = _shape(one.roots), _shape(other.roots)
    if not (shapes[0] <= shapes[1] or shapes[1] <= shapes[0]):
        return False
    bare = not any(root.parts for root in one.roots)
    return bare or bool(_anchors(one) & _anchors(other))


Shape = frozenset[tuple[str, str]]


def _shape(roots: list[Node]) -> Shape:
    return frozenset(("" if names_price(root.name) else core(root.name), str(root.worth())) for root in roots)


def _is_near(best: Seen, other: Seen) -> bool:
    """Tell whether another reading of the same table is as well proven, so that a person must choose."""
    same = _anchors(best.candidate) & _anchors(other.candidate)
    return bool(same) and worth_of(best)[:_ALIKE] == worth_of(other)[:_ALIKE]


def _anchors(candidate: Candidate) -> set[int]:
    return {leaf.source.anchor or 0 for root in candidate.roots for leaf in root.leaves()}
