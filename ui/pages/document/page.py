"""First step: the tender document, its scoring table, and the rule that it becomes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tender_tool.domain.documents.rule import DocumentRule, RuleRow
from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import plain
from tender_tool.services.documents.document_rule import came_from_document, is_used, use_rule
from ui.context import Context
from ui.icons import icon
from ui.models.document_table import DocumentTable
from ui.pages.document.aside import DocumentAside
from ui.pages.document.clause_card import ClauseCard
from ui.pages.document.view import DocumentView
from ui.pages.page import Page
from ui.widgets.card import Card
from ui.widgets.column import CardColumn, Stack
from ui.widgets.drop_area import DropArea
from ui.widgets.text import Button, Label, Pill


class DocumentPage(Page):
    """The table as it was read; below it the clause of the row that is chosen."""

    key: ClassVar[str] = "document"
    order: ClassVar[int] = 10
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("DocumentPage", "Document"))
    elided: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proven = Stack()
        self.use = Button(kind="primary")
        self.proof = DocumentProof(context)
        self.model = DocumentTable(self)
        self.view = DocumentView(self.model, lambda: context.theme.colours)
        self.clause = ClauseCard(context)
        self.empty = DocumentEmpty(context)
        self._key, self._choosing = "", False
        self._body = QStackedWidget()
        self._body.addWidget(_scrolled(self.empty))
        self._body.addWidget(self._table_body())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addLayout(self._top())
        column.addWidget(self._body, 1)
        self.shown = DocumentAside(context, self.aside)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.use.clicked.connect(self._use)
        context.documents.changed.connect(self._follow)
        self.retranslate()

    @property
    def rule(self) -> DocumentRule | None:
        """Return the rule that the document states."""
        return self.context.documents.rule

    def waiting(self) -> int:
        """Return how many rows a person must look at."""
        return self.rule.waiting if self.rule is not None else 0

    def done(self) -> bool:
        """Tell whether the tender's rule came from its document, in which no row is open."""
        read = self.rule is None or not self.rule.waiting
        return read and came_from_document(self.context.session.tender)

    def owns_primary(self) -> bool:
        """Tell whether the page asks for a document, or to use the one it shows."""
        return self.rule is None or not is_used(self.rule, self.context.session.tender)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.view.setAccessibleName(self.tr("Scoring table as read"))
        self.refresh()

    def refresh(self) -> None:
        """Show the document of the session's tender."""
        rule, opened = self.rule, self.context.documents.opened
        scoring = opened.reading.scoring if opened is not None else None
        held = self.context.session.tender.document
        self.heading.setText(self.tr("Scoring table") if scoring is not None else self.tr("Tender document"))
        self._proven.show_all([Pill(*self.proof.pill(scoring, self.waiting()))] if scoring is not None else [])
        self.subtitle.setText(
            held.input.name
            if held is not None
            else self.tr("Next: open the tender document; its scoring table becomes the rule.")
        )
        self.subtitle.setToolTip(self.subtitle.text())
        self._body.setCurrentIndex(0 if rule is None else 1)
        self._show_use(rule)
        self.model.show_rule(rule)
        if rule is None or scoring is None:
            self.empty.refresh()
            self.shown.show_row(None)
            return
        self.proof.show_scoring(scoring, opened.reading.document.unread if opened is not None else None)
        self.view.fit()
        self._select(rule)

    def _select(self, rule: DocumentRule) -> None:
        """Keep the chosen row chosen; at first, the first that waits for somebody."""
        if rule.row(self._key) is None:
            self._key = next((row for row in rule.rows if row.waits), rule.rows[0]).key
        self._choosing = True
        self.view.choose(self._key)
        self._choosing = False
        self._show_row()

    def _show_row(self) -> None:
        row: RuleRow | None = self.rule.row(self._key) if self.rule is not None else None
        self.shown.show_row(row)
        if row is not None:
            self.clause.show_row(row)

    def _choose(self, at: QModelIndex) -> None:
        row = self.model.lines[at.row()].row if at.isValid() else None
        if row is None or self._choosing:
            return
        self._key = row.key
        self._column.verticalScrollBar().setValue(0)
        self._show_row()

    def _show_use(self, rule: DocumentRule | None) -> None:
        self.use.setVisible(rule is not None)
        if rule is None:
            return
        used = is_used(rule, self.context.session.tender)
        self.use.setEnabled(not used and bool(rule.table.groups))
        self.use.setText(self.tr("In use as the rule") if used else self.tr("Use this scoring table"))
        waiting = self.tr("%n row(s) are still to be checked", "", rule.waiting) if rule.waiting else ""
        self.use.setToolTip(waiting)

    def _use(self) -> None:
        if self.rule is not None:
            self.context.session.do(use_rule(self.rule, self.context.session.tender))
            self.wanted.emit("rules")

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._proven)
        below.addWidget(self.subtitle, 1)
        words.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.use, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _table_body(self) -> QWidget:
        body, self._column = QWidget(), CardColumn("pages", 0)
        self._column.body.setContentsMargins(0, 8, 0, 8)
        self._column.add(self.clause)
        self._column.body.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(self._column)
        splitter.setSizes([280, 400])
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.proof)
        inside.addWidget(splitter, 1)
        return body


