"""First step: the tender document, its scoring table, and the rule that it becomes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.review.finding import Finding
from tender_tool.services.documents.document_rule import came_from_document, is_used, use_rule
from tender_tool.services.documents.stated import stated_facts
from ui.context import Context
from ui.models.document_table import DocumentTable
from ui.pages.document.aside import DocumentAside
from ui.pages.document.clause_card import ClauseCard
from ui.pages.document.empty import DocumentEmpty
from ui.pages.document.proof import DocumentProof
from ui.pages.document.row_menu import RowMenu
from ui.pages.document.view import DocumentView
from ui.pages.page import Page
from ui.widgets.column import CardColumn, Stack
from ui.widgets.text import Button, Pill


class DocumentPage(Page):
    """The table as it was read; below it the clause of the row that is chosen."""

    key: ClassVar[str] = "document"
    elided: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proven = Stack()
        self.use = Button(kind="primary")
        self.use.take_letter("U")
        self.proof = DocumentProof(context)
        self.model = DocumentTable(context.languages.say, self)
        self.view = DocumentView(self.model, lambda: context.theme.colours)
        self.view.columns.keep(context.settings.tables, "document")
        self.menu = RowMenu(context, self.view)
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
        self.view.menu_wanted.connect(self.menu.pop_up)
        self.shown.menu_wanted.connect(lambda place: self.menu.pop_up(self._key, place))
        self.view.place_wanted.connect(lambda: _bring(self.aside, self.shown.place))
        self.use.clicked.connect(self._use)
        context.documents.changed.connect(self.follow)
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

    def go_to_finding(self, finding: Finding) -> bool:
        """Choose the row that a finding is about."""
        rows = self.rule.rows if self.rule is not None else ()
        by_place = (row for row in rows if row.item.source.where() == finding.where)
        row = next(by_place, None) or next((row for row in rows if row.name == finding.item), None)
        if row is None:
            return False
        self._key = row.key
        self.view.choose(row.key)
        self.view.setFocus()
        return True

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.view.setAccessibleName(self.tr("Scoring table as read"))
        self.follow()

    def refresh(self) -> None:
        """Show the document of the session's tender."""
        rule, reading = self.rule, self.context.documents.reading
        scoring = reading.readings.shown if reading is not None else None
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
        if rule is None or reading is None:
            self.empty.refresh()
            self.shown.show_row(None)
            return
        self.proof.show_readings(reading.readings)
        self.view.fit()
        self._select(rule)

    def _select(self, rule: DocumentRule) -> None:
        """Keep the chosen row chosen; at first, the first that waits for somebody."""
        if self.model.row_of(self._key) is None:
            self._key = next((row for row in rule.rows if row.waits), rule.rows[0]).key
        self._choosing = True
        self.view.choose(self._key)
        self._choosing = False
        self._show_row()

    def _show_row(self) -> None:
        at = self.model.row_of(self._key)
        line = self.model.lines[at] if at is not None else None
        if line is not None and line.row is None:
            self.shown.show_part(line.group)
            self.clause.show_part(line.group)
            return
        self.shown.show_row(line.row if line is not None else None)
        if line is not None and line.row is not None:
            self.clause.show_row(line.row)

    def _choose(self, at: QModelIndex) -> None:
        if not at.isValid() or self._choosing:
            return
        self._key = self.model.lines[at.row()].identity
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
            opened = self.context.documents.opened
            stated = stated_facts(opened.reading.document) if opened is not None else None
            self.context.session.do(use_rule(self.rule, self.context.session.tender, stated))
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


def _bring(column: CardColumn, place: QWidget) -> None:
    """Bring a card into view and give it the keyboard."""
    column.bring(place)
    place.setFocus()
