"""The card of a price: its formula, and the deductions without which a mean says nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.rule.factors import Factor, PriceFactor
from tender_tool.later import later
from tender_tool.services.rules import stated_deductions
from ui.context import Context
from ui.pages.rules.factors.card import FactorCard
from ui.pages.rules.factors.fields import FORMULA
from ui.rule_desk import RuleDesk

if TYPE_CHECKING:
    from tender_tool.services.procedures import regime
else:
    (regime,) = later("tender_tool.services.procedures", "regime")

_ONLY_FOR_MEAN = ("above", "below", "trim")
# They are the document's, and no others are put in their place.
_DEDUCTIONS = ("above", "below")


def factor_card(context: Context, kind: type, desk: RuleDesk | None = None, columns: int = 3) -> FactorCard:
    """Return the card for factors of a kind."""
    return (PriceCard if kind is PriceFactor else FactorCard)(context, kind, desk, columns)


class PriceCard(FactorCard):
    """Edits a price; a mean counts from when both its deductions are there, stated in the criteria or typed."""

    # A field waits to be filled in, and is to come into view.
    asked = Signal(QWidget)

    def show_factor(self, factor: Factor) -> None:
        """Show a price, with the fields of its formula."""
        super().show_factor(factor)
        self._show_formula()

    def _show_formula(self) -> None:
        factor = self._factor
        if not isinstance(factor, PriceFactor):
            return
        formula = self._refused.get(FORMULA.key, factor.formula)
        for key in _ONLY_FOR_MEAN:
            self.labelled[key].setVisible(formula == "mean")
        known = regime(self._desk.tender.table.procedure.regime)
        read = formula != "unread"
        wrong = read and known is not None and known.scored and formula not in known.formulas
        text = self.tr("The regime chosen does not allow this formula.") if wrong else ""
        self.labelled[FORMULA.key].tell(text, "warning" if wrong else "")

    def _take(self, key: str, value: Any) -> None:  # noqa: ANN401  (whatever the field holds)
        if FORMULA.key in self._refused and key in _DEDUCTIONS:
            self._refused[key] = value
            self.labelled[key].tell("")
            if any(self._refused[each] is None for each in _DEDUCTIONS):
                return
        super()._take(key, value)

    def _choose(self, key: str, chosen: str) -> None:
        factor = self._factor
        if not isinstance(factor, PriceFactor):
            return
        self._refused.pop(key, None)
        for each in _DEDUCTIONS:
            self._refused.pop(each, None)
            self._show_value(each, getattr(factor, each))
        stated = stated_deductions(factor.criteria)
        if chosen != "mean" or factor.formula == "mean":
            self._take(key, chosen)
            self._show_formula()
        elif stated is not None:
            above, below = stated
            self._desk.do(SetFactor(factor.name, replace(factor, formula="mean", above=above, below=below)))
        else:
            self._ask_deductions()

    def _ask_deductions(self) -> None:
        for each in _DEDUCTIONS:
            self._show_value(each, None)
            self._refuse(each, None, self.tr("Enter it as the document says: the formula counts with both."))
        self._refused[FORMULA.key] = "mean"
        self._show_formula()
        first = self.labelled[_DEDUCTIONS[0]]
        first.field.setFocus()
        self.asked.emit(first)
