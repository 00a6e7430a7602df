"""What a tender document states of its own project: regime, object, buyer, place and day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

FactKind = Literal["regime", "object", "place", "buyer", "day"]


@dataclass(frozen=True, slots=True)
class StatedFact:
    """One fact with the words that state it; ``value`` is an id of the data, of ``buyer`` and ``day`` the text."""

    kind: FactKind
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What a document states in two ways, so that a person must say which: the words of each."""

    kind: FactKind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatedFacts:
    """Every fact that was read, and those that are contradicted; of these none is taken."""

    facts: tuple[StatedFact, ...] = ()
    contradicted: tuple[Disagreement, ...] = ()

    def value(self, kind: FactKind) -> str:
        """Return what is stated of something, empty where nothing is."""
        return next((each.value for each in self.facts if each.kind == kind), "")

    @property
    def day(self) -> date | None:
        """Return the day of opening, None if it is not stated."""
        stated = self.value("day")
        return date.fromisoformat(stated) if stated else None
