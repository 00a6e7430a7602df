"""The scoring sheet: an Excel workbook with live formulas, each written with its computed value."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.sheets.certificates import CertificatesSheet
from tender_tool.reports.excel.sheets.corrections import write_corrections_sheet
from tender_tool.reports.excel.sheets.findings import write_findings_sheet
from tender_tool.reports.excel.sheets.members import write_members_sheet
from tender_tool.reports.excel.sheets.notes import write_notes_sheet
from tender_tool.reports.excel.sheets.overview import OverviewSheet
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.sheets.rule import write_rule_sheet
from tender_tool.reports.excel.sheets.scores import ScoresSheet
from tender_tool.reports.excel.sheets.sources import write_sources_sheet
from tender_tool.reports.excel.sheets.table import write_table_sheet
from tender_tool.reports.excel.sheets.workings import write_workings_sheet
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.values.printable import printable
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import catalogue, word

# Any fixed day: the same results must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


def write_scoring_sheet(results: Results, path: Path) -> None:
    """Write the workbook: scores and how they came about, the rule, notes, findings and sources."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        title = word("report.sheet_title", results.language)
        book.set_properties(
            {
                "category": mark_of("scoring_sheet"),
                "title": title,
                "subject": printable(results.tender.name),
                "created": _MADE,
            }
        )
        context = WorkbookContext(book, Look(book), results)
        if certificates_only(results.tender.table):
            ScoresSheet(book, context.look, results).write()
            write_rule_sheet(book, context.look, results)
        else:
            _write_whole_table(context)
        if results.sheet.notes or results.sheet.refusal:
            write_notes_sheet(context)
        write_findings_sheet(book, context.look, results)
        write_sources_sheet(book, context.look, results)
        write_corrections_sheet(book, context.look, results)


def _write_whole_table(context: WorkbookContext) -> None:
    """Write the scores, a sheet for each way of computing points that the table has, and the table itself."""
    price = context.table.price_factor
    prices = PriceSheet(context, price) if price else None
    OverviewSheet(context, prices).write()
    if prices is not None:
        prices.write()
    if context.committee.factors:
        write_members_sheet(context)
    if context.certificates.factors:
        CertificatesSheet(context).write()
    if context.workings.factors:
        write_workings_sheet(context)
    write_table_sheet(context)
    if context.certificates.factors:
        write_rule_sheet(context.book, context.look, context.results)


EXPORTER = Exporter(
    "xlsx", 10, catalogue()["report.sheet_kind"], catalogue()["report.sheet_file"], write_scoring_sheet
)
