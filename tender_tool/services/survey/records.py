"""What a survey has done, on disk: one record a content, so that nothing is done twice and nothing is lost."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reports.survey.results import DOCUMENTS_FILE, SUMMARY_PAGE
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.file_kinds import DOCUMENTS, LISTS_OF_A_FOLDER, files_below, is_of
from tender_tool.services.survey.record import Record, SurveyWork
from tender_tool.services.survey.version import program_version

_SUFFIXES = (*DOCUMENTS, *LISTS_OF_A_FOLDER)
# What may be another time: a slow machine, a process that somebody ended, a file that somebody held open.
_AGAIN = ("hung", "died", "failed", "locked")
# The record is not of the content that it is kept for.
_CHANGED = "changed"
_SECONDS_OF_WRITING = 600


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A content of a survey: what it is known by, where it lies, and every name that it was found under."""

    key: str
    place: str
    names: tuple[str, ...]

    @property
    def path(self) -> Path:
        """Return where it lies; of many files the texts take much less room."""
        return Path(self.place)


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

    def write(self, key: str, record: Record) -> None:
        """Put a record on disk, whole or not at all."""
        text = json.dumps(record, ensure_ascii=False)
        replace_file(self._place(key), lambda place: _write(place, text))

    def _place(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def found_files(folders: tuple[Path, ...], out: Path, looking: Callable[[int], None]) -> tuple[FoundFile, ...]:
    """Return the contents of the folders that may be documents or lists, each once, in the order of their names.

    ``looking`` hears how many there are by now, and may raise.
    Raises InputError if there are none, or where something is no folder.
    """
    places: dict[str, str] = {}
    names: dict[str, list[str]] = {}
    for count, (path, name) in enumerate(_files(folders, out.resolve())):
        looking(count)
        key = _digest(path)
        places.setdefault(key, str(path))
        names.setdefault(key, []).append(name)
    if not places:
        said = "、".join(map(str, folders))
        raise InputError(Problem(Message.of("survey.nothing", folder=said), Source(said)))
    return tuple(FoundFile(key, place, tuple(names[key])) for key, place in places.items())


def _files(folders: tuple[Path, ...], out: Path) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        if not folder.is_dir():
            raise InputError(Problem(Message.of("overview.no_folder", folder=str(folder)), Source(folder.name)))
        whole = folder.resolve()
        for path in sorted(files_below(whole)):
            if is_of(path, _SUFFIXES) and not path.is_relative_to(out) and not _is_summary(path):
                yield path, f"{whole.name}/{path.relative_to(whole).as_posix()}"


def _is_summary(path: Path) -> bool:
    """Tell whether a page is what a survey left; workbooks and Word files say themselves whose they are."""
    return path.name == SUMMARY_PAGE and path.with_name(DOCUMENTS_FILE).exists()


def _digest(path: Path) -> str:
    """Return what a file is known by; one that cannot be opened is known by its place."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()


def _write(place: Path, text: str) -> None:
    place.write_text(text, "utf-8")
