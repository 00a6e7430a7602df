"""A person's letterhead for the pages of a workbook: head, foot and picture of the first sheet of their own."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from lxml import etree
from xlsxwriter.exceptions import UndefinedImageSize, UnsupportedImageFormat
from xlsxwriter.image import Image

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reading.exported.package import Package, parts_of
from tender_tool.reading.files.bounds import MEGABYTE
from tender_tool.reports.values.printable import printable

_BOOK: Final = "xl/workbook.xml"
_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PLACED: Final = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHAPE: Final = "{urn:schemas-microsoft-com:vml}"
_RELID: Final = "{urn:schemas-microsoft-com:office:office}relid"
_MOST: Final = 4 * MEGABYTE
# What Excel takes for the head or foot of a page, in units of UTF-16.
_LONGEST: Final = 255
_HEAD_ROWS, _HEAD_LINES = 6, 3
_HIGHEST, _WIDEST = 48.0, 240.0
_LINE, _POINT, _EMU_A_POINT = 17, 72, 12_700
# Inches: above the head, between it and the sheet, above a sheet without one, below the foot.
_ABOVE, _BETWEEN, _LEAST, _FOOT = 0.3, 0.12, 0.6, 0.7
# A code is a sign behind &; && is the sign itself.
_CODE: Final = re.compile(r"(&.)", re.DOTALL)
_SIDES: Final = ("&L", "&C", "&R")
# Stands within a name such as P&G while XlsxWriter counts the places of pictures.
_APART: Final = "\ufdd0"
_SIZES: Final = re.compile(r"(width|height):([\d.]+)pt")
_PICTURE: Final = "&G"
_PAGE_NUMBER: Final = "&P"
_NO_IMAGE: Final = (
    UnsupportedImageFormat, UndefinedImageSize, ValueError, IndexError, ArithmeticError, struct.error,
)  # fmt: skip
_IMAGE: Final = {"L": "image_left", "C": "image_center", "R": "image_right"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its size in points, and at which side it stands."""

    content: bytes
    width: float
    height: float
    side: str = "L"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above and below each page, by side (L, C, R), in Excel's codes."""

    head: dict[str, str]
    foot: dict[str, str]
    picture: Picture | None

    def put(self, sheet: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
        """Give a worksheet its head and foot; what stands in its cells is left alone."""
        options, head = {}, dict(self.head)
        high = max((text.count("\n") + 1 for text in head.values()), default=0) * _LINE
        if self.picture is not None:
            side = self.picture.side
            head[side] = _PICTURE + head.get(side, "")
            options[_IMAGE[side]] = _image(self.picture)
            high = max(high, round(self.picture.height))
        if head:
            sheet.set_header(_apart(_joined(head)), {**options, "margin": _ABOVE})
            sheet.header = sheet.header.replace(_APART, "")
            top = max(_LEAST, _ABOVE + high / _POINT + _BETWEEN)
            sheet.set_margins(left=sheet.margin_left, right=sheet.margin_right, top=top, bottom=_FOOT)
        if self.foot:
            sheet.set_footer(_apart(_joined(self._with_pages(sheet.footer))))
            sheet.footer = sheet.footer.replace(_APART, "")

    def _with_pages(self, own: str) -> dict[str, str]:
        """Return the foot, with the sheet's own page numbers where a side is free and it has none."""
        free = next((side for side in "CR" if side not in self.foot), "")
        if not free or any(_PAGE_NUMBER in _CODE.findall(text) for text in self.foot.values()):
            return self.foot
        return {**self.foot, free: own.removeprefix("&C")}


def read_letterhead(file: InputFile) -> Letterhead:
    """Return the letterhead of the first sheet of a workbook.

    Its head is that of the printed page, else what its first rows say. Raises InputError where it is no workbook,
    is damaged, or has nothing of the kind.
    """
    if len(file.content) > _MOST:
        raise _refused("too_large", file, limit=_MOST // MEGABYTE)
    if not file.content.startswith(b"PK"):
        raise _refused("no_xlsx", file)
    package = Package(file.name, parts_of(file))
    if _BOOK not in package.parts:
        raise _refused("no_xlsx", file)
    part = _first_sheet(package, file)
    sheet = package.tree(part)
    head, foot = (_edge(sheet, name) for name in ("Header", "Footer"))
    picture = _picture(package, part, file)
    if not head:
        lines = [printable(each).replace("&", "&&") for each in _first_lines(package, sheet)]
        head = {"C": "\n".join(lines)} if lines else {}
    if not head and not foot and picture is None:
        raise _refused("nothing", file)
    for each in (head, foot):
        # The picture's own sign, and page numbers in the foot.
        if len(_joined(each).encode("utf-16-le")) // 2 > _LONGEST - 30:
            raise _refused("too_long", file, limit=_LONGEST - 30)
    return Letterhead(head, foot, picture)


def _refused(code: str, file: InputFile, **args: int) -> InputError:
    return InputError(Problem(Message.of(f"letterhead.{code}", file=file.name, **args), Source(file.name)))


def _first_sheet(package: Package, file: InputFile) -> str:
    parts = package.related(_BOOK, "worksheet")
    first = next(package.tree(_BOOK).iter(f"{_MAIN}sheet"), None)
    part = parts.get(first.get(f"{_OFFICE}id", "")) if first is not None else None
    if part not in package.parts:
        raise _refused("no_xlsx", file)
    return part


def _edge(sheet: etree._Element, name: str) -> dict[str, str]:
    """Return the head or foot of the printed page by side: that of all pages, else that of the first."""
    for which in ("odd", "first"):
        found = sheet.find(f"{_MAIN}headerFooter/{_MAIN}{which}{name}")
        sides = _by_side(found.text or "") if found is not None else {}
        if sides:
            return sides
    return {}


def _by_side(text: str) -> dict[str, str]:
    """Return what stands at each side, without places of pictures; what names no side belongs into the middle."""
    side, sides = "C", dict.fromkeys("LCR", "")
    for piece in _CODE.split(text):
        if piece in _SIDES:
            side = piece[1]
        elif piece != _PICTURE:
            sides[side] += piece
    return {each: said for each, said in sides.items() if said.strip()}


def _apart(text: str) -> str:
    return "".join(f"{piece}{_APART}" if piece == "&&" else piece for piece in _CODE.split(text))


def _joined(sides: dict[str, str]) -> str:
    return "".join(f"&{side}{sides[side]}" for side in "LCR" if sides.get(side))


def _first_lines(package: Package, sheet: etree._Element) -> list[str]:
    """Return what the first rows of a sheet say, a line a row."""
    shared = [_text(each) for part in package.related(_BOOK, "sharedStrings").values() if part in package.parts
              for each in package.tree(part).iter(f"{_MAIN}si")]  # fmt: skip
    lines: list[str] = []
    for row in sheet.iter(f"{_MAIN}row"):
        number = row.get("r", "1")
        if not number.isdecimal() or int(number) > _HEAD_ROWS or len(lines) == _HEAD_LINES:
            break
        texts = [text for cell in row.iter(f"{_MAIN}c") if (text := _cell(cell, shared).strip())]
        if texts:
            lines.append("  ".join(texts))
    return lines


def _cell(cell: etree._Element, shared: list[str]) -> str:
    kind, value = cell.get("t"), cell.findtext(f"{_MAIN}v") or ""
    if kind == "inlineStr":
        return _text(cell)
    if kind == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    return value if kind in (None, "n", "str") else ""


def _text(holder: etree._Element) -> str:
    return "".join(each.text or "" for each in holder.iter(f"{_MAIN}t"))


def _picture(package: Package, part: str, file: InputFile) -> Picture | None:
    """Return the picture of the page's head, else the first that stands at the top of the sheet."""
    for content, width, height, side in (*_in_head(package, part), *_on_sheet(package, part)):
        try:
            image = Image(BytesIO(content))
            wide = width or image.width / image.x_dpi * _POINT
            high = height or image.height / image.y_dpi * _POINT
            share = min(1.0, _HIGHEST / high, _WIDEST / wide)
        except _NO_IMAGE as error:
            raise _refused("picture", file) from error
        return Picture(content, wide * share, high * share, side)
    return None


Found = Iterator[tuple[bytes, float, float, str]]


def _in_head(package: Package, part: str) -> Found:
    for drawing in package.related(part, "vmlDrawing").values():
        if drawing not in package.parts:
            continue
        images = package.related(drawing, "image")
        for shape in package.tree(drawing).iter(f"{_SHAPE}shape"):
            held = shape.find(f"{_SHAPE}imagedata")
            name = shape.get("id", "")
            image = images.get(held.get(_RELID, "")) if held is not None else None
            if name[:1] in "LCR" and name[1:2] == "H" and image in package.parts:
                sizes = dict(_SIZES.findall(shape.get("style", "")))
                yield package.parts[image], float(sizes.get("width", 0)), float(sizes.get("height", 0)), name[0]


def _on_sheet(package: Package, part: str) -> Found:
    for drawing in package.related(part, "drawing").values():
        if drawing not in package.parts:
            continue
        images = package.related(drawing, "image")
        for anchor in package.tree(drawing):
            row = anchor.findtext(f"{_PLACED}from/{_PLACED}row") or "0"
            blip = next(anchor.iter(f"{_DRAWN}blip"), None)
            image = images.get(blip.get(f"{_OFFICE}embed", "")) if blip is not None else None
            if image in package.parts and row.strip().isdecimal() and int(row) < _HEAD_ROWS:
                sizes = anchor.iter(f"{_PLACED}ext", f"{_DRAWN}ext")
                # The same name is given to lists of extensions, which have no size.
                size = next((each for each in sizes if each.get("cx")), None)
                wide, high = (_points(size, name) for name in ("cx", "cy"))
                yield package.parts[image], wide, high, "L"


def _points(size: etree._Element | None, name: str) -> float:
    text = size.get(name, "") if size is not None else ""
    return int(text) / _EMU_A_POINT if text.isdecimal() else 0.0


def _image(picture: Picture) -> Image:
    """Return a picture for XlsxWriter, which makes it as large as its dots an inch say: those of the wanted size."""
    image = Image(BytesIO(picture.content))
    image._x_dpi = image.width / picture.width * _POINT  # noqa: SLF001  (it gives no other way to set the size)
    image._y_dpi = image.height / picture.height * _POINT  # noqa: SLF001
    return image
