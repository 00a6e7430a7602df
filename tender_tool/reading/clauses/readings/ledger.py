"""The awards of a clause, sorted by what they do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import pairwise

from tender_tool.domain.documents.clause import Part, Span, Stated
from tender_tool.domain.record import record, replace
from tender_tool.reading.clauses.lexer.margins import Margins, find_margins
from tender_tool.reading.clauses.lexer.outline import Outline, outline
from tender_tool.reading.clauses.lexer.patterns import amount_pattern, any_of
from tender_tool.reading.clauses.lexer.text import clause_text
from tender_tool.reading.clauses.lexer.tokens import read_tokens
from tender_tool.reading.clauses.readings.awards import Award, awards, awards_of, respective
from tender_tool.reading.clauses.readings.judged import ends_with_mark, is_marked
from tender_tool.reading.clauses.readings.steps import Step, is_for_one, others_hold, rest_of_levels, steps_of
from tender_tool.reading.clauses.terms.issuers import issuer_spans
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words
from tender_tool.ruleset.vocabulary.spelling import normalise

# From here on the words of two grades are told as nearly the same.
_ALIKE = 0.6
_SIGN = compiled("[,.;:]")
StepOf = Callable[[Award], Step | None]


@record(frozen=True)
class Ledger:
    """Every award of a clause, with what its margin states."""

    outline: Outline
    margins: Margins

    @cached_property
    def awards(self) -> tuple[Award, ...]:
        """Every award, in the order of the text."""
        return _proven_items(gathered(self.outline), self.margins)

    def doing(self, *roles: str) -> tuple[Award, ...]:
        """Return the awards of some roles."""
        return tuple(award for award in self.awards if award.role in roles)

    @cached_property
    def gains(self) -> tuple[Award, ...]:
        """The awards that give points."""
        return self.doing("award", "each", "full", "all")

    @cached_property
    def bodies(self) -> tuple[Span, ...]:
        """Where those stand who issue certificates, in the plain text."""
        return issuer_spans(self.outline.text)

    @cached_property
    def steps(self) -> dict[int, Step]:
        """The level or number for which an award is given, by the award's end."""
        told = {award.end: steps_of(award, self.outline, self.bodies) for award in self.gains}
        alone = {end: steps[0].kind for end, steps in told.items() if len(steps) == 1}
        found: dict[int, Step] = {}
        for end, steps in told.items():
            # Of a level and a number the one is the step that the next in the ladder is: 省级奖项5项以上.
            near = min(alone, key=lambda each: abs(each - end), default=end)
            same = [step for step in steps if step.kind == alone.get(near)]
            if steps:
                found[end] = (same or steps)[0]
        return found

    def step(self, award: Award) -> Step | None:
        """Return the level or number for which an award is given."""
        return self.steps.get(award.end)

    @cached_property
    def groups(self) -> dict[int | None, tuple[Award, ...]]:
        """The awards that give points, by item; items that are steps of one certificate are one group."""
        found: dict[int | None, list[Award]] = {}
        for award in self.gains:
            found.setdefault(self.group_of(award), []).append(award)
        return {key: tuple(group) for key, group in found.items()}

    def group_of(self, award: Award) -> int | None:
        """Return the item of an award, or the first of the items that are steps of the same certificate."""
        return self._merged.get(award.sentence.item, award.sentence.item)

    @cached_property
    def _merged(self) -> dict[int | None, int | None]:
        return merged_items(self.gains, self.outline, self.step)

    @cached_property
    def caps(self) -> tuple[Award, ...]:
        """What is stated as the most; not what one thing earns at most."""
        return tuple(award for award in self.doing("cap") if award.value and "e" not in award.kinds)

    @cached_property
    def headed(self) -> Award | None:
        """The points that stand in a heading before the first award: (5分)."""
        first = self.gains[0].start if self.gains else self.outline.text.length
        found = [each for each in self.doing("heading") if each.value and each.sentence.start <= first]
        if not found or found[0].amount[0].start > first + 1:
            return None
        # Over one item of several it speaks of that item alone.
        item = found[0].sentence.item
        return found[0] if item is None or all(award.sentence.item == item for award in self.gains) else None

    @cached_property
    def full(self) -> Stated | None:
        """What 'full points' are."""
        alone = len({award.sentence.item for award in self.gains}) < 2
        capped = [cap for cap in self.caps if alone or cap.sentence.item is None or "t" in cap.kinds]
        for award in (*capped[-1:], self.headed):
            if award and award.value is not None:
                return Stated(award.value, self.span(award))
        if self.margins.weight:
            return self.margins.weight
        shares = [award for award in self.gains if award.percent]
        told = [award for award in self.gains if "f" in _kinds(award) and award.value and not award.percent]
        if told and told[0].value is not None:
            return Stated(told[0].value, self.span(told[0]))
        if shares:
            return Stated(Decimal(100), self.span(shares[0]))
        return None

    def value(self, award: Award) -> Decimal | None:
        """Return the points of an award; None where 'full points' are not known."""
        if award.role == "full" or award.value is None:
            return self.full.value if self.full else None
        if award.percent and self.full and ("f" in _kinds(award) or self._mixed):
            return (self.full.value * award.value / 100).normalize() + 0
        return award.value

    @cached_property
    def _mixed(self) -> bool:
        """Tell whether shares stand beside full points that are stated as points, and not as a hundred."""
        told = [award for award in self.gains if "f" in _kinds(award)]
        points = [award for award in (*self.caps, self.headed, *told) if award and not award.percent]
        stated = self.full is not None and self.full.value != 100
        return bool(points) and stated and any(award.percent for award in self.gains)

    def span(self, award: Award) -> Span:
        """Return where an award's amount stands, with the words before it in the same part of the sentence."""
        start = award.amount[0].start
        for token in reversed(award.subject):
            if token.kind in ",.:#" or token.start > start:
                break
            start = token.start
        return self.outline.text.span(start, award.end)


