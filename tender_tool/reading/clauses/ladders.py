"""Ladders: awards for different levels, or different numbers, of the same certificate. Only one step of a ladder pays."""

from __future__ import annotations

from dataclasses import dataclass

from tender_tool.reading.clauses.awards import Award
from tender_tool.reading.clauses.certificates import Named, bare_name, is_after_sales
from tender_tool.reading.clauses.ledger import Ledger
from tender_tool.reading.clauses.steps import Step
from tender_tool.ruleset.spelling import normalise

Stepped = list[tuple[Award, Step]]


@dataclass(frozen=True)
class Ladders:
    """Finds the ladders among the awards of a clause."""

    ledger: Ledger
    certificates: tuple[Named, ...]

    def of(self, group: tuple[Award, ...]) -> Stepped:
        """Return the steps of a group's ladder; nothing where it has none."""
        return self._of_levels(group) or self._of_numbers(group)

    def steps(self, group: tuple[Award, ...], kind: str) -> Stepped:
        """Return the awards of a group that are given for a level, or for a number."""
        return [(award, step) for award in group if (step := self.ledger.step(award)) and step.kind == kind]

    def _of_levels(self, group: tuple[Award, ...]) -> Stepped:
        levelled = self.steps(group, "level")
        if len({normalise(step.part.words) for _, step in levelled}) < 2:
            return []
        names = {self._name(award, step) for award, step in levelled} - {""}
        if len(names) < 2 or len(names) < len(levelled):
            return levelled
        own = [each for each in levelled if self.pays_after_sales(each[0])]
        return own if len(own) > 1 else []

    def _of_numbers(self, group: tuple[Award, ...]) -> Stepped:
        counted = self.steps(group, "count")
        plain = [each for each in counted if each[0].role != "each"]
        firm = [each for each in plain if each[1].firm]
        if not plain or (len(counted) < 2 and not firm) or all(award.role == "all" for award, _ in plain):
            return []
        return counted

    def _name(self, award: Award, step: Step) -> str:
        """Return the name of an award's certificate without its level; "" where the award names none of its own."""
        named = self.certificates_of(award)
        if not named:
            return ""
        span = named[-1].span
        return bare_name(self.ledger.outline.said(span.start, span.end), normalise(step.part.words))

    def certificates_of(self, award: Award) -> list[Named]:
        """Return the certificates that an award names."""
        return [named for named in self.certificates if award.start <= named.span.start < award.end]

    def pays_after_sales(self, award: Award) -> bool:
        """Tell whether an award is for a certificate of after-sales service."""
        return any(is_after_sales(named) for named in self.certificates_of(award))

    def listed(self, award: Award) -> int:
        """Return how many certificates an award for each of them speaks of."""
        item = award.sentence.item
        return sum(1 for named in self.certificates if item is None or named.sentence.item == item)
