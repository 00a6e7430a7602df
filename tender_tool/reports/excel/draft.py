"""One workbook in the making: its sheets, its words, its cells with points."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from tender_tool.domain.text import Message, Value
from tender_tool.reports.excel.inputs import Inputs, Typed
from tender_tool.reports.excel.look import Look, points_format
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import point_digits
from tender_tool.ruleset.wording import say, word


class Draft:
    """A workbook being written; ``book`` is XlsxWriter's, which has no types."""

    def __init__(self, book: Any, look: Look, results: Results, typed: Typed) -> None:  # noqa: ANN401
        self.book = book
        self.typed = typed
        self.look = look
        self.results = results
        self.language = results.language
        self.table = results.tender.table
        self.rounding = results.tender.table.rounding
        self.points_format = points_format(point_digits(results))
        # Before the weight points are not rounded.
        self.mean_format = points_format(2)

    def term(self, name: str) -> str:
        """Return a word of the reports."""
        return word(f"report.{name}", self.language)

    def say(self, name: str, **args: Value) -> str:
        """Return a sentence of the reports."""
        return say(Message.of(f"report.{name}", **args), self.language)

    def notes(self, ranking: str, live: str, *, many: bool) -> list[str]:
        """Return what is said below the bidders: how they rank, who waits, what is live; ``many``: not the ranks."""
        sheet = self.results.sheet
        notes = [self.term("advisory"), self.term(ranking)]
        if sheet.waiting:
            notes.append(self.say("provisional", count=len(sheet.waiting)))
        if sheet.notes or sheet.refusal:
            notes.append(self.say("notes_count", count=len(sheet.notes) + (sheet.refusal is not None)))
        notes += [self.term(live), self.term("input_note")]
        return [*notes, self.term("many_ranks_note")] if many else notes

    def page(self, tab: str, widths: Sequence[float]) -> Page:
        """Begin a sheet."""
        return Page(self.book, self.look, tab, self.language, widths)

    def inputs(self, page: Page) -> Inputs:
        """Return what writes the inputs of a page."""
        return Inputs(page, self.language, self.typed)

    def write_points(  # noqa: PLR0913  (where it stands, what it is, how it looks)
        self, page: Page, row: int, column: int, formula: str, value: Decimal | None, style: str = "figure"
    ) -> None:
        """Write a formula that comes to points, or to the word that a person must decide."""
        shown = self.term("to_decide") if value is None else value
        page.formula(row, column, Formula(formula, shown), style, self.points_format)

    def write_fixed(self, page: Page, row: int, column: int, value: Decimal | None, style: str = "figure") -> None:
        """Write points as they are, or the word that a person must decide."""
        if value is None:
            page.text(row, column, self.term("to_decide"), "waiting")
        else:
            page.number(row, column, value, style, self.points_format)
