"""Where each thing stands on the sheet with the prices."""

from __future__ import annotations

from xlsxwriter.utility import xl_col_to_name

from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.reports.prose.procedure import PREFERENCES
from tender_tool.ruleset.procurement import regime

_FIGURES = {
    "lowest": ("price_full", "price_benchmark_lowest"),
    "unread": ("price_full",),
    "mean": (
        "price_full", "price_above", "price_below", "price_trim", "price_sum", "price_count", "price_benchmark_mean",
    ),
}  # fmt: skip
_CHECKS = ("check_high", "check_limit", "check_low")
_LOW = ("low_mean", "low_second", "low_ceiling")
_UNREAD: dict[str, Preference] = {"size": "small", "small": "small", "partner": "partner", "domestic": "domestic"}
_WIDTHS = {"bidder": 28, "read": 15, "place": 10, "counted": 15, "evaluated": 15, "remark": 28}


class PriceColumns:
    """Knows figures above the prices, the columns of the prices, and the figures below that only check them."""

    def __init__(self, context: WorkbookContext, factor: PriceFactor) -> None:
        self.tab = context.term("tab_prices")
        claims = [score.bidder.claims for score in context.scores]
        self.corrected = any(context.values.bid(score) != score.bidder.price_bid for score in context.scores)
        rates = context.rule.rates
        unread = {_UNREAD[name] for each in claims for name in each.unread if name in _UNREAD}
        also = {"small"} if "partner" in rates else set()
        self.ticks = tuple(kind for kind in PREFERENCES if kind in rates or kind in unread | also)
        self.rates = rates
        known = regime(context.table.procedure.regime)
        self.reviewed = known is not None and known.low_price
        self.figures = {name: row for row, name in enumerate(_FIGURES[factor.formula], start=1)}
        self.head = len(self.figures) + 2
        self.first, self.last = self.head + 2, self.head + 1 + max(len(context.scores), 1)
        names = ["bidder", "read", "place", *(["counted"] if self.corrected else [])]
        for kind in self.ticks:
            names += [f"tick_{kind}", *([f"off_{kind}"] if kind in rates else [])]
        names += ["evaluated", "confirmed", *(["low", "explained"] if self.reviewed else []), "points", "remark"]
        self.printed = len(names) - 1
        self.names = (*names, "considered", "counts", "doubted")
        checks = (*_CHECKS, *(_LOW if self.reviewed else ()))
        self.checks = {name: self.last + 2 + place for place, name in enumerate(checks)}

    @property
    def widths(self) -> list[float]:
        """Return how wide each column is."""
        return [_WIDTHS.get(name, 13 if name.startswith("off_") else 10) for name in self.names]

    def column(self, name: str) -> int:
        """Return the place of a column."""
        return self.names.index(name)

    def letter(self, name: str) -> str:
        """Return the letter of a column."""
        return str(xl_col_to_name(self.names.index(name)))

    @property
    def bid(self) -> str:
        """Return the column with the bid as it counts, before any deduction."""
        return "counted" if self.corrected else "read"

    def range(self, name: str) -> str:
        """Return a column's cells, absolute."""
        letter = self.letter(name)
        return f"${letter}${self.first}:${letter}${self.last}"

    def figure(self, name: str) -> str:
        """Return the cell of a figure above the prices."""
        return f"$B${self.figures[name] + 1}"

    def check(self, name: str) -> str:
        """Return the cell of a figure below the prices."""
        return f"$B${self.checks[name] + 1}"

    def outside(self, name: str, place: int) -> str:
        """Return the cell of the bidder at a place, as formulas of other sheets name it."""
        return on_sheet(self.tab, f"{self.letter(name)}{self.first + place}")
