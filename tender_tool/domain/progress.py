"""How long work tells how far it is and is asked to stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives steps; raises ``Cancelled`` from ``step`` when a person asked to stop."""

    def step(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` rows are done (total 0: not known)."""


class NoProgress:
    """A progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""
