"""Beside a certificate's page: its fields to check and correct, whose it is, and what it says against the claim."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.edits.evidence import AssignEvidence, DropEvidence, KeepBytes, SettleField
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import EvidenceField, ReadCertificate
from tender_tool.domain.text import Message
from tender_tool.services.certification.evidence import evidence_findings, level_words
from ui.context import Context
from ui.pages.review.finding_card import MEANING
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Button, Label

_NOBODY = ""


class EvidenceAside(Stack):
    """One card for the file, one a certificate, one a finding."""

    # A field was chosen: its name and page.
    field_wanted = Signal(str, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def show_evidence(self, evidence: Evidence | None, marked: str) -> None:
        """Show what was read in a file, and what speaks against the claims."""
        widgets: list[QWidget] = []
        if evidence is not None:
            widgets.append(self._file(evidence))
            for number, one in enumerate(evidence.reading.certificates):
                widgets.append(self._certificate(evidence, number, one, marked))
        found = evidence_findings(self._context.session.tender)
        own = [each for each in found if evidence is not None and each.name == evidence.who]
        heading = Heading()
        pill = (self.tr("%n finding(s)", "", len(own)), "warning" if own else "good")
        heading.show_text(self.tr("Against the claim"), pill)
        widgets += [heading, *(self._finding(each) for each in own)]
        widgets.append(Label(self.tr("Advisory only; a person must review every conclusion."), "note"))
        self.show_all(widgets)

    def _file(self, evidence: Evidence) -> QWidget:
        box, session = Card(), self._context.session
        remove = Button(self.tr("Remove"), "flat")
        remove.clicked.connect(lambda: session.do(DropEvidence(evidence.digest)))
        box.add_title(evidence.reading.file, remove)
        by = "ocr" if evidence.reading.by_ocr else "text"
        box.add(Label(self._context.languages.say(Message.of(f"evidence.by_{by}")), "quiet"))
        for note in evidence.reading.notes:
            box.add(Label(f"⚠ {self._context.languages.say(note)}"))
        box.add(Label(f"SHA-256 {evidence.digest[:16]}…", "note"))
        choice = Choice(lambda name: session.do(AssignEvidence(evidence.digest, name)))
        names = {_NOBODY: self.tr("nobody yet")} | {each.name: each.name for each in session.tender.bidders}
        choice.show_words({**names, evidence.who: names.get(evidence.who, evidence.who)}, evidence.who)
        labelled = Labelled(choice)
        labelled.name(self.tr("Bidder"))
        box.add(labelled)
        keep = QCheckBox(self.tr("Keep the file in the project"))
        keep.setToolTip(self.tr("Else the project keeps only its SHA-256."))
        keep.setChecked(evidence.keep)
        keep.clicked.connect(lambda on: session.do(KeepBytes(evidence.digest, keep=bool(on))))
        box.add(keep)
        return box

    def _certificate(self, evidence: Evidence, number: int, one: ReadCertificate, marked: str) -> QWidget:
        box = Card()
        several = len(evidence.reading.certificates) > 1
        title = self.tr("Certificate %1").replace("%1", str(number + 1)) if several else self.tr("What it states")
        box.add_title(title)
        for field in one.fields:
            box.add(self._field(evidence, number, one, field, marked=field.name == marked))
        return box

    def _field(
        self, evidence: Evidence, number: int, one: ReadCertificate, field: EvidenceField, *, marked: bool
    ) -> QWidget:
        box, languages = Card("note" if marked else self._meaning(field), margin=8), self._context.languages
        name = languages.say(Message.of(f"evidence.field_{field.name}"))
        state = "settled" if field.accepted else "corrected" if field.corrected is not None else ""
        told = languages.say(Message.of(f"evidence.{state or ('sure' if field.sure else 'waits')}"))
        percent = languages.say(Message.of("evidence.confidence", percent=field.confidence // 10))
        labelled = Labelled(self._editor(evidence, number, one, field))
        labelled.name(f"{name} · {told} · {percent}")
        show = Button(self.tr("Show"), "flat")
        show.setAccessibleName(f"{show.text()} {name}")
        show.clicked.connect(partial(self.field_wanted.emit, field.name, field.page))
        row = QHBoxLayout()
        row.addWidget(labelled, 1)
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignBottom)
        box.body.addLayout(row)
        if not field.usable:
            accept = Button(self.tr("It stands so"))
            accept.setAccessibleName(f"{accept.text()} {name}")
            accept.clicked.connect(partial(self._settle, evidence, number, field, None))
            box.add_buttons(accept)
        return box

    def _editor(self, evidence: Evidence, number: int, one: ReadCertificate, field: EvidenceField) -> QWidget:
        if field.name == "level":
            choice = Choice(partial(self._settle, evidence, number, field))
            words = level_words(one.scheme, self._context.languages.code)
            choice.show_words({**words, field.said: words.get(field.said, field.said)}, field.said)
            return choice
        editor = QLineEdit(field.said)
        editor.setCursorPosition(0)
        editor.editingFinished.connect(lambda: self._typed(evidence, number, field, editor.text()))
        return editor

    def _typed(self, evidence: Evidence, number: int, field: EvidenceField, text: str) -> None:
        if text.strip() != field.said:
            self._settle(evidence, number, field, text.strip())

    def _settle(self, evidence: Evidence, number: int, field: EvidenceField, value: str | None) -> None:
        self._context.session.do(SettleField(evidence.digest, number, field.name, value))

    def _meaning(self, field: EvidenceField) -> str:
        return "good" if field.usable else "warning"

    def _finding(self, each: CrossFinding) -> QWidget:
        box = Card(MEANING[each.severity])
        box.add(Label(self._context.languages.say(each.message)))
        if each.source is not None and each.source.page:
            box.add(Label(f"{each.source.file} · {each.source.where()}", "note"))
        return box
