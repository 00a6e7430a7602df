"""First step: the bidder list as it was read."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.cell_address import letters
from tender_tool.domain.edits.tender import SetOpeningDay, SetProject
from tender_tool.domain.review.finding import Finding
from ui.context import Context
from ui.icons import icon
from ui.models.sheet_model import SheetModel
from ui.pages.bidders.aside import BiddersAside
from ui.pages.bidders.column_chips import ColumnChips
from ui.pages.bidders.sheet_view import SheetView
from ui.pages.page import Page
from ui.scoring import LONG
from ui.tables.file_drops import FileDrops
from ui.widgets.drop_area import DropArea
from ui.widgets.fields import DayEdit
from ui.widgets.text import Button, Label

# Two lines of them.
_LEAST_CHIPS = 56
# Its header and three rows: the chips give way to them.
_LEAST_LIST = 136


class BiddersPage(Page):
    """Shows what was read from where, and lets a person decide what is unclear."""

    key: ClassVar[str] = "bidders"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._open, self._sample, self._template = Button(kind="primary"), Button(), Button(kind="flat")
        self._drop = DropArea([self._open, self._sample, self._template])
        self.form = ProjectForm(context)
        self._chips = ColumnChips(context)
        self.model = SheetModel(self)
        self.view = SheetView(self.model, lambda: context.theme.colours, context.settings.tables)
        self._body = QStackedWidget()
        self._body.addWidget(self._empty_body())
        self._body.addWidget(self._list_body())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.heading, self.subtitle, self._body):
            column.addWidget(widget)
        column.setStretch(2, 1)
        FileDrops(self.view, self._bidder_at, context.evidence.read)
        self._aside = BiddersAside(context, self.aside)
        self.model.corrected.connect(context.rereading.correct_cell)
        self.view.header_chosen.connect(context.rereading.choose_header)
        self._aside.chosen.connect(self.view.go_to)
        self._aside.day_wanted.connect(self.form.day.setFocus)
        self._open.clicked.connect(context.actions["open_list"].trigger)
        self._sample.clicked.connect(context.actions["open_sample"].trigger)
        self._template.clicked.connect(context.actions["template"].trigger)
        self._drop.dropped.connect(context.files.open)
        self.retranslate()

    def _bidder_at(self, index: QModelIndex) -> str:
        sheet = self.model.sheet
        return sheet.bidder_at(index.row(), index.column()) if sheet is not None else ""

    def waiting(self) -> int:
        """Return how many bidders wait for a decision on what stands in the list."""
        return len(self.context.session.scoring.outcome.waits.at_list)

    def done(self) -> bool:
        """Tell whether there are bidders and none of them waits."""
        return bool(self.context.session.tender.bidders) and not self.waiting()

    def owns_primary(self) -> bool:
        """Tell whether the page asks for a list."""
        return self.context.session.tender.bidder_list is None

    def go_to_cell(self, cell: str) -> bool:
        """Bring a cell of the list into view."""
        if self._is_old:
            self.refresh()
        self.view.go_to(cell)
        return True

    def go_to_finding(self, finding: Finding) -> bool:
        """Bring the cell that a finding is about into view."""
        source, read = finding.source, self.context.session.tender.bidder_list
        if source is None or source.cell is None or read is None or source.file != read.file:
            return False
        return self.go_to_cell(source.cell)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._open.setText(self.tr("Open list…"))
        self._sample.setText(self.tr("Start with the sample"))
        self._template.setText(self.tr("Save empty list…"))
        self._drop.show_text(
            self.tr("Drop a bidder list here"),
            self.tr("Excel, CSV or a Word table as it is: titles, notes and totals may stay in it. It is only read."),
        )
        self.view.setAccessibleName(self.tr("Bidder list as read"))
        self.form.retranslate()
        self._aside.retranslate()
        self.follow()

    def refresh(self) -> None:
        """Show the list of the session's tender."""
        session = self.context.session
        read = session.tender.bidder_list
        self._body.setCurrentIndex(1 if read else 0)
        self.heading.setText(self.tr("Bidder list") if read else self.tr("Import the bidder list"))
        self.subtitle.setText(self._summary(read))
        self._drop.set_icon(icon("upload", self.context.theme.colours.accent, 32))
        self.form.refresh()
        tender = session.tender
        of_list = partial(self.paint, self._show_list, read, tender.table, tender.acts, session.sheet)
        of_columns = partial(self.paint, self._chips.refresh, read, tender.opened_on, tender.table)
        self.turns.run((of_list, of_columns, self._aside.refresh), apart=len(tender.bidders) > LONG)

    def _show_list(self) -> None:
        session = self.context.session
        self.model.show_tender(session.tender, session.sheet, self.context.languages.code)

    def _empty_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._drop)
        column.addStretch(1)
        return body

    def _list_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(Shrinking(self._chips, _LEAST_CHIPS))
        self.view.setMinimumHeight(_LEAST_LIST)
        column.addWidget(self.view, 1)
        return body

    def _summary(self, read: BidderList | None) -> str:
        if read is None:
            return self.tr("Next: open the list from the bid opening, or try the program with the sample.")
        sheet = self.tr("sheet “%1”").replace("%1", read.sheet)
        where = f"{read.file} › {sheet}" if read.sheet else read.file
        parts = [where, self.tr("%n bidder(s)", "", len(read.bidders))]
        if read.header_rows:
            rows = ", ".join(letters(row - 1) if read.across else str(row) for row in read.header_rows)
            header = self.tr("header in column %1") if read.across else self.tr("header in row %1")
            parts.insert(1, header.replace("%1", rows))
        if read.skipped:
            parts.append(self.tr("%n row(s) not taken as bidders", "", len(read.skipped)))
        return " · ".join(parts)


