"""Tables of PDF pages however their lines are drawn: cell by cell, with gaps, with open sides, over pages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.read import read_document
from tests.reading.documents.made_pages import Page, pages_bytes

LEFT, TOP, ROW = 60, 100, 24
ROWS = (("序号", "评审项目", "分值"), ("1", "供货方案", "10"), ("2", "售后服务", "20"), ("3", "验收方案", "30"))
WIDTHS = (40, 200, 60)


def _read(*pages: Page) -> TenderDocument:
    return read_document(InputFile("made.pdf", pages_bytes(pages)))


def _tables(document: TenderDocument) -> list[DocumentTable]:
    return [block for block in document.blocks if isinstance(block, DocumentTable)]


def _texts(table: DocumentTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.rows]


def _cells(page: Page, rows: Sequence[Sequence[str]], gap: float, top: float = TOP) -> float:
    """Draw each cell as a box of its own, this far from the next; return the foot."""
    y = top
    for row in rows:
        x = float(LEFT)
        for width, text in zip(WIDTHS, row, strict=True):
            page.box(x, y, x + width, y + ROW)
            page.text(x + 4, y + 16, text)
            x += width + gap
        y += ROW + gap
    return y


def _lined(page: Page, rows: Sequence[Sequence[str]], top: float, over: tuple[float, float] = (0, 0)) -> float:
    """Draw lines through; the level ones go this far beyond the table at either side. Return the foot."""
    foot = top + ROW * len(rows)
    edges = [LEFT + sum(WIDTHS[:number]) for number in range(len(WIDTHS) + 1)]
    for edge in edges:
        page.line(edge, top, edge, foot)
    for number in range(len(rows) + 1):
        page.line(edges[0] - over[0], top + ROW * number, edges[-1] + over[1], top + ROW * number)
    for number, row in enumerate(rows):
        for edge, text in zip(edges, row, strict=False):
            page.text(edge + 4, top + ROW * number + 16, text)
    return foot


@pytest.mark.parametrize("gap", [0, 1, 2.5, 3.5, 3.9])
def test_a_table_drawn_cell_by_cell_is_one(gap: float) -> None:
    page = Page()
    _cells(page, ROWS, gap)
    (table,) = _tables(_read(page))
    assert _texts(table) == list(ROWS)
    assert [cell.column for cell in table.rows[0]] == [0, 1, 2]


def test_a_head_cell_over_two_columns_stays_in_the_table_whose_lines_are_drawn_in_pieces() -> None:
    page = Page()
    page.box(LEFT, TOP, LEFT + 238, TOP + ROW)
    page.box(LEFT + 241, TOP, LEFT + 300, TOP + ROW)
    page.text(LEFT + 8, TOP + 16, "评审项目")
    page.text(LEFT + 250, TOP + 16, "分值")
    _lined(page, ROWS[1:], TOP + ROW + 3.2)
    (table,) = _tables(_read(page))
    assert [(cell.text, cell.column, cell.across) for cell in table.rows[0]] == [("评审项目", 0, 2), ("分值", 2, 1)]
    assert _texts(table)[1:] == list(ROWS[1:])


def test_tables_directly_below_each_other_between_the_same_edges_are_one() -> None:
    page = Page()
    foot = _lined(page, ROWS[:2], TOP)
    _lined(page, ROWS[2:], foot + 7)
    assert [_texts(table) for table in _tables(_read(page))] == [list(ROWS)]


def test_tables_with_a_paragraph_between_them_are_two() -> None:
    page = Page()
    foot = _lined(page, ROWS[:2], TOP)
    page.text(LEFT, foot + 22, "二、商务部分")
    _lined(page, ROWS[2:], foot + 30)
    assert [len(table.rows) for table in _tables(_read(page))] == [2, 2]


@settings(max_examples=25, deadline=None)
@given(
    over=st.tuples(st.floats(0, 12), st.floats(0, 12)),
    heads=st.lists(st.sampled_from(["某某项目招标文件", "采购编号 2026-11"]), max_size=2, unique=True),
    cut=st.integers(1, 3),
)
def test_a_table_that_goes_on_over_pages_keeps_its_columns(
    over: tuple[float, float], heads: list[str], cut: int
) -> None:
    parts = (ROWS[:cut], ROWS[cut:])
    pages = []
    for number, rows in enumerate(parts, 7):
        page = Page()
        for line, head in enumerate(heads):
            page.text(LEFT, 40 + 14 * line, head)
        page.line(LEFT, 72, LEFT + 290, 72)
        _lined(page, rows, 80, over if number > 7 else (0, 0))
        page.text(300, 800, f"- {number} -")
        pages.append(page)
    tables = _tables(document := _read(*pages))
    assert [_texts(table) for table in tables] == [list(part) for part in parts]
    assert {table.width for table in tables} == {3}
    first = document.blocks.index(tables[0])
    assert document.blocks[first + 1 :][:1] == (tables[1],)


def test_a_blank_last_column_that_has_a_header_stays() -> None:
    rows = tuple((*row[:2], row[2] if number == 0 else "") for number, row in enumerate(ROWS))
    page = Page()
    _lined(page, rows, TOP)
    (table,) = _tables(_read(page))
    assert [len(row) for row in table.rows] == [3, 3, 3, 3]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("The bidder has a plan for the service and", "training of the staff;"), " "),
        (("投标人提供的质量管理体系认证证书应当在有效期内，否则不得", "分。"), ""),
        (("须具有有效的质量管理体系认证证书 ISO 9001 and", "ISO 14001；"), " "),
    ],
    ids=["latin", "chinese", "both"],
)
def test_words_of_wrapped_latin_lines_are_kept_apart(lines: tuple[str, str], joined: str) -> None:
    page = Page()
    for number, line in enumerate(lines):
        page.text(60, 100 + 14 * number, line)
    assert [block.text for block in _read(page).blocks if isinstance(block, Paragraph)] == [joined.join(lines)]
