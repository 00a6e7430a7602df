"""Files made to hurt: each is read or refused in a sentence, within bounds, and nothing of the machine leaks.

They are read in a process of their own with little memory, so that a crash there is only a failed test.
"""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.reading.made_lists import bidders, with_part
from tests.reading.test_far_cells import READ

SHEET = "xl/worksheets/sheet1.xml"
REFUSED = {"file.too_large", "file.damaged", "file.not_a_list", "file.no_table"}
NAMES = READ.replace('print("read", len(import_bidders', 'print("read", *(x.name for x in import_bidders').replace(
    ".bidders))", ".bidders))", 1
)
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
TWO_BIDDERS = "投标人名称,售后服务认证等级,有效期至\n{},五星级,2027-1-1\n乙公司,四星级,2027-1-1\n"


def _outcome(path: Path, script: str = READ) -> str:
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, str(path)],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return run.stdout.strip() if run.returncode == 0 else f"ended with {run.returncode}: {run.stderr[-300:]}"


def _plain(folder: Path) -> Path:
    return bidders(folder, ("甲公司", 1, "五星级", "2027-1-1"))


def _ods(folder: Path, rows: str, before: str = "") -> Path:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = (("投标人名称", "星级", "有效期至"), ("甲公司", "五星级", "2027-1-1"))
    table = "".join(f"<table:table-row>{''.join(map(cell.format, line))}</table:table-row>" for line in lines)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {ODS_NAMES} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="名单">{table}{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = folder / "list.ods"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", ODS_TYPE, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        package.writestr("META-INF/manifest.xml", manifest)
    return path


def _rows(times: int | str, cells: str) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


TEXT = '<table:table-cell office:value-type="string"{}><text:p>x</text:p></table:table-cell>'
WIDE = ' table:number-columns-repeated="16384"'
FAR = _rows(1048573, "<table:table-cell/>") + _rows(1, f"<table:table-cell{WIDE[:-2]}3" + '"/>' + TEXT.format(""))
HUGE = "9" * 20


@pytest.mark.parametrize(
    ("rows", "outcomes"),
    [
        (FAR, {"read 1", *REFUSED}),
        (_rows(1048573, TEXT.format(WIDE)), REFUSED),
        (_rows(1048573, f"<table:table-cell{WIDE}/>"), {"read 1"}),
        (_rows(HUGE, "<table:table-cell/>"), {"read 1", *REFUSED}),
    ],
    ids=["far cell", "filled and repeated", "empty and repeated as saved by office programs", "absurd number"],
)
def test_an_open_workbook_with_far_cells_stays_within_bounds(tmp_path: Path, rows: str, outcomes: set[str]) -> None:
    assert _outcome(_ods(tmp_path, rows)) in outcomes


def test_a_binary_workbook_with_far_cells_stays_within_bounds(tmp_path: Path) -> None:
    writers = pytest.importorskip("pyxlsbwriter", reason="pyxlsbwriter, which writes binary workbooks, is missing")
    path = tmp_path / "list.xlsb"
    with writers.XlsbWriter(str(path)) as book:
        book.add_sheet("名单")
        book.write_sheet([["投标人名称", "星级", "有效期至"], ["甲公司", "五星级", "2027-1-1"], ["x", "", ""]])
    with zipfile.ZipFile(path) as package:
        part = next(name for name in package.namelist() if name.startswith("xl/worksheets/"))
    assert _outcome(path) in {"read 1", "read 2"}
    # Record 0 begins a row and holds its number first: the third row becomes the last that there may be.
    row = (struct.pack("<I", 2), struct.pack("<I", 1048575))
    with_part(path, part, lambda content: row[1].join(content.rsplit(row[0], 1)))
    assert not _outcome(path).startswith("ended")


def test_a_small_package_that_swells_is_refused(tmp_path: Path) -> None:
    path = _plain(tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package, package.open("xl/media/a.xml", "w") as part:
        for _ in range(500):
            part.write(bytes(2**20))
    assert path.stat().st_size < 2**20
    assert _outcome(path) == "file.too_large"


@pytest.mark.parametrize("claimed", [10, 2**32 - 2], ids=["small", "huge"])
def test_a_package_that_lies_about_its_sizes_stays_within_bounds(tmp_path: Path, claimed: int) -> None:
    path = _plain(tmp_path)
    with_part(path, SHEET, lambda content: content.replace(b"<sheetData>", b" " * 500 * 2**20 + b"<sheetData>"))
    content = bytearray(path.read_bytes())
    entry = content.rfind(SHEET.encode()) - 46
    assert content[entry : entry + 4] == b"PK\x01\x02"
    content[entry + 24 : entry + 28] = struct.pack("<I", claimed)
    path.write_bytes(content)
    assert _outcome(path) in REFUSED


def _entity(declared: str, used: str) -> Callable[[bytes], bytes]:
    name = f"<!DOCTYPE worksheet [{declared}]>".encode()

    def change(content: bytes) -> bytes:
        start = content.find(b"<worksheet")
        return (content[:start] + name + content[start:]).replace("甲公司".encode(), used.encode())

    return change


LAUGHS = '<!ENTITY a0 "哈哈哈哈哈哈哈哈哈哈">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
)


def test_a_workbook_shows_nothing_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRETWORD", encoding="utf-8")
    declared = f'<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">'
    sheet = with_part(_plain(tmp_path), SHEET, _entity(declared, "甲&e;公司"))
    for outcome in (
        _outcome(sheet, NAMES),
        _outcome(_ods(tmp_path, "<!-- -->", f"<!DOCTYPE a [{declared}]>"), NAMES),
    ):
        assert not outcome.startswith("ended")
        assert "SECRETWORD" not in outcome


def test_entities_that_grow_without_bound_are_stopped(tmp_path: Path) -> None:
    sheet = with_part(_plain(tmp_path), SHEET, _entity(LAUGHS, "甲&a9;公司"))
    assert not _outcome(sheet).startswith("ended")
    cell = '<table:table-row><table:table-cell office:value-type="string"><text:p>&a9;</text:p></table:table-cell>'
    assert not _outcome(_ods(tmp_path, f"{cell}</table:table-row>", f"<!DOCTYPE a [{LAUGHS}]>")).startswith("ended")


@pytest.mark.parametrize("cells", ["", '<c r="A{0}" s="1"/><c r="E{0}" s="1"/>'], ids=["rows", "cells"])
def test_a_million_empty_formatted_rows_are_no_bidders(tmp_path: Path, cells: str) -> None:
    row = '<row r="{0}" s="1" customFormat="1">' + cells + "</row>"
    rows = "".join(row.format(number) for number in range(3, 1048577)).encode()
    path = with_part(
        _plain(tmp_path), SHEET, lambda content: content.replace(b"</sheetData>", rows + b"</sheetData>")
    )
    assert _outcome(path) == "read 1"


@pytest.mark.parametrize("claimed", [b"A1:XFD1048576", b"XFD1048576", b"A1", b"B9:A1", b"A0:ZZZZZZ99999999999", b""])
def test_the_claimed_dimension_is_not_believed(tmp_path: Path, claimed: bytes) -> None:
    path = with_part(_plain(tmp_path), SHEET, lambda content: content.replace(b'ref="A1:E2"', b'ref="%s"' % claimed))
    with zipfile.ZipFile(path) as package:
        assert b'ref="%s"' % claimed in package.read(SHEET)
    assert _outcome(path) in ({"read 1"} if claimed in {b"A1:XFD1048576", b"A1"} else {"read 1", *REFUSED})


def _scored(path: Path, out: Path) -> None:
    call = ("score", str(path), "--out", str(out), "--tiers", "五星级=5,四星级=4", "--opened-on", "2026-03-01")
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tender_tool", *call],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert "Traceback" not in run.stderr


def _texts(out: Path) -> tuple[list[object], bytes, bytes]:
    """Return the cells of the scoring sheet, and the words of the report and of the result."""
    sheet, report, result = (next(out.glob(f"*.{kind}")) for kind in ("xlsx", "docx", "json"))
    book = openpyxl.load_workbook(sheet)
    cells = [cell for page in book.worksheets for row in page.iter_rows() for cell in row if cell.value is not None]
    with zipfile.ZipFile(io.BytesIO(report.read_bytes())) as package:
        words = package.read("word/document.xml")
    return [(cell.data_type, cell.value) for cell in cells], words, result.read_bytes()


@pytest.mark.parametrize(
    "name", ["=cmd|' /C calc'!A0", "=1+1有限公司", "+1+1", "-2+3", "@SUM(1)", "=HYPERLINK(0)", "{=1}"]
)
def test_a_name_like_a_formula_is_a_text_in_every_export(tmp_path: Path, name: str) -> None:
    (tmp_path / "list.csv").write_text(TWO_BIDDERS.format(name), encoding="utf-8")
    _scored(tmp_path / "list.csv", tmp_path / "out")
    cells, words, result = _texts(tmp_path / "out")
    own = [kind for kind, value in cells if value == name]
    assert own
    assert set(own) == {"s"}
    assert name.encode() in words
    assert name.encode() in result


@pytest.mark.parametrize("signs", ["\x07", "\x0b", "\x1b[31m", "\u200b", "\u202e", "\ufffe", "_x0000_", "<b>&amp;"])
def test_control_signs_in_a_name_break_no_export(tmp_path: Path, signs: str) -> None:
    (tmp_path / "list.csv").write_text(TWO_BIDDERS.format(f"甲{signs}公司"), encoding="utf-8")
    _scored(tmp_path / "list.csv", tmp_path / "out")
    cells, words, result = _texts(tmp_path / "out")
    assert any("公司" in str(value) and "甲" in str(value) for _, value in cells)  # type: ignore[misc]
    assert "甲".encode() in words
    assert b"\x07" not in result + words
    assert b"\x1b" not in result + words


@pytest.mark.parametrize("place", ["name", "level"])
def test_the_longest_cell_there_may_be_is_read_and_written(tmp_path: Path, place: str) -> None:
    long = "长" * 32765 + "公司"
    row = (long, 1, "五星级", "2027-1-1") if place == "name" else ("甲公司", 1, f"五星级{long[:-3]}", "2027-1-1")
    path = bidders(tmp_path, row, ("乙公司", 2, "四星级", "2027-1-1"))
    assert _outcome(path) == "read 2"
    _scored(path, tmp_path / "out")
    assert _texts(tmp_path / "out")[0]
