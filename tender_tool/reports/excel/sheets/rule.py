"""The sheet with the rule: the tiers that the points of the first sheet are looked up in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.inputs import Inputs, Place, Typed
from tender_tool.reports.excel.look import PLAIN_FORMAT, Look, points_format
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.rule import TierRow, rule_facts, tier_rows
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.figures import point_digits
from tender_tool.ruleset.wording import word
from tender_tool.scoring.rounding import rounded

_HEADS = ("factor", "tier_words", "tier_level", "points")
_WIDTHS = (24, 28, 30, 14)
_FIRST_TIER = 2
_DIGITS = "digits"
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class TierPlace:
    """Where a factor's tiers stand, as absolute references for formulas; ``printed`` are their points as printed."""

    levels: str
    points: str
    without: str
    other: str
    printed: str


def tier_places(results: Results) -> dict[str, TierPlace]:
    """Return the place of each factor's tiers by the factor's name.

    Of a list of certificates alone the points are those that count, already rounded.
    """
    sheet = "'" + _tab(results).replace("'", "''") + "'!"
    counted = "E" if certificates_only(results.tender.table) else "D"
    places = {}
    row = _FIRST_TIER + 1
    for factor in results.tender.table.certificate_factors:
        last = row + max(len(factor.tiers), 1) - 1
        behind = row + len(factor.tiers)
        without, other = (f"{sheet}${counted}${at}" for at in (behind, behind + 1))
        levels, points, printed = (f"{sheet}${column}${row}:${column}${last}" for column in ("C", counted, "D"))
        places[factor.name] = TierPlace(levels, points, without, other, printed)
        row = behind + 2
    return places


def digits_cell(results: Results) -> str:
    """Return the cell that says to how many decimals points are rounded, on the sheet of a rule for certificates."""
    rows = sum(len(factor.tiers) + 2 for factor in results.tender.table.certificate_factors)
    return f"$D${_FIRST_TIER + rows + 2}"


def _tab(results: Results) -> str:
    simple = certificates_only(results.tender.table)
    return word("report.tab_rule" if simple else "report.tab_tiers", results.language)


def write_rule_sheet(book: Any, look: Look, results: Results, typed: Typed) -> None:  # noqa: ANN401  (no types)
    """Write tiers, then the standard, rounding, the bidder without a certificate and where the rule comes from."""
    language = results.language
    # Points that count as they are printed are rounded here, once for all bidders.
    more = {"points_counted": 14, "line": 18} if certificates_only(results.tender.table) else {"line": 20}
    page = Page(book, look, _tab(results), language, (*_WIDTHS, *more.values()))
    inputs = Inputs(page, language, typed)
    page.title(results.tender.table.title.in_language(language))
    page.head(1, [word(f"report.{name}", language) for name in (*_HEADS, *more)])
    row = _FIRST_TIER
    for factor in results.tender.table.certificate_factors:
        row = _write_factor(inputs, row, factor, results)
    inputs.least((_FIRST_TIER, 3, row - 1, 3))
    row += 1
    if certificates_only(results.tender.table):
        _write_digits(inputs, row, results)
        row += 1
    differing = difference_facts(results.tender, language)
    for label, sentence in (*rule_facts(results.tender.table, language), *differing):
        page.fit_line(row, sentence, 1)
        page.text(row, 0, label, "label")
        page.line(row, sentence, "text", 1)
        row += 1
    page.print_to(row - 1)


def _write_digits(inputs: Inputs, row: int, results: Results) -> None:
    page, language = inputs.page, results.language
    page.line(row, word("report.figure_digits", language), "label", 0, 2)
    digits = Decimal(results.tender.table.rounding.digits)
    inputs.number(row, 3, digits, (_DIGITS,), PLAIN_FORMAT)
    inputs.whole((row, 3, row, 3), 0, _MOST_DIGITS)


def _write_factor(inputs: Inputs, row: int, factor: CertificateFactor, results: Results) -> int:
    """Write a factor's rows and return the row behind them; no level beside the rule's earns anything."""
    rows = tier_rows(factor, results.tender.table, results.language)
    number_format = points_format(point_digits(results))
    places: list[Place] = [("tier", factor.name, str(place)) for place in range(len(factor.tiers))]
    for tier, place in zip(rows, [*places, ("without", factor.name), ()], strict=True):
        _write_tier(inputs, row, factor.name, (tier, place, number_format), results)
        row += 1
    return row


def _write_tier(inputs: Inputs, row: int, factor: str, tier: tuple[TierRow, Place, str], results: Results) -> None:
    page, rounding = inputs.page, results.tender.table.rounding
    shown, place, number_format = tier
    page.fit_cells(row, {0: factor, 1: shown.words, 2: shown.level})
    page.text(row, 0, factor)
    page.text(row, 1, shown.words)
    page.text(row, 2, shown.level, "center")
    if place:
        inputs.number(row, 3, shown.points, place, number_format)
    else:
        page.number(row, 3, shown.points, "figure", number_format)
    if certificates_only(results.tender.table):
        formula = "=" + rounded_formula(f"D{row + 1}", rounding, digits_cell(results))
        page.formula(row, 4, Formula(formula, rounded(shown.points, rounding)), "figure", number_format)
    page.text(row, len(page.widths) - 1, shown.line, "center")
