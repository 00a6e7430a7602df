"""What follows from a tender, scores and review: at once for a short list, off the window's thread for a long one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.services.review.local_packs import places_in
from ui.jobs import Job, Jobs
from ui.models.results.ranking import Ranking
from ui.models.results.waiting import Waiting

if TYPE_CHECKING:
    from tender_tool.services.score_bidders import Scorer

# With more bidders than this a figure typed would show late.
LONG = 500
# Undoing and redoing the last edit costs nothing.
_KEPT = 2
# Milliseconds in which the window paints before work begins.
_PAUSE = 30
# How far the work is, in hundredths, once all are scored, and once it is known who waits.
_SCORED, _LOOKED_THROUGH = 50, 70


@dataclass(frozen=True)
class Outcome:
    """Scores and review of a tender, who waits for a person, and the ranking."""

    tender: Tender
    sheet: ScoreSheet
    look: Callable[[], Review]
    waits: Waiting
    ranking: Ranking
    packs: frozenset[str] = frozenset()
    # How many bidders hold each level in a certificate that counts, by the factor that pays for it and its scheme.
    holders: Mapping[tuple[str, str], Mapping[str, int]] = field(default_factory=dict)

    @property
    def review(self) -> Review:
        """Return the review; of an empty tender it is made by whoever asks first."""
        return self.look()

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
    # So many hundredths of the work are done.
    progressed = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._scorer: Scorer | None = None
        self._jobs.ended.connect(self._go_on)
        self._jobs.started.connect(self._follow)
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(_PAUSE)
        self._begin.timeout.connect(self._go_on)
        self._kept: list[Outcome] = []
        self._wanted: Tender | None = None
        self._outcome: Outcome | None = None
        # So many hundredths of what is being worked out.
        self.done = 0
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
            self._keep(_work_out(self._scorer_for(tender), tender, self.packs))
        else:
            self._outcome = self._meanwhile(tender)
            self._wanted = tender
            if self._jobs.running is not None:
                # What it works out counts no more; the new tender follows as soon as it has ended.
                self._jobs.running.stop()
            # First the window shows what was done: while work runs beside it, that would take far longer.
            self._begin.start()

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
            self.done = 0
            scorer = self._scorer_for(tender)
            self._jobs.start("", lambda progress: _work_out(scorer, tender, packs, progress), self._take, self._fail)

    def _scorer_for(self, tender: Tender) -> Scorer | None:
        """Return the scorer, made and loaded for the first tender that holds anything."""
        if self._scorer is None and not tender.is_blank:
            from tender_tool.services.score_bidders import Scorer  # noqa: PLC0415

            self._scorer = Scorer()
        return self._scorer

    def _follow(self, job: Job) -> None:
        # Through a method of an object of the window's thread, so that it is called on it.
        job.progressed.connect(self._tell)

    def _tell(self, done: int, _total: int) -> None:
        self.done = done
        self.progressed.emit(done)

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
        look = _review(replace(tender, bidder_list=None), None, self.packs)
        old = self._outcome
        if old is not None and _same_rows(old.tender, tender):
            return replace(old, tender=tender, look=look, packs=frozenset())
        empty = ScoreSheet(())
        return Outcome(tender, empty, look, Waiting(empty), Ranking(empty))


def _work_out(
    scorer: Scorer | None, tender: Tender, packs: frozenset[str], progress: Progress | None = None
) -> Outcome:
    share = Share(progress or NoProgress())
    sheet = ScoreSheet(()) if scorer is None else scorer.score(tender, share.of(0, _SCORED))
    waits = Waiting(sheet, share.of(_SCORED, _LOOKED_THROUGH))
    ranking = Ranking(sheet).prepare()
    look = _review(tender, sheet, packs)
    holders = {}
    if not tender.is_blank:
        from tender_tool.services.review.item_effect import holders_by_level  # noqa: PLC0415  (loads all checks)

        look()
        holders = {
            (each.name, each.scheme): holders_by_level(each, sheet) for each in tender.table.certificate_factors
        }
    return Outcome(tender, sheet, look, waits, ranking, packs, holders)


def _review(tender: Tender, sheet: ScoreSheet | None, packs: frozenset[str]) -> Callable[[], Review]:
    """Return what reviews a tender once, when it is asked."""

    def review() -> Review:
        # All checks are loaded with it, and a window that nothing was opened in has no use for them.
        from tender_tool.services.review.review_rules import review_rules  # noqa: PLC0415

        return review_rules(tender, sheet, packs=packs)

    return cache(review)


class Share:
    """Tells how far several steps together are, in hundredths."""

    def __init__(self, progress: Progress, begin: int = 0, end: int = 100) -> None:
        self._progress, self._begin, self._end = progress, begin, end

    def of(self, begin: int, end: int) -> Share:
        """Return what receives the steps between two hundredths."""
        return Share(self._progress, begin, end)

    def step(self, done: int, total: int) -> None:
        """Receive a step of a part."""
        part = (self._end - self._begin) * done // total if total else 0
        self._progress.step(self._begin + part, 100)


def _same_rows(one: Tender, other: Tender) -> bool:
    mine, theirs = one.bidder_list, other.bidder_list
    rows = mine is not None and theirs is not None and mine.rows is theirs.rows
    names = [factor.name for factor in one.table.factors] == [factor.name for factor in other.table.factors]
    return rows and names and len(one.bidders) == len(other.bidders)
