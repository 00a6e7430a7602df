"""The card in which one member's points are seen and typed by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout

from ui.context import Context
from ui.models.committee_table import CommitteeTable
from ui.widgets.card import Card
from ui.widgets.labelled import OpenChoice
from ui.widgets.table import Table
from ui.widgets.text import Label

_ROW = 34
_MOST_ROWS = 10
_LEAST_FACTOR = 230
_MEASURED = 100


class CommitteeScores(Card):
    """A member is chosen, or a new name typed; each cell typed is one edit."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title, self._hint = Label(role="section"), Label(role="note")
        self._wrong = Label(role="note")
        self._wrong.setProperty("meaning", "error")
        self._wrong.hide()
        self.member = OpenChoice()
        self._label = Label(role="note")
        self._label.setWordWrap(False)
        self._label.setBuddy(self.member)
        self.model = CommitteeTable(context.session, lambda: context.languages.code)
        self.model.setParent(self)
        self.view = Table(self.model, lambda: context.theme.colours)
        self.view.columns.keep(context.settings.tables, "member")
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setTabKeyNavigation(True)
        self.view.set_rows(_ROW)
        self.body.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._label)
        row.addWidget(self.member, 1)
        self.body.addLayout(row)
        for widget in (self.view, self._wrong, self._hint):
            self.add(widget)
        self.member.activated.connect(lambda _: self.show_member(self.member.currentText()))
        self.member.text.editingFinished.connect(lambda: self.show_member(self.member.currentText()))
        self.model.refused.connect(self._tell)

    def refresh(self) -> None:
        """Show the members and the points of the one that is chosen."""
        self._title.setText(self.tr("Points by hand"))
        self._label.setText(self.tr("Member"))
        self.member.setAccessibleName(self.tr("Member"))
        self.member.text.setPlaceholderText(self.tr("Name of a member"))
        self.view.setAccessibleName(self.tr("Points of the member"))
        names = [member.name for member in self._context.session.tender.evaluation.members]
        if names != [self.member.itemText(at) for at in range(self.member.count())]:
            self.member.clear()
            self.member.addItems(names)
        chosen = self.model.member or (names[0] if names else "")
        self.member.setEditText(chosen)
        self._show(chosen)

    def show_member(self, name: str) -> None:
        """Show a member's points; a name that is new joins with the first points typed."""
        if name.strip() != self.model.member:
            self._tell("")
            self.member.setEditText(name.strip())
            self._show(name.strip())

    def _show(self, name: str) -> None:
        self.model.show_member(name)
        tender = self._context.session.tender
        self.view.setEnabled(bool(name))
        if not tender.bidders:
            hint = self.tr("Open a bidder list first.")
        elif not self.model.rowCount():
            hint = self.tr("The table has no factor that members give points for.")
        elif not name:
            hint = self.tr("Type a member's name to enter points by hand.")
        else:
            hint = self.tr("Double-click a cell or type into it; points outside the range are not taken.")
        self._hint.setText(hint)
        shown = bool(tender.bidders) and bool(self.model.rowCount())
        self.view.setVisible(shown)
        if shown:
            self._fit()

    def _fit(self) -> None:
        # Measuring every column of a very long list would take longer than anybody waits.
        if self.model.columnCount() <= _MEASURED:
            self.view.fit_columns(0, _LEAST_FACTOR)
        else:
            self.view.setColumnWidth(0, _LEAST_FACTOR)
        head, bar = self.view.horizontalHeader().sizeHint(), self.view.horizontalScrollBar().sizeHint()
        rows = min(self.model.rowCount(), _MOST_ROWS)
        self.view.setFixedHeight(head.height() + rows * self.view.row_size + bar.height() + 4)

    def _tell(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
