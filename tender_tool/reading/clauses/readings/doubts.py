"""Which fields of a clause are not sure, and the words that were stumbled on."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.documents.clause import Clause, Doubt
from tender_tool.domain.record import replace
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.judged import is_compared
from tender_tool.reading.clauses.readings.ladders import Ladders, Stepped
from tender_tool.reading.clauses.readings.ledger import Ledger, uncovered
from tender_tool.reading.clauses.readings.measures import Measures, grows_unevenly
from tender_tool.reading.clauses.readings.steps import is_for_one
from tender_tool.reading.clauses.terms.issuers import chosen_issuers, named_issuers
from tender_tool.reading.clauses.terms.requirements import online_doubt, unread_validity
from tender_tool.ruleset.vocabulary.clauses import clause_words
from tender_tool.ruleset.vocabulary.spelling import normalise

# Before a number: a place among the bidders, and no number of things.
_PLACE = "第"


def doubts(clause: Clause, measures: Measures, unclear: Doubt | None) -> Clause:
    """Return the clause with every field in ``needs_review`` that is not sure."""
    ledger = measures.ledger
    found = [
        *_of_points(clause, ledger),
        *_of_sums(clause, measures),
        *_of_tiers(clause, measures),
        *_of_issuer(ledger),
        *_of_papers(clause, ledger),
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
            yield from (_doubt(field, ledger, award) for field in ("tiers", "max_points", "per_item"))
    if clause.maximum is None and ledger.gains:
        yield _doubt("max_points", ledger, ledger.gains[-1])
    for award in ledger.doing("rest"):
        if award.value is None:
            yield from (_doubt(field, ledger, award) for field in ("max_points", "otherwise_points"))
    yield from _of_lists(clause, ledger)


def _of_lists(clause: Clause, ledger: Ledger) -> Iterator[Doubt]:
    if clause.per_item is None and clause.deduction is None:
        each = [award for award in ledger.doing("each") if not _is_levelled(ledger, award)]
        if len({ledger.value(award) for award in each}) == 1:
            yield _doubt("per_item", ledger, each[0])
    if clause.per_item:
        yield from (_doubt("per_item", ledger, award) for award in _beside_each(ledger)[:1])
    for award in ledger.doing("deduction")[:1]:
        if not award.has("l"):
            yield from (_doubt(field, ledger, award) for field in ("tiers", "deduction"))
    if ledger.doing("deduction"):
        more = [award for award in ledger.gains if any(token.adds for token in award.amount)]
        yield from (_doubt(field, ledger, award) for award in more for field in ("tiers", "max_points"))
    if len(ledger.doing("deduction")) > 1:
        yield _doubt("deduction", ledger, ledger.doing("deduction")[1])


def _of_tiers(clause: Clause, measures: Measures) -> Iterator[Doubt]:
    ledger, ladders = measures.ledger, measures.ladders
    for tier in clause.tiers:
        if tier.points is None:
            yield Doubt("tiers", tier.words, tier.span)
    for group in ledger.groups.values():
        if measures.is_judged(group):
            yield from (_doubt("tiers", ledger, award) for award in group)
    for award in ledger.gains:
        step = ledger.step(award)
        if step and step.several:
            yield Doubt("tiers", step.part.words, step.part.span)
        if is_compared(award, ledger.outline):
            yield _doubt("tiers", ledger, award)
    for group in ledger.groups.values():
        yield from _of_steps(group, ledger, ladders)
        yield from (_doubt("tiers", ledger, award) for award in _without_step(group, measures))
    yield from _of_ladders(measures)
    for words in uncovered(ledger):
        yield from (Doubt(field, words.words, words.span) for field in ("tiers", "max_points"))


def _of_ladders(measures: Measures) -> Iterator[Doubt]:
    """Yield levels of two certificates that are called the same, and steps that may be given twice."""
    ledger, ladders = measures.ledger, measures.ladders
    found = [ladders.of(group) for group in ledger.groups.values()]
    levelled = [steps for steps in found if any(step.kind == "level" for _, step in steps)]
    after_sales = any(ladders.pays_after_sales(award) for steps in levelled for award, _ in steps)
    words = [normalise(step.part.words) for steps in levelled for _, step in steps]
    if after_sales and len(levelled) > 1 and len(set(words)) < len(words):
        yield _doubt("tiers", ledger, levelled[1][0][0])
    for steps in levelled:
        if not ledger.caps and all(is_for_one(award) for award, _ in steps):
            yield _doubt("max_points", ledger, steps[-1][0])


def _without_step(group: tuple[Award, ...], measures: Measures) -> list[Award]:
    """Return what is awarded between two steps for a level that is not known: 高级技师3分，技师2分，高级工1分."""
    steps = [award.end for award, _ in measures.ladders.of(group)]
    between = [award for award in group if steps and steps[0] < award.end < steps[-1]]
    return [award for award in between if award.end not in steps and not measures.ladders.certificates_of(award)]


def _of_steps(group: tuple[Award, ...], ledger: Ledger, ladders: Ladders) -> Iterator[Doubt]:
    """Yield steps that are said twice with other points, for one and for each, or for each of several at once."""
    runs = ladders.runs(group)
    for run in runs[1:]:
        if not ladders.certificates_of(run[0][0]):
            yield from (_doubt(field, ledger, run[0][0]) for field in ("tiers", "per_item", "max_points"))
    for run in runs:
        if any(ledger.outline.text.original[: step.part.span.start].endswith(_PLACE) for _, step in run):
            yield _doubt("tiers", ledger, run[0][0])
        points = {(normalise(step.part.words), ledger.value(award)) for award, step in run}
        twice = len(points) > len({words for words, _ in points})
        mixed = len({award.role == "each" for award, _ in run}) > 1 and not _is_even(run, ledger)
        if twice or mixed:
            yield from (_doubt(field, ledger, run[-1][0]) for field in ("tiers", "per_item", "max_points"))
    for award in group:
        step = ledger.step(award)
        if award.role == "each" and step and step.number not in (None, 1):
            yield _doubt("per_item", ledger, award)
        if "eL" in award.kinds:
            # 每一颗星 counts levels and names none.
            yield from (_doubt(field, ledger, award) for field in ("tiers", "per_item"))


def _is_even(run: Stepped, ledger: Ledger) -> bool:
    """Tell whether all steps earn the same for each thing: 每具备一项得40分，具备两项得80分."""
    shares = {(ledger.value(award) or Decimal(0)) / (step.number or 1) for award, step in run}
    return len(shares) == 1


def _of_sums(clause: Clause, measures: Measures) -> Iterator[Doubt]:
    """Yield what two readings of a group leave open, and a stated sum that the best case does not make."""
    ledger = measures.ledger
    for group in ledger.groups.values():
        if measures.is_unsettled(group):
            yield from (_doubt(field, ledger, group[-1]) for field in ("max_points", "tiers", "per_item"))
        if grows_unevenly(group, ledger):
            yield from (_doubt(field, ledger, group[-1]) for field in ("tiers", "per_item"))
            yield from (_doubt("max_points", ledger, cap) for cap in ledger.caps if any(t.adds for t in cap.amount))
        counted = measures.ladders.steps(group, "count")
        if counted and any(award.role == "all" and ledger.step(award) is None for award in group):
            yield _doubt("tiers", ledger, group[0])
    yield from (_doubt("max_points", ledger, cap) for cap in _own_caps(ledger)[1:])
    stated, best = clause.maximum, measures.best
    if stated and best is not None and not ledger.doing("deduction") and _differs(stated.value, best, ledger):
        words = "".join(stated.span.of(clause.text).split())
        yield from (Doubt(field, words, stated.span) for field in ("max_points", "tiers"))


def _differs(stated: Decimal, best: Decimal, ledger: Ledger) -> bool:
    """Tell whether the best case does not make what is stated; a cap may cut what each of many things earns."""
    return stated > best or (stated < best and not ledger.doing("each"))


def _own_caps(ledger: Ledger) -> list[Award]:
    """Return the caps behind awards for each thing, of one item with several: the last may be the whole's."""
    caps = []
    for before, after in pairwise(ledger.awards):
        if before.role == "each" and after in ledger.caps and before.sentence.item is None:
            caps.append(after)
    return caps if caps and caps[-1] is ledger.caps[-1] else []


