"""Every case that stands in the data of a check holds."""

from __future__ import annotations

import pytest

from tender_tool.ruleset.checks import CheckFile, check_files
from tender_tool.services.review.run_cases import check_outcomes


@pytest.mark.parametrize("file", check_files().values(), ids=check_files())
def test_the_cases_of_a_check_hold(file: CheckFile) -> None:
    outcomes = check_outcomes(file)
    assert [outcome.name for outcome in outcomes] == [case.name for case in file.cases]
    assert {outcome.name: outcome.got for outcome in outcomes if not outcome.holds} == {}


def test_a_case_that_does_not_hold_is_told() -> None:
    file = check_files()["N23"]
    (wrong, *_) = file.cases
    expecting_nothing = file.model_copy(update={"cases": (wrong.model_copy(update={"findings": ()}),)})
    (outcome,) = check_outcomes(expecting_nothing)
    assert (outcome.of, outcome.holds) == ("N23", False)
    assert "bought" in outcome.got
