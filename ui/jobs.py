"""Work off the window's thread, one job at a time, with progress and a way to stop."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from tender_tool.domain.problem import Cancelled
from tender_tool.domain.progress import Progress

Work = Callable[[Progress], object]

_BETWEEN_SIGNALS = 0.05
# For so long (seconds) a thread keeps the interpreter from the others: each cell that Qt asks for while work runs
# waits as long.
_TURN = 0.0005


class Job(QObject):
    """One piece of work; exactly one of ``succeeded``, ``failed`` and ``cancelled`` follows, then ``finished``.

    ``left`` is for the one who started it: the last word of its thread.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    left = Signal()
    finished = Signal()

    def __init__(self, title: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = threading.Event()
        self._last = 0.0

    def stop(self) -> None:
        """Ask the work to end at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Receive a step of the work; raise ``Cancelled`` if a person asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= _BETWEEN_SIGNALS or done == total:
            self._last = now
            self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        try:
            result = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001  (whatever goes wrong there is told in the window)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.left.emit()


class _Collector:
    """The cycle collector, off while any job runs; only the window's thread turns it on again.

    A long list is millions of values: looking through them for cycles, which they never form, would let the window
    stand still for seconds, again and again. And what it finds may belong to Qt, which no other thread may end.
    """

    running = 0

    @classmethod
    def pause(cls) -> None:
        cls.running += 1
        gc.disable()

    @classmethod
    def go_on(cls) -> None:
        cls.running -= 1
        if not cls.running:
            gc.freeze()
            gc.enable()


def tidy() -> None:
    """Collect what is young where one job runs alone for hours; on the window's thread only."""
    if _Collector.running == 1:
        gc.collect(1)


class Jobs(QObject):
    """Starts jobs and tells the window which one runs."""

    started = Signal(Job)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        sys.setswitchinterval(_TURN)
        self._job: Job | None = None
        self._done: Callable[[object], None] | None = None
        self._failed: Callable[[Exception], None] | None = None

    @property
    def running(self) -> Job | None:
        """Return the job that runs, or None."""
        return self._job

    def start(
        self, title: str, work: Work, done: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> Job | None:
        """Start ``work``; return its job, or None if another one still runs."""
        if self._job is not None:
            return None
        job = Job(title, work, self)
        self._job, self._done, self._failed = job, done, failed
        # Through methods of an object of the window's thread, so that both are called on it.
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        job.left.connect(self._finish)
        self.started.emit(job)
        _Collector.pause()
        self._pool.start(job.run)
        return job

    def close(self) -> None:
        """Stop what runs and wait until its thread has ended."""
        if self._job is not None:
            self._job.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._end()

    def _succeed(self, result: object) -> None:
        if self._done is not None:
            self._done(result)

    def _fail(self, error: Exception) -> None:
        if self._failed is not None:
            self._failed(error)

    def _finish(self) -> None:
        # A signal whose sender ends while another thread still sends it does not reach everybody.
        self._pool.waitForDone()
        if self._job is not None:
            self._job.finished.emit()
        self._end()
        self.ended.emit()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
            _Collector.go_on()
