"""What all sheets of one workbook share: the book, its look, the results, and where everything stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor, PriceFactor
from tender_tool.domain.text import Message, Value
from tender_tool.reports.excel.look import Look, points_format
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import point_digits
from tender_tool.reports.values.order import in_order, scored
from tender_tool.ruleset.wording import say, word

# Rows above the first one of a sheet that stacks factors: title, legend, headings.
_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Stack:
    """The rows of a sheet with one row for each of its factors and each bidder that is scored, factor by factor."""

    tab: str
    factors: tuple[Factor, ...]
    bidders: int
    points: int
    first: int = _ABOVE

    def row(self, factor: Factor, bidder: int) -> int:
        """Return the row (from 0) of a factor and of the bidder at a place."""
        return self.first + self.factors.index(factor) * self.bidders + bidder

    def points_cell(self, factor: Factor, bidder: int) -> str:
        """Return the cell with the points, as other sheets name it."""
        return on_sheet(self.tab, xl_rowcol_to_cell(self.row(factor, bidder), self.points))


def on_sheet(tab: str, cell: str) -> str:
    """Return a cell as formulas of other sheets name it."""
    return "'" + tab.replace("'", "''") + f"'!{cell}"


class WorkbookContext:
    """One workbook in the making; ``book`` is XlsxWriter's, which has no types."""

    def __init__(self, book: Any, look: Look, results: Results) -> None:  # noqa: ANN401
        self.book = book
        self.look = look
        self.results = results
        self.language = results.language
        self.table = results.tender.table
        self.rounding = results.tender.table.rounding
        self.digits = point_digits(results)
        self.points_format = points_format(self.digits)
        self.scores = in_order(results.sheet)
        self.scored = scored(results.sheet)

    def term(self, name: str) -> str:
        """Return a word of the reports."""
        return word(f"report.{name}", self.language)

    def say(self, name: str, **args: Value) -> str:
        """Return a sentence of the reports."""
        return say(Message.of(f"report.{name}", **args), self.language)

    def page(self, tab: str, widths: Sequence[float]) -> Page:
        """Begin a sheet."""
        return Page(self.book, self.look, tab, self.language, widths)

    @cached_property
    def members(self) -> tuple[str, ...]:
        """Return the names of the committee's members."""
        return tuple(member.name for member in self.results.tender.evaluation.members)

    @cached_property
    def committee(self) -> Stack:
        """Return where the members' scores stand."""
        return self._stack("members", CommitteeFactor, points=3 + len(self.members))

    @cached_property
    def certificates(self) -> Stack:
        """Return where the certificates stand."""
        return self._stack("certificates", CertificateFactor, points=7)

    @cached_property
    def workings(self) -> Stack:
        """Return where counts, numbers, requirements and given points stand."""
        others = (CommitteeFactor, CertificateFactor, PriceFactor)
        factors = tuple(factor for factor in self.table.factors if not isinstance(factor, others))
        return Stack(self.term("tab_workings"), factors, len(self.scored), 5)

    def _stack(self, tab: str, kind: type, points: int) -> Stack:
        factors = tuple(factor for factor in self.table.factors if isinstance(factor, kind))
        return Stack(self.term(f"tab_{tab}"), factors, len(self.scored), points)

    def write_points(  # noqa: PLR0913  (where it stands, what it is, how it looks)
        self, page: Page, row: int, column: int, formula: str, value: Decimal | None, style: str = "figure"
    ) -> None:
        """Write a formula that comes to points, or to the word that a person must decide."""
        if value is None:
            page.formula(row, column, Formula(formula, self.term("to_decide")), "waiting", self.points_format)
        else:
            page.formula(row, column, Formula(formula, value), style, self.points_format)

    def write_fixed(self, page: Page, row: int, column: int, value: Decimal | None, style: str = "figure") -> None:
        """Write points as they are, or the word that a person must decide."""
        if value is None:
            page.text(row, column, self.term("to_decide"), "waiting")
        else:
            page.number(row, column, value, style, self.points_format)
