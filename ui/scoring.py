"""What follows from a tender, scores and review: at once for a short list, off the window's thread for a long one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from tender_tool.domain.progress import Progress
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.services.review.local_packs import places_in
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from ui.jobs import Jobs

# With more bidders than this a figure typed would show late.
LONG = 500
# Undoing and redoing the last edit costs nothing.
_KEPT = 2


@dataclass(frozen=True)
class Outcome:
    """Scores and review of a tender."""

    tender: Tender
    sheet: ScoreSheet
    review: Review
    packs: frozenset[str] = frozenset()

    @cached_property
    def waiting(self) -> tuple[BidderScore, ...]:
        """Return the bidders that need a person."""
        return self.sheet.waiting

    def holds_for(self, tender: Tender) -> bool:
        """Tell whether nothing that counts differs in another tender."""
        mine = self.tender
        same_bidders = mine.bidder_list is tender.bidder_list and mine.evaluation == tender.evaluation
        same_place = places_in(mine.name) == places_in(tender.name)
        same_texts = same_place and mine.needs == tender.needs and mine.qualifications == tender.qualifications
        return same_bidders and same_texts and mine.table is tender.table and mine.opened_on == tender.opened_on


class Scoring(QObject):
    """Keeps the outcome of the tender that was asked for last."""

    ready = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.ended.connect(self._go_on)
        self._kept: list[Outcome] = []
        self._wanted: Tender | None = None
        self._outcome: Outcome | None = None
        self.packs: frozenset[str] = frozenset()

    @property
    def outcome(self) -> Outcome:
        """Return what is known now."""
        if self._outcome is None:
            raise LookupError("no tender was asked for")
        return self._outcome

    @property
    def runs(self) -> bool:
        """Tell whether the outcome is still being worked out."""
        return self._wanted is not None

    def show(self, tender: Tender) -> None:
        """Work out the outcome of a tender; ``ready`` follows where that takes a while."""
        self._wanted = None
        known = next((kept for kept in reversed(self._kept) if kept.holds_for(tender)), None)
        if known is not None:
            self._outcome = known
        elif len(tender.bidders) <= LONG:
            self._keep(_work_out(tender, self.packs))
        else:
            self._outcome = self._meanwhile(tender)
            self._wanted = tender
            self._go_on()

    def include(self, packs: frozenset[str]) -> None:
        """Review with the checks of local practice in these packs, and no others."""
        if packs != self.packs:
            self.packs, self._kept = packs, []
            self.show(self._wanted or self.outcome.tender)
            self.ready.emit()

    def close(self) -> None:
        """Give up what is still being worked out."""
        self._wanted = None
        self._jobs.close()

    def _go_on(self) -> None:
        tender, packs = self._wanted, self.packs
        if tender is not None:
            self._jobs.start("", lambda progress: _work_out(tender, packs, progress), self._take, self._fail)

    def _take(self, outcome: object) -> None:
        if not isinstance(outcome, Outcome) or outcome.tender is not self._wanted:
            return
        if outcome.packs != self.packs:
            return
        self._wanted = None
        self._keep(outcome)
        self.ready.emit()

    def _fail(self, error: Exception) -> None:
        self._wanted = None
        self.failed.emit(error)

    def _keep(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._kept = [*self._kept[1 - _KEPT :], outcome]

    def _meanwhile(self, tender: Tender) -> Outcome:
        """Return what may be shown until the scores are there: the old ones, if they are of the same rows."""
        # What looks at each bidder takes its time in a long list: it waits for the scores.
        review = review_rules(replace(tender, bidder_list=None), packs=self.packs)
        old = self._outcome
        if old is not None and _same_rows(old.tender, tender):
            return Outcome(tender, old.sheet, review)
        return Outcome(tender, ScoreSheet(()), review)


def _work_out(tender: Tender, packs: frozenset[str], progress: Progress | None = None) -> Outcome:
    if progress is not None:
        progress.step(0, 0)
    sheet = score_bidders(tender)
    return Outcome(tender, sheet, review_rules(tender, sheet, packs=packs), packs)


def _same_rows(one: Tender, other: Tender) -> bool:
    mine, theirs = one.bidder_list, other.bidder_list
    rows = mine is not None and theirs is not None and mine.rows is theirs.rows
    names = [factor.name for factor in one.table.factors] == [factor.name for factor in other.table.factors]
    return rows and names and len(one.bidders) == len(other.bidders)