def _scrolled(widget: QWidget) -> QWidget:
    column = CardColumn("pages", 0)
    column.body.setContentsMargins(0, 0, 0, 0)
    column.add(widget)
    return column


class DocumentProof(Card):
    """A sentence for pages that were not read and each thing that differs, the first one at once; else hidden."""

    def __init__(self, context: Context) -> None:
        super().__init__("warning")
        self._context = context
        self._shown: DocumentScoring | None = None
        self._unread: Message | None = None
        self._all = False
        self.lines = Label()
        self.more = Button(kind="link")
        self.body.setContentsMargins(12, 6, 6, 6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.lines, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.more.clicked.connect(self._toggle)

    def show_scoring(self, scoring: DocumentScoring, unread: Message | None) -> None:
        """Show which pages were not read, and what differs in a table."""
        self._unread = unread
        if scoring is not self._shown:
            self._shown, self._all = scoring, False
        differs = [self._context.languages.say(each) for each in (*((unread,) if unread else ()), *scoring.differs)]
        self.lines.setText("\n".join(differs if self._all else differs[:1]))
        self.setVisible(bool(differs))
        self.more.setVisible(len(differs) > 1)
        self.more.setText(self.tr("Fewer") if self._all else self.tr("%n more", "", len(differs) - 1))

    def pill(self, scoring: DocumentScoring, waiting: int) -> tuple[str, str]:
        """Return whether a table is proven, in a few words with their meaning; ``waiting`` rows are still open."""
        total = plain(scoring.total)
        if scoring.adds_up and waiting:
            told = self.tr("%1 points in all; %n row(s) to check", "", waiting)
            return told.replace("%1", total), "warning"
        if scoring.adds_up:
            return self.tr("✓ %1 points in all, read without fault").replace("%1", total), "good"
        return self.tr("%1 points in all: not proven by its sums").replace("%1", total), "warning"

    def _toggle(self) -> None:
        self._all = not self._all
        if self._shown is not None:
            self.show_scoring(self._shown, self._unread)


class DocumentEmpty(QWidget):
    """A place to drop a document on, and a field for its words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._told, self._hint = Label(role="section"), Label(role="quiet")
        self._card = Card("note")
        self._card.add(self._told)
        self._card.add(self._hint)
        self._open, self.again, self._sample = Button(kind="primary"), Button(), Button()
        self._drop = DropArea([self._open, self.again, self._sample])
        self._paste_title = Label(role="section")
        self.paste = QPlainTextEdit()
        self.paste.setTabChangesFocus(True)
        self.paste.setMinimumHeight(96)
        self.read = Button()
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
        for widget in (self._card, self._drop, pasting):
            column.addWidget(widget)
        column.addStretch(1)
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
        name = held.input.name if held is not None else ""
        if opened is not None:
            self._told.setText(self.tr("“%1” holds no scoring table").replace("%1", name))
            hint = self.tr(
                "Where the lowest price wins none is needed. If it stands in another file, open that one, or "
                "paste its words."
            )
            unread = opened.reading.document.unread
            self._hint.setText(f"{self._context.languages.say(unread)}\n{hint}" if unread else hint)
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
