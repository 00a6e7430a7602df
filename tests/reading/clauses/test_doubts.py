"""What cannot be read is marked with the words that were stumbled on, and never made up."""

from __future__ import annotations

import pytest

from tender_tool.domain.documents.clause import Clause
from tender_tool.reading.clauses import read_clause


def _doubted(clause: Clause) -> dict[str, str]:
    return {doubt.field: doubt.words for doubt in clause.needs_review}


def test_a_range_of_points_is_left_to_a_person() -> None:
    doubts = _doubted(read_clause("具有较好的服务体系认证的得3-5分"))
    assert "3-5分" in doubts["tiers"]


def test_a_slip_in_the_unit_is_read_and_marked() -> None:
    clause = read_clause("投标人具有质量管理体系认证、环境管理体系认证，每提供一个证书得15个，最高得30分。")
    assert clause.per_item is not None
    assert (clause.per_item.points, clause.per_item.cap) == (15, 30)
    assert "得15个" in _doubted(clause)["per_item"]


def test_full_points_that_are_no_number_are_not_guessed() -> None:
    clause = read_clause("五星级售后服务认证的得满分，四星级的得2分。")
    assert [(tier.words, tier.points) for tier in clause.tiers] == [("五星级", None), ("四星级", 2)]
    assert {"tiers", "max_points"} <= set(_doubted(clause))


def test_an_unclear_denial_is_marked() -> None:
    clause = read_clause("具有环境管理体系认证得2分。证书由联合体另一方持有的，不得分。")
    assert clause.otherwise_points is None
    assert "不得分" in _doubted(clause)["otherwise_points"]


def test_two_issuers_are_marked() -> None:
    clause = read_clause("1.具有甲认证中心颁发的绿色证书得2分；2.具有乙行业协会颁发的诚信证书得2分。")
    assert clause.names_issuer == "甲认证中心"
    assert _doubted(clause)["names_issuer"] == "乙行业协会"


@pytest.mark.parametrize("text", ["", " \n ", "投标人应认真填写报价表。"])
def test_a_text_without_points_is_no_rule(text: str) -> None:
    clause = read_clause(text)
    assert (clause.tiers, clause.max_points, clause.per_item, clause.certificates) == ((), None, None, ())
