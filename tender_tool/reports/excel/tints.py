"""Colours that follow what the cells say, so that they stay right when somebody changes an input."""

from __future__ import annotations

from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import Page

Cells = tuple[int, int, int, int]


def tint_words(page: Page, cells: Cells, words: dict[str, str]) -> None:
    """Tint the cells that say one of some words; ``words`` has the tint of each."""
    for said, style in words.items():
        rule = {"type": "cell", "criteria": "==", "value": quoted(said), "format": page.look.tint(style)}
        page.sheet.conditional_format(*cells, rule)


def tint_where(page: Page, cells: Cells, formula: str, style: str) -> None:
    """Tint the cells for which a formula holds; it is that of the first cell."""
    page.sheet.conditional_format(
        *cells, {"type": "formula", "criteria": f"={formula}", "format": page.look.tint(style)}
    )
