"""The findings of a review as a workbook of their own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.sheets.findings import write_findings_sheet
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.printable import printable
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import word

# Any fixed day: the same findings must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


def write_findings_book(results: Results, path: Path) -> None:
    """Write the workbook: one row a finding, what was found in all, and what could not be told."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        title = word("report.tab_findings", results.language)
        book.set_properties(
            {
                "category": mark_of("findings"),
                "title": title,
                "subject": printable(results.tender.name),
                "created": _MADE,
            }
        )
        write_findings_sheet(book, Look(book), results)
