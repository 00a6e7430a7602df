"""The scoring sheet: an Excel workbook with live formulas, each written with its computed value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from tender_tool.reports.excel.inputs import Typed
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.sheets.certificates import CertificatesSheet
from tender_tool.reports.excel.sheets.charts import write_charts_sheet
from tender_tool.reports.excel.sheets.corrections import write_corrections_sheet
from tender_tool.reports.excel.sheets.findings import write_findings_sheet
from tender_tool.reports.excel.sheets.members import MembersSheets
from tender_tool.reports.excel.sheets.notes import write_notes_sheet
from tender_tool.reports.excel.sheets.overview import OverviewSheet
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.sheets.ranks import RanksSheet
from tender_tool.reports.excel.sheets.rule import write_rule_sheet
from tender_tool.reports.excel.sheets.scores import ScoresSheet
from tender_tool.reports.excel.sheets.several import SeveralSheet
from tender_tool.reports.excel.sheets.sources import write_sources_sheet
from tender_tool.reports.excel.sheets.table import TableSheet
from tender_tool.reports.excel.sheets.workings import WorkingsSheet
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.prose.table import certificates_only
from tender_tool.reports.templates.letterhead import read_letterhead
from tender_tool.reports.values.printable import printable
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import catalogue, word

# Any fixed day: the same results must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_MAY = {"format_columns": True, "format_rows": True}


def write_scoring_sheet(results: Results, path: Path) -> None:
    """Write the workbook: scores and how they came about, the rule, notes, findings and sources."""
    write_book(results, path)


def write_book(results: Results, path: Path, order: Sequence[str] | None = None, typed: Typed = None) -> None:
    """Write the workbook; ``order`` are the bidders' keys as they are to stand (None: by rank).

    ``typed`` takes where each input stands: whoever has it can change the workbook as a person would.
    """
    head = read_letterhead(results.letterhead) if results.letterhead is not None else None
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
        context = WorkbookContext(book, Look(book), results, order=order, typed=typed)
        if certificates_only(results.tender.table):
            several = SeveralSheet(context)
            ScoresSheet(context, several).write()
            write_rule_sheet(book, context.look, results, typed)
            several.write()
        else:
            _write_whole_table(context)
        if results.sheet.notes or results.sheet.refusal:
            write_notes_sheet(context)
        write_findings_sheet(book, context.look, results)
        write_sources_sheet(book, context.look, results)
        write_corrections_sheet(book, context.look, results)
        for sheet in book.worksheets():
            if head is not None:
                head.put(sheet)
            # Without a password: it keeps from mistakes, and hides nothing.
            sheet.protect("", _MAY)


def _write_whole_table(context: WorkbookContext) -> None:
    """Write the scores, a sheet for each way of computing points that the table has, and the table itself."""
    price = context.table.price_factor
    prices = PriceSheet(context, price) if price else None
    overview = OverviewSheet(context, prices)
    overview.write()
    if not context.refused:
        write_charts_sheet(context, overview, prices)
    if prices is not None:
        prices.write()
    if context.committee.factors:
        MembersSheets(context).write()
    if context.certificates.factors:
        several = SeveralSheet(context)
        CertificatesSheet(context, several).write()
        several.write()
    if context.workings.factors:
        WorkingsSheet(context).write()
    RanksSheet(context, prices, overview.points_cells()).write()
    TableSheet(context).write()
    if context.certificates.factors:
        write_rule_sheet(context.book, context.look, context.results, context.typed)


EXPORTER = Exporter(
    "xlsx", 10, catalogue()["report.sheet_kind"], catalogue()["report.sheet_file"], write_scoring_sheet
)
