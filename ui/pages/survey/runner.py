"""A survey of a folder as a job of the window: started, stopped, gone on with, and written out."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from tender_tool.domain.progress import Progress
from tender_tool.domain.text import Language, Message
from tender_tool.services.rules import new_tender
from tender_tool.services.survey.found import FoundFile
from tender_tool.services.survey.overview import SurveyFinding, SurveyRow, findings_in, row_of
from tender_tool.services.survey.pace import Pace
from tender_tool.services.survey.record import Record, SurveyWork
from tender_tool.services.survey.records import Records
from tender_tool.services.survey.run import Survey, SurveyResults, Watcher, review_files, save_results
from ui.jobs import Jobs, tidy

_MILLISECONDS_BETWEEN_TIDYING = 20_000


class _Watching(Watcher):
    """Collects rows on the job's thread until the window takes them."""

    def __init__(self, progress: Progress, pace: Pace, rows: list[SurveyRow]) -> None:
        self._progress, self._pace, self._rows = progress, pace, rows

    def looking(self, found: int) -> None:
        """Let a person stop while files are looked for."""
        self._progress.step(found, 0)

    def step(self, done: int, everything: int) -> None:
        """Tell the window how far it is, and stop where a person asked for it."""
        self._pace.step(done, everything)
        self._progress.step(done, everything)

    def done(self, file: FoundFile, record: Callable[[], Record]) -> None:
        """Keep the row of a file."""
        row = row_of(file, record())
        if row is not None:
            self._rows.append(row)


class SurveyRunner(QObject):
    """Runs one survey at a time; ``rows_came`` brings what is new, ``changed`` says that it began or ended."""

    rows_came = Signal(list)
    changed = Signal()
    failed = Signal(object)
    written = Signal(object)

    def __init__(self, jobs: Jobs, kept: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._kept = jobs, kept
        self._work = SurveyWork(new_tender(), None)
        self._waiting: list[SurveyRow] = []
        self._pace = Pace()
        self.folder: Path | None = None
        self.results: SurveyResults | None = None
        self.is_running = False
        self.was_stopped = False
        self._tidying = QTimer(self, interval=_MILLISECONDS_BETWEEN_TIDYING)
        self._tidying.timeout.connect(tidy)

    @property
    def pace(self) -> Message:
        """Return how far it is, at what rate, and how long it still takes."""
        return self._pace.message

    def choose(self, folder: Path) -> None:
        """Take a folder; nothing of it is known yet."""
        self.folder, self.results, self.was_stopped = folder, None, False
        self.changed.emit()

    def start(self, title: str, *, retry: bool) -> None:
        """Survey the folder, or go on with it."""
        if self.folder is None:
            return
        survey = Survey((self.folder,), self._kept, workers=max((os.cpu_count() or 2) - 1, 1), retry=retry)
        self._waiting, self._pace = [], Pace()

        def work(progress: Progress) -> SurveyResults:
            return review_files(survey, self._work, _Watching(progress, self._pace, self._waiting))

        job = self._jobs.start(title, work, self._take, self.failed.emit)
        if job is not None:
            self.is_running, self.was_stopped, self.results = True, False, None
            self._tidying.start()
            job.progressed.connect(self._pass_on)
            job.cancelled.connect(self._stopped)
            job.finished.connect(self._finish)
            self.changed.emit()

    def stop(self) -> None:
        """Stop it; what is done stays done."""
        if self.is_running and self._jobs.running is not None:
            self._jobs.running.stop()

    def write(self, title: str, folder: Path, language: Language) -> None:
        """Write the results into a folder."""
        results = self.results
        if results is not None:
            self._jobs.start(
                title, lambda _: save_results(results, folder, language), self.written.emit, self.failed.emit
            )

    def findings(self, row: SurveyRow) -> list[SurveyFinding]:
        """Return what was found in a file."""
        record = Records(self._kept, self._work).read(row.file.key)
        return list(findings_in(record)) if record else []

    def _pass_on(self, _done: int = 0, _everything: int = 0) -> None:
        rows = self._waiting[:]
        if rows:
            del self._waiting[: len(rows)]
            self.rows_came.emit(rows)

    def _take(self, results: object) -> None:
        if isinstance(results, SurveyResults):
            self.results = results

    def _stopped(self) -> None:
        self.was_stopped = True

    def _finish(self) -> None:
        self._pass_on()
        self._tidying.stop()
        self.is_running = False
        self.changed.emit()
