"""Reading a workbook of 100,000 × 12 cells against the bare reader."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.large_list import write
from benchmarks.ratios.figures import Figure, medians, ratio
from benchmarks.read import ROWS
from benchmarks.read import measure as read

_RUNS = 3


def measure() -> Iterator[Figure]:
    """Yield the ratio of the median times."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.xlsx"
        write(path, ROWS)
        taken = medians({each: lambda each=each: read(each, path)[0] for each in ("ours", "calamine")}, _RUNS)  # type: ignore[misc]
    yield ratio(f"reading {ROWS:,} × 12", taken["ours"], taken["calamine"], 3, "bare reader")
