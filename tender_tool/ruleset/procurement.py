"""What each regime asks of the scoring, from ``rules/procurement.toml``: formulas, ties, preferences, guards."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated

from pydantic import Field

from tender_tool.domain.rule.factors import Formula
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.text import Text
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Exact, Words, read_model


class RegimeFile(Entry):
    """A legal regime: whether it allows scoring, its formulas, what breaks ties, and what too few bids ask for."""

    id: str
    title: Words
    scored: bool
    formulas: tuple[Formula, ...]
    formula_basis: tuple[str, ...]
    ties: tuple[str, ...]
    tie_basis: tuple[str, ...] = ()
    one_brand: bool
    brand_basis: tuple[str, ...] = ()
    least_bids: int
    too_few: Words
    low_price: bool
    committee: bool


class ObjectFile(Entry):
    """What is bought."""

    id: str
    title: Words


class BandFile(Entry):
    """The rates (percent) that the law allows for some objects in some years."""

    objects: tuple[str, ...]
    begins: Annotated[date, Field(alias="from")]
    until: date | None = None
    least: Exact
    most: Exact
    basis: tuple[str, ...]

    def holds(self, bought: str, day: date) -> bool:
        """Tell whether the band counts for what is bought on a day."""
        return bought in self.objects and self.begins <= day and (self.until is None or day <= self.until)


class PreferenceFile(Entry):
    """A price deduction."""

    kind: Preference
    title: Words
    bands: tuple[BandFile, ...]


class PriceShareFile(Entry):
    """The shares (percent) of the points that the price may have; ``only``: no others are allowed."""

    regimes: tuple[str, ...]
    object: str
    least: Exact | None = None
    most: Exact | None = None
    only: tuple[Exact, ...] = ()
    begins: Annotated[date, Field(alias="from")]
    until: date | None = None
    basis: tuple[str, ...]

    def holds(self, day: date | None) -> bool:
        """Tell whether the share counts on a day; without a day, whether it still does."""
        if day is None:
            return self.until is None
        return self.begins <= day and (self.until is None or day <= self.until)


class LowPriceFile(Entry):
    """The shares (percent) below which a review of a price starts, from a day on."""

    begins: Annotated[date, Field(alias="from")]
    until: date | None = None
    mean: Exact
    second: Exact
    ceiling: Exact
    most: Exact
    basis: tuple[str, ...]


class CommitteeFile(Entry):
    """How many members a committee has, and when a score is out of line (percent of the full points)."""

    least: int
    least_large: int
    large_from: int
    out_of_line: int
    basis: tuple[str, ...]
    objective_basis: tuple[str, ...]


class GuardFile(Entry):
    """When a price is implausible: how many times below or above the median of the others."""

    implausibly_low: int
    implausibly_high: int


class AnswersFile(Entry):
    """The articles that notices and answers to challenges name, by what they are about."""

    told: tuple[str, ...]
    method: tuple[str, ...]
    price: tuple[str, ...]
    corrected: tuple[str, ...]
    committee: tuple[str, ...]
    objective: tuple[str, ...]
    ranking: tuple[str, ...]


class FactWords(Entry):
    """How columns and cells state facts."""

    behind: tuple[str, ...]
    behind_points: tuple[str, ...]
    behind_counts: tuple[str, ...]
    yes: frozenset[str]
    no: frozenset[str]
    counters: tuple[str, ...]
    technical: tuple[str, ...]


class ProcurementFile(Entry):
    """``rules/procurement.toml``."""

    as_of: date
    source: str
    regimes: tuple[RegimeFile, ...]
    objects: tuple[ObjectFile, ...]
    price_shares: tuple[PriceShareFile, ...]
    preferences: tuple[PreferenceFile, ...]
    low_prices: tuple[LowPriceFile, ...]
    committee: CommitteeFile
    guards: GuardFile
    answers: AnswersFile
    facts: FactWords


@lru_cache(maxsize=1)
def procurement() -> ProcurementFile:
    """Return the data of the program."""
    return read_model(ProcurementFile, rules_folder() / "procurement.toml")


def regime(regime_id: str) -> RegimeFile | None:
    """Return a regime, None if none was chosen or it is not known."""
    return next((each for each in procurement().regimes if each.id == regime_id), None)


def object_title(object_id: str) -> Text:
    """Return what a kind of purchase is called; raises StopIteration if it is not known."""
    return next(each.title.text() for each in procurement().objects if each.id == object_id)


@lru_cache(maxsize=8)
def preference_title(kind: Preference) -> Text:
    """Return what a preference is called."""
    return next(each.title.text() for each in procurement().preferences if each.kind == kind)


def band(kind: Preference, bought: str, day: date) -> tuple[Decimal, Decimal] | None:
    """Return the least and the most (percent) that the law allows for a preference, None where it has none."""
    found = band_file(kind, bought, day)
    return (found.least, found.most) if found else None


def band_file(kind: Preference, bought: str, day: date) -> BandFile | None:
    """Return what the law says of the rate of a preference, None where it has none."""
    preference = next(each for each in procurement().preferences if each.kind == kind)
    return next((each for each in preference.bands if each.holds(bought, day)), None)


def price_share_file(regime_id: str, bought: str, day: date | None = None) -> PriceShareFile | None:
    """Return what share the price may have on a day, None where nothing is laid down."""
    shares = procurement().price_shares
    return next(
        (each for each in shares if regime_id in each.regimes and each.object == bought and each.holds(day)), None
    )


def low_price_file(day: date) -> LowPriceFile | None:
    """Return the shares that start a review of a price on a day, None where there were none yet."""
    files = procurement().low_prices
    return next((each for each in files if each.begins <= day and (each.until is None or day <= each.until)), None)
