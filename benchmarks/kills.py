"""Kill the program while it saves, exports and keeps edits: ``python -m benchmarks.kills [ROUNDS] [SEED]``.

After each kill the project file and every exported file must be whole, old or new, and no edit that was shown as kept
may be lost. Leaves with 1 if anything was.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.edits.tender import ImportBidders, SetPriceWeight
from tender_tool.domain.tender import Tender
from tender_tool.services import projects
from tender_tool.services.acts import done, signed_now
from tender_tool.services.export_results import export_results
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file
from tender_tool.services.score_bidders import score_bidders

_PROJECT, _JOURNAL, _OUT = "work.tender", "one.journal", "out"


def work(folder: Path) -> None:
    """Edit, save and export without end, saying what is kept as soon as it is."""
    tender = ImportBidders(import_bidders(sample_file())).apply(new_tender())
    project = folder / _PROJECT
    projects.save(tender, (), project)
    journal = projects.RecoveryJournal(folder / "recovery" / _JOURNAL)
    journal.begin(tender, project)
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        edit, signed = SetPriceWeight(Decimal(number)), signed_now("tester")
        tender = done(tender, edit, signed)
        journal.did(edit, signed)
        print("kept", number, flush=True)
        if number % 4 == 0:
            projects.save(tender, (), project)
            print("saved", number, flush=True)
            journal.begin(tender, project)
        if number % 3 == 0:
            export_results(tender, score_bidders(tender), review_rules(tender), folder / _OUT, replace=True)
            print("exported", number, flush=True)


def killed(folder: Path, seconds: float) -> list[str]:
    """Run the work, kill it after a while, and return what it had said."""
    command = [sys.executable, "-m", "benchmarks.kills", "--work", str(folder)]
    with (folder / "said").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(command, stdout=said)  # noqa: S603  (our own module)
        while "ready" not in (folder / "said").read_text(encoding="utf-8") and process.poll() is None:
            time.sleep(0.01)
        time.sleep(seconds)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    return (folder / "said").read_text(encoding="utf-8").splitlines()


def faults(folder: Path, said: list[str]) -> list[str]:
    """Return what is broken or lost after a kill."""
    found = []
    saved, kept = _last(said, "saved"), _last(said, "kept")
    opened = projects.open_project(folder / _PROJECT).tender
    if _weight(opened) < saved:
        found.append(f"the project holds {_weight(opened)} and {saved} was saved")
    left = [recovered.tender for _, recovered in projects.left_over(folder / "recovery")]
    best = max((opened, *left), key=_weight)
    if _weight(best) < kept:
        found.append(f"{kept} was kept and {_weight(best)} is there")
    if len(best.acts) != _weight(best):
        found.append(f"{len(best.acts)} acts for {_weight(best)} edits")
    found += [f"{path.name} is broken" for path in _exported(folder) if not _whole(path)]
    if _last(said, "exported") and len(_exported(folder)) != 3:
        found.append(f"{len(_exported(folder))} exported files")
    return found


def _exported(folder: Path) -> list[Path]:
    out = folder / _OUT
    return [path for path in out.iterdir() if path.is_file()] if out.is_dir() else []


def _whole(path: Path) -> bool:
    try:
        if path.suffix == ".json":
            return bool(json.loads(path.read_text(encoding="utf-8")))
        with zipfile.ZipFile(path) as package:
            return package.testzip() is None
    except (ValueError, zipfile.BadZipFile):
        return False


def _last(said: list[str], word: str) -> int:
    return max((int(line.split()[1]) for line in said if line.startswith(f"{word} ")), default=0)


def _weight(tender: Tender) -> int:
    return int(tender.table.price_weight or 0)


def main() -> None:
    """Run the rounds and print what was found."""
    if sys.argv[1:2] == ["--work"]:
        work(Path(sys.argv[2]))
        return
    given = [int(text) for text in sys.argv[1:3]]
    rounds, seed = (*given, 300, 1)[:2] if len(given) != 1 else (given[0], 1)
    chance, broken, kept = random.Random(seed), 0, 0  # noqa: S311  (chance, no secret)
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            said = killed(Path(folder), chance.uniform(0, 0.8))
            kept += _last(said, "kept")
            for fault in faults(Path(folder), said):
                broken += 1
                print(f"round {number}: {fault}")
    print(f"{rounds} kills, {kept} edits kept, {broken} faults")
    sys.exit(broken > 0)


if __name__ == "__main__":
    main()
