"""The most that a clause gives: what it states, else the sum of what its parts give."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.documents.clause import Stated
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ledger import Ledger, span_over
from tender_tool.reading.clauses.readings.measures import Measures, Reading, is_growing

Sums = list[Decimal | None]


def _added(values: Sums) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) else None


class _Sum:
    """Goes through the awards in their order; a cap closes the parts that it speaks of."""

    def __init__(self, ledger: Ledger, measures: Measures) -> None:
        self.ledger, self.measures = ledger, measures
        self.closed: Sums = []
        self.open: dict[int | None, list[Award]] = {}
        self.whole: Award | None = None
        self.headline: Award | None = None
        self.covered = False
        self.seen: set[int | None] = set()

    def run(self) -> None:
        for award in self.ledger.awards:
            if award.role in ("award", "each", "full", "all"):
                self._gain(award)
            elif award in self.ledger.caps:
                self._cap(award)

    def _gain(self, award: Award) -> None:
        key = self.ledger.group_of(award)
        if self.whole and award.role == "full":
            return
        if key in self.seen and key not in self.open and self._is_within(key):
            return
        self.whole = None
        self.seen.add(key)
        if not self.covered:
            self.open.setdefault(self.ledger.group_of(award), []).append(award)

    def _is_within(self, key: int | None) -> bool:
        """Tell whether a cap between the steps of a group is what its best step gives."""
        reading = self.measures.of(self.ledger.groups[key])
        return (
            reading.kind in ("ladder", "judged", "fewer")
            and self.whole is not None
            and reading.most == self.whole.value
        )

    def _cap(self, cap: Award) -> None:
        key = self.ledger.group_of(cap)
        if (
            not self.open
            and not self.closed
            and self.headline is None
            and not any(gain.end <= cap.start for gain in self.ledger.gains)
        ):
            self.headline = cap
            self.covered = key is not None
            self.closed = [cap.value] if self.covered else []
        elif key is not None and key not in self.seen and not self._adds(cap):
            self._close_open()
            self.closed.append(cap.value)
            self.covered = True
        elif self._is_of_last(cap, key):
            self.open.pop(list(self.open)[-1])
            self.closed.append(cap.value)
        else:
            self._over_all(cap)

    def _adds(self, cap: Award) -> bool:
        return "t" in cap.kinds or cap.sentence.item is None

    def _is_of_last(self, cap: Award, key: int | None) -> bool:
        """Tell whether a cap speaks of the last part alone."""
        if len(self.open) + len(self.closed) < 2 or not self.open or key is None or key != list(self.open)[-1]:
            return False
        last = self._reading(key)
        return last.kind == "each" or last.most is None or cap.value is None or cap.value <= last.most

    def _take_sentence(self, cap: Award) -> bool:
        """Close the awards of the cap's own sentence, where one before already gives more than the cap."""
        value = cap.value or Decimal(0)
        more = [
            award
            for group in self.open.values()
            for award in group
            if (self.ledger.value(award) or Decimal(0)) > value and award.sentence != cap.sentence
        ]
        own = any(award.sentence == cap.sentence for group in self.open.values() for award in group)
        if not more or not own:
            return False
        rest = {key: [award for award in group if award.sentence != cap.sentence] for key, group in self.open.items()}
        self.open = {key: group for key, group in rest.items() if group}
        self.closed.append(value)
        return True

    def _over_all(self, cap: Award) -> None:
        if self._take_sentence(cap):
            return
        # How many of each there are is seldom known: their names are no count.
        readings = [self._reading(key) for key in self.open]
        opened = _added([None if reading.kind == "each" else reading.most for reading in readings])
        closed = _added(list(self.closed))
        value = cap.value or Decimal(0)
        part = bool(self.closed) and self.open and (value <= opened if opened is not None else value <= (closed or 0))
        self.open = {}
        self.covered = False
        if part:
            self.closed.append(value)
        else:
            self.closed = [value]
            self.whole = cap

    def _close_open(self) -> None:
        self.closed += [self._most(key) for key in self.open]
        self.open = {}

    def total(self) -> Decimal | None:
        self._close_open()
        return _added(self.closed) if self.closed else None

    def _most(self, key: int | None) -> Decimal | None:
        """Return the most that one part gives."""
        return self._reading(key).most

    def _reading(self, key: int | None) -> Reading:
        return self.measures.of(tuple(self.open[key]))


def stated_total(measures: Measures) -> Award | None:
    """Return the award that caps the whole clause."""
    walk = _Sum(measures.ledger, measures)
    walk.run()
    return walk.whole or (walk.headline if walk.headline and not walk.covered else None)


def maximum(measures: Measures) -> Stated | None:
    """Return the most that the clause gives."""
    ledger = measures.ledger
    cap = stated_total(measures)
    if cap and cap.value is not None:
        return Stated(cap.value + _below(cap, measures), ledger.span(cap))
    if ledger.doing("deduction") and len(ledger.groups) < 2:
        return all_of_them(ledger)
    headed = ledger.headed
    if headed and headed.value is not None:
        return Stated(headed.value, ledger.span(headed))
    walk = _Sum(ledger, measures)
    walk.run()
    value = walk.total()
    return (
        Stated(value, span_over(ledger, ledger.gains))
        if value is not None and ledger.gains
        else ledger.margins.weight
    )


def _below(cap: Award, measures: Measures) -> Decimal:
    """Return what is given before points grow, where the cap speaks of the growth alone: 最多加2分."""
    ledger = measures.ledger
    growing = [group for group in ledger.groups.values() if is_growing(group, ledger)]
    if not growing or not any(token.adds for token in cap.amount):
        return Decimal(0)
    return sum((ledger.value(award) or Decimal(0) for award in growing[0] if award.role != "each"), Decimal(0))


def all_of_them(ledger: Ledger) -> Stated | None:
    """Return what a bidder gets who has every item."""
    for award in ledger.doing("all", "award", "full"):
        if award.role != "full" and award.value is not None:
            return Stated(award.value, ledger.span(award))
    return ledger.full
