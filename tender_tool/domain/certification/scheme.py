"""Certificate schemes: standards that issue levels."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tender_tool.domain.record import record
from tender_tool.domain.text import Text


@record(frozen=True, slots=True)
class Level:
    """A level that a scheme issues.

    ``score_from`` is the lowest score, inclusive, of the scheme's 100 points that earns the level, or None
    where the scheme has no such line. ``stars`` is the number of stars in its name, 0 for none.
    """

    id: str
    name: Text
    score_from: Decimal | None = None
    stars: int = 0
    aliases: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Surveillance:
    """The audits that keep a certificate valid: every ``cycle_months`` (from, to), early or late by a shift.

    ``most_months``: no more may lie between two audits, whatever the shift allows.
    """

    cycle_months: tuple[int, int]
    shift_months: int
    most_months: int | None = None


@record(frozen=True, slots=True)
class Scheme:
    """A standard and the levels it issues, the highest first.

    ``marks`` are the words by which a text names the scheme; ``stands_alone`` tells that its level names are
    understood where no scheme is named. Certificates are issued ``issued_from`` – ``issued_until``. ``source`` and
    ``as_of`` say where and when the facts were read.
    """

    id: str
    title: Text
    standard: str
    levels: tuple[Level, ...]
    marks: tuple[str, ...] = ()
    stands_alone: bool = False
    validity_years: int | None = None
    surveillance: Surveillance | None = None
    issued_from: date | None = None
    issued_until: date | None = None
    source: str = ""
    as_of: date | None = None

    def level(self, level_id: str | None) -> Level | None:
        """Return the level with ``level_id``, or None if the scheme does not issue it."""
        for each in self.levels:
            if each.id == level_id:
                return each
        return None

    def level_at(self, score: Decimal) -> Level | None:
        """Return the level that a score of 100 earns (lines inclusive), or None below the lowest."""
        return next((x for x in self.levels if x.score_from is not None and score >= x.score_from), None)
