"""Work done in processes of their own, where one that hangs or dies costs only its own item."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, Literal, TypeVar

Failure = Literal["hung", "died", "failed"]
Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Done(Generic[Item, Result]):
    """What became of an item: a result, or the failure that took its place."""

    item: Item
    result: Result | None = None
    failure: Failure | None = None


@dataclass
class _Worker(Generic[Item]):
    process: BaseProcess
    pipe: Connection
    item: Item
    until: float


def done_apart(
    work: Callable[[Item], Result], items: Iterable[Item], workers: int, seconds: float
) -> Generator[Done[Item, Result], None, None]:
    """Yield each item as it is done by one of ``workers`` processes; an item has ``seconds`` from its start.

    The processes end with this generator, and when the program that started them dies.
    """
    waiting = iter(items)
    busy: list[_Worker[Item]] = []
    try:
        for item in waiting:
            busy.append(_started(work, item, seconds))
            if len(busy) == workers:
                break
        while busy:
            for worker in _ready(busy):
                done = _done_by(worker)
                busy.remove(worker)
                following = next(waiting, None)
                if following is None:
                    _end(worker)
                else:
                    busy.append(_next(worker, work, following, seconds, again=done.failure in {"hung", "died"}))
                yield done
    finally:
        for worker in busy:
            _end(worker)


def _ready(busy: list[_Worker[Item]]) -> list[_Worker[Item]]:
    left = max(0.0, min(worker.until for worker in busy) - time.monotonic())
    heard = wait([worker.pipe for worker in busy], left)
    now = time.monotonic()
    return [worker for worker in busy if worker.pipe in heard or worker.until <= now]


def _done_by(worker: _Worker[Item]) -> Done[Item, Any]:
    if not worker.pipe.poll():
        return Done(worker.item, failure="hung")
    try:
        well, result = worker.pipe.recv()
    except (EOFError, OSError):
        return Done(worker.item, failure="died")
    return Done(worker.item, result) if well else Done(worker.item, failure="failed")


def _next(
    worker: _Worker[Item], work: Callable[[Item], Result], item: Item, seconds: float, *, again: bool
) -> _Worker[Item]:
    if not again:
        with suppress(OSError):
            worker.pipe.send(item)
            return _Worker(worker.process, worker.pipe, item, time.monotonic() + seconds)
    _end(worker)
    return _started(work, item, seconds)


def _started(work: Callable[[Item], Result], item: Item, seconds: float) -> _Worker[Item]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(work, theirs), daemon=False)
    process.start()
    theirs.close()
    ours.send(item)
    return _Worker(process, ours, item, time.monotonic() + seconds)


def _end(worker: _Worker[Item]) -> None:
    worker.process.kill()
    worker.process.join()
    worker.process.close()
    worker.pipe.close()


def _serve(work: Callable[[Item], Result], pipe: Connection) -> None:
    # Ctrl+C is for the process that started this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            item = pipe.recv()
            try:
                answer: tuple[bool, object] = (True, work(item))
            except Exception:  # noqa: BLE001  (one document that nobody foresaw must not cost the others)
                answer = (False, None)
            pipe.send(answer)
