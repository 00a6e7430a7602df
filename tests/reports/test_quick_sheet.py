"""Long worksheets: the bytes of XlsxWriter's own, whatever the cells hold."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tender_tool.reports.excel.quick_sheet import QuickSheet

_TEXTS = ("", "甲公司", " a", "b\n", 'a<b>&"c"', "_x0041_", "a\x07b", "\ufffe", "x" * 20_000, "x" * 40_000, "=1+1")
_FORMULAS = (
    ("=IF(A1<2,\"<&\",'表'!B2)", "<&"),
    ("=XLOOKUP(1,A1:A3,B1:B3)", 2.5),
    ('=SORT(A1:A3)&"SEQUENCE("', "a"),
    ("=_xlfn.CONCAT(A1)", ""),
    ("=1/0", "#DIV/0!"),
    ("=STDEV.S(A1:A3)", 0.1),
    ("A1+1", 3),
)


def _write(path: Path, kind: type[Any] | None) -> dict[str, bytes]:
    options = {"constant_memory": True, "strings_to_formulas": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"created": date(2000, 1, 1)})
        looks = [book.add_format({"border": 1, "num_format": each}) for each in ("0.0", "yyyy-mm-dd")]
        sheet = book.add_worksheet("一", kind)
        for row, text in enumerate(_TEXTS):
            sheet.set_row(row, 15 + row % 3)
            sheet.write_string(row, 3, text, looks[0])
            sheet.write_string(row, 1, text)
            sheet.write_number(row, 2, 1 / (row + 3), looks[1])
        for row, (formula, value) in enumerate(_FORMULAS, start=len(_TEXTS) + 1):
            sheet.write_formula(row, 300, formula, looks[row % 2], value)
            sheet.write_datetime(row, 0, date(2026, 1, row), looks[1])
            sheet.write_blank(row, 2, None, looks[0])
        sheet.merge_range(40, 0, 40, 4, "", looks[1])
        sheet.write_string(40, 0, "合并", looks[1])
        sheet.set_row(41, 0)
        # Above what is written, and outside of the sheet: nothing.
        sheet.write_string(2, 9, "late")
        sheet.write_number(2_000_000, 0, 1)
        sheet.set_row(2_000_000, 15)
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_bytes_are_those_of_the_plain_worksheet(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)
        assert _write(tmp_path / "quick.xlsx", QuickSheet) == _write(tmp_path / "plain.xlsx", None)


def test_a_text_that_looks_like_cell_xml_stays_a_text(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        book.add_worksheet("一", QuickSheet).write_string(0, 0, "<r><t>甲</t></r>")
    with zipfile.ZipFile(path) as package:
        assert "&lt;r&gt;&lt;t&gt;甲".encode() in package.read("xl/worksheets/sheet1.xml")
