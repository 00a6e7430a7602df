"""What the formulas of the prices come to, as the program itself has worked it out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.reasons.prices import ImplausiblyHigh
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.ruleset.procurement import procurement
from tender_tool.scoring.rounding import EXACT, total_of

_FIELDS: dict[Preference, tuple[str, ...]] = {
    "small": ("size", "small"), "partner": ("partner",), "domestic": ("domestic",),
}  # fmt: skip
_HUNDRED = Decimal(100)
Value = Decimal | str


class PriceValues:
    """Tells the figures of each bidder's price and of all together."""

    def __init__(self, context: WorkbookContext, factor: PriceFactor) -> None:
        self._draft, self._factor = context, factor
        self._prices = context.standings.context.prices
        evaluation = context.results.tender.evaluation
        self._confirmed = set(evaluation.confirmed)
        self._explained = {each.bidder for each in evaluation.low_prices if each.outcome == "explained"}
        self._dash, self._open = context.term("none"), context.term("to_decide")

    @property
    def amounts(self) -> Iterator[Decimal]:
        """Yield every amount that is computed with."""
        for score in self._draft.scores:
            bid, got = self._draft.values.bid(score), self.got(score)
            yield from () if bid is None else (bid,)
            if got is not None and got.price is not None:
                yield from (got.price.counted, got.price.evaluated, *(each.amount for each in got.price.deductions))

    def got(self, score: BidderScore) -> FactorScore | None:
        """Return the points of a bidder whose bid is valid, None where nothing is scored."""
        if self._draft.refused or score.rejected is not None:
            return None
        return self._draft.values.got(score, self._factor)

    def tick(self, score: BidderScore, kind: Preference) -> str:
        """Return what a bidder claims: yes, no, nothing, or that a person must say."""
        claims, term = score.bidder.claims, self._draft.term
        if any(field in claims.unread for field in _FIELDS[kind]):
            return self._open
        claimed = {"small": claims.small, "partner": claims.partner, "domestic": claims.domestic}[kind]
        return "" if claimed is None else term("tick_yes" if claimed else "tick_no")

    def is_confirmed(self, score: BidderScore) -> bool:
        """Tell whether a person has checked the bid against its document."""
        return score.bidder.key in self._confirmed

    def is_explained(self, score: BidderScore) -> bool:
        """Tell whether the bidder has explained its low price."""
        return score.bidder.key in self._explained

    def amount(self, kind: Preference, score: BidderScore) -> Value:
        """Return what is taken off for a preference."""
        bid, rate = self._draft.values.bid(score), self._draft.table.procedure.preferences.rate(kind)
        yes = self._draft.term("tick_yes")
        claims = self.tick(score, kind) == yes
        if kind == "partner":
            claims = claims and self.tick(score, "small") != yes
        if kind == "domestic":
            claims = claims and self._prices.foreign_competes
        if not claims or bid is None or rate is None:
            return self._dash
        return EXACT.divide(EXACT.multiply(bid, rate), _HUNDRED)

    def considered(self, score: BidderScore) -> Value:
        """Return the bid of a valid bidder whose claims are known, empty where there is none to go by."""
        high = isinstance(self._prices.refused.get(score.bidder.key), ImplausiblyHigh)
        bid = self._draft.values.bid(score)
        return bid if high and bid is not None else self.counts(score)

    def counts(self, score: BidderScore) -> Value:
        """Return the bid where it is not implausibly high."""
        return self._prices.counted.get(score.bidder.key, "")

    def doubted(self, score: BidderScore) -> Value:
        """Return the bid where nobody has confirmed it."""
        return "" if self.is_confirmed(score) else self.counts(score)

    def evaluated(self, score: BidderScore) -> Value:
        """Return the price that is evaluated."""
        return self._prices.evaluated.get(score.bidder.key, self._dash)

    def points(self, score: BidderScore) -> Value:
        """Return the points, or the word that stands in their place."""
        got = self.got(score)
        if got is None:
            return self._dash
        return self._open if got.points is None else got.points

    def low(self, score: BidderScore) -> str:
        """Return whether the price starts a review, in a word."""
        return self._draft.term("low_review") if score.bidder.key in self._draft.standings.low else self._dash

    def figures(self) -> dict[str, Value]:
        """Return the figures above the prices; while a person must decide about a price there is no benchmark."""
        found: dict[str, Value] = {"price_full": self._factor.points}
        prices = sorted(self._prices.evaluated.values())
        names = ("price_benchmark_lowest", "price_sum", "price_count", "price_benchmark_mean")
        if not prices or self._prices.stopped is not None:
            return found | dict.fromkeys(names, self._open)
        trim = self._factor.trim if len(prices) > 2 * self._factor.trim else 0
        kept = prices[trim : len(prices) - trim]
        total, count = total_of(kept), Decimal(len(kept))
        return found | dict(zip(names, (prices[0], total, count, total / count), strict=True))

    def checks(self) -> dict[str, Value]:
        """Return the figures below the prices."""
        bids = [each for each in map(self.considered, self._draft.scores) if isinstance(each, Decimal)]
        times = procurement().guards.implausibly_high
        apart = len(bids) >= 3 and max(bids) > times * min(bids)
        limit = times * min(bids) if apart else self._dash
        yes, no = self._draft.term("tick_yes"), self._draft.term("tick_no")
        low = yes if self._prices.stopped is not None else no
        return {"check_high": yes if apart else no, "check_limit": limit, "check_low": low}
