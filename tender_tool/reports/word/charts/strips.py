"""A chart as strips: a row of tinted cells for each bidder, as wide as the figures are large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tender_tool.reports.word.xml import PAGE, Align, Cell, paragraph, row, table

NAME = 2000
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


def strip(name: str, pieces: Sequence[Piece], *, last: bool = False, style: str = STYLE) -> str:
    """Return the strip of a bidder; all but the ``last`` stay on the page of the next."""
    shown = [each for each in pieces if each.width >= _NARROWEST]
    cells = [Cell(name, style), *(Cell(each.text, style, each.align, each.tint) for each in shown)]
    widths = (NAME, *(each.width for each in shown))
    made = table([row(cells, widths, keep=not last)], widths, lines=False, beside=25)
    return made + paragraph("", _GAP, keep=not last)


def legend(names: Sequence[str], tints: Sequence[str]) -> str:
    """Return what the tints mean, five in a line."""
    parts = []
    for at in range(0, len(names), _LEGEND_LINE):
        listed = names[at : at + _LEGEND_LINE]
        wide = PAGE // _LEGEND_LINE - _SWATCH
        widths = (_SWATCH, wide) * len(listed)
        cells = []
        for name, tint in zip(listed, tints[at : at + _LEGEND_LINE], strict=True):
            cells += [Cell("", STYLE, tint=tint), Cell(name, STYLE)]
        parts.append(table([row(cells, widths, keep=True)], widths, lines=False, beside=60))
        parts.append(paragraph("", _GAP, keep=True))
    return "".join(parts)
