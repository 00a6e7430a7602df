from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tender_tool.domain.problem import Cancelled
from tender_tool.domain.progress import Progress
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:  # noqa: ARG001
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    with qtbot.waitSignal(jobs.ended):
        jobs.start("work", lambda _: 7, lambda found: heard.append((found, threading.current_thread())), heard.append)
    assert heard == [(7, threading.main_thread())]
    assert jobs.running is None


def test_a_failure_arrives_as_it_was_raised(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[object] = []
    problem = ValueError("no")

    def work(_: Progress) -> object:
        raise problem

    with qtbot.waitSignal(jobs.ended):
        jobs.start("work", work, pytest.fail, heard.append)
    assert heard == [problem]


def test_a_job_that_is_stopped_ends_without_a_result(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> object:
        begun.set()
        while True:
            progress.step(0, 0)

    job = jobs.start("work", work, pytest.fail, pytest.fail)
    assert job is not None
    begun.wait()
    with qtbot.waitSignals([job.cancelled, jobs.ended]):
        job.stop()


def test_everybody_who_asks_hears_on_the_window_s_thread_that_a_job_is_over(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[threading.Thread] = []
    for _ in range(300):
        with qtbot.waitSignal(jobs.ended):
            job = jobs.start("work", lambda _: None, lambda _: None, pytest.fail)
            assert job is not None
            for _ in range(8):
                job.finished.connect(lambda: heard.append(threading.current_thread()))
    assert heard == [threading.main_thread()] * 2400


def test_only_one_job_runs_at_a_time(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    with qtbot.waitSignal(jobs.ended):
        assert jobs.start("first", lambda _: gate.wait(), lambda _: None, pytest.fail) is not None
        assert jobs.start("second", pytest.fail, pytest.fail, pytest.fail) is None
        gate.set()


def test_an_import_can_be_stopped(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[str] = []

    class Stopped:
        def __init__(self, progress: Progress) -> None:
            self._progress = progress

        def step(self, done: int, total: int) -> None:
            seen.append("step")
            jobs_job = jobs.running
            assert jobs_job is not None
            jobs_job.stop()
            self._progress.step(done, total)

    def work(progress: Progress) -> object:
        return import_bidders(sample_file(), progress=Stopped(progress))

    with qtbot.waitSignal(jobs.ended):
        job = jobs.start("import", work, pytest.fail, pytest.fail)
        assert job is not None
        job.cancelled.connect(partial(seen.append, "cancelled"))
    assert seen[-1] == "cancelled"


def test_steps_that_follow_closely_are_told_once(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[int] = []
    gate = threading.Event()

    def work(progress: Progress) -> object:
        gate.wait()
        for done in range(1000):
            progress.step(done, 1000)
        progress.step(1000, 1000)
        return None

    with qtbot.waitSignal(jobs.ended):
        job = jobs.start("work", work, lambda _: None, pytest.fail)
        assert job is not None
        job.progressed.connect(lambda done, _: told.append(done))
        gate.set()
    assert told[-1] == 1000
    assert len(told) < 1000


def test_a_stop_raises_cancelled(jobs: Jobs) -> None:
    job = jobs.start("work", lambda _: None, lambda _: None, pytest.fail)
    assert job is not None
    job.stop()
    with pytest.raises(Cancelled):
        job.step(0, 1)
