"""Score and rank the bidders of a tender."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.garbage_pause import garbage_collection_paused
from tender_tool.domain.progress import Progress
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.ruleset.procurement import regime
from tender_tool.scoring import facts, rounding
from tender_tool.scoring.candidates import recommend
from tender_tool.scoring.context import Context
from tender_tool.scoring.engine import score_all
from tender_tool.scoring.notes import notes_on
from tender_tool.scoring.ranking import rank
from tender_tool.scoring.rescoring import Before


def columns_with_facts(tender: Tender) -> dict[int, str]:
    """Return which columns (from 0) of the list hold facts, each with the factor that counts them."""
    return facts.columns_with_facts(tender)


class Scorer:
    """Scores a tender as edits change it: after each of them what it touches, and the ranking."""

    def __init__(self) -> None:
        self._last: tuple[Context, tuple[BidderScore, ...]] | None = None

    def score(self, tender: Tender, progress: Progress | None = None) -> ScoreSheet:
        """Return what ``score_bidders`` does."""
        known = regime(tender.table.procedure.regime)
        if known is not None and not known.scored:
            empty = tuple(BidderScore(bidder, (), None) for bidder in tender.bidders)
            return ScoreSheet(empty, refusal=Message.of("regime.no_scoring", regime=known.title.text()))
        context = Context(tender)
        with garbage_collection_paused():
            before = Before(*self._last, context) if self._last is not None else None
            scored = score_all(context, before, progress)
            scores, about_candidates = recommend(rank(scored, context), context)
            self._last = (context, scored)
            return ScoreSheet(scores, (*notes_on(scores, context), *about_candidates))


def score_bidders(tender: Tender, progress: Progress | None = None) -> ScoreSheet:
    """Return every bidder's points, total, rank and reasons, and what the evaluation as a whole must know.

    Under a regime that allows no scoring nothing is scored, and ``refusal`` says so. Raises Cancelled if ``progress``
    does.
    """
    return Scorer().score(tender, progress)


def rounded(points: Decimal, rule: Rounding) -> str:
    """Return points as they are shown, with the digits of the rounding rule."""
    return format(rounding.rounded(points, rule), "f")
