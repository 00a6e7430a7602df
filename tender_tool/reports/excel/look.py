"""How the workbook looks: fonts, lines and tints that survive a black-and-white printer."""

from __future__ import annotations

from typing import Any

# The most decimals that points are rounded to.
_MOST = 6
INPUT_TINT = "#E4F0FB"

_BODY = {"font_name": "SimSun", "font_charset": 134, "font_size": 10.5, "valign": "vcenter", "text_wrap": True}
_HEAD = {**_BODY, "font_name": "SimHei"}
_GRID = {"border": 1, "border_color": "#8A94A0"}

# What people may change: tinted, and not locked.
_OPEN: dict[str, object] = {"bg_color": INPUT_TINT, "locked": False}
# What somebody fills in by hand or on the screen; the rest of such a sheet is held to its proof.
_FILL: dict[str, object] = {"bg_color": "#FDF3DC", "locked": False}

# Figures have no indent: some programs keep that of a right-aligned cell for the first of several only.
_STYLES: dict[str, dict[str, object]] = {
    "title": {**_HEAD, "font_size": 16, "align": "center"},
    "section": {**_HEAD, "font_size": 12},
    "plain": _BODY,
    "advice": {**_HEAD},
    "label": {**_HEAD, **_GRID, "indent": 1, "bg_color": "#EEF1F4"},
    "head": {**_HEAD, **_GRID, "bg_color": "#EEF1F4", "align": "center"},
    "text": {**_BODY, **_GRID, "indent": 1},
    "center": {**_BODY, **_GRID, "align": "center"},
    "figure": {**_BODY, **_GRID, "align": "right", "text_wrap": False},
    "total": {**_HEAD, **_GRID, "align": "right", "text_wrap": False},
    "chosen": {**_HEAD, **_GRID, "align": "center", "bg_color": "#E6F2EA"},
    "outlying": {**_BODY, **_GRID, "align": "right", "bg_color": "#FDF3DC"},
    "left_out": {**_BODY, **_GRID, "align": "right", "font_color": "#6B7480", "font_strikeout": True},
    "to_fill": {**_BODY, **_GRID, **_FILL, "align": "center", "num_format": "0.00####"},
    "to_sign": {**_BODY, "locked": False},
    "input": {**_BODY, **_GRID, "align": "right", "text_wrap": False, **_OPEN},
    "input_center": {**_BODY, **_GRID, "align": "center", **_OPEN},
    "input_text": {**_BODY, **_GRID, "indent": 1, **_OPEN},
    "input_line": {**_BODY, "align": "left", **_OPEN},
    "given": {**_BODY, **_GRID, "align": "center", "bg_color": "#EEF1F4"},
    "waiting": {**_BODY, **_GRID, "align": "center", "bg_color": "#FDF3DC"},
    "error": {**_BODY, **_GRID, "align": "center", "bg_color": "#FBE9E7"},
    "warning": {**_BODY, **_GRID, "align": "center", "bg_color": "#FDF3DC"},
    "info": {**_BODY, **_GRID, "align": "center", "bg_color": "#E8EEF8"},
}

_TINTS: dict[str, dict[str, object]] = {
    "waiting": {"bg_color": "#FDF3DC"},
    "error": {"bg_color": "#FBE9E7"},
    "chosen": {"bg_color": "#E6F2EA", "bold": True},
    "left_out": {"font_color": "#6B7480", "font_strikeout": True},
}


class Look:
    """Makes each cell format of a workbook once; ``Any`` because XlsxWriter has no types."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
        self._book = book
        self._made: dict[tuple[str, str, bool], Any] = {}
        self._tints: dict[str, Any] = {}

    def get(self, style: str, number_format: str = "", *, quoted: bool = False) -> Any:  # noqa: ANN401  (no types)
        """Return the format of a style, with a number format if one is given.

        ``quoted`` marks a text that begins like a formula, so that it stays one when its cell is edited.
        """
        key = (style, number_format, quoted)
        if key not in self._made:
            more: dict[str, object] = {"num_format": number_format} if number_format else {}
            if quoted:
                more["quote_prefix"] = True
            self._made[key] = self._book.add_format({**_STYLES[style], **more})
        return self._made[key]

    def tint(self, style: str) -> Any:  # noqa: ANN401  (no types)
        """Return the format that a condition gives a cell: its colours alone."""
        if style not in self._tints:
            self._tints[style] = self._book.add_format(_TINTS[style])
        return self._tints[style]


def points_format(digits: int) -> str:
    """Return the number format of points with ``digits`` decimals, or with more where there are more.

    None ends in a bare decimal point.
    """
    return "0." + "0" * digits + "#" * max(0, _MOST - digits) if digits else PLAIN_FORMAT


PLAIN_FORMAT = "General"
PRICE_FORMAT = "#,##0.00####"
DAY_FORMAT = "yyyy-mm-dd"
DERIVED_DAY_FORMAT = 'yyyy-mm-dd"*"'
