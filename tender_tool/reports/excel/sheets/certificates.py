"""The sheet with the certificates of a whole table: level, validity, the points looked up and their weight."""

from __future__ import annotations

from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.look import DAY_FORMAT, DERIVED_DAY_FORMAT
from tender_tool.reports.excel.lookup import points_formula, points_value
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.sheets.rule import tier_places
from tender_tool.reports.excel.sheets.table import factor_cells
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.certificates import home_scheme, level_read, text_read, validity_words
from tender_tool.reports.prose.reasons import numbered, steps
from tender_tool.scoring.rounding import rounded, rounded_ratio

_HEADS = (
    "factor", "bidder", "level_text", "level", "valid_until", "validity", "inner_points", "points_got", "chain",
)  # fmt: skip
_WIDTHS = (20, 28, 16, 12, 13, 8, 11, 9, 44)
_LEVEL, _UNTIL, _VALID, _INNER, _POINTS, _CHAIN = 3, 4, 5, 6, 7, 8


class CertificatesSheet:
    """Writes one row for each certificate factor and bidder."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._tiers = tier_places(context.results)
        self._home = home_scheme(context.table)
        self._page = context.page(context.certificates.tab, _WIDTHS)

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context = self._draft
        self._page.title(context.certificates.tab)
        self._page.line(1, context.term("derived_note"))
        self._page.head(2, [context.term(name) for name in _HEADS])
        for factor in context.certificates.factors:
            for place, score in enumerate(context.scored):
                got = score.factor(factor.name)
                if isinstance(factor, CertificateFactor) and got is not None:
                    row = context.certificates.row(factor, place)
                    self._write_row(row, factor, score, got)

    def _write_row(self, row: int, factor: CertificateFactor, score: BidderScore, got: FactorScore) -> None:
        page, language = self._page, self._draft.language
        held = got.certificate or score.bidder.certificate
        texts = {
            0: factor.name,
            1: score.bidder.name,
            2: text_read(held, self._draft.results.tender.bidder_list, language),
            _LEVEL: level_read(held, self._home, language),
            _CHAIN: numbered(steps(got, language), language),
        }
        page.fit_cells(row, texts)
        of_level = "waiting" if got.needs_review else "center"
        for column, text in texts.items():
            page.text(row, column, text, of_level if column == _LEVEL else "text")
        if held.valid_until is None:
            page.text(row, _UNTIL, self._draft.term("none"), "center")
        else:
            page.day(row, _UNTIL, held.valid_until, DERIVED_DAY_FORMAT if held.until_derived else DAY_FORMAT)
        page.text(row, _VALID, validity_words(got, language), "center")
        self._write_points(row, factor, held, got)

    def _write_points(self, row: int, factor: CertificateFactor, held: Certificate, got: FactorScore) -> None:
        """Write the lookup and its weight where they come to the points given, else the points themselves."""
        context, page = self._draft, self._page
        printed = points_value(factor, held, valid=got.valid)
        if _worth(factor, printed, context) != got.points:
            context.write_fixed(page, row, _INNER, got.inner if got.inner is not None else got.points)
            context.write_fixed(page, row, _POINTS, got.points, "total")
            return
        level, valid, looked_up = (xl_rowcol_to_cell(row, column) for column in (_LEVEL, _VALID, _INNER))
        lookup = points_formula(level, valid, self._tiers[factor.name], context.language)
        context.write_points(page, row, _INNER, lookup, printed)
        cells = factor_cells(context, factor)
        weighted = f"{looked_up}*{cells.full}/{cells.inner}" if factor.weight is not None else looked_up
        formula = f"=IF(ISNUMBER({looked_up}),{rounded_formula(weighted, context.rounding)},{looked_up})"
        context.write_points(page, row, _POINTS, formula, got.points, "total")


def _worth(factor: CertificateFactor, printed: Decimal | None, context: WorkbookContext) -> Decimal | None:
    if printed is None or factor.weight is None or factor.inner is None:
        return None if printed is None else rounded(printed, context.rounding)
    return rounded_ratio(printed * factor.weight, factor.inner, context.rounding)
