"""PDF pages: running heads, wrapped lines, and tables that go on over pages."""

from __future__ import annotations

from collections.abc import Sequence

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.read import read_document
from tests.reading.documents.made_pdf import Block, Ruled, pdf_bytes

TWO = Ruled((100, 200), (("factor", "criteria"), ("price", "the lowest counts")))
THREE = Ruled((60, 40, 200), (("service", "10", "by its plan"), ("staff", "20", "by its number")))


def _read(*pages: Sequence[Block]) -> TenderDocument:
    return read_document(InputFile("made.pdf", pdf_bytes(*pages)))


def _texts(document: TenderDocument) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def _starts(document: TenderDocument) -> list[list[int]]:
    tables = [block for block in document.blocks if isinstance(block, DocumentTable)]
    return [[cell.column for cell in table.rows[0]] for table in tables]


def test_a_line_that_three_pages_repeat_is_a_running_head() -> None:
    pages = [[["Tender No. 2026", f"{word} part of the document"]] for word in ("first", "second", "third")]
    three = _texts(_read(*(page[0] for page in pages)))
    assert three == ["first part of the document", "second part of the document", "third part of the document"]
    two = _texts(_read(*(page[0] for page in pages[:2])))
    assert [text for text in two if "Tender No." in text]


def test_a_full_line_goes_on_in_the_next_unless_its_sentence_is_over() -> None:
    assert len(_texts(_read(["The bidder has a plan and", "a team."]))) == 1
    assert _texts(_read(["The bidder has a good plan;", "a team;"])) == ["The bidder has a good plan;", "a team;"]


def test_columns_are_counted_alike_only_where_a_table_goes_on_over_the_page() -> None:
    assert _starts(_read([TWO], [THREE])) == [[0, 2], [0, 1, 2]]
    assert _starts(_read([TWO, THREE])) == [[0, 1], [0, 1, 2]]
