"""The first sheet: the scoring table that people sign."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.text import Message
from tender_tool.reports.excel.live_ranks import LIVE_RANKS
from tender_tool.reports.excel.look import DAY_FORMAT, DERIVED_DAY_FORMAT, PRICE_FORMAT, Look, points_format
from tender_tool.reports.excel.lookup import (
    Ranks,
    points_formula,
    points_value,
    rank_formula,
    total_formula,
    total_value,
)
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.sheets.rule import tier_places
from tender_tool.reports.excel.top_and_bottom import write_bottom, write_top
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import (
    certificate_score,
    counted,
    home_scheme,
    level_read,
    text_read,
    validity,
)
from tender_tool.reports.prose.reasons import all_steps, numbered
from tender_tool.reports.values.figures import point_digits
from tender_tool.reports.values.order import in_order, remarks, standing
from tender_tool.ruleset.wording import say, word

_BEFORE = (6, 26, 16, 16, 11, 13, 8)
_POINTS, _TOTAL, _REASONS = 12, 9, 36
_LEVEL, _UNTIL, _VALID, _FIRST_FACTOR = 4, 5, 6, 7


class ScoresSheet:
    """Writes the title block, one row a bidder by rank, the notes and the lines for signatures."""

    def __init__(self, book: Any, look: Look, results: Results) -> None:  # noqa: ANN401  (XlsxWriter has no types)
        self._results = results
        self._language = results.language
        self._held = results.tender.bidder_list
        self._table = results.tender.table
        self._factors = self._table.certificate_factors
        self._total = _FIRST_FACTOR + len(self._factors)
        self._digits = point_digits(results)
        self._points = points_format(self._digits)
        self._places = tier_places(results)
        self._home = home_scheme(self._table)
        widths = (*_BEFORE, *(_POINTS for _ in self._factors), _TOTAL, _REASONS)
        self._page = Page(book, look, word("report.tab_scores", self._language), self._language, widths)
        self._first = 0
        self._last = 0

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        head = write_top(self._page, self._results, _LEVEL)
        self._page.head(head, self._heads())
        scores = in_order(self._results.sheet)
        self._first, self._last = head + 1, head + len(scores)
        ranks = Ranks([score.total for score in scores])
        for row, score in enumerate(scores, start=self._first):
            self._write_bidder(row, score, ranks)
        self._write_end(self._last + 1)

    def _heads(self) -> list[str]:
        before = ("rank", "bidder", "price", "level_text", "level", "valid_until", "validity")
        heads = [word(f"report.{name}", self._language) for name in before]
        for factor in self._factors:
            full = Message.of("report.factor_full", factor=factor.name, points=factor.points)
            heads.append(say(full, self._language))
        return [*heads, word("report.total", self._language), word("report.reasons", self._language)]

    def _write_bidder(self, row: int, score: BidderScore, ranks: Ranks) -> None:
        page, bidder, certificate = self._page, score.bidder, counted(score, self._table)
        level = level_read(certificate, self._home, self._language)
        beside = () if score.needs_review else remarks(score, self._language)
        reasons = numbered((*all_steps(score, self._language), *beside), self._language)
        texts = {
            1: bidder.name,
            3: text_read(certificate, self._held, self._language),
            _LEVEL: level,
            self._total + 1: reasons,
        }
        page.fit_cells(row, texts)
        self._write_rank(row, score, ranks)
        if bidder.price_bid is None:
            page.text(row, 2, word("report.none", self._language), "center")
        else:
            page.number(row, 2, bidder.price_bid, "figure", PRICE_FORMAT)
        for column, text in texts.items():
            page.text(row, column, text, self._style(column, score))
        self._write_until(row, score)
        page.text(row, _VALID, validity(score, self._table, self._language), "center")
        if not score.factors:
            for column in range(_FIRST_FACTOR, self._total + 1):
                page.text(row, column, word("report.none", self._language), "center")
            return
        for column, (factor, got) in enumerate(zip(self._factors, score.factors, strict=True), start=_FIRST_FACTOR):
            self._write_points(row, column, factor, score, got)
        self._write_total(row, score)

    def _style(self, column: int, score: BidderScore) -> str:
        if column != _LEVEL:
            return "text"
        return "waiting" if score.needs_review else "center"

    def _write_until(self, row: int, score: BidderScore) -> None:
        certificate = counted(score, self._table)
        if certificate.valid_until is None:
            self._page.text(row, _UNTIL, word("report.none", self._language), "center")
        else:
            shown = DERIVED_DAY_FORMAT if certificate.until_derived else DAY_FORMAT
            self._page.day(row, _UNTIL, certificate.valid_until, shown)

    def _write_points(
        self, row: int, column: int, factor: CertificateFactor, score: BidderScore, got: FactorScore
    ) -> None:
        """Write the lookup where it comes to the points given, else the points themselves."""
        paid = certificate_score(score, self._table)
        computed = points_value(factor, counted(score, self._table), valid=paid.valid if paid else None)
        if computed == got.points:
            cells = xl_rowcol_to_cell(row, _LEVEL), xl_rowcol_to_cell(row, _VALID)
            formula = points_formula(*cells, self._places[factor.name], self._language)
            self._write_formula(row, column, formula, got.points, "figure")
        else:
            self._write_fixed(row, column, got.points, "figure")

    def _write_total(self, row: int, score: BidderScore) -> None:
        first, last = xl_rowcol_to_cell(row, _FIRST_FACTOR), xl_rowcol_to_cell(row, self._total - 1)
        if total_value(score.factors) == score.total:
            formula = total_formula(first, last, len(self._factors), self._digits, self._language)
            self._write_formula(row, self._total, formula, score.total, "total")
        else:
            self._write_fixed(row, self._total, score.total, "total")

    def _write_formula(self, row: int, column: int, formula: str, value: Decimal | None, style: str) -> None:
        if value is None:
            text = word("report.to_decide", self._language)
            self._page.formula(row, column, Formula(formula, text), "waiting", self._points)
        else:
            self._page.formula(row, column, Formula(formula, value), style, self._points)

    def _write_fixed(self, row: int, column: int, value: Decimal | None, style: str) -> None:
        if value is None:
            self._page.text(row, column, word("report.to_decide", self._language), "waiting")
        else:
            self._page.number(row, column, value, style, self._points)

    def _write_rank(self, row: int, score: BidderScore, ranks: Ranks) -> None:
        rank = "" if score.rank is None else Decimal(score.rank)
        if not score.factors:
            self._page.text(row, 0, standing(score, self._language), "error" if score.rejected else "center")
            return
        live = self._last - self._first < LIVE_RANKS and ranks.of(score.total) == score.rank
        if live:
            first, last = (xl_rowcol_to_cell(at, self._total, row_abs=True) for at in (self._first, self._last))
            formula = rank_formula(xl_rowcol_to_cell(row, self._total), f"{first}:{last}")
            self._page.formula(row, 0, Formula(formula, rank), "center", "0")
        elif isinstance(rank, Decimal):
            self._page.number(row, 0, rank, "center", "0")
        else:
            self._page.text(row, 0, rank, "center")

    def _write_end(self, row: int) -> None:
        language = self._language
        notes = [word("report.advisory", language), word("report.ranking_rule", language)]
        waiting = len(self._results.sheet.waiting)
        if waiting:
            notes.append(say(Message.of("report.provisional", count=waiting), language))
        sheet = self._results.sheet
        if sheet.notes or sheet.refusal:
            count = len(sheet.notes) + (sheet.refusal is not None)
            notes.append(say(Message.of("report.notes_count", count=count), language))
        notes.append(word("report.live_note", language))
        if any(counted(score, self._table).until_derived for score in self._results.sheet.scores):
            notes.append(word("report.derived_note", language))
        write_bottom(self._page, row + 1, notes, language, (0, _LEVEL, self._total))
