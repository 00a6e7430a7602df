"""The card of the procedure: regime, deductions, sums, members' mean, ties, candidates."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from tender_tool.domain.edits.evaluation import SetProcedure
from tender_tool.domain.rule.procedure import Preference, Procedure
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.wording import plain
from tender_tool.services.procedures import allowed_band, objects, preference_title, regime, regimes
from ui.context import Context
from ui.models.factor_check import unreadable
from ui.widgets.card import Card, clear
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Choice, Grid, Labelled
from ui.widgets.text import Button, Chip, Label

DEDUCTIONS: tuple[Preference, ...] = ("small", "partner", "domestic")
_SUMS = ("ceiling", "budget")
_HUNDRED = Decimal(100)
_MOST_CANDIDATES = 10
_BASIC = ("price", "technical")


class ProcedureCard(Card):
    """Each change is one edit; a deduction's lawful band on opening day stands below it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.title = Label(role="section")
        self.choices = {key: Choice(partial(self._choose, key)) for key in _CHOICES}
        self.figures = {key: FigureEdit() for key in (*DEDUCTIONS, "candidates")}
        self.figures |= {key: FigureEdit(grouped=True) for key in _SUMS}
        self.reserved, self.same_brand = QCheckBox(), QCheckBox()
        self.labelled = {key: Labelled(field) for key, field in (*self.choices.items(), *self.figures.items())}
        self.ties = TiesEditor()
        self.body.setSpacing(10)
        self.add(self.title)
        grid = Grid()
        for key, span in _PLACES:
            grid.put(self.labelled[key] if key in self.labelled else self._check_box(key), span)
        self.body.addLayout(grid)
        self.add(self.ties)
        for key, figure in self.figures.items():
            figure.edited.connect(partial(self._typed, key))
            figure.editingFinished.connect(self.refresh)
        self.reserved.clicked.connect(lambda on: self._set({"reserved": on}))
        self.same_brand.clicked.connect(lambda on: self._set({"same_brand": on}))
        self.ties.edited.connect(lambda ties: self._set({"ties": ties}))

    def refresh(self) -> None:
        """Show the tender's procedure, in the language shown."""
        procedure = self._procedure()
        self._say_texts()
        for key, words in self._words().items():
            self.choices[key].show_words(words, str(getattr(procedure, key)))
        for key, figure in self.figures.items():
            # What was not taken stays with its sentence, until it is typed over or the field is left.
            if figure.property("wrong") != "true" or not figure.hasFocus():
                figure.show_figure(self._value(key))
                self._tell(key, "")
        for key in DEDUCTIONS:
            if self.figures[key].property("wrong") != "true":
                self._tell_band(key)
        self.reserved.setChecked(procedure.reserved)
        self.same_brand.setChecked(procedure.same_brand)
        empty = self.tr("Not chosen: nothing is checked against the rules of a regime.")
        self.labelled["regime"].tell("" if procedure.regime else empty, "warning")
        self.ties.show_ties(self._context.session.tender)

    def _procedure(self) -> Procedure:
        return self._context.session.tender.table.procedure

    def _check_box(self, key: str) -> QCheckBox:
        return self.reserved if key == "reserved" else self.same_brand

    def _say_texts(self) -> None:
        say = self._context.languages.text
        self.title.setText(self.tr("Procedure and policies"))
        names = {
            "regime": self.tr("Legal regime"),
            "object": self.tr("What is bought"),
            "mean": self.tr("Mean of the members' points"),
            "ceiling": self.tr("Ceiling price (yuan)"),
            "budget": self.tr("Budget (yuan)"),
            "candidates": self.tr("Number of candidates"),
        }
        names |= {
            "small": self.tr("Small firms: % off"),
            "partner": self.tr("With small firms: % off"),
            "domestic": self.tr("Domestic goods: % off"),
        }
        for key, name in names.items():
            self.labelled[key].name(name)
        for kind in DEDUCTIONS:
            self.figures[kind].setToolTip(say(preference_title(kind)))
        self.reserved.setText(self.tr("Reserved for small and medium-sized firms"))
        self.same_brand.setText(self.tr("One brand counts as one bidder"))

    def _words(self) -> dict[str, dict[str, str]]:
        say, none = self._context.languages.text, {"": self.tr("Not chosen")}
        return {
            "regime": none | {each.id: say(each.title) for each in regimes()},
            "object": none | {each.id: say(each.title) for each in objects()},
            "mean": {"all": self.tr("All points"), "trimmed": self.tr("Without one highest and one lowest")},
        }

    def _value(self, key: str) -> Decimal | None:
        procedure = self._procedure()
        if key == "candidates":
            return Decimal(procedure.candidates)
        held = procedure if key in _SUMS else procedure.preferences
        value = getattr(held, key)
        return value if isinstance(value, Decimal) else None

    def _tell_band(self, kind: Preference) -> None:
        tender, rate = self._context.session.tender, self._value(kind)
        day, bought = tender.opened_on, tender.table.procedure.object
        if day is None:
            self._tell(kind, self.tr("Fill in the opening day to see the lawful band."))
            return
        if not bought:
            self._tell(kind, self.tr("Choose what is bought to see the lawful band."))
            return
        band = allowed_band(kind, bought, day)
        if band is None:
            text = self.tr("No rule on %1.").replace("%1", day.isoformat())
            self._tell(kind, text, "warning" if rate is not None else "")
            return
        least, most = (plain(each) for each in band)
        figures = f"{least} %" if least == most else f"{least}–{most} %"
        outside = rate is not None and not band[0] <= rate <= band[1]
        text = self.tr("Outside the lawful %1 on %2.") if outside else self.tr("Lawful on %2: %1.")
        self._tell(kind, text.replace("%1", figures).replace("%2", day.isoformat()), "warning" if outside else "")

    def _tell(self, key: str, text: str, meaning: str = "") -> None:
        self.labelled[key].tell(text, meaning)
        self.figures[key].mark(wrong=meaning == "error")

    def _typed(self, key: str) -> None:
        figure = self.figures[key]
        value = figure.figure()
        wrong = self._wrong(key, value) if figure.is_readable() else unreadable()
        if wrong:
            self._tell(key, wrong, "error")
            return
        self._tell(key, "")
        if key in DEDUCTIONS:
            change: dict[str, Any] = {"preferences": replace(self._procedure().preferences, **{key: value})}
        else:
            change = {key: int(value or 0) if key == "candidates" else value}
        self._set(change, key)
        if key in DEDUCTIONS:
            self._tell_band(key)

    def _wrong(self, key: str, value: Decimal | None) -> str:
        if key == "candidates":
            whole = value is not None and value == value.to_integral_value() and 1 <= value <= _MOST_CANDIDATES
            return "" if whole else self.tr("A whole number from 1 to 10.")
        if value is None:
            return ""
        if value <= 0:
            return self.tr("Must lie above 0; leave it empty if the document states none.")
        return self.tr("Must lie below 100.") if key in DEDUCTIONS and value >= _HUNDRED else ""

    def _choose(self, key: str, chosen: str) -> None:
        self._set({key: chosen})

    def _set(self, change: dict[str, Any], key: str = "") -> None:
        merge = f"procedure/{key}" if key else ""
        self._context.session.do(SetProcedure(replace(self._procedure(), **change)), merge)


