"""What the document page shows where there is no scoring table: why, and how to get one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.context import Context
from ui.icons import icon
from ui.opening.recent_files import RecentFilesCard
from ui.pages.document.readings import ReadingRows
from ui.widgets.card import Card
from ui.widgets.drop_area import DropArea
from ui.widgets.text import Button, Label


class DocumentEmpty(QWidget):
    """A place to drop a document on, and a field for its words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told, self._hint = Label(role="section"), Label(role="quiet")
        self._card = Card("note")
        self._card.add(self._told)
        self._card.add(self._hint)
        self.set_aside = ReadingRows(context)
        self._card.add(self.set_aside)
        self._open, self.again, self._sample = Button(kind="primary"), Button(), Button()
        self._drop = DropArea([self._open, self.again, self._sample])
        self._paste_title = Label(role="section")
        self.paste = QPlainTextEdit()
        self.paste.setTabChangesFocus(True)
        self.paste.setMinimumHeight(96)
        self.read = Button()
        self.recent = RecentFilesCard(context)
        pasting = Card()
        pasting.body.setSpacing(8)
        pasting.add(self._paste_title)
        pasting.add(self.paste)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.read)
        pasting.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        for widget in (self._card, self._drop, self.recent, pasting):
            column.addWidget(widget)
        column.addStretch(1)
        self.recent.refresh()
        self._open.clicked.connect(context.actions["open_document"].trigger)
        self._sample.clicked.connect(context.actions["open_sample"].trigger)
        self._drop.dropped.connect(context.files.open)
        self.again.clicked.connect(context.documents.read_again)
        self.read.clicked.connect(self._read)
        self.paste.textChanged.connect(self._allow)
        context.jobs.started.connect(lambda _: self._allow())
        context.jobs.ended.connect(self._allow)

    def refresh(self) -> None:
        """Say why there is no table, in the language and colours shown."""
        held, documents = self._context.session.tender.document, self._context.documents
        opened = documents.opened
        self._card.setVisible(held is not None)
        aside = documents.reading.readings.set_aside if documents.reading is not None else ()
        self.set_aside.show_readings(aside, self.tr("Use it after all"))
        name = held.input.name if held is not None else ""
        if opened is not None:
            self._told.setText(self.tr("“%1” holds no scoring table").replace("%1", name))
            hint = self.tr(
                "Where the lowest price wins none is needed. If it stands in another file, open that one, or "
                "paste its words."
            )
            hint = self.tr("%n table(s) were set aside by a person:", "", len(aside)) if aside else hint
            told = (self._context.languages.say(each) for each in opened.reading.document.pages_told)
            self._hint.setText("\n".join((*told, hint)))
        elif documents.is_refused:
            self._told.setText(self.tr("“%1” was not read").replace("%1", name))
            self._hint.setText(self.tr("It is kept with the project; the rule stays as it is."))
        else:
            self._told.setText(self.tr("“%1” is being read…").replace("%1", name))
            self._hint.setText(self.tr("The scoring table is looked for, and each clause is read."))
        self.again.setVisible(documents.is_refused)
        self._open.setText(self.tr("Open tender document…"))
        self._sample.setText(self.tr("Start with the sample"))
        self.again.setText(self.tr("Read again"))
        self._drop.set_icon(icon("upload", self._context.theme.colours.accent, 32))
        self._drop.show_text(
            self.tr("Drop a tender document here"),
            self.tr(
                "Word (.docx, .doc), a PDF with text, Excel, a web page or a text file. "
                "It is only read, never changed."
            ),
        )
        self._paste_title.setText(self.tr("Or paste the scoring table"))
        self.paste.setAccessibleName(self.tr("Words of the scoring table"))
        self.paste.setPlaceholderText(self.tr("Copy the table from the document and paste it here"))
        self.read.setText(self.tr("Read pasted text"))
        self._allow()

    def _allow(self) -> None:
        idle = self._context.jobs.running is None
        self._open.setEnabled(idle)
        self._sample.setEnabled(idle)
        self.read.setEnabled(idle and bool(self.paste.toPlainText().strip()))

    def _read(self) -> None:
        self._context.files.paste(self.paste.toPlainText())
