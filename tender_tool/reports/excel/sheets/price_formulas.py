"""The benchmark of the prices as live cells, and the formula of the points that rests on them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.results.score import PriceDetail
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.reports.excel.look import PRICE_FORMAT
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.sheets.table import factor_cells
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.values.figures import decimals
from tender_tool.scoring.rounding import total_of

_FIRST = 1
_LOWEST = ("price_full", "price_benchmark_lowest")
_UNREAD = ("price_full",)
_MEAN = ("price_full", "price_sum", "price_count", "price_benchmark_mean", "price_above", "price_below")


def benchmark_rows(factor: PriceFactor, first: int = _FIRST) -> dict[str, int]:
    """Return the rows (from 0) of the figures above the prices by their names."""
    names = {"lowest": _LOWEST, "mean": _MEAN, "unread": _UNREAD}[factor.formula]
    return {name: row for row, name in enumerate(names, start=first)}


class Benchmark:
    """The figures above the prices; ``column`` holds the evaluated prices of all bidders."""

    def __init__(self, factor: PriceFactor, details: Sequence[PriceDetail], column: str) -> None:
        self._factor = factor
        self._rows = benchmark_rows(factor)
        self._column = column
        self._scored = any(detail.benchmark is not None for detail in details)
        ordered = sorted(detail.evaluated for detail in details)
        self._trim = factor.trim if len(ordered) > 2 * factor.trim else 0
        self._kept = ordered[self._trim : len(ordered) - self._trim]

    def _cell(self, name: str) -> str:
        return f"$B${self._rows[name] + 1}"

    def points(self, price: str) -> str:
        """Return the formula of a price's points before rounding: it multiplies before it divides."""
        full = self._cell("price_full")
        if self._factor.formula == "lowest":
            return f"{self._cell('price_benchmark_lowest')}*{full}/{price}"
        total, count = self._cell("price_sum"), self._cell("price_count")
        distance = f"({price}*{count}-{total})"
        rate = f"IF({distance}>0,{self._cell('price_above')},{self._cell('price_below')})"
        return f"MAX(0,{full}*{total}-ABS({distance})*100*{rate})/{total}"

    def write(self, page: Page, context: WorkbookContext, *, live: bool) -> None:
        """Write the figures; while a person must decide about a price there is no benchmark."""
        values = self._values() if self._scored and live else {}
        formulas = {"price_full": "=" + factor_cells(context, self._factor).full, **self._formulas()}
        for name, row in self._rows.items():
            label = context.term(name)
            page.fit_cells(row, {0: label})
            page.text(row, 0, label, "label")
            number_format = PRICE_FORMAT if "benchmark" in name or name == "price_sum" else "0.####"
            value = self._factor.points if name == "price_full" else values.get(name)
            if value is None:
                page.text(row, 1, context.term("to_decide"), "waiting")
            elif name in formulas:
                page.formula(row, 1, Formula(formulas[name], value), "total", number_format)
            else:
                page.number(row, 1, value, "figure", number_format)

    def _values(self) -> dict[str, Decimal]:
        if self._factor.formula == "lowest":
            return {"price_benchmark_lowest": self._kept[0]}
        total = total_of(self._kept)
        return {
            "price_sum": total,
            "price_count": Decimal(len(self._kept)),
            "price_benchmark_mean": (total / len(self._kept)).quantize(Decimal("0.0001")),
            "price_above": self._factor.above,
            "price_below": self._factor.below,
        }

    def _formulas(self) -> dict[str, str]:
        column = self._column
        if self._factor.formula == "unread":
            return {}
        if self._factor.formula == "lowest":
            return {"price_benchmark_lowest": f"=MIN({column})"}
        ends = "".join(f"-LARGE({column},{n})-SMALL({column},{n})" for n in range(1, self._trim + 1))
        digits = max((decimals(price) for price in self._kept), default=0)
        return {
            "price_sum": f"=ROUND(SUM({column}){ends},{digits})",
            "price_count": f"=COUNT({column})-{2 * self._trim}",
            "price_benchmark_mean": f"=ROUND({self._cell('price_sum')}/{self._cell('price_count')},4)",
        }
