"""What an exported workbook says: every cell with its value, formula and format, comments, what is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from lxml import etree
from openpyxl.formula.translate import Translator
from openpyxl.styles.numbers import BUILTIN_FORMATS

from tender_tool.domain.cell_address import column_number, letters
from tender_tool.domain.verification.contents import Contents, FilePlace, PlaceKind
from tender_tool.reading.exported.package import Package

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CHART: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}f"
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_BOOK: Final = "xl/workbook.xml"
_HIDDEN: Final = ("hidden", "veryHidden")
# Programs compute in doubles: the last of their digits differ from one to the next.
_DIGITS_COMPUTED: Final = 12
# No number of a workbook is larger or smaller.
_MOST_DIGITS: Final = 330
_TOKEN: Final = re.compile(
    r"""\"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\s+|[^"'\s\d]+|."""
)
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_EDGES: Final[dict[str, PlaceKind]] = {"oddHeader": "page_head", "oddFooter": "page_foot"}
_PARTS_OF_EDGE: Final = re.compile(r"&[LCR]")
_LOOKS: Final = re.compile(r'&"[^"]*"|&K[0-9A-F]{6}|&\d+|\s+')
_LEFT_OUT: Final = re.compile(r'\[\$-[^\]]*\]|[\\"]|_x?[lL]?[wW]?[sS]?\)')

Facts = Iterator[tuple[FilePlace, str]]


def workbook_contents(package: Package) -> Contents:
    """Return what a workbook says; raises InputError if a part of it is damaged."""
    return Contents(dict(_facts(package)))


def form_contents(package: Package, to_fill: Iterable[tuple[str, str]]) -> Contents:
    """Return what a workbook says beside its cells to fill, by sheet and address, and what is computed from them."""
    said, to_fill = workbook_contents(package).fixed, set(to_fill)
    computed = {place.keys for place in said if place.kind == "formula"}
    return Contents(
        {
            place: text
            for place, text in said.items()
            if place.keys not in to_fill and (place.kind not in ("cell", "format") or place.keys not in computed)
        }
    )


