"""What a certificate item does: to the bidders that there are, and to bidders assumed before there are any."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.text import Text


@dataclass(frozen=True, slots=True)
class Holders:
    """How many bidders earn the points of a level (``keys``: which), and whether it is the scheme's highest."""

    level: str
    name: Text
    points: Decimal
    keys: tuple[str, ...]
    top: bool = False

    @property
    def bidders(self) -> int:
        """Return how many there are."""
        return len(self.keys)


@dataclass(frozen=True, slots=True)
class Leverage:
    """By how much (percent, and yuan of a base) the holder of ``high`` may be dearer than one of ``low`` and tie.

    None in ``percent``: no price makes up for the lead. None in ``yuan``: there is no price to take it on.
    """

    high: Text
    low: Text
    lead: Decimal
    percent: Decimal | None
    yuan: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Who would stand first (keys) if one bidder had not bid."""

    bidder: str
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemEffect:
    """What one certificate item does to the bidders of a tender; who stands first is told by keys.

    ``first``: as it is; ``without`` the item; ``at_one``: with one point in all; ``with_fix``: with the tiers
    suggested, None where nothing is. ``changes_at`` are the nearest full points at which others stand first.
    ``moved`` are the ranks with and without the item. ``left_out`` has the losing bidders whose staying away would
    matter. ``one_issuer`` is the body that issued every certificate, empty where there are several.
    """

    factor: str
    full: Decimal
    holders: tuple[Holders, ...]
    could_earn: int
    first: tuple[str, ...]
    without: tuple[str, ...]
    at_one: tuple[str, ...]
    with_fix: tuple[str, ...] | None
    fix: SetTiers | None
    changes_at: Decimal | None
    moved: tuple[RankChange, ...]
    left_out: tuple[LeftOut, ...]
    leverage: tuple[Leverage, ...]
    one_issuer: str = ""

    @property
    def decides(self) -> bool:
        """Tell whether others stand first without the item."""
        return self.first != self.without


@dataclass(frozen=True, slots=True)
class AssumedMix:
    """Fields of bidders with the same certificates: how many, and in how many the item decides.

    It decides where nobody who would stand first by the price alone does so with the item.
    """

    title: Text
    levels: tuple[Text, ...]
    fields: int
    changed: int

    @property
    def percent(self) -> Decimal:
        """Return the share of fields in which the item decides, in percent to one decimal."""
        return _share(self.changed, self.fields)


@dataclass(frozen=True, slots=True)
class ItemForecast:
    """What a certificate item would do before anybody has bid; ``premiums`` are the price steps tried, in percent."""

    factor: str
    full: Decimal
    price_points: Decimal
    leverage: tuple[Leverage, ...]
    mixes: tuple[AssumedMix, ...]
    premiums: tuple[Decimal, ...]

    @property
    def fields(self) -> int:
        """Return how many fields were tried."""
        return sum(mix.fields for mix in self.mixes)

    @property
    def percent(self) -> Decimal:
        """Return the mean share of fields in which the item decides, each mix counting alike, in percent."""
        if not self.mixes:
            return Decimal(0)
        total = sum((mix.percent for mix in self.mixes), Decimal(0))
        return (total / len(self.mixes)).quantize(Decimal("0.1"))


def _share(part: int, whole: int) -> Decimal:
    return (Decimal(100 * part) / whole).quantize(Decimal("0.1")) if whole else Decimal(0)
