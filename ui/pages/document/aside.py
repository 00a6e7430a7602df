"""Beside the document: what the chosen row's mark means, and the rule that it becomes, which can be edited."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tender_tool.domain.documents.rule import RuleRow
from tender_tool.domain.documents.table import ReadGroup
from tender_tool.domain.edits.document import CorrectRow
from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, PriceFactor
from tender_tool.services.documents.document_rule import factor_of_kind
from ui.context import Context
from ui.models.document_words import state_pill, state_sentence
from ui.models.factor_kinds import KINDS, free_name, kind_word, new_factor
from ui.pages.document.place_card import PlaceCard
from ui.pages.rules.factors.card import FactorCard
from ui.pages.rules.factors.price_card import factor_card
from ui.pages.rules.factors.tiers_card import TiersCard
from ui.rule_desk import DocumentDesk
from ui.widgets.card import Card, Heading
from ui.widgets.column import CardColumn, Stack
from ui.widgets.fields import NumberEdit
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Button, Label

_MOST = 3


class DocumentAside(QObject):
    """Fills the right column of the document page."""

    # What can be said of the row shown is asked for, at a point of the screen.
    menu_wanted = Signal(QPoint)

    def __init__(self, context: Context, column: CardColumn) -> None:
        super().__init__(column)
        self._context = context
        self._desk = DocumentDesk(context.session, context.documents)
        self._row: RuleRow | None = None
        self.card: FactorCard | None = None
        self.tiers: TiersCard | None = None
        self._heading, self._hint = Heading(), Label(role="quiet")
        self._reasons = Stack(8)
        self.confirm, self.as_read = Button(), Button(kind="flat")
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.as_read)
        buttons.addStretch(1)
        self.place, self.wrong = PlaceCard(context), Button(kind="link")
        self._becomes = Heading()
        self._becomes.setContentsMargins(0, 8, 0, 0)
        self.kind = Choice(self._choose_kind)
        self._kind = Labelled(self.kind)
        self.fill = _FillIn()
        self._advice = Label(role="note")
        read = (self._heading, self._hint, self._reasons, self._buttons, self.place, self.wrong)
        for widget in (*read, self._becomes, self._kind, self.fill):
            column.add(widget)
        self._body = column.body
        self._at = self._body.count()
        column.add(self._advice)
        column.body.addStretch(1)
        self.confirm.clicked.connect(self._confirm)
        self.wrong.clicked.connect(self._open_menu)
        self.as_read.clicked.connect(self._take_back)
        self.fill.button.clicked.connect(self._add)

    def show_row(self, row: RuleRow | None) -> None:
        """Show a row, or what will stand here."""
        self._row = row
        for widget in (self._reasons, self._buttons, self._becomes, self._kind):
            widget.setVisible(row is not None)
        self._advice.setText(self.tr("Advisory only; a person must review every conclusion."))
        self.fill.setVisible(row is not None and row.factor is None)
        if row is None:
            self._heading.show_text(self.tr("The rule"))
            self._hint.setText(self.tr("What the chosen row becomes will stand here, and can be put right."))
        else:
            self._explain(row)
        self.place.show_place(row.item.source if row is not None else None)
        self.wrong.setText(self.tr("This row was read wrongly…"))
        self.wrong.setVisible(row is not None)
        self._show_factor(row)

    def show_part(self, group: ReadGroup) -> None:
        """Show a part, whose rows are scored and not itself."""
        self.show_row(None)
        self._heading.show_text(self.tr("A part"))
        self._hint.setText(self.tr("Its rows are scored. Right-click it, or a row, to say where rows belong."))
        self.place.show_place(group.whole.source)
        self.wrong.show()

    def _explain(self, row: RuleRow) -> None:
        say = self._context.languages.say
        self._heading.show_text(self.tr("What was read"), state_pill(row.state))
        self._hint.setText(state_sentence(row.state))
        cards: list[QWidget] = []
        reasons = row.reasons if row.waits else ()
        for reason in reasons[:_MOST]:
            card = Card("warning")
            card.add(Label(say(reason)))
            cards.append(card)
        if len(reasons) > _MOST:
            more = self.tr("%n more, marked in the text at the left", "", len(reasons) - _MOST)
            cards.append(Label(more, "note"))
        self._reasons.show_all(cards)
        self.confirm.setText(self.tr("Confirm as below"))
        self.as_read.setText(self.tr("Back to what was read"))
        self.confirm.setVisible(row.state == "check")
        self.as_read.setVisible(row.state == "confirmed")
        self._buttons.setVisible(row.state in ("check", "confirmed"))
        self._becomes.show_text(self.tr("The rule it becomes"))
        self._kind.name(self.tr("How it is scored"))
        self._kind.setVisible(row.factor is not None)
        priced = self._desk.tender.table.price_factor
        kinds = [each for each in KINDS if each is not PriceFactor or priced is None or priced is row.factor]
        held = type(row.factor).__name__ if row.factor is not None else ""
        self.kind.show_words({each.__name__: kind_word(each) for each in kinds}, held)
        self.fill.retranslate()

    def _show_factor(self, row: RuleRow | None) -> None:
        factor = row.factor if row is not None else None
        if self.card is not None and (factor is None or self.card.kind is not type(factor)):
            _drop(self.card)
            self.card = None
        if self.tiers is not None and (not isinstance(factor, CertificateFactor) or self.tiers.factor != factor.name):
            _drop(self.tiers)
            self.tiers = None
        if factor is None:
            return
        if self.card is None:
            self.card = factor_card(self._context, type(factor), self._desk, columns=2)
            self._body.insertWidget(self._at, self.card)
        self.card.show_factor(factor)
        if isinstance(factor, CertificateFactor):
            if self.tiers is None:
                self.tiers = TiersCard(self._context, factor.name, self._desk)
                self._body.insertWidget(self._at + 1, self.tiers)
            self.tiers.refresh()

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.wrong.mapToGlobal(QPoint(0, self.wrong.height())))

    def _choose_kind(self, name: str) -> None:
        row = self._row
        kind = next((each for each in KINDS if each.__name__ == name), None)
        if row is None or row.factor is None or kind is None or kind is type(row.factor):
            return
        made = factor_of_kind(row, kind, new_factor(kind, row.factor.name))
        self._desk.do(SetFactor(row.factor.name, made))

    def _confirm(self) -> None:
        row = self._row
        if row is not None and row.factor is not None:
            self._context.session.do(CorrectRow(row.key, row.name, row.factor))

    def _take_back(self) -> None:
        if self._row is not None:
            self._context.session.do(CorrectRow(self._row.key, self._row.name, None))

    def _add(self) -> None:
        row, rule, points = self._row, self._context.documents.rule, self.fill.points.value()
        if row is None or rule is None or not points:
            return
        name = free_name(row.name, (factor.name for factor in rule.table.factors))
        made = CommitteeFactor(name, points, criteria=row.item.criteria_text)
        inner = row.item.inner_full
        if inner is not None and inner != points:
            made = replace(made, inner=inner)
        self._context.session.do(CorrectRow(row.key, row.name, made))


class _FillIn(QWidget):
    """The points of a row that the document leaves blank."""

    def __init__(self) -> None:
        super().__init__()
        self.points, self.button = NumberEdit(step=Decimal(1)), Button()
        self.points.setFixedWidth(96)
        self._label = Label(role="note")
        self._label.setBuddy(self.points)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.points)
        row.addWidget(self.button)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._label.setText(self.tr("Full points"))
        self.points.setAccessibleName(self.tr("Full points"))
        self.button.setText(self.tr("Add to the rule"))


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
