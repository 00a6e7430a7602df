"""The card of one certificate factor."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.services.rules import make_tier, scheme_of
from ui.context import Context
from ui.models.tier_table import TierTable
from ui.models.tiers_model import TiersModel
from ui.pages.rules.factors.points_delegate import TiersView
from ui.rule_desk import RuleDesk
from ui.widgets.card import Card
from ui.widgets.text import Button, Label


class TiersCard(Card):
    """Shows the tiers, and adds and removes rows."""

    def __init__(self, context: Context, factor: str, desk: RuleDesk | None = None) -> None:
        super().__init__()
        self._context = context
        self._desk: RuleDesk = desk or context.session
        self.factor = factor
        self.model = TiersModel(self._desk, self)
        self.view = TiersView(self.model, lambda: context.theme.colours, narrow=desk is not None)
        self.view.columns.keep(context.settings.tables, "tiers")
        self._title = Label(role="section")
        self.words = QLineEdit()
        self._add, self._remove = Button(), Button()
        self.body.setSpacing(10)
        self.add(self._title)
        self.add(self.view)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self._add)
        row.addWidget(self._remove)
        self.body.addLayout(row)
        self._hint = Label(role="note")
        self.add(self._hint)
        self._add.clicked.connect(self._add_row)
        self.words.returnPressed.connect(self._add_row)
        self.words.textChanged.connect(self._allow)
        self._remove.clicked.connect(self._remove_row)
        self.view.selectionModel().currentChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)

    def refresh(self) -> None:
        """Show the factor as it is, in the language shown."""
        factor = self._current()
        if factor is None:
            return
        language = self._context.languages.code
        held = self._context.session.scoring.outcome.holders.get((factor.name, factor.scheme), {})
        self.model.show_table(TierTable(factor, scheme_of(factor), self._desk.tender, language, held))
        self._title.setText(self.tr("%1: points by level").replace("%1", factor.name))
        self.words.setPlaceholderText(self.tr("Level in the rule's own words"))
        self.words.setAccessibleName(self.tr("Level in the rule's own words"))
        self._add.setText(self.tr("Add row"))
        self._remove.setText(self.tr("Remove row"))
        self._hint.setText(self.tr("An empty field means that the rule does not mention the level."))
        self.view.setAccessibleName(self._title.text())
        self._allow()

    def _current(self) -> CertificateFactor | None:
        factors = self._desk.tender.table.certificate_factors
        return next((factor for factor in factors if factor.name == self.factor), None)

    def _allow(self) -> None:
        self._add.setEnabled(bool(self.words.text().strip()))
        at = self.view.currentIndex().row()
        self._remove.setEnabled(0 <= at < len(self.model.rows) and self.model.rows[at].tier is not None)

    def _add_row(self) -> None:
        factor, words = self._current(), self.words.text().strip()
        if factor is None or not words:
            return
        tier = make_tier(factor, words, Decimal(0))
        if tier.level is not None and factor.tier_for(tier.level) is not None:
            return
        self.words.clear()
        self._desk.do(SetTiers(factor.name, (*factor.tiers, tier), factor.no_certificate))

    def _remove_row(self) -> None:
        table, at = self.model.table, self.view.currentIndex().row()
        if table is not None and at >= 0:
            self._desk.do(table.with_points(at, None))
