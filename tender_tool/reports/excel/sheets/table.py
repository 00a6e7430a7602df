"""The sheet with the whole scoring table and the procedure; formulas take full points and weights from here."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tender_tool.domain.rule.factors import (
    CommitteeFactor,
    DeductionFactor,
    Factor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.domain.rule.table import Group
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.reports.prose.procedure import procedure_facts
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.prose.table import how_words, kind_words

_HEADS = ("group", "factor", "kind", "full", "inner_full", "each", "least", "criteria")
_WIDTHS = (16, 22, 20, 9, 9, 9, 9, 62)
_FIRST = 2
_FULL, _INNER, _EACH, _LEAST, _CRITERIA = 3, 4, 5, 6, 7


class FactorCells(NamedTuple):
    """The cells of a factor's numbers: ``inner`` is that of the full points where it counts nothing inside."""

    full: str
    inner: str
    each: str
    least: str


def factor_cells(context: WorkbookContext, factor: Factor) -> FactorCells:
    """Return where the numbers of a factor stand, as formulas of other sheets name them."""
    row = _FIRST + context.table.factors.index(factor) + 1
    tab = context.term("tab_table")
    inner = "E" if _inner(factor) is not None else "D"
    return FactorCells(*(on_sheet(tab, f"${column}${row}") for column in ("D", inner, "F", "G")))


def _inner(factor: Factor) -> Decimal | None:
    return None if isinstance(factor, (PriceFactor, PassFailFactor)) else factor.inner


def write_table_sheet(context: WorkbookContext) -> None:
    """Write one row a factor, their sum, then what the procedure states."""
    page = context.page(context.term("tab_table"), _WIDTHS)
    page.title(context.table.title.in_language(context.language))
    page.head(1, [context.term(name) for name in _HEADS])
    row = _FIRST
    for group in context.table.groups:
        for factor in group.factors:
            _write_factor(page, row, group, factor, context)
            row += 1
    _write_sum(page, row, context)
    row += 2
    page.line(row, context.term("procedure"), "section")
    differing = difference_facts(context.results.tender, context.language)
    for label, sentence in (*procedure_facts(context.table, context.language), *differing):
        row += 1
        page.fit_line(row, sentence, 1)
        page.text(row, 0, label, "label")
        page.line(row, sentence, "text", 1)


def _write_factor(page: Page, row: int, group: Group, factor: Factor, context: WorkbookContext) -> None:
    texts = {
        0: context.say("group_points", group=group.name, points=group.points),
        1: factor.name,
        2: kind_words(factor, context.language),
        _CRITERIA: how_words(factor, context.table, context.language),
    }
    page.fit_cells(row, texts)
    for column, text in texts.items():
        page.text(row, column, text, "center" if column in (0, 2) else "text")
    numbers = {_FULL: factor.points, _INNER: _inner(factor), _EACH: _each(factor), _LEAST: _least(factor)}
    for column, value in numbers.items():
        if value is None:
            page.text(row, column, context.term("none"), "center")
        else:
            page.number(row, column, value, "figure", "0.####")


def _each(factor: Factor) -> Decimal | None:
    return factor.per_item if isinstance(factor, (PerItemFactor, DeductionFactor)) else None


def _least(factor: Factor) -> Decimal | None:
    if isinstance(factor, DeductionFactor):
        return factor.floor
    return factor.least if isinstance(factor, CommitteeFactor) else None


def _write_sum(page: Page, row: int, context: WorkbookContext) -> None:
    full = sum((factor.points for factor in context.table.factors), Decimal(0))
    page.text(row, 0, context.term("sum"), "head")
    page.line(row, "", "text", 1, 2)
    cells = f"D{_FIRST + 1}:D{row}"
    page.formula(row, _FULL, Formula(f"=SUM({cells})", full), "total", "0.####")
    page.line(row, "", "text", _INNER, _CRITERIA)
