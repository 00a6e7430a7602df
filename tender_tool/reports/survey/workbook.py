"""A survey as a workbook: the summary, a row a document, errors and warnings, what is to be checked, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from tender_tool.domain.text import Language
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Page
from tender_tool.reports.survey.blocks import Block, Blocks, Cell, shown
from tender_tool.reports.survey.sections import MOST_BARS, sections_of_findings, sections_of_lists, sections_to_check
from tender_tool.reports.survey.summary import Summary
from tender_tool.reports.survey.tables import Surveyed, said
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import word

_MOST_FINDINGS = 50_000
# Of a chart: errors and warnings, and whatever stands alone.
_WORSE, _ALONE, _ROWS_OF_CHART = ("#c0504d", "#e0a030"), ("#2f6f9f",), 16
_SUMMARY = (40, 34, 12, 12, 26, 14, 16)
_DOCUMENTS = (44, 30, 13, 12, 14, 12, 8, 8, 8, 34, 40)
_FINDINGS = (34, 8, 9, 24, 18, 34, 44)
_LISTS = (44, 12, 10, 10, 60)


def write_workbook(everything: Iterable[Surveyed], summary: Summary, path: Path) -> None:
    """Write the workbook; raises OSError if ``path`` cannot be written."""
    # Rows go to disk as they are written, so that many documents take no more memory than few.
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        book.set_properties({"category": mark_of("overview")})
        _Workbook(book, summary).write(everything)


class _Workbook:
    """Writes page by page, each from its first row to its last."""

    def __init__(self, book: xlsxwriter.Workbook, summary: Summary) -> None:
        self._book, self._look = book, Look(book)
        self._summary, self._blocks = summary, Blocks(summary)
        self._language: Language = summary.language

    def write(self, everything: Iterable[Surveyed]) -> None:
        """Write all pages; rows of several are written in turn, so that the records are gone through once."""
        self._write_summary()
        if self._summary.read or self._summary.unread.count:
            documents = self._page("documents", _DOCUMENTS)
            documents.head(1, self._document_heads())
            findings = self._page("findings", _FINDINGS)
            findings.head(1, self._heads("file", "code", "severity", "item", "where", "evidence", "message"))
        self._write_checks()
        if self._summary.lists:
            lists = self._page("lists", _LISTS)
            lists.head(1, self._heads("list", "day", "bidders", "problems", "reason"))
        document = finding = of_list = 2
        for each in everything:
            if each.is_list:
                self._write_list(lists, of_list, each)
                of_list += 1
            else:
                self._write_document(documents, document, each)
                document += 1
                finding = self._write_findings(findings, finding, each)
        if document > 2:
            documents.sheet.autofilter(1, 0, document - 1, len(_DOCUMENTS) - 1)
            findings.sheet.autofilter(1, 0, max(finding - 1, 2), len(_FINDINGS) - 1)

    def _page(self, name: str, widths: Sequence[float]) -> Page:
        page = Page(self._book, self._look, self._blocks.said(f"tab_{name}"), self._language, widths)
        page.title(self._blocks.said(f"tab_{name}"))
        return page

    def _heads(self, *names: str) -> list[str]:
        return [self._blocks.said(f"column_{name}") for name in names]

    def _document_heads(self) -> list[str]:
        names = ("errors", "warnings", "notes", "codes", "remark")
        known = [word(f"overview.{name}", self._language) for name in names]
        points = [word(f"overview.{name}", self._language) for name in ("price", "certificate")]
        return [*self._heads("file", "buyer", "day"), *points, *self._heads("proven"), *known]

    def _write_summary(self) -> None:
        page = self._page("summary", _SUMMARY)
        blocks, row = self._blocks, 1
        for name, count in blocks.figures():
            page.text(row, 0, name)
            page.number(row, 1, Decimal(count), "figure", "0")
            row += 1
        for note in blocks.notes():
            page.line(row, note, "plain", 0, 6)
            row += 1
        for block in (*sections_of_findings(self._summary), *sections_of_lists(self._summary)):
            row = self._write_section(page, row + 1, block)

    def _write_section(self, page: Page, row: int, block: Block) -> int:
        """Write a section with its chart from a row on; return the row after it."""
        if block.heads and not block.rows:
            block = replace(block, cut=self._blocks.said("none"))
        if any(count for _, count in block.bars) and not block.charted:
            heads = (self._blocks.said("column_step"), self._blocks.said("column_count"))
            row = _write_block(page, row, Block(block.title, block.note, heads, block.bars))
            row += self._draw(page, row, block, (row - len(block.bars), len(block.bars)), (1,))
            return _write_block(page, row, replace(block, title="", note="")) if block.heads else row
        after = _write_block(page, row, block)
        if block.bars:
            first = row + 2 + bool(block.note)
            stated = sum(cells[0] != self._blocks.said("not_stated") for cells in block.rows)
            after += self._draw(page, after, block, (first, min(stated, MOST_BARS)), block.charted)
        return after

    def _draw(self, page: Page, row: int, block: Block, rows: tuple[int, int], columns: tuple[int, ...]) -> int:
        """Draw some columns of so many rows as bars, below them; return how many rows that takes."""
        first, count = rows
        how = {"subtype": "stacked"} if len(columns) > 1 else {}
        chart = self._book.add_chart({"type": "column" if block.upright else "bar", **how})
        for column, colour in zip(columns, _WORSE if len(columns) > 1 else _ALONE, strict=True):
            place = [page.name, first, column, first + count - 1, column]
            names = [page.name, first, 0, first + count - 1, 0]
            chart.add_series({
                "name": [page.name, first - 1, column], "categories": names, "values": place, "gap": 40,
                "fill": {"color": colour}, "data_labels": {"value": len(columns) == 1},
            })  # fmt: skip
        plain = {"major_gridlines": {"visible": False}, "num_font": {"size": 8}}
        named = {**plain, "interval_unit": 1, "reverse": not block.upright}
        chart.set_x_axis(named if block.upright else plain)
        chart.set_y_axis(plain if block.upright else named)
        chart.set_legend({"position": "bottom"} if len(columns) > 1 else {"none": True})
        room = _ROWS_OF_CHART if block.upright else 6 + count
        chart.set_size({"width": 760, "height": 20 * room - 20})
        page.sheet.insert_chart(row, 0, chart, {"x_offset": 8, "y_offset": 6})
        return room

    def _write_document(self, page: Page, row: int, of: Surveyed) -> None:
        record = of.record
        codes = " ".join(record.get("codes", ()))
        remark = of.why(self._language) or self._remark(of)
        proven = record.get("proven")
        told = "—" if proven is None else self._blocks.said("proven_yes" if proven else "proven_no")
        texts = {0: of.file, 1: record.get("buyer") or "", 2: record.get("day") or "", 5: told, 9: codes, 10: remark}
        page.fit_cells(row, texts)
        for column, name in ((3, "price"), (4, "certificate")):
            _write_cell(page, row, column, of.number(name))
        for column, name in ((6, "errors"), (7, "warnings"), (8, "notes")):
            _write_cell(page, row, column, record.get(name))
        for column, text in texts.items():
            page.text(row, column, text)
        page.let_go(row - 1)

    def _remark(self, of: Surveyed) -> str:
        if of.record["proven"] is None:
            return word("overview.no_scoring", self._language)
        told = [str(said(each, self._language)) for each in (*of.record["differs"], *of.record["against"])]
        return self._blocks.reasons(list(dict.fromkeys(told)))

    def _write_findings(self, page: Page, row: int, of: Surveyed) -> int:
        for each in of.record.get("findings", ()):
            if each["accepted"] or each["severity"] == "info" or row > _MOST_FINDINGS + 2:
                continue
            if row == _MOST_FINDINGS + 2:
                page.line(row, self._blocks.said("findings_cut", count=_MOST_FINDINGS))
                row += 1
                continue
            severity = word(f"severity.{each['severity']}", self._language)
            message = str(said(each["message"], self._language))
            place = said(each["place"], self._language) or each["where"]
            cells = (of.file, each["code"], severity, each["item"], place, each["evidence"], message)
            page.fit_cells(row, dict(enumerate(cells)))
            for column, text in enumerate(cells):
                page.text(row, column, text, each["severity"] if column == 2 else "text")
            page.let_go(row - 1)
            row += 1
        return row

    def _write_checks(self) -> None:
        held = [block for block in sections_to_check(self._summary) if block.rows]
        if held:
            page, row = self._page("unproven", (60, 90)), 1
            for block in held:
                row = _write_block(page, row, block) + 1

    def _write_list(self, page: Page, row: int, of: Surveyed) -> None:
        told = [str(said(problem["message"], self._language)) for problem in of.record["problems"]]
        texts = {0: of.file, 1: of.record["day"] or "", 4: "\n".join(dict.fromkeys(told))}
        page.fit_cells(row, texts)
        for column, text in texts.items():
            page.text(row, column, text)
        _write_cell(page, row, 2, len(of.record["bidders"]))
        _write_cell(page, row, 3, len(told))
        page.let_go(row - 1)


def _write_block(page: Page, row: int, block: Block) -> int:
    """Write a section from a row on; return the row after it."""
    last = max(len(block.heads) - 1, 1)
    for text, style in ((block.title, "section"), (block.note, "plain")):
        if text:
            page.fit_line(row, text, 0, last)
            page.line(row, text, style, 0, last)
            row += 1
    for column, head in enumerate(block.heads):
        page.text(row, column, head, "head")
    for cells in block.rows:
        row += 1
        page.fit_cells(row, {at: shown(cell) for at, cell in enumerate(cells)})
        for column, cell in enumerate(cells):
            _write_cell(page, row, column, cell)
    if block.cut:
        row += 1
        page.line(row, block.cut, "plain", 0, last)
    return row + 1


def _write_cell(page: Page, row: int, column: int, cell: Cell) -> None:
    if isinstance(cell, Decimal | int):
        page.number(row, column, Decimal(cell), "figure", "0.##" if isinstance(cell, Decimal) else "0")
    else:
        page.text(row, column, shown(cell), "center" if cell is None else "text")
