"""Why the ranking is as it is, and what would change it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal

from tender_tool.domain.edits.evaluation import ConfirmPrice, CorrectPrice
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.evaluation import PriceCorrection
from tender_tool.domain.progress import Progress
from tender_tool.domain.results.comparison import Comparison, FactorEffect, RankChange
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.scoring import comparison
from tender_tool.services.score_bidders import score_bidders

_CENT = Decimal("0.01")


def neighbours(sheet: ScoreSheet) -> tuple[Comparison, ...]:
    """Return why each bidder stands above the next."""
    return comparison.neighbours(sheet)


def compare(higher: BidderScore, lower: BidderScore) -> Comparison:
    """Return by how much one bidder leads another; both have totals."""
    return comparison.compare(higher, lower)


def factor_effects(tender: Tender, sheet: ScoreSheet) -> tuple[FactorEffect, ...]:
    """Return what each factor does to the first place."""
    return tuple(comparison.effect_of(each, sheet, tender.table.rounding) for each in tender.table.factors)


def what_if(tender: Tender, edit: Edit, before: ScoreSheet | None = None) -> tuple[RankChange, ...]:
    """Return every bidder's place before and after an edit that is only tried out."""
    return comparison.changes(before or score_bidders(tender), score_bidders(edit.apply(tender)))


def price_to_overtake(tender: Tender, lower: str, higher: str) -> Decimal | None:
    """Return the highest price (yuan, to 0.01) at which one bidder would stand above another, all else as it is.

    None where no lower price would do it, where either has no rank, and where the price is not scored lowest first:
    by any other formula a lower price may cost points.
    """
    price = tender.table.price_factor
    now = {score.bidder.key: score for score in score_bidders(tender).scores}
    mine, other = now.get(lower), now.get(higher)
    if price is None or price.formula != "lowest" or mine is None or other is None:
        return None
    if mine.rank is None or other.rank is None or mine.rank < other.rank:
        return None
    counted = mine.factor(price.name)
    if counted is None or counted.price is None:
        return None
    tender = _all_confirmed(tender)
    low, high = _CENT, counted.price.counted.quantize(_CENT, ROUND_FLOOR)
    if not _stands_above(tender, lower, higher, low):
        return None
    # A lower price never costs the bidder a place, so that halving finds where it gains one.
    while high - low > _CENT:
        middle = ((low + high) / 2).quantize(_CENT, ROUND_FLOOR)
        if _stands_above(tender, lower, higher, middle):
            low = middle
        else:
            high = middle
    return low


def scores_at_prices(
    tender: Tender, bidder: str, prices: Sequence[Decimal], progress: Progress | None = None
) -> tuple[BidderScore | None, ...]:
    """Return what a bidder would score at each price, all else as it is."""
    tender = _all_confirmed(tender)
    found = []
    for done, price in enumerate(prices, 1):
        tried = CorrectPrice(PriceCorrection(bidder, price, "opening_list")).apply(tender)
        scores = score_bidders(tried).scores
        found.append(next((score for score in scores if score.bidder.key == bidder), None))
        if progress is not None:
            progress.step(done, len(prices))
    return tuple(found)


def _all_confirmed(tender: Tender) -> Tender:
    """Return a tender in which nobody's price looks misread because of what is only tried."""
    for bidder in tender.bidders:
        tender = ConfirmPrice(bidder.key).apply(tender)
    return tender


def _stands_above(tender: Tender, lower: str, higher: str, price: Decimal) -> bool:
    tried = CorrectPrice(PriceCorrection(lower, price, "opening_list")).apply(tender)
    ranks = {score.bidder.key: score.rank for score in score_bidders(tried).scores}
    mine, other = ranks.get(lower), ranks.get(higher)
    return mine is not None and other is not None and mine < other
