"""The checks of the whole table, as they look at rules, projects and documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tender_tool.domain.edits.evaluation import SettleLowPrice
from tender_tool.domain.evaluation import LowPriceReview
from tender_tool.domain.review.finding import CannotTell, Finding, Review
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.procedure import LowPriceRates, Preferences, Procedure
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.fingerprint import fingerprint
from tender_tool.services import rules
from tender_tool.services.documents.open_document import open_document, pasted_file
from tender_tool.services.review.review_rules import review_document, review_rules
from tender_tool.services.score_bidders import score_bidders
from tests.fairness.made_tenders import DAY, FAIR, bidder, tender, whole_table


def _of(review: Review, code: str) -> list[Finding]:
    return [finding for finding in review.findings if finding.code == code]


def _missing(review: Review, code: str) -> set[str]:
    return {each.missing for each in review.cannot_tell if each.code == code}


def _document(text: str, **procedure: str) -> Review:
    reading = open_document(pasted_file(text, "a.txt")).reading
    of = rules.new_tender()
    of = replace(of, table=replace(of.table, procedure=Procedure(**procedure)))  # type: ignore[arg-type]
    return review_document(of, reading.document, reading.scoring, day=DAY)


@pytest.mark.parametrize(("judged", "kinds"), [(68, []), (60, ["total_differs"])])
def test_a_drafted_table_with_its_price_makes_a_hundred(judged: int, kinds: list[str]) -> None:
    assert [finding.kind for finding in _of(review_rules(whole_table(30, judged)), "T01")] == kinds


def test_a_rule_without_its_price_is_only_a_part() -> None:
    assert "T01" in review_rules(Tender(rules.typed_tiers(FAIR))).no_hit


def test_a_group_that_its_rows_do_not_make_is_named() -> None:
    of = whole_table(30, 68)
    groups = tuple(replace(group, points=Decimal(70)) if group.name == "技术" else group for group in of.table.groups)
    found = _of(review_rules(replace(of, table=replace(of.table, groups=groups))), "T01")
    assert {finding.kind for finding in found} == {"group_differs", "total_differs"}


@pytest.mark.parametrize(("price", "told"), [(23, True), (24, False)])
def test_a_premium_of_exactly_fifteen_percent_is_told(price: int, told: bool) -> None:
    found = _of(review_rules(tender("五星级=3,无=0", price=price)), "C03")
    assert bool(found) is told


@pytest.mark.parametrize(("rate", "told"), [("49.99", True), ("50", False), ("65", False), ("65.01", True)])
def test_a_document_may_take_the_lawful_line_for_low_prices_itself(rate: str, told: bool) -> None:
    procedure = Procedure(regime="87", low_price=LowPriceRates(mean=Decimal(rate)))
    found = _of(review_rules(tender(FAIR, procedure=procedure)), "T10")
    assert [finding.kind for finding in found] == ["line_mean"] * told


def test_steps_of_a_row_scored_from_a_hundred_are_held_against_the_hundred() -> None:
    text = """评分标准
| 评审因素 | 权重 | 评分标准 |
| 价格 | 30 | 最低评审价除以评审价，再乘以30 |
| 技术方案 | 65 | 方案完整的得100分，缺少要点的得60分 |
| 售后服务认证 | 5 | 五星级得100分，四星级得80分，三星级得60分，以100分计 |
"""
    assert not _of(_document(text), "T01")


def test_a_tier_above_its_item_is_this_check_and_no_other() -> None:
    table = rules.typed_tiers(FAIR)
    (group,) = table.groups
    (factor,) = table.certificate_factors
    for made in (
        replace(group, points=Decimal(1)),
        replace(group, factors=(replace(factor, weight=Decimal(2), inner=Decimal(1)),), points=Decimal(4)),
    ):
        review = review_rules(Tender(replace(table, groups=(made,))))
        assert {finding.kind for finding in _of(review, "T01")} == {"step_above"}
        assert not _of(review, "C07")


@pytest.mark.parametrize("weight", ["", "≥30", "≤80"])
def test_what_is_blank_or_only_a_bound_cannot_be_added(weight: str) -> None:
    text = f"""评分标准
| 评审因素 | 分值 | 评分标准 |
| 价格 | 30 | 最低评审价除以评审价，再乘以30 |
| 技术方案 | {weight} | 按方案的要点计分 |
| 商务部分 | 10 | 同类业绩每个3分，最高10分 |
"""
    review = _document(text)
    assert not [finding for finding in _of(review, "T01") if finding.kind != "step_above"]
    assert _missing(review, "T01") == {"weights"}


@pytest.mark.parametrize(
    ("printed", "hits", "missing"),
    [("25", 1, set()), ("30", 0, set()), ("≥30", 0, set()), ("≥20", 0, {"price_weight"}), ("≤25", 1, set())],
)
def test_a_bound_on_the_price_is_taken_as_one(printed: str, hits: int, missing: set[str]) -> None:
    text = f"""评分标准
