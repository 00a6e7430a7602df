"""How fast a survey goes, and how long it still takes."""

from __future__ import annotations

import time
from collections import deque
from decimal import Decimal

from tender_tool.domain.text import Message

# The rate is that of the last while: some folders hold longer documents than others.
_SECONDS_OF_RATE = 30.0
_MINUTE, _HOUR = 60, 3600
_LONG = 2


class Pace:
    """Hears how far the work is, and says it with rate and time left."""

    def __init__(self) -> None:
        self._steps: deque[tuple[float, int]] = deque()
        self._done = self._all = 0

    def step(self, done: int, everything: int) -> None:
        """Hear how many of how many are done."""
        now = time.monotonic()
        self._done, self._all = done, everything
        if not self._steps or self._steps[-1][1] != done:
            self._steps.append((now, done))
        while len(self._steps) > _LONG and now - self._steps[1][0] > _SECONDS_OF_RATE:
            self._steps.popleft()

    @property
    def message(self) -> Message:
        """Return how far it is, at what rate, and how long it still takes."""
        rate = self._rate()
        left = _duration(int((self._all - self._done) / rate)) if rate else "—"
        shown = Decimal(str(round(rate, 1))) if rate else "—"
        return Message.of("survey.progress", done=self._done, all=self._all, rate=shown, left=left)

    def _rate(self) -> float:
        if not self._steps:
            return 0.0
        began, before = self._steps[0]
        seconds = time.monotonic() - began
        return (self._done - before) / seconds if seconds else 0.0


def _duration(seconds: int) -> str:
    hours, rest = divmod(seconds, _HOUR)
    return f"{hours}:{rest // _MINUTE:02}:{rest % _MINUTE:02}" if hours else f"{rest // _MINUTE}:{rest % _MINUTE:02}"
