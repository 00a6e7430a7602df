"""The sheet with the prices: as read, corrected, deducted, evaluated, and the points they earn."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore, FactorScore, PriceDetail
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.reports.excel.look import PRICE_FORMAT
from tender_tool.reports.excel.page import Formula, Page, exact_in_excel
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.sheets.price_formulas import Benchmark, benchmark_rows
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.reports.prose.prices import kinds_used, price_remarks
from tender_tool.reports.values.figures import decimals
from tender_tool.ruleset.wording import place_words

_READ, _PLACE, _COUNTED = 1, 2, 3


class PriceSheet:
    """Knows where each price stands and writes them, one row a bidder; the benchmark above them."""

    def __init__(self, context: WorkbookContext, factor: PriceFactor) -> None:
        self._draft = context
        self._factor = factor
        self.tab = context.term("tab_prices")
        self._corrected = any(detail.was_changed for detail in self._details.values())
        self._kinds = kinds_used(self._details.values())
        self._first_kind = _COUNTED + self._corrected
        self._evaluated = self._first_kind + 2 * len(self._kinds)
        self._points = self._evaluated + 1
        self._bid = _COUNTED if self._corrected else _READ
        above = benchmark_rows(factor, 0)
        self._first = len(above) + 3
        self._live = all(_fits(detail) for detail in self._details.values())
        self.benchmark = Benchmark(factor, tuple(self._details.values()), self._column(self._evaluated))

    @cached_property
    def _details(self) -> dict[str, PriceDetail]:
        found = {score.bidder.key: score.factor(self._factor.name) for score in self._draft.scores}
        return {key: got.price for key, got in found.items() if got is not None and got.price is not None}

    def _column(self, column: int) -> str:
        """Return a column's cells, absolute."""
        last = self._first + max(len(self._draft.scores), 1) - 1
        first, end = (xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True) for row in (self._first, last))
        return f"{first}:{end}"

    def points_cell(self, place: int) -> str:
        """Return the cell with a bidder's points, as other sheets name it."""
        return on_sheet(self.tab, xl_rowcol_to_cell(self._first + place, self._points))

    def bid_cells(self, place: int) -> tuple[str, str] | None:
        """Return the cell of a bidder's price before deductions and the column of all, None if they do not count."""
        if not self._live:
            return None
        cell = on_sheet(self.tab, xl_rowcol_to_cell(self._first + place, self._bid))
        return cell, on_sheet(self.tab, self._column(self._bid))

    def write(self) -> None:
        """Write the benchmark, then one row a bidder."""
        context = self._draft
        widths = [30, 15, 11, *([15] if self._corrected else []), *([11, 13] * len(self._kinds)), 15, 9, 34]
        page = context.page(self.tab, widths)
        page.title(self.tab)
        self.benchmark.write(page, context, live=self._live)
        page.head(self._first - 1, self._heads())
        for row, score in enumerate(context.scores, start=self._first):
            self._write_row(page, row, score)

    def _heads(self) -> list[str]:
        term, say = self._draft.term, self._draft.say
        heads = [term("bidder"), term("price_read"), term("price_place")]
        if self._corrected:
            heads.append(term("price_counted"))
        for kind in self._kinds:
            title = term(f"deduction_{kind}")
            heads += [say("price_rate", kind=title), say("price_amount", kind=title)]
        return [*heads, term("price_evaluated"), term("price_points"), term("remark")]

    def _write_row(self, page: Page, row: int, score: BidderScore) -> None:
        bidder, language = score.bidder, self._draft.language
        got = score.factor(self._factor.name)
        remark = "\n".join(price_remarks(score, got, language))
        source = bidder.cell("price")
        texts = {0: bidder.name, self._points + 1: remark}
        page.fit_cells(row, texts)
        for column, text in texts.items():
            page.text(row, column, text)
        if bidder.price_bid is None:
            page.text(row, _READ, bidder.bid_words or self._draft.term("none"), "center")
        else:
            page.number(row, _READ, bidder.price_bid, "figure", PRICE_FORMAT)
        page.text(row, _PLACE, place_words(source, language) if source else self._draft.term("none"), "center")
        detail = self._details.get(bidder.key)
        if got is None or detail is None:
            self._write_blank(page, row, score)
        else:
            self._write_price(page, row, detail)
            self._write_points(page, row, got)

    def _write_blank(self, page: Page, row: int, score: BidderScore) -> None:
        for column in range(_COUNTED, self._points + 1):
            page.text(row, column, self._draft.term("none"), "center")
        if score.rejected is not None:
            page.text(row, self._points, self._draft.term("rejected"), "error")
        elif score.factors:
            page.text(row, self._points, self._draft.term("to_decide"), "waiting")

    def _write_price(self, page: Page, row: int, detail: PriceDetail) -> None:
        bid = xl_rowcol_to_cell(row, self._bid)
        if self._corrected:
            read = f"={xl_rowcol_to_cell(row, _READ)}" if not detail.was_changed else ""
            self._write(page, row, _COUNTED, read, detail.counted)
        amounts = []
        for place, kind in enumerate(self._kinds):
            column = self._first_kind + 2 * place
            cell = self._write_deduction(page, row, column, kind, detail)
            amounts += [cell] if cell else []
        formula = f"={bid}"
        if amounts:
            formula = f"=ROUND({bid}-{'-'.join(amounts)},{decimals(detail.evaluated)})"
        self._write(page, row, self._evaluated, formula, detail.evaluated)

    def _write_deduction(
        self, page: Page, row: int, column: int, kind: Preference, detail: PriceDetail
    ) -> str | None:
        """Write rate and amount of a deduction; return the amount's cell, None where there is none."""
        found = next((each for each in detail.deductions if each.kind == kind), None)
        if found is None:
            page.text(row, column, self._draft.term("none"), "center")
            page.text(row, column + 1, self._draft.term("none"), "center")
            return None
        page.number(row, column, found.percent, "figure", "0.####")
        bid, rate = xl_rowcol_to_cell(row, self._bid), xl_rowcol_to_cell(row, column)
        formula = f"=ROUND({bid}*{rate}/100,{decimals(found.amount)})"
        self._write(page, row, column + 1, formula, found.amount)
        return str(xl_rowcol_to_cell(row, column + 1))

    def _write(self, page: Page, row: int, column: int, formula: str, value: Decimal) -> None:
        if formula and self._live:
            page.formula(row, column, Formula(formula, value), "figure", PRICE_FORMAT)
        else:
            page.number(row, column, value, "figure", PRICE_FORMAT)

    def _write_points(self, page: Page, row: int, got: FactorScore) -> None:
        if got.points is None or not self._live:
            self._draft.write_fixed(page, row, self._points, got.points, "total")
            return
        expression = self.benchmark.points(xl_rowcol_to_cell(row, self._evaluated))
        formula = "=" + rounded_formula(expression, self._draft.rounding)
        self._draft.write_points(page, row, self._points, formula, got.points, "total")


def _fits(detail: PriceDetail) -> bool:
    amounts = (each.amount for each in detail.deductions)
    return all(exact_in_excel(value) for value in (detail.counted, detail.evaluated, *amounts))
