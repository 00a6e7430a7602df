"""The sheet with what each member of the committee gave, and the means."""

from __future__ import annotations

from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore, FactorScore, MemberPoints
from tender_tool.domain.rule.factors import CommitteeFactor
from tender_tool.domain.rule.table import Rounding
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.sheets.table import factor_cells
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.scoring.rounding import rounded_ratio, total_of

_FIRST_MEMBER = 2


def write_members_sheet(context: WorkbookContext) -> None:
    """Write one row for each subjective factor and bidder, one column a member."""
    names = context.members
    page = context.page(context.committee.tab, (24, 30, *(10 for _ in names), 10, 10))
    page.title(context.committee.tab)
    page.line(1, context.term("members_legend"))
    heads = [
        context.term("factor"),
        context.term("bidder"),
        *names,
        context.term("mean_points"),
        context.term("points_got"),
    ]
    page.head(2, heads)
    for factor in context.committee.factors:
        for place, score in enumerate(context.scored):
            if isinstance(factor, CommitteeFactor):
                _write_row(page, context.committee.row(factor, place), factor, score, context)


def _write_row(page: Page, row: int, factor: CommitteeFactor, score: BidderScore, context: WorkbookContext) -> None:
    page.fit_cells(row, {0: factor.name, 1: score.bidder.name})
    page.text(row, 0, factor.name)
    page.text(row, 1, score.bidder.name)
    got = score.factor(factor.name)
    given = {each.member: each for each in got.members} if got else {}
    for column, name in enumerate(context.members, start=_FIRST_MEMBER):
        _write_given(page, row, column, given.get(name), context)
    if got is not None:
        _write_means(page, row, factor, got, context)


def _write_given(page: Page, row: int, column: int, given: MemberPoints | None, context: WorkbookContext) -> None:
    if given is None:
        page.text(row, column, context.term("none"), "center")
    else:
        style = "figure" if given.counts else "left_out"
        page.number(row, column, given.points, "outlying" if given.out_of_line else style, "0.00####")


def _write_means(page: Page, row: int, factor: CommitteeFactor, got: FactorScore, context: WorkbookContext) -> None:
    """Write mean and points; a mean that a person must decide on first stays a word until every cell is filled."""
    column = _FIRST_MEMBER + len(context.members)
    counted = [each.points for each in got.members if each.counts]
    outside = got.points is None and len(got.members) == len(context.members)
    if outside or not context.members:
        context.write_fixed(page, row, column, None)
        context.write_fixed(page, row, column + 1, None)
        return
    total, count, complete = _sums(row, trimmed=any(not each.counts for each in got.members), context=context)
    cells = factor_cells(context, factor)
    shown = Rounding(context.rounding.digits + 2)
    mean = rounded_ratio(total_of(counted), Decimal(len(counted)), shown) if got.points is not None else None
    points = rounded_formula(f"({total})*{cells.full}/({count}*{cells.inner})", context.rounding)
    waiting = quoted(context.term("to_decide"))
    formula = f"=IF({complete},ROUND(({total})/{count},{shown.digits}),{waiting})"
    page.formula(
        row, column, Formula(formula, context.term("to_decide") if mean is None else mean), "figure", "0.00####"
    )
    context.write_points(page, row, column + 1, f"=IF({complete},{points},{waiting})", got.points, "total")


def _sums(row: int, *, trimmed: bool, context: WorkbookContext) -> tuple[str, str, str]:
    """Return the formulas of what is summed, of how many, and whether every member has given points."""
    first = xl_rowcol_to_cell(row, _FIRST_MEMBER)
    cells = f"{first}:{xl_rowcol_to_cell(row, _FIRST_MEMBER + len(context.members) - 1)}"
    complete = f"COUNT({cells})={len(context.members)}"
    if trimmed:
        return f"SUM({cells})-MAX({cells})-MIN({cells})", f"(COUNT({cells})-2)", complete
    return f"SUM({cells})", f"COUNT({cells})", complete
