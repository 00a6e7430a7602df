"""Kinds of measure that compete for the awards of a group: each proposes a reading, and what is stated decides."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Literal

from tender_tool.domain.record import record
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.judged import are_judged
from tender_tool.reading.clauses.readings.ladders import Ladders
from tender_tool.reading.clauses.readings.ledger import Ledger

Kind = Literal["growing", "base_plus", "fewer", "ladder", "judged", "each", "sum", "one"]
# Shares of the points that make more are no parts of one sum.
_WHOLE = 100
Group = tuple[Award, ...]


@record(frozen=True, slots=True)
class Reading:
    """What a group's awards give by one kind of measure; ``most`` is None where nothing but a cap ends it."""

    kind: Kind
    most: Decimal | None


@record(frozen=True)
class Measures:
    """Reads the groups of a clause; ``unsettled`` are those of which two readings survive."""

    ledger: Ledger
    ladders: Ladders

    def of(self, group: Group) -> Reading:
        """Return the reading of a group: what its words speak for, else what the stated sum allows."""
        return self._survivors(group)[0]

    def is_unsettled(self, group: Group) -> bool:
        """Tell whether readings survive that differ in what the group gives."""
        return len({each.most for each in self._survivors(group)}) > 1

    @cached_property
    def best(self) -> Decimal | None:
        """What the best bidder gets without any cap; None where nothing else ends it."""
        most = [self.of(group).most for group in self.ledger.groups.values()]
        known = [each for each in most if each is not None]
        return sum(known, Decimal(0)) if known and len(known) == len(most) else None

    def _survivors(self, group: Group) -> tuple[Reading, ...]:
        proposed = tuple(self._proposed(group))
        fitting = tuple(each for each in proposed if each.most in self.stated)
        return fitting[:1] or proposed

    @cached_property
    def stated(self) -> frozenset[Decimal]:
        """The amounts that the clause states as the most of something."""
        found = [*self.ledger.caps, self.ledger.headed, self.ledger.margins.weight]
        return frozenset(each.value for each in found if each is not None and each.value is not None)

    def _proposed(self, group: Group) -> Iterator[Reading]:
        values = [self.ledger.value(award) for award in group]
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            yield Reading("sum", None)
        elif is_growing(group, self.ledger):
            yield Reading("growing", None)
        elif self.ladders.plus(group):
            yield from self._base_plus(group, known)
        elif self._all_or_fewer(group):
            yield Reading("fewer", max(known))
        elif self.ladders.of(group):
            yield from self._ladder(group)
        elif any(award.unsure for award in group) or self.is_judged(group):
            yield Reading("judged", max(known))
        elif any(award.role == "each" for award in group):
            yield Reading("each", self._counted(group[0]) if len(group) == 1 else None)
        else:
            total = sum(known, Decimal(0))
            if total > _WHOLE and all(award.percent for award in group):
                yield Reading("one", max(known))
            yield Reading("sum", total)
            joint = any(award.role == "all" for award in group[1:])
            if joint or not self._of_their_own(group):
                yield Reading("one", max(known))

    def is_judged(self, group: Group) -> bool:
        """Tell whether a person chooses one of several awards by how well something is done."""
        return not any(self.ledger.step(award) for award in group) and are_judged(group, self.ledger.outline)

    def _base_plus(self, group: Group, values: list[Decimal]) -> Iterator[Reading]:
        plus = [self._points(award) for award in self.ladders.plus(group)]
        base = sum(values, Decimal(0)) - sum(plus, Decimal(0))
        yield Reading("base_plus", base + max(plus))
        yield Reading("base_plus", base + sum(plus, Decimal(0)))

    def _ladder(self, group: Group) -> Iterator[Reading]:
        runs = self.ladders.runs(group)
        if any(award.role == "each" for run in runs for award, _ in run):
            yield Reading("ladder", None)
            return
        steps = {award.end for run in runs for award, _ in run}
        rest = sum((self._points(award) for award in group if award.end not in steps), Decimal(0))
        tops = [max(self._points(award) for award, _ in run) for run in runs]
        if rest and not self._is_beside(group, runs[0][0][0], steps):
            yield Reading("ladder", max(sum(tops, Decimal(0)), rest))
        yield Reading("ladder", sum(tops, rest))
        yield Reading("ladder", max(tops) + rest)
        if any(self.ladders.names_late(run) for run in runs):
            yield Reading("sum", sum((self._points(award) for award in group), Decimal(0)))

    def _is_beside(self, group: Group, first: Award, steps: set[int]) -> bool:
        """Tell whether the awards that are no steps are for something else: one of two names its own certificate."""
        others = [award for award in group if award.end not in steps]
        return all(self.ladders.certificates_of(first if award.start < first.start else award) for award in others)

    def _points(self, award: Award) -> Decimal:
        return self.ledger.value(award) or Decimal(0)

    def _all_or_fewer(self, group: Group) -> bool:
        """Tell whether awards exclude each other that are for all of a list, or for a part of it."""
        fewer = len(group) > 1 and any(award.has("l") for award in group)
        listed = any(award.role == "all" and not self._of_their_own((award,)) for award in group[1:])
        return fewer or listed or (any(award.role == "all" for award in group) and not self._adds_up(group))

    def _adds_up(self, group: Group) -> bool:
        """Tell whether each award of a group is for something of its own."""
        own = all(award.role in ("award", "all") and self.ledger.step(award) is None for award in group)
        named = [bool(self.ladders.certificates_of(award)) for award in group]
        return own and (all(named) or not any(named))

    def _of_their_own(self, group: Group) -> bool:
        """Tell whether each award names a certificate, or says that it adds to the others."""
        return all(
            self.ladders.certificates_of(award) or any(token.adds for token in award.amount) for award in group
        )

    def _counted(self, each: Award) -> Decimal | None:
        value = self.ledger.value(each)
        step = self.ledger.step(each)
        listed = _listed(self.ladders, each)
        if value is None or listed < 2 or (step is not None and step.kind == "level"):
            return None
        return value * listed


def _listed(ladders: Ladders, award: Award) -> int:
    """Return how many certificates, or items of a list, an award for each of them speaks of."""
    item = award.sentence.item
    if item is not None:
        return sum(1 for named in ladders.certificates if named.sentence.item == item)
    earning = {gain.sentence.item for gain in ladders.ledger.gains}
    return max(len(ladders.certificates), len(set(ladders.ledger.outline.items) - earning))


def is_growing(group: Group, ledger: Ledger) -> bool:
    """Tell whether points grow with each thing above a first step: 3个得3分，每增加1个加1分; the step may follow."""
    steps = [award for award in group if award.role == "award" and ledger.step(award)]
    return any(
        award.role == "each" and any(token.adds for token in award.amount) and (number or steps)
        for number, award in enumerate(group)
    )


def grows_unevenly(group: Group, ledger: Ledger) -> bool:
    """Tell whether a first step earns something else than what each further thing adds: 3个得2分，每增加1个加1分."""
    first = ledger.step(group[0])
    even = first is not None and first.number == 1 and len({ledger.value(award) for award in group}) == 1
    return is_growing(group, ledger) and not (even and group[0].role != "each")
