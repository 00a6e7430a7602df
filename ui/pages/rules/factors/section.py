"""The part of the rules page with the scoring table and the factor that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.rule.factors import CertificateFactor
from ui.context import Context
from ui.pages.rules.factors.card import FactorCard
from ui.pages.rules.factors.clause_card import ClauseCard
from ui.pages.rules.factors.list import FactorList
from ui.pages.rules.factors.price_card import PriceCard, factor_card
from ui.pages.rules.factors.tiers_card import TiersCard


class FactorSection(QWidget):
    """The list above, its chosen factor below."""

    # Something was just made, and is to come into view.
    wanted = Signal(QWidget)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.list = FactorList(context)
        self.card: FactorCard | None = None
        # The tiers of the factor that is chosen, where it is one for a certificate.
        self.tiers: TiersCard | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self.clause = ClauseCard(context)
        self._body.addWidget(self.list)
        self._body.addWidget(self.clause)
        self.list.chosen.connect(self._show_chosen)
        self.list.made.connect(self._begin)

    def refresh(self) -> None:
        """Show the session's table."""
        self.list.refresh()
        self._show_chosen()

    def _show_chosen(self) -> None:
        factor = self.list.factor()
        if self.card is not None and (factor is None or self.card.kind is not type(factor)):
            _drop(self.card)
            self.card = None
        if self.tiers is not None and (not isinstance(factor, CertificateFactor) or self.tiers.factor != factor.name):
            _drop(self.tiers)
            self.tiers = None
        self.clause.setVisible(factor is not None)
        if factor is None:
            return
        self.clause.show_factor(factor)
        if self.card is None:
            self.card = factor_card(self._context, type(factor))
            self.card.renaming.connect(self.list.expect)
            if isinstance(self.card, PriceCard):
                self.card.asked.connect(self.wanted)
            self._body.insertWidget(1, self.card)
        self.card.show_factor(factor)
        if isinstance(factor, CertificateFactor):
            if self.tiers is None:
                self.tiers = TiersCard(self._context, factor.name)
                self._body.insertWidget(2, self.tiers)
            self.tiers.refresh()

    def _begin(self) -> None:
        if self.card is not None:
            self.wanted.emit(self.card)
            self.card.begin()


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
