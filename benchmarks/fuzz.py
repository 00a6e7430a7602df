"""Mutate files of every kind and open each: ``python -m benchmarks.fuzz [COUNT] [SEED]``.

Every one must be read, or refused in a sentence, within twenty seconds and a gigabyte. Each is opened in a worker
process, so that a crash or a hang of a reader is seen and counted.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import TimeoutError as Late
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from benchmarks.fuzz_files import Kind, kinds
from tender_tool.domain.problem import InputError
from tender_tool.ruleset.wording import say_problem

try:
    import resource
except ImportError:
    resource = None  # type: ignore[assignment]  # not there on Windows

_SECONDS = 60
_SLOW = 20
_MOST_MEGABYTES = 1024
_VALUES = (
    None,
    True,
    -1,
    10**30,
    1.5,
    "",
    "x",
    "1E+999999",
    "NaN",
    [],
    {},
    [[[]]],
    {"!": "Tender"},
    {"!": "decimal"},
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: read, refused or FAILED, in how long, and how much memory the process ever took."""

    words: str
    seconds: float
    megabytes: int


def opened(number: int, path: str, folder: str) -> Outcome:
    """Open one file as the kind with a number does."""
    begin = time.perf_counter()
    words = "read"
    try:
        _known(folder)[number].opens(Path(path))
    except InputError as error:
        words = "refused" if all(map(say_problem, error.problems)) else "FAILED without a sentence"
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        words = f"FAILED {type(error).__name__}: {str(error)[:200]}"
    return Outcome(words, time.perf_counter() - begin, _peak())


_kinds: dict[str, tuple[Kind, ...]] = {}


def _known(folder: str) -> tuple[Kind, ...]:
    if folder not in _kinds:
        # A folder of the process's own: two processes may make the same files at once.
        _kinds[folder] = kinds(Path(tempfile.mkdtemp(dir=folder)))
    return _kinds[folder]


def _peak() -> int:
    if resource is None:
        return 0
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(who).ru_maxrss for who in both) // 1024


def mutated(path: Path, chance: random.Random) -> bytes:
    """Return a file's bytes changed in one of several ways, inside the parts of a package or a project too."""
    content = path.read_bytes()
    if chance.random() < 0.6:
        if content.startswith(b"PK"):
            return _mutated_package(content, chance)
        if content.startswith(b"SQLite"):
            return _mutated_project(path, chance)
        if path.suffix == ".journal":
            lines = content.decode().splitlines()
            place = chance.randrange(len(lines))
            lines[place] = json.dumps(_mutated_json(json.loads(lines[place]), chance))
            return "\n".join(lines).encode()
    return _mutated_bytes(content, chance)


def _mutated_bytes(content: bytes, chance: random.Random) -> bytes:
    held = bytearray(content)
    kind = chance.randrange(6)
    place = chance.randrange(max(1, len(held)))
    if kind == 0:
        return bytes(held[:place])
    if kind == 1:
        for _ in range(chance.randrange(1, 20)):
            held[chance.randrange(len(held))] = chance.randrange(256)
    elif kind == 2:
        held[place : place + chance.randrange(200)] = b""
    elif kind == 3:
        held[place:place] = bytes(chance.randrange(256) for _ in range(chance.randrange(50)))
    elif kind == 4:
        held[place:place] = held[place : place + chance.randrange(1, 60)] * chance.randrange(2, 2000)
    else:
        other = chance.randrange(len(held))
        held[place : place + 100] = held[other : other + 100]
    return bytes(held)


def _mutated_package(content: bytes, chance: random.Random) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = [name for name in old.namelist() if not name.endswith("/")]
        chosen = chance.choice(names)
        for name in names:
            part = old.read(name)
            if name == chosen and chance.random() < 0.1:
                continue
            new.writestr(name, _mutated_bytes(part, chance) if name == chosen and part else part)
    return out.getvalue()


def _mutated_project(path: Path, chance: random.Random) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        with closing(sqlite3.connect(copy)) as base, base:
            packed = base.execute("SELECT json FROM tender").fetchone()[0]
            content = _mutated_json(json.loads(zlib.decompress(packed)), chance)
            base.execute("UPDATE tender SET json = ?", (zlib.compress(json.dumps(content).encode()),))
        return copy.read_bytes()


def _mutated_json(content: Any, chance: random.Random) -> Any:  # noqa: ANN401  (JSON)
    places = list(_places(content))
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        holder, key = chance.choice(places)
        if chance.random() < 0.2 and isinstance(holder, dict):
            holder.pop(key, None)
        elif isinstance(holder, dict) or key < len(holder):
            other, place = chance.choice(places)
            taken = other.get(place) if isinstance(other, dict) else None
            holder[key] = taken if chance.random() < 0.4 else chance.choice(_VALUES)
    try:
        json.dumps(content)
    except (ValueError, RecursionError):
        # A part was put into itself.
        return {}
    return content


def _places(content: Any) -> Any:  # noqa: ANN401  (JSON)
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, each in list(pairs):
        yield content, key
        yield from _places(each)


def _wrong(outcome: Outcome) -> str | None:
    if outcome.words.startswith("FAILED"):
        return outcome.words
    if outcome.seconds > _SLOW:
        return f"FAILED {outcome.seconds:.0f} seconds"
    return f"FAILED {outcome.megabytes} MB" if outcome.megabytes > _MOST_MEGABYTES else None


def main(count: int = 2000, seed: int = 1, kept: str = "") -> int:
    """Print how many of ``count`` mutated files were read and refused; return 1 if any did something else.

    Files that failed are kept in the folder ``kept``, if one is named.
    """
    chance = random.Random(seed)  # noqa: S311  (no secret)
    outcomes: Counter[tuple[str, str]] = Counter()
    slowest = peak = 0.0
    with tempfile.TemporaryDirectory() as folder:
        known = kinds(Path(folder) / "good")
        pool = ProcessPoolExecutor(max_workers=1)
        for number in range(count):
            kind = number % len(known)
            original = chance.choice(known[kind].originals)
            path = Path(folder) / str(number) / f"{number}{original.suffix}"
            path.parent.mkdir()
            path.write_bytes(mutated(original, chance))
            try:
                outcome = pool.submit(opened, kind, str(path), folder).result(timeout=_SECONDS)
            except (Late, BrokenProcessPool) as error:
                outcome = Outcome(f"FAILED {type(error).__name__}", _SECONDS, 0)
                pool.shutdown(wait=False, cancel_futures=True)
                pool = ProcessPoolExecutor(max_workers=1)
            slowest, peak = max(slowest, outcome.seconds), max(peak, outcome.megabytes)
            wrong = _wrong(outcome)
            if wrong:
                print(f"{known[kind].name}, {original.name}, file {number}: {wrong}", flush=True)
                if kept:
                    (Path(kept) / path.name).write_bytes(path.read_bytes())
            outcomes[known[kind].name, "FAILED" if wrong else outcome.words] += 1
            path.unlink()
        pool.shutdown()
    for (name, words), times in sorted(outcomes.items()):
        print(f"{name}: {words} {times}")
    print(f"slowest {slowest:.1f} s, most memory {peak:.0f} MB")
    return int(any(words == "FAILED" for _, words in outcomes))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3]), *sys.argv[3:4]))
