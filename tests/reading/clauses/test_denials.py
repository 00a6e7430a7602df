"""What earns nothing: of whom it speaks, and what it leaves alone."""

from __future__ import annotations

import pytest

from tender_tool.reading.clauses import read_clause


@pytest.mark.parametrize(
    "text", ["认证等级低于三星级不得分，具有绿色产品认证的得3分。", "四星级以下不得分，提供业绩的得3分。"]
)
def test_a_level_that_earns_nothing_takes_no_points_from_what_follows(text: str) -> None:
    clause = read_clause(text)
    assert (clause.tiers, clause.max_points, clause.otherwise_points) == ((), 3, 0)


@pytest.mark.parametrize(
    "text",
    [
        "具有五星级证书得5分，其他不得分。",
        "五星级得5分，四星级得3分，其他情况不得分。",
        "五星级得5分，不提供不得分。",
    ],
)
def test_all_others_have_nothing(text: str) -> None:
    clause = read_clause(text)
    assert (clause.otherwise_points, clause.needs_review) == (0, ())


def test_what_stands_in_brackets_speaks_only_of_the_words_before_them() -> None:
    assert read_clause("具有售后服务认证证书得2分（其他不得分）。").otherwise_points is None
