"""Which fields of a clause are not sure, and the words that were stumbled on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tender_tool.domain.documents.clause import Clause, Doubt
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ladders import Ladders
from tender_tool.reading.clauses.readings.ledger import Ledger
from tender_tool.reading.clauses.readings.measures import Measures, is_growing
from tender_tool.reading.clauses.terms.issuers import named_issuers


def doubts(clause: Clause, measures: Measures, unclear: Doubt | None) -> Clause:
    """Return the clause with every field in ``needs_review`` that is not sure."""
    ledger, ladders = measures.ledger, measures.ladders
    found = [
        *_of_points(clause, ledger),
        *_of_sums(clause, measures),
        *_of_tiers(clause, ledger, ladders),
        *_of_issuer(ledger),
    ]
    if unclear:
        found.append(unclear)
    unique = {(each.field, each.words): each for each in found}
    return replace(clause, needs_review=tuple(unique.values()))


def _of_points(clause: Clause, ledger: Ledger) -> Iterator[Doubt]:
    for award in ledger.awards:
        if award.unsure:
            yield from (_doubt(field, ledger, award) for field in ("tiers", "max_points", "per_item"))
    for award in ledger.doing("heading"):
        if award is not ledger.headed:
            yield from (_doubt(field, ledger, award) for field in ("tiers", "max_points"))
    if clause.maximum is None and ledger.gains:
        yield _doubt("max_points", ledger, ledger.gains[-1])
    if clause.per_item is None and clause.deduction is None:
        each = [award for award in ledger.doing("each") if not _is_levelled(ledger, award)]
        if len(each) == 1:
            yield _doubt("per_item", ledger, each[0])
    for award in ledger.doing("deduction")[:1]:
        if not award.has("l"):
            yield from (_doubt(field, ledger, award) for field in ("tiers", "deduction"))
    if len(ledger.doing("deduction")) > 1:
        yield _doubt("deduction", ledger, ledger.doing("deduction")[1])


def _of_tiers(clause: Clause, ledger: Ledger, ladders: Ladders) -> Iterator[Doubt]:
    for tier in clause.tiers:
        if tier.points is None:
            yield Doubt("tiers", tier.words, tier.span)
    for group in ledger.groups.values():
        if ladders.are_judged(group):
            yield from (_doubt("tiers", ledger, award) for award in group)
    for award in ledger.gains:
        step = ledger.step(award)
        if step and step.several:
            yield Doubt("tiers", step.part.words, step.part.span)


def _of_sums(clause: Clause, measures: Measures) -> Iterator[Doubt]:
    """Yield what two readings of a group leave open."""
    for group in measures.ledger.groups.values():
        if measures.is_unsettled(group):
            yield from (_doubt(field, measures.ledger, group[-1]) for field in ("max_points", "tiers", "per_item"))
        if is_growing(group):
            yield from (_doubt(field, measures.ledger, group[-1]) for field in ("tiers", "per_item"))


def _is_levelled(ledger: Ledger, award: Award) -> bool:
    step = ledger.step(award)
    return step is not None and step.kind == "level"


def _of_issuer(ledger: Ledger) -> Iterator[Doubt]:
    body = [
        span for span in ledger.bodies if any(each.start <= span.start < each.end for each in ledger.outline.body)
    ]
    found = named_issuers(ledger.outline.text, tuple(body))
    if len({part.words for part in found}) > 1:
        yield Doubt("names_issuer", found[1].words, found[1].span)


def _doubt(field: str, ledger: Ledger, award: Award) -> Doubt:
    span = ledger.span(award)
    return Doubt(field, "".join(span.of(ledger.outline.text.original).split()), span)
