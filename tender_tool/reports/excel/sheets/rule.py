"""The sheet with the rule: the tiers that the points of the first sheet are looked up in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.look import Look, points_format
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.rule import TierRow, rule_facts, tier_rows
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.figures import point_digits
from tender_tool.ruleset.wording import word

_HEADS = ("factor", "tier_words", "tier_level", "points", "line")
_WIDTHS = (24, 28, 30, 14, 20)
_FIRST_TIER = 2


@dataclass(frozen=True, slots=True)
class TierPlace:
    """Where a factor's tiers stand, as absolute references for formulas."""

    levels: str
    points: str
    without: str
    other: str


def tier_places(results: Results) -> dict[str, TierPlace]:
    """Return the place of each factor's tiers by the factor's name."""
    sheet = "'" + _tab(results).replace("'", "''") + "'!"
    places = {}
    row = _FIRST_TIER + 1
    for factor in results.tender.table.certificate_factors:
        last = row + max(len(factor.tiers), 1) - 1
        cells = f"{sheet}$D${last + 1}", f"{sheet}$D${last + 2}"
        places[factor.name] = TierPlace(f"{sheet}$C${row}:$C${last}", f"{sheet}$D${row}:$D${last}", *cells)
        row = last + 3
    return places


def _tab(results: Results) -> str:
    simple = certificates_only(results.tender.table)
    return word("report.tab_rule" if simple else "report.tab_tiers", results.language)


def write_rule_sheet(book: Any, look: Look, results: Results) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write tiers, then the standard, rounding, the bidder without a certificate and where the rule comes from."""
    language = results.language
    page = Page(book, look, _tab(results), language, _WIDTHS)
    page.title(results.tender.table.title.in_language(language))
    page.head(1, [word(f"report.{name}", language) for name in _HEADS])
    row = _FIRST_TIER
    for factor in results.tender.table.certificate_factors:
        row = _write_factor(page, row, factor, results)
    row += 1
    differing = difference_facts(results.tender, language)
    for label, sentence in (*rule_facts(results.tender.table, language), *differing):
        page.fit_line(row, sentence, 1)
        page.text(row, 0, label, "label")
        page.line(row, sentence, "text", 1)
        row += 1


def _write_factor(page: Page, row: int, factor: CertificateFactor, results: Results) -> int:
    """Write a factor's rows and return the row behind them."""
    number_format = points_format(point_digits(results))
    rows = tier_rows(factor, results.tender.table, results.language)
    for tier in rows:
        _write_tier(page, row, factor.name, tier, number_format)
        row += 1
    return row


def _write_tier(page: Page, row: int, factor: str, tier: TierRow, number_format: str) -> None:
    page.fit_cells(row, {0: factor, 1: tier.words, 2: tier.level})
    page.text(row, 0, factor)
    page.text(row, 1, tier.words)
    page.text(row, 2, tier.level, "center")
    page.number(row, 3, tier.points, "figure", number_format)
    page.text(row, 4, tier.line, "center")
