"""The card below the indicators: deductions, bonus, figures, conditions to apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal

from tender_tool.domain.certification.assessment import Assessment, Deducted, EvaluationSheet, Figure, Fulfilled
from ui.icons import icon
from ui.language import Languages
from ui.widgets.card import Card, clear
from ui.widgets.fields import DayEdit
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.labelled import Choice, Grid, Labelled
from ui.widgets.text import Label

_HOLDS = {"": None, "yes": True, "no": False}
_Take = Callable[[Assessment, Decimal | None], Assessment]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A figure of the sheet: its name, its value, and how another one is put in."""

    name: str
    value: Decimal | None
    take: _Take
    whole: bool = False


class SheetFacts(Card):
    """Fields as the sheet asks for them; each change is passed on as the whole sheet."""

    edited = Signal(object, str)

    def __init__(self, languages: Languages, colour: Callable[[], str]) -> None:
        super().__init__()
        self._languages, self._colour = languages, colour
        self._filled = Assessment("")
        self._built = ("", "")
        self.title = Label(role="section")
        self.figures: dict[str, FigureEdit] = {}
        self.days: dict[str, DayEdit] = {}
        self.conditions: dict[str, Choice] = {}
        self._entries: dict[str, _Entry] = {}
        self._grid = Grid()
        self.body.setSpacing(8)
        self.add(self.title)
        self.body.addLayout(self._grid)

    def show_facts(self, of: EvaluationSheet, filled: Assessment) -> None:
        """Show the figures and days of a sheet."""
        self._filled = filled
        self.title.setText(self.tr("Beside the indicators"))
        self._entries = self._figures_of(of, filled)
        if self._built != (of.id, self._languages.code):
            self._build(of)
            self._built = (of.id, self._languages.code)
        for key, figure in self.figures.items():
            if figure.property("wrong") != "true" or not figure.hasFocus():
                figure.show_figure(self._entries[key].value)
        for key, day in self.days.items():
            day.show_day(filled.on if key == "on" else filled.running_since)
            day.set_icon(icon("calendar", self._colour()))
        words = {"": "—", "yes": self.tr("fulfilled"), "no": self.tr("not fulfilled")}
        for key, choice in self.conditions.items():
            holds = filled.condition(key)
            choice.show_words(words, next(word for word, value in _HOLDS.items() if value is holds))

    def _build(self, of: EvaluationSheet) -> None:
        clear(self._grid)
        self.body.removeItem(self._grid)
        self._grid = Grid()
        self.body.addLayout(self._grid)
        self.figures, self.days, self.conditions = {}, {}, {}
        for key, entry in self._entries.items():
            self.figures[key] = FigureEdit()
            self.figures[key].edited.connect(partial(self._typed, key))
            self._put(self.figures[key], entry.name)
        days = {"on": self.tr("Day of the review")}
        if of.way is not None and of.way.running_months:
            days["running_since"] = self.tr("The system runs since")
        for key, name in days.items():
            self.days[key] = DayEdit()
            self.days[key].picked.connect(partial(self._pick, key))
            self._put(self.days[key], name)
            self.days[key].name(name, self.tr("Pick: %1").replace("%1", name))
        for condition in of.way.conditions if of.way else ():
            self.conditions[condition.id] = Choice(partial(self._fulfil, condition.id))
            self._put(self.conditions[condition.id], self._languages.text(condition.name))

    def _put(self, field: FigureEdit | DayEdit | Choice, name: str) -> None:
        labelled = Labelled(field)
        labelled.name(name)
        self._grid.put(labelled)

    def _figures_of(self, of: EvaluationSheet, filled: Assessment) -> dict[str, _Entry]:
        say = self._languages.text
        found: dict[str, _Entry] = {}
        for kind in of.deductions:
            times = sum(each.times for each in filled.deducted if each.kind == kind.id)
            name = self.tr("Deductions: %1 (times)").replace("%1", say(kind.name))
            found[f"d/{kind.id}"] = _Entry(name, Decimal(times) if times else None, partial(_deduct, kind.id), True)
        if of.bonus_most:
            found["bonus"] = _Entry(self.tr("Special bonus"), filled.bonus, lambda x, v: replace(x, bonus=v))
        for measure in of.measures:
            name = f"{say(measure.name)} ({say(measure.unit)})"
            found[f"m/{measure.id}"] = _Entry(name, filled.measure(measure.id), partial(_measure, measure.id))
        for group in of.classes:
            if group.least_is_yours:
                name = self.tr("Minimum of %1 (%, yours)").replace("%1", say(group.name))
                found[f"l/{group.id}"] = _Entry(name, filled.least_of(group), partial(_least, group.id))
        if of.way is not None and of.way.qualified is not None:
            share = of.way.qualified
            people = self.tr("Number of %1").replace("%1", say(share.people))
            found["people"] = _Entry(people, _figure(filled.people), _people, True)
            qualified = self.tr("Of them: %1").replace("%1", say(share.qualified))
            found["qualified"] = _Entry(qualified, _figure(filled.qualified), _qualified, True)
        return found

    def _typed(self, key: str) -> None:
        figure, entry = self.figures[key], self._entries[key]
        value = figure.figure()
        whole = value is None or value == value.to_integral_value()
        wrong = not figure.is_readable() or (entry.whole and not whole)
        figure.mark(wrong=wrong)
        if not wrong:
            self.edited.emit(entry.take(self._filled, value), key)

    def _pick(self, key: str, day: date | None) -> None:
        filled = replace(self._filled, on=day) if key == "on" else replace(self._filled, running_since=day)
        if filled != self._filled:
            self.edited.emit(filled, key)

    def _fulfil(self, condition: str, key: str) -> None:
        holds = _HOLDS[key]
        kept = tuple(each for each in self._filled.conditions if each.condition != condition)
        new = () if holds is None else (Fulfilled(condition, holds),)
        self.edited.emit(replace(self._filled, conditions=(*kept, *new)), condition)


def _figure(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _deduct(kind: str, filled: Assessment, value: Decimal | None) -> Assessment:
    kept = tuple(each for each in filled.deducted if each.kind != kind)
    return replace(filled, deducted=(*kept, Deducted(kind, int(value))) if value else kept)


def _with(figures: tuple[Figure, ...], name: str, value: Decimal | None) -> tuple[Figure, ...]:
    kept = tuple(each for each in figures if each.id != name)
    return kept if value is None else (*kept, Figure(name, value))


def _measure(measure: str, filled: Assessment, value: Decimal | None) -> Assessment:
    return replace(filled, measured=_with(filled.measured, measure, value))


def _least(group: str, filled: Assessment, value: Decimal | None) -> Assessment:
    return replace(filled, least=_with(filled.least, group, value))


def _people(filled: Assessment, value: Decimal | None) -> Assessment:
    return replace(filled, people=None if value is None else int(value))


def _qualified(filled: Assessment, value: Decimal | None) -> Assessment:
    return replace(filled, qualified=None if value is None else int(value))
