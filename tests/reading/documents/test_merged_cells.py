"""Cells of Word tables that were merged or dragged apart, also while changes were tracked; and tables of text."""

from __future__ import annotations

import pytest

from tender_tool.domain.documents.document import DocumentTable, Paragraph
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.plain_text import document_of_text
from tender_tool.reading.documents.read import read_document
from tests.reading.documents.made_word import paragraph, word_bytes

_DELETED = '<w:trPr><w:del w:id="1"/></w:trPr>'


def _cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def _table(*rows: str) -> DocumentTable:
    body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    document = read_document(InputFile("made.docx", word_bytes(f"<w:tbl>{body}</w:tbl>")))
    (table,) = (block for block in document.blocks if isinstance(block, DocumentTable))
    return table


def _downs(table: DocumentTable) -> dict[str, int]:
    return {cell.text: cell.down for row in table.rows for cell in row}


def test_a_deleted_row_does_not_end_a_cell_that_is_merged_past_it() -> None:
    begin, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = _table(
        _cell("技术", begin) + _cell("方案"),
        f"{_DELETED}{_cell('', on)}{_cell('样品')}",
        _cell("", on) + _cell("培训"),
    )
    assert _downs(table) == {"技术": 2, "方案": 1, "培训": 1}


def test_cells_that_were_merged_while_changes_were_tracked_are_one() -> None:
    begin, on = ('<w:cellMerge w:id="1" w:vMerge="rest"/>', '<w:cellMerge w:id="2" w:vMerge="cont"/>')
    table = _table(
        _cell("技术", begin) + _cell("方案"),
        _cell("", on) + _cell("培训"),
        _cell("价格", begin) + _cell("报价"),
    )
    assert _downs(table) == {"技术": 2, "方案": 1, "培训": 1, "价格": 1, "报价": 1}


def test_a_cell_narrower_than_any_column_keeps_a_column() -> None:
    def row(*spans: int) -> str:
        return "".join(_cell(f"{place}", f'<w:gridSpan w:val="{span}"/>') for place, span in enumerate(spans))

    table = _table(row(3, 3, 3), row(1, 8), row(2, 7))
    assert all(cell.across >= 1 for line in table.rows for cell in line)


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["价格\t40"], [Paragraph]),
        (["价格\t40", "技术\t60"], [DocumentTable]),
        (["价格\t40", "说明", "技术\t60"], [Paragraph, Paragraph, Paragraph]),
    ],
    ids=["one line", "two lines", "two lines apart"],
)
def test_two_lines_of_cells_are_a_table(lines: list[str], kinds: list[type]) -> None:
    document = document_of_text("\n".join(lines), "粘贴")
    assert [type(block) for block in document.blocks] == kinds
