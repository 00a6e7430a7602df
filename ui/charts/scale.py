"""An axis: round figures over a range, and where each lies."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from ``low`` to ``high``, both round, on ``start`` to ``end`` of a widget."""

    low: Decimal
    high: Decimal
    step: Decimal
    start: float
    end: float

    def at(self, value: Decimal) -> float:
        """Return where a value lies."""
        share = (value - self.low) / (self.high - self.low)
        return self.start + (self.end - self.start) * float(share)

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """Return the round values, both ends included."""
        count = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * number for number in range(count + 1))


def scale_of(values: tuple[Decimal, ...], start: float, end: float, most: int, least: Decimal | None = None) -> Scale:
    """Return a scale with at most some steps that holds all values, and begins at ``least`` if that is given."""
    low = min(values) if least is None else least
    high = max(*values, low) if values else low
    if high == low:
        low, high = (low, low + 1) if least is not None else (low - 1, high + 1)
    step = _round_step((high - low) / max(most, 1))
    first = (low / step).to_integral_value(ROUND_FLOOR) * step
    last = (high / step).to_integral_value(ROUND_CEILING) * step
    return Scale(first, last, step, start, end)


def _round_step(rough: Decimal) -> Decimal:
    power = Decimal(10) ** rough.adjusted()
    return next(power * each for each in _STEPS if power * each >= rough)
