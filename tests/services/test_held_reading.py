"""What a person says of the rows of a held document, and the lines of the document around a row."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.edits.document import UseDocument
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.tender import Tender
from tender_tool.reading.files.input_file import read_file
from tender_tool.services.documents.held_reading import (
    HeldReading,
    RowEdits,
    choose,
    held_reading,
    parts_words,
    reading_title,
    row_edits,
    set_aside,
    set_points,
)
from tender_tool.services.documents.open_document import OpenedDocument, open_document, pasted_file
from tender_tool.services.documents.place_lines import lines_around
from tender_tool.services.rules import new_tender
from tests.reading.documents.made_tender import FIRST, PARTED, PLAN, PRICE, SECOND
from tests.reading.documents.made_word import word_bytes


def opened(folder: Path, *blocks: str | list[list[str]]) -> OpenedDocument:
    path = folder / "招标.docx"
    path.write_bytes(word_bytes("评标办法", *blocks))
    return open_document(read_file(path))


class Desk:
    """A tender with its document, edited and looked at."""

    def __init__(self, document: OpenedDocument) -> None:
        self.document = document
        self.tender: Tender = UseDocument(document.input).apply(new_tender())

    @property
    def reading(self) -> HeldReading:
        assert self.tender.document is not None
        return held_reading(self.document, self.tender.document)

    def do(self, edit: Edit | None) -> None:
        assert edit is not None
        self.tender = edit.apply(self.tender)

    def parts(self) -> str:
        shown = self.reading.readings.shown
        return parts_words(shown) if shown is not None else ""

    def edits(self, name: str) -> RowEdits:
        shown = self.reading.readings.shown
        assert shown is not None
        rows = [item for group in shown.groups for item in (group.whole, *group.items)]
        found = row_edits(self.reading, next(each.key for each in rows if each.name == name))
        assert found is not None
        return found

    def key(self, name: str) -> str:
        rule = self.reading.rule
        assert rule is not None
        return next(row.key for row in rule.rows if row.name == name)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(opened(tmp_path, FIRST))


def test_nothing_is_changed_at_first(desk: Desk) -> None:
    assert desk.reading.rule == desk.document.rule
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"
    assert desk.reading.readings.changed == 0
    assert row_edits(desk.reading, "table 9, row 1") is None


def test_a_row_is_made_a_part_and_put_back(desk: Desk) -> None:
    assert desk.edits("人员配备").where_read is None
    desk.do(desk.edits("人员配备").as_part)
    assert desk.parts() == "价格部分 30、技术部分 40、人员配备 20、商务部分 10"
    assert desk.edits("人员配备").as_part is None
    # That it belongs to the part above is what was read: nothing is left to say of it.
    desk.do(desk.edits("人员配备").above)
    assert desk.reading.held.placed == ()
    desk.do(desk.edits("人员配备").as_part)
    desk.do(desk.edits("人员配备").where_read)
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"


def test_a_part_joins_the_one_above_and_its_rows_bring_it_back(desk: Desk) -> None:
    desk.do(desk.edits("商务部分").above)
    assert desk.parts() == "价格部分 30、技术部分 70"
    desk.do(desk.edits("同类业绩").where_read)
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"


def test_nothing_stands_above_the_first_part(desk: Desk) -> None:
    assert desk.edits("价格部分").above is None


def test_points_are_given_and_taken_back(desk: Desk) -> None:
    key = desk.key("人员配备")
    desk.do(set_points(desk.reading, key, Decimal(25)))
    shown, rule = desk.reading.readings.shown, desk.reading.rule
    assert shown is not None
    assert rule is not None
    assert (shown.total, shown.adds_up) == (105, False)
    row = rule.row(key)
    assert row is not None
    assert row.factor is not None
    assert row.factor.points == 25
    (given,) = desk.reading.held.points
    assert (given.read, given.source) == ("20", row.item.source)
    desk.do(desk.edits("人员配备").points_as_read)
    assert desk.reading.rule == desk.document.rule
    assert set_points(desk.reading, "table 9, row 1", Decimal(1)) is None


def test_readings_are_chosen_and_set_aside(tmp_path: Path) -> None:
    desk = Desk(opened(tmp_path, "第一包评分标准", FIRST, "第二包评分标准", SECOND))
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"
    (other,) = desk.reading.readings.others
    desk.do(choose(other, desk.reading.readings))
    assert desk.parts() == "价格部分 50、技术部分 50"
    desk.do(set_aside(desk.reading.readings))
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"
    desk.do(set_aside(desk.reading.readings))
    assert desk.reading.rule is None
    assert set_aside(desk.reading.readings) is None
    desk.do(choose(desk.reading.readings.set_aside[0], desk.reading.readings))
    assert desk.parts() == "价格部分 30、技术部分 60、商务部分 10"


def test_what_was_put_right_fits_the_document_read_again(desk: Desk, tmp_path: Path) -> None:
    desk.do(desk.edits("人员配备").as_part)
    before = desk.parts()
    desk.document = opened(tmp_path, FIRST)
    assert desk.parts() == before


def test_a_title_is_cut_where_the_parts_are_many(tmp_path: Path) -> None:
    rows = [[f"第{n}大部分内容", f"内容{n}", "10", PLAN] for n in range(1, 8)]
    document = opened(tmp_path, [PARTED, ["价格部分", "价格", "30", PRICE], *rows])
    assert document.reading.scoring is not None
    title = reading_title(document.reading.scoring)
    assert len(title) == 40
    assert title.endswith("…")


def test_the_lines_around_a_row_are_those_of_its_table(desk: Desk) -> None:
    rule = desk.reading.rule
    assert rule is not None
    source = next(row.item.source for row in rule.rows if row.name == "人员配备")
    lines = lines_around(desk.document.reading.document, source)
    assert [line.here for line in lines] == [False, True, False]
    assert lines[1].cells == ("技术部分", "人员配备", "20", PLAN)
    assert "实施方案" in lines[0].text
    assert "同类业绩" in lines[2].text


def test_the_lines_around_a_paragraph_are_paragraphs() -> None:
    lines = ["评分标准", "一、价格部分（30分）", PRICE, "二、技术部分（70分）", PLAN]
    document = open_document(pasted_file("\n".join(lines), "粘贴.txt"))
    assert document.rule is not None
    around = lines_around(document.reading.document, document.rule.rows[1].item.source)
    assert [(line.text, line.here) for line in around] == [(PRICE, False), (lines[3], True), (PLAN, False)]


def test_a_place_that_is_not_there_has_no_lines(desk: Desk) -> None:
    rule = desk.reading.rule
    assert rule is not None
    other = open_document(pasted_file("本项目采用最低评标价法。", "询价.txt")).reading.document
    assert lines_around(other, rule.rows[0].item.source) == ()
