"""The fewest of several gains that together are enough."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

# More sums than these come from odd fractions only; the largest gains are then as few as any.
_MOST_SUMS = 20_000
_Places = tuple[int, ...]


def fewest(need: Fraction, gains: Sequence[Fraction]) -> _Places | None:
    """Return the places of the fewest gains that reach ``need``, and of those the ones with the least to spare.

    None: all of them together are not enough.
    """
    if need <= 0:
        return ()
    order = sorted(range(len(gains)), key=lambda place: (-gains[place], place))
    total, count = Fraction(0), 0
    for place in order:
        total, count = total + gains[place], count + 1
        if total >= need:
            return _closest(need, gains, count) or tuple(sorted(order[:count]))
    return None


def _closest(need: Fraction, gains: Sequence[Fraction], count: int) -> _Places | None:
    sums: dict[tuple[int, Fraction], _Places] = {(0, Fraction(0)): ()}
    for place, gain in enumerate(gains):
        if gain <= 0:
            continue
        for (taken, total), places in list(sums.items()):
            if taken < count:
                sums.setdefault((taken + 1, total + gain), (*places, place))
        if len(sums) > _MOST_SUMS:
            return None
    enough = [(total, places) for (taken, total), places in sums.items() if taken == count and total >= need]
    return min(enough, default=(need, None), key=lambda each: each[0])[1]
