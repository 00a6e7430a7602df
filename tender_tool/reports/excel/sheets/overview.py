"""The first sheet of a whole scoring table: rank, candidate, the points of every factor, and the total."""

from __future__ import annotations

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor
from tender_tool.reports.excel.live_ranks import LiveRanks
from tender_tool.reports.excel.lookup import total_formula, total_value
from tender_tool.reports.excel.page import Page
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.top_and_bottom import write_bottom, write_top
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.values.order import candidate_place, remarks, standing

_RANK, _NAME, _CANDIDATE, _FIRST = 0, 1, 2, 3


class OverviewSheet:
    """Writes the title block, one row a bidder, the notes and the lines for signatures."""

    def __init__(self, context: WorkbookContext, prices: PriceSheet | None) -> None:
        self._draft = context
        self._prices = prices
        self._factors = context.table.factors
        self._total = _FIRST + len(self._factors)
        self._page: Page = context.page(context.term("tab_scores"), (8, 29, 11, *(10 for _ in self._factors), 10, 30))

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context, page = self._draft, self._page
        split = _FIRST + max(1, len(self._factors) // 3)
        head = write_top(page, context.results, split)
        page.head(head, self._heads())
        ranks = LiveRanks(context, self._prices, head + 1, self._total)
        for place, score in enumerate(context.scores):
            self._write_bidder(head + 1 + place, place, score, ranks)
        below = head + len(context.scores) + 2
        middle = min(_FIRST + 1, self._total - 1)
        write_bottom(page, below, self._notes(ranks), context.language, (0, middle, self._total - 1))

    def _heads(self) -> list[str]:
        context = self._draft
        heads = [context.term(name) for name in ("rank", "bidder", "candidate")]
        heads += [context.say("factor_full", factor=each.name, points=each.points) for each in self._factors]
        return [*heads, context.term("total"), context.term("remark")]

    def _write_bidder(self, row: int, place: int, score: BidderScore, ranks: LiveRanks) -> None:
        page, context = self._page, self._draft
        remark = "\n".join(remarks(score, context.language))
        texts = {_NAME: score.bidder.name, self._total + 1: remark}
        page.fit_cells(row, texts)
        for column, text in texts.items():
            page.text(row, column, text)
        candidate = candidate_place(score, context.language)
        page.text(row, _CANDIDATE, candidate, "center" if score.candidate is None else "chosen")
        if score.factors:
            ranks.write(page, row, place, score)
            self._write_points(row, place, score)
        else:
            page.text(row, _RANK, standing(score, context.language), "error" if score.rejected else "center")
            for column in range(_FIRST, self._total + 1):
                page.text(row, column, context.term("none"), "center")

    def _write_points(self, row: int, place: int, score: BidderScore) -> None:
        context = self._draft
        for column, (factor, got) in enumerate(zip(self._factors, score.factors, strict=True), start=_FIRST):
            cell = self._points_cell(factor, place)
            if cell:
                context.write_points(self._page, row, column, f"={cell}", got.points)
            else:
                context.write_fixed(self._page, row, column, got.points)
        first, last = xl_rowcol_to_cell(row, _FIRST), xl_rowcol_to_cell(row, self._total - 1)
        if total_value(score.factors) == score.total:
            formula = total_formula(first, last, len(self._factors), context.digits, context.language)
            context.write_points(self._page, row, self._total, formula, score.total, "total")
        else:
            context.write_fixed(self._page, row, self._total, score.total, "total")

    def _points_cell(self, factor: Factor, place: int) -> str | None:
        """Return the cell where the points of a factor are computed."""
        context = self._draft
        if factor is context.table.price_factor:
            return self._prices.points_cell(place) if self._prices else None
        if isinstance(factor, CommitteeFactor):
            return context.committee.points_cell(factor, place)
        if isinstance(factor, CertificateFactor):
            return context.certificates.points_cell(factor, place)
        return context.workings.points_cell(factor, place) if factor in context.workings.factors else None

    def _notes(self, ranks: LiveRanks) -> list[str]:
        context, sheet = self._draft, self._draft.results.sheet
        notes = [context.term("advisory"), context.term("ranking_rule_ties")]
        if sheet.waiting:
            notes.append(context.say("provisional", count=len(sheet.waiting)))
        if sheet.notes or sheet.refusal:
            notes.append(context.say("notes_count", count=len(sheet.notes) + (sheet.refusal is not None)))
        notes.append(context.term("live_table_note"))
        if ranks.some_fixed:
            notes.append(context.term("fixed_ranks_note"))
        return notes
