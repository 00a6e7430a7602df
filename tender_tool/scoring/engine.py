"""Every bidder's points for every factor: figures first, and what is said of them when somebody looks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.reasons.bids import ValidityUnread
from tender_tool.domain.reasons.points import CellCorrected
from tender_tool.domain.results.score import BidderScore, FactorScore, Mark, Untold
from tender_tool.domain.tender import Tender
from tender_tool.scoring.context import Context
from tender_tool.scoring.factors import Marker, markers, scorers
from tender_tool.scoring.prices import PASSED
from tender_tool.scoring.rescoring import Before
from tender_tool.scoring.rounding import EXACT

# Of so many bidders what was told is kept: whoever looks at one looks more than once.
_TOLD = 2048
_STEP = 1024
_NOTHING = Decimal(0)
_make_score = quickly(BidderScore)


class Engine:
    """Scores the bidders of one context; of the bidders known ``before`` only what is stale."""

    def __init__(self, context: Context, before: Before | None = None) -> None:
        self.context = context
        self._before = before
        factors = context.tender.table.factors
        self._markers: tuple[Marker, ...] = tuple(markers()[type(each)](each, context) for each in factors)
        self._totals: dict[Decimal, Decimal] = {}
        # By the bidder itself, which is kept beside: two that stand side by side in a row have one key.
        self._told: dict[int, tuple[Bidder, tuple[FactorScore, ...]]] = {}

    def score(self, bidder: Bidder) -> BidderScore:
        """Return one bidder's points by factor and their total; no total while any factor waits for a person.

        Of a bid that is out only the certificate is read: it counts for nothing, but the list still says it.
        """
        out = self.context.rejected(bidder)
        if out is not None:
            read = _told(bidder, self.context, certificates_only=True)
            return BidderScore(_with_counted_first(bidder, read), (), None, rejected=out, read=read)
        known = self._before.known(bidder) if self._before is not None else None
        stale = self._before.stale if self._before is not None else frozenset()
        if known is not None and not stale:
            return _make_score(known.bidder, Untold(known.marks, bidder, self.tell), known.total)
        if bidder.others:
            factors = self.tell(bidder)
            marks = tuple(factor.mark for factor in factors)
            shown = _with_counted_first(bidder, factors)
            return BidderScore(shown, Untold(marks, bidder, self.tell), self._total(marks))
        if PASSED in bidder.claims.unread:
            marks = tuple(factor.mark for factor in self.tell(bidder))
        elif known is None:
            marks = tuple([mark(bidder) for mark in self._markers])
        else:
            both = enumerate(zip(self._markers, known.marks, strict=True))
            marks = tuple([mark(bidder) if place in stale else held for place, (mark, held) in both])
        return _make_score(bidder, Untold(marks, bidder, self.tell), self._total(marks))

    def tell(self, bidder: Bidder) -> tuple[FactorScore, ...]:
        """Return the scores of a bidder's factors with their reasons."""
        found = self._told.get(id(bidder))
        if found is None:
            if len(self._told) >= _TOLD:
                self._told = {}
            found = self._told[id(bidder)] = bidder, _told(bidder, self.context)
        return found[1]

    def _total(self, marks: tuple[Mark, ...]) -> Decimal | None:
        total = _NOTHING
        for mark in marks:
            points = mark[0]
            if points is None:
                return None
            total = EXACT.add(total, points)
        # Many bidders of a long list share their total.
        return self._totals.setdefault(total, total)


def score_all(
    context: Context, before: Before | None = None, progress: Progress | None = None
) -> tuple[BidderScore, ...]:
    """Return the bidders' scores in the order of the list, not yet ranked."""
    engine, bidders = Engine(context, before), context.tender.bidders
    progress = progress or NoProgress()
    scores: list[BidderScore] = []
    for begin in range(0, len(bidders), _STEP):
        progress.step(begin, len(bidders))
        for bidder in bidders[begin : begin + _STEP]:
            scores.append(engine.score(bidder))  # noqa: PERF401  (with steps in between)
    return tuple(scores)


def _told(bidder: Bidder, context: Context, *, certificates_only: bool = False) -> tuple[FactorScore, ...]:
    table = context.tender.table
    scored = table.certificate_factors if certificates_only else table.factors
    factors = tuple(_with_originals(scorers()[type(each)](each, bidder, context), context) for each in scored)
    if PASSED in bidder.claims.unread and not certificates_only:
        return (_waiting(factors[0]), *factors[1:])
    return factors


def _with_originals(score: FactorScore, context: Context) -> FactorScore:
    """Return a score whose chain begins with what the file says in the cells that a person corrected."""
    if not context.originals:
        return score
    typed = []
    for field, source in score.places:
        text = context.originals.get((source.sheet, source.cell))
        # A price says so in its own steps.
        if text is not None and field != "price":
            typed.append(CellCorrected(source.cell or "", text or "—"))
    return replace(score, reasons=(*typed, *score.reasons)) if typed else score


def _waiting(factor: FactorScore) -> FactorScore:
    """Return a factor's score that waits until a person has said whether the bid is valid."""
    why = ValidityUnread()
    return replace(factor, points=None, reasons=(*factor.reasons, why), waits_for=why)


def score_bidder(tender: Tender, bidder: Bidder) -> BidderScore:
    """Return one bidder's score for itself, not ranked."""
    return Engine(Context(tender)).score(bidder)


def _with_counted_first(bidder: Bidder, factors: tuple[FactorScore, ...]) -> Bidder:
    """Return the bidder with the certificate that was counted before its others, as every report shows the first."""
    counted = next((factor.certificate for factor in factors if factor.certificate), None)
    if counted is None or counted is bidder.certificate:
        return bidder
    others = tuple(each for each in bidder.certificates if each is not counted)
    return replace(bidder, certificate=counted, others=others)