_CHOICES = ("regime", "object", "mean")
_PLACES = (
    ("regime", 2),
    ("object", 1),
    ("small", 1),
    ("partner", 1),
    ("domestic", 1),
    ("reserved", 3),
    ("ceiling", 1),
    ("budget", 1),
    ("candidates", 1),
    ("mean", 2),
    ("same_brand", 3),
)


class TiesEditor(QWidget):
    """The document's own rules after those of the regime; pressing one takes it out."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ties: tuple[str, ...] = ()
        self._names: list[str] = []
        self._title, self._lawful = Label(role="note"), Label(role="note")
        self.add_button = Button()
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._offer)
        self.chips: list[Chip] = []
        self._row = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(self._row)
        column.addWidget(self.add_button)
        column.addWidget(self._lawful)

    def show_ties(self, tender: Tender) -> None:
        """Show the rules of a tender."""
        self._ties = tender.table.procedure.ties
        self._names = [factor.name for factor in tender.table.factors]
        self._title.setText(self.tr("Equal scores: the document's own rules in order; press one to take it out"))
        self.add_button.setText(self.tr("Add rule"))
        clear(self._row)
        self.chips = []
        for number, tie in enumerate(self._ties, start=1):
            chip = Chip(f"{number}. {self._word(tie)} ×", "accent" if tie in self._known() else "warning")
            chip.setAccessibleName(self.tr("Take out %1").replace("%1", self._word(tie)))
            chip.clicked.connect(partial(self._drop, tie))
            self.chips.append(chip)
            self._row.addWidget(chip)
        self._row.invalidate()
        known = regime(tender.table.procedure.regime)
        first = self.tr(", then ").join(self._word(tie) for tie in known.ties) if known is not None else ""
        last = self.tr("After all of them a recorded draw decides.")
        lawful = self.tr("The regime's own: %1.").replace("%1", first) if first else ""
        self._lawful.setText(f"{lawful} {last}".strip())

    def _known(self) -> list[str]:
        return [*_BASIC, *self._names]

    def _word(self, tie: str) -> str:
        words = {"price": self.tr("lower price"), "technical": self.tr("technical points")}
        return words.get(tie, tie)

    def _offer(self) -> None:
        self._menu.clear()
        for tie in self._known():
            action = self._menu.addAction(self._word(tie))
            action.setEnabled(tie not in self._ties)
            action.triggered.connect(partial(self.add, tie))

    def add(self, tie: str, _: object = None) -> None:
        """Add a rule at the end."""
        self.edited.emit((*self._ties, tie))

    def _drop(self, tie: str, _: object = None) -> None:
        self.edited.emit(tuple(each for each in self._ties if each != tie))
