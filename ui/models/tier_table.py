"""A certificate factor as a table: the levels of its scheme beside the tiers of the rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.later import later
from tender_tool.ruleset.wording import plain
from ui.models.price_margin import PriceMargin, margin

if TYPE_CHECKING:
    from tender_tool.services.score_bidders import rounded
else:
    (rounded,) = later("tender_tool.services.score_bidders", "rounded")

LEVEL, LINE, POINTS, TOTAL, PRICE, HOLDERS = range(6)


@dataclass(frozen=True, slots=True)
class Row:
    """A level of the scheme, a tier of the rule, or both; neither is the row for bidders without one."""

    level: Level | None
    tier: Tier | None

    @property
    def is_rest(self) -> bool:
        """Tell whether this is the row for bidders without a valid certificate."""
        return self.level is None and self.tier is None

    @property
    def is_extra(self) -> bool:
        """Tell whether only the rule names it."""
        return self.level is None and self.tier is not None

    @property
    def identity(self) -> str:
        """Return what stays the same while its points are edited."""
        if self.level is not None:
            return f"level {self.level.id}"
        return f"extra {self.tier.words}" if self.tier is not None else "rest"

    def with_points(self, points: Decimal | None) -> Tier | None:
        """Return the row's tier with other points; without points there is none."""
        if points is None:
            return None
        if self.tier is not None:
            return replace(self.tier, points=points)
        return Tier(self.level.name.zh, self.level.id, points) if self.level is not None else None


def rows_of(factor: CertificateFactor, scheme: Scheme) -> tuple[Row, ...]:
    """Return the scheme's levels with their tiers; extra tiers stand where the rule puts them."""
    rows = [Row(level, factor.tier_for(level.id)) for level in scheme.levels]
    place = 0
    for tier in factor.tiers:
        at = next((number for number, row in enumerate(rows) if row.tier is tier), None)
        if at is None:
            rows.insert(place, Row(None, tier))
            at = place
        place = at + 1
    return (*rows, Row(None, None))


class TierTable:
    """The texts of a factor's rows, and the edits that change them."""

    def __init__(
        self,
        factor: CertificateFactor,
        scheme: Scheme,
        tender: Tender,
        language: Language,
        holders: Mapping[str, int] | None = None,
    ) -> None:
        self.factor = factor
        self.rows = rows_of(factor, scheme)
        self._language = language
        self._weight = tender.table.price_points
        self._rounding: Rounding = tender.table.rounding
        self._bidders = len(tender.bidders)
        self._holders = holders or {}

    def points(self, row: Row) -> Decimal | None:
        """Return the points of a row, None where the rule does not say."""
        if row.is_rest:
            return self.factor.no_certificate
        return row.tier.points if row.tier else None

    def with_points(self, at: int, points: Decimal | None) -> SetTiers:
        """Return the edit that gives a row other points, or takes it out of the rule."""
        rest = self.factor.no_certificate
        tiers = []
        for number, row in enumerate(self.rows):
            tier = row.with_points(points) if number == at else row.tier
            if number == at and row.is_rest:
                rest, tier = points, None
            if tier is not None:
                tiers.append(tier)
        return SetTiers(self.factor.name, tuple(tiers), rest)

    def text(self, row: Row, column: int) -> str:
        """Return what a cell shows."""
        points = self.points(row)
        if column == LEVEL:
            return self._name(row)
        if column == LINE:
            return f"≥ {plain(row.level.score_from)}" if row.level and row.level.score_from is not None else "—"
        if column == POINTS:
            return "—" if points is None else plain(points)
        if column == TOTAL:
            return "—" if points is None else rounded(points, self._rounding)
        if column == PRICE:
            return self._priced(row)
        return self._holding(row)

    def price(self, row: Row) -> PriceMargin | None:
        """Return how much dearer a bid may be with the row's level than one without a certificate."""
        if row.tier is None:
            return None
        return margin(row.tier.points - (self.factor.no_certificate or Decimal(0)), self._weight)

    def pill(self, row: Row) -> tuple[str, str] | None:
        """Return what is odd about a row in two or three words, and its meaning."""
        if row.is_extra and row.tier is not None:
            return (_word("named twice"), "warning") if row.tier.level else (_word("not in standard"), "error")
        if row.level is not None and row.tier is None:
            return _word("no points set"), "warning"
        return (_word("not stated"), "warning") if row.is_rest and self.points(row) is None else None

    def _priced(self, row: Row) -> str:
        price = self.price(row)
        if price is None:
            return "—"
        return "" if price.pill() else price.text()

    def _name(self, row: Row) -> str:
        if row.is_rest:
            return _word("Not provided or no longer valid")
        if row.level is None:
            return row.tier.words if row.tier else ""
        name = row.level.name.in_language(self._language)
        return f"{name} {'★' * row.level.stars}" if row.level.stars else name

    def _holding(self, row: Row) -> str:
        if not self._bidders:
            return "—"
        count = self._holders.get(row.level.id, 0) if row.level is not None else 0
        if row.is_rest:
            count = self._bidders - sum(
                self._holders.get(each.level.id, 0) for each in self.rows if each.level is not None
            )
        return f"{count} / {self._bidders}"


def titles() -> tuple[str, ...]:
    """Return the column titles."""
    return (
        QCoreApplication.translate("TierTable", "Level"),
        QCoreApplication.translate("TierTable", "Line"),
        QCoreApplication.translate("TierTable", "Points"),
        QCoreApplication.translate("TierTable", "In total"),
        QCoreApplication.translate("TierTable", "Worth in price"),
        QCoreApplication.translate("TierTable", "Holders"),
    )


_WORDS = (
    str(QT_TRANSLATE_NOOP("TierTable", "named twice")),
    str(QT_TRANSLATE_NOOP("TierTable", "not in standard")),
    str(QT_TRANSLATE_NOOP("TierTable", "no points set")),
    str(QT_TRANSLATE_NOOP("TierTable", "not stated")),
    str(QT_TRANSLATE_NOOP("TierTable", "Not provided or no longer valid")),
)


def _word(text: str) -> str:
    return QCoreApplication.translate("TierTable", text)
