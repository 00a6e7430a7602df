"""What a person looking at the sheet does not see, and cells that show no value, are said."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import say
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import HEADER, with_part, xlsx

ROWS = [HEADER, (1, "甲公司", 100, "五星级", "2027-01-01"), (2, "乙公司", 200, "四星级", "2027-02-01")]


def _said(read: BidderList) -> dict[str, str]:
    return {note.code: say(note) for note in read.notes}


def test_a_list_with_nothing_hidden_needs_no_note(tmp_path: Path) -> None:
    assert import_bidders(xlsx(tmp_path, ROWS)).notes == ()


def test_hidden_rows_are_read_and_said(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    read = import_bidders(xlsx(tmp_path, ROWS, hide))
    assert [bidder.name for bidder in read.bidders] == ["甲公司", "乙公司"]
    assert "3" in _said(read)["list.hidden_rows"]


def test_hidden_rows_of_a_strict_workbook_are_read_and_said(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    def strict(content: bytes) -> bytes:
        usual, name = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
        for kind, part in ((b"spreadsheetml", b"main"), (b"officeDocument", b"relationships")):
            content = content.replace(usual + kind + b"/2006/" + part, name + kind + b"/" + part)
        return content

    path = xlsx(tmp_path, ROWS, hide)
    with zipfile.ZipFile(path) as package:
        parts = package.namelist()
    for part in parts:
        with_part(path, part, strict)
    read = import_bidders(path)
    assert [bidder.name for bidder in read.bidders] == ["甲公司", "乙公司"]
    assert "3" in _said(read)["list.hidden_rows"]


def test_hidden_columns_are_read_and_said(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.column_dimensions["D"].hidden = True

    read = import_bidders(xlsx(tmp_path, ROWS, hide))
    assert read.bidders[0].certificate.level == "five_star"
    assert "D" in _said(read)["list.hidden_columns"]


def test_hidden_and_other_sheets_are_left_out_and_said(tmp_path: Path) -> None:
    def more(sheet: Worksheet) -> None:
        book = sheet.parent
        assert book is not None
        hidden = book.create_sheet("旧名单")
        for row in ROWS:
            hidden.append(list(row))
        hidden.append([3, "丙公司", 1, "五星级", "2027-01-01"])
        hidden.sheet_state = "hidden"
        book.create_sheet("附表").append(["说明"])

    read = import_bidders(xlsx(tmp_path, ROWS, more))
    assert (read.sheet, len(read.bidders)) == ("名单", 2)
    assert "旧名单" in _said(read)["list.hidden_sheets"]
    assert "附表" in _said(read)["list.other_sheets"]


def _at(place: str, value: str, *, error: bool = False) -> Callable[[Worksheet], None]:
    def put(sheet: Worksheet) -> None:
        sheet[place] = value
        if error:
            sheet[place].data_type = "e"

    return put


def _reviewed(read: BidderList, name: str) -> list[tuple[str, str | None]]:
    wanted = next(bidder.key for bidder in read.bidders if bidder.name == name)
    return [(p.grade, p.source.cell if p.source else None) for p in read.problems if p.bidder == wanted]


@pytest.mark.parametrize("value", ["#N/A", "#REF!", "#DIV/0!", "#VALUE!"])
def test_a_level_cell_that_shows_an_error_is_left_to_a_person(tmp_path: Path, value: str) -> None:
    read = import_bidders(xlsx(tmp_path, ROWS, _at("D2", value, error=True)))
    certificate = read.bidders[0].certificate
    assert (certificate.level, certificate.text) == ("unclear", value)
    assert _reviewed(read, "甲公司") == [("error", "D2")]


def test_a_level_cell_whose_formula_has_no_value_is_left_to_a_person(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, ROWS, _at("D2", '=IF(A2=1,"五星级","无")')))
    assert read.bidders[0].certificate.level == "unclear"
    assert _reviewed(read, "甲公司") == [("error", "D2")]


@pytest.mark.parametrize(
    ("value", "error"), [("#N/A", True), ("=TODAY()+1", False)], ids=["error value", "formula without value"]
)
@pytest.mark.parametrize(
    ("place", "cells"),
    [
        ("E2", (None, "2024-01-02", "有效")),
        ("F2", (None, None, "有效")),
        ("G2", ("2027-01-01", None, None)),
    ],
    ids=["valid until", "issued on", "status"],
)
def test_no_cell_about_validity_is_passed_over_silently(
    tmp_path: Path, place: str, cells: tuple[str | None, ...], value: str, error: bool
) -> None:
    rows = [(*HEADER, "发证日期", "证书状态"), (1, "甲公司", 100, "五星级", *cells)]
    read = import_bidders(xlsx(tmp_path, rows, _at(place, value, error=error)))
    certificate = read.bidders[0].certificate
    assert certificate.level == "unclear" or certificate.dates_unread or certificate.status_unread
    assert place in [cell for _, cell in _reviewed(read, "甲公司")]


@pytest.mark.parametrize(("value", "error"), [("#N/A", True), ("=A2", False)], ids=["error value", "no value"])
def test_a_name_that_cannot_be_seen_is_no_name_and_no_more_of_the_bidder_above(
    tmp_path: Path, value: str, error: bool
) -> None:
    rows = [ROWS[0], (1, "甲公司", 100, "无", None), (2, "乙公司", 100, "五星级", "2027-02-01")]
    read = import_bidders(xlsx(tmp_path, rows, _at("B3", value, error=error)))
    assert [each.level for each in read.bidders[0].certificates] == ["none"]
    assert "甲公司" in [bidder.name for bidder in read.bidders]
    assert read.skipped or read.problems


def test_a_broken_part_that_nobody_needs_is_no_crash(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    path = with_part(xlsx(tmp_path, ROWS, hide), "docProps/core.xml", lambda content: content[:-20] + b"<&")
    names: list[str] = []
    with suppress(InputError):
        names = [bidder.name for bidder in import_bidders(path).bidders]
    assert names in ([], ["甲公司", "乙公司"])


def test_an_extension_of_newer_programs_raises_no_warning(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    extension = (
        b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        b'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></extLst></worksheet>'
    )
    path = with_part(
        xlsx(tmp_path, ROWS, hide),
        "xl/worksheets/sheet1.xml",
        lambda content: content.replace(b"</worksheet>", extension),
    )
    assert len(import_bidders(path).bidders) == 2


def test_nothing_that_was_read_can_be_changed(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, ROWS))
    things = (read, read.bidders[0], read.bidders[0].certificate, read.columns[0], Message.of("x"))
    for thing in things:
        name = next(iter(type(thing).__dataclass_fields__))
        with pytest.raises((AttributeError, TypeError)):
            setattr(thing, name, None)
    held = (read.rows, read.bidders, read.columns, read.problems, read.notes, read.skipped)
    assert all(isinstance(each, tuple) for each in held)


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = xlsx(tmp_path, ROWS)
    assert import_bidders(path) == import_bidders(path)