# A clause is asked for by its table, its rule, and every check of the review: they share what was read of it.
@lru_cache(maxsize=1024)
def ledger_of(text: str, *, whole: bool = False) -> Ledger:
    """Return the awards of a clause; of the ``whole`` text, or without what stands in its margins."""
    margins = find_margins(text)
    if whole and not margins.spans:
        return ledger_of(text)
    plain = clause_text(text, () if whole else margins.spans)
    laid_out = outline(plain, read_tokens(plain)) if plain.plain else Outline(plain, ())
    return Ledger(laid_out, margins)


def _kinds(award: Award) -> str:
    return "".join(token.kind for token in award.amount)


def span_over(ledger: Ledger, group: Sequence[Award]) -> Span:
    """Return the span from the first to the last of some awards."""
    spans = [ledger.span(award) for award in group]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def gathered(outline: Outline) -> tuple[Award, ...]:
    """Return the awards of the body; where it has none, those of the evidence too."""
    told = [award for sentence in outline.body for award in respective(awards_of(sentence), outline)]
    body = _floored(_counted_by_one([_settled(award, outline) for award in told]), outline)
    if any(award.role in ("award", "each", "full", "all", "deduction") for award in body):
        return body
    return (*body, *(_settled(award, outline) for award in awards(outline, evidence=True)))


def _proven_items(found: tuple[Award, ...], margins: Margins) -> tuple[Award, ...]:
    """Return the awards; points that end the items of a list are given for them where the sum is what is stated."""
    ending = [award for award in found if award.role == "heading" and _ends_item(award, found)]
    gains = [award for award in found if award.role in ("award", "each", "full", "all")]
    items: dict[int | None, Decimal] = {}
    for award in (*ending, *gains):
        items[award.sentence.item] = max(items.get(award.sentence.item, Decimal(0)), award.value or Decimal(0))
    stated = [each.value for each in found if each.role in ("cap", "heading") and each not in ending]
    whole = sum(items.values(), Decimal(0))
    if len(items) < 2 or not ending or whole not in (*stated, margins.weight and margins.weight.value):
        return found
    return tuple(replace(award, role="award") if award in ending else award for award in found)


def _ends_item(award: Award, found: tuple[Award, ...]) -> bool:
    """Tell whether points end an item of a list that has no others: 质量管理体系认证——40%."""
    own = [each for each in found if each.sentence.item == award.sentence.item and each.role != "cap"]
    last = award.sentence.place_of(award.amount[-1]) == len(award.sentence.tokens) - 1
    return award.sentence.item is not None and last and own == [award]


def _counted_by_one(found: list[Award]) -> tuple[Award, ...]:
    """Return the awards; one for a single thing with a cap above it is for each thing: 提供1个得5分，最高40分."""
    result = list(found)
    for number, (award, cap) in enumerate(pairwise(found)):
        follows = cap.role == "cap" and cap.sentence is award.sentence
        if follows and award.role == "award" and is_for_one(award) and (cap.value or 0) > (award.value or 0):
            result[number] = replace(award, role="each")
    return tuple(result)


def _floored(found: tuple[Award, ...], outline: Outline) -> tuple[Award, ...]:
    """Return the awards; one behind a deduction that names the least is its floor: 每项扣2分，最低得5分."""
    result = list(found)
    for number, (taken, award) in enumerate(pairwise(found), start=1):
        words = _SIGN.split(outline.said(taken.end, award.amount[0].start))[-1]
        follows = taken.role == "deduction" and award.role in ("award", "heading", "listed")
        if follows and any_of(clause_words().tokens.least).search(words):
            result[number] = replace(award, role="floor")
    return tuple(result)


