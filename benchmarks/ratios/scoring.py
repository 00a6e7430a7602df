"""Scoring 100,000 bidders against a plain loop of decimals, its memory, and how the time grows with the list."""

from __future__ import annotations

import math
from collections.abc import Iterator

from benchmarks.ratios.figures import Figure, ratio
from benchmarks.score import COUNT, Measured
from benchmarks.score import measure as score

_RUNS = 3
_FEW = 1_000


def measure() -> Iterator[Figure]:
    """Yield the ratio, the memory that scoring adds, and the slope of the growth on logarithmic paper."""
    cases = (("ours", COUNT), ("plain decimals", COUNT), ("ours", _FEW))
    taken: dict[tuple[str, int], list[Measured]] = {case: [] for case in cases}
    for _ in range(_RUNS):
        for case, runs in taken.items():
            runs.append(score(*case))
    ours, plain, few = (sorted(taken[case], key=lambda each: each.seconds)[_RUNS // 2] for case in cases)
    yield ratio(f"scoring {COUNT:,}", ours.seconds, plain.seconds, 4, "plain decimals")
    yield Figure(
        "memory of scoring them", ours.after - ours.before, 400, "MiB", f"{ours.after:.0f} MiB with the list"
    )
    slope = math.log(ours.seconds / few.seconds) / math.log(COUNT / _FEW)
    yield Figure(f"growth {_FEW:,} → {COUNT:,}", slope, 1.05, "slope", f"{few.seconds:.3f} s → {ours.seconds:.2f} s")
