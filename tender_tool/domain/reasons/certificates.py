"""How a certificate comes to its points, and why one waits for a person."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tender_tool.domain.certification.certificate import State
from tender_tool.domain.record import record
from tender_tool.domain.text import Message, Reason, Text

_DAYS = ("valid_until",)
_DERIVED = ("issued_on", "valid_until")
_ALL_DAYS = ("valid_until", "valid_from", "issued_on")
_CELLS: dict[State, tuple[str, ...]] = {
    "not_begun": ("valid_from",),
    "expired": _DAYS,
    "valid": _DAYS,
    "dates_unread": _ALL_DAYS,
    "no_opening_day": (),
    "no_date": (),
}


@record(frozen=True, slots=True)
class LevelRead(Reason):
    """How the level of a certificate was read."""

    CELLS = ("level",)
    why: Reason

    @property
    def message(self) -> Message:
        """Return what is said of it."""
        return self.why.message


@record(frozen=True, slots=True)
class Confirmed(Reason):
    """A person said whether the certificate counts."""

    counts: bool

    def _code(self) -> str:
        return "score.confirmed" if self.counts else "score.confirmed_not"


@record(frozen=True, slots=True)
class Stands(Reason):
    """How a certificate stands on opening day; ``derived``: its end was computed."""

    state: State
    day: date | None = None
    begin: date | None = None
    until: date | None = None
    derived: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the fields that say so."""
        return _DERIVED if self._by_derived_end else _CELLS.get(self.state, ("status",))

    @property
    def _by_derived_end(self) -> bool:
        return self.derived and self.state in ("expired", "valid")

    def _code(self) -> str:
        return f"score.{self.state}{'_derived' if self._by_derived_end else ''}"


@record(frozen=True, slots=True)
class OtherHolder(Reason):
    """The certificate is another firm's."""

    CODE = "score.other_holder"
    holder: str


@record(frozen=True, slots=True)
class BestOfSeveral(Reason):
    """The best of so many certificates counts."""

    CODE = "score.best_of_several"
    count: int


@record(frozen=True, slots=True)
class PersonDecides(Reason):
    """There are no points until a person has decided."""

    CODE = "score.person_decides"


@record(frozen=True, slots=True)
class OtherScheme(Reason):
    """The certificate is of a scheme that the rule does not score."""

    CODE = "score.other_scheme"
    scheme: Text | str


@record(frozen=True, slots=True)
class LevelWithoutTier(Reason):
    """The rule gives no points for the level."""

    CODE = "score.level_without_tier"
    level: Text | str


@record(frozen=True, slots=True)
class PaidForLevel(Reason):
    """What the rule gives for a level, before any weight."""

    CODE = "score.tier"
    level: Text | str
    points: Decimal


@record(frozen=True, slots=True)
class PaidWithout(Reason):
    """What the rule gives without a valid certificate, before any weight; None: it does not say."""

    points: Decimal | None

    def _code(self) -> str:
        return "score.no_certificate_unstated" if self.points is None else "score.no_certificate"
