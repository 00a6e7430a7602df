"""The first sheet of a list of certificates: the scoring table that people sign."""

from __future__ import annotations

from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore
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
from tender_tool.reports.excel.sheets.several import Several, SeveralSheet
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.top_and_bottom import DAY_CELL, write_bottom, write_top
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.certificates import (
    certificate_score,
    home_scheme,
    level_read,
    text_read,
    validity_words,
)
from tender_tool.reports.prose.reasons import all_steps, numbered
from tender_tool.reports.values.order import remarks, standing
from tender_tool.scoring.rounding import rounded

_BEFORE = (6, 26, 16, 16, 12, 13, 10, 8)
_POINTS, _TOTAL, _REASONS = 12, 9, 34
# Stands for the number of a row.
_ROW = "\0"
_TEXT, _LEVEL, _UNTIL, _SAID, _VALID, _FIRST_FACTOR = 3, 4, 5, 6, 7, 8
_PICKED = {"level": _LEVEL, "until": _UNTIL, "said": _SAID, "validity": _VALID}


class ScoresSheet:
    """Writes the title block, one row a bidder by rank, the notes and the lines for signatures."""

    def __init__(self, context: WorkbookContext, several: SeveralSheet) -> None:
        self._draft = context
        self._several = several
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
        # What is written for every row differs in the row's number alone.
        self._valid = self._validity.formula(CertificateCells(f"E{_ROW}", f"F{_ROW}", f"G{_ROW}"))
        self._looked_up = [
            points_formula(f"E{_ROW}", f"H{_ROW}", context.tiers[factor.name], context.language)
            for factor in self._factors
        ]
        self._first = 0
        self._last = 0
        # Whether the last day of any certificate was derived.
        self._derived = False

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
        after = (context.term("certificate_points"), context.term("reasons_then"))
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
        page, bidder = self._page, score.bidder
        paid = certificate_score(score, self._table)
        certificate = (paid and paid.certificate) or bidder.certificate
        self._derived = self._derived or certificate.until_derived
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
        self._write_certificate(row, score, certificate, level)

    def _write_certificate(self, row: int, score: BidderScore, certificate: Certificate, level: str) -> None:
        """Write what the certificate says and earns: to be changed where the points follow it."""
        page, bidder, paid = self._page, score.bidder, certificate_score(score, self._table)
        valid = validity_words(paid, self._language)
        several = [self._several.of(factor, score) for factor in self._factors] if score.factors else []
        if several and all(several):
            stated = self._validity.said(certificate, valid, with_since=True) or ""
            self._write_picked(row, score, [each for each in several if each], (certificate, level, stated, valid))
            return
        said = self._validity.said(certificate, valid, with_since=False)
        if not score.factors or self._is_given(score, certificate, paid):
            self._write_held(row, certificate, level, "")
            page.text(row, _VALID, valid, "center")
            self._write_fixed_points(row, score)
            return
        if said is None:
            self._write_held(row, certificate, level, "")
            page.text(row, _VALID, valid, "center")
        else:
            # Where a bidder has several, another of them might count instead: only the program can tell.
            if len(bidder.certificates) > 1:
                self._write_held(row, certificate, level, said)
            else:
                self._write_inputs(row, bidder.key, certificate, (level, said))
            page.formula(row, _VALID, Formula(self._valid.replace(_ROW, str(row + 1)), valid), "center", "")
        self._write_points(row, score)

    def _write_picked(
        self, row: int, score: BidderScore, several: list[Several], told: tuple[Certificate, str, str, str]
    ) -> None:
        """Write what the certificate that counts says and earns, from the sheet with all of them."""
        self._several.write_picked(self._page, row, several[0], told, _PICKED)
        for column, (each, mark) in enumerate(zip(several, score.marks, strict=True), start=_FIRST_FACTOR):
            self._draft.write_points(self._page, row, column, f"={each.formula('points')}", mark.points)
        self._write_total(row, score)

    def _is_given(self, score: BidderScore, held: Certificate, paid: FactorScore | None) -> bool:
        """Tell whether a bidder's points are others than those looked up for a certificate."""
        for factor, mark in zip(self._factors, score.marks, strict=True):
            points = points_value(factor, held, valid=paid.valid if paid else None)
            if (None if points is None else rounded(points, self._table.rounding)) != mark.points:
                return True
        return False

    def _write_fixed_points(self, row: int, score: BidderScore) -> None:
        """Write points that are not computed; a dash where nothing is scored."""
        if not score.factors:
            for column in range(_FIRST_FACTOR, self._total + 1):
                self._page.text(row, column, self._draft.term("none"), "center")
            return
        for column, mark in enumerate(score.marks, start=_FIRST_FACTOR):
            self._draft.write_fixed(self._page, row, column, mark.points)
        self._write_total(row, score)

    def _write_held(self, row: int, certificate: Certificate, level: str, said: str) -> None:
        """Write what a certificate says, not to be changed."""
        self._page.text(row, _LEVEL, level, "center")
        if certificate.valid_until is None:
            self._page.text(row, _UNTIL, self._draft.term("none"), "center")
        else:
            self._page.day(row, _UNTIL, certificate.valid_until, _shown(certificate))
        self._page.text(row, _SAID, said, "center")

    def _write_inputs(self, row: int, key: str, certificate: Certificate, told: tuple[str, str]) -> None:
        inputs, (level, said) = self._inputs, told
        inputs.text(row, _LEVEL, level, ("level", key))
        inputs.day(row, _UNTIL, certificate.valid_until, ("until", key), _shown(certificate))
        inputs.text(row, _SAID, said, ("said", key))

    def _write_points(self, row: int, score: BidderScore) -> None:
        """Write the points looked up, and their total."""
        both = zip(self._looked_up, score.marks, strict=True)
        for column, (formula, mark) in enumerate(both, start=_FIRST_FACTOR):
            self._draft.write_points(self._page, row, column, formula.replace(_ROW, str(row + 1)), mark.points)
        self._write_total(row, score)

    def _write_total(self, row: int, score: BidderScore) -> None:
        first, last = xl_rowcol_to_cell(row, _FIRST_FACTOR), xl_rowcol_to_cell(row, self._total - 1)
        if total_value(score.marks) == score.total:
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
        context = self._draft
        many = len(context.scores) > LIVE_RANKS
        notes = context.notes("ranking_rule_certificates", "live_note", many=many)
        notes += [context.term("derived_note")] if self._derived else []
        notes += self._several.note
        write_bottom(self._page, row + 1, notes, self._language, (0, _LEVEL, self._total))


def _shown(certificate: Certificate) -> str:
    return DERIVED_DAY_FORMAT if certificate.until_derived else DAY_FORMAT
