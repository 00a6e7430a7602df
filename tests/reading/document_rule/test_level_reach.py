"""Which levels a step of a clause pays."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reading.clauses.reader import read_clause
from tender_tool.reading.document_rule.row_factor import RowFigures, described

_LEVELS = {"five_star": "五", "four_star": "四", "three_star": "三", "basic": "达"}


def _paid(text: str) -> dict[str, int]:
    clause = read_clause(text)
    factor = described(RowFigures("售后服务", Decimal(5), None, text), clause)
    assert isinstance(factor, CertificateFactor)
    return {_LEVELS[tier.level]: int(tier.points) for tier in factor.tiers if tier.level}


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("商品售后服务认证四星级及以上得2分，三星级得1分，无证书不得分", {"五": 2, "四": 2, "三": 1}),
        ("商品售后服务认证五星级得3分，五星级以下得1分", {"五": 3, "四": 1, "三": 1, "达": 1}),
        (
            "售后服务认证五星级（含）以上的得3分；三星级（含）至五星级（不含）的得2分；三星级以下的得1分",
            {"五": 3, "四": 2, "三": 2, "达": 1},
        ),
        ("售后服务认证五星级得3分，四星级、三星级得2分，达标级得1分", {"五": 3, "四": 2, "三": 2, "达": 1}),
        ("售后服务认证五星得3分，四星得2分，三星及三星以下得1分", {"五": 3, "四": 2, "三": 1, "达": 1}),
        ("具备五星级售后服务认证证书得2分，其他级别得1分，无证书不得分", {"五": 2, "四": 1, "三": 1, "达": 1}),
        ("售后服务认证三星级以上得1分，四星级以上得2分，五星级得3分", {"五": 3, "四": 2, "三": 1}),
        ("五星级售后服务认证得3分，四星级得2分，三星级得1分，三星级以下不得分", {"五": 3, "四": 2, "三": 1}),
    ],
)
def test_a_step_pays_every_level_that_its_words_reach(text: str, paid: dict[str, int]) -> None:
    assert _paid(text) == paid
