"""Findings that a person has looked at and accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding accepted with a reason, by whom and when; ``until`` is the last day on which that holds.

    ``kind`` and ``item`` narrow it to one kind of the check's findings and to one row; empty they mean any.
    """

    code: str
    kind: str
    item: str
    reason: str
    by: str
    on: date
    until: date | None = None

    @property
    def place(self) -> tuple[str, str, str]:
        """Return what it is about: code, kind and item."""
        return self.code, self.kind, self.item

    def covers(self, code: str, kind: str, item: str) -> bool:
        """Tell whether it is about a finding."""
        return self.code == code and self.kind in ("", kind) and self.item in ("", item)

    def holds(self, day: date | None) -> bool:
        """Tell whether it holds on a day; where no day is known, nothing has run out."""
        return self.until is None or day is None or day <= self.until
