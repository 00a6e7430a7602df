"""What the review reads beside the table: regime and object, and the texts of needs and qualifications."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.edits.tender import SetRequirements
from tender_tool.domain.progress import Progress
from tender_tool.ruleset.wording import word
from tender_tool.services.documents.review_document import document_text
from tender_tool.services.documents.stated import stated_facts, stated_lines
from tender_tool.services.file_kinds import DOCUMENTS
from tender_tool.services.procedures import objects, regimes
from tender_tool.services.review.local_packs import local_packs
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.figure_edit import WordsEdit
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label

TEXTS = ("needs", "qualifications")
_LINES = {"needs": 7, "qualifications": 4}


class ReviewInputs(QWidget):
    """Each text is one edit while it is typed; a file replaces it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title, self._facts, self._stated = Label(role="section"), Label(), Label(role="quiet")
        self._go = Button()
        self._go.clicked.connect(context.actions["show_procedure"].trigger)
        self.fields = {key: WordsEdit(lines=_LINES[key]) for key in TEXTS}
        self._labelled = {key: Labelled(self.fields[key]) for key in TEXTS}
        self.files = {key: Button() for key in TEXTS}
        self._local, self._local_hint = Label(role="section"), Label(role="note")
        self.packs = {pack.id: QCheckBox() for pack in local_packs()}
        for key in TEXTS:
            self.fields[key].edited.connect(partial(self._typed, key))
            self.files[key].clicked.connect(partial(self._ask, key))
        for pack, box in self.packs.items():
            box.clicked.connect(context.actions[f"pack_{pack}"].trigger)
        self._lay_out()

    def refresh(self) -> None:
        """Show what the session's tender holds, in the language shown."""
        tender, say = self._context.session.tender, self._context.languages.text
        procedure, none = tender.table.procedure, self.tr("not chosen")
        self._title.setText(self.tr("What the checks need to know"))
        regime = next((say(each.title) for each in regimes() if each.id == procedure.regime), none)
        bought = next((say(each.title) for each in objects() if each.id == procedure.object), none)
        text = self.tr("Legal regime: %1\nWhat is bought: %2")
        self._facts.setText(text.replace("%1", regime).replace("%2", bought))
        self._stated.setText("\n".join(self._said()))
        self._stated.setVisible(bool(self._stated.text()))
        self._go.setText(self.tr("Choose in the procedure"))
        names = {
            "needs": self.tr("Purchase needs: paste the text of the technical and business requirements"),
            "qualifications": self.tr("Qualification requirements: paste the text"),
        }
        for key in TEXTS:
            held = getattr(tender, key)
            self.fields[key].show_words(held)
            self._labelled[key].name(names[key])
            self._labelled[key].tell(self.tr("%n character(s)", "", len(held)) if held else self.tr("Not given yet."))
            self.files[key].setText(self.tr("Read from a file…"))
            self.files[key].setAccessibleName(f"{self.files[key].text()} {names[key]}")
        self._local.setText(self.tr("Local practice"))
        self._local_hint.setText(word("review.local_hint", self._context.languages.code))
        for pack in local_packs():
            box = self.packs[pack.id]
            box.setText(self.tr("Local checks: %1").replace("%1", f"{say(pack.title)} ({', '.join(pack.codes)})"))
            box.setChecked(pack.id in self._context.session.scoring.packs)
            box.setEnabled(pack.id not in self._context.practice.named)

    def _said(self) -> tuple[str, ...]:
        """Return what the tender's document states of its own project."""
        opened = self._context.documents.opened
        if opened is None:
            return ()
        return stated_lines(stated_facts(opened.reading.document), self._context.languages.code)

    def begin(self) -> None:
        """Let the text of the needs be typed."""
        self.fields["needs"].setFocus()

    def read(self, key: str, path: Path) -> None:
        """Take the words of a document as a text."""

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return document_text(path)

        def take(text: object) -> None:
            self._set(key, str(text))

        self._context.jobs.start(self.tr("Reading the document"), work, take, self._context.files.failed.emit)

    def _lay_out(self) -> None:
        procedure, texts, local = Card(), Card(), Card()
        procedure.add(self._title)
        procedure.add(self._facts)
        procedure.add(self._stated)
        procedure.add_buttons(self._go)
        texts.body.setSpacing(8)
        for key in TEXTS:
            texts.add(self._labelled[key])
            row = QHBoxLayout()
            row.addWidget(self.files[key])
            row.addStretch(1)
            texts.body.addLayout(row)
        local.add(self._local)
        for box in self.packs.values():
            local.add(box)
        local.add(self._local_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (procedure, texts, local):
            column.addWidget(card)
        column.addStretch(1)

    def _typed(self, key: str) -> None:
        self._set(key, self.fields[key].toPlainText().strip(), merge=f"requirements/{key}")

    def _set(self, key: str, text: str, merge: str = "") -> None:
        tender = self._context.session.tender
        held = {each: getattr(tender, each) for each in TEXTS} | {key: text}
        self._context.session.do(SetRequirements(held["needs"], held["qualifications"]), merge)

    def _ask(self, key: str) -> None:
        settings = self._context.settings
        pattern = self.tr("Documents") + f" ({' '.join('*' + suffix for suffix in DOCUMENTS)})"
        title = self.tr("Read from a file…")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, str(settings.open_folder), pattern)
        if chosen:
            settings.open_folder = Path(chosen).parent
            self.read(key, Path(chosen))
