"""Every bidder's points for every factor."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.score import BidderScore
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
    return BidderScore(bidder, factors, total)
