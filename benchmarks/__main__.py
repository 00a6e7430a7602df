"""Measure what the program promises: ``./dev bench [--fail] [NAME …]``; with ``--fail`` it leaves with 1 past an aim.

Each figure is a ratio against a peer in the same run, so that a slow machine slows both. A name chooses measurements:
start, command_line, edited_rule, window, scoring, reading, files, documents.
(``python -m benchmarks.fuzz`` is the fuzz run.)
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from importlib import import_module

from benchmarks.ratios.figures import Figure

_NAMES = ("start", "command_line", "edited_rule", "window", "scoring", "reading", "files", "documents")


def main() -> None:
    """Print one table of the figures beside the aims."""
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure speed and memory against their aims.")
    parser.add_argument("--fail", action="store_true", help="leave with 1 where a figure is past its aim")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(_NAMES)}; all without one")
    chosen = parser.parse_args()
    unknown = [each for each in chosen.names if each not in _NAMES]
    if unknown:
        parser.error(f"no such measurement: {', '.join(unknown)}")
    # As an installed program runs: with compiled modules, and with a cache of its own that the first run fills.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    past = False
    print(f"{'':34} {'today':>10} {'aim':>10}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        for name in chosen.names or _NAMES:
            for figure in import_module(f"benchmarks.ratios.{name}").measure():
                print(line(figure), flush=True)
                past = past or not figure.is_met
    if past and chosen.fail:
        sys.exit(1)


def line(figure: Figure) -> str:
    """Return a figure as a line of the table; what is past its aim is marked."""
    today, aim = (f"{value:.2f} {figure.unit}" if value < 10 else f"{value:.0f} {figure.unit}" for value in (
        figure.value, figure.aim
    ))  # fmt: skip
    return f"{figure.name:34} {today:>10} {'≤ ' + aim:>10} {' ' if figure.is_met else '!'} {figure.sides}"


if __name__ == "__main__":
    main()
