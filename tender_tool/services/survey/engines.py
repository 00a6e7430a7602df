"""Where a survey's work is done: in processes of this machine, or on a Dask cluster; both take it the same way."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

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
_SECONDS_BETWEEN_LOOKS = 0.2
_SECONDS_BETWEEN_COUNTS = 5.0
_SECONDS_TO_CONNECT = 10


@dataclass(frozen=True, slots=True)
class Engine:
    """What takes work, and how many pieces of it may wait there at a time."""

    executor: Executor
    at_once: Callable[[], int]


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
        yield Engine(client.get_executor(pure=False), _Counted(client))


def done_by(
    engine: Engine, work: Callable[[Item], Result], items: Iterable[Item], seconds: float, look: Callable[[], None]
) -> Generator[tuple[Item, Outcome[Result]], None, None]:
    """Yield each item with its outcome as it is done; ``look`` is called several times a second, and may raise.

    An item is taken from ``items`` only when there is room for it, so that any number costs the same memory.
    """
    waiting, running = iter(items), dict[Future[Outcome[Result] | None], Item]()
    try:
        while True:
            room = engine.at_once() - len(running)
            for item in islice(waiting, max(room, 0)):
                running[engine.executor.submit(_checked, program_version(), work, item, seconds)] = item
            if not running:
                return
            done = wait(running, _SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED).done
            look()
            for future in done:
                yield running.pop(future), _outcome(future)
    finally:
        for future in running:
            future.cancel()


def _checked(version: str, work: Callable[[Item], Result], item: Item, seconds: float) -> Outcome[Result] | None:
    """Do a piece of work, but for a worker that is of another version: it came later than the check of all."""
    return done_apart(work, item, seconds) if program_version() == version else None


def _outcome(future: Future[Outcome[Result] | None]) -> Outcome[Result]:
    try:
        outcome = future.result()
    except CancelledError:
        # Nobody here gives work up before the end.
        raise _refused("survey.scheduler_lost") from None
    except (ImportError, AttributeError):
        raise _refused("survey.no_program", worker="Dask") from None
    except Exception as error:  # noqa: BLE001  (each worker that took it went away)
        return Outcome(failure="died", cause=f"{type(error).__name__}: {error}"[:200])
    if outcome is None:
        raise _refused("survey.other_version", worker="Dask")
    return outcome


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
