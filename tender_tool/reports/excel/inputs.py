"""The cells that people may change: tinted, checked while they type, and the only ones that are not locked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from tender_tool.domain.text import Language
from tender_tool.reports.excel.page import FIRST_YEAR, Page
from tender_tool.ruleset.wording import word

# What a cell holds: the kind of figure and whose it is, such as ("price", bidder) or ("full", factor).
Place = tuple[str, ...]
# Takes where each input stands: its sheet and its cell.
Typed = dict[Place, tuple[str, str]] | None
Cells = tuple[int, int, int, int]
Bound = Decimal | str
_FIRST_DAY, _LAST_DAY = date(FIRST_YEAR, 1, 2), date(2199, 12, 31)
# Excel takes no longer list of words.
_LONGEST = 255


class Inputs:
    """Writes the inputs of one page; ``typed`` takes where each of them stands (None: nobody asks)."""

    def __init__(self, page: Page, language: Language, typed: Typed = None) -> None:
        self.page, self.language, self._typed = page, language, typed

    def _note(self, row: int, column: int, place: Place) -> None:
        if self._typed is not None:
            self._typed[place] = (self.page.name, xl_rowcol_to_cell(row, column))

    def number(  # noqa: PLR0913  (where, what, whose, how it looks)
        self, row: int, column: int, value: Decimal | None, place: Place, number_format: str, style: str = "input"
    ) -> None:
        """Write a number that may be changed, or room for one."""
        self._note(row, column, place)
        if value is None:
            self.page.blank(row, column, style)
        else:
            self.page.number(row, column, value, style, number_format)

    def day(self, row: int, column: int, value: date | None, place: Place, number_format: str) -> None:
        """Write a day that may be changed, or room for one."""
        self._note(row, column, place)
        if value is None:
            self.page.blank(row, column, "input_center", number_format)
        else:
            self.page.day(row, column, value, number_format, "input_center")

    def day_line(self, row: int, value: date | str, place: Place, number_format: str) -> None:
        """Write a day into a line across columns, or the words that it is not known."""
        self._note(row, 0, place)
        if isinstance(value, str):
            self.page.sheet.write_string(row, 0, value, self.page.look.get("input_line", number_format))
        else:
            self.page.day(row, 0, value, number_format, "input_line")

    def text(self, row: int, column: int, value: str, place: Place, style: str = "input_center") -> None:
        """Write a text that may be changed, or room for one."""
        self._note(row, column, place)
        if value:
            self.page.text(row, column, value, style)
        else:
            self.page.blank(row, column, style)

    def between(self, cells: Cells, low: Bound, high: Bound) -> None:
        """Let cells take numbers within bounds only; a bound may be a formula."""
        rule = {"validate": "decimal", "criteria": "between", "minimum": _bound(low), "maximum": _bound(high)}
        self._check(cells, rule, "input_number")

    def least(self, cells: Cells, low: Decimal = Decimal(0)) -> None:
        """Let cells take numbers that are not below a bound."""
        self._check(cells, {"validate": "decimal", "criteria": ">=", "value": _bound(low)}, "input_number")

    def whole(self, cells: Cells, low: int, high: int) -> None:
        """Let cells take whole numbers within bounds only."""
        rule = {"validate": "integer", "criteria": "between", "minimum": low, "maximum": high}
        self._check(cells, rule, "input_number")

    def days(self, cells: Cells) -> None:
        """Let cells take days only."""
        rule = {"validate": "date", "criteria": "between", "minimum": _FIRST_DAY, "maximum": _LAST_DAY}
        self._check(cells, rule, "input_day")

    def choice(self, cells: Cells, words: Sequence[str]) -> None:
        """Let cells take one of a few words."""
        if len(",".join(words)) <= _LONGEST and not any("," in each for each in words):
            self._check(cells, {"validate": "list", "source": list(words)}, "input_choice")

    def _check(self, cells: Cells, rule: dict[str, Any], told: str) -> None:
        said = {"error_title": word("report.input_title", self.language)}
        said["error_message"] = word(f"report.{told}", self.language)
        self.page.sheet.data_validation(*cells, {**rule, **said})


def bounded(page: Page, cells: Cells, bounds: tuple[Decimal, Decimal], told: tuple[str, str]) -> None:
    """Let cells (first row, first column, last row, last column) take numbers within bounds only.

    ``told`` are title and text of what is said of any other.
    """
    rule = {"validate": "decimal", "criteria": "between", "minimum": float(bounds[0]), "maximum": float(bounds[1])}
    page.sheet.data_validation(*cells, {**rule, "error_title": told[0], "error_message": told[1]})


def _bound(value: Bound) -> float | str:
    return value if isinstance(value, str) else float(value)
