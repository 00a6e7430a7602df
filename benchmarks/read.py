"""Our whole reading against two plain readers on one workbook of 100,000 × 12 cells, with the peak memory of each."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.large_list import write

ROWS = 100_000
RUNS = 3
_MEASURED = """
import json, sys, time
{setup}
begin = time.perf_counter()
count = work(sys.argv[1])
seconds = time.perf_counter() - begin
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
except ImportError:
    peak = 0  # not to be had on Windows
print(json.dumps([seconds, peak, count]))
"""
_READERS = {
    "ours": """
from pathlib import Path
from tender_tool.services.import_bidders import import_bidders
def work(path): return len(import_bidders(Path(path)).bidders)
""",
    "calamine": """
import python_calamine
def work(path): return len(python_calamine.load_workbook(path).get_sheet_by_index(0).to_python(skip_empty_area=False))
""",
    "openpyxl": """
import openpyxl
def work(path): return sum(1 for _ in openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True))
""",
}


def measure(reader: str, path: Path) -> tuple[float, float]:
    """Return the seconds and the peak memory in MiB of one reader in a process of its own."""
    code = _MEASURED.format(setup=_READERS[reader])
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)  # noqa: S603
    seconds, peak, _ = json.loads(run.stdout)
    return seconds, peak


def main() -> None:
    """Print the ratios of the median times and the peak memories."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.xlsx"
        write(path, ROWS)
        taken: dict[str, list[tuple[float, float]]] = {reader: [] for reader in _READERS}
        for _ in range(RUNS):
            for reader, runs in taken.items():
                runs.append(measure(reader, path))
    median = {reader: sorted(seconds for seconds, _ in runs)[RUNS // 2] for reader, runs in taken.items()}
    print(f"reading {ROWS} x 12, median of {RUNS} runs")
    for reader in ("calamine", "openpyxl"):
        print(f"ours / {reader}: {median['ours'] / median[reader]:.2f}")
    for reader, runs in taken.items():
        print(f"peak memory, {reader}: {max(peak for _, peak in runs):.0f} MiB  (median {median[reader]:.2f} s)")


if __name__ == "__main__":
    main()
