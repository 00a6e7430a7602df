"""What a filled evaluation sheet comes to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.text import Message, Text


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """What one indicator comes to; ``got`` None: not answered. Cut off, not rounded, where it does not end."""

    indicator: str
    points: Decimal | None
    got: Decimal | None
    deleted: bool


@dataclass(frozen=True, slots=True)
class ClassResult:
    """What a class comes to: points obtained of those that apply, and whether its minimum is kept."""

    group: str
    name: Text
    full: Decimal
    applicable: Decimal
    got: Decimal
    least: Decimal | None = None
    reached: bool | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A requirement beside the points; ``holds`` None: what it needs was not given."""

    holds: bool | None
    message: Message


@dataclass(frozen=True, slots=True)
class NextLevel:
    """What is missing for the next level, and the fewest things to put right for it (None: it cannot be reached)."""

    level: Level
    missing: tuple[Message, ...]
    way: tuple[Message, ...] | None


@dataclass(frozen=True, slots=True)
class AssessmentResult:
    """Score and level of a sheet, with every step.

    ``score`` and ``level`` are None while ``problems`` or ``waiting`` hold anything; ``level`` is None too where no
    level is earned. ``exact`` is the score to eight decimals, what is not answered missed. ``range`` is the score at
    least and at most, with what is not answered missed or met.
    """

    sheet: str
    problems: tuple[Message, ...]
    waiting: tuple[Message, ...]
    indicators: tuple[IndicatorResult, ...]
    classes: tuple[ClassResult, ...]
    steps: tuple[Message, ...]
    score: Decimal | None = None
    level: Level | None = None
    exact: Decimal | None = None
    range: tuple[Decimal, Decimal] | None = None
    next: NextLevel | None = None
    checks: tuple[Check, ...] = ()

    @property
    def done(self) -> bool:
        """Tell whether the sheet is complete and without contradictions."""
        return not self.problems and not self.waiting

    def of(self, indicator: str) -> IndicatorResult | None:
        """Return what an indicator comes to."""
        return next((each for each in self.indicators if each.indicator == indicator), None)
