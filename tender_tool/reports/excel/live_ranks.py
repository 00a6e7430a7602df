"""Ranks as formulas wherever total and price alone decide them, as numbers where anything else did."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore
from tender_tool.reports.excel.lookup import Ranks, quoted
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.workbook_context import WorkbookContext

# A rank formula looks at every row: beyond this many the workbook would take minutes to open.
LIVE_RANKS = 2000


class LiveRanks:
    """Writes the rank of each bidder; ``first`` is the row of the first one, ``total`` the column of totals."""

    def __init__(self, context: WorkbookContext, prices: PriceSheet | None, first: int, total: int) -> None:
        self._total, self._prices = total, prices
        self._waiting = context.term("to_decide")
        last = first + max(len(context.scores), 1) - 1
        ends = (xl_rowcol_to_cell(row, total, row_abs=True, col_abs=True) for row in (first, last))
        self._totals = ":".join(ends)
        self._by_total = Ranks([score.total for score in context.scores])
        self._bids: dict[Decimal, list[Decimal]] = defaultdict(list)
        for score in context.scores:
            bid = _bid(score)
            if score.total is not None and bid is not None:
                self._bids[score.total].append(bid)
        for bids in self._bids.values():
            bids.sort()
        ranked = [score for score in context.scores if score.rank is not None]
        self._few = len(context.scores) <= LIVE_RANKS
        self.some_fixed = not all(self._computed(score) for score in ranked)
        self._price_breaks = any(self._by_total.of(score.total) != score.rank for score in ranked)

    def _computed(self, score: BidderScore) -> bool:
        return self._few and score.rank in (self._by_total.of(score.total), self._with_price(score))

    def _with_price(self, score: BidderScore) -> int | None:
        """Return the rank by total, then by the lower price of the bid."""
        by_total, bid = self._by_total.of(score.total), _bid(score)
        if by_total is None or score.total is None or bid is None or self._prices is None:
            return None
        return by_total + bisect_left(self._bids[score.total], bid)

    def write(self, page: Page, row: int, place: int, score: BidderScore) -> None:
        """Write the rank of the bidder at a place, or that it waits for a person."""
        formula = self._formula(row, place, score)
        style = "waiting" if score.rank is None else "center"
        rank: Decimal | str = self._waiting if score.rank is None else Decimal(score.rank)
        if formula:
            page.formula(row, 0, Formula(formula, rank), style, "0")
        elif isinstance(rank, Decimal):
            page.number(row, 0, rank, style, "0")
        else:
            page.text(row, 0, rank, style)

    def _formula(self, row: int, place: int, score: BidderScore) -> str:
        """Return the formula of a rank; empty where something else decided it, or too many would be counted."""
        if not self._few:
            return ""
        cell = xl_rowcol_to_cell(row, self._total)
        above = f'1+COUNTIF({self._totals},">"&{cell})'
        bids = self._prices.bid_cells(place) if self._prices and self._price_breaks else None
        if bids and self._with_price(score) == score.rank:
            above += f'+COUNTIFS({self._totals},{cell},{bids[1]},"<"&{bids[0]})'
        elif self._by_total.of(score.total) != score.rank:
            return ""
        return f"=IF(ISNUMBER({cell}),{above},{quoted(self._waiting)})"


def _bid(score: BidderScore) -> Decimal | None:
    return next((each.price.counted for each in score.factors if each.price is not None), None)
