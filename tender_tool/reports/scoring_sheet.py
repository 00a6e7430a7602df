"""The scoring sheet: an Excel workbook with live formulas, each written with its computed value."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from tender_tool.reports.excel.findings_sheet import write_findings_sheet
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.rule_sheet import write_rule_sheet
from tender_tool.reports.excel.scores_sheet import ScoresSheet
from tender_tool.reports.excel.sources_sheet import write_sources_sheet
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.printable import printable
from tender_tool.ruleset.wording import catalogue, word

# Any fixed day: the same results must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


def write_scoring_sheet(results: Results, path: Path) -> None:
    """Write the workbook: scores, rule, findings and sources."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        title = word("report.sheet_title", results.language)
        book.set_properties({"title": title, "subject": printable(results.tender.name), "created": _MADE})
        look = Look(book)
        ScoresSheet(book, look, results).write()
        write_rule_sheet(book, look, results)
        write_findings_sheet(book, look, results)
        write_sources_sheet(book, look, results)


EXPORTER = Exporter(
    "xlsx", 10, catalogue()["report.sheet_kind"], catalogue()["report.sheet_file"], write_scoring_sheet
)