def _settled(award: Award, outline: Outline) -> Award:
    """Return points in brackets as an award where the words before say who has what, else as a heading's."""
    if award.role == "rest" and (rest_of_levels(award, outline) or others_hold(award, outline)):
        return replace(award, role="award")
    if award.role in ("heading", "listed") and ends_with_mark(award, outline):
        return replace(award, role="award")
    if award.role != "listed":
        return award
    words = outline.said(*award.about)
    holds = any_of(clause_words().tokens.holds).search(words)
    if award.sentence.item is not None and not _heads_its_item(award, outline):
        holds = holds or any_of(clause_words().certificates.nouns).search(words)
    follows = outline.said(award.end, award.end + 2)[-1:] in tuple("、,")
    return replace(award, role="award" if holds or follows else "heading")


def _heads_its_item(award: Award, outline: Outline) -> bool:
    """Tell whether points stand at the end of an item's first sentence, and later ones say who gets them."""
    behind = award.sentence.kinds[award.sentence.place_of(award.amount[-1]) + 1 :]
    own = [each for each in outline.body if each.item == award.sentence.item]
    first = bool(own) and own[0] is award.sentence and re.fullmatch("[):]*", behind) is not None
    return first and any(re.search("gn|gw?f|nmw?[:,]?n[pr]", each.kinds) for each in own[1:])


def merged_items(gains: Sequence[Award], outline: Outline, step_of: StepOf) -> dict[int | None, int | None]:
    """Return for each item that carries on the steps of another the first item of them."""
    items: dict[int | None, list[Award]] = {}
    for award in gains:
        items.setdefault(award.sentence.item, []).append(award)
    merged: dict[int | None, int | None] = {}
    for (before, first), (item, group) in pairwise(items.items()):
        if before is None or item is None or not len(first) == len(group) == 1:
            continue
        marked = is_marked(first[0], outline) and is_marked(group[0], outline)
        graded = _are_grades(first[0], group[0], outline)
        if marked or graded or _carries_on(first[0], group[0], outline, step_of):
            merged[item] = merged.get(before, before)
    return merged


def _carries_on(before: Award, award: Award, outline: Outline, step_of: StepOf) -> bool:
    first, second = step_of(before), step_of(award)
    if not first or not second or first.kind != second.kind or first.part.words == second.part.words:
        return False
    (lead, rest), (next_lead, next_rest) = _beside(before, first, outline), _beside(award, second, outline)
    nouns = any_of(clause_words().certificates.nouns)
    return lead == next_lead and (rest == next_rest or not (nouns.search(rest) or nouns.search(next_rest)))


def _are_grades(before: Award, award: Award, outline: Outline) -> bool:
    """Tell whether two spans of points adjoin, for what is told in nearly the same words: 强的7-10分, 较强的4-6分."""
    (low, high), (next_low, next_high) = _bounds(before), _bounds(award)
    if not (next_low < next_high and low < high and 0 <= max(low, next_low) - min(high, next_high) <= 1):
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415  (few clauses have such spans)

    told, next_told = (normalise(outline.said(*each.about)) for each in (before, award))
    return SequenceMatcher(None, told, next_told, autojunk=False).ratio() >= _ALIKE


def _bounds(award: Award) -> tuple[Decimal, Decimal]:
    """Return the least and most of a span of points; of other points an empty one."""
    ends = [token.value for token in award.amount if token.kind == "n" and token.value is not None]
    return (ends[0], ends[1]) if len(ends) == 2 and "~" in _kinds(award) else (Decimal(0), Decimal(0))


def _beside(award: Award, step: Step, outline: Outline) -> tuple[str, str]:
    """Return what an award's words say before and behind the step, without words that say nothing."""
    before, _, behind = outline.said(*award.about).partition(normalise(step.part.words))
    return _bare(before), behind if step.kind == "level" else _bare(behind)


def _bare(words: str) -> str:
    return any_of(clause_words().certificates.leads).sub("", re.sub(r"[\d,.:()\"“”、]", "", words))


def uncovered(ledger: Ledger) -> tuple[Part, ...]:
    """Return the amounts of points in the body that belong to no award: (2,3]分."""
    text = ledger.outline.text
    told = {token.start for award in ledger.awards for token in award.amount}
    found = []
    for sentence in ledger.outline.body:
        for match in amount_pattern().finditer(text.plain, sentence.start, sentence.end):
            sign = next(token for token in sentence.tokens if token.end >= match.end())
            if sign.kind in "pw" and sign.start not in told:
                found.append(text.part(match.start(), match.end()))
    return tuple(found)
