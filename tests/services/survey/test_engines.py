import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest

from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.services.survey import engines
from tender_tool.services.survey.engines import done_by, on_cluster, on_this_machine
from tender_tool.services.survey.processes import Outcome


def _done(work: Callable[[Any], Any], items: Iterable[Any], workers: int, seconds: float) -> dict[Any, Outcome[Any]]:
    with on_this_machine(workers) as engine:
        pairs = list(done_by(engine, work, items, seconds, lambda: None))
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def test_each_item_is_done_once() -> None:
    assert sorted(each.result for each in _done(abs, range(-20, 0), 2, 60).values()) == list(range(1, 21))


def test_a_hanging_item_costs_its_own_process_only() -> None:
    done = _done(time.sleep, [0, 600, 0.1], 2, 3)
    assert {item: each.failure for item, each in done.items()} == {0: None, 600: "hung", 0.1: None}


def test_a_process_that_dies_is_told_with_its_status_and_the_others_go_on() -> None:
    done = _done(os._exit, [1, 2, 3], 1, 60)
    assert [(each.failure, each.cause) for each in done.values()] == [("died", "1"), ("died", "2"), ("died", "3")]


def test_an_error_of_the_work_is_a_failure_of_its_item_with_its_cause() -> None:
    done = _done(chr, [65, -1, 66], 2, 60)
    assert {item: each.failure for item, each in done.items()} == {65: None, -1: "failed", 66: None}
    assert done[-1].cause.startswith("ValueError")


def test_who_stops_does_not_wait_for_what_runs() -> None:
    def stop() -> None:
        raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled), on_this_machine(1) as engine:
        list(done_by(engine, time.sleep, [600, 600], 600, stop))
    assert time.monotonic() - began < 20


def test_only_as_many_items_are_taken_as_there_is_room_for() -> None:
    taken: list[int] = []
    items = (taken.append(number) or number for number in range(100))  # type: ignore[func-returns-value]
    with on_this_machine(1) as engine:
        running = done_by(engine, abs, items, 60, lambda: None)
        next(running)
        assert len(taken) <= 4
        running.close()


class _Cluster:
    def __init__(self, versions: dict[str, object]) -> None:
        self.versions = versions

    def run(self, *_given: object, **_named: object) -> dict[str, object]:
        return self.versions


@pytest.mark.parametrize(
    ("versions", "code"),
    [
        ({}, "no_workers"),
        ({"tcp://one": ModuleNotFoundError("tender_tool")}, "no_program"),
        ({"tcp://one": engines.program_version(), "tcp://two": "older"}, "other_version"),
    ],
)
def test_a_cluster_that_cannot_do_the_work_is_refused_in_one_sentence(versions: dict[str, object], code: str) -> None:
    with pytest.raises(InputError) as refused:
        engines._check(_Cluster(versions), "tcp://host:8786")
    assert [each.message.code for each in refused.value.problems] == [f"survey.{code}"]


def test_a_worker_that_came_later_with_another_version_does_nothing() -> None:
    assert engines._checked("another", abs, (-1,), 60) is None


@pytest.mark.parametrize(
    ("error", "code"), [(CancelledError(), "scheduler_lost"), (ModuleNotFoundError("tender_tool"), "no_program")]
)
def test_a_cluster_that_goes_away_ends_the_survey_and_records_nothing(error: Exception, code: str) -> None:
    future: Future[Any] = Future()
    future.set_exception(error)
    with pytest.raises(InputError) as refused:
        engines._outcomes(future, 1)
    assert [each.message.code for each in refused.value.problems] == [f"survey.{code}"]


def test_an_address_without_a_scheduler_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="a cluster needs Dask: pip install tender-tool[cluster]")
    monkeypatch.setattr(engines, "_SECONDS_TO_CONNECT", 1)
    with pytest.raises(InputError) as refused, on_cluster("tcp://127.0.0.1:9"):
        pass
    assert [each.message.code for each in refused.value.problems] == ["survey.no_scheduler"]
