"""The card of one indicator: how it is scored, and what was found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from tender_tool.domain.certification.assessment import Answer, EvaluationSheet, Indicator, IndicatorKind
from tender_tool.domain.text import Text
from ui.language import Languages
from ui.pages.certificates.assessment.indicator_table import kind_words
from ui.widgets.card import Card, clear
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Choice, Grid, Labelled
from ui.widgets.text import Label

_KINDS: dict[str, IndicatorKind] = {"all_or_nothing": "all_or_nothing", "sampled": "sampled", "rated": "rated"}
_OF_KIND = {"all_or_nothing": ("met",), "sampled": ("checked", "conforming"), "rated": ("rating",)}
_WHOLE = ("checked", "conforming")
_MET = {"": None, "yes": True, "no": False}


class IndicatorCard(Card):
    """Each change is passed on as a whole answer."""

    # The answer, and a key by which edits of one field are one step.
    edited = Signal(object, str)

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self._indicator = Indicator("", Text("", ""))
        self._answer = Answer("")
        self.title = Label(role="section")
        self.kind, self.met = Choice(self._choose_kind), Choice(self._choose_met)
        self.figures = {key: FigureEdit() for key in ("points", *_WHOLE, "rating")}
        self.remark, self.deleted = QLineEdit(), QCheckBox()
        fields: dict[str, QWidget] = {"kind": self.kind, "met": self.met, **self.figures, "remark": self.remark}
        self.labelled = {key: Labelled(field) for key, field in fields.items()}
        self._evidence_label = Label(role="note")
        self._evidence, self._boxes = FlowLayout(gap=12), dict[str, QCheckBox]()
        self.body.setSpacing(8)
        self.add(self.title)
        grid = Grid()
        for widget in (self.labelled["kind"], self.labelled["points"], self._place(), self.labelled["conforming"]):
            grid.put(widget)
        self.body.addLayout(grid)
        self.add(self.deleted)
        self.add(self._evidence_label)
        self.body.addLayout(self._evidence)
        self.add(self.labelled["remark"])
        for key, figure in self.figures.items():
            figure.edited.connect(partial(self._typed, key))
        self.deleted.clicked.connect(lambda on: self._pass_on(replace(self._answer, deleted=on), "deleted"))
        self.remark.editingFinished.connect(self._remarked)

    def _place(self) -> QWidget:
        """Return the one place of the fields of which a kind shows only one."""
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        for key in ("met", "checked", "rating"):
            column.addWidget(self.labelled[key])
        return place

    def show_answer(self, of: EvaluationSheet, indicator: Indicator, answer: Answer) -> None:
        """Show what was found on an indicator."""
        self._indicator, self._answer = indicator, answer
        kind = answer.kind or indicator.kind
        self.title.setText(self._languages.text(indicator.name))
        self._say_texts()
        self.kind.show_words(kind_words(), kind)
        words = {"": "—", "yes": self.tr("met"), "no": self.tr("not met")}
        self.met.show_words(words, next(key for key, value in _MET.items() if value is answer.met))
        self.figures["points"].show_figure(answer.points if answer.points is not None else indicator.points)
        for key in (*_WHOLE, "rating"):
            value = getattr(answer, key)
            self.figures[key].show_figure(None if value is None else Decimal(value))
        for each, keys in _OF_KIND.items():
            for key in keys:
                self.labelled[key].setVisible(each == kind)
                self.labelled[key].setEnabled(not answer.deleted)
        self.deleted.setChecked(answer.deleted)
        if self.remark.text() != answer.remark:
            self.remark.setText(answer.remark)
        self._show_evidence(of, answer)

    def _show_evidence(self, of: EvaluationSheet, answer: Answer) -> None:
        names = {each.id: self._languages.text(each.name) for each in of.evidence}
        if {key: box.text() for key, box in self._boxes.items()} != names:
            clear(self._evidence)
            self._boxes = {key: QCheckBox(name) for key, name in names.items()}
            for key, box in self._boxes.items():
                box.clicked.connect(partial(self._note_evidence, key))
                self._evidence.addWidget(box)
        for key, box in self._boxes.items():
            box.setChecked(key in answer.evidence)
        self._evidence_label.setVisible(bool(names))

    def _say_texts(self) -> None:
        names = {
            "kind": self.tr("How it is scored"),
            "points": self.tr("Points"),
            "met": self.tr("Is it met?"),
            "checked": self.tr("Samples checked"),
            "conforming": self.tr("Of them conforming"),
            "rating": self.tr("Rating, 0 to 100"),
            "remark": self.tr("Remark"),
        }
        for key, name in names.items():
            self.labelled[key].name(name)
        self.deleted.setText(self.tr("Does not apply: delete it from the sheet"))
        self._evidence_label.setText(self.tr("Evidence seen"))

    def _choose_kind(self, key: str) -> None:
        kind = _KINDS[key]
        self._pass_on(replace(self._answer, kind=None if kind == self._indicator.kind else kind), "kind")

    def _choose_met(self, key: str) -> None:
        self._pass_on(replace(self._answer, met=_MET[key]), "met")

    def _typed(self, key: str) -> None:
        figure = self.figures[key]
        value = figure.figure()
        whole = value is None or value == value.to_integral_value()
        wrong = not figure.is_readable() or (key in _WHOLE and not whole)
        figure.mark(wrong=wrong)
        if wrong:
            return
        count = None if value is None else int(value)
        if key == "points":
            answer = replace(self._answer, points=value)
        elif key == "rating":
            answer = replace(self._answer, rating=value)
        elif key == "checked":
            answer = replace(self._answer, checked=count)
        else:
            answer = replace(self._answer, conforming=count)
        self._pass_on(answer, key)

    def _note_evidence(self, key: str, on: bool) -> None:
        kept = {each for each in self._answer.evidence if each != key} | ({key} if on else set())
        self._pass_on(replace(self._answer, evidence=tuple(each for each in self._boxes if each in kept)), "evidence")

    def _remarked(self) -> None:
        self._pass_on(replace(self._answer, remark=self.remark.text().strip()), "remark")

    def _pass_on(self, answer: Answer, key: str) -> None:
        if answer != self._answer:
            self.edited.emit(answer, key)
