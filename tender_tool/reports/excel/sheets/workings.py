"""The sheet with counts, numbers, requirements and given points: the fact, its cell, and what it earns."""

from __future__ import annotations

from decimal import Decimal

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.reasons.points import Earned, FactStated, ItemsCounted, ShortcomingsCounted
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import (
    Band,
    DeductionFactor,
    Factor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    inner_full,
)
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rounding import rounded_formula
from tender_tool.reports.excel.sheets.table import factor_cells
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.reasons import numbered, steps
from tender_tool.reports.values.figures import decimals
from tender_tool.ruleset.vocabulary.facts import read_number, read_yes
from tender_tool.ruleset.wording import place_words, plain

_HEADS = ("factor", "bidder", "value_read", "fact_value", "inner_points", "points_got", "cell", "chain")
_WIDTHS = (22, 28, 14, 10, 11, 10, 12, 46)
_VALUE, _INNER, _POINTS, _CELL, _CHAIN = 3, 4, 5, 6, 7


def write_workings_sheet(context: WorkbookContext) -> None:
    """Write one row for each of these factors and each bidder."""
    page = context.page(context.workings.tab, _WIDTHS)
    page.title(context.workings.tab)
    page.line(1, context.term("live_table_note"))
    page.head(2, [context.term(name) for name in _HEADS])
    for factor in context.workings.factors:
        for place, score in enumerate(context.scored):
            got = score.factor(factor.name)
            if got is not None:
                _write_row(page, context.workings.row(factor, place), factor, (score, got), context)


def _write_row(
    page: Page, row: int, factor: Factor, scored: tuple[BidderScore, FactorScore], context: WorkbookContext
) -> None:
    score, got = scored
    fact = next((each.text for each in got.reasons if isinstance(each, FactStated)), "")
    chain = numbered(steps(got, context.language), context.language)
    cells = ", ".join(place_words(source, context.language) for source in got.sources) or context.term("none")
    texts = {0: factor.name, 1: score.bidder.name, 2: fact, _CELL: cells, _CHAIN: chain}
    page.fit_cells(row, texts)
    for column, text in texts.items():
        page.text(row, column, text, "center" if column in (2, _CELL) else "text")
    if got.points is None:
        page.text(row, _VALUE, context.term("to_decide"), "waiting")
        context.write_fixed(page, row, _INNER, None)
        context.write_fixed(page, row, _POINTS, None)
    else:
        _write_value(page, row, factor, fact, context)
        _write_points(page, row, factor, got, context)


def _write_value(page: Page, row: int, factor: Factor, fact: str, context: WorkbookContext) -> None:
    number = read_number(fact)
    if isinstance(factor, PassFailFactor):
        page.text(row, _VALUE, context.term("met" if read_yes(fact) else "not_met"), "center")
    elif number is not None:
        page.number(row, _VALUE, number, "figure", "0.####")


def _write_points(page: Page, row: int, factor: Factor, got: FactorScore, context: WorkbookContext) -> None:
    cells = factor_cells(context, factor)
    value, inner = (xl_rowcol_to_cell(row, column) for column in (_VALUE, _INNER))
    formula = "=" + _inner_formula(factor, value, got, context)
    page.formula(row, _INNER, Formula(formula, _inner_points(got)), "figure", "0.00####")
    weighted = inner if inner_full(factor) == factor.points else f"{inner}*{cells.full}/{cells.inner}"
    context.write_points(page, row, _POINTS, "=" + rounded_formula(weighted, context.rounding), got.points, "total")


def _inner_points(got: FactorScore) -> Decimal:
    """Return the points before the weight and before they were rounded."""
    return next((each.earns for each in got.reasons if isinstance(each, Earned)), got.points or Decimal(0))


def _digits(got: FactorScore) -> int:
    """Return how many digits the product of a count and its points has."""
    found = [0]
    for each in got.reasons:
        if isinstance(each, ItemsCounted):
            found += map(decimals, (each.count, each.each, each.earned, each.cap))
        elif isinstance(each, ShortcomingsCounted):
            found += map(decimals, (each.full, each.count, each.each, each.left, each.floor))
    return max(found)


def _inner_formula(factor: Factor, value: str, got: FactorScore, context: WorkbookContext) -> str:
    cells = factor_cells(context, factor)
    if isinstance(factor, (PerItemFactor, DeductionFactor)):
        digits = _digits(got)
        # Products of decimals leave binary remainders; their exact digits are known.
        product = f"{value}*{cells.each}"
        if isinstance(factor, PerItemFactor):
            return f"MIN(ROUND({product},{digits}),{cells.inner})"
        return f"MAX(ROUND({cells.inner}-{product},{digits}),{cells.least})"
    if isinstance(factor, NumberFactor):
        return _banded(factor, value)
    if isinstance(factor, PassFailFactor):
        return f"IF({value}={quoted(context.term('met'))},{cells.full},0)"
    return value


def _banded(factor: NumberFactor, value: str) -> str:
    formula = "NA()" if factor.otherwise is None else plain(factor.otherwise)
    for band in reversed(factor.bands):
        formula = f"IF({_holds(band, value)},{plain(band.points)},{formula})"
    return formula


def _holds(band: Band, value: str) -> str:
    conditions = []
    if band.low is not None:
        conditions.append(f"{value}{'>=' if band.low_counts else '>'}{plain(band.low)}")
    if band.high is not None:
        conditions.append(f"{value}{'<=' if band.high_counts else '<'}{plain(band.high)}")
    return f"AND({','.join(conditions)})" if conditions else "TRUE"
