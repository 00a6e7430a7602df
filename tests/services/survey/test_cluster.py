"""A survey on two Dask workers of this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.services.survey.engines import done_by, on_cluster
from tender_tool.services.survey.found import FoundFile
from tender_tool.services.survey.record import Record
from tests.services.survey.made_survey import Seen, files, made_folder, names, surveyed

distributed = pytest.importorskip("distributed", reason="a cluster needs Dask: pip install tender-tool[cluster]")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
_DASK = "import sys; sys.argv[0] = 'dask'; from dask.__main__ import main; main()"


def _started(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    nothing = subprocess.DEVNULL
    call = [sys.executable, "-c", _DASK, *arguments]
    return subprocess.Popen(call, env=environment, stdout=nothing, stderr=nothing)


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and the processes of its two workers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    with ExitStack() as stack:

        def start(*arguments: str) -> subprocess.Popen[bytes]:
            process = _started(*arguments)
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        start("scheduler", "--host", "127.0.0.1", "--port", address.rpartition(":")[2], "--no-dashboard")
        place = str(tmp_path_factory.mktemp("dask"))
        alone = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", place)
        yield address, [start("worker", address, *alone) for _ in range(2)]


def _wait_for(address: str, count: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with on_cluster(address) as engine:
                if engine.at_once() >= 2 * count:
                    return
        except InputError:
            time.sleep(0.2)
    pytest.fail("the workers did not come")


class _Killing(Seen):
    """Kills a worker as soon as something is done."""

    def __init__(self, worker: subprocess.Popen[bytes]) -> None:
        super().__init__()
        self._worker = worker

    def done(self, file: FoundFile, record: Callable[[], Record]) -> None:
        super().done(file, record)
        if self._worker.poll() is None:
            self._worker.send_signal(signal.SIGKILL)
            self._worker.wait()


def test_a_killed_worker_loses_nothing(workers: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path) -> None:
    address, (first, second) = workers
    _wait_for(address, 2)
    # What dies or hangs there costs its own process too.
    with on_cluster(address) as engine:
        ended = dict(done_by(engine, os._exit, [3, 4], 60, lambda: None))
    assert {item: (each.failure, each.cause) for item, each in ended.items()} == {3: ("died", "3"), 4: ("died", "4")}
    seen = surveyed(tmp_path, made_folder(tmp_path, 30), watcher=_Killing(first), scheduler=address)
    assert second.poll() is None
    assert seen.steps[-1] == (30, 30)
    assert {record["kind"] for record in seen.records.values()} == {"document"}
    assert files(tmp_path) == names(30)
    other = tmp_path / "other"
    other.mkdir()
    surveyed(other, made_folder(other, 2), scheduler=address, send="paths")
    assert files(other) == names(2)
