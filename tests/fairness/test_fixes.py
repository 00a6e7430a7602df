"""A fix that the program offers takes its finding away and brings no new error."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.review.finding import Finding
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.review.review_rules import review_rules

LEVELS = ("五星级", "四星级", "三星级", "达标级", "二星级", "一星级", "七星级", "五星级及以上")


def _errors(tender: Tender) -> set[str]:
    return {finding.code for finding in review_rules(tender).findings if finding.severity == "error"}


def _same(one: Finding, other: Finding) -> bool:
    return (one.code, one.kind, one.item, one.message) == (other.code, other.kind, other.item, other.message)


def _check_every_fix(tender: Tender) -> int:
    fixes = [finding for finding in review_rules(tender).findings if finding.edit]
    for finding in fixes:
        assert finding.edit is not None
        fixed = finding.edit.apply(tender)
        assert not [left for left in review_rules(fixed).findings if _same(left, finding)], finding.code
        assert _errors(fixed) <= _errors(tender), finding.code
    return len(fixes)


@pytest.mark.parametrize(
    ("tiers", "fixes"),
    [
        ("五星级=5,四星级=4,三星级=3,二星级=1", 4),
        ("五星级=5,四星级=4,三星级=3,达标级=1,无=0", 1),
        ("五星级=3,四星级=0,三星级=0,达标级=0,无=0", 2),
        ("五星级=3", 3),
        ("五星级=3,四星级=2,三星级=1,二星级=0.5", 3),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,二星级=0.3,一星级=0.1,无=0", 2),
        ("五星级=5,二星级=1,无=0", 3),
        ("二星级=1,无=0", 0),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5", 1),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0", 0),
    ],
)
def test_every_fix_takes_its_finding_away(tiers: str, fixes: int) -> None:
    assert _check_every_fix(Tender(rules.typed_tiers(tiers))) >= fixes


@given(
    tiers=st.dictionaries(st.sampled_from(LEVELS), st.decimals(0, 8, places=1), min_size=1),
    without=st.none() | st.decimals(0, 3, places=1),
)
@settings(max_examples=300)
def test_no_fix_ever_makes_a_rule_worse(tiers: dict[str, Decimal], without: Decimal | None) -> None:
    line = ",".join(f"{level}={points}" for level, points in tiers.items())
    _check_every_fix(Tender(rules.typed_tiers(line if without is None else f"{line},无={without}")))


def test_the_example_can_be_mended_to_the_end() -> None:
    tender = Tender(rules.typed_tiers("五星级=5,四星级=4,三星级=3,二星级=1"))
    for _ in range(10):
        fix = next((finding.edit for finding in review_rules(tender).findings if finding.edit), None)
        if fix is None:
            break
        tender = fix.apply(tender)
    assert not [finding for finding in review_rules(tender).findings if finding.severity != "info"]


def test_a_suggestion_lies_between_its_neighbours_and_tells_levels_apart() -> None:
    tender = Tender(rules.typed_tiers("五星级=3,达标级=0.5,无=0"))
    (finding,) = (each for each in review_rules(tender).findings if each.code == "C06")
    assert finding.edit is not None
    points = [tier.points for tier in finding.edit.apply(tender).table.certificate_factors[0].tiers]
    assert points == sorted(points, reverse=True)
    assert len(set(points)) == len(points)


def test_suggested_points_are_said_without_needless_zeros() -> None:
    tender = Tender(rules.typed_tiers("五星级=3,四星级=1.50,达标级=0.50,无=0"))
    (finding,) = (each for each in review_rules(tender).findings if each.code == "C06")
    assert "1.00" not in finding.fix.zh
    assert "1 分" in finding.fix.zh


def test_fixes_of_the_wording_put_it_right_one_after_another() -> None:
    tender = rules.new_tender()
    old = tender.table.certificate_factors[0]
    words = "售后服务认证证书：五星级得2分，四星级得1.5分，三星级得1分，达标级得0.5分，没有的得0分。"
    tender = replace(tender, table=tender.table.with_factor(old, replace(old, criteria=words)))
    mended = []
    while fixes := [finding for finding in review_rules(tender).findings if finding.edit]:
        assert fixes[0].edit is not None
        mended.append(fixes[0].code)
        tender = fixes[0].edit.apply(tender)
    assert sorted(mended) == ["C11", "C12", "C13", "C14", "C16"]
    left = [finding for finding in review_rules(tender).findings if finding.code.startswith("C")]
    assert [(finding.code, finding.severity) for finding in left] == [("C18", "info")]
