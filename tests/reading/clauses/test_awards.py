"""What each part of a clause gives: steps, items, full points and deductions, and what is doubted."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.clause import Clause
from tender_tool.reading.clauses import read_clause


def _tiers(clause: Clause) -> list[tuple[str, Decimal | None]]:
    return [(tier.words, tier.points) for tier in clause.tiers]


def _earned(clause: Clause) -> list[tuple[str, Decimal | None]]:
    return [(certificate.name, certificate.points) for certificate in clause.certificates]


def _doubted(clause: Clause) -> set[str]:
    return {doubt.field for doubt in clause.needs_review}


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("售后服务认证为五星级、四星级的，分别得3分、2分。", [("五星级", 3), ("四星级", 2)]),
        ("售后服务认证五星级得满分5分，四星级得60%。", [("五星级", 5), ("四星级", 3)]),
        ("售后服务认证五星级得3分，绿色认证四星级得2分", [("五星级", 3)]),
        ("质量管理体系认证三级得1分，信息安全认证二级得2分，售后服务认证五星级得3分。", [("五星级", 3)]),
        ("1.售后服务认证五星级得满分，四星级得1分，最高3分；\n2.绿色认证得2分。", [("五星级", None), ("四星级", 1)]),
        ("1.绿色认证得2分；\n2.售后服务认证五星级得满分，四星级得1分。\n合计5分。", [("五星级", 5), ("四星级", 1)]),
        ("售后服务认证五星级得满分，四星级得2分，最高3分。", [("五星级", 3), ("四星级", 2)]),
    ],
)
def test_steps_are_of_one_certificate_and_have_their_own_points(
    text: str, tiers: list[tuple[str, int | None]]
) -> None:
    assert _tiers(read_clause(text)) == tiers


def test_levels_in_a_row_leave_no_doubt() -> None:
    text = "提供3项业绩且售后服务认证为五星级、四星级的分别得3分、2分"
    clause = read_clause(text)
    assert (_tiers(clause), _doubted(clause)) == ([("五星级", 3), ("四星级", 2)], set())
    assert clause.maximum is not None
    assert clause.maximum.span.of(text) == text


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("售后服务认证证书五星级得3分，四星级得2分，五星级得1分", {"tiers", "max_points", "per_item"}),
        (
            "1.具有绿色认证证书五星级得3分，四星级得2分；\n2.售后服务认证证书五星级得2分，四星级得1分。",
            {"tiers"},
        ),
        ("售后服务认证五星级得3分，绿色认证四星级得2分", set()),
        ("缺少的按每项1分扣减", {"max_points"}),
        ("提供1个业绩得5分，最高4分", {"max_points", "tiers"}),
    ],
)
def test_only_what_can_be_read_in_two_ways_is_doubted(text: str, doubted: set[str]) -> None:
    assert _doubted(read_clause(text)) == doubted


@pytest.mark.parametrize(
    ("text", "earned", "most"),
    [
        (
            "1.质量管理体系认证——40%；\n2.绿色认证——60%。\n合计100%",
            [("质量管理体系认证", 40), ("绿色认证", 60)],
            100,
        ),
        ("具有绿色认证证书的，得满分3分；具有低碳认证证书的，得2分。", [("绿色认证证书", 3), ("低碳认证证书", 2)], 5),
        ("1.绿色认证证书（2分）：\n提供证书得2分；\n2.低碳认证证书（3分）：提供证书得3分。", None, 5),
        ("1.绿色认证证书（2分）：\n提供证书的。\n2.低碳认证证书（3分）：提供证书得3分。", None, 3),
        ("具有售后服务认证证书，得2分", [("售后服务认证证书", 2)], 2),
    ],
)
def test_items_earn_their_own_points(text: str, earned: list[tuple[str, int]] | None, most: int) -> None:
    clause = read_clause(text)
    assert clause.max_points == most
    assert earned is None or _earned(clause) == earned


@pytest.mark.parametrize(
    ("text", "floor"),
    [("每缺一项扣2分，最低得2分。", 2), ("每缺一项扣2分。", 0)],
)
def test_the_least_behind_a_deduction_is_its_floor(text: str, floor: int) -> None:
    clause = read_clause(f"全部满足得10分，{text}")
    assert clause.deduction is not None
    assert (clause.deduction.floor, _doubted(clause)) == (floor, set())


def test_the_least_behind_an_award_is_no_floor() -> None:
    clause = read_clause("得2分，最低得1分")
    assert (clause.max_points, "max_points" in _doubted(clause)) == (3, True)


def test_each_of_several_things_has_the_cap_of_the_first_beside_it() -> None:
    clause = read_clause("投标人具有绿色认证的，每个得1分，最高3分；具有低碳认证的，每个得1分。")
    assert clause.per_item is not None
    assert (clause.per_item.points, clause.per_item.cap) == (1, 3)
    both = read_clause("投标人具有绿色认证的，每个得1分，最高3分；具有低碳认证的，每个得1分，最高3分。").per_item
    assert both is not None
    assert both.cap is None


def test_others_who_hold_a_certificate_are_not_those_with_nothing() -> None:
    clause = read_clause("检测机构出具报告得2分，其余供应商具备绿色认证证书得1分")
    assert (clause.max_points, clause.otherwise_points) == (3, None)


@pytest.mark.parametrize(("text", "scheme"), [("", None), ("依据GB/T27922", "gbt27922-2011")])
def test_a_certificate_is_of_a_scheme_only_where_its_standard_is_named(text: str, scheme: str | None) -> None:
    (certificate,) = read_clause(f"{text}取得售后服务认证证书的得2分").certificates
    assert certificate.scheme == scheme


def test_the_scheme_of_a_standard_is_of_the_service_certificate_alone() -> None:
    text = "依据GB/T27922取得售后服务认证证书的得2分，取得绿色认证证书的得1分"
    assert [each.scheme for each in read_clause(text).certificates] == ["gbt27922-2011", None]


@pytest.mark.parametrize(
    ("text", "tiers"),
    [
        ("投标人须具有五星级售后服务认证证书。满足的得2分", [("五星级", 2)]),
        ("具有质量管理体系认证证书和三级信息安全认证证书得2分", []),
        ("具有省级政府部门颁发的绿色证书得3分", []),
    ],
)
def test_a_level_that_is_asked_for_is_a_tier_of_the_only_certificate(text: str, tiers: list[tuple[str, int]]) -> None:
    assert _tiers(read_clause(text)) == tiers


def test_shares_that_make_a_whole_add_up() -> None:
    assert read_clause("具有绿色认证得40%，具有低碳认证得60%").max_points == 100


def test_what_each_earns_in_one_item_has_the_cap_of_that_item() -> None:
    per_item = read_clause("1.每提供一个业绩得1分，最高3分；\n2.提供服务网点得1分，最高1分。").per_item
    assert per_item is not None
    assert (per_item.points, per_item.cap) == (1, 3)


def test_a_body_that_issues_in_few_words_is_named() -> None:
    assert read_clause("绿色协会颁发证书，得2分").names_issuer == "绿色协会"


@pytest.mark.parametrize(
    ("text", "most", "doubted"),
    [
        ("提供3个业绩得3分，提供2个业绩得2分", 3, set()),
        ("每2个业绩得3分，最高6分", 6, {"per_item"}),
        ("1.全部满足得10分，每缺一项扣2分。\n2.具有绿色认证得3分。", 13, set()),
        ("1.绿色认证得5分。\n2.低碳认证得1分，节能认证得1分，最高2分。", 7, set()),
        ("具有绿色认证得2分。同时具有低碳认证得1分，全部具有得5分", 5, set()),
        ("售后服务（5分）：五星级认证得满分，四星级认证得2分。", 5, set()),
    ],
)
def test_numbers_deductions_and_caps_make_the_most(text: str, most: int, doubted: set[str]) -> None:
    clause = read_clause(text)
    assert (clause.max_points, _doubted(clause)) == (most, doubted)