| 评审因素 | 分值 | 评分标准 |
| 价格 | {printed} | 最低评审价除以评审价，再乘以分值 |
| 技术方案 | 50 | 按方案的要点计分 |
| 商务部分 | 20 | 同类业绩每个3分，最高20分 |
"""
    review = _document(text, regime="87", object="goods")
    assert len(_of(review, "T02")) == hits
    assert _missing(review, "T02") == missing


def test_a_document_without_scoring_is_not_measured() -> None:
    review = _document("本项目采用最低评标价法。", regime="87", object="goods")
    assert {"T01", "T02", "T03", "T05"} <= set(review.no_hit)


def test_a_law_that_nobody_chose_is_asked_for_and_is_no_finding() -> None:
    of = Tender(rules.typed_tiers(FAIR), name="空调采购")
    review = review_rules(of)
    assert not _of(review, "T11")
    assert {each.missing for each in review.cannot_tell if each.code == "T11"} == {"regime", "object"}


def test_the_fingerprint_is_that_of_the_scoring_and_not_of_its_spelling() -> None:
    table = rules.typed_tiers(FAIR)
    alike = rules.typed_tiers("五星级=2.0, 四星级=1.50,三星级=1,达标级=0.5,无=0")
    assert fingerprint(table) == fingerprint(alike)
    assert fingerprint(table) == fingerprint(replace(table, title=alike.title, file="x.toml"))
    (factor,) = table.certificate_factors
    worded: CertificateFactor = replace(factor, criteria="须提供原件")
    others = (
        table.with_factor(factor, worded),
        rules.typed_tiers("五星级=2,四星级=1.5,三星级=1,达标级=0.4,无=0"),
        replace(table, procedure=Procedure(ties=("technical",))),
        replace(table, procedure=Procedure(preferences=Preferences(small=Decimal(10)))),
    )
    assert len({fingerprint(each) for each in (table, *others)}) == len(others) + 1


def test_a_rule_changed_after_publication_is_an_error() -> None:
    of = Tender(rules.typed_tiers(FAIR))
    assert not _of(review_rules(of, published=of.table), "T08")
    (finding,) = _of(review_rules(of, published=rules.typed_tiers("五星级=2,无=0")), "T08")
    assert finding.severity == "error"


@pytest.mark.parametrize(
    ("day", "small", "hits"), [("2021-05-01", 8, 0), ("2022-07-01", 8, 1), ("2026-03-01", 20, 0)]
)
def test_a_deduction_goes_by_the_law_of_its_day(day: str, small: int, hits: int) -> None:
    table = replace(
        rules.typed_tiers(FAIR), procedure=Procedure(object="goods", preferences=Preferences(small=Decimal(small)))
    )
    assert len(_of(review_rules(Tender(table), day=date.fromisoformat(day)), "T09")) == hits


def test_a_low_bid_starts_a_review_until_one_is_recorded() -> None:
    procedure = Procedure(regime="87", object="goods", ceiling=Decimal(100))
    bids = (bidder("甲", "40", "无"), bidder("乙", "90", "无"), bidder("丙", "100", "无"))
    of = tender(FAIR, *bids, procedure=procedure)
    found = _of(review_rules(of, score_bidders(of)), "T10")
    assert {(x.kind, x.severity) for x in found} == {("bid_second", "warning"), ("bid_ceiling", "warning")}
    assert not any("无效" in x.message.zh for x in found)
    settled = SettleLowPrice(LowPriceReview("甲", "explained", "原料自产")).apply(of)
    assert not _of(review_rules(settled, score_bidders(settled)), "T10")


def test_certificates_that_nobody_looked_up_are_asked_for_and_are_no_finding() -> None:
    bids = [bidder(f"第{n}家公司", "100", "五星级") for n in range(9)]
    of = tender(FAIR, *bids)
    review = review_rules(of, score_bidders(of))
    assert not _of(review, "R01")
    assert CannotTell("R01", "verification") in review.cannot_tell


def test_an_expired_certificate_is_an_error_only_where_it_earned_points() -> None:
    of = tender(FAIR, bidder("甲", "100", "五星级", valid_until="2025-01-01", status="有效", checked_on="2026-03-01"))
    review = review_rules(of, score_bidders(of))
    assert not _of(review, "R01")
    assert not [each for each in review.cannot_tell if each.code == "R01"]
    held = of.bidders[0]
    paid = replace(held, certificate=replace(held.certificate, confirmed=True))
    assert of.bidder_list is not None
    of = replace(of, bidder_list=replace(of.bidder_list, bidders=(paid,)))
    (finding,) = _of(review_rules(of, score_bidders(of)), "R01")
    assert (finding.kind, finding.severity) == ("expired", "error")
