"""Evaluation sheets, and what somebody filled into one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.certification.way import Way
from tender_tool.domain.text import Text

IndicatorKind = Literal["all_or_nothing", "sampled", "rated"]
Direction = Literal["at_most", "at_least"]
RoundingMode = Literal["down", "half_up", "half_even"]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of a sheet; ``points`` None: the split is the user's. ``kind`` is how it is scored unless said."""

    id: str
    name: Text
    kind: IndicatorKind = "all_or_nothing"
    points: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IndicatorClass:
    """A class of indicators; ``points`` None: the user's to set.

    ``least``: percent of its points without which no level is issued; ``least_is_yours``: the user sets it.
    """

    id: str
    name: Text
    indicators: tuple[Indicator, ...]
    points: Decimal | None = None
    least: Decimal | None = None
    least_is_yours: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure beside the points that a level asks for, such as the hours until a complaint is handled."""

    id: str
    name: Text
    unit: Text


@dataclass(frozen=True, slots=True)
class Bound:
    """What a level asks of a measure, inclusive."""

    level: str
    measure: str
    direction: Direction
    value: Decimal

    def holds(self, value: Decimal) -> bool:
        """Tell whether a figure keeps the bound."""
        return value <= self.value if self.direction == "at_most" else value >= self.value


@dataclass(frozen=True, slots=True)
class NamedKind:
    """A kind of deduction or of evidence."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """A sheet by which a certificate's level comes about.

    ``deduction`` is what each special deduction takes off, ``bonus_most`` the most that a bonus adds. The score is
    shown with ``digits`` decimals, rounded by ``mode``; levels go by the exact score.
    """

    id: str
    title: Text
    scheme: Scheme
    classes: tuple[IndicatorClass, ...]
    total: Decimal
    deduction: Decimal
    bonus_most: Decimal
    deductions: tuple[NamedKind, ...] = ()
    evidence: tuple[NamedKind, ...] = ()
    measures: tuple[Measure, ...] = ()
    bounds: tuple[Bound, ...] = ()
    digits: int = 2
    mode: RoundingMode = "down"
    way: Way | None = None
    source: str = ""
    as_of: date | None = None

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """Return the indicators of all classes."""
        return tuple(each for group in self.classes for each in group.indicators)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found on one indicator.

    ``points`` is the user's share of the class; ``met`` counts for an all-or-nothing indicator, ``conforming`` of
    ``checked`` for a sampled one, ``rating`` (of 100) for a rated one; ``deleted``: it does not apply.
    """

    indicator: str
    points: Decimal | None = None
    kind: IndicatorKind | None = None
    met: bool | None = None
    checked: int | None = None
    conforming: int | None = None
    rating: Decimal | None = None
    deleted: bool = False
    evidence: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Deducted:
    """How often a kind of special deduction was found, and why."""

    kind: str
    times: int
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that belongs to a name: a measure's value, a class's least percent."""

    id: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """Whether a condition to apply is fulfilled."""

    condition: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """A filled sheet: of whom, what was found, and the facts that are checked beside the points."""

    sheet: str
    who: str = ""
    answers: tuple[Answer, ...] = ()
    deducted: tuple[Deducted, ...] = ()
    bonus: Decimal | None = None
    measured: tuple[Figure, ...] = ()
    least: tuple[Figure, ...] = ()
    conditions: tuple[Fulfilled, ...] = ()
    people: int | None = None
    qualified: int | None = None
    running_since: date | None = None
    on: date | None = None

    def answer(self, indicator: str) -> Answer:
        """Return what was found on an indicator; an empty answer where nothing was."""
        return next((each for each in self.answers if each.indicator == indicator), Answer(indicator))

    def with_answer(self, answer: Answer) -> Assessment:
        """Return the sheet with an answer in place of the one before."""
        kept = tuple(each for each in self.answers if each.indicator != answer.indicator)
        return replace(self, answers=(*kept, answer))

    def measure(self, measure: str) -> Decimal | None:
        """Return a measure's value, or None."""
        return next((each.value for each in self.measured if each.id == measure), None)

    def least_of(self, group: IndicatorClass) -> Decimal | None:
        """Return the least percent of a class: the sheet's, else the user's."""
        own = next((each.value for each in self.least if each.id == group.id), None)
        return group.least if group.least is not None else own

    def condition(self, condition: str) -> bool | None:
        """Return whether a condition is fulfilled; None: not said."""
        return next((each.holds for each in self.conditions if each.condition == condition), None)
