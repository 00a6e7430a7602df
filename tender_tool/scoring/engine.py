"""Every bidder's points for every factor."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.bids import ValidityUnread
from tender_tool.domain.reasons.points import CellCorrected
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.tender import Tender
from tender_tool.scoring.context import Context
from tender_tool.scoring.factors import scorers
from tender_tool.scoring.prices import PASSED
from tender_tool.scoring.rounding import total_of


def score_all(context: Context) -> tuple[BidderScore, ...]:
    """Return the bidders' scores in the order of the list, not yet ranked."""
    return tuple(score_one(context, bidder) for bidder in context.tender.bidders)


def score_one(context: Context, bidder: Bidder) -> BidderScore:
    """Return one bidder's points by factor and their total; no total while any factor waits for a person.

    Of a bid that is out only the certificate is read: it counts for nothing, but the list still says it.
    """
    out = context.rejected(bidder)
    table = context.tender.table
    scored = table.factors if out is None else table.certificate_factors
    factors = tuple(_with_originals(scorers()[type(each)](each, bidder, context), context) for each in scored)
    if out is not None:
        return BidderScore(_with_counted_first(bidder, factors), (), None, rejected=out, read=factors)
    if PASSED in bidder.claims.unread:
        factors = (_waiting(factors[0]), *factors[1:])
    points = [factor.points for factor in factors if factor.points is not None]
    total = total_of(points) if len(points) == len(factors) else None
    return BidderScore(_with_counted_first(bidder, factors), factors, total)


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
    return score_one(Context(tender), bidder)


def _with_counted_first(bidder: Bidder, factors: tuple[FactorScore, ...]) -> Bidder:
    """Return the bidder with the certificate that was counted before its others, as every report shows the first."""
    counted = next((factor.certificate for factor in factors if factor.certificate), None)
    if counted is None or counted is bidder.certificate:
        return bidder
    others = tuple(each for each in bidder.certificates if each is not counted)
    return replace(bidder, certificate=counted, others=others)
