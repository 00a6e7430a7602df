"""The sheet that names the cell each value was read from."""

from __future__ import annotations

from typing import Any

from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.order import in_order
from tender_tool.reports.values.read_values import ByHand, ReadValue, read_values, values_counted
from tender_tool.ruleset.wording import word

_HEADS = ("bidder", "field", "value_read", "value_now", "value_reason", "value_by", "file", "sheet", "cell")
_WIDTHS = (30, 22, 30, 18, 24, 12, 24, 14, 9)


def write_sources_sheet(book: Any, look: Look, results: Results) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write one row a value, in the order of the scoring sheet."""
    language = results.language
    page = Page(book, look, word("report.tab_sources", language), language, _WIDTHS)
    page.title(word("report.tab_sources", language))
    page.head(1, [word(f"report.{name}", language) for name in _HEADS])
    by_hand, row = ByHand(results), 2
    simple = certificates_only(results.tender.table)
    for score in in_order(results.sheet):
        counted = () if simple else values_counted(score, results, by_hand)
        for value in (*read_values(score.bidder, results, by_hand), *counted):
            _write_value(page, row, value)
            row += 1


def _write_value(page: Page, row: int, value: ReadValue) -> None:
    source = value.source
    place = (source.file, source.sheet or "", source.cell or "") if source else ("", "", "")
    texts = (value.bidder, value.field, value.text, value.now, value.reason, value.by, *place)
    page.fit_cells(row, dict(enumerate(texts)))
    for column, text in enumerate(texts):
        page.text(row, column, text, "center" if column == len(texts) - 1 else "text")