class ProjectForm(QWidget):
    """Three fields side by side; each change is an edit."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name_field, self.number_field, self.day = QLineEdit(), QLineEdit(), DayEdit()
        self._labels = [Label(role="note") for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        fields = (self.name_field, self.number_field, self.day)
        for label, field, stretch in zip(self._labels, fields, (3, 2, 0), strict=True):
            row.addLayout(_labelled(label, field), stretch)
        self.name_field.editingFinished.connect(self._set_project)
        self.number_field.editingFinished.connect(self._set_project)
        self.day.picked.connect(self._set_day)
        self.retranslate()

    def refresh(self) -> None:
        """Show the tender's values."""
        tender = self._context.session.tender
        for field, text in ((self.name_field, tender.name), (self.number_field, tender.number)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.day.show_day(tender.opened_on)
        self.day.set_icon(icon("calendar", self._context.theme.colours.quiet))

    def retranslate(self) -> None:
        """Say the labels in the language shown."""
        texts = (self.tr("Project name"), self.tr("Project number"), self.tr("Bid opening day"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.name_field.setAccessibleName(texts[0])
        self.number_field.setAccessibleName(texts[1])
        self.name_field.setPlaceholderText(self.tr("Not given"))
        self.number_field.setPlaceholderText(self.tr("Not given"))
        self.day.name(texts[2], self.tr("Pick the bid opening day"))

    def _set_project(self) -> None:
        edit = SetProject(self.name_field.text().strip(), self.number_field.text().strip())
        self._context.session.do(edit)

    def _set_day(self, day: date | None) -> None:
        self._context.session.do(SetOpeningDay(day))


def _labelled(label: QLabel, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return column


class Shrinking(QScrollArea):
    """As high as what it holds if there is room, and not below ``least``."""

    def __init__(self, inside: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.setMinimumHeight(least)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the height that everything inside takes at the width there is."""
        width = max(self.viewport().width(), 1)
        high = self._inside.heightForWidth(width) if self._inside.hasHeightForWidth() else -1
        return QSize(width, max(high, self._inside.sizeHint().height() if high < 0 else high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        high = self.sizeHint().height()
        self._inside.setMinimumHeight(high)
        self.updateGeometry()
