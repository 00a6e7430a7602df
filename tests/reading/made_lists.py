"""Bidder lists made for a test: workbooks and text tables in a folder of the test's own."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

HEADER = ("序号", "投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至")
Row = Sequence[object]


def xlsx(
    folder: Path, rows: Iterable[Row], dress: Callable[[Worksheet], None] | None = None, name: str = "list.xlsx"
) -> Path:
    """Write a workbook with one sheet 名单; ``dress`` changes the sheet before it is saved."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "名单"
    for row in rows:
        sheet.append(list(row))
    if dress:
        dress(sheet)
    path = folder / name
    book.save(path)
    return path


def bidders(folder: Path, *rows: Row, extra: Sequence[str] = ()) -> Path:
    """Write a workbook with the usual header (and ``extra`` columns) over ``rows`` without their numbers."""
    numbered = [(number, *row) for number, row in enumerate(rows, start=1)]
    return xlsx(folder, [(*HEADER, *extra), *numbered])


def text_table(
    folder: Path, rows: Iterable[Row], encoding: str = "utf-8", separator: str = ",", name: str = "list.csv"
) -> Path:
    """Write a separated text file."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    path = folder / name
    path.write_bytes(stream.getvalue().encode(encoding))
    return path


def with_part(path: Path, part: str, change: Callable[[bytes], bytes], rename: str | None = None) -> Path:
    """Write the package anew with one part changed (and renamed)."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    content = change(parts.pop(part))
    parts[rename or part] = content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, held in parts.items():
            package.writestr(name, held)
    return path
