"""Tiers: points that depend on the level, or on the number, of certificates."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.documents.clause import ClauseTier, Part
from tender_tool.domain.record import record
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ladders import Ladders, Stepped
from tender_tool.reading.clauses.readings.ledger import Ledger
from tender_tool.reading.clauses.readings.measures import is_growing
from tender_tool.reading.clauses.readings.steps import Step, without_bounds
from tender_tool.reading.clauses.terms.certificates import Named, is_after_sales
from tender_tool.ruleset.vocabulary.clauses import clause_words
from tender_tool.ruleset.vocabulary.spelling import normalise


@record(frozen=True)
class TierReader:
    """Reads the tiers of one clause."""

    ledger: Ledger
    ladders: Ladders

    def tiers(self) -> tuple[ClauseTier, ...]:
        """Return the tiers in the clause's order; a clause with deductions has none."""
        if self.ledger.doing("deduction"):
            return ()
        found: list[ClauseTier] = []
        for group in self.ledger.groups.values():
            steps = self.ladders.of(group)
            steps += self._beside(group, steps) if steps else self._single(group)
            found += [self._tier(award, step) for award, step in steps]
        found = found or self._of_listed() or self._of_condition()
        return tuple(sorted(found, key=lambda tier: tier.span.start))

    def _beside(self, group: tuple[Award, ...], steps: Stepped) -> Stepped:
        """Return the level of an after-sales certificate beside a ladder over something else."""
        told = [award for award, _ in steps]
        others = tuple(award for award in group if award not in told and self.ladders.pays_after_sales(award))
        return self.ladders.steps(others, "level")

    def _single(self, group: tuple[Award, ...]) -> Stepped:
        """Return the one level of the clause's only certificate, or of the after-sales one."""
        if is_growing(group, self.ledger):
            steps = [(award, step) for award in group if (step := self.ledger.step(award))]
            return [each for each in steps if each[0].role != "each"]
        levelled = [each for each in self.ladders.steps(group, "level") if not each[1].measured]
        if self._alone():
            return levelled[:1]
        return [each for each in levelled if self.ladders.pays_after_sales(each[0])][:1]

    def _of_listed(self) -> list[ClauseTier]:
        """Return the level of the after-sales certificate in a list of which each item earns the same."""
        each = self.ledger.doing("each")
        points = self.ledger.value(each[0]) if len(each) == 1 else None
        if points is None:
            return []
        alone = len(self.ladders.certificates) == 1
        item = each[0].sentence.item
        levels = [
            named
            for named in self.ladders.certificates
            if named.level and (alone or is_after_sales(named)) and item in (None, named.sentence.item)
        ]
        parts = [self._part(named) for named in levels]
        return [ClauseTier(part.words, points, part.span) for part in parts if part]

    def _of_condition(self) -> list[ClauseTier]:
        """Return the level of the clause's only certificate that a sentence before its points asks for."""
        gains, outline = self.ledger.gains, self.ledger.outline
        after_sales = bool(self.ladders.certificates) and all(map(is_after_sales, self.ladders.certificates))
        if len(gains) != 1 or gains[0].role not in ("award", "full") or self.ledger.step(gains[0]) or not after_sales:
            return []
        before = [token for each in outline.body for token in each.tokens if token.end <= gains[0].start]
        levels = [token for token in before if token.kind == "L"]
        part = outline.text.part(levels[0].start, levels[0].end) if len(levels) == 1 else None
        return [ClauseTier(part.words, self.ledger.value(gains[0]), part.span)] if part else []

    def _part(self, named: Named) -> Part | None:
        return self.ledger.outline.text.part(named.level.start, named.level.end) if named.level else None

    def _tier(self, award: Award, step: Step) -> ClauseTier:
        return ClauseTier(step.part.words, self._points(award), step.part.span)

    def _points(self, award: Award) -> Decimal | None:
        """Return what a step earns, with what it adds to."""
        points = self.ledger.value(award)
        group = self.ledger.groups[self.ledger.group_of(award)]
        if points is None or award not in self.ladders.plus(group):
            return points
        return points + (self.ledger.value(group[0]) or Decimal(0))

    def _alone(self) -> bool:
        """Tell whether the clause scores one certificate only."""
        return len(self.ledger.gains) == 1 and len(self.ladders.certificates) < 2


def top_level(ladders: Ladders, tiers: tuple[ClauseTier, ...], certificates: tuple[Named, ...]) -> Part | None:
    """Return the level that alone pays, where it is the highest: of the tiers, else of the after-sales one."""
    ledger = ladders.ledger
    paying = [Part(tier.words, tier.span) for tier in tiers if tier.points is None or tier.points > Decimal(0)]
    if any(award.value for award in ledger.doing("rest")) or any(
        ladders.plus(group) for group in ledger.groups.values()
    ):
        return None
    if not tiers:
        own = [each for each in certificates if is_after_sales(each)] or certificates
        levels = [each.level for each in own if each.level]
        paying = [ledger.outline.text.part(level.start, level.end) for level in levels]
        # In a list, 三级及以上 is what a certificate must be at least.
        paying = paying if own is not certificates or not any(_is_bounded(part) for part in paying) else []
    return paying[0] if len(paying) == 1 and _is_top(paying[0]) else None


def _is_bounded(part: Part) -> bool:
    words = normalise(part.words)
    return without_bounds(words) != words


def _is_top(part: Part) -> bool:
    words = normalise(part.words)
    known = clause_words().levels.top
    return any(each in known for each in (words, without_bounds(words), words.partition("(")[0]))
