"""Lists: what each item earns, what falls away for a missing one, and how much all of it is at most."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.documents.clause import ClauseDeduction, PerItem
from tender_tool.domain.record import record
from tender_tool.reading.clauses.readings.awards import Award
from tender_tool.reading.clauses.readings.ladders import Ladders
from tender_tool.reading.clauses.readings.ledger import Ledger, span_over
from tender_tool.reading.clauses.readings.measures import Measures, grows_unevenly
from tender_tool.reading.clauses.terms.totals import all_of_them, stated_total


@record(frozen=True)
class ListReader:
    """Reads what the items of one clause earn together."""

    measures: Measures

    @property
    def ledger(self) -> Ledger:
        """The clause's awards."""
        return self.measures.ledger

    @property
    def ladders(self) -> Ladders:
        """The clause's ladders."""
        return self.measures.ladders

    def deduction(self) -> ClauseDeduction | None:
        """Return the deduction for a missing item."""
        found = self.ledger.doing("deduction")
        if not found or found[0].value is None:
            return None
        full = all_of_them(self.ledger)
        start = full.value if full else None
        floor = next((award.value for award in self.ledger.doing("floor")), None)
        return ClauseDeduction(start, found[0].value, floor or Decimal(0), self.ledger.span(found[0]))

    def per_item(self) -> PerItem | None:
        """Return what every item earns, where all earn the same."""
        groups = self.ledger.groups.values()
        if self.ledger.doing("deduction") or any(grows_unevenly(group, self.ledger) for group in groups):
            return None
        if any(self.measures.of(group).kind == "one" for group in groups):
            return None
        each = [award for award in self.ledger.doing("each") if not self._is_graded(award)]
        own = self._own()
        if each:
            points = {self.ledger.value(award) for award in each}
            value = points.pop() if len(points) == 1 else None
            mixed = [award for award in own if award.role == "award" and self.ledger.value(award) != value]
            mixed = [award for award in mixed if not self._counts(award)]
            mixed += [award for award in self.ledger.gains if award.role == "award" and self._is_graded(award)]
            if value is None or mixed:
                return None
            cap = self._stated() if self._is_several(each) else self._cap_of(each[0])
            return PerItem(value, cap, self.ledger.span(each[0]))
        points = {self.ledger.value(award) for award in own}
        value = points.pop() if len(points) == 1 else None
        if len(own) < 2 or value is None or len(own) != len(self.ledger.gains):
            return None
        return PerItem(value, self._stated(), span_over(self.ledger, own))

    def _stated(self) -> Decimal | None:
        total = stated_total(self.measures)
        return total.value if total else None

    def _own(self) -> list[Award]:
        """Return the awards that are for one item each, not for a step of one."""
        return [
            award
            for award in self.ledger.gains
            if award.role in ("award", "full") and not self.ladders.is_step(award)
        ]

    def _is_several(self, each: list[Award]) -> bool:
        """Tell whether things of several kinds earn the same, each kind up to a cap of its own."""
        capped = [cap.sentence for cap in self.ledger.caps]
        return len({award.sentence.item for award in each}) > 1 or (
            len(each) > 1 and all(award.sentence in capped for award in each)
        )

    def _counts(self, award: Award) -> bool:
        step = self.ledger.step(award)
        return step is not None and step.kind == "count"

    def _is_graded(self, award: Award) -> bool:
        step = self.ledger.step(award)
        return step is not None and step.kind == "level" and self.ladders.is_step(award)

    def _cap_of(self, each: Award) -> Decimal | None:
        """Return the cap beside an award for each item, else the whole clause's, else what all of them earn."""
        for cap in self.ledger.caps:
            if cap.sentence == each.sentence and cap.start >= each.end:
                return cap.value
        if stated_total(self.measures):
            return self._stated()
        every = self.ledger.doing("all")
        return every[0].value if every else None
