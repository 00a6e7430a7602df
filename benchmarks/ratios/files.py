"""The workbook of 100,000 bidders and the Word report of 1,000, against plain writers of the same texts and figures.

The plain workbook holds what formulas come to, and no formulas; the plain report is rows without any layout.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, unescape

from benchmarks.ratios.figures import Figure, python_said, ratio
from benchmarks.score import tender
from tender_tool.domain.evaluation import Evaluation

_BIDDERS = {"xlsx": 100_000, "docx": 1_000}
_AIMS = {"xlsx": (1.5, "plain XlsxWriter"), "docx": (2.0, "raw rows")}
_RUNS = 3
_ROW, _CELL = re.compile("<w:tr>(.*?)</w:tr>", re.DOTALL), re.compile("<w:tc>(.*?)</w:tc>", re.DOTALL)
_T = re.compile("<w:t[^>a-z]*(?: [^>]*)?>(.*?)</w:t>", re.DOTALL)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Piece(NamedTuple):
    """A cell of a Word table: the XML of its layout, and its text."""

    layout: str
    text: str


def measure() -> Iterator[Figure]:
    """Yield both ratios; each is the median of runs in processes of their own."""
    for kind, count in _BIDDERS.items():
        code = f"from benchmarks.ratios.files import run; run({kind!r}, {count})"
        runs = sorted((python_said(code) for _ in range(_RUNS)), key=lambda each: each[0] / each[1])
        ours, plain = runs[_RUNS // 2]
        aim, peer = _AIMS[kind]
        yield ratio(f"{kind} of {count:,} bidders", ours, plain, aim, peer)


def run(kind: str, count: int) -> None:
    """Print the processor's seconds of our file and of the plain one, as JSON."""
    # What is measured loads it.
    from tender_tool.reports.evaluation_report import write_evaluation_report  # noqa: PLC0415
    from tender_tool.reports.exporters import Results  # noqa: PLC0415
    from tender_tool.reports.scoring_sheet import write_scoring_sheet  # noqa: PLC0415
    from tender_tool.services.review.review_rules import review_rules  # noqa: PLC0415
    from tender_tool.services.score_bidders import score_bidders  # noqa: PLC0415

    made = tender(count)
    groups = tuple(each for each in made.table.groups if each.name == "售后服务")
    made = replace(made, table=replace(made.table, groups=groups), evaluation=Evaluation())
    results = Results(made, score_bidders(made), review_rules(replace(made, bidder_list=None)), "zh")
    with tempfile.TemporaryDirectory() as folder:
        ours, plain = Path(folder) / f"ours.{kind}", Path(folder) / f"plain.{kind}"
        if kind == "xlsx":
            taken = _taken(lambda: write_scoring_sheet(results, ours))
            sheets = _sheets(ours)
            other = _taken(lambda: _write_sheets(sheets, plain))
        else:
            taken = _taken(lambda: write_evaluation_report(results, ours))
            rows = _rows(ours)
            other = _taken(lambda: _write_rows(rows, plain))
    sys.stdout.write(json.dumps([taken, other]) + "\n")


def _taken(work: Callable[[], None]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _sheets(path: Path) -> list[list[list[object]]]:
    import python_calamine  # noqa: PLC0415

    book = python_calamine.load_workbook(str(path))
    return [book.get_sheet_by_index(place).to_python() for place in range(len(book.sheet_names))]


def _write_sheets(sheets: list[list[list[object]]], path: Path) -> None:
    import xlsxwriter  # noqa: PLC0415

    book = xlsxwriter.Workbook(str(path))
    for rows in sheets:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, (int, float)):
                    sheet.write_number(number, column, value)
                elif value != "":
                    sheet.write_string(number, column, str(value))
    book.close()


def _rows(path: Path) -> list[list[Piece]]:
    """Return each row of the tables as its cells: what stands before the text (layout), and the text."""
    with zipfile.ZipFile(path) as package:
        text = package.read("word/document.xml").decode()
    return [
        [Piece(_T.split(cell)[0], unescape("\n".join(_T.findall(cell)))) for cell in _CELL.findall(row)]
        for row in _ROW.findall(text)
    ]


def _write_rows(rows: list[list[Piece]], path: Path) -> None:
    from tender_tool.reports.word.paper import blank_report, save_report  # noqa: PLC0415

    body = []
    for row in rows:
        cells = []
        for before, text in row:
            lines = escape(text).replace("\n", "</w:t><w:br/><w:t>")
            cells.append(f"<w:tc>{before}<w:t>{lines}</w:t></w:r></w:p></w:tc>")
        body.append(f"<w:tr>{''.join(cells)}</w:tr>")
    save_report(blank_report("", "", "zh"), ("<w:tbl>", *body, "</w:tbl>"), path)
