"""The second tab of an evaluation sheet: deductions, figures, conditions, days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet
from tender_tool.domain.text import Language, Message, Text, Value
from tender_tool.reports.excel.assessment.form_page import FormPage
from tender_tool.reports.excel.look import Look
from tender_tool.ruleset.wording import say, word

_WIDTHS = (24, 44, 24, 46)
_VALUE = 2


class AssessmentFacts:
    """Writes the tab, and knows which cell holds what."""

    def __init__(
        self, book: object, look: Look, sheet: EvaluationSheet, filled: Assessment, language: Language
    ) -> None:
        self._sheet, self._filled, self._language = sheet, filled, language
        self._page = FormPage(book, look, word("assess_sheet.facts_tab", language), language, _WIDTHS)
        self._rows: dict[str, int] = {}
        self._row = 1

    def cell(self, code: str) -> str:
        """Return the cell of a code as a formula of another tab names it."""
        return f"'{self._page.name}'!$C${self._rows[code] + 1}"

    def times(self) -> str:
        """Return how often special deductions were found, as a part of a formula."""
        rows = [self._rows[f"deduction.{kind.id}"] + 1 for kind in self._sheet.deductions]
        return f"SUM('{self._page.name}'!$C${rows[0]}:$C${rows[-1]})" if rows else "0"

    def _say(self, code: str, **args: Value | Text) -> str:
        return say(Message.of(f"assess_sheet.{code}", **args), self._language)

    def write(self) -> None:
        """Write everything."""
        names = ("code", "item", "value", "hint")
        self._page.head(0, [self._say(name) for name in names])
        self._line("entry.sheet", self._say("sheet_id"), self._sheet.title.in_language(self._language))
        self._page.text(self._row - 1, _VALUE, self._sheet.id, "given")
        self._page.hide_row(self._row - 1)
        self._text("entry.who", self._say("who"), self._filled.who)
        self._day("entry.on", self._say("on"), self._filled.on, self._say("day_hint"))
        self._deductions()
        for measure in self._sheet.measures:
            name = measure.name.in_language(self._language)
            unit = measure.unit.in_language(self._language)
            self._number(f"measure.{measure.id}", f"{name} ({unit})", self._filled.measure(measure.id))
        for group in self._sheet.classes:
            if group.least_is_yours:
                least, hint = self._filled.least_of(group), self._say("least_hint")
                self._number(f"least.{group.id}", self._say("least", name=group.name), least, hint, Decimal(100))
        self._way()
        # What a row is called when the sheet is read back is nothing for people to read.
        self._page.hide_column(0)

    def _deductions(self) -> None:
        hint = self._say("deduction_hint", each=self._sheet.deduction)
        for kind in self._sheet.deductions:
            times = sum(each.times for each in self._filled.deducted if each.kind == kind.id)
            value = Decimal(times) if times else None
            self._number(f"deduction.{kind.id}", self._say("deduction", name=kind.name), value, hint)
        most = self._sheet.bonus_most
        bonus = self._say("bonus_hint", most=most)
        self._number("entry.bonus", self._say("bonus"), self._filled.bonus, bonus)

    def _way(self) -> None:
        way = self._sheet.way
        if way is None:
            return
        if way.qualified is not None:
            share = way.qualified
            hint = self._say(f"qualified_hint_{share.rounding}", percent=share.percent)
            people, qualified = (_decimal(each) for each in (self._filled.people, self._filled.qualified))
            self._number("entry.people", self._say("people", name=share.people), people)
            self._number("entry.qualified", self._say("qualified", name=share.qualified), qualified, hint)
        if way.running_months:
            hint = self._say("running_hint", months=way.running_months)
            self._day("entry.running_since", self._say("running"), self._filled.running_since, hint)
        for condition in way.conditions:
            holds = self._filled.condition(condition.id)
            value = "" if holds is None else self._say("yes" if holds else "no")
            name = condition.name.in_language(self._language)
            self._line(f"condition.{condition.id}", name, self._say("condition_hint"))
            self._page.choice(self._row - 1, _VALUE, [self._say("yes"), self._say("no")], value)

    def _line(self, code: str, name: str, hint: str) -> None:
        page, row = self._page, self._row
        page.fit_cells(row, {1: name, 3: hint})
        page.text(row, 0, code, "given")
        page.text(row, 1, name)
        page.text(row, 3, hint)
        self._rows[code] = row
        self._row += 1

    def _text(self, code: str, name: str, value: str) -> None:
        self._line(code, name, "")
        self._page.write_in(self._row - 1, _VALUE, value)

    def _day(self, code: str, name: str, value: date | None, hint: str) -> None:
        self._line(code, name, hint)
        self._page.write_in(self._row - 1, _VALUE, value.isoformat() if value else "")

    def _number(
        self, code: str, name: str, value: Decimal | None, hint: str = "", most: Decimal | None = None
    ) -> None:
        self._line(code, name, hint)
        self._page.fill(self._row - 1, _VALUE, value, most, self._language)


def _decimal(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)
