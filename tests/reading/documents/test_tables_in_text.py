"""Tables in plain text, Markdown, web pages and workbooks: their rows, and cells merged across and down."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.documents.plain_text import document_of_text
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.scoring_table.find import scoring_of

DRAWN = """评分如下：
┌────┬────────┬────┬──────────────┐
│类别│评审因素│分值│评分标准      │
├────┼────────┼────┼──────────────┤
│商务│报价    │ 30 │低价优先得满分│
│    ├────────┼────┤，其他按比例  │
│部分│业绩    │ 10 │计算。        │
├────┴────────┼────┼──────────────┤
│技术         │ 60 │优得60分      │
└─────────────┴────┴──────────────┘
说明"""
MERGED = [
    [("类别", 0, 1, 1), ("评审因素", 1, 1, 1), ("分值", 2, 1, 1), ("评分标准", 3, 1, 1)],
    [("商务部分", 0, 1, 2), ("报价", 1, 1, 1), ("30", 2, 1, 1), ("低价优先得满分，其他按比例计算。", 3, 1, 2)],
    [("业绩", 1, 1, 1), ("10", 2, 1, 1)],
    [("技术", 0, 2, 1), ("60", 2, 1, 1), ("优得60分", 3, 1, 1)],
]
PAGE = """<html><head><title>不读</title></head><body><p>评分如下：<table>
<tr><th>类别<th>评审因素<th>分值<th>评分标准
<tr><td rowspan=2>商务部分<td>报价<td>30<td rowspan="2">低价优先得满分，其他
按比例计算。
<tr><td>业绩<td>10
<tr><td colspan=2>技术<td>60<td>优得60分</table><div style="display: none">看不见</div>说明</body></html>"""


def _cells(document: TenderDocument) -> list[list[tuple[str, int, int, int]]]:
    (table,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    return [[(cell.text, cell.column, cell.across, cell.down) for cell in row] for row in table.rows]


def _read(name: str, content: bytes) -> TenderDocument:
    return read_document(InputFile(name, content))


def _workbook(rows: Sequence[Sequence[object]], *merged: str, left: int = 0, above: int = 0) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for y, row in enumerate(rows, 1 + above):
        for x, value in enumerate(row, 1 + left):
            sheet.cell(y, x, value)
    for cells in merged:
        sheet.merge_cells(cells)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


WORKBOOK = _workbook(
    [
        ["评分如下："],
        ["类别", "评审因素", "分值", "评分标准"],
        ["商务部分", "报价", 30, "低价优先得满分，其他按比例计算。"],
        [None, "业绩", 10],
        ["技术", None, 60, "优得60分"],
        ["说明"],
    ],
    "A1:D1",
    "A3:A4",
    "D3:D4",
    "A5:B5",
)


@pytest.mark.parametrize(
    ("name", "content"),
    [("评分.txt", DRAWN.encode()), ("评分.html", PAGE.encode("gb18030")), ("评分.xlsx", WORKBOOK)],
    ids=["drawn", "page", "workbook"],
)
def test_merged_cells_survive_in_every_kind(name: str, content: bytes) -> None:
    document = _read(name, content)
    assert _cells(document) == MERGED
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == ["评分如下：", "说明"]
    scoring = scoring_of(document)
    assert scoring is not None
    assert scoring.adds_up


CELL = st.text("价格分技术标准服务质量A1", min_size=1, max_size=8)
GRID = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=2, max_size=6)
)


@given(rows=GRID, sides=st.booleans(), bar=st.sampled_from("|│┃｜"))
def test_cells_between_bars_come_out_as_they_went_in(rows: list[list[str]], bar: str, *, sides: bool) -> None:
    lines = [f" {bar} ".join(row) for row in rows]
    lines = [f"{bar}{line}{bar}" for line in lines] if sides else lines
    lines.insert(1, "|".join(["---"] * len(rows[0])))
    made = _cells(document_of_text("\n".join(("前文", *lines, "后文")), "文.md"))
    assert [[cell[0] for cell in row] for row in made] == rows


@given(rows=GRID)
def test_cells_of_pages_and_workbooks_come_out_as_they_went_in(rows: list[list[str]]) -> None:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = _read("页.html", f"<html><body><table>{body}</table></body></html>".encode())
    book = _read("表.xlsx", _workbook(rows, left=2, above=3))
    for document in (page, book):
        assert [[cell[0] for cell in row] for row in _cells(document)] == rows


def test_a_single_bar_in_a_text_makes_no_table() -> None:
    document = document_of_text("甲 | 乙\n\n1\n--------\n后文", "文.txt")
    assert all(isinstance(block, Paragraph) for block in document.blocks)


def test_a_table_in_a_cell_of_a_page_stands_in_that_cell() -> None:
    inner = "<table><tr><td>报价<td>40<tr><td>技术<td>60</table>"
    document = _read(
        "页.html", f"<html><table><tr><td>条款<td>内容<tr><td>评分<td>见下{inner}</table></html>".encode()
    )
    (table,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    cell = table.rows[1][1]
    assert cell.text == "见下"
    assert [[each.text for each in row] for row in cell.tables[0].rows] == [["报价", "40"], ["技术", "60"]]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("宽.html", "<html><table>" + '<tr><td colspan="999">甲' * 300 + "</table></html>"),
        ("深.html", "<html>" + "<table><tr><td>" * 20_000 + "甲" + "</table></html>"),
        ("标签.html", "<html><body>" + "<i>甲</i>" * 800_000),
    ],
    ids=["wide", "deep", "many"],
)
def test_a_page_beyond_what_is_read_is_refused_or_read_but_never_breaks(name: str, content: str) -> None:
    with suppress(InputError):
        _read(name, content.encode())


def test_a_hidden_sheet_is_not_part_of_the_document() -> None:
    book = openpyxl.Workbook()
    shown, hidden = book.worksheets[0], book.create_sheet("旧")
    shown.append(["评审因素", "分值"])
    shown.append(["价格", "100"])
    hidden.append(["作废", "作废"])
    hidden.sheet_state = "hidden"
    held = io.BytesIO()
    book.save(held)
    assert "作废" not in [paragraph.text for paragraph in _read("表.xlsx", held.getvalue()).paragraphs()]
