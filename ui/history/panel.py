"""The history panel: every act, narrowed and searched, with the way to its place and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.edits.trail import GiveReason
from tender_tool.services.acts import CorrectionRow
from ui.context import Context
from ui.history.acts_table import FILTERS, ActsTable
from ui.history.taking_back import TakingBack
from ui.widgets.table import Table
from ui.widgets.text import Button, Label


class HistoryPanel(QDockWidget):
    """Stands below the pages; opened from the menu."""

    # A cell of the list, or a page, that an act is about.
    cell_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, context: Context, taking_back: TakingBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._taking_back = taking_back
        self.setObjectName("history")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.model = ActsTable(self)
        self.table = Table(self.model, lambda: context.theme.colours)
        self.table.columns.keep(context.settings.tables, "history")
        self.filter, self.search, self._signed = QComboBox(), QLineEdit(), Label(role="quiet")
        self.back, self.jump, self.why, self.rename = Button(), Button(), Button(), Button(kind="flat")
        self._empty, self._title = Label(role="quiet"), Label(role="section")
        self._close = Button(kind="flat")
        self.setTitleBarWidget(QWidget())
        self._silence_bar()
        self.setWidget(self._body())
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Show the trail of the session's tender."""
        if not self.isVisible():
            return
        chosen = self.chosen()
        self.model.show_tender(self._context.session.tender, self._context.languages.code)
        self.table.fit_columns(6, 160)
        same = [at for at, row in enumerate(self.model.rows) if chosen and row.number == chosen.number]
        if same:
            self.table.selectRow(same[0])
        self._empty.setVisible(not self.model.rows)
        self._follow()

    def chosen(self) -> CorrectionRow | None:
        """Return the row that is chosen, or None."""
        found = self.table.selectionModel().selectedRows()
        return self.model.rows[found[0].row()] if found else None

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.setWindowTitle(self.tr("History"))
        self._title.setText(self.tr("History"))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close the history"))
        words = (
            self.tr("All acts"),
            self.tr("Corrections"),
            self.tr("Without a reason"),
            self.tr("Taken back"),
            self.tr("Other acts"),
        )
        at = max(self.filter.currentIndex(), 0)
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItems(words)
        self.filter.setCurrentIndex(at)
        self.filter.blockSignals(False)
        self.filter.setAccessibleName(self.tr("Which acts"))
        self.search.setPlaceholderText(self.tr("Search in the history"))
        self.search.setAccessibleName(self.tr("Search in the history"))
        self.table.setAccessibleName(self.tr("History"))
        self.back.setText(self.tr("Take back"))
        self.jump.setText(self.tr("Go to the place"))
        self.why.setText(self.tr("Give a reason…"))
        self.rename.setText(self.tr("Change name…"))
        self._empty.setText(self.tr("Nothing was done yet, or nothing that the filter shows."))
        self.refresh()
        self._follow()

    def _silence_bar(self) -> None:
        """Take the words off Qt's own bar, which is not shown: they stay in the language that it was styled in."""
        for button in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            button.setAccessibleName("")
            button.setAccessibleDescription("")
            button.setToolTip("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._silence_bar()
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search.setMaximumWidth(240)
        self._title.setWordWrap(False)
        for widget in (self._title, self.filter, self.search, self.back, self.jump, self.why):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._signed)
        row.addWidget(self.rename)
        row.addWidget(self._close)
        column.addLayout(row)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(96)
        return body

    def _connect(self) -> None:
        self._context.session.changed.connect(self.refresh)
        self.visibilityChanged.connect(lambda _: self.refresh())
        self.filter.currentIndexChanged.connect(lambda _: self._narrow())
        self.search.textChanged.connect(lambda _: self._narrow())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self.table.doubleClicked.connect(lambda _: self._jump())
        self.back.clicked.connect(self._take_back)
        self.jump.clicked.connect(self._jump)
        self.why.clicked.connect(self._ask_why)
        self.rename.clicked.connect(self._ask_name)
        self._close.clicked.connect(self.hide)

    def _narrow(self) -> None:
        self.model.narrow(FILTERS[max(self.filter.currentIndex(), 0)], self.search.text())
        self._empty.setVisible(not self.model.rows)
        self._follow()

    def _follow(self) -> None:
        row, by = self.chosen(), self._context.session.by
        self.back.setEnabled(row is not None and row.number > 0 and row.taken_back is None)
        self.why.setEnabled(row is not None and row.number > 0)
        self.jump.setEnabled(row is not None and row.place is not None)
        self._signed.setText(self.tr("Signed by: %1").replace("%1", by) if by else self.tr("No name given yet"))

    def _take_back(self) -> None:
        row = self.chosen()
        if row is not None:
            self._taking_back.take_back(row.number, self)

    def _jump(self) -> None:
        row = self.chosen()
        if row is None or row.place is None:
            return
        if row.place.kind == "cell":
            self.cell_wanted.emit(row.place.keys[0])
        else:
            self.page_wanted.emit(_PAGES.get(row.place.kind, "results"))

    def _ask_why(self) -> None:
        row = self.chosen()
        if row is None:
            return
        reason, given = QInputDialog.getText(self, self.tr("Reason"), row.label, text=row.reason)
        if given and reason.strip():
            session = self._context.session
            session.do(GiveReason((row.number,), reason.strip(), session.by))

    def _ask_name(self) -> None:
        session = self._context.session
        name, given = QInputDialog.getText(self, self.tr("Your name"), self.tr("Your name"), text=session.by)
        if given:
            session.by = self._context.settings.person.name = name.strip()
            self._follow()


# Which page shows a place; the rest stands with the results.
_PAGES = {
    "name": "bidders",
    "number": "bidders",
    "opening_day": "bidders",
    "list": "bidders",
    "sheet": "bidders",
    "column": "bidders",
    "recalled": "bidders",
    "level": "bidders",
    "document": "document",
    "row": "document",
    "table": "rules",
    "factor": "rules",
    "order": "rules",
    "group": "rules",
    "rounding": "rules",
    "price_weight": "rules",
    "procedure": "rules",
    "members": "rules",
    "member": "rules",
    "score": "rules",
    "needs": "review",
    "qualifications": "review",
    "finding": "review",
    "assessment": "certificates",
    "audits": "certificates",
    "way": "certificates",
    "contract_end": "certificates",
}
