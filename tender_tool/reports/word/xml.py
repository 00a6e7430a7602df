"""Paragraphs and tables as XML text: building them cell by cell through objects is hundreds of times slower."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from tender_tool.reports.values.printable import printable

Align = Literal["left", "center", "right"]
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="8A94A0"'
_GAP = 'w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"'
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_EMU = 360_000
_OFFICE = "http://schemas.openxmlformats.org"
_SPACES = (
    f'xmlns:wp="{_OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="{_OFFICE}/drawingml/2006/main" '
    f'xmlns:pic="{_OFFICE}/drawingml/2006/picture" xmlns:r="{_OFFICE}/officeDocument/2006/relationships"'
)
HEAD_TINT = "EEF1F4"
# What a page of the report is wide between its margins, in twentieths of a point.
PAGE = 9410
_PAIRS = (1500, 3205, 1500, 3205)
# So many half-width characters stand in one line of a fact beside another.
_SHORT = 32
_LATIN = 0x2E7F
_TEXT = '<w:t xml:space="preserve">'
_RUN, _RUN_END = f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>{_TEXT}', "</w:t></w:r>"
_BREAK = f"</w:t><w:br/>{_TEXT}"
TINTS = {"error": "FBE9E7", "warning": "FDF3DC", "info": "E8EEF8"}


class Cell(NamedTuple):
    """One cell: its text (line ends break the line), style of its paragraph, alignment, tint and columns spanned.

    ``down``: it begins a cell over several rows, or goes on with the one above. ``picture`` is a drawing below it.
    """

    text: str
    style: str = "TableText"
    align: Align = "left"
    tint: str = ""
    span: int = 1
    down: Literal["", "begins", "goes_on"] = ""
    picture: str = ""


def runs(text: str) -> str:
    """Return the text as one run; quotation marks and the like take the Chinese font."""
    return f"{_RUN}{inner_text(text)}{_RUN_END}"


def inner_text(text: str) -> str:
    """Return a text as it stands within a run, its line ends as breaks."""
    broken = "\n" in text
    if not (text.replace("\n", "") if broken else text).isprintable():
        text = printable(text).replace("\t", " ")
        broken = "\n" in text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\n", _BREAK) if broken else text


def paragraph(text: str, style: str, align: Align = "left", *, keep: bool = False) -> str:
    """Return a paragraph; ``keep`` holds it on the page of the next one."""
    return f"<w:p>{_properties(style, align, keep)}{runs(text)}</w:p>"


@lru_cache(maxsize=256)
def _properties(style: str, align: Align, keep: bool) -> str:
    kept = "<w:keepNext/>" if keep else ""
    place = f'<w:jc w:val="{align}"/>' if align != "left" else ""
    return f'<w:pPr><w:pStyle w:val="{style}"/>{kept}{place}</w:pPr>'


def drawing(name: str, width: float, height: float) -> str:
    """Return a picture of the document, by its name there, so many centimetres wide and high."""
    across, down = round(width * _EMU), round(height * _EMU)
    number = "".join(filter(str.isdigit, name)) or "1"
    shape = f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
    return (
        f'<w:drawing><wp:inline {_SPACES} distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr id="{number}" name="{name}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr>{shape}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def row(cells: Sequence[Cell], widths: Sequence[int], *, head: bool = False, keep: bool = False) -> str:
    """Return a row that is never split over pages; ``head`` repeats it on each page of the table."""
    return rows_like(cells, widths, head=head, keep=keep)(*[cell[0] for cell in cells])


def rows_like(
    cells: Sequence[Cell], widths: Sequence[int], *, head: bool = False, keep: bool = False
) -> Callable[..., str]:
    """Return what makes rows that look like ``cells`` from their texts alone: for the rows of a long table."""
    begin, *behind = _frame(tuple([cell[1:] for cell in cells]), tuple(widths), head, keep)

    def made(*texts: str) -> str:
        return begin + "".join([inner_text(text) + between for text, between in zip(texts, behind, strict=True)])

    return made


_Look = tuple[str, Align, str, int, Literal["", "begins", "goes_on"], str]


@lru_cache(maxsize=256)
def _frame(looks: tuple[_Look, ...], widths: tuple[int, ...], head: bool, keep: bool) -> tuple[str, ...]:
    """Return what stands before, between and behind the texts of a row; a look is all of a cell but its text."""
    repeated = "<w:tblHeader/>" if head else ""
    parts = [f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"]
    column = 0
    for style, align, tint, span, down, picture in looks:
        wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        over = {"begins": '<w:vMerge w:val="restart"/>', "goes_on": "<w:vMerge/>", "": ""}[down]
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{tint}"/>' if tint else ""
        width = f'<w:tcW w:w="{sum(widths[column : column + span])}" w:type="dxa"/>'
        place = f'{width}{wide}{over}{shade}<w:vAlign w:val="center"/>'
        below = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{picture}</w:r></w:p>' if picture else ""
        parts[-1] += f"<w:tc><w:tcPr>{place}</w:tcPr><w:p>{_properties(style, align, keep)}{_RUN}"
        parts.append(f"{_RUN_END}</w:p>{below}</w:tc>")
        column += span
    parts[-1] += "</w:tr>"
    return tuple(parts)


def table(rows: Iterable[str], widths: Sequence[int], *, lines: bool = True, beside: int = 85) -> str:
    """Return a table of fixed column widths, in twentieths of a point; without ``lines`` white parts its rows.

    ``beside`` is what is free beside a text.
    """
    borders = "".join(f"<w:{side} {_LINE}/>" for side in _SIDES) if lines else f"<w:insideH {_GAP}/>"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    margins = f'<w:left w:w="{beside}" w:type="dxa"/><w:right w:w="{beside}" w:type="dxa"/>'
    begin = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
    return "".join((begin, *rows, "</w:tbl>"))


def box(inner: str, width: int) -> str:
    """Return paragraphs and tables in a cell without lines or margins that is never split over pages."""
    end = '<w:p><w:pPr><w:pStyle w:val="ChartGap"/></w:pPr></w:p>'
    cell = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}{end}</w:tc>'
    return table([f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"], (width,), lines=False, beside=0)


def head_row(names: Sequence[str], widths: Sequence[int], *, small: bool = False) -> str:
    """Return the header row of a table, in smaller letters for narrow columns."""
    style = "TableSmallHead" if small else "TableHead"
    return row([Cell(name, style, "center", HEAD_TINT) for name in names], widths, head=True)


def even_parts(count: int, most: int) -> list[slice]:
    """Return the parts of so many columns when at most ``most`` fit side by side: none much narrower than another."""
    if count == 0:
        return []
    size = -(-count // -(-count // most))
    return [slice(at, at + size) for at in range(0, count, size)]


def fact_table(facts: Sequence[tuple[str, str]]) -> str:
    """Return label and value of facts in four columns: short ones side by side, then the long ones over the page."""
    short = [each for each in facts if _half_widths(each[1]) <= _SHORT]
    alone = [each for each in facts if each not in short]
    if len(short) % 2:
        alone.insert(0, short.pop())
    rows = [row([*_fact(*left), *_fact(*right)], _PAIRS) for left, right in zip(short[::2], short[1::2], strict=True)]
    rows += [row(_fact(*each, span=3), _PAIRS) for each in alone]
    return table(rows, _PAIRS)


def _fact(label: str, value: str, span: int = 1) -> list[Cell]:
    return [Cell(label, "TableSmallHead", tint=HEAD_TINT), Cell(value, "TableSmall", span=span)]


def _half_widths(text: str) -> int:
    return max((sum(1 + (ord(each) > _LATIN) for each in line) for line in text.split("\n")), default=0)
