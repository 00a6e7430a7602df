"""Counts, numbers and answers: from a column with the factor's name or entered by a person, never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.evaluation import RecordFact
from tender_tool.domain.evaluation import Recorded
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.rule.factors import (
    Band,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
)
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.wording import say
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import key, offers, parts, recorded, whole, with_columns

CASES = PerItemFactor("业绩", Decimal(6), Decimal(2))
BANDS = NumberFactor(
    "质保期",
    Decimal(10),
    (
        Band(Decimal(10), low=Decimal(9)),
        Band(Decimal(6), Decimal(8), Decimal(9)),
        Band(Decimal(3), Decimal(5), Decimal(8), low_counts=False, high_counts=False),
        Band(Decimal(0), high=Decimal(5), high_counts=True),
    ),
    unit="年",
)
FLAWS = DeductionFactor("缺陷", Decimal(10), Decimal("2.5"), floor=Decimal(1))
FITS = PassFailFactor("满足参数", Decimal(4))
PLAN = ManualFactor("服务方案", Decimal(8))


def _listed(factor: Factor, *texts: str, header: str = "") -> Tender:
    bidders = offers(*(["100"] * len(texts)))
    held = with_columns(bidders, {header or factor.name: texts})
    return replace(whole(bidders, factor), bidder_list=held)


def _parts(factor: Factor, *texts: str, header: str = "") -> list[FactorScore]:
    return parts(score_bidders(_listed(factor, *texts, header=header)), factor.name)


def _points(factor: Factor, *texts: str, header: str = "") -> list[str | None]:
    return [None if each.points is None else str(each.points) for each in _parts(factor, *texts, header=header)]


@pytest.mark.parametrize(
    ("factor", "texts", "wanted"),
    [
        (CASES, ("0", "1", "2个", "3 项", "４", "１０家"), ["0.00", "2.00", "4.00", "6.00", "6.00", "6.00"]),
        (CASES, ("1.5", "0.001"), ["3.00", "0.00"]),
        (replace(CASES, inner=Decimal(60), per_item=Decimal(20)), ("1", "2", "9"), ["2.00", "4.00", "6.00"]),
        (
            BANDS,
            ("9", "8.999", "8", "7.99", "5.01", "5", "0"),
            ["10.00", "6.00", "6.00", "3.00", "3.00"] + ["0.00"] * 2,
        ),
        (BANDS, ("10年", "8 年"), ["10.00", "6.00"]),
        (FLAWS, ("0", "1", "3处", "4", "99"), ["10.00", "7.50", "2.50", "1.00", "1.00"]),
        (replace(FLAWS, inner=Decimal(100), per_item=Decimal(33), floor=Decimal(0)), ("1", "2"), ["6.70", "3.40"]),
        (FITS, ("是", "√", "满足", "否", "不满足", "×"), ["4.00"] * 3 + ["0.00"] * 3),
        (PLAN, ("0", "7.5", "8"), ["0.00", "7.50", "8.00"]),
        (replace(PLAN, inner=Decimal(100)), ("85", "100分"), ["6.80", "8.00"]),
    ],
)
def test_a_column_with_the_factors_name_is_read(factor: Factor, texts: tuple[str, ...], wanted: list[str]) -> None:
    assert _points(factor, *texts) == wanted


@pytest.mark.parametrize("header", ["业绩", " 业 绩 ", "业绩数量", "业绩个数", "业绩情况"])
def test_the_header_may_be_written_in_other_ways(header: str) -> None:
    assert _points(CASES, "2", header=header) == ["4.00"]


@pytest.mark.parametrize("header", ["业绩说明", "同类业绩", "业", ""])
def test_a_column_of_another_name_is_left_alone(header: str) -> None:
    bidders = offers("100")
    tender = replace(whole(bidders, CASES), bidder_list=with_columns(bidders, {header: ("2",)}))
    (part,) = parts(score_bidders(tender), "业绩")
    assert part.waits_for is not None
    assert part.waits_for.message.code == "fact.missing"


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (CASES, "三个"),
        (CASES, "2~3"),
        (CASES, "见附件"),
        (CASES, "-1"),
        (CASES, "≥3"),
        (CASES, "3万"),
        (BANDS, "约8"),
        (BANDS, "八年"),
        (FLAWS, "无"),
        (FITS, "部分满足"),
        (FITS, "2"),
        (PLAN, "8/10"),
        (PLAN, "优"),
    ],
)
def test_what_cannot_be_read_waits_with_its_cell(factor: Factor, text: str) -> None:
    good, bad = _parts(factor, "1" if factor is not FITS else "是", text)
    assert good.points is not None
    assert (bad.points, bad.waits_for and bad.waits_for.message.code) == (None, "fact.unread")
    assert [(source.cell, source.row) for source in bad.sources] == [("C3", 3)]


@pytest.mark.parametrize("text", ["8,5", "1,2", "8，5", "8 5", "8\n9", "3①", "8²"])
def test_two_numbers_in_a_cell_are_not_one(text: str) -> None:
    assert _points(replace(PLAN, points=Decimal(100)), text) == [None]


@pytest.mark.parametrize("text", ["1,000", "1，000", "1000"])
def test_thousands_may_be_set_apart(text: str) -> None:
    assert _points(NumberFactor("年产量", Decimal(5), (Band(Decimal(5), Decimal(1000)),)), text) == ["5.00"]


def test_an_empty_cell_is_missing_and_no_zero() -> None:
    part = _parts(CASES, "1", "")[1]
    assert (part.points, part.waits_for and part.waits_for.message.code) == (None, "fact.missing")


def test_the_points_name_their_cell_and_its_text() -> None:
    part = _parts(CASES, "2个")[0]
    assert [source.cell for source in part.sources] == ["C2"]
    assert [reason.message.code for reason in part.reasons] == ["fact.read", "per_item.counted"]
    assert dict(part.reasons[0].message.args).get("text") == "2个"


def test_a_number_in_no_band_waits() -> None:
    gap = replace(BANDS, bands=(Band(Decimal(10), Decimal(9)), Band(Decimal(3), Decimal(1), Decimal(8))))
    part = _parts(gap, "8.5")[0]
    assert (part.points, part.waits_for and part.waits_for.message.code) == (None, "number.in_no_band")
    assert _points(replace(gap, otherwise=Decimal(1)), "8.5") == ["1.00"]


def test_the_first_band_that_holds_a_number_counts() -> None:
    twice = replace(BANDS, bands=(Band(Decimal(2), Decimal(1)), Band(Decimal(9), Decimal(5))))
    assert _points(twice, "7") == ["2.00"]


@pytest.mark.parametrize(
    ("band", "words"),
    [(1, "8 年及以上且不足 9 年"), (2, "超过 5 年且不足 8 年"), (3, "5 年及以下"), (0, "9 年及以上")],
)
def test_a_band_is_said_as_people_say_it(band: int, words: str) -> None:
    part = _parts(BANDS, ["9", "8", "6", "5"][band])[0]
    said = next(reason for reason in part.reasons if reason.message.code == "number.band")
    assert f"属于 {words} 一档" in say(said)


def test_what_a_person_entered_goes_before_the_list() -> None:
    tender = _listed(CASES, "1", "见附件")
    for row, value in ((2, "3"), (3, "2")):
        tender = RecordFact(Recorded(key(row), "业绩", value)).apply(tender)
    found = parts(score_bidders(tender), "业绩")
    assert [str(part.points) for part in found] == ["6.00", "4.00"]
    assert {reason.message.code for part in found for reason in part.reasons} >= {"fact.recorded"}
    assert all(not part.sources for part in found)


def test_what_a_person_entered_last_counts() -> None:
    tender = _listed(CASES, "1")
    for value in ("2", "3", "0"):
        tender = RecordFact(Recorded(key(2), "业绩", value)).apply(tender)
    assert [str(part.points) for part in parts(score_bidders(tender), "业绩")] == ["0.00"]
    assert len(tender.evaluation.recorded) == 1


def _manual(value: str, reason: str) -> FactorScore:
    return parts(
        score_bidders(whole(offers("1"), PLAN, evaluation=recorded((2, PLAN.name, value, reason)))), PLAN.name
    )[0]


def test_given_points_need_a_reason() -> None:
    assert str(_manual("7", "方案完整").points) == "7.00"
    assert _manual("7", "").waits_for is not None
    assert (_manual("7", "").points, _manual("7", "").waits_for) == (None, _manual("7", "").reasons[-1])


def test_blanks_are_no_reason() -> None:
    assert _manual("7", " 　").points is None


@pytest.mark.parametrize(
    ("value", "code"), [("8.01", "manual.outside"), ("-1", "fact.unread"), ("好", "fact.unread")]
)
def test_given_points_lie_within_the_full_points(value: str, code: str) -> None:
    part = _manual(value, "理由")
    assert (part.points, part.waits_for and part.waits_for.message.code) == (None, code)


def _two(columns: dict[str, Sequence[str]]) -> BidderList:
    return with_columns(offers("100"), columns)


def test_a_column_of_just_that_name_goes_before_the_others() -> None:
    tender = replace(whole(offers("100"), CASES), bidder_list=_two({"业绩情况": ["1"], "业绩": ["2"]}))
    assert [str(part.points) for part in parts(score_bidders(tender), "业绩")] == ["4.00"]


def test_a_column_of_points_is_no_column_of_counts() -> None:
    assert _points(CASES, "1", header="业绩得分") == [None]


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (replace(BANDS, bands=(Band(Decimal(20)),)), "1"),
        (replace(BANDS, bands=(Band(Decimal(1), Decimal(9)),), otherwise=Decimal(20)), "1"),
        (replace(FLAWS, floor=Decimal(20)), "9"),
    ],
)
def test_nobody_gets_more_than_the_full_points(factor: Factor, text: str) -> None:
    points = _parts(factor, text)[0].points
    assert points is None or points <= factor.points
