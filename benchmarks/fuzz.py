"""Mutate list files and read each: ``python -m benchmarks.fuzz [COUNT] [SEED]``.

Every one must be read, or refused in a sentence. Each is read in a worker process, so that a crash or a hang of the
reader is seen and counted.
"""

from __future__ import annotations

import random
import sys
import tempfile
import zipfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import TimeoutError as Late
from concurrent.futures.process import BrokenProcessPool
from io import BytesIO
from pathlib import Path

from tender_tool.domain.problem import InputError
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_files
from tender_tool.services.words import say_problem

_SECONDS = 60


def read(path: str) -> str:
    """Return what became of one file: read, refused, or the name of an error that nobody turned into words."""
    try:
        import_bidders(Path(path))
    except InputError as error:
        return "refused" if all(map(say_problem, error.problems)) else "FAILED without a sentence"
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        return f"FAILED {type(error).__name__}: {error}"
    return "read"


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file's bytes changed in one of several ways, inside the parts of a package too."""
    if content.startswith(b"PK") and chance.random() < 0.6:
        return _mutated_package(content, chance)
    return _mutated_bytes(content, chance)


def _mutated_bytes(content: bytes, chance: random.Random) -> bytes:
    held = bytearray(content)
    kind = chance.randrange(5)
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
    else:
        other = chance.randrange(len(held))
        held[place : place + 100] = held[other : other + 100]
    return bytes(held)


def _mutated_package(content: bytes, chance: random.Random) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        names = [name for name in old.namelist() if not name.endswith("/")]
        chosen = chance.choice(names)
        for name in names:
            part = old.read(name)
            if name == chosen and chance.random() < 0.1:
                continue
            new.writestr(name, _mutated_bytes(part, chance) if name == chosen and part else part)
    return out.getvalue()


def main(count: int = 2000, seed: int = 1) -> int:
    """Print how many of ``count`` mutated files were read and refused; return 1 if any did something else."""
    chance = random.Random(seed)  # noqa: S311  (no secret)
    originals = [path for path in sample_files() if path.stat().st_size < 200_000]
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        pool = ProcessPoolExecutor(max_workers=2)
        for number in range(count):
            original = chance.choice(originals)
            path = Path(folder) / f"{number}{original.suffix}"
            path.write_bytes(mutated(original.read_bytes(), chance))
            try:
                outcome = pool.submit(read, str(path)).result(timeout=_SECONDS)
            except (Late, BrokenProcessPool) as error:
                outcome = f"FAILED {type(error).__name__}"
                pool.shutdown(wait=False, cancel_futures=True)
                pool = ProcessPoolExecutor(max_workers=2)
            if outcome.startswith("FAILED"):
                print(f"{original.name}, file {number}: {outcome}")
            outcomes[outcome.split(":", maxsplit=1)[0]] += 1
        pool.shutdown()
    print(dict(outcomes))
    return int(any(outcome.startswith("FAILED") for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
