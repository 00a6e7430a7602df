"""A figure beside its aim, and how processes are timed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

_TIMED = """
import json, resource, subprocess, sys
command, given = json.loads(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_CHILDREN)
done = subprocess.run(command, input=given.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
after = resource.getrusage(resource.RUSAGE_CHILDREN)
if done.returncode:
    sys.exit(done.stderr.decode())
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, the most that it should be, and both sides in plain figures."""

    name: str
    value: float
    aim: float
    unit: str = "×"
    sides: str = ""

    @property
    def is_met(self) -> bool:
        """Tell whether the aim is reached."""
        return self.value <= self.aim


def processor_seconds(command: Sequence[str], given: str = "") -> float:
    """Return the processor's seconds of a whole process, user and system."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _TIMED, json.dumps([list(command), given])], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def python_said(code: str, *arguments: str) -> list[float]:
    """Return the numbers that a piece of Python prints as JSON in a process of its own."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)  # noqa: S603
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


def medians(ways: dict[str, Callable[[], float]], runs: int) -> dict[str, float]:
    """Return the median of each way, all of them by turns: what slows the machine slows each of them.

    Each is run once before: what is kept for the next start is then there.
    """
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()
    for _ in range(runs):
        for name, way in ways.items():
            taken[name].append(way())
    return {name: median(each) for name, each in taken.items()}


def ratio(name: str, ours: float, peer: float, aim: float, what: str) -> Figure:
    """Return ours over the peer's, with both in milliseconds or seconds."""
    shown = "{:.0f} ms" if max(ours, peer) < 2 else "{:.2f} s"
    scale = 1000 if max(ours, peer) < 2 else 1
    return Figure(name, ours / peer, aim, sides=f"{shown.format(ours * scale)} / {shown.format(peer * scale)} {what}")
