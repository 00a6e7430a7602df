"""What a survey has done, on disk: one record a content, so that nothing is done twice and nothing is lost."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.survey.found import FoundFiles
from tender_tool.services.survey.record import Record, SurveyWork
from tender_tool.services.survey.version import program_version

# What may be another time: a slow machine, a process that somebody ended, a file that somebody held open.
_AGAIN = ("hung", "died", "failed", "locked")
# The record is not of the content that it is kept for.
_CHANGED = "changed"
_SECONDS_OF_WRITING = 600


class Records:
    """The records of one version of program, rules, procedure and day, a file each."""

    def __init__(self, out: Path, work: SurveyWork) -> None:
        version = hashlib.sha256(f"{program_version()} {work.tender.table.procedure} {work.day}".encode()).hexdigest()
        self._folder = out / "records" / version[:16]

    def make_folder(self) -> None:
        """Make the folder; raises InputError if that is not possible."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
        except OSError as error:
            out = self._folder.parents[1]
            raise InputError(Problem(Message.of("file.cannot_write", file=str(out)), Source(out.name))) from error

    def _sweep(self) -> None:
        """Delete what kills left half written; what another survey is writing now stays."""
        for path in self._folder.glob(".writing-*"):
            if time.time() - path.stat().st_mtime > _SECONDS_OF_WRITING:
                path.unlink(missing_ok=True)

    def known(self, key: str, *, retry: bool) -> Record | None:
        """Return a record that stands; with ``retry`` one of a failure that may be another time does not."""
        record = self.read(key)
        failure = record.get("failure") if record else None
        return None if failure == _CHANGED or (retry and failure in _AGAIN) else record

    def read(self, key: str) -> Record | None:
        """Return a record, None if there is none."""
        try:
            record: Record = json.loads(self._place(key).read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return record

    def write(self, key: str, packed: bytes) -> None:
        """Put a record on disk, whole or not at all."""
        replace_file(self._place(key), lambda place: _write(place, packed))

    def _place(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def _write(place: Path, packed: bytes) -> None:
    place.write_bytes(packed)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What earlier surveys knew of these folders and is so no more: files that are gone, and how many changed.

    Their records stay, but nothing counts that is not there now.
    """

    gone: tuple[str, ...] = ()
    changed: int = 0


def earlier_files(out: Path, folders: tuple[Path, ...], files: FoundFiles) -> Earlier:
    """Return what is gone or changed since earlier surveys, and note for later ones what is there now."""
    place = out / "records" / "seen.jsonl"
    known, gone, changed = set[int](), dict[str, str](), set[str]()
    below = tuple(f"{folder.resolve()}{os.sep}" for folder in folders)
    for path, key, name in _noted(place):
        known.add(hash((path, key)))
        if path.startswith(below) and key not in files:
            if Path(path).exists():
                changed.add(path)
            else:
                gone[path] = name
    try:
        with place.open("a", encoding="utf-8") as file:
            # What a kill cut off ends here.
            file.write("\n")
            for each in files:
                if hash((each.place, each.key)) not in known:
                    file.write(json.dumps([each.place, each.key, each.names[0]]) + "\n")
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(place)), Source(out.name))) from error
    return Earlier(tuple(gone.values()), len(changed))


def _noted(place: Path) -> Iterator[list[str]]:
    if place.exists():
        with place.open(encoding="utf-8") as file:
            for line in file:
                with suppress(ValueError):
                    yield json.loads(line)
