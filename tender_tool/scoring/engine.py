"""Every bidder's points for every factor."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.score import BidderScore, FactorScore
from tender_tool.domain.tender import Tender
from tender_tool.scoring.factors import scorers


def score_all(tender: Tender) -> tuple[BidderScore, ...]:
    """Return the bidders' scores in the order of the list, not yet ranked."""
    return tuple(score_one(tender, bidder) for bidder in tender.bidders)


def score_one(tender: Tender, bidder: Bidder) -> BidderScore:
    """Return one bidder's points by factor and their total; no total while any factor waits for a person."""
    factors = tuple(scorers()[type(factor)](factor, bidder, tender) for factor in tender.table.factors)
    points = [factor.points for factor in factors if factor.points is not None]
    total = sum(points, Decimal(0)) if len(points) == len(factors) else None
    return BidderScore(_with_counted_first(bidder, factors), factors, total)


def _with_counted_first(bidder: Bidder, factors: tuple[FactorScore, ...]) -> Bidder:
    """Return the bidder with the certificate that was counted before its others, as every report shows the first."""
    counted = next((factor.certificate for factor in factors if factor.certificate), None)
    if counted is None or counted is bidder.certificate:
        return bidder
    others = tuple(each for each in bidder.certificates if each is not counted)
    return replace(bidder, certificate=counted, others=others)
