"""The part of the certificates page with an evaluation sheet to fill in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.edits.records import SetAssessment
from tender_tool.services.certification.assess import assess, even_split, rest_met, sheets
from ui.context import Context
from ui.opening.assessment_files import AssessmentFiles
from ui.pages.certificates.assessment.indicator_card import IndicatorCard
from ui.pages.certificates.assessment.indicator_table import KIND, NAME, IndicatorTable
from ui.pages.certificates.assessment.sheet_facts import SheetFacts
from ui.widgets.firm_choice import FirmChoice
from ui.widgets.flow import FlowLayout
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.table import Table
from ui.widgets.text import Button

_ROW, _LEAST_NAME, _ROOMY = 30, 80, 560
# What stands above and below the table in a window.
_AROUND, _LEAST_ROWS = 520, 6


class AssessmentSection(QWidget):
    """A sheet and a firm are chosen above; every change is one edit of the tender's records."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sheets = {each.id: each for each in sheets()}
        self._sheet, self._who = "gbt27922-2011" if "gbt27922-2011" in self._sheets else next(iter(self._sheets)), ""
        self.files = AssessmentFiles(context, self)
        self.choice, self.firm = Choice(self._choose), FirmChoice()
        self._labelled = (Labelled(self.choice), Labelled(self.firm))
        self.even, self.all_met = Button(), Button()
        self.export, self.read = Button(), Button()
        self.model = IndicatorTable(context.languages, self)
        self.view = Table(self.model, lambda: context.theme.colours)
        self.view.columns.keep(context.settings.tables, "indicators")
        self.view.set_rows(_ROW)
        self.card = IndicatorCard(context.languages)
        self.facts = SheetFacts(context.languages, lambda: context.theme.colours.quiet)
        self._lay_out()
        self.firm.chosen.connect(self._choose_firm)
        self.even.clicked.connect(lambda: self._do(even_split(self.sheet, self.filled)))
        self.all_met.clicked.connect(lambda: self._do(rest_met(self.sheet, self.filled)))
        self.export.clicked.connect(lambda: self.files.ask_write(self.window(), self.sheet, self.filled))
        self.read.clicked.connect(lambda: self.files.ask_read(self.window()))
        self.files.taken.connect(self._take)
        self.view.selectionModel().currentChanged.connect(self._show_card)
        self.view.activated.connect(self._turn)
        self.card.edited.connect(self._answer)
        self.facts.edited.connect(self._do)

    @property
    def sheet(self) -> EvaluationSheet:
        """Return the sheet that is shown."""
        return self._sheets[self._sheet]

    @property
    def filled(self) -> Assessment:
        """Return what was filled into it for the firm that is shown."""
        held = self._context.session.tender.records.assessment(self._sheet, self._who)
        return held or Assessment(self._sheet, self._who)

    @property
    def result(self) -> AssessmentResult:
        """Return what it comes to."""
        return assess(self.sheet, self.filled)

    def refresh(self) -> None:
        """Show the sheet as the session has it."""
        titles = {each.id: self._context.languages.text(each.title) for each in self._sheets.values()}
        self.choice.show_words(titles, self._sheet)
        self.firm.show_bidders(self._context.session.tender, self._who)
        self._say_texts()
        filled = self.filled
        self.model.show_sheet(self.sheet, filled, assess(self.sheet, filled))
        if not self.view.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(0, 0), flags)
        self._show_card()
        self.facts.show_facts(self.sheet, filled)
        QTimer.singleShot(0, self, self.fit_rows)

    def fit_rows(self) -> None:
        """Show as many rows as the window has room for."""
        # Where there is little room, how an indicator is scored is told by its card alone.
        self.view.setColumnHidden(KIND, self.view.width() < _ROOMY)
        self.view.fit_columns(NAME, _LEAST_NAME)
        head = self.view.horizontalHeader().sizeHint().height()
        row = self.view.row_size
        room = max((self.window().height() - _AROUND) // row, _LEAST_ROWS)
        # The last row is cut, so that one sees that there are more.
        self.view.setFixedHeight(min(head + self.view.verticalHeader().length() + 4, head + room * row + row // 2))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(12)
        for labelled in self._labelled:
            top.addWidget(labelled, 1)
        buttons = FlowLayout(gap=8)
        for button in (self.even, self.all_met, self.read, self.export):
            buttons.addWidget(button)
        column.addLayout(top)
        column.addLayout(buttons)
        for widget in (self.view, self.card, self.facts):
            column.addWidget(widget)

    def _say_texts(self) -> None:
        self._labelled[0].name(self.tr("Evaluation sheet"))
        self._labelled[1].name(self.tr("Firm"))
        self.firm.text.setAccessibleName(self.tr("Firm"))
        self.firm.text.setPlaceholderText(self.tr("a bidder, or another name"))
        self.even.setText(self.tr("Divide points evenly"))
        self.even.setToolTip(self.tr("A start to change: no source states the points of each indicator."))
        self.all_met.setText(self.tr("The rest is met"))
        self.export.setText(self.tr("Export to Excel…"))
        self.read.setText(self.tr("Read from Excel…"))
        self.view.setAccessibleName(self.tr("Indicators"))
        self.view.setToolTip(self.tr("Enter or a double click turns met into not met."))

    def _choose(self, key: str) -> None:
        self._sheet = key
        self.changed.emit()

    def _choose_firm(self, name: str) -> None:
        self._who = name
        self.changed.emit()

    def _take(self, filled: Assessment) -> None:
        self._sheet, self._who = filled.sheet, filled.who
        self.changed.emit()

    def _show_card(self, *_: object) -> None:
        indicator = self.model.indicator(self.view.currentIndex().row())
        if indicator is not None:
            self.card.show_answer(self.sheet, indicator, self.filled.answer(indicator.id))

    def _turn(self) -> None:
        indicator = self.model.indicator(self.view.currentIndex().row())
        if indicator is None:
            return
        answer = self.filled.answer(indicator.id)
        if (answer.kind or indicator.kind) == "all_or_nothing" and not answer.deleted:
            self._answer(replace(answer, met=not answer.met), "met")

    def _answer(self, answer: Answer, key: str) -> None:
        self._do(self.filled.with_answer(answer), f"{answer.indicator}/{key}")

    def _do(self, filled: Assessment, key: str = "") -> None:
        self._context.session.do(SetAssessment(filled), f"{filled.sheet}/{filled.who}/{key}" if key else "")
