"""A chart as strips: a row of tinted cells for each bidder, as wide as the figures are large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tender_tool.reports.word.xml import PAGE, Align, Cell, box, paragraph, row, table

NAME = 2250
AREA = PAGE - NAME
# A chart of more bidders is hardly read, and would not stand on one page.
MOST = 20
STYLE, HEAD = "ChartText", "ChartHead"
_GAP = "ChartGap"
_NARROWEST = 15
_SWATCH, _LEGEND_LINE = 260, 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a strip: so wide, in twentieths of a point, with a tint and what stands in it."""

    width: int
    tint: str = ""
    text: str = ""
    align: Align = "center"


def strip(name: str, pieces: Sequence[Piece], style: str = STYLE) -> str:
    """Return the strip of a bidder, all over the width of the page."""
    shown = [each for each in pieces if each.width >= _NARROWEST]
    rest = AREA - sum(each.width for each in shown)
    if rest >= _NARROWEST:
        shown.append(Piece(rest))
    cells = [Cell(name, style), *(Cell(each.text, style, each.align, each.tint) for each in shown)]
    return _line(cells, (NAME, *(each.width for each in shown)))


def whole(*parts: str) -> str:
    """Return the parts of a chart so that they stand on one page: in a cell that is never split."""
    return box("".join(parts), PAGE)


def _line(cells: Sequence[Cell], widths: Sequence[int]) -> str:
    return table([row(cells, widths)], widths, lines=False, beside=25) + paragraph("", _GAP)


def legend(names: Sequence[str], tints: Sequence[str]) -> str:
    """Return what the tints mean, five in a line."""
    parts = []
    wide = PAGE // _LEGEND_LINE - _SWATCH
    widths = (_SWATCH, wide) * _LEGEND_LINE
    for at in range(0, len(names), _LEGEND_LINE):
        cells = []
        for name, tint in zip(names[at : at + _LEGEND_LINE], tints[at : at + _LEGEND_LINE], strict=True):
            cells += [Cell("", STYLE, tint=tint), Cell(name, STYLE)]
        cells += [Cell("", STYLE)] * (len(widths) - len(cells))
        parts.append(_line(cells, widths))
    return "".join(parts)
