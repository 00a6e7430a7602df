"""What the ranking rests on, in one line: regime, full points, ties, rounding."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tender_tool.domain.table import ScoringTable
from tender_tool.services.procedures import regime
from tender_tool.services.words import plain
from ui.language import Languages


def subtitle(table: ScoringTable, languages: Languages) -> str:
    """Return the line for a table."""
    known = regime(table.procedure.regime)
    if known is None:
        method = languages.text(table.title)
    elif table.price_factor is not None:
        method = QCoreApplication.translate("ResultsSubtitle", "Comprehensive scoring")
    else:
        method = languages.text(known.title)
    full = sum((factor.points for factor in table.factors), Decimal(0))
    points = QCoreApplication.translate("ResultsSubtitle", "full points %1").replace("%1", plain(full))
    parts = [method, points, _ties(table), _rounding(table)]
    return " · ".join(part for part in parts if part)


def _ties(table: ScoringTable) -> str:
    known = regime(table.procedure.regime)
    names = (*(known.ties if known else ()), *table.procedure.ties)
    words = {
        "price": QCoreApplication.translate("ResultsSubtitle", "the lower price"),
        "technical": QCoreApplication.translate("ResultsSubtitle", "the technical points"),
    }
    if not names:
        return QCoreApplication.translate("ResultsSubtitle", "ties are shared")
    order = ", ".join(words.get(name, name) for name in dict.fromkeys(names))
    return QCoreApplication.translate("ResultsSubtitle", "ties by %1").replace("%1", order)


def _rounding(table: ScoringTable) -> str:
    digits = table.rounding.digits
    if table.rounding.mode == "half_even":
        return QCoreApplication.translate("ResultsSubtitle", "rounded half to even to %n decimal(s)", "", digits)
    if table.rounding.mode == "down":
        return QCoreApplication.translate("ResultsSubtitle", "cut to %n decimal(s)", "", digits)
    return QCoreApplication.translate("ResultsSubtitle", "rounded half up to %n decimal(s)", "", digits)
