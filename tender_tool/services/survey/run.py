"""Survey folders: each content once, its record on disk before the next is taken for done."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reports.survey.results import write_results
from tender_tool.reports.survey.table_files import has_parquet
from tender_tool.reports.survey.tables import Surveyed
from tender_tool.ruleset.law import law_as_of
from tender_tool.services.survey.engines import Engine, done_by, on_cluster, on_this_machine
from tender_tool.services.survey.found import FoundFile, FoundFiles, found_files
from tender_tool.services.survey.processes import Outcome
from tender_tool.services.survey.record import Record, SurveyItem, SurveyWork, packed, unread
from tender_tool.services.survey.records import Earlier, Records, earlier_files

__all__ = ["Send", "Survey", "SurveyResults", "Watcher", "has_parquet", "review_files", "run_survey", "save_results"]
Send = Literal["bytes", "paths"]


@dataclass(frozen=True, slots=True)
class Survey:
    """What is surveyed, where the results go, and how it is run.

    ``workers``: processes of this machine; ``scheduler``: the address of a Dask scheduler whose workers do it in
    their place, and then ``send`` tells whether files go there as bytes or as paths that every worker can read.
    ``seconds`` is what a file may take. ``retry``: what hung, died or failed before is tried again.
    """

    folders: tuple[Path, ...]
    out: Path
    workers: int = os.cpu_count() or 1
    seconds: float = 120
    scheduler: str | None = None
    send: Send = "bytes"
    retry: bool = False

    def engine(self) -> AbstractContextManager[Engine]:
        """Return where the work is done."""
        return on_cluster(self.scheduler) if self.scheduler else on_this_machine(self.workers)


class Watcher:
    """What a survey tells of itself; each method may raise to stop it, and what is done then stays done."""

    def looking(self, found: int) -> None:
        """Hear how many files were found, while they are looked for."""

    def step(self, done: int, everything: int) -> None:
        """Hear how many of how many files are done; also several times a second while none is."""

    def done(self, file: FoundFile, record: Callable[[], Record]) -> None:
        """Hear that a file is done, now or before; ``record`` returns what is known of it."""


def run_survey(survey: Survey, work: SurveyWork, watcher: Watcher, language: Language = "zh") -> tuple[Path, ...]:
    """Review what has no record yet, then write the results and return their files; raises as these do."""
    return save_results(review_files(survey, work, watcher), survey.out, language)


def save_results(results: SurveyResults, folder: Path, language: Language) -> tuple[Path, ...]:
    """Write tables, workbook and page and return their files; raises InputError if that is not possible."""
    return write_results(results, folder, language)


def review_files(survey: Survey, work: SurveyWork, watcher: Watcher) -> SurveyResults:
    """Review what has no record yet, and return what is known of all files.

    A second call goes on where the first was stopped, in whatever way. Raises InputError if there is nothing to
    survey, if records cannot be kept, or if the cluster cannot do the work.
    """
    records = Records(survey.out, work)
    records.make_folder()
    files = found_files(survey.folders, survey.out, watcher.looking)
    missing = FoundFiles(_not_known(files, records, watcher, retry=survey.retry))
    _review(survey, work, records, missing, _Count(watcher, len(files) - len(missing), len(files)))
    earlier = earlier_files(survey.out, survey.folders, files)
    return SurveyResults(tuple(map(str, survey.folders)), files, records, earlier)


def _not_known(files: FoundFiles, records: Records, watcher: Watcher, *, retry: bool) -> Iterator[FoundFile]:
    """Yield the files without a record that stands, and tell of the others."""
    for file in files:
        record = records.known(file.key, retry=retry)
        if record is None:
            yield file
        else:
            watcher.done(file, partial(_same, record))


def _same(record: Record) -> Record:
    return record


@dataclass(slots=True)
class _Count:
    """Counts what is done, and tells it."""

    watcher: Watcher
    done: int
    everything: int

    def look(self) -> None:
        self.watcher.step(self.done, self.everything)

    def one_more(self, file: FoundFile, record: bytes) -> None:
        self.done += 1
        self.watcher.done(file, partial(json.loads, record))
        self.look()


def _review(survey: Survey, work: SurveyWork, records: Records, missing: FoundFiles, count: _Count) -> None:
    count.look()
    if not missing:
        return
    with survey.engine() as engine:
        sent = _Sent(missing, with_bytes=bool(survey.scheduler) and survey.send == "bytes")
        with closing(done_by(engine, work, sent, survey.seconds, count.look)) as running:
            for item, outcome in running:
                file = sent.files.pop(item.path)
                record = _record(file, outcome)
                records.write(file.key, record)
                count.one_more(file, record)


class _Sent:
    """What is sent of each file, and the files on their way."""

    def __init__(self, missing: FoundFiles, *, with_bytes: bool) -> None:
        self._missing, self._with_bytes = missing, with_bytes
        self.files: dict[str, FoundFile] = {}

    def __len__(self) -> int:
        return len(self._missing)

    def __iter__(self) -> Iterator[SurveyItem]:
        return map(self._item, self._missing)

    def _item(self, file: FoundFile) -> SurveyItem:
        item = SurveyItem(file.key, file.names[0], file.place)
        if self._with_bytes:
            try:
                item = replace(item, content=file.path.read_bytes())
            except OSError:
                # Its record will say so.
                item = replace(item, content=b"")
        self.files[item.path] = file
        return item


def _record(file: FoundFile, outcome: Outcome[bytes | None]) -> bytes:
    name = file.names[0]
    if outcome.failure is not None:
        message = Message.of(f"survey.{outcome.failure}", file=name, cause=outcome.cause or "—")
        return packed(unread(message, outcome.failure, outcome.cause))
    if outcome.result is not None:
        return outcome.result
    if file.path.exists():
        raise InputError(Problem(Message.of("survey.not_shared", file=str(file.path)), Source(file.path.name)))
    return packed(unread(Message.of("file.missing", file=name), "locked"))


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """The records of a survey, read one by one each time somebody goes through them."""

    folders: tuple[str, ...]
    files: FoundFiles
    records: Records
    earlier: Earlier

    @property
    def gone(self) -> tuple[str, ...]:
        """Return the files that earlier surveys knew and that are gone."""
        return self.earlier.gone

    @property
    def changed(self) -> int:
        """Return how many files have another content than in an earlier survey."""
        return self.earlier.changed

    @property
    def law_as_of(self) -> str:
        """Return the day of the law data."""
        return law_as_of().isoformat()

    def __iter__(self) -> Iterator[Surveyed]:
        for file in self.files:
            record = self.records.read(file.key)
            if record is not None and record["kind"] != "own":
                yield Surveyed(file.names, record)
