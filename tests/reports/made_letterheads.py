"""Workbooks with a letterhead, made by hand."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import xlsxwriter

LINES = ("某某招标代理有限公司", "政府采购 & 评审")


def png(width: int = 240, height: int = 120) -> bytes:
    """Return a picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((30, 90, 160)) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def letterhead(
    path: Path,
    *,
    lines: tuple[str, ...] = LINES,
    picture: bytes | None = None,
    header: str = "",
    footer: str = "&L某市某路 1 号",
    pictured_header: bool = False,
) -> Path:
    """Write a letterhead: lines in its first rows, a picture there or in the page's header, header and footer."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("抬头")
        for row, line in enumerate(lines):
            sheet.write(row, 0, line)
        if picture is not None and not pictured_header:
            sheet.insert_image("A1", "logo.png", {"image_data": BytesIO(picture), "x_scale": 0.5, "y_scale": 0.5})
        if pictured_header and picture is not None:
            sheet.set_header(f"&R&G{header}", {"image_right": "logo.png", "image_data_right": BytesIO(picture)})
        elif header:
            sheet.set_header(header)
        if footer:
            sheet.set_footer(footer)
    return path