def unlocked(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the cells that are not locked, by sheet and address."""
    found = list(package.related(_BOOK, "styles").values())
    styles = package.tree(found[0]).find(f"{_MAIN}cellXfs") if found else None
    free = {
        str(number)
        for number, style in enumerate(styles if styles is not None else ())
        for held in style.iter(f"{_MAIN}protection")
        if held.get("locked") in ("0", "false")
    }
    for name, _, part in _sheets(package):
        for address, cell in _cells(package.tree(part)):
            if cell.get("s", "0") in free:
                yield name, address


def _cells(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield the cells of a sheet by their addresses: those without one stand behind the last.

    One of an address that was there already is told apart, so that none is hidden behind another.
    """
    taken: dict[str, int] = {}
    line = 0
    for row in root.iter(f"{_MAIN}row"):
        line = int(row.get("r", line + 1))
        place = 0
        for cell in row.iter(f"{_MAIN}c"):
            address = cell.get("r", "") or f"{letters(place)}{line}"
            place = column_number(address.rstrip("0123456789")) + 1
            taken[address] = number = taken.get(address, 0) + 1
            yield address if number == 1 else f"{address}#{number}", cell


def sheet_parts(package: Package) -> dict[str, str]:
    """Return the name of each sheet by the part that holds it."""
    return {part: name for name, _, part in _sheets(package)}


def _sheets(package: Package) -> Iterator[tuple[str, str, str]]:
    parts = package.related(_BOOK, "worksheet")
    for each in package.tree(_BOOK).iter(f"{_MAIN}sheet"):
        part = parts.get(each.get(_LINK, ""))
        if part in package.parts:
            state = each.get("state", "visible")
            yield each.get("name", ""), state if state in _HIDDEN else "visible", part


def _facts(package: Package) -> Facts:
    shared = _shared_texts(package)
    formats = _formats(package)
    for name, state, part in _sheets(package):
        yield FilePlace("sheet", (name,)), state
        yield from _Sheet(name, package.tree(part), shared, formats).facts()
        yield from _beside(package, name, part)
    yield from package.properties()


def _shared_texts(package: Package) -> list[str]:
    found = list(package.related(_BOOK, "sharedStrings").values())
    return [_text(each) for part in found[:1] for each in package.tree(part).iter(f"{_MAIN}si")]


def _text(holder: etree._Element) -> str:
    """Return the text of a shared or inline one, without the readings that stand above its characters."""
    above = {id(each) for reading in holder.iter(f"{_MAIN}rPh") for each in reading}
    texts = [str(each.text or "") for each in holder.iter(f"{_MAIN}t") if id(each) not in above]
    return _plain("".join(texts))


def _plain(text: str) -> str:
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _formats(package: Package) -> list[str]:
    """Return the number format of each style, spelled in one way."""
    found = list(package.related(_BOOK, "styles").values())
    if not found:
        return []
    root = package.tree(found[0])
    codes = {int(each.get("numFmtId", "0")): each.get("formatCode", "") for each in root.iter(f"{_MAIN}numFmt")}
    styles = root.find(f"{_MAIN}cellXfs")
    ids = [int(each.get("numFmtId", "0")) for each in (styles if styles is not None else ())]
    return [_LEFT_OUT.sub("", codes.get(each, BUILTIN_FORMATS.get(each, ""))).lower() for each in ids]


class _Sheet:
    """One sheet as what stands in it."""

    def __init__(self, name: str, root: etree._Element, shared: list[str], formats: list[str]) -> None:
        self._name = name
        self._root = root
        self._shared = shared
        self._formats = formats
        self._masters: dict[str, Translator] = {}

    def facts(self) -> Facts:
        """Yield the cells, then what is hidden, then what stands at the edges of the paper."""
        rows = self._root.iter(f"{_MAIN}row")
        hidden = [row.get("r", "") for row in rows if _unseen(row, "ht")]
        for address, cell in _cells(self._root):
            yield from self._cell(address, cell)
        if hidden:
            yield FilePlace("rows_hidden", (self._name,)), ", ".join(hidden)
        columns = "".join(self._hidden_columns())
        if columns:
            yield FilePlace("columns_hidden", (self._name,)), columns
        for each, kind in _EDGES.items():
            found = self._root.find(f"{_MAIN}headerFooter/{_MAIN}{each}")
            text = _LOOKS.sub("", str(found.text or "")) if found is not None else ""
            text = _PARTS_OF_EDGE.sub(" ", text.replace("&P", "{PAGE}").replace("&N", "{NUMPAGES}")).strip()
            if text:
                yield FilePlace(kind, (self._name,)), text

    def _hidden_columns(self) -> Iterator[str]:
        for each in self._root.iter(f"{_MAIN}col"):
            if _unseen(each, "width"):
                first, last = max(1, int(each.get("min", "1"))), max(1, int(each.get("max", "1")))
                yield f"{letters(first - 1)}–{letters(min(last, first + 99) - 1)} "

    def _cell(self, address: str, cell: etree._Element) -> Facts:
        place = (self._name, address)
        kind, style = cell.get("t", "n"), int(cell.get("s", "0"))
        formula = cell.find(f"{_MAIN}f")
        value = self._value(cell, kind, computed=formula is not None)
        if formula is not None:
            yield FilePlace("formula", place), self._formula(formula, place[1])
        if value:
            yield FilePlace("cell", place), value
            if kind == "n":
                yield FilePlace("format", place), self._formats[style] if style < len(self._formats) else ""

    def _value(self, cell: etree._Element, kind: str, *, computed: bool) -> str:
        if kind == "inlineStr":
            return _text(cell)
        held = cell.find(f"{_MAIN}v")
        text = str(held.text or "") if held is not None else ""
        if kind == "s":
            return self._shared[int(text)] if text.isdigit() and int(text) < len(self._shared) else text
        return _number(text, computed=computed) if kind == "n" else _plain(text)

    def _formula(self, formula: etree._Element, cell: str) -> str:
        text, group = str(formula.text or ""), formula.get("si", "")
        if formula.get("t") == "shared":
            if text:
                self._masters[group] = Translator(f"={text}", cell)
            elif group in self._masters:
                text = self._masters[group].translate_formula(cell)[1:]
        return one_spelling(text)


def _unseen(line: etree._Element, size: str) -> bool:
    """Tell whether a row or column is hidden, or so small that nobody sees it."""
    return line.get("hidden") in ("1", "true") or Decimal(line.get(size, "9")) < 1


def _number(text: str, *, computed: bool) -> str:
    """Return a number in one spelling; a computed one without the digits in which programs differ."""
    try:
        value = Decimal(text)
        if abs(value.adjusted()) > _MOST_DIGITS:
            return text
        # A double keeps fifteen digits of a decimal.
        digits = _DIGITS_COMPUTED if computed else 15
        return format(Decimal(f"{value:.{digits - 1}e}").normalize(), "f")
    except (InvalidOperation, ValueError):
        return text


@lru_cache(maxsize=4096)
def one_spelling(formula: str) -> str:
    """Return a formula as every program would write it: no spaces, no needless quotes, functions bare."""
    return "".join(_spelled(token) for token in _TOKEN.findall(formula.removeprefix("="))).replace("_XLFN.", "")


def _spelled(token: str) -> str:
    if token.startswith('"'):
        return token
    if token.startswith("'"):
        return token[1:-1].replace("''", "'").upper()
    if token.isspace():
        return ""
    if token[0].isdigit():
        return _number(token, computed=False)
    # Some programs write the two values as functions without arguments.
    return token.upper().replace("TRUE()", "TRUE").replace("FALSE()", "FALSE")


def _beside(package: Package, name: str, part: str) -> Facts:
    """Yield the comments of a sheet, and what is drawn on it."""
    for comments in package.related(part, "comments").values():
        for each in package.tree(comments).iter(f"{_MAIN}comment"):
            yield FilePlace("comment", (name, each.get("ref", ""))), _text(each)
    for drawing in package.related(part, "drawing").values():
        texts = [str(each.text or "") for each in package.tree(drawing).iter(_DRAWN)]
        for chart in package.related(drawing, "chart").values():
            root = package.tree(chart)
            texts += [str(each.text or "") for each in root.iter(_DRAWN)]
            places = (one_spelling(str(each.text or "")) for each in root.iter(_CHART))
            # A name that stands in the chart itself is a text, and some programs write it as a formula too.
            texts += [place for place in places if not place.startswith('"')]
        yield FilePlace("drawing", (name,)), " ".join(sorted(filter(None, texts)))
