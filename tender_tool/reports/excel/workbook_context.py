"""What all sheets of one workbook share: the book, its look, the results, and where everything stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor, PriceFactor
from tender_tool.reports.excel.draft import Draft
from tender_tool.reports.excel.inputs import Typed
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.rank_columns import LIVE_RANKS, RankColumns
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.rule_cells import RuleCells
from tender_tool.reports.excel.sheets.rule import TierPlace, tier_places
from tender_tool.reports.excel.standings import Standings
from tender_tool.reports.excel.tender_values import TenderValues
from tender_tool.reports.excel.top_and_bottom import DAY_CELL
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.order import in_order

# Rows above the first one of a sheet that stacks factors: title, legend, headings.
_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Stack:
    """The rows of a sheet with one row for each of its factors and each bidder, factor by factor."""

    tab: str
    factors: tuple[Factor, ...]
    bidders: int
    points: int
    first: int = _ABOVE

    def row(self, factor: Factor, bidder: int) -> int:
        """Return the row (from 0) of a factor and of the bidder at a place."""
        return self.first + self.factors.index(factor) * self.bidders + bidder

    @property
    def last(self) -> int:
        """Return the last row."""
        return max(self.first, self.first + len(self.factors) * self.bidders - 1)

    def points_cell(self, factor: Factor, bidder: int) -> str:
        """Return the cell with the points, as other sheets name it."""
        return on_sheet(self.tab, xl_rowcol_to_cell(self.row(factor, bidder), self.points))


def on_sheet(tab: str, cell: str) -> str:
    """Return a cell as formulas of other sheets name it."""
    return "'" + tab.replace("'", "''") + f"'!{cell}"


class WorkbookContext(Draft):
    """One workbook in the making, and where everything stands in it."""

    def __init__(
        self,
        book: Any,  # noqa: ANN401
        look: Look,
        results: Results,
        *,
        order: Sequence[str] | None = None,
        typed: Typed = None,
    ) -> None:
        """Begin a workbook.

        ``order`` are the bidders' keys as they are to stand (None: by rank); ``typed`` takes where each input stands.
        """
        super().__init__(book, look, results, typed)
        self.scores = in_order(results.sheet)
        if order is not None:
            by_key = {score.bidder.key: score for score in self.scores}
            self.scores = tuple(by_key[key] for key in order)
        self.refused = results.sheet.refusal is not None

    @cached_property
    def rule(self) -> RuleCells:
        """Return where the numbers of the rule stand."""
        return RuleCells(self.table, self.term("tab_table"))

    @cached_property
    def tiers(self) -> dict[str, TierPlace]:
        """Return where the tiers of each certificate factor stand."""
        return tier_places(self.results)

    @cached_property
    def day(self) -> str:
        """Return the cell with the day of opening."""
        return on_sheet(self.term("tab_scores"), DAY_CELL)

    @cached_property
    def values(self) -> TenderValues:
        """Return what is known of the bidders."""
        return TenderValues(self.results.tender)

    @cached_property
    def standings(self) -> Standings:
        """Return what ranks and candidates come to."""
        return Standings(self.results, self.values.context, self.scores)

    @cached_property
    def ranks(self) -> RankColumns:
        """Return where ranks and candidates stand."""
        return RankColumns(self.table, len(self.scores), self.term("tab_ranks"))

    @property
    def live(self) -> bool:
        """Tell whether ranks are computed: not where nothing is scored, or too many would be counted."""
        return not self.refused and len(self.scores) <= LIVE_RANKS

    def rounded(self, expression: str) -> str:
        """Return the formula that rounds an expression as the rule states."""
        return rounded_formula(expression, self.rounding, self.rule.figure("digits"))

    @cached_property
    def members(self) -> tuple[str, ...]:
        """Return the names of the committee's members."""
        return tuple(member.name for member in self.results.tender.evaluation.members)

    @cached_property
    def committee(self) -> Stack:
        """Return where the members' scores stand."""
        return self._stack("members", CommitteeFactor, points=4 + len(self.members))

    @cached_property
    def certificates(self) -> Stack:
        """Return where the certificates stand."""
        return self._stack("certificates", CertificateFactor, points=9)

    @cached_property
    def workings(self) -> Stack:
        """Return where counts, numbers, requirements and given points stand."""
        others = (CommitteeFactor, CertificateFactor, PriceFactor)
        factors = tuple(factor for factor in self.table.factors if not isinstance(factor, others))
        return Stack(self.term("tab_workings"), factors, len(self.scores), 5)

    def _stack(self, tab: str, kind: type, points: int) -> Stack:
        factors = tuple(factor for factor in self.table.factors if isinstance(factor, kind))
        return Stack(self.term(f"tab_{tab}"), factors, len(self.scores), points)
