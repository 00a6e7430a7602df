"""What of a factor cannot be taken as typed: one sentence a field, in the language shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    NumberFactor,
    PerItemFactor,
    PriceFactor,
    inner_full,
)
from tender_tool.ruleset.wording import plain

MOST = Decimal(100)
_ZERO = Decimal(0)
_MOST_TRIMMED = Decimal(5)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """From where to where a figure may lie; ``above``: the least itself is not allowed."""

    least: Decimal
    most: Decimal
    above: bool = False

    def wrong(self, value: Decimal) -> str:
        """Return why a figure cannot be taken, empty if it can."""
        if self.least <= value <= self.most and not (self.above and value == self.least):
            return ""
        text = QCoreApplication.translate("FactorCheck", "Must lie from %1 to %2.")
        if self.above:
            text = QCoreApplication.translate("FactorCheck", "Must lie above %1 and be no more than %2.")
        return text.replace("%1", plain(self.least)).replace("%2", plain(self.most))


_FULL = _Bounds(_ZERO, MOST, above=True)
_INNER = _Bounds(_ZERO, Decimal(1000), above=True)


def wrong_name(name: str, others: Iterable[str]) -> str:
    """Return why a factor cannot have a name, empty if it can."""
    if not name:
        return QCoreApplication.translate("FactorCheck", "A factor needs a name.")
    if name in others:
        text = QCoreApplication.translate("FactorCheck", "“%1” is there already: each factor has a name of its own.")
        return text.replace("%1", name)
    return ""


def wrong_figures(factor: Factor) -> dict[str, str]:
    """Return a sentence for each field of a factor whose figure cannot be taken."""
    found: dict[str, str] = {}
    if isinstance(factor, CertificateFactor):
        _check_weight(factor, found)
        return found
    _within(found, "points", factor.points, _FULL)
    inner = getattr(factor, "inner", None)
    if inner is not None:
        _within(found, "inner", inner, _INNER)
    if found:
        return found
    full = inner_full(factor)
    if isinstance(factor, PriceFactor):
        _within(found, "above", factor.above, _Bounds(_ZERO, MOST))
        _within(found, "below", factor.below, _Bounds(_ZERO, MOST))
        _within(found, "trim", Decimal(factor.trim), _Bounds(_ZERO, _MOST_TRIMMED))
    if isinstance(factor, CommitteeFactor):
        _within(found, "least", factor.least, _Bounds(_ZERO, full))
    if isinstance(factor, (PerItemFactor, DeductionFactor)):
        _within(found, "per_item", factor.per_item, _INNER)
    if isinstance(factor, DeductionFactor):
        _within(found, "floor", factor.floor, _Bounds(_ZERO, full))
    if isinstance(factor, NumberFactor):
        _check_bands(factor, min(full, MOST), found)
    return found


def wrong_band(band: Band, full: Decimal) -> str:
    """Return why a band cannot be taken, empty if it can."""
    if band.low is None and band.high is None:
        return QCoreApplication.translate("FactorCheck", "A tier needs a bound below or above.")
    if band.low is not None and band.high is not None:
        single = band.low_counts and band.high_counts
        if band.low > band.high or (band.low == band.high and not single):
            return QCoreApplication.translate("FactorCheck", "The lower bound must lie below the upper one.")
    return _Bounds(-MOST, full).wrong(band.points)


def _check_weight(factor: CertificateFactor, found: dict[str, str]) -> None:
    both = QCoreApplication.translate("FactorCheck", "Weight and inner full score go together: fill in both or none.")
    if (factor.weight is None) != (factor.inner is None):
        found["weight" if factor.weight is None else "inner"] = both
    if factor.weight is not None:
        _within(found, "weight", factor.weight, _FULL)
    if factor.inner is not None:
        _within(found, "inner", factor.inner, _INNER)


def _check_bands(factor: NumberFactor, full: Decimal, found: dict[str, str]) -> None:
    if factor.otherwise is not None:
        _within(found, "otherwise", factor.otherwise, _Bounds(-MOST, full))
    if not factor.bands:
        found["bands"] = QCoreApplication.translate("FactorCheck", "There must be one tier at least.")
    for number, band in enumerate(factor.bands):
        wrong = wrong_band(band, full)
        if wrong:
            found[f"bands/{number}"] = wrong


def _within(found: dict[str, str], key: str, value: Decimal | None, bounds: _Bounds) -> None:
    wrong = missing() if value is None else bounds.wrong(value)
    if wrong:
        found[key] = wrong


def missing() -> str:
    """Return what is said of a field that must not be empty."""
    return QCoreApplication.translate("FactorCheck", "A figure is needed here.")


def unreadable() -> str:
    """Return what is said of a text that is no figure."""
    return QCoreApplication.translate("FactorCheck", "This is no figure.")
