"""Survey folders: each document once, its record on disk before the next is taken for done."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tender_tool import __version__
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.review.overview import FolderOverview
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.reports.overview import write_overview
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.law import law_as_of
from tender_tool.services.documents.review_folder import is_ours
from tender_tool.services.file_kinds import DOCUMENTS_OF_A_FOLDER, files_below, is_of
from tender_tool.services.survey.processes import done_apart
from tender_tool.services.survey.record import Record, SurveyWork, overview_of, unread


@dataclass(frozen=True, slots=True)
class Survey:
    """Where a survey's results go, and how it is run: processes, and the seconds that a document may take."""

    out: Path
    workers: int = os.cpu_count() or 1
    seconds: float = 120


def run_survey(survey: Survey, folders: tuple[Path, ...], work: SurveyWork, told: Callable[[int, int], None]) -> None:
    """Review what has no record yet, then write the results; ``told`` hears how many of how many are done.

    A second call goes on where the first was stopped, in whatever way. Raises InputError if there are no documents.
    """
    version = _version(work)
    records = survey.out / "records" / version
    try:
        records.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = Problem(Message.of("file.cannot_write", file=str(survey.out)), Source(survey.out.name))
        raise InputError(problem) from error
    documents = {_digest(path): (str(path), name) for path, name in _documents(folders, survey.out)}
    if not documents:
        names = "、".join(map(str, folders))
        raise InputError(Problem(Message.of("overview.nothing", folder=names), Source(names)))
    missing = {item: key for key, item in documents.items() if not (records / f"{key}.json").exists()}
    count = len(documents) - len(missing)
    told(count, len(documents))
    with closing(done_apart(work, missing, survey.workers, survey.seconds)) as running:
        for done in running:
            name = done.item[1]
            record = done.result or unread(name, Message.of(f"survey.{done.failure}", file=name))
            _write(records / f"{missing[done.item]}.json", record)
            count += 1
            told(count, len(documents))
    _results(survey.out, [_record(records / f"{key}.json", name) for key, (_, name) in documents.items()])


def _documents(folders: tuple[Path, ...], out: Path) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        if not folder.is_dir():
            raise InputError(Problem(Message.of("overview.no_folder", folder=str(folder)), Source(folder.name)))
        for path in sorted(files_below(folder)):
            ours = path.resolve().is_relative_to(out.resolve())
            if is_of(path, DOCUMENTS_OF_A_FOLDER) and not ours and not is_ours(path):
                yield path, f"{folder.name}/{path.relative_to(folder).as_posix()}"


def _digest(path: Path) -> str:
    """Return what a document is known by; one that cannot be opened is known by its place."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()


def _version(work: SurveyWork) -> str:
    """Return a digest of what decides a review beside the document: program, rule data, procedure and day."""
    digest = hashlib.sha256(f"{__version__} {work.tender.table.procedure} {work.day}".encode())
    folder = rules_folder()
    for path in sorted(folder.rglob("*.toml")):
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _record(path: Path, name: str) -> Record:
    record: Record = json.loads(path.read_text("utf-8"))
    return {**record, "file": name}


def _write(path: Path, value: Record) -> None:
    _write_text(path, json.dumps(value, ensure_ascii=False))


def _write_text(path: Path, text: str) -> None:
    def write(place: Path) -> None:
        place.write_text(text, "utf-8")

    replace_file(path, write)


def _results(out: Path, records: list[Record]) -> None:
    """Write a line a document, a line a finding, and the overview as a workbook."""
    documents = [{name: value for name, value in each.items() if name != "findings"} for each in records]
    findings = [{"file": each["file"], **finding} for each in records for finding in _findings(each)]
    for name, rows in (("documents", documents), ("findings", findings)):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        _write_text(out / f"{name}.jsonl", text)
    overview = FolderOverview(str(out), tuple(map(overview_of, records)), law_as_of().isoformat())
    replace_file(out / "summary.xlsx", lambda place: write_overview(overview, place, "zh"))


def _findings(record: Record) -> list[Record]:
    found = record["findings"]
    return found if isinstance(found, list) else []
