"""What the members' scores come to: their mean, after weight, once every member has scored."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.evaluation import Evaluation, Member
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.rule.factors import CommitteeFactor
from tender_tool.domain.tender import Tender
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import ORDER_87, PLAN, PRICE, given, key, members, notes, offers, parts, whole

HUNDRED = replace(PLAN, inner=Decimal(100))


def _tender(
    *points: str, factor: CommitteeFactor = PLAN, trimmed: bool = False, evaluation: Evaluation | None = None
) -> Tender:
    procedure = replace(ORDER_87, mean="trimmed") if trimmed else ORDER_87
    return whole(offers("100"), factor, procedure=procedure, evaluation=evaluation or members(*points))


def _part(*points: str, factor: CommitteeFactor = PLAN, trimmed: bool = False) -> FactorScore:
    return parts(score_bidders(_tender(*points, factor=factor, trimmed=trimmed)), factor.name)[0]


@pytest.mark.parametrize(
    ("points", "factor", "wanted"),
    [
        (("35", "36", "37"), PLAN, "36.00"),
        (("35", "35", "36"), PLAN, "35.33"),
        (("35", "36", "36"), PLAN, "35.67"),
        (("0.01", "0.02"), PLAN, "0.02"),
        (("85", "90", "95"), HUNDRED, "36.00"),
        (("85", "85", "86"), HUNDRED, "34.13"),
        (("0", "0", "100"), HUNDRED, "13.33"),
        (("100", "100", "100", "100", "100"), HUNDRED, "40.00"),
        (("66.7",), replace(HUNDRED, points=Decimal("2.5")), "1.67"),
    ],
)
def test_the_mean_counts_after_the_weight(points: tuple[str, ...], factor: CommitteeFactor, wanted: str) -> None:
    assert str(_part(*points, factor=factor).points) == wanted


def test_the_mean_is_rounded_once_and_not_before_the_weight() -> None:
    # 25 ÷ 3 ÷ 9 × 30 = 27.777…; a mean of 8.33 would give 27.77, one of 1.33 at weight 90 13.30.
    nine = CommitteeFactor("技术方案", Decimal(30), inner=Decimal(9))
    assert str(_part("8", "8", "9", factor=nine).points) == "27.78"
    assert str(_part("1", "1", "2", factor=replace(nine, points=Decimal(90))).points) == "13.33"


@pytest.mark.parametrize(
    ("points", "wanted", "left_out"),
    [
        (("10", "20", "30", "40", "35"), "28.33", {"评委1", "评委4"}),
        (("20", "20", "20"), "20.00", {"评委1", "评委3"}),
        (("10", "30"), "20.00", set()),
        (("30",), "30.00", set()),
        (("10", "10", "40"), "10.00", {"评委1", "评委3"}),
    ],
)
def test_one_highest_and_one_lowest_are_left_out_where_three_or_more_scored(
    points: tuple[str, ...], wanted: str, left_out: set[str]
) -> None:
    part = _part(*points, trimmed=True)
    assert str(part.points) == wanted
    assert {each.member for each in part.members if not each.counts} == left_out
    assert ("committee.trimmed" in {reason.message.code for reason in part.reasons}) is bool(left_out)


def test_nothing_is_left_out_unless_the_document_says_so() -> None:
    assert all(each.counts for each in _part("0", "20", "40").members)


def test_while_a_member_has_not_scored_there_are_no_points() -> None:
    evaluation = given({"张": {2: "30", 3: "30"}, "李": {2: "30"}})
    sheet = score_bidders(whole(offers("100", "110"), PLAN, evaluation=evaluation))
    assert [part.points for part in parts(sheet, PLAN.name)] == [Decimal(30), None]
    missing = parts(sheet, PLAN.name)[1].waits_for
    assert missing is not None
    assert (missing.message.code, dict(missing.message.args).get("members")) == ("committee.missing", "李")


def test_before_anybody_has_scored_there_are_no_points() -> None:
    part = parts(score_bidders(whole(offers("100"), PLAN)), PLAN.name)[0]
    assert part.points is None
    assert part.waits_for is not None
    assert part.waits_for.message.code == "committee.none"


def test_a_member_without_any_score_is_missing_everywhere() -> None:
    held = replace(members("30", "30"), members=(*members("30", "30").members, Member("王")))
    part = parts(score_bidders(_tender(evaluation=held)), PLAN.name)[0]
    assert part.waits_for is not None
    assert dict(part.waits_for.message.args).get("members") == "王"


@pytest.mark.parametrize(
    ("factor", "points", "outside"),
    [
        (PLAN, "40", False),
        (PLAN, "40.01", True),
        (PLAN, "0", False),
        (PLAN, "-1", True),
        (HUNDRED, "100", False),
        (HUNDRED, "101", True),
        (replace(HUNDRED, least=Decimal(60)), "60", False),
        (replace(HUNDRED, least=Decimal(60)), "59.9", True),
    ],
)
def test_points_outside_the_range_wait_and_are_never_cut(factor: CommitteeFactor, points: str, outside: bool) -> None:
    part = _part(points, points, factor=factor)
    assert (part.points is None) is outside
    if outside:
        assert part.waits_for is not None
        assert part.waits_for.message.code == "committee.outside"


@pytest.mark.parametrize(
    ("points", "marked"),
    [
        (("20", "20", "20", "20", "32"), set()),
        (("20", "20", "20", "20", "32.01"), {"评委5"}),
        (("30", "30", "30", "30", "17"), {"评委5"}),
        (("30",), set()),
    ],
    ids=["exactly thirty percent", "just above", "far below", "nobody to compare with"],
)
def test_a_score_far_from_the_others_is_marked_and_still_counts(points: tuple[str, ...], marked: set[str]) -> None:
    part = _part(*points)
    assert {each.member for each in part.members if each.out_of_line} == marked
    assert all(each.counts for each in part.members)
    found = [note for note in score_bidders(_tender(*points)).notes if note.message.code == "note.out_of_line"]
    assert {str(dict(note.message.args).get("member")) for note in found} == marked
    assert all(note.bidder == key(2) for note in found)


@pytest.mark.parametrize(
    ("count", "budget", "noted"),
    [
        (5, None, False),
        (3, None, True),
        (6, None, True),
        (5, "9999999.99", False),
        (5, "10000000", True),
        (7, "10000000", False),
        (8, "10000000", True),
    ],
)
def test_a_committee_of_the_wrong_size_is_noted(count: int, budget: str | None, noted: bool) -> None:
    procedure = replace(ORDER_87, budget=Decimal(budget) if budget else None)
    sheet = score_bidders(whole(offers("1"), PLAN, procedure=procedure, evaluation=members(*["30"] * count)))
    assert ("note.committee_size" in notes(sheet)) is noted


def test_the_reasons_name_every_member_and_the_sum() -> None:
    part = _part("35", "36.5", "37", factor=replace(PLAN, points=Decimal(40)))
    said = {reason.message.code: reason for reason in part.reasons}
    assert dict(said["committee.points"].message.args).get("members") == "评委1 35、评委2 36.5、评委3 37"
    assert (
        dict(said["committee.mean"].message.args).get("total"),
        dict(said["committee.mean"].message.args).get("count"),
    ) == (Decimal("108.5"), 3)


def test_the_points_before_the_weight_are_given() -> None:
    assert _part("85", "90", "95", factor=HUNDRED).inner == Decimal(90)


def test_members_score_only_what_a_committee_scores() -> None:
    evaluation = given({"张": {2: "30"}}, PRICE.name)
    assert (
        str(parts(score_bidders(whole(offers("100"), PRICE, evaluation=evaluation)), PRICE.name)[0].points) == "30.00"
    )
