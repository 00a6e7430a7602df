"""How levels come about and how long they live: evaluation sheets, certificates in time, the way to one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.certification.way import Chance
from ui.context import Context
from ui.pages.certificates.assessment.aside import AssessmentAside
from ui.pages.certificates.assessment.section import AssessmentSection
from ui.pages.certificates.life.aside import LifeAside
from ui.pages.certificates.life.section import LifeSection
from ui.pages.certificates.way.section import WaySection
from ui.pages.page import Page
from ui.pages.rule_sections import SectionSwitch
from ui.widgets.card import Card, Heading
from ui.widgets.column import CardColumn, Stack
from ui.widgets.text import Label

SHEET, LIFE, WAY = range(3)
_MEANING: dict[Chance, str] = {"yes": "good", "maybe": "warning", "no": "error", "unknown": "quiet"}


class CertificatesPage(Page):
    """Three parts, one shown at a time; what each comes to stands at the right."""

    key: ClassVar[str] = "certificates"
    order: ClassVar[int] = 60
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("CertificatesPage", "Certificates"))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._heading, self._subtitle = Label(role="title"), Label(role="quiet")
        self.switch = SectionSwitch(3)
        self.sheet, self.life, self.way = AssessmentSection(context), LifeSection(context), WaySection(context)
        self._parts: tuple[QWidget, ...] = (self.sheet, self.life, self.way)
        self._column = CardColumn("pages", 24, gap=12)
        for widget in (self._heading, self._subtitle, self.switch, *self._parts):
            self._column.add(widget)
        self._column.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        self._result, self._days, self._judged = AssessmentAside(context.languages), LifeAside(context), Stack()
        for stack in (self._result, self._days, self._judged):
            self.aside.add(stack)
        self.aside.body.addStretch(1)
        self.switch.chosen.connect(self._show_part)
        for changed in (self.sheet.changed, self.way.changed):
            changed.connect(self.refresh)
        self.life.chosen.connect(self._show_life)
        self._days.cell_wanted.connect(self.cell_wanted)
        self._shown = SHEET
        context.actions["show_verification"].triggered.connect(self._show_verification)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._heading.setText(self.tr("Certificates"))
        self._subtitle.setText(
            self.tr("How a level comes about, how long it lives, and whether a claim can be true.")
        )
        self.switch.show_texts([self.tr("Evaluation sheet"), self.tr("Validity"), self.tr("Way to a certificate")])
        self.life.empty.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the part that is chosen."""
        for number, (part, stack) in enumerate(zip(self._parts, self._stacks(), strict=True)):
            part.setVisible(number == self._shown)
            stack.setVisible(number == self._shown)
        if self._shown == SHEET:
            self.sheet.refresh()
            self._result.show_result(self.sheet.sheet, self.sheet.result)
        elif self._shown == LIFE:
            self.life.refresh()
            self._show_life()
        else:
            self.way.refresh()
            self._judged.show_all([self._judgement()])

    def show_part(self, number: int) -> None:
        """Show a part of the page."""
        self.switch.press(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many indicators as the window has room for."""
        super().resizeEvent(event)
        self.sheet.fit_rows()

    def _stacks(self) -> tuple[Stack, ...]:
        return self._result, self._days, self._judged

    def _show_part(self, number: int) -> None:
        self._shown = number
        self.refresh()

    def _show_verification(self) -> None:
        self.show_part(LIFE)
        self.wanted.emit(self.key)

    def _show_life(self) -> None:
        self._days.show_life(self.life.current)

    def _judgement(self) -> QWidget:
        judged = self.way.judgement
        words: dict[Chance, str] = {
            "yes": self.tr("should be there"),
            "maybe": self.tr("can be there"),
            "no": self.tr("cannot be there"),
            "unknown": self.tr("cannot be told"),
        }
        box, heading = Card(), Heading()
        heading.show_text(self.tr("By opening day"), (words[judged.chance], _MEANING[judged.chance]))
        box.add(heading)
        for reason in judged.reasons:
            box.add(Label(self.context.languages.say(reason)))
        box.add(Label(self.tr("Advisory only; a person must review every conclusion."), "note"))
        return box
