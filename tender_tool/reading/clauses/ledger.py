"""The awards of a clause, sorted by what they do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from tender_tool.domain.clause import Span, Stated
from tender_tool.reading.clauses.awards import Award, awards
from tender_tool.reading.clauses.issuers import issuer_spans
from tender_tool.reading.clauses.margins import Margins
from tender_tool.reading.clauses.outline import Outline
from tender_tool.reading.clauses.patterns import any_of
from tender_tool.reading.clauses.steps import Step, step_of
from tender_tool.ruleset.clause_words import clause_words
from tender_tool.ruleset.spelling import normalise


@dataclass(frozen=True)
class Ledger:
    """Every award of a clause, with what its margin states."""

    outline: Outline
    margins: Margins

    @cached_property
    def awards(self) -> tuple[Award, ...]:
        """The awards of the body; where it has none, those that stand in the evidence."""
        body = tuple(self._settled(award) for award in awards(self.outline))
        if any(award.role in ("award", "each", "full", "all", "deduction") for award in body):
            return body
        return (*body, *(self._settled(award) for award in awards(self.outline, evidence=True)))

    def _settled(self, award: Award) -> Award:
        """Return points in brackets as an award where the words before say who has what, else as a heading's."""
        if award.role != "listed":
            return award
        words = self.outline.said(award.start, award.amount[0].start)
        holds = any_of(clause_words().tokens.holds).search(words)
        follows = self.outline.said(award.end, award.end + 2)[-1:] in tuple("、,")
        return replace(award, role="award" if holds or follows else "heading")

    def of(self, *roles: str) -> tuple[Award, ...]:
        """Return the awards of some roles."""
        return tuple(award for award in self.awards if award.role in roles)

    @cached_property
    def gains(self) -> tuple[Award, ...]:
        """The awards that give points."""
        return self.of("award", "each", "full", "all")

    @cached_property
    def bodies(self) -> tuple[Span, ...]:
        """Where those stand who issue certificates, in the plain text."""
        return issuer_spans(self.outline.text)

    @cached_property
    def steps(self) -> dict[int, Step]:
        """The level or number for which an award is given, by the award's end."""
        found = {}
        for award in self.gains:
            step = step_of(award, self.outline, self.bodies)
            if step:
                found[award.end] = step
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
        items: dict[int | None, list[Award]] = {}
        for award in self.gains:
            items.setdefault(award.sentence.item, []).append(award)
        merged: dict[int | None, int | None] = {}
        for (before, first), (item, group) in pairwise(items.items()):
            if before is not None and item is not None and self._is_next_step(first, group):
                merged[item] = merged.get(before, before)
        return merged

    def _is_next_step(self, before: list[Award], group: list[Award]) -> bool:
        """Tell whether two items are steps of one certificate: 1、五星级得5分 2、四星级得4分."""
        if len(before) > 1 or len(group) > 1:
            return False
        first, second = self.step(before[0]), self.step(group[0])
        if not first or not second or first.kind != second.kind or first.part.words == second.part.words:
            return False
        if not (first.firm and second.firm):
            return False
        (lead, rest), (next_lead, next_rest) = self._beside(before[0], first), self._beside(group[0], second)
        nouns = any_of(clause_words().certificates.nouns)
        return lead == next_lead and (rest == next_rest or not (nouns.search(rest) or nouns.search(next_rest)))

    def _beside(self, award: Award, step: Step) -> tuple[str, str]:
        """Return what an award's words say before and behind the step, without words that say nothing."""
        words = self.outline.said(award.start, award.amount[0].start)
        before, _, behind = words.partition(normalise(step.part.words))
        return self._bare(before), behind if step.kind == "level" else self._bare(behind)

    def _bare(self, words: str) -> str:
        return any_of(clause_words().certificates.leads).sub("", re.sub(r"[\d,.:()\"“”、]", "", words))

    def is_judged(self, award: Award) -> bool:
        """Tell whether an award is one of several that a person chooses from by how well something is done."""
        words = self.outline.said(award.start, award.amount[0].start)
        return self.step(award) is None and any_of(clause_words().judged.words).search(words) is not None

    def gained_before(self, award: Award) -> bool:
        """Tell whether points are given before an award."""
        return any(each.end <= award.start for each in self.gains)

    @cached_property
    def caps(self) -> tuple[Award, ...]:
        """What is stated as the most; not what one thing earns at most."""
        return tuple(award for award in self.of("cap") if award.value and "e" not in award.kinds)

    @cached_property
    def total_cap(self) -> Award | None:
        """The most of the whole clause, where it is stated."""
        whole = [cap for cap in self.caps if cap.sentence.item is None]
        added = [cap for cap in self.caps if "t" in cap.kinds]
        if whole:
            return next((cap for cap in reversed(whole) if "t" in cap.kinds), whole[-1])
        if added:
            return added[-1]
        items = {award.sentence.item for award in self.gains}
        return self.caps[-1] if self.caps and len(items) < 2 else None

    @cached_property
    def headed(self) -> Award | None:
        """The points that stand in a heading before the first award: (5分)."""
        first = self.gains[0].start if self.gains else self.outline.text.length
        found = [each for each in self.of("heading") if each.value and each.sentence.start <= first]
        return found[0] if found and found[0].amount[0].start <= first + 1 else None

    @cached_property
    def full(self) -> Stated | None:
        """What 'full points' are."""
        for award in (self.total_cap, self.headed):
            if award and award.value is not None:
                return Stated(award.value, self.span(award))
        if self.margins.weight:
            return self.margins.weight
        shares = [award for award in self.gains if award.percent]
        if shares:
            return Stated(Decimal(100), self.span(shares[0]))
        return None

    def value(self, award: Award) -> Decimal | None:
        """Return the points of an award; None where 'full points' are not known."""
        if award.role == "full" or award.value is None:
            return self.full.value if self.full else None
        if award.percent and any(token.kind == "f" for token in award.amount) and self.full:
            return (self.full.value * award.value / 100).normalize() + 0
        if award.percent and self._mixed and self.full:
            return (self.full.value * award.value / 100).normalize() + 0
        return award.value

    @cached_property
    def _mixed(self) -> bool:
        """Tell whether shares stand beside full points that are stated as points."""
        points = [award for award in (*self.caps, self.headed) if award and not award.percent]
        shares = [award for award in self.gains if award.percent]
        return bool(points and shares and any(award.role in ("full", "all") for award in self.gains))

    def over(self, group: Sequence[Award]) -> Span:
        """Return the span from the first to the last of some awards."""
        spans = [self.span(award) for award in group]
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def span(self, award: Award) -> Span:
        """Return where an award's amount stands, with the words before it in the same part of the sentence."""
        start = award.amount[0].start
        for token in reversed(award.subject):
            if token.kind in ",.:#":
                break
            start = token.start
        return self.outline.text.span(start, award.end)
