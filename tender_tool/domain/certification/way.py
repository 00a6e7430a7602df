"""The way to a certificate: who does what, how long it takes, and what a firm must bring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from tender_tool.domain.text import Message, Text

Chance = Literal["yes", "maybe", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class WayStep:
    """One step: what happens, and who does it."""

    id: str
    name: Text
    who: Text


@dataclass(frozen=True, slots=True)
class Condition:
    """What a firm must fulfil before it applies."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class QualifiedShare:
    """How many percent of some people must be qualified; a part of a person is rounded as ``rounding`` says."""

    people: Text
    qualified: Text
    percent: Decimal
    rounding: Literal["up", "down"] = "up"


@dataclass(frozen=True, slots=True)
class Way:
    """How a certificate of one scheme is got: ``months`` from application to certificate (from, to).

    ``running_months``: how long the system must have run before. ``notes`` are what else an officer should know.
    """

    scheme: str
    steps: tuple[WayStep, ...]
    months: tuple[int, int] | None = None
    running_months: int | None = None
    conditions: tuple[Condition, ...] = ()
    qualified: QualifiedShare | None = None
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class StepDone:
    """The day on which a step was done."""

    step: str
    day: date


@dataclass(frozen=True, slots=True)
class WayProgress:
    """How far somebody has come on a scheme's way: ``who`` is a firm's name."""

    who: str
    scheme: str
    running_since: date | None = None
    done: tuple[StepDone, ...] = ()

    def day(self, step: str) -> date | None:
        """Return the day on which a step was done, or None."""
        return next((each.day for each in self.done if each.step == step), None)


@dataclass(frozen=True, slots=True)
class WayJudgement:
    """Whether a certificate can be there by opening day, with every reason.

    ``earliest`` and ``usual`` are the days from which, and until when, a certificate is to be expected.
    """

    chance: Chance
    reasons: tuple[Message, ...]
    earliest: date | None = None
    usual: date | None = None
