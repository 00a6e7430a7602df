"""Where a survey's work is done: in processes of this machine, or on a Dask cluster; both take it the same way."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from operator import length_hint
from typing import Any, Generic, TypeVar

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.text import Message
from tender_tool.services.survey.processes import Outcome, done_apart, processes_ended
from tender_tool.services.survey.version import program_version

Item = TypeVar("Item")
Result = TypeVar("Result")
# A client of Dask, which has no types.
Client = Any
# So that each worker finds the next piece of work there when it has done one.
_AHEAD = 2
# A task of a cluster costs milliseconds of several programs: so many items go in one as take about so long.
_SECONDS_OF_TASK, _MOST_OF_TASK, _MANY = 0.5, 64, 1_000_000
_SECONDS_BETWEEN_LOOKS = 0.2
_SECONDS_BETWEEN_COUNTS = 5.0
_SECONDS_TO_CONNECT = 10


@dataclass(frozen=True, slots=True)
class Engine:
    """What takes work, how many tasks may wait there at a time, and how many items a task may hold."""

    executor: Executor
    at_once: Callable[[], int]
    most_of_task: int = 1


@contextmanager
def on_this_machine(workers: int) -> Iterator[Engine]:
    """Give the engine of this machine, with so many processes; they end with it."""
    threads = ThreadPoolExecutor(workers)
    try:
        yield Engine(threads, lambda: workers * _AHEAD)
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        with processes_ended():
            threads.shutdown()


@contextmanager
def on_cluster(address: str) -> Iterator[Engine]:
    """Give the engine of the Dask cluster whose scheduler has this address.

    Raises InputError where there is none, where it has no workers, and where one of them is of another version.
    """
    with _client(address) as client:
        _check(client, address)
        # Dask asks others to do what a worker that went away had taken.
        yield Engine(client.get_executor(pure=False), _Counted(client), _MOST_OF_TASK)


def done_by(
    engine: Engine, work: Callable[[Item], Result], items: Iterable[Item], seconds: float, look: Callable[[], None]
) -> Generator[tuple[Item, Outcome[Result]], None, None]:
    """Yield each item with its outcome as it is done; ``look`` is called several times a second, and may raise.

    An item is taken from ``items`` only when there is room for it, so that any number costs the same memory.
    """
    tasks, running = _Tasks[Item](items, engine), dict[Future[_Done[Result] | None], tuple[Item, ...]]()
    try:
        while True:
            while len(running) < engine.at_once() and (task := tasks.next()):
                running[engine.executor.submit(_checked, program_version(), work, task, seconds)] = task
            if not running:
                return
            done = wait(running, _SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED).done
            look()
            for future in done:
                task = running.pop(future)
                held = _outcomes(future, len(task))
                if held is None:
                    tasks.alone(task)
                else:
                    tasks.learn(len(task), held.seconds)
                    yield from zip(task, held.outcomes, strict=True)
    finally:
        for future in running:
            future.cancel()


@dataclass(frozen=True, slots=True)
class _Done(Generic[Result]):
    """What became of the items of a task, and how long they took."""

    outcomes: tuple[Outcome[Result], ...]
    seconds: float = 0.0


class _Tasks(Generic[Item]):
    """Puts items together to tasks that take about the same time, with smaller ones towards the end."""

    def __init__(self, items: Iterable[Item], engine: Engine) -> None:
        self._left = length_hint(items, _MANY)
        self._items, self._engine = iter(items), engine
        self._alone: deque[Item] = deque()
        self._size = 1

    def next(self) -> tuple[Item, ...]:
        """Return the items of the next task, none if there are no more."""
        if self._alone:
            return (self._alone.popleft(),)
        share = max(self._left // self._engine.at_once(), 1)
        task = tuple(islice(self._items, min(self._size, share)))
        self._left -= len(task)
        return task

    def learn(self, count: int, seconds: float) -> None:
        """Hear how long so many items took."""
        fitting = int(_SECONDS_OF_TASK * count / max(seconds, 1e-3))
        self._size = max(min(fitting, 2 * self._size, self._engine.most_of_task), 1)

    def alone(self, task: tuple[Item, ...]) -> None:
        """Take each item of a task that was lost by itself next."""
        self._alone.extend(task)


def _checked(
    version: str, work: Callable[[Item], Result], items: tuple[Item, ...], seconds: float
) -> _Done[Result] | None:
    """Do a task, but for a worker that is of another version: it came later than the check of all."""
    if program_version() != version:
        return None
    began = time.monotonic()
    outcomes = tuple(done_apart(work, item, seconds) for item in items)
    return _Done(outcomes, time.monotonic() - began)


def _outcomes(future: Future[_Done[Result] | None], count: int) -> _Done[Result] | None:
    """Return what became of a task, None if it was lost and one of its items may be to blame."""
    try:
        done = future.result()
    except CancelledError:
        # Nobody here gives work up before the end.
        raise _refused("survey.scheduler_lost") from None
    except (ImportError, AttributeError):
        raise _refused("survey.no_program", worker="Dask") from None
    except Exception as error:  # noqa: BLE001  (each worker that took it went away)
        failed = Outcome[Result](failure="died", cause=f"{type(error).__name__}: {error}"[:200])
        return _Done((failed,)) if count == 1 else None
    if done is None:
        raise _refused("survey.other_version", worker="Dask")
    return done


class _Counted:
    """How much work a cluster takes at a time: workers come and go."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._count, self._when = 0, 0.0

    def __call__(self) -> int:
        if not self._count or time.monotonic() - self._when > _SECONDS_BETWEEN_COUNTS:
            self._count = max(1, sum(self._client.nthreads().values())) * _AHEAD
            self._when = time.monotonic()
        return self._count


@contextmanager
def _client(address: str) -> Iterator[Client]:
    try:
        import distributed  # noqa: PLC0415  (an extra: only who has a cluster needs it)
    except ImportError:
        raise _refused("survey.no_dask") from None
    try:
        make: Any = distributed.Client
        client = make(address, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError, TimeoutError):
        raise _refused("survey.no_scheduler", address=address) from None
    try:
        yield client
    finally:
        client.close()


def _check(client: Client, address: str) -> None:
    versions: dict[str, Any] = client.run(program_version, on_error="return")
    if not versions:
        raise _refused("survey.no_workers", address=address)
    for worker, version in versions.items():
        if isinstance(version, Exception):
            raise _refused("survey.no_program", worker=worker)
        if version != program_version():
            raise _refused("survey.other_version", worker=worker)


def _refused(code: str, **args: str) -> InputError:
    return InputError(Problem(Message.of(code, **args)))
