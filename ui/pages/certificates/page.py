"""How levels come about and how long they live: evaluation sheets, certificates in time, the way to one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tender_tool.domain.certification.way import Chance
from ui.context import Context
from ui.pages.certificates.assessment.aside import AssessmentAside
from ui.pages.certificates.assessment.section import AssessmentSection
from ui.pages.certificates.evidence.aside import EvidenceAside
from ui.pages.certificates.evidence.section import EvidenceSection
from ui.pages.certificates.life.aside import LifeAside
from ui.pages.certificates.life.section import LifeSection
from ui.pages.certificates.way.section import WaySection
from ui.pages.sectioned_page import SectionedPage
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.text import Label

SHEET, LIFE, WAY, FILES = range(4)
_MEANING: dict[Chance, str] = {"yes": "good", "maybe": "warning", "no": "error", "unknown": "quiet"}


class CertificatesPage(SectionedPage):
    """Four parts, one shown at a time; what each comes to stands at the right."""

    key: ClassVar[str] = "certificates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sheet, self.life, self.way = AssessmentSection(context), LifeSection(context), WaySection(context)
        self.evidence, self._fields = EvidenceSection(context), EvidenceAside(context)
        self._result, self._days, self._judged = AssessmentAside(context.languages), LifeAside(context), Stack()
        self._asides = (self._result, self._days, self._judged, self._fields)
        for stack in self._asides:
            self.aside.add(stack)
        self.aside.body.addStretch(1)
        self.lay_out((self.sheet, self.life, self.way, self.evidence))
        for changed in (self.sheet.changed, self.way.changed):
            changed.connect(self.refresh_part)
        self.life.chosen.connect(self._show_life)
        self._days.cell_wanted.connect(self.cell_wanted)
        self.evidence.chosen.connect(self._show_fields)
        self._fields.field_wanted.connect(self.evidence.mark)
        context.actions["show_evidence"].triggered.connect(lambda: self.go_to_part(FILES))
        context.actions["show_verification"].triggered.connect(lambda: self.go_to_part(LIFE))
        self.retranslate()

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.heading.setText(self.tr("Certificates"))
        self.subtitle.setText(self.tr("How a level comes about, how long it lives, and whether a claim can be true."))
        texts = (self.tr("Evaluation sheet"), self.tr("Validity"), self.tr("Way to a certificate"))
        self.switch.show_texts([*texts, self.tr("Certificate files")])
        self.life.empty.retranslate()
        self.follow()

    def refresh(self) -> None:
        """Show the part that is chosen."""
        self.refresh_part()

    def choose_part(self, number: int) -> None:
        """Let a part be seen, and what belongs to it at the right."""
        for each, stack in enumerate(self._asides):
            stack.setVisible(each == number)
        super().choose_part(number)

    def refresh_part(self) -> None:
        """Show the session's state in the part that is seen."""
        if self.shown == SHEET:
            self.sheet.refresh()
            self._result.show_result(self.sheet.sheet, self.sheet.result)
        elif self.shown == LIFE:
            self.life.refresh()
            self.life.fit_rows(self.height())
            self._show_life()
        elif self.shown == FILES:
            self.evidence.refresh()
            self._show_fields()
        else:
            self.way.refresh()
            self._judged.show_all([self._judgement()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many indicators as the window has room for."""
        super().resizeEvent(event)
        self.sheet.fit_rows()
        self.life.fit_rows(self.height())

    def _show_life(self) -> None:
        self._days.show_life(self.life.current)

    def _show_fields(self) -> None:
        self._fields.show_evidence(self.evidence.current, self.evidence.marked)

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
