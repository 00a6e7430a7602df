"""The first sheet of a list of certificates: the scoring table that people sign."""

from __future__ import annotations

from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.certificate_cells import CertificateCells, ValidityRule
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import DAY_FORMAT, DERIVED_DAY_FORMAT, PRICE_FORMAT
from tender_tool.reports.excel.lookup import (
    Ranks,
    in_sentence,
    points_formula,
    points_value,
    rank_formula,
    sentence,
    total_formula,
    total_value,
)
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rank_columns import LIVE_RANKS
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.top_and_bottom import DAY_CELL, write_bottom, write_top
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.certificates import (
    certificate_score,
    counted,
    home_scheme,
    level_read,
    text_read,
    validity,
)
from tender_tool.reports.prose.reasons import all_steps, numbered
from tender_tool.reports.values.order import remarks, standing
from tender_tool.scoring.rounding import rounded

_BEFORE = (6, 26, 16, 16, 12, 13, 10, 8)
_POINTS, _TOTAL, _REASONS = 12, 9, 34
_TEXT, _LEVEL, _UNTIL, _SAID, _VALID, _FIRST_FACTOR = 3, 4, 5, 6, 7, 8


class ScoresSheet:
    """Writes the title block, one row a bidder by rank, the notes and the lines for signatures."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._results, self._table, self._language = context.results, context.table, context.language
        self._held = context.results.tender.bidder_list
        self._factors = self._table.certificate_factors
        self._total = _FIRST_FACTOR + len(self._factors)
        self._home = home_scheme(self._table)
        widths = (*_BEFORE, *(_POINTS for _ in self._factors), _TOTAL, _REASONS)
        self._page: Page = context.page(context.term("tab_scores"), widths)
        self._inputs: Inputs = context.inputs(self._page)
        self._validity = ValidityRule(
            self._home, self._home, self._results.tender.opened_on, DAY_CELL, self._language
        )
        self._first = 0
        self._last = 0

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        head = write_top(self._inputs, self._results, _LEVEL)
        self._write_heads(head)
        scores = self._draft.scores
        self._first, self._last = head + 1, head + len(scores)
        ranks = Ranks([score.total for score in scores])
        for row, score in enumerate(scores, start=self._first):
            self._write_bidder(row, score, ranks)
        if scores:
            self._check_and_tint()
        self._write_end(self._last + 1)

    def _write_heads(self, row: int) -> None:
        context = self._draft
        before = ("rank", "bidder", "price", "level_text", "level", "valid_until", "said", "validity")
        told = [
            context.say("factor_full", factor=each.name, points=in_sentence(each.points)) for each in self._factors
        ]
        after = (context.term("total"), context.term("reasons_then"))
        self._page.head(row, [*(context.term(name) for name in before), *told, *after])
        for column, (factor, said) in enumerate(zip(self._factors, told, strict=True), start=_FIRST_FACTOR):
            if factor.tiers:
                full = f"MAX({self._draft.tiers[factor.name].printed})"
                formula = sentence("report.factor_full", self._language, {"points": full}, {"factor": factor.name})
                self._page.formula(row, column, Formula(formula, said), "head", "")

    def _check_and_tint(self) -> None:
        first, last, page = self._first, self._last, self._page
        self._inputs.choice((first, _LEVEL, last, _LEVEL), self._validity.choices)
        self._inputs.days((first, _UNTIL, last, _UNTIL))
        self._inputs.choice((first, _SAID, last, _SAID), self._validity.sayings)
        term = self._draft.term
        open_ = {term("to_decide"): "waiting"}
        tint_words(page, (first, _LEVEL, last, _LEVEL), open_)
        tint_words(page, (first, _VALID, last, _VALID), {term("valid_no"): "error", term("valid_open"): "waiting"})
        tint_words(page, (first, _FIRST_FACTOR, last, self._total), open_)

    def _write_bidder(self, row: int, score: BidderScore, ranks: Ranks) -> None:
        page, bidder, certificate = self._page, score.bidder, counted(score, self._table)
        beside = () if score.needs_review else remarks(score, self._language)
        reasons = numbered((*all_steps(score, self._language), *beside), self._language)
        level = level_read(certificate, self._home, self._language)
        texts = {
            1: bidder.name,
            _TEXT: text_read(certificate, self._held, self._language),
            self._total + 1: reasons,
        }
        page.fit_cells(row, {_LEVEL: level, **texts})
        self._write_rank(row, score, ranks)
        if bidder.price_bid is None:
            page.text(row, 2, self._draft.term("none"), "center")
        else:
            page.number(row, 2, bidder.price_bid, "figure", PRICE_FORMAT)
        for column, text in texts.items():
            page.text(row, column, text)
        if not score.factors or self._is_fixed(score, certificate):
            self._write_fixed_row(row, score, certificate, level)
        else:
            self._write_live_row(row, score, certificate, level)

    def _is_fixed(self, score: BidderScore, certificate: Certificate) -> bool:
        """Tell whether a bidder's points are more than one certificate looked up: then they are not computed."""
        paid = certificate_score(score, self._table)
        valid = paid.valid if paid else None
        said = self._validity.said(certificate, validity(score, self._table, self._language), with_since=False)
        return said is None or any(
            self._looked_up(factor, certificate, valid=valid) != got.points
            for factor, got in zip(self._factors, score.factors, strict=True)
        )

    def _looked_up(self, factor: CertificateFactor, held: Certificate, *, valid: bool | None) -> Decimal | None:
        points = points_value(factor, held, valid=valid)
        return None if points is None else rounded(points, self._table.rounding)

    def _write_fixed_row(self, row: int, score: BidderScore, certificate: Certificate, level: str) -> None:
        page, context = self._page, self._draft
        self._write_held(row, certificate, level, "")
        page.text(row, _VALID, validity(score, self._table, self._language), "center")
        if not score.factors:
            for column in range(_FIRST_FACTOR, self._total + 1):
                page.text(row, column, context.term("none"), "center")
            return
        for column, got in enumerate(score.factors, start=_FIRST_FACTOR):
            context.write_fixed(page, row, column, got.points)
        self._write_total(row, score)

    def _write_held(self, row: int, certificate: Certificate, level: str, said: str) -> None:
        """Write what a certificate says, not to be changed."""
        self._page.text(row, _LEVEL, level, "center")
        if certificate.valid_until is None:
            self._page.text(row, _UNTIL, self._draft.term("none"), "center")
        else:
            self._page.day(row, _UNTIL, certificate.valid_until, _shown(certificate))
        self._page.text(row, _SAID, said, "center")

    def _write_live_row(self, row: int, score: BidderScore, certificate: Certificate, level: str) -> None:
        page, key, inputs = self._page, score.bidder.key, self._inputs
        valid = validity(score, self._table, self._language)
        said = self._validity.said(certificate, valid, with_since=False)
        if len(score.bidder.certificates) > 1:
            # Another of them might count instead: only the program can tell.
            self._write_held(row, certificate, level, said or "")
        else:
            inputs.text(row, _LEVEL, level, ("level", key))
            inputs.day(row, _UNTIL, certificate.valid_until, ("until", key), _shown(certificate))
            inputs.text(row, _SAID, said or "", ("said", key))
        at = row + 1
        formula = self._validity.formula(CertificateCells(f"E{at}", f"F{at}", f"G{at}"))
        page.formula(row, _VALID, Formula(formula, valid), "center", "")
        for column, (factor, got) in enumerate(zip(self._factors, score.factors, strict=True), start=_FIRST_FACTOR):
            self._write_points(row, column, factor, got)
        self._write_total(row, score)

    def _write_points(self, row: int, column: int, factor: CertificateFactor, got: FactorScore) -> None:
        cells = f"E{row + 1}", f"H{row + 1}"
        formula = points_formula(*cells, self._draft.tiers[factor.name], self._language)
        self._draft.write_points(self._page, row, column, formula, got.points)

    def _write_total(self, row: int, score: BidderScore) -> None:
        first, last = xl_rowcol_to_cell(row, _FIRST_FACTOR), xl_rowcol_to_cell(row, self._total - 1)
        if total_value(score.factors) == score.total:
            formula = total_formula(first, last, len(self._factors), self._language)
            self._draft.write_points(self._page, row, self._total, formula, score.total, "total")
        else:
            self._draft.write_fixed(self._page, row, self._total, score.total, "total")

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
        context, sheet = self._draft, self._results.sheet
        notes = [context.term("advisory"), context.term("ranking_rule")]
        if sheet.waiting:
            notes.append(context.say("provisional", count=len(sheet.waiting)))
        if sheet.notes or sheet.refusal:
            notes.append(context.say("notes_count", count=len(sheet.notes) + (sheet.refusal is not None)))
        notes += [context.term("live_note"), context.term("input_note")]
        if len(context.scores) > LIVE_RANKS:
            notes.append(context.term("many_ranks_note"))
        if any(counted(score, self._table).until_derived for score in sheet.scores):
            notes.append(context.term("derived_note"))
        write_bottom(self._page, row + 1, notes, self._language, (0, _LEVEL, self._total))


def _shown(certificate: Certificate) -> str:
    return DERIVED_DAY_FORMAT if certificate.until_derived else DAY_FORMAT
