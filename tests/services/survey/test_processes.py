import os
import time

import pytest

from tender_tool.services.survey.processes import done_apart


def test_each_item_is_done_once() -> None:
    done = list(done_apart(abs, range(-20, 0), 2, 60))
    assert sorted(each.result or 0 for each in done) == list(range(1, 21))
    assert all(each.failure is None for each in done)


def test_a_hanging_item_costs_its_own_process_only() -> None:
    done = {each.item: each.failure for each in done_apart(time.sleep, [0, 600, 0.1], 2, 5)}
    assert done == {0: None, 600: "hung", 0.1: None}


def test_a_process_that_dies_is_told_and_the_others_go_on() -> None:
    done = [each.failure for each in done_apart(os._exit, [1, 2, 3], 1, 60)]
    assert done == ["died", "died", "died"]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_work_is_a_failure_of_its_item(workers: int) -> None:
    done = {each.item: each.failure for each in done_apart(chr, [65, -1, 66], workers, 60)}
    assert done == {65: None, -1: "failed", 66: None}