def _is_levelled(ledger: Ledger, award: Award) -> bool:
    step = ledger.step(award)
    return step is not None and step.kind == "level"


def _beside_each(ledger: Ledger) -> list[Award]:
    """Return what is awarded for each of something else, or in another item, beside a first award for each."""
    first, *more = [*ledger.doing("each"), *ledger.doing("award", "full")]
    each = first.role == "each"
    return [award for award in more if each and (award.role == "each" or award.sentence.item != first.sentence.item)]


def _of_papers(clause: Clause, ledger: Ledger) -> Iterator[Doubt]:
    query, valid = online_doubt(ledger.outline), unread_validity(ledger.outline)
    if query and not clause.requires_online_check:
        yield Doubt("requires_online_check", query.words, query.span)
    if valid and not clause.requires_valid:
        yield Doubt("requires_valid", valid.words, valid.span)


def _of_issuer(ledger: Ledger) -> Iterator[Doubt]:
    body = [
        span for span in ledger.bodies if any(each.start <= span.start < each.end for each in ledger.outline.body)
    ]
    found = named_issuers(ledger.outline.text, tuple(body))
    vague = [part for part in found if part.words.endswith(clause_words().issuers.vague)]
    vague += chosen_issuers(ledger.outline.text, ledger.bodies)
    yield from (Doubt("names_issuer", part.words, part.span) for part in vague[:1])
    if len({part.words for part in found}) > 1:
        yield Doubt("names_issuer", found[1].words, found[1].span)


def _doubt(field: str, ledger: Ledger, award: Award) -> Doubt:
    span = ledger.span(award)
    return Doubt(field, "".join(span.of(ledger.outline.text.original).split()), span)
