"""How the workbook looks: fonts, lines and tints that survive a black-and-white printer."""

from __future__ import annotations

from typing import Any

_BODY = {"font_name": "SimSun", "font_charset": 134, "font_size": 10.5, "valign": "vcenter", "text_wrap": True}
_HEAD = {**_BODY, "font_name": "SimHei"}
_GRID = {"border": 1, "border_color": "#8A94A0"}

_STYLES: dict[str, dict[str, object]] = {
    "title": {**_HEAD, "font_size": 16, "align": "center"},
    "section": {**_HEAD, "font_size": 12},
    "plain": _BODY,
    "advice": {**_HEAD},
    "label": {**_HEAD, **_GRID, "indent": 1, "bg_color": "#EEF1F4"},
    "head": {**_HEAD, **_GRID, "bg_color": "#EEF1F4", "align": "center"},
    "text": {**_BODY, **_GRID, "indent": 1},
    "center": {**_BODY, **_GRID, "align": "center"},
    "figure": {**_BODY, **_GRID, "align": "right", "indent": 1, "text_wrap": False},
    "total": {**_HEAD, **_GRID, "align": "right", "indent": 1, "text_wrap": False},
    "chosen": {**_HEAD, **_GRID, "align": "center", "bg_color": "#E6F2EA"},
    "outlying": {**_BODY, **_GRID, "align": "right", "indent": 1, "bg_color": "#FDF3DC"},
    "left_out": {**_BODY, **_GRID, "align": "right", "indent": 1, "font_color": "#6B7480", "font_strikeout": True},
    "to_fill": {**_BODY, **_GRID, "align": "center", "bg_color": "#FDF3DC", "num_format": "0.00####"},
    "given": {**_BODY, **_GRID, "align": "center", "bg_color": "#EEF1F4"},
    "waiting": {**_BODY, **_GRID, "align": "center", "bg_color": "#FDF3DC"},
    "error": {**_BODY, **_GRID, "align": "center", "bg_color": "#FBE9E7"},
    "warning": {**_BODY, **_GRID, "align": "center", "bg_color": "#FDF3DC"},
    "info": {**_BODY, **_GRID, "align": "center", "bg_color": "#E8EEF8"},
}


class Look:
    """Makes each cell format of a workbook once; ``Any`` because XlsxWriter has no types."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
        self._book = book
        self._made: dict[tuple[str, str], Any] = {}

    def get(self, style: str, number_format: str = "") -> Any:  # noqa: ANN401  (XlsxWriter has no types)
        """Return the format of a style, with a number format if one is given."""
        key = (style, number_format)
        if key not in self._made:
            number = {"num_format": number_format} if number_format else {}
            self._made[key] = self._book.add_format({**_STYLES[style], **number})
        return self._made[key]


def points_format(digits: int) -> str:
    """Return the number format of points with ``digits`` decimals."""
    return "0." + "0" * digits if digits else "0"


PRICE_FORMAT = "#,##0.00####"
DAY_FORMAT = "yyyy-mm-dd"
DERIVED_DAY_FORMAT = 'yyyy-mm-dd"*"'
