"""Which place a bidder would have at which price, as a strip that can be saved."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.progress import Progress
from tender_tool.domain.results.score import BidderScore
from tender_tool.services.explain_scores import scores_at_prices
from tender_tool.services.score_bidders import rounded
from ui.charts.card import PictureCard
from ui.charts.strip import PriceStrip, Tried
from ui.context import Context
from ui.models.results.cells import counted_price
from ui.models.results.ranking import Ranking

_STEPS = 48
# From half of the lowest price of all bidders to somewhat more than the highest.
_LOWEST, _HIGHEST = Decimal("0.5"), Decimal("1.1")


class StripCard(PictureCard):
    """Works the places out when it is asked, off the window's thread."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.strip = PriceStrip(context)
        super().__init__(self.strip)
        self.hide()

    def work_out(self, score: BidderScore, ranking: Ranking) -> None:
        """Try prices around those of all bidders for one of them, and show its places."""
        session, now = self._context.session, counted_price(score)
        counted = (counted_price(each) for each in ranking.scores)
        prices = _prices([price for price in counted if price is not None])
        if now is None or not prices:
            return
        tender, key = session.tender, score.bidder.key

        def work(progress: Progress) -> object:
            return scores_at_prices(tender, key, prices, progress)

        def take(found: object) -> None:
            if session.tender is tender and isinstance(found, tuple):
                self._show(score, prices, found)

        self._context.jobs.start(self.tr("Trying prices"), work, take, session.failed.emit)

    def _show(self, score: BidderScore, prices: Sequence[Decimal], found: Sequence[BidderScore | None]) -> None:
        rounding, now = self._context.session.tender.table.rounding, counted_price(score)
        tried = []
        for price, then in zip(prices, found, strict=True):
            total = then.total if then is not None else None
            shown = "—" if total is None else rounded(total, rounding)
            tried.append(Tried(price, then.rank if then is not None else None, shown))
        self.show_title(self.tr("Place by price: %1").replace("%1", score.bidder.name))
        self.strip.show_tried(
            tried, now or Decimal(0), (self.tr("now"), self.tr("Price (yuan), and the place at it"))
        )
        self.show()


def _prices(known: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Return prices in even steps from below the lowest to above the highest, in whole yuan."""
    if not known:
        return ()
    low, high = min(known) * _LOWEST, max(known) * _HIGHEST
    steps = (low + (high - low) * number / _STEPS for number in range(_STEPS + 1))
    return tuple(dict.fromkeys(max(price.quantize(Decimal(1)), Decimal(1)) for price in steps))
