"""What the law data offers for a tender's procedure: regimes, objects, and the rates allowed on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tender_tool.domain.reasons.notes import Note
from tender_tool.domain.rule.factors import Formula
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset import procurement as _data
from tender_tool.scoring.notes import committee_size


@dataclass(frozen=True, slots=True)
class Regime:
    """A legal regime: whether it allows scoring, its price formulas, and what it breaks ties by."""

    id: str
    title: Text
    scored: bool
    formulas: tuple[Formula, ...]
    ties: tuple[str, ...]
    committee: bool


@dataclass(frozen=True, slots=True)
class Bought:
    """A kind of what is bought."""

    id: str
    title: Text


def regimes() -> tuple[Regime, ...]:
    """Return every regime, in the order of the data."""
    return tuple(
        Regime(each.id, each.title.text(), each.scored, each.formulas, each.ties, each.committee)
        for each in _data.procurement().regimes
    )


def regime(regime_id: str) -> Regime | None:
    """Return a regime, None if none was chosen or it is not known."""
    return next((each for each in regimes() if each.id == regime_id), None)


def objects() -> tuple[Bought, ...]:
    """Return every kind of what is bought."""
    return tuple(Bought(each.id, each.title.text()) for each in _data.procurement().objects)


def allowed_band(kind: Preference, bought: str, day: date | None) -> tuple[Decimal, Decimal] | None:
    """Return the least and the most (percent) that the law allows on a day, None where it says nothing."""
    return _data.band(kind, bought, day) if day is not None and bought else None


def preference_title(kind: Preference) -> Text:
    """Return what a deduction is called."""
    return _data.preference_title(kind)


def scoring_refused(tender: Tender) -> Message | None:
    """Return why the tender's regime allows no scoring, None if it does or none was chosen."""
    known = regime(tender.table.procedure.regime)
    return Message.of("regime.no_scoring", regime=known.title) if known is not None and not known.scored else None


def committee_advice(tender: Tender) -> Note | None:
    """Return what is wrong with the number of members, None if nothing is or the regime has no committee."""
    known = regime(tender.table.procedure.regime)
    return committee_size(tender) if known is None or known.committee else None
