"""The sheets with what each member of the committee gave, one a member, and the sheet with the means."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CommitteeFactor, inner_full
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import PLAIN_FORMAT
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.tints import tint_where, tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.wording import plain
from tender_tool.scoring.rounding import total_of

_FULL, _FIRST_MEMBER = 2, 3
_LEAST_TO_TRIM = 3
_LEAST, _GIVEN = 3, 4
# Excel allows no longer name of a sheet, and none of these characters in it.
_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


class MembersSheets:
    """Writes one row for each subjective factor and bidder: on each member's sheet, and with the means on one."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._rows = [
            (context.committee.row(factor, place), factor, place, score)
            for factor in context.committee.factors
            for place, score in enumerate(context.scores)
            if isinstance(factor, CommitteeFactor)
        ]
        self._trimmed = context.table.procedure.mean == "trimmed" and len(context.members) >= _LEAST_TO_TRIM

    @cached_property
    def _tabs(self) -> list[str]:
        """Return a name for each member's sheet that Excel allows and no other has."""
        named: list[str] = []
        for number, member in enumerate(self._draft.members, start=1):
            plain_name = _FORBIDDEN.sub(" ", member).strip()[: _LONGEST - 6] or str(number)
            tab = self._draft.say("tab_member", member=plain_name)[:_LONGEST]
            taken = [each.casefold() for each in named]
            named.append(tab if tab.casefold() not in taken else f"{tab[: _LONGEST - 4]} {number}")
        return named

    def write(self) -> None:
        """Write the means, then the members' sheets."""
        self._write_means()
        for member, tab in zip(self._draft.members, self._tabs, strict=True):
            self._write_member(member, tab)

    def _write_means(self) -> None:
        context, names = self._draft, self._draft.members
        page = context.page(context.committee.tab, (24, 30, 8, *(10 for _ in names), 10, 10))
        page.title(context.committee.tab)
        page.fit_line(1, context.term("members_legend"))
        page.line(1, context.term("members_legend"))
        before = [context.term("factor"), context.term("bidder"), context.term("full")]
        page.head(2, [*before, *names, context.term("mean_points"), context.term("points_got")])
        for row, factor, _, score in self._rows:
            self._write_row(page, row, factor, score)
        if self._rows and names and not context.refused:
            self._tint(page)
        page.print_to(max(context.committee.last, 2))

    def _write_row(self, page: Page, row: int, factor: CommitteeFactor, score: BidderScore) -> None:
        context, dash = self._draft, self._draft.term("none")
        page.fit_cells(row, {0: factor.name, 1: score.bidder.name})
        page.text(row, 0, factor.name)
        page.text(row, 1, score.bidder.name)
        self._write_full(page, row, factor)
        got = None if context.refused else context.values.got(score, factor)
        for column, (name, tab) in enumerate(zip(context.members, self._tabs, strict=True), start=_FIRST_MEMBER):
            cell = on_sheet(tab, f"{xl_col_to_name(_GIVEN)}{row + 1}")
            given = context.values.given(name, factor.name, score.bidder.key)
            value = dash if given is None else given
            page.formula(row, column, Formula(f'=IF({cell}="",{quoted(dash)},{cell})', value), "figure", PLAIN_FORMAT)
        if got is not None:
            self._write_mean(page, row, factor, got)

    def _write_mean(self, page: Page, row: int, factor: CommitteeFactor, got: FactorScore) -> None:
        """Write mean and points: both wait until every member has given points within the bounds."""
        context, column = self._draft, _FIRST_MEMBER + len(self._draft.members)
        if not context.members:
            context.write_fixed(page, row, column, None)
            context.write_fixed(page, row, column + 1, None)
            return
        cells, rule = self._cells(row), context.rule.factor(factor)
        complete = f"COUNT({cells})={len(context.members)},MIN({cells})>={rule.least},MAX({cells})<={rule.inner}"
        total = f"(SUM({cells})-MAX({cells})-MIN({cells}))" if self._trimmed else f"SUM({cells})"
        count = len(context.members) - (2 if self._trimmed else 0)
        waiting = quoted(context.term("to_decide"))
        counted = [each.points for each in got.members if each.counts]
        mean: Decimal | str = context.term("to_decide")
        if got.points is not None:
            mean = total_of(counted) / len(counted)
        formula = f"=IF(AND({complete}),{total}/{count},{waiting})"
        page.formula(row, column, Formula(formula, mean), "figure", context.mean_format)
        points = context.rounded(f"{total}*{rule.full}/({count}*{rule.inner})")
        context.write_points(page, row, column + 1, f"=IF(AND({complete}),{points},{waiting})", got.points, "total")

    def _cells(self, row: int) -> str:
        last = _FIRST_MEMBER + len(self._draft.members) - 1
        first = xl_rowcol_to_cell(row, _FIRST_MEMBER, col_abs=True)
        return f"{first}:{xl_rowcol_to_cell(row, last, col_abs=True)}"

    def _tint(self, page: Page) -> None:
        """Mark what lies far from the others' points, and what is left out of the mean."""
        context, count = self._draft, len(self._draft.members)
        first, last = context.committee.first, context.committee.last
        block = (first, _FIRST_MEMBER, last, _FIRST_MEMBER + count - 1)
        one, cells = xl_rowcol_to_cell(first, _FIRST_MEMBER), self._cells(first)
        until = f"{xl_rowcol_to_cell(first, _FIRST_MEMBER, col_abs=True)}:{one}"
        end = xl_rowcol_to_cell(first, _FIRST_MEMBER + count - 1, col_abs=True)
        if self._trimmed:
            low = f"AND({one}=MIN({cells}),COUNTIF({until},{one})=1)"
            high = f"AND({one}=MAX({cells}),COUNTIF({one}:{end},{one})=1)"
            tint_where(page, block, f"AND(COUNT({cells})={count},OR({low},{high}))", "left_out")
        share = plain(Decimal(procurement().committee.out_of_line))
        for factor in context.committee.factors if count > 1 else ():
            rows = (context.committee.row(factor, 0), context.committee.row(factor, len(context.scores) - 1))
            one, cells = xl_rowcol_to_cell(rows[0], _FIRST_MEMBER), self._cells(rows[0])
            full = xl_rowcol_to_cell(rows[0], _FULL, col_abs=True)
            away = f"ABS({one}*{count}-SUM({cells}))>{full}*{share}/100*{count - 1}"
            far = f"AND(COUNT({cells})={count},{away})"
            tint_where(page, (rows[0], _FIRST_MEMBER, rows[1], _FIRST_MEMBER + count - 1), far, "waiting")
        means = (first, _FIRST_MEMBER + count, last, _FIRST_MEMBER + count + 1)
        tint_words(page, means, {context.term("to_decide"): "waiting"})

    def _write_member(self, member: str, tab: str) -> None:
        context = self._draft
        page = context.page(tab, (26, 34, 9, 9, 12, 38))
        inputs = context.inputs(page)
        page.title(context.say("member_title", member=member))
        page.line(1, context.term("member_legend"))
        page.head(2, [context.term(name) for name in ("factor", "bidder", "full", "least", "points_given", "remark")])
        for row, factor, _, score in self._rows:
            self._write_given(inputs, row, member, factor, score)
        self._check(inputs)
        sign = context.committee.last + 2
        page.height(sign, 36)
        page.line(sign, context.term("member_sign"), last=1)
        page.line(sign, context.term("sign_date"), first=2)
        page.print_to(sign)

    def _write_full(self, page: Page, row: int, factor: CommitteeFactor) -> None:
        full = Formula(f"={self._draft.rule.factor(factor).inner}", inner_full(factor))
        page.formula(row, _FULL, full, "figure", PLAIN_FORMAT)

    def _write_given(
        self, inputs: Inputs, row: int, member: str, factor: CommitteeFactor, score: BidderScore
    ) -> None:
        page, context = inputs.page, self._draft
        page.fit_cells(row, {0: factor.name, 1: score.bidder.name})
        page.text(row, 0, factor.name)
        page.text(row, 1, score.bidder.name)
        self._write_full(page, row, factor)
        page.formula(
            row, _LEAST, Formula(f"={context.rule.factor(factor).least}", factor.least), "figure", PLAIN_FORMAT
        )
        points = context.values.given(member, factor.name, score.bidder.key)
        inputs.number(row, _GIVEN, points, ("member", member, factor.name, score.bidder.key), PLAIN_FORMAT)
        inputs.text(row, _GIVEN + 1, "", ("remark", member, factor.name, score.bidder.key), "input_text")

    def _check(self, inputs: Inputs) -> None:
        context = self._draft
        for factor in context.committee.factors if context.scores else ():
            first = context.committee.row(factor, 0)
            last = context.committee.row(factor, len(context.scores) - 1)
            # On the same sheet, as all programs take them, and of the first row: the others follow.
            least, full = (f"={xl_rowcol_to_cell(first, column, col_abs=True)}" for column in (_LEAST, _FULL))
            inputs.between((first, _GIVEN, last, _GIVEN), least, full)
