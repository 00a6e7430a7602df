"""Above the ranking: the filter, which columns are shown, and the bars."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from tender_tool.domain.rule.table import ScoringTable
from ui.models.results.columns import ResultColumn, columns_of, shown_first
from ui.models.results.model import ResultsModel
from ui.tables.columns import TableColumns
from ui.widgets.text import Button

_BAR = ResultColumn("bar").id


class ResultsToolbar(QWidget):
    """Tells which columns are wanted; a choice is kept with the columns of the view."""

    changed = Signal()
    pictures_wanted = Signal(bool)

    def __init__(self, model: ResultsModel, kept: TableColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept = kept
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.columns, self.bars, self.pictures = Button(), Button(), Button()
        for button in (self.bars, self.pictures):
            button.setCheckable(True)
        self._menu = QMenu(self.columns)
        self.columns.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.filter, self.columns, self.bars, self.pictures):
            row.addWidget(widget)
        self._follow()
        self.pictures.toggled.connect(self._show_pictures)
        self.bars.clicked.connect(lambda on: self._choose(_BAR, on=on))
        kept.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.filter.setPlaceholderText(self.tr("Filter bidders, levels, states…"))
        self.filter.setAccessibleName(self.tr("Filter bidders, levels, states…"))
        self.columns.setText(self.tr("Columns"))
        self.bars.setText(self.tr("Bars"))
        self.bars.setToolTip(self.tr("Show what each total is made up of"))

        self.pictures.setText(self.tr("Pictures"))
        self.pictures.setToolTip(self.tr("Show the ranking as pictures, which can be saved"))

    def wanted(self, table: ScoringTable) -> frozenset[str]:
        """Return the columns to be shown."""
        first = shown_first(table)
        return frozenset(column.id for column in columns_of(table) if self._is_wanted(column, first))

    def refresh(self, table: ScoringTable) -> None:
        """Offer the columns of a table."""
        self._menu.clear()
        wanted = self.wanted(table)
        for at, column in enumerate(self._model.columns):
            if column.is_points or column.kind == "level":
                action = self._menu.addAction(self._model.title(at, sorting=False))
                action.setCheckable(True)
                action.setChecked(column.id in wanted)
                action.setObjectName(column.id)
                action.triggered.connect(lambda on, name=column.id: self._choose(name, on=on))

    def _is_wanted(self, column: ResultColumn, first: frozenset[str]) -> bool:
        by_default = column.id in first if column.is_points else True
        return self._kept.shown.get(column.id, by_default)

    def _choose(self, name: str, *, on: bool) -> None:
        at = next((at for at, column in enumerate(self._model.columns) if column.id == name), None)
        if at is not None:
            self._kept.choose(at, on=on)

    def _show_pictures(self, on: bool) -> None:
        for button in (self.columns, self.bars):
            button.setDisabled(on)
        self.pictures_wanted.emit(on)

    def _follow(self) -> None:
        self.bars.setChecked(self._kept.shown.get(_BAR, True))
        for action in self._menu.actions():
            action.setChecked(self._kept.shown.get(action.objectName(), action.isChecked()))
        self.changed.emit()
