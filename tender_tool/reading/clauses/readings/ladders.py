"""Ladders: awards for different levels, or numbers, of the same certificate, of which only one pays."""

from __future__ import annotations

from functools import cached_property

from tender_tool.domain.record import record
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ledger import Ledger
from tender_tool.reading.clauses.readings.steps import Step
from tender_tool.reading.clauses.terms.certificates import Named, bare_name, is_after_sales
from tender_tool.ruleset.vocabulary.spelling import normalise

Stepped = list[tuple[Award, Step]]


@record(frozen=True)
class Ladders:
    """Finds the ladders among the awards of a clause."""

    ledger: Ledger
    certificates: tuple[Named, ...]

    def of(self, group: tuple[Award, ...]) -> Stepped:
        """Return the steps of a group's ladder; nothing where it has none."""
        plus = self.plus(group)
        return self.steps(plus, "level") or self._of_levels(group) or self._of_numbers(group)

    def runs(self, group: tuple[Award, ...]) -> list[Stepped]:
        """Return a group's steps by ladder: another begins where a certificate is named, or a step said again."""
        found: list[Stepped] = []
        name = ""
        for award, step in self.of(group):
            own = self._name(award, step) if step.kind == "level" else ""
            other = own != "" and name != "" and own not in name and name not in own
            again = found and any(before.part.words == step.part.words for _, before in found[-1])
            if not found or other or again:
                found.append([])
                name = ""
            found[-1].append((award, step))
            name = name or own
        return found

    def names_late(self, run: Stepped) -> bool:
        """Tell whether a certificate is named in a later step, and none in the first: it may be another."""
        names = [self._name(award, step) for award, step in run if step.kind == "level"]
        return any(names[1:]) and not names[0]

    def plus(self, group: tuple[Award, ...]) -> tuple[Award, ...]:
        """Return the awards for a level that add to a first one without a level: 有证书得1分，五星级再加2分."""
        adding = [award for award in group[1:] if award.role == "award" and any(token.adds for token in award.amount)]
        levelled = tuple(award for award, step in self.steps(tuple(adding), "level") if not self._name(award, step))
        first = group[0]
        return levelled if first.role == "award" and self.ledger.step(first) is None else ()

    def is_step(self, award: Award) -> bool:
        """Tell whether an award is one of several steps of the same certificate."""
        return award.end in self._stepped

    @cached_property
    def _stepped(self) -> frozenset[int]:
        return frozenset(award.end for group in self.ledger.groups.values() for award, _ in self.of(group))

    def steps(self, group: tuple[Award, ...], kind: str) -> Stepped:
        """Return the awards of a group that are given for a level, or for a number."""
        return [
            (award, step)
            for award in group
            if (step := self.ledger.step(award)) and step.kind == kind and not _grows(award)
        ]

    def _of_levels(self, group: tuple[Award, ...]) -> Stepped:
        levelled = self.steps(group, "level")
        if len(_different(levelled)) < 2:
            return []
        names = {self._name(award, step) for award, step in levelled} - {""}
        if len(names) < 2 or len(names) < len(levelled) or _nested(names):
            return levelled
        own = [each for each in levelled if self.pays_after_sales(each[0])]
        return own if len(own) > 1 else []

    def _of_numbers(self, group: tuple[Award, ...]) -> Stepped:
        counted = self.steps(group, "count")
        measured = [each for each in counted if each[1].measured]
        if len(_different(measured)) > 1:
            return measured
        counted = [each for each in counted if not each[1].measured]
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
        start, end = award.start, award.end
        return [named for named in self._by_sentence.get(award.sentence.start, ()) if start <= named.span.start < end]

    @cached_property
    def _by_sentence(self) -> dict[int, list[Named]]:
        found: dict[int, list[Named]] = {}
        for named in self.certificates:
            found.setdefault(named.sentence.start, []).append(named)
        return found

    def award_of(self, named: Named) -> Award | None:
        """Return the first award that names a certificate."""
        gains = self._gains_by_sentence.get(named.sentence.start, ())
        return next((award for award in gains if award.start <= named.span.start < award.end), None)

    @cached_property
    def _gains_by_sentence(self) -> dict[int, list[Award]]:
        found: dict[int, list[Award]] = {}
        for award in self.ledger.gains:
            found.setdefault(award.sentence.start, []).append(award)
        return found

    def pays_after_sales(self, award: Award) -> bool:
        """Tell whether an award is for a certificate of after-sales service."""
        return any(is_after_sales(named) for named in self.certificates_of(award))


def _different(steps: Stepped) -> set[str]:
    return {normalise(step.part.words) for _, step in steps}


def _nested(names: set[str]) -> bool:
    """Tell whether all names are the ends of the longest: 工程咨询单位资信证书, 资信证书."""
    longest = max(names, key=len)
    return all(longest.endswith(name) for name in names)


def _grows(award: Award) -> bool:
    """Tell whether points come on top for each step further: 每增加一星加1分."""
    return award.role == "each" and any(token.adds for token in award.amount)
