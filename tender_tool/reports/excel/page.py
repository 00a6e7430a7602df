"""One worksheet on paper, and the only places where values are handed to XlsxWriter."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from tender_tool.domain.text import Language
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.quick_sheet import QuickSheet
from tender_tool.reports.values.printable import printable
from tender_tool.ruleset.wording import word

# Excel's calendar begins here.
FIRST_YEAR = 1900
_EXACT_DIGITS = 15
_LINE_HEIGHT = 14
_HIGHEST = 409
# A text that begins with one of these is taken for a formula once somebody edits its cell.
_LIKE_FORMULAS = frozenset("=+-@")


class Formula(NamedTuple):
    """A formula and what it comes to."""

    text: str
    value: Decimal | str


class _Paper:
    """A worksheet as it lies on paper, A4 landscape and one page wide."""

    def __init__(self, book: Any, look: Look, name: str, language: Language, widths: Sequence[float]) -> None:  # noqa: ANN401
        self.name = name
        self.look = look
        self.widths = widths
        self.sheet = book.add_worksheet(name, QuickSheet if book.constant_memory else None)
        self._set_up_paper(language)
        for column, width in enumerate(widths):
            self.sheet.set_column(column, column, width)

    def _set_up_paper(self, language: Language) -> None:
        self.sheet.set_paper(9)
        self.sheet.set_landscape()
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_margins(left=0.55, right=0.55, top=0.6, bottom=0.7)
        self.sheet.center_horizontally()
        self.sheet.set_footer("&C&9" + word("report.page_of", language).format(page="&P", pages="&N"))
        self.sheet.hide_gridlines(2)

    def print_to(self, row: int, column: int | None = None) -> None:
        """Print the sheet up to a row, and a column where those behind it only help to compute."""
        self.sheet.print_area(0, 0, row, len(self.widths) - 1 if column is None else column)

    def keep(self, row: int, column: int, pages: int = 1) -> None:
        """Keep the rows above and the columns before a cell in sight; on paper too, where it takes several pages."""
        self.sheet.freeze_panes(row, column)
        if pages > 1:
            self.sheet.fit_to_pages(pages, 0)
            self.sheet.repeat_columns(0, column - 1)

    def hide_column(self, column: int) -> None:
        """Hide a column: it is there for whoever reads the file, and neither shown nor printed."""
        self.sheet.set_column(column, column, self.widths[column], None, {"hidden": True})

    def hide_row(self, row: int) -> None:
        """Hide a row, as ``hide_column`` hides a column."""
        self.sheet.set_row(row, None, None, {"hidden": True})

    def height(self, row: int, points: float) -> None:
        """Set the height of a row, in points; call before writing it."""
        self.sheet.set_row(row, min(points, _HIGHEST))

    def let_go(self, row: int) -> None:
        """Forget the height of a row that is on disk already: of many thousands they would take much memory."""
        # The library does not do so by itself; where a version of it keeps them elsewhere, they just stay.
        for name in ("row_info", "row_sizes"):
            getattr(self.sheet, name, {}).pop(row, None)


class Page(_Paper):
    """What is written on a worksheet; rows and columns count from 0 as in XlsxWriter."""

    def head(self, row: int, names: Sequence[str]) -> None:
        """Write the header row, keep it in sight and repeat it on every printed page."""
        self.fit_cells(row, dict(enumerate(names)))
        for column, name in enumerate(names):
            self.text(row, column, name, "head")
        self.sheet.repeat_rows(row)
        self.sheet.freeze_panes(row + 1, 0)

    def text(self, row: int, column: int, value: str, style: str = "text") -> None:
        """Write a text; one that begins with ``=`` stays a text."""
        shown = printable(value)
        self.sheet.write_string(row, column, shown, self.look.get(style, quoted=shown[:1] in _LIKE_FORMULAS))

    def number(self, row: int, column: int, value: Decimal, style: str, number_format: str) -> None:
        """Write a number; one with more digits than Excel keeps goes out as text, so that none is lost."""
        if not exact_in_excel(value):
            self.text(row, column, format(value, "f"), style)
        else:
            self.sheet.write_number(row, column, _for_excel(value), self.look.get(style, number_format))

    def day(self, row: int, column: int, value: date, number_format: str, style: str = "center") -> None:
        """Write a day; one before Excel's calendar goes out as text."""
        if value.year < FIRST_YEAR:
            self.text(row, column, value.isoformat(), style)
        else:
            self.sheet.write_datetime(row, column, value, self.look.get(style, number_format))

    def formula(self, row: int, column: int, formula: Formula, style: str, number_format: str) -> None:
        """Write a formula with its computed value, for viewers that do not recalculate."""
        value = formula.value
        computed = value if isinstance(value, str) else _for_excel(value)
        self.sheet.write_formula(row, column, formula.text, self.look.get(style, number_format), computed)

    def blank(self, row: int, column: int, style: str, number_format: str = "") -> None:
        """Write an empty cell for somebody to fill."""
        self.sheet.write_blank(row, column, None, self.look.get(style, number_format))

    def line(self, row: int, text: str, style: str = "plain", first: int = 0, last: int | None = None) -> None:
        """Write a text across the columns from ``first`` to ``last`` (the whole page by default)."""
        end = len(self.widths) - 1 if last is None else last
        text = printable(text)
        if end > first:
            self.sheet.merge_range(row, first, row, end, "", self.look.get(style))
        self.sheet.write_string(row, first, text, self.look.get(style, quoted=text[:1] in _LIKE_FORMULAS))

    def fit_line(self, row: int, text: str, first: int = 0, last: int | None = None) -> None:
        """Make a row high enough for a text across columns; call before writing it."""
        end = len(self.widths) if last is None else last + 1
        self.height(row, _high(lines_needed(text, sum(self.widths[first:end]))))

    def fit_cells(self, row: int, texts: Mapping[int, str]) -> None:
        """Make a row high enough for the texts of its columns: not every viewer does so by itself."""
        self.height(row, _high(max(lines_needed(text, self.widths[column]) for column, text in texts.items())))

    def title(self, text: str) -> None:
        """Write the first row."""
        self.height(0, 30)
        self.line(0, text, "title")


def exact_in_excel(value: Decimal) -> bool:
    """Tell whether a number has no more digits than Excel keeps."""
    return len(value.as_tuple().digits) <= _EXACT_DIGITS


def _high(lines: int) -> float:
    return _LINE_HEIGHT * lines + 6


def lines_needed(text: str, width: float) -> int:
    """Return how many lines a text takes in a column of ``width`` characters; a Chinese one is two wide."""
    room = max(1, int(width) - 2)
    if 2 * len(text) <= room and "\n" not in text:
        return 1
    return sum([-(-text_width(line) // room) or 1 for line in text.split("\n")])


def text_width(line: str) -> int:
    """Return how many half-width characters a line is wide."""
    return sum(map(_WIDTHS.__getitem__, line))


class _Widths(dict[str, int]):
    """How wide characters are, each looked up once."""

    def __missing__(self, char: str) -> int:
        self[char] = 2 if unicodedata.east_asian_width(char) in "WFA" else 1
        return self[char]


_WIDTHS = _Widths()


def _for_excel(value: Decimal) -> float:
    """Return the number as Excel stores it.

    Excel keeps binary doubles; a decimal of at most 15 digits comes back from one unchanged, and nothing is
    computed with it here.
    """
    return float(value)
