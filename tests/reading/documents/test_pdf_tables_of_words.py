"""Tables of PDF pages without drawn lines: columns by white bands, rows by space or numbers; prose is no table."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.read import read_document
from tests.reading.documents.made_pages import Page, pages_bytes, width

LEFT, LINE, PADDING = 60, 14, 5
WIDTHS = (45, 105, 45, 280)
HEADER = ("序号", "评审因素", "分值", "评分标准")
RULES = (
    "优得满分，良得一半，差不得分。",
    "按照方案的完整性与可行性打分，内容齐备的得高分，缺少要点的酌情降低，未提供的不得分。",
)
NAMES = ("投标报价", "售后服务认证", "项目实施方案的总体安排与进度", "培训", "质量管理体系证书", "业绩")
PROSE = "评标委员会按照招标文件规定的评标标准和方法，对投标文件进行评审和比较，并推荐合格的中标候选人。"


def _read(*pages: Page) -> TenderDocument:
    return read_document(InputFile("made.pdf", pages_bytes(pages)))


def _tables(document: TenderDocument) -> list[DocumentTable]:
    return [block for block in document.blocks if isinstance(block, DocumentTable)]


def _texts(table: DocumentTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.rows]


def _wrapped(text: str, room: float) -> list[str]:
    lines = [""]
    for sign in text:
        if width(lines[-1] + sign) > room:
            lines.append("")
        lines[-1] += sign
    return lines


def _paragraph(page: Page, y: float, text: str, left: float = LEFT, room: float = 475) -> float:
    for line in _wrapped(text, room):
        y += LINE
        page.text(left, y, line)
    return y


def _table(page: Page, y: float, rows: Sequence[Sequence[str]], between: float, *, centred: bool) -> float:
    """Write rows in columns, each cell at the head or in the middle of its row; return the foot."""
    lefts = [LEFT + sum(WIDTHS[:number]) for number in range(len(WIDTHS))]
    for row in rows:
        cells = [_wrapped(text, room - 2 * PADDING) for text, room in zip(row, WIDTHS, strict=True)]
        height = LINE * max(map(len, cells))
        for left, lines in zip(lefts, cells, strict=True):
            down = (height - LINE * len(lines)) / 2 if centred else 0
            for number, line in enumerate(lines, 1):
                page.text(left + PADDING, y + down + number * LINE, line)
        y += height + between
    return y


@st.composite
def _rows(draw: st.DrawFn) -> list[tuple[str, ...]]:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=6, unique=True))
    rules = st.lists(st.sampled_from(RULES), min_size=1, max_size=3).map("".join)
    points = st.sampled_from(["5", "10", "12.5", "30分"])
    return [HEADER, *((str(number), name, draw(points), draw(rules)) for number, name in enumerate(names, 1))]


@settings(max_examples=60, deadline=None)
@given(rows=_rows(), space=st.sampled_from([(0, False), (4, False), (10, False), (4, True), (10, True)]))
def test_words_in_columns_are_a_table_with_the_lines_of_a_cell_together(
    rows: list[tuple[str, ...]], space: tuple[float, bool]
) -> None:
    # Where cells stand in the middle of rows that touch, nothing tells whose line a line is.
    between, centred = space
    page = Page()
    y = _paragraph(page, 80, PROSE)
    foot = _table(page, y + 10, rows, between, centred=centred)
    _paragraph(page, foot + 10, PROSE)
    document = _read(page)
    assert [type(block) for block in document.blocks] == [Paragraph, DocumentTable, Paragraph]
    assert [tuple(text.replace("\n", "") for text in row) for row in _texts(_tables(document)[0])] == rows


@settings(max_examples=30, deadline=None)
@given(rows=_rows().filter(lambda rows: len(rows) > 3), cut=st.integers(3, 5), between=st.sampled_from([4, 10]))
def test_a_table_of_words_goes_on_over_the_page_on_the_same_columns(
    rows: list[tuple[str, ...]], cut: int, between: float
) -> None:
    cut = min(cut, len(rows) - 1)
    pages = [Page(), Page()]
    for number, (page, part) in enumerate(zip(pages, (rows[:cut], rows[cut:]), strict=True), 1):
        _table(page, 100, part, between, centred=False)
        page.text(290, 800, f"- {number} -")
    tables = _tables(_read(*pages))
    assert [table.page for table in tables] == [1, 2]
    assert {table.width for table in tables} == {4}
    assert [tuple(t.replace("\n", "") for t in row) for table in tables for row in _texts(table)] == rows


@pytest.mark.parametrize("centred", [False, True], ids=["head", "middle"])
def test_the_name_of_a_group_goes_over_its_rows(*, centred: bool) -> None:
    page = Page()
    rows = [("", "投标报价", "30", RULES[0]), ("", "业绩", "5", RULES[1]), ("", "证书", "5", RULES[1])]
    rows += [("", "方案", "40", RULES[1]), ("", "培训", "20", RULES[0])]
    _table(page, 100, [("类别", *HEADER[1:]), *rows], 6, centred=True)
    tall = [LINE * len(_wrapped(row[3], WIDTHS[3] - 2 * PADDING)) + 6 for row in rows]
    y = 100 + LINE + 6
    for name, first, last in (("商务", 0, 3), ("技术", 3, 5)):
        height = sum(tall[first:last]) - 6
        page.text(LEFT + PADDING, y + (height - LINE) / 2 + LINE if centred else y + LINE, name)
        y += height + 6
    (table,) = _tables(_read(page))
    groups = [(cell.text, cell.row, cell.down) for row in table.rows for cell in row if cell.column == 0]
    assert groups == [("类别", 0, 1), ("商务", 1, 3), ("技术", 4, 2)]


@settings(max_examples=25, deadline=None)
@given(
    lengths=st.lists(st.integers(20, 200), min_size=3, max_size=8),
    columns=st.sampled_from([1, 2, 3]),
    numbered=st.booleans(),
)
def test_prose_is_no_table_in_however_many_columns(lengths: list[int], columns: int, *, numbered: bool) -> None:
    page = Page()
    room = (475 - 20 * (columns - 1)) / columns
    for column in range(columns):
        y = 80.0
        for number, length in enumerate(lengths, 1):
            text = f"{number}. " * numbered + (PROSE * 5)[:length]
            y = _paragraph(page, y, text, LEFT + column * (room + 20), room)
            if y > 700:
                break
    assert _tables(_read(page)) == []


def test_a_table_of_contents_and_a_block_of_signatures_are_no_tables() -> None:
    page = Page()
    for number, title in enumerate(("招标公告", "投标人须知", "评标办法", "合同条款"), 1):
        y = 100 + 20 * number
        page.text(LEFT, y, f"第{number}章")
        page.text(LEFT + 60, y, f"{title}{'.' * 60}")
        page.text(500, y, str(number * 7))
    for number, title in enumerate(("法定代表人：", "委托代理人：", "日期：")):
        page.text(LEFT, 400 + 20 * number, title)
        page.text(350, 400 + 20 * number, title)
    assert _tables(_read(page)) == []
