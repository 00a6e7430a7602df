"""The most that a clause gives: where items add up, where they are steps, and which cap speaks of what."""

from __future__ import annotations

import pytest

from tender_tool.domain.documents.clause import Clause
from tender_tool.reading.clauses import read_clause


def _doubted(clause: Clause) -> set[str]:
    return {doubt.field for doubt in clause.needs_review}


def test_items_for_the_same_number_of_other_things_add_up() -> None:
    assert read_clause("1.提供3个以上业绩得3分；2.提供3个以上专利得2分。").max_points == 5


def test_a_number_of_certificates_is_no_step_of_a_number_of_contracts() -> None:
    assert read_clause("1.提供3个以上业绩得3分；2.提供5个以上认证证书得2分。").max_points == 5


def test_a_cap_as_high_as_the_last_item_speaks_of_that_item_alone() -> None:
    clause = read_clause("1.具有质量管理体系认证证书得2分；2.具有售后服务认证证书得3分，本小项最高3分。")
    assert clause.max_points == 5


def test_each_of_one_named_certificate_has_no_known_end() -> None:
    clause = read_clause("具有售后服务认证证书的，每个得2分。")
    assert clause.max_points is None
    assert "max_points" in _doubted(clause)


def test_each_of_two_named_certificates_ends_with_the_second() -> None:
    assert read_clause("具有质量管理体系认证证书、售后服务认证证书的，每个得2分。").max_points == 4


def test_what_one_thing_earns_at_most_is_no_cap_of_the_clause() -> None:
    clause = read_clause("每提供一份合同得1分，每个采购人最高得2分，满分10分。")
    assert clause.per_item is not None
    assert (clause.max_points, clause.per_item.points, clause.per_item.cap) == (10, 1, 10)


def test_the_cap_behind_an_award_for_each_counts_and_not_the_one_before_it() -> None:
    clause = read_clause("本项满分10分，每提供一个业绩得2分，最高得6分。")
    assert clause.per_item is not None
    assert clause.per_item.cap == 6


@pytest.mark.parametrize(
    ("text", "per_item"),
    [
        ("提供1个类似业绩得5分，最高15分。", (5, 15)),
        ("提供1个类似业绩得5分，最高5分。", None),
        ("提供2个类似业绩得5分，最高10分。", None),
    ],
    ids=["one of several", "one and no more", "two at once"],
)
def test_points_for_one_thing_are_for_each_only_below_a_higher_cap(
    text: str, per_item: tuple[int, int] | None
) -> None:
    read = read_clause(text).per_item
    assert (read and (read.points, read.cap)) == per_item


def test_a_second_deduction_is_left_to_a_person() -> None:
    clause = read_clause("全部满足得10分，缺一项扣2分，错一项扣1分。")
    assert clause.deduction is not None
    assert clause.deduction.per_missing == 2
    assert "deduction" in _doubted(clause)
    assert "deduction" not in _doubted(read_clause("全部满足得10分，缺一项扣2分。"))


def test_a_name_with_its_points_is_a_margin_only_beside_other_lines() -> None:
    assert read_clause("售后服务    5分").max_points == 5


@pytest.mark.parametrize("text", ["拥有省证书，得2分。", "获证书者，得2分。", "提供证书的，得2分。"])
def test_a_certificate_that_is_not_named_is_none(text: str) -> None:
    clause = read_clause(text)
    assert (clause.max_points, clause.certificates) == (2, ())


@pytest.mark.parametrize(
    ("clause", "most"),
    [
        (
            "1.巡检安排针对性强的得7-10分；\n2.巡检安排针对性较强的得4-6分；\n3.巡检安排针对性一般的得0-3分。",
            10,
        ),
        ("（1）响应时间安排合理的得0-2分；\n（2）响应时间安排合理且有保障的得3-5分。", 5),
        ("①备件储备充足，库房齐备的得2至4分；②备件储备较充足，库房较齐备的得0至2分。", 4),
        # Of different things each counts.
        ("1.施工组织科学合理、进度得当的得3-5分；\n2.安全措施到位、环境保护有力的得1-2分。", 7),
        ("1.巡检安排针对性强的得0-5分；\n2.培训安排针对性强的得0-5分。", 10),
    ],
)
def test_spans_of_points_that_adjoin_are_grades_of_one_thing(clause: str, most: int) -> None:
    assert read_clause(clause).max_points == most
