"""Work done in processes of their own, where what hangs or dies costs only its own item."""

from __future__ import annotations

import faulthandler
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Generic, Literal, TypeVar

Failure = Literal["hung", "died", "failed"]
Item = TypeVar("Item")
Result = TypeVar("Result")
# How long after its time a process ends by itself, where nobody is left to end it.
_GRACE = 5
# How many seconds a process that says no more may take to end by itself.
_TO_END = 1
_ROOT = str(Path(__file__).resolve().parents[3])


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What became of an item: a result, or the failure that took its place, with what is known of its cause."""

    result: Result | None = None
    failure: Failure | None = None
    cause: str = ""


class _Servant:
    """A process that does one piece of work after another; it ends when whoever started it does."""

    def __init__(self) -> None:
        # Isolated as readers are, and in a session of its own: Ctrl+C is for whoever started it.
        self._process = subprocess.Popen(  # noqa: S603  (our own module)
            [sys.executable, "-I", "-X", "utf8", "-c", _start()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._is_late = False

    def do(self, work: Callable[[Item], Result], item: Item, seconds: float) -> Outcome[Result]:
        """Return what became of ``item``; after ``seconds`` the process is ended."""
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None  # noqa: S101  (both are pipes)
        assert answered is not None  # noqa: S101
        limit = threading.Timer(seconds, self._end_late)
        limit.daemon = True
        limit.start()
        try:
            pickle.dump((work, item, seconds), asked)
            asked.flush()
            outcome: Outcome[Result] = pickle.load(answered)  # noqa: S301  (from our own process)
        except (EOFError, OSError, pickle.UnpicklingError):
            # What it ended by is told only if nobody ends it before it has.
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_TO_END)
            self.end()
            return Outcome(failure="hung") if self._is_late else Outcome(failure="died", cause=self._ended_by())
        finally:
            limit.cancel()
        return outcome

    def is_there(self) -> bool:
        """Tell whether the process can be asked again."""
        return not self._is_late and self._process.poll() is None

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End the process and let go of it; nobody may be asking it."""
        self.end()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _end_late(self) -> None:
        self._is_late = True
        self._process.kill()

    def _ended_by(self) -> str:
        status = self._process.returncode
        with suppress(ValueError):
            return signal.Signals(-status).name
        return str(status)


def _start() -> str:
    """Return the program of a servant: it imports from where this one does, but not from the folder one works in."""
    paths = [_ROOT, *(path for path in sys.path if path)]
    return f"import sys; sys.path[:] = {paths!r}; from {__name__} import serve; serve()"


class Servants:
    """A process of its own for each thread that asks, started when it is needed."""

    def __init__(self) -> None:
        self._held: dict[int, _Servant] = {}
        self._lock = threading.Lock()
        self._is_closed = False

    def do(self, work: Callable[[Item], Result], item: Item, seconds: float) -> Outcome[Result]:
        """Return what became of ``item`` in the process of this thread."""
        thread = threading.get_ident()
        with self._lock:
            if self._is_closed:
                return Outcome(failure="died")
            servant = self._held.get(thread)
            if servant is None or not servant.is_there():
                if servant is not None:
                    servant.close()
                servant = self._held[thread] = _Servant()
        return servant.do(work, item, seconds)

    @contextmanager
    def ended(self) -> Iterator[None]:
        """End every process and start none meanwhile; whoever waits for one learns that it died."""
        with self._lock:
            self._is_closed = True
            for servant in self._held.values():
                servant.end()
        try:
            yield
        finally:
            with self._lock:
                for servant in self._held.values():
                    servant.close()
                self._held.clear()
                self._is_closed = False


_servants = Servants()
processes_ended = _servants.ended


def done_apart(work: Callable[[Item], Result], item: Item, seconds: float) -> Outcome[Result]:
    """Return what became of ``item`` in a process beside this one, which has ``seconds`` for it."""
    return _servants.do(work, item, seconds)


def serve() -> None:
    """Do what standard input asks for, until it ends."""
    answers = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not come between the answers.
    os.dup2(2, 1)
    asked: IO[bytes] = sys.stdin.buffer
    with suppress(EOFError, OSError), Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        while True:
            work, item, seconds = pickle.load(asked)  # noqa: S301  (from the program that started this one)
            # Also where the work never comes back to the interpreter, and nobody is left to end this process.
            faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=nowhere)
            pickle.dump(_outcome(work, item), answers)
            answers.flush()
            faulthandler.cancel_dump_traceback_later()


def _outcome(work: Callable[[Any], Any], item: object) -> Outcome[Any]:
    try:
        return Outcome(work(item))
    except Exception as error:  # noqa: BLE001  (one document that nobody foresaw must not cost the others)
        return Outcome(failure="failed", cause=f"{type(error).__name__}: {error}"[:200])
