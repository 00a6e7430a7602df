"""Workbooks whose days are counted from 1904, as those of old Macs are."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.progress import NoProgress
from tender_tool.reading.bidder_list.bidders import read_bidder_list
from tests.reading.made_lists import with_part

OFFICE = shutil.which("soffice")
HEADER = ("投标人名称", "投标报价（元）", "售后服务认证等级", "有效期起", "有效期至", "开标日期")
# Days counted from 1 January 1904.
BEGIN, END, OPENING = (
    day.toordinal() - date(1904, 1, 1).toordinal() for day in (date(2024, 8, 15), date(2027, 8, 14), date(2026, 3, 2))
)
FORMATS = (
    "General",
    "0",
    "0.00",
    "#,##0",
    "@",
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    "[$-804]yyyy/m/d;@",
    "m/d/yy h:mm",
)
RIGHT = {(date(2024, 8, 15), date(2027, 8, 14), 45151)}
WORKBOOK = "xl/workbook.xml"


def _nothing(_: Worksheet) -> None:
    pass


def _book(folder: Path, dress: Callable[[Worksheet], None] = _nothing) -> Path:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(HEADER)
    for number, form in enumerate(FORMATS, 1):
        # The price is a number that could be a day.
        sheet.append((f"远帆{number}号机电有限公司", 45151, "五星级", BEGIN, END, OPENING))
        for column in "DEF":
            sheet[f"{column}{number + 1}"].number_format = form
    dress(sheet)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def _read(path: Path) -> BidderList:
    return read_bidder_list(InputFile(path.name, path.read_bytes()), Choices(), NoProgress())


def _facts(listing: BidderList) -> set[tuple[date | None, date | None, int | None]]:
    return {
        (b.certificate.valid_from, b.certificate.valid_until, None if b.price is None else int(b.price))
        for b in listing.bidders
    }


def test_days_of_every_number_format_are_counted_from_1904(tmp_path: Path) -> None:
    listing = _read(_book(tmp_path))
    assert (len(listing.bidders), _facts(listing)) == (len(FORMATS), RIGHT)
    assert listing.opened_on == date(2026, 3, 2)


@pytest.mark.parametrize("said", ['date1904="true"', "date1904 = '1'", 'showObjects="all" date1904="1"'])
def test_the_flag_may_be_written_in_several_ways(tmp_path: Path, said: str) -> None:
    path = with_part(_book(tmp_path), WORKBOOK, lambda content: content.replace(b'date1904="1"', said.encode()))
    assert _facts(_read(path)) == RIGHT


@pytest.mark.parametrize("said", ['date1904="0"', 'date1904="false"', ""])
def test_without_the_flag_days_are_counted_as_always(tmp_path: Path, said: str) -> None:
    path = with_part(_book(tmp_path), WORKBOOK, lambda content: content.replace(b'date1904="1"', said.encode()))
    assert _facts(_read(path)) == {(date(2020, 8, 14), date(2023, 8, 13), 45151)}


def test_a_day_written_as_text_stands_for_itself(tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        for row in range(2, len(FORMATS) + 2):
            sheet[f"D{row}"], sheet[f"E{row}"] = "2024年8月15日", "2027-08-14"

    assert _facts(_read(_book(tmp_path, dress))) == RIGHT


def test_a_period_in_two_cells_under_one_header_is_counted_from_1904(tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        sheet["D1"], sheet["E1"] = "证书有效期", None
        sheet.merge_cells("D1:E1")

    assert _facts(_read(_book(tmp_path, dress))) == RIGHT


def test_a_look_at_hidden_rows_and_comments_keeps_the_count(tmp_path: Path) -> None:
    def dress(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True

    listing = _read(_book(tmp_path, dress))
    assert _facts(listing) == RIGHT
    assert "list.hidden_rows" in {note.code for note in listing.notes}


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here to convert with")
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_other_kinds_of_workbooks_keep_their_count(tmp_path: Path, kind: str) -> None:
    path = _book(tmp_path)
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [str(OFFICE), home, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    listing = _read(path.with_suffix(f".{kind}"))
    assert (len(listing.bidders), _facts(listing)) == (len(FORMATS), RIGHT)


@pytest.mark.parametrize(("flag", "end"), [(0, date(2023, 8, 13)), (1, date(2027, 8, 14))])
def test_a_binary_workbook_says_so_in_a_bit(tmp_path: Path, flag: int, end: date) -> None:
    writers = pytest.importorskip("pyxlsbwriter", reason="pyxlsbwriter, which writes binary workbooks, is missing")
    path = tmp_path / "list.xlsb"
    with writers.XlsbWriter(str(path)) as book:
        book.add_sheet("名单")
        book.write_sheet([[HEADER[0], HEADER[2], HEADER[4]], ["远帆机电有限公司", "五星级", END]])
    # A record of properties begins with its kind and length; the flag is the lowest bit behind them.
    start = b"\x99\x01\x0c"
    with_part(path, "xl/workbook.bin", lambda content: content.replace(start + b" ", start + bytes([0x20 | flag])))
    assert [bidder.certificate.valid_until for bidder in _read(path).bidders] == [end]
