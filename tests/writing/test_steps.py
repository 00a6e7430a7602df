"""Steps over a number come apart, and figures of a factor are written in points of the table."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    NumberFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.writing.bands import apart
from tender_tool.writing.clause import written
from tender_tool.writing.settled import settled

ends = st.none() | st.integers(0, 6).map(Decimal)
bands = st.builds(Band, st.integers(0, 9).map(Decimal), ends, ends, st.booleans(), st.booleans())


def first(of: tuple[Band, ...], number: Decimal) -> Decimal | None:
    return next((band.points for band in of if band.holds(number)), None)


@given(st.lists(bands, max_size=4).map(tuple))
def test_steps_that_overlap_come_apart_without_another_number_of_points(given_bands: tuple[Band, ...]) -> None:
    made = apart(given_bands)
    for number in (Decimal(half) / 2 for half in range(-2, 15)):
        assert first(made, number) == first(given_bands, number)
        assert sum(band.holds(number) for band in made) <= 1


def test_steps_that_overlap_are_written_apart() -> None:
    steps = (Band(Decimal(5), Decimal(5)), Band(Decimal(3), Decimal(3)))
    text = written(NumberFactor("质保期", Decimal(5), steps, unit="年")).text
    assert text == "质保期：5年以上（含5年）的得5分，3年（含）至5年（不含）的得3分。"


def test_points_out_of_a_hundred_are_written_as_points_of_the_table() -> None:
    tiers = (Tier("五星级", "five_star", Decimal(100)), Tier("四星级", "four_star", Decimal(60)))
    factor = CertificateFactor("售后服务认证", "gbt27922-2011", tiers, Decimal(0), Decimal(5), Decimal(100))
    clause = written(factor)
    assert "五星级得5分，四星级得3分" in clause.text
    assert clause.again


def test_points_that_would_not_come_out_keep_their_own_full_score_and_say_how_they_count() -> None:
    factor = PerItemFactor("同类业绩", Decimal(5), Decimal(1), Decimal(7))
    assert settled(factor) == factor
    text = written(factor).text
    assert "每提供一项同类业绩得1分，本项最高得7分" in text
    assert "以上按7分制计分，本项得分=以上得分÷7×5。" in text


@pytest.mark.parametrize("regime", ["214", "74"])
def test_a_consultation_is_written_in_its_own_words(regime: str) -> None:
    text = written(PriceFactor("价格", Decimal(30)), regime=regime).text
    assert "磋商文件" in text
    assert "最后报价" in text
    assert "投标" not in text


def test_criteria_of_the_committee_stay_and_get_their_range() -> None:
    factor = CommitteeFactor("实施方案", Decimal(10), least=Decimal(3), criteria="按人员分工与进度评审。")
    text = written(factor).text
    assert text == "按人员分工与进度评审。\n由评标委员会成员独立打分，得分为3分至10分。"
    assert written(replace(factor, criteria=text)).text == text


def test_a_formula_that_was_not_read_keeps_its_words() -> None:
    own = "以有效报价的中位数为评标基准价，每偏离1%扣1分，最低得0分。"
    clause = written(PriceFactor("价格", Decimal(30), "unread", criteria=own))
    assert clause.text == own
    assert not clause.again
