"""The line with which a rule is chosen, opened and saved, and the price weight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tender_tool.domain.edits import SetPriceWeight
from tender_tool.domain.table import ScoringTable
from tender_tool.services.rules import rulesets
from ui.context import Context
from ui.widgets.fields import NumberEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Label

WHOLE_TABLE = "whole-table"


class RuleChooser(QWidget):
    """Chooses among the rule sets that come with the program and a person's own files."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sets = rulesets()
        self.combo = QComboBox()
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.weight = NumberEdit()
        self.weight.setFixedWidth(96)
        self._new, self._open, self._save = Button(), Button(), Button()
        self._labels = [Label(role="note"), Label(role="note")]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        whole.addLayout(row)
        buttons = FlowLayout(gap=8)
        whole.addLayout(buttons)
        for label, field, stretch in zip(self._labels, (self.combo, self.weight), (1, 0), strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, stretch)
        for button in (self._new, self._open, self._save):
            buttons.addWidget(button)
        self.combo.activated.connect(self._use)
        self.weight.edited.connect(self._set_weight)
        self.weight.editingFinished.connect(self.refresh)
        self._new.clicked.connect(context.actions["new_table"].trigger)
        self._open.clicked.connect(context.actions["open_rule"].trigger)
        self._save.clicked.connect(context.actions["save_rule"].trigger)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self._labels[0].setText(self.tr("Rule set"))
        self._labels[1].setText(self.tr("Price weight"))
        self._new.setText(self.tr("New table"))
        self._new.setToolTip(self.tr("A whole scoring table to begin with: price 30, technical 50, business 20"))
        self._open.setText(self.tr("Open rule…"))
        self._save.setText(self.tr("Save as…"))
        self.combo.setAccessibleName(self.tr("Rule set"))
        self.weight.setAccessibleName(self.tr("Price weight"))

    def refresh(self) -> None:
        """Show the tender's rule and price weight."""
        table, say = self._context.session.tender.table, self._context.languages.text
        known = next((n for n, each in enumerate(self._sets) if _same(each, table)), None)
        self.combo.clear()
        self.combo.addItems([say(each.title) for each in self._sets])
        if known is None:
            changed = any(each.id == table.id for each in self._sets)
            title = say(table.title)
            self.combo.addItem(self.tr("%1 (changed)").replace("%1", title) if changed else title)
        self.combo.setCurrentIndex(len(self._sets) if known is None else known)
        self.combo.setToolTip(self.combo.currentText())
        # A price factor states its points itself.
        for widget in (self._labels[1], self.weight):
            widget.setVisible(table.price_factor is None)
        self.weight.show_value(table.price_points)

    def begin_table(self) -> None:
        """Take the whole table that comes with the program."""
        self._context.files.use_table(next(each for each in self._sets if each.id == WHOLE_TABLE))

    def _use(self, index: int) -> None:
        if index < len(self._sets):
            self._context.files.use_table(self._sets[index])

    def _set_weight(self) -> None:
        self._context.session.do(SetPriceWeight(self.weight.value()), "price weight")


def _same(one: ScoringTable, other: ScoringTable) -> bool:
    return replace(one, price_weight=None) == replace(other, price_weight=None)
