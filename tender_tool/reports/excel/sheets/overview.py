"""The first sheet of a whole scoring table: rank, candidate, the points of every factor, and the total."""

from __future__ import annotations

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor, PriceFactor
from tender_tool.reports.excel.lookup import in_sentence, quoted, sentence, total_formula
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.tints import tint_where, tint_words
from tender_tool.reports.excel.top_and_bottom import write_bottom, write_top
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.reports.values.order import candidate_place, remarks, standing

_RANK, _NAME, _CANDIDATE, _FIRST = 0, 1, 2, 3
# Below the facts in pairs and a blank row.
_HEAD = 6


class OverviewSheet:
    """Writes the title block, one row a bidder, the notes and the lines for signatures."""

    def __init__(self, context: WorkbookContext, prices: PriceSheet | None) -> None:
        self._draft = context
        self._prices = prices
        self._factors = context.table.factors
        self._total = _FIRST + len(self._factors)
        self.tab = context.term("tab_scores")
        self.first = _HEAD + 1
        self.first_points = _FIRST

    def points_cells(self) -> list[list[str]]:
        """Return the cells of each bidder's points by factor, then of its total, as other sheets name them."""
        places = range(len(self._draft.scores))
        columns = range(_FIRST, self._total + 1)
        return [
            [on_sheet(self.tab, xl_rowcol_to_cell(self.first + place, column)) for column in columns]
            for place in places
        ]

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context = self._draft
        page = context.page(self.tab, (9, 29, 13, *(10 for _ in self._factors), 10, 28))
        split = _FIRST + max(1, len(self._factors) // 3)
        write_top(context.inputs(page), context.results, split)
        self._write_heads(page)
        for place, score in enumerate(context.scores):
            self._write_bidder(page, self.first + place, place, score)
        if context.scores and not context.refused:
            self._tint(page)
        below = self.first + len(context.scores) + 1
        middle = min(_FIRST + 1, self._total - 1)
        write_bottom(page, below, self._notes(), context.language, (0, middle, self._total - 1))

    def _write_heads(self, page: Page) -> None:
        context = self._draft
        heads = [context.term(name) for name in ("rank", "bidder", "candidate")]
        heads += [
            context.say("factor_full", factor=each.name, points=in_sentence(each.points)) for each in self._factors
        ]
        page.head(_HEAD, [*heads, context.term("total"), context.term("remark_then")])
        for column, factor in enumerate(self._factors, start=_FIRST):
            cells = {"points": context.rule.factor(factor).full}
            said = sentence("report.factor_full", context.language, cells, {"factor": factor.name})
            page.formula(_HEAD, column, Formula(said, heads[column]), "head", "")

    def _tint(self, page: Page) -> None:
        context, first, last = self._draft, self.first, self.first + len(self._draft.scores) - 1
        words = {context.term("to_decide"): "waiting", context.term("rejected"): "error"}
        tint_words(page, (first, _RANK, last, _RANK), words)
        tint_words(page, (first, _FIRST, last, self._total), {context.term("to_decide"): "waiting"})
        letter = xl_col_to_name(_CANDIDATE)
        chosen = f"${letter}{first + 1}<>{quoted(context.term('none'))}"
        tint_where(page, (first, _CANDIDATE, last, _CANDIDATE), chosen, "chosen")

    def _write_bidder(self, page: Page, row: int, place: int, score: BidderScore) -> None:
        context, ranks = self._draft, self._draft.ranks
        remark = "\n".join(remarks(score, context.language))
        page.fit_cells(row, {_NAME: score.bidder.name, self._total + 1: remark})
        page.text(row, _NAME, score.bidder.name)
        page.text(row, self._total + 1, remark)
        candidate = candidate_place(score, context.language)
        if not context.live:
            style = "error" if score.rejected else "center"
            page.text(row, _RANK, standing(score, context.language), style)
            page.text(row, _CANDIDATE, candidate, "center" if score.candidate is None else "chosen")
        else:
            rank = Formula(f"={ranks.cell('rank', place)}", context.standings.rank(score))
            page.formula(row, _RANK, rank, "center", "0")
            page.formula(row, _CANDIDATE, Formula(f"={ranks.cell('candidate', place)}", candidate), "center", "")
        if context.refused:
            for column in range(_FIRST, self._total + 1):
                page.text(row, column, context.term("none"), "center")
        else:
            self._write_points(page, row, place, score)

    def _write_points(self, page: Page, row: int, place: int, score: BidderScore) -> None:
        """Write the points and their total; those of a bid that is out count for nothing."""
        context, valid = self._draft, self._draft.ranks.cell("valid", place)
        dash, open_ = quoted(context.term("none")), quoted(context.term("to_decide"))
        out = f"{valid}={quoted(context.term('bid_no'))}"
        for column, factor in enumerate(self._factors, start=_FIRST):
            cell = self._points_cell(factor, place)
            if not cell:
                context.write_fixed(page, row, column, score.marks[column - _FIRST].points if score.marks else None)
                continue
            # Whether its bid is valid is asked once, at the first factor.
            inner = f"IF({valid}={open_},{open_},{cell})" if column == _FIRST else cell
            value = context.standings.points(score, factor)
            page.formula(row, column, Formula(f"=IF({out},{dash},{inner})", value), "figure", context.points_format)
        first, last = xl_rowcol_to_cell(row, _FIRST), xl_rowcol_to_cell(row, self._total - 1)
        total = total_formula(first, last, len(self._factors), context.language)[1:]
        formula = Formula(f"=IF({out},{dash},{total})", context.standings.total(score))
        page.formula(row, self._total, formula, "total", context.points_format)

    def _points_cell(self, factor: Factor, place: int) -> str:
        """Return the cell where the points of a factor are computed; empty where none is."""
        context = self._draft
        if isinstance(factor, PriceFactor):
            own = self._prices if factor is context.table.price_factor else None
            return own.points_cell(place) if own else ""
        if isinstance(factor, CommitteeFactor):
            return context.committee.points_cell(factor, place)
        if isinstance(factor, CertificateFactor):
            return context.certificates.points_cell(factor, place)
        return context.workings.points_cell(factor, place)

    def _notes(self) -> list[str]:
        context = self._draft
        many = not context.live and not context.refused
        return context.notes("ranking_rule_ties", "live_table_note", many=many)
