"""What all sheets of one workbook share: the book, its look, the results, and where everything stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor, PriceFactor
from tender_tool.domain.text import Message, Value
from tender_tool.reports.excel.inputs import Inputs, Typed
from tender_tool.reports.excel.look import Look, points_format
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rank_columns import LIVE_RANKS, RankColumns
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.rule_cells import RuleCells
from tender_tool.reports.excel.sheets.rule import TierPlace, tier_places
from tender_tool.reports.excel.standings import Standings
from tender_tool.reports.excel.top_and_bottom import DAY_CELL
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import point_digits
from tender_tool.reports.values.order import in_order
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import say, word
from tender_tool.scoring.context import Context
from tender_tool.scoring.factors import scorers
from tender_tool.scoring.facts import Fact
from tender_tool.scoring.prices import PASSED

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


class WorkbookContext:
    """One workbook in the making; ``book`` is XlsxWriter's, which has no types."""

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
        self.book = book
        self.typed = typed
        self.look = look
        self.results = results
        self.language = results.language
        self.table = results.tender.table
        self.rounding = results.tender.table.rounding
        self.digits = point_digits(results)
        self.points_format = points_format(self.digits)
        # Before the weight points are not rounded.
        self.mean_format = points_format(2)
        self.scores = in_order(results.sheet)
        if order is not None:
            by_key = {score.bidder.key: score for score in self.scores}
            self.scores = tuple(by_key[key] for key in order)
        self.refused = results.sheet.refusal is not None

    def term(self, name: str) -> str:
        """Return a word of the reports."""
        return word(f"report.{name}", self.language)

    def say(self, name: str, **args: Value) -> str:
        """Return a sentence of the reports."""
        return say(Message.of(f"report.{name}", **args), self.language)

    def page(self, tab: str, widths: Sequence[float]) -> Page:
        """Begin a sheet."""
        return Page(self.book, self.look, tab, self.language, widths)

    def inputs(self, page: Page) -> Inputs:
        """Return what writes the inputs of a page."""
        return Inputs(page, self.language, self.typed)

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
    def _context(self) -> Context:
        return Context(self.results.tender)

    def fact(self, score: BidderScore, factor: Factor) -> Fact | None:
        """Return what is known of a bidder for a factor."""
        return self._context.fact(score.bidder, factor.name)

    def got(self, score: BidderScore, factor: Factor) -> FactorScore:
        """Return the points of a bidder for a factor by itself, whether or not its bid is valid."""
        if score.rejected is None and PASSED not in score.bidder.claims.unread:
            return score.factors[self.table.factors.index(factor)]
        return scorers()[type(factor)](factor, score.bidder, self._context)

    @cached_property
    def _corrected(self) -> dict[str, Decimal]:
        return {each.bidder: each.price for each in self.results.tender.evaluation.corrected}

    def bid(self, score: BidderScore) -> Decimal | None:
        """Return the bid as it counts, before any deduction."""
        return self._corrected.get(score.bidder.key, score.bidder.price)

    @cached_property
    def _given(self) -> dict[tuple[str, str, str], Decimal]:
        members = self.results.tender.evaluation.members
        return {(each.name, one.factor, one.bidder): one.points for each in members for one in each.scores}

    def given(self, member: str, factor: str, bidder: str) -> Decimal | None:
        """Return the points that a member gave, None if none yet."""
        return self._given.get((member, factor, bidder))

    @cached_property
    def standings(self) -> Standings:
        """Return what ranks and candidates come to."""
        return Standings(self.results, self._context, self.scores)

    @cached_property
    def ranks(self) -> RankColumns:
        """Return where ranks and candidates stand."""
        return RankColumns(self.table, len(self.scores), self.term("tab_ranks"))

    @property
    def live(self) -> bool:
        """Tell whether ranks are computed: not where nothing is scored, or too many would be counted."""
        return not self.refused and len(self.scores) <= LIVE_RANKS

    @cached_property
    def drawn(self) -> dict[str, int]:
        """Return the places drawn, those of later draws instead of earlier ones'."""
        places: dict[str, int] = {}
        for draw in self.results.tender.evaluation.draws:
            places.update({bidder: place for place, bidder in enumerate(draw.bidders, start=1)})
        return places

    def place_of(self, factor: str) -> int:
        """Return the place of a factor in the table."""
        return [each.name for each in self.table.factors].index(factor)

    @cached_property
    def technical(self) -> list[int]:
        """Return the places of the factors in groups that are called technical."""
        words = procurement().facts.technical
        groups = [group for group in self.table.groups if any(each in group.name for each in words)]
        return [self.table.factors.index(factor) for group in groups for factor in group.factors]

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
        return self._stack("members", CommitteeFactor, points=3 + len(self.members))

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
