"""An evaluation sheet as a workbook: to be filled in, with live formulas, and read back."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Indicator, IndicatorClass
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.text import Language, Message, Text, Value
from tender_tool.reports.excel.assessment.facts import AssessmentFacts
from tender_tool.reports.excel.assessment.form_page import FormPage
from tender_tool.reports.excel.assessment.formulas import CODE, COLUMNS, FIRST, KINDS, Formulas, Place
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Formula
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import say, word

_WIDTHS = (17, 15, 20, 12, 8, 9, 8, 9, 10, 8, 9, 20, 18)
# Any fixed day: the same sheet must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_POINTS = "0.00##"


def sheet_file_name(sheet: EvaluationSheet, language: Language) -> str:
    """Return the file name that a sheet is offered under."""
    return say(Message.of("assess_sheet.file", id=sheet.id), language)


def write_assessment(
    path: Path, sheet: EvaluationSheet, filled: Assessment, result: AssessmentResult, language: Language
) -> None:
    """Write a sheet, empty or filled, to ``path``; raises OSError if that is not possible."""
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties(
            {"category": mark_of("assessment"), "title": sheet.title.in_language(language), "created": _MADE}
        )
        _Writer(book, sheet, filled, result, language).write()


class _Writer:
    """Writes the two tabs of one sheet."""

    def __init__(
        self, book: object, sheet: EvaluationSheet, filled: Assessment, result: AssessmentResult, language: Language
    ) -> None:
        self._sheet, self._filled, self._result, self._language = sheet, filled, result, language
        look = Look(book)
        self._page = FormPage(book, look, word("assess_sheet.tab", language), language, _WIDTHS)
        self._facts = AssessmentFacts(book, look, sheet, filled, language)
        self._kinds = {kind: word(f"assess_sheet.{kind}", language) for kind in KINDS}
        self._yes, self._no = word("assess_sheet.yes", language), word("assess_sheet.no", language)

    def _say(self, code: str, **args: Value | Text) -> str:
        return say(Message.of(f"assess_sheet.{code}", **args), self._language)

    def write(self) -> None:
        """Write everything."""
        self._facts.write()
        self._write_top()
        places = self._write_indicators()
        self._write_totals(places)
        # What a row is called when the sheet is read back is nothing for people to read.
        self._page.hide_column(CODE)

    def _write_top(self) -> None:
        page, scheme = self._page, self._sheet.scheme
        page.title(self._sheet.title.in_language(self._language))
        page.line(1, self._say("project", standard=scheme.standard, title=scheme.title))
        hint = self._say("total_hint")
        kinds = "、".join(each.name.in_language(self._language) for each in self._sheet.evidence)
        hint = hint + ("\n" + self._say("evidence_hint", kinds=kinds) if kinds else "")
        page.fit_line(2, hint)
        page.line(2, hint)
        page.head(FIRST - 1, [self._say(name) for name in COLUMNS])

    def _write_indicators(self) -> list[Place]:
        row, places = FIRST, []
        for group in self._sheet.classes:
            places.append(Place(group, row, row + len(group.indicators) - 1))
            for indicator in group.indicators:
                self._write_indicator(row, group, indicator)
                row += 1
        return places

    def _write_indicator(self, row: int, group: IndicatorClass, indicator: Indicator) -> None:
        page, answer = self._page, self._filled.answer(indicator.id)
        language = self._language
        names = {1: group.name.in_language(language), 2: indicator.name.in_language(language)}
        page.fit_cells(row, names)
        page.text(row, CODE, indicator.id, "given")
        for column, text in names.items():
            page.text(row, column, text)
        page.choice(row, 3, list(self._kinds.values()), self._kinds[answer.kind or indicator.kind])
        points = answer.points if answer.points is not None else indicator.points
        page.fill(row, 4, points, self._sheet.total, language)
        met = "" if answer.met is None else self._yes if answer.met else self._no
        page.choice(row, 5, [self._yes, self._no], met)
        self._write_figures(row, answer)
        page.choice(row, 9, [self._yes, self._no], self._yes if answer.deleted else "")
        result = self._result.of(indicator.id)
        got = result.got if result is not None and result.got is not None else Decimal(0)
        page.formula(row, 10, Formula(self._formulas().got(row), got), "figure", _POINTS)
        kinds = {each.id: each.name.in_language(language) for each in self._sheet.evidence}
        page.write_in(row, 11, "、".join(kinds[each] for each in answer.evidence if each in kinds))
        page.write_in(row, 12, answer.remark)

    def _write_figures(self, row: int, answer: Answer) -> None:
        whole = [None if each is None else Decimal(each) for each in (answer.checked, answer.conforming)]
        self._page.fill(row, 6, whole[0], None, self._language)
        self._page.fill(row, 7, whole[1], None, self._language)
        self._page.fill(row, 8, answer.rating, Decimal(100), self._language)

    def _formulas(self) -> Formulas:
        return Formulas(self._sheet, self._facts, self._kinds, self._yes, self._language)

    def _write_totals(self, places: list[Place]) -> None:
        page, formulas = self._page, self._formulas()
        row = places[-1].last + 2
        for place, group in zip(places, self._result.classes, strict=True):
            place.total = row
            page.text(row, 2, self._say("class_total", name=place.group.name), "label")
            page.formula(row, 4, Formula(formulas.points(place), group.full), "figure", _POINTS)
            page.formula(row, 9, Formula(formulas.applicable(place), group.applicable), "figure", _POINTS)
            page.formula(row, 10, Formula(formulas.obtained(place), group.got), "figure", _POINTS)
            asked = [] if place.group.points is None else [self._say("should_be", points=place.group.points)]
            least = self._filled.least_of(place.group)
            asked += [] if least is None else [self._say("needs_least", least=least)]
            page.text(row, 11, "，".join(asked), "text")
            row += 1
        for name, formula, style in formulas.results(places, row, self._filled, self._result):
            page.text(row, 2, self._say(name), "label")
            page.formula(row, 10, formula, style, "0.0000####" if name == "exact" else _POINTS)
            row += 1
