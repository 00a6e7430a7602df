"""The sheet with the certificates of a whole table: level, validity, the points looked up and their weight."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.certificate_cells import CertificateCells, ValidityRule
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import DAY_FORMAT, DERIVED_DAY_FORMAT
from tender_tool.reports.excel.lookup import points_formula, points_value, worth
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rule_cells import weight_of
from tender_tool.reports.excel.sheets.several import SeveralSheet
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.certificates import home_scheme, level_read, text_read, validity_words
from tender_tool.reports.prose.reasons import numbered, steps

_HEADS = (
    "factor", "bidder", "level_text", "level", "valid_from", "valid_until", "said", "validity", "inner_points",
    "points_got", "chain_then",
)  # fmt: skip
_WIDTHS = (18, 26, 15, 13, 12, 13, 9, 8, 11, 9, 38)
_LEVEL, _SINCE, _UNTIL, _SAID, _VALID, _INNER, _POINTS, _CHAIN = 3, 4, 5, 6, 7, 8, 9, 10
_PICKED = {"level": _LEVEL, "since": _SINCE, "until": _UNTIL, "said": _SAID, "validity": _VALID}


class CertificatesSheet:
    """Writes one row for each certificate factor and bidder."""

    def __init__(self, context: WorkbookContext, several: SeveralSheet) -> None:
        self._draft = context
        self._several = several
        self._home = home_scheme(context.table)
        self._page: Page = context.page(context.certificates.tab, _WIDTHS)
        self._inputs: Inputs = context.inputs(self._page)

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context = self._draft
        self._page.title(context.certificates.tab)
        self._page.line(1, " ".join((context.term("derived_note"), *self._several.note)))
        self._page.head(2, [context.term(name) for name in _HEADS])
        for factor in context.certificates.factors:
            if not isinstance(factor, CertificateFactor) or context.refused:
                continue
            validity = self._validity(factor)
            for place, score in enumerate(context.scores):
                row = context.certificates.row(factor, place)
                self._write_row(row, factor, score, validity)
            if context.scores:
                rows = context.certificates.row(factor, 0), context.certificates.row(factor, len(context.scores) - 1)
                self._check(rows, validity)
        self._page.print_to(max(context.certificates.last, 2))

    def _validity(self, factor: CertificateFactor) -> ValidityRule:
        context = self._draft
        opened_on = context.results.tender.opened_on
        return ValidityRule(factor.scheme, self._home, opened_on, context.day, context.language)

    def _check(self, rows: tuple[int, int], validity: ValidityRule) -> None:
        (first, last), term = rows, self._draft.term
        self._inputs.choice((first, _LEVEL, last, _LEVEL), validity.choices)
        self._inputs.days((first, _SINCE, last, _UNTIL))
        self._inputs.choice((first, _SAID, last, _SAID), validity.sayings)
        words = {term("to_decide"): "waiting", term("valid_no"): "error", term("valid_open"): "waiting"}
        tint_words(self._page, (first, _LEVEL, last, _POINTS), words)

    def _write_row(self, row: int, factor: CertificateFactor, score: BidderScore, validity: ValidityRule) -> None:
        page, language = self._page, self._draft.language
        got = self._draft.values.got(score, factor)
        held = got.certificate or score.bidder.certificate
        level = level_read(held, self._home, language)
        texts = {
            0: factor.name,
            1: score.bidder.name,
            2: text_read(held, self._draft.results.tender.bidder_list, language),
            _CHAIN: numbered(steps(got, language), language),
        }
        page.fit_cells(row, {_LEVEL: level, **texts})
        for column, text in texts.items():
            page.text(row, column, text)
        actual = validity_words(got, language)
        printed = points_value(factor, held, valid=got.valid)
        # Where other points than those looked up were given, nothing is computed.
        said, at = validity.said(held, actual, with_since=True), row + 1
        live = worth(factor, printed, self._draft.rounding) == got.points
        several = self._several.of(factor, score)
        if several is not None:
            self._several.write_picked(page, row, several, (held, level, said or "", actual), _PICKED)
            self._draft.write_points(page, row, _INNER, f"={several.formula('inner')}", printed)
            self._draft.write_points(page, row, _POINTS, f"={several.formula('points')}", got.points, "total")
            return
        # Where a bidder has several, another of them might count instead: only the program can tell.
        single = live and said is not None and len(score.bidder.certificates) == 1
        self._write_held(row, factor, score, (held, level, said or ""), live=single)
        if live and said is not None:
            formula = validity.formula(CertificateCells(f"D{at}", f"F{at}", f"G{at}", f"E{at}"))
            page.formula(row, _VALID, Formula(formula, actual), "center", "")
        else:
            page.text(row, _VALID, actual, "center")
        if live:
            self._write_points(row, factor, printed, got)
        else:
            self._draft.write_fixed(page, row, _INNER, got.inner if got.inner is not None else got.points)
            self._draft.write_fixed(page, row, _POINTS, got.points, "total")

    def _write_held(
        self,
        row: int,
        factor: CertificateFactor,
        score: BidderScore,
        told: tuple[Certificate, str, str],
        *,
        live: bool,
    ) -> None:
        """Write what a certificate says: to be changed where the points follow it."""
        (held, level, said), page = told, self._page
        whose = (factor.name, score.bidder.key)
        shown = DERIVED_DAY_FORMAT if held.until_derived else DAY_FORMAT
        days = ((_SINCE, held.valid_from, "since", DAY_FORMAT), (_UNTIL, held.valid_until, "until", shown))
        if live:
            self._inputs.text(row, _LEVEL, level, ("level", *whose))
            for column, day, name, day_format in days:
                self._inputs.day(row, column, day, (name, *whose), day_format)
            self._inputs.text(row, _SAID, said, ("said", *whose))
            return
        page.text(row, _LEVEL, level, "center")
        for column, day, _, day_format in days:
            if day is None:
                page.text(row, column, self._draft.term("none"), "center")
            else:
                page.day(row, column, day, day_format)
        page.text(row, _SAID, said, "center")

    def _write_points(self, row: int, factor: CertificateFactor, printed: Decimal | None, got: FactorScore) -> None:
        context, page, at = self._draft, self._page, row + 1
        lookup = points_formula(f"D{at}", f"H{at}", context.tiers[factor.name], context.language)
        context.write_points(page, row, _INNER, lookup, printed)
        worth = f"I{at}"
        if factor.weight is not None:
            worth = f"I{at}*{context.rule.figure(weight_of(factor))}/{context.rule.factor(factor).inner}"
        formula = f"=IF(ISNUMBER(I{at}),{context.rounded(worth)},I{at})"
        context.write_points(page, row, _POINTS, formula, got.points, "total")
