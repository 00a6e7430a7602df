# ruff: noqa: ANN401  (XlsxWriter has no types)
"""A worksheet for long lists: what XlsxWriter would write, byte for byte, with each cell made as XML text at once.

XlsxWriter looks into every formula for dozens of functions that are newer than its file format, checks each cell
several times and makes its XML out of lists of attributes; together that is most of the time of a long list.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import RowInfo, Worksheet, re_dynamic_function

# Excel takes no longer text, counted in units of UTF-16; XlsxWriter shortens one.
_LONGEST = 32_767
_CALL = re.compile(r"[\w.]+\(")
# What XlsxWriter escapes in a way of its own.
_UNUSUAL = re.compile("_x[0-9a-fA-F]{4}_|[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_letters = lru_cache(maxsize=None)(xl_col_to_name)


class QuickSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet of a workbook that keeps one row in memory: rows are written from top to bottom."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        super().__init__()
        self._begun = -1
        self.previous_row = 0
        # By their pixels.
        self._heights: dict[int, RowInfo] = {}
        # By the functions that they call: whether formulas are written as they stand.
        self._plain: dict[tuple[str, ...], bool] = {}

    def write_string(self, row: int, column: int, text: str, look: Any = None) -> int:
        """Write a text."""
        if len(text) * 2 > _LONGEST or _UNUSUAL.search(text):
            return int(super().write_string(row, column, text, look))
        return self._hold(row, column, look, _text(text))

    def write_number(self, row: int, column: int, number: float, look: Any = None) -> int:
        """Write a number."""
        return self._hold(row, column, look, f"><v>{number:.16G}</v></c>")

    def write_datetime(self, row: int, column: int, day: date, look: Any = None) -> int:
        """Write a day."""
        return self.write_number(row, column, self._convert_date_time(day), look)

    def write_blank(self, row: int, column: int, _: None, look: Any = None) -> int:
        """Write an empty cell."""
        return self._hold(row, column, look, "/>")

    def write_formula(
        self,
        row: int,
        column: int,
        formula: str,
        look: Any = None,
        value: float | str = 0,
    ) -> int:
        """Write a formula with its value."""
        shown = _escaped(value) if isinstance(value, str) else value
        if formula[-1] == "}" or str(shown).startswith("#") or not self._is_plain(formula):
            return int(super().write_formula(row, column, formula, look, value))
        kind = ' t="str">' if isinstance(value, str) and value else ">"
        return self._hold(row, column, look, f"{kind}<f>{_escaped(formula.removeprefix('='))}</f><v>{shown}</v></c>")

    def set_row(self, row: int, height: float | None = None, *more: Any) -> int:
        """Set the height of a row."""
        if more or not height:
            return int(super().set_row(row, height, *more))
        if self._check_dimensions(row, self.dim_colmin or 0):
            return -1
        self._begun = row
        pixels = int(height * 4.0 / 3.0 + 0.5)
        info = self._heights.get(pixels)
        if info is None:
            info = self._heights[pixels] = RowInfo(height=pixels)
        self.row_info[row], self.row_sizes[row] = info, [pixels, False]
        return 0

    def _hold(self, row: int, column: int, look: Any, behind: str) -> int:
        """Hold a cell until its row is written; none where the sheet ends, or above what is written."""
        known = row == self._begun and self.dim_colmin <= column <= self.dim_colmax
        if not known and self._check_dimensions(row, column):
            return -1
        self._begun = row
        if row > self.previous_row:
            self._write_single_row(row)
        self.table[row][column] = (look, behind)
        return 0

    def _is_plain(self, formula: str) -> bool:
        """Tell whether XlsxWriter writes a formula as it stands; that hangs on the functions it calls."""
        called = tuple(_CALL.findall(formula))
        found = self._plain.get(called)
        if found is None:
            names = "+".join(called)
            found = self._prepare_formula(names) == names and not re_dynamic_function.search(names)
            self._plain[called] = found
        return found

    def _write_single_row(self, current_row_num: int = 0) -> None:
        row, cells = int(self.previous_row), self.table.get(self.previous_row)
        info = self.row_info.get(row)
        ours = info is None or info is self._heights.get(info.height)
        if not ours or not cells or row in self.comments:
            super()._write_single_row(current_row_num)
            return
        self.previous_row = current_row_num
        self._write_row(row, None, info)
        if all(type(cell) is tuple for cell in cells.values()):
            self.fh.write("".join([_xml(row, column, *cells[column]) for column in sorted(cells)]))
        else:
            for column in sorted(cells):
                self._write_cell(row, column, cells[column])
        self.fh.write("</row>")
        self.table.clear()

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        if type(cell) is tuple:
            self.fh.write(_xml(row, col, *cell))
        else:
            super()._write_cell(row, col, cell)


def _xml(row: int, column: int, look: Any, behind: str) -> str:
    style = f' s="{look._get_xf_index()}"' if look else ""  # noqa: SLF001
    return f'<c r="{_letters(column)}{row + 1}"{style}{behind}'


@lru_cache(maxsize=8192)
def _text(text: str) -> str:
    """Return a text as it stands in a cell."""
    kept = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() else ""
    return f' t="inlineStr"><is><t{kept}>{_escaped(text)}</t></is></c>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
