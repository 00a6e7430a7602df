"""The card with all groups and factors: one is chosen here, added, moved and taken out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from tender_tool.domain.edits.table import AddFactor, MoveFactor, RemoveFactor
from tender_tool.domain.rule.factors import Factor, PriceFactor
from ui.colours import Colours
from ui.context import Context
from ui.models.factor_kinds import KINDS, free_name, kind_word, new_factor
from ui.models.factor_table import INNER, NAME, FactorTable, total_pill
from ui.widgets.card import Card, Heading
from ui.widgets.labelled import OpenChoice
from ui.widgets.table import Table
from ui.widgets.text import Button

_ROW = 32
_LEAST_ROWS = 5
# What stands above and below the lines in a window, so that the factor's card stays in view.
_AROUND = 600
_LEAST_NAME = 120


class FactorView(Table):
    """The lines, as high as they are; beyond some rows they scroll."""

    def __init__(self, model: FactorTable, colours: Callable[[], Colours]) -> None:
        super().__init__(model, colours)
        self._lines = model
        self.setProperty("framed", "false")
        self.set_rows(_ROW)

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        self.fit_rows()

    def fit_rows(self) -> None:
        """Fit columns and height to what is shown and to the window."""
        self.setColumnHidden(INNER, not self._lines.has_weights())
        self.fit_columns(NAME, _LEAST_NAME)
        row = self.row_size
        rows = max((self.window().height() - _AROUND) // row, _LEAST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        # The last row is cut, so that one sees that there are more.
        self.setFixedHeight(min(head + self.verticalHeader().length() + 2, head + row * rows + row // 2))


class FactorList(Card):
    """Shows the scoring table; ``chosen`` tells that another factor is to be edited, or none."""

    chosen = Signal()
    # A factor was just made: its name is to be typed.
    made = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._name, self._at = "", 0
        self._table = ""
        self._heading = Heading()
        self.model = FactorTable()
        self.model.setParent(self)
        self.view = FactorView(self.model, lambda: context.theme.colours)
        self.view.columns.keep(context.settings.tables, "factors")
        self.group = OpenChoice()
        self.add_button, self.up, self.down, self.remove = (Button() for _ in range(4))
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self.body.setSpacing(10)
        self.add(self._heading)
        self.add(self.view)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.group, 1)
        for button in (self.add_button, self.up, self.down, self.remove):
            row.addWidget(button)
        self.body.addLayout(row)
        self._menu.aboutToShow.connect(self._offer)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.view.selectionModel().currentRowChanged.connect(self._choose)

    def factor(self) -> Factor | None:
        """Return the factor that is chosen, None if the table has none."""
        factors = self._context.session.tender.table.factors
        return next((factor for factor in factors if factor.name == self._name), None)

    def choose(self, name: str) -> None:
        """Choose a factor by its name."""
        row = self.model.row_of(name)
        if row is not None:
            index = self.model.index(row, NAME)
            flag = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.view.scrollTo(index)

    def expect(self, name: str) -> None:
        """Keep the chosen factor chosen while it gets another name."""
        self._name = name

    def refresh(self) -> None:
        """Show the session's table."""
        table = self._context.session.tender.table
        self._heading.show_text(self.tr("Scoring table"), total_pill(table))
        self.model.show_table(table)
        names = [factor.name for factor in table.factors]
        if table.id != self._table:
            # Another table is read from its beginning.
            self._table, self._name, self._at = table.id, "", 0
        if self._name not in names:
            self._name = names[min(self._at, len(names) - 1)] if names else ""
        self._at = names.index(self._name) if names else 0
        self._say_texts()
        self.view.fit_rows()
        if self.view.currentIndex().row() != self.model.row_of(self._name):
            self.choose(self._name)
        self._show_groups()
        self._allow()

    def _say_texts(self) -> None:
        self.view.setAccessibleName(self.tr("Scoring table"))
        self.group.setAccessibleName(self.tr("Group for a new factor"))
        self.group.text.setPlaceholderText(self.tr("Group for a new factor"))
        self.group.setToolTip(self.tr("The group that a new factor joins; a name typed here makes a new group"))
        self.add_button.setText(self.tr("Add factor"))
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.remove.setText(self.tr("Remove"))

    def _show_groups(self) -> None:
        names = [group.name for group in self._context.session.tender.table.groups]
        if names != [self.group.itemText(at) for at in range(self.group.count())]:
            self.group.clear()
            self.group.addItems(names)
        self.group.setEditText(self._group())

    def _group(self) -> str:
        at = self.view.currentIndex().row()
        return self.model.lines[at].group.name if 0 <= at < len(self.model.lines) else ""

    def _choose(self, at: QModelIndex) -> None:
        factor = self.model.lines[at.row()].factor if at.isValid() else None
        if factor is None or factor.name == self._name:
            return
        self._name = factor.name
        self._at = self._names().index(factor.name)
        self.group.setEditText(self._group())
        self._allow()
        self.chosen.emit()

    def _names(self) -> list[str]:
        return [factor.name for factor in self._context.session.tender.table.factors]

    def _allow(self) -> None:
        names, chosen = self._names(), self.factor() is not None
        self.up.setEnabled(chosen and self._at > 0)
        self.down.setEnabled(chosen and self._at < len(names) - 1)
        # A table has one factor at least: without any it could not be saved as a rule.
        self.remove.setEnabled(chosen and len(names) > 1)

    def _offer(self) -> None:
        self._menu.clear()
        table = self._context.session.tender.table
        for kind in KINDS:
            action = self._menu.addAction(kind_word(kind))
            action.triggered.connect(partial(self.add_factor, kind))
            action.setEnabled(kind is not PriceFactor or table.price_factor is None)

    def add_factor(self, kind: type, _: object = None) -> None:
        """Add a factor of a kind to the group that is named."""
        named = self.group.currentText().strip() or self._group()
        group = named or QCoreApplication.translate("FactorList", "New group")
        factor = new_factor(kind, free_name(kind_word(kind), self._names()))
        self._name = factor.name
        self._context.session.do(AddFactor(group, factor))
        self.chosen.emit()
        QTimer.singleShot(0, self, self.made.emit)

    def _move(self, step: int) -> None:
        factor, groups = self.factor(), self._context.session.tender.table.groups
        place = next(
            ((n, group.factors.index(factor)) for n, group in enumerate(groups) if factor in group.factors), None
        )
        if factor is None or place is None:
            return
        at, inside = place
        if 0 <= inside + step < len(groups[at].factors):
            edit = MoveFactor(factor.name, groups[at].name, inside + step)
        else:
            to = groups[at + step]
            edit = MoveFactor(factor.name, to.name, len(to.factors) if step < 0 else 0)
        self._context.session.do(edit)

    def _remove(self) -> None:
        factor = self.factor()
        if factor is not None:
            self._context.session.do(RemoveFactor(factor.name))
