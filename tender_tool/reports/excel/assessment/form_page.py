"""A worksheet to be filled in: cells that take only what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.text import Language, Message
from tender_tool.reports.excel.inputs import bounded
from tender_tool.reports.excel.page import Page
from tender_tool.ruleset.wording import say, word

_NUMBER = "0.00####"


class FormPage(Page):
    """A page with cells to fill; what they may hold is said by Excel itself."""

    def choice(self, row: int, column: int, options: Sequence[str], value: str = "") -> None:
        """Write a cell that takes one of a few words."""
        if value:
            self.text(row, column, value, "to_fill")
        else:
            self.blank(row, column, "to_fill")
        self.sheet.data_validation(row, column, row, column, {"validate": "list", "source": list(options)})

    def fill(self, row: int, column: int, value: Decimal | None, most: Decimal | None, language: Language) -> None:
        """Write a cell that takes a number from 0 to ``most`` (None: any that is not negative)."""
        if value is None:
            self.blank(row, column, "to_fill")
        else:
            self.number(row, column, value, "to_fill", _NUMBER if value % 1 else "0")
        bound = Decimal(1_000_000) if most is None else most
        told = say(Message.of("assess_sheet.out_of_bounds", least=0, most=bound), language)
        title = word("assess_sheet.wrong_title", language)
        bounded(self, (row, column, row, column), (Decimal(0), bound), (title, told))

    def write_in(self, row: int, column: int, value: str) -> None:
        """Write a cell that takes any text."""
        if value:
            self.text(row, column, value, "to_fill")
        else:
            self.blank(row, column, "to_fill")
