"""What the report must state and no file tells: how much is there, and the dialog that asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.edits.report import RecordOpenings, SetCommittee, StateFact
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.report_facts import FACT_NAMES, ROLES, BidOpening, CommitteeMember, FactName, Role
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import word
from tender_tool.services.export_results import fact_titles
from ui.context import Context
from ui.figures import half_width
from ui.widgets.card import Heading
from ui.widgets.column import CardColumn
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label

_HIGH = 54
_SPARE = 2
_DIGITS = 6


class FactsDialog(QDialog):
    """Everything in one view; what was changed becomes edits when it is taken."""

    taken = Signal(object)

    def __init__(self, tender: Tender, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tender = tender
        self._language = language
        self.setWindowTitle(self.tr("Entries of the report"))
        self.resize(1040, 640)
        self.fields: dict[FactName, QPlainTextEdit] = {name: QPlainTextEdit() for name in FACT_NAMES}
        self.members, self.openings = QTableWidget(), QTableWidget()
        self.take, self.cancel = Button(self.tr("Take over"), "primary"), Button(self.tr("Cancel"))
        self._lay_out()
        self._fill_members()
        self._fill_openings()
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)

    def edits(self) -> tuple[Edit, ...]:
        """Return an edit for each thing that was changed."""
        made: list[Edit] = []
        held = self._tender.report
        for name, field in self.fields.items():
            text = field.toPlainText().strip()
            if text != held.value(name):
                made.append(StateFact(name, text))
        members = self._typed_members()
        if members != self._known():
            made.append(SetCommittee(members))
        openings = tuple(each for each in self._typed_openings() if each != held.opening(each.bidder))
        if openings:
            made.append(RecordOpenings(openings))
        return tuple(made)

    def _known(self) -> tuple[CommitteeMember, ...]:
        return self._tender.report.committee(each.name for each in self._tender.evaluation.members)

    def _fill_members(self) -> None:
        heads = [self.tr("Name"), self.tr("Role"), self.tr("Employer"), self.tr("Dissent and reasons")]
        known = self._known()
        _shape(self.members, heads, len(known) + _SPARE)
        for row in range(len(known) + _SPARE):
            member = known[row] if row < len(known) else CommitteeMember("")
            for column, text in ((0, member.name), (2, member.employer), (3, member.dissent)):
                self.members.setItem(row, column, QTableWidgetItem(text))
            role = QComboBox()
            role.setAccessibleName(self.tr("Role"))
            for each in ROLES:
                role.addItem(word(f"report.role_{each}", self._language) if each else "—", each)
            role.setCurrentIndex(ROLES.index(member.role))
            self.members.setCellWidget(row, 1, role)

    def _fill_openings(self) -> None:
        bidders = self._tender.bidders
        _shape(self.openings, [self.tr("Bidder"), self.tr("Opened as no."), self.tr("Handed in")], len(bidders))
        for column in (1, 2):
            self.openings.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for row, bidder in enumerate(bidders):
            held = self._tender.report.opening(bidder.key)
            name = QTableWidgetItem(bidder.name)
            name.setToolTip(bidder.name)
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.openings.setItem(row, 0, name)
            self.openings.setItem(row, 1, QTableWidgetItem("" if held.order is None else str(held.order)))
            self.openings.setItem(row, 2, QTableWidgetItem(held.handed_in))

    def _typed_members(self) -> tuple[CommitteeMember, ...]:
        found = []
        for row in range(self.members.rowCount()):
            name, employer, dissent = (_typed(self.members, row, column) for column in (0, 2, 3))
            chosen = self.members.cellWidget(row, 1)
            role: Role = ROLES[chosen.currentIndex()] if isinstance(chosen, QComboBox) else ""
            if name:
                found.append(CommitteeMember(name, role, employer, dissent))
        return tuple(found)

    def _typed_openings(self) -> tuple[BidOpening, ...]:
        found = []
        for row, bidder in enumerate(self._tender.bidders):
            order = half_width(_typed(self.openings, row, 1))
            number = int(order) if order.isdecimal() and len(order) <= _DIGITS and int(order) > 0 else None
            found.append(BidOpening(bidder.key, number, _typed(self.openings, row, 2)))
        return tuple(found)

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self.edits())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, (name, title) in enumerate(fact_titles(self._tender, self._language).items()):
            field = self.fields[name]
            field.setFixedHeight(_HIGH)
            field.setTabChangesFocus(True)
            field.setPlainText(self._tender.report.value(name))
            labelled = Labelled(field)
            labelled.name(title)
            grid.addWidget(labelled, number // 3, number % 3)
        tables = QGridLayout()
        tables.setSpacing(8)
        titles = (self.tr("Members, in the order in which they sign"), self.tr("Opening of the bids"))
        for column, (title, table) in enumerate(zip(titles, (self.members, self.openings), strict=True)):
            table.setAccessibleName(title)
            tables.addWidget(Label(title, "strong"), 0, column)
            tables.addWidget(table, 1, column)
            tables.setColumnStretch(column, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(24, 20, 24, 16)
        column_.setSpacing(10)
        told = self.tr("Kept in the project; whatever stays empty is marked in the report as a field to fill in.")
        column_.addWidget(Label(told, "quiet"))
        column_.addLayout(grid)
        column_.addLayout(tables, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.cancel, self.take):
            row.addWidget(button)
        column_.addLayout(row)


class FactsCard(QObject):
    """Stands above the files to write."""

    def __init__(self, context: Context, column: CardColumn, window: QWidget) -> None:
        super().__init__(column)
        self._context = context
        self._window = window
        self._heading, self._told, self.button = Heading(), Label(role="note"), Button()
        self.dialog: FactsDialog | None = None
        for widget in (self._heading, self._told, self.button):
            column.add(widget)
        self.button.clicked.connect(self.ask)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.button.setText(self.tr("Fill in…"))
        self.refresh()

    def refresh(self) -> None:
        """Show how much is still to be filled in."""
        tender = self._context.session.tender
        report = tender.report
        left = sum(not report.value(name) for name in FACT_NAMES)
        members = report.committee(each.name for each in tender.evaluation.members)
        left += not members or any(not each.role for each in members)
        left += any(not report.opening(bidder.key).handed_in for bidder in tender.bidders)
        pill = (self.tr("%n to fill in", "", left), "warning") if left else (self.tr("Complete"), "good")
        self._heading.show_text(self.tr("Entries of the report"), pill)
        self._told.setText(self.tr("Announcement, members, opening, clarifications: stated by people, kept here."))
        self.button.setEnabled(bool(tender.bidders))

    def ask(self) -> None:
        """Ask for the facts, and record what was changed."""
        session = self._context.session
        dialog = FactsDialog(session.tender, self._context.languages.code, self._window.window())
        self.dialog = dialog
        dialog.taken.connect(self._take)
        dialog.open()

    def _take(self, edits: object) -> None:
        if isinstance(edits, tuple):
            for edit in edits:
                self._context.session.do(edit)


def _shape(table: QTableWidget, heads: list[str], rows: int) -> None:
    table.setColumnCount(len(heads))
    table.setRowCount(rows)
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(34)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setTabKeyNavigation(False)


def _typed(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text().strip() if item is not None else ""
