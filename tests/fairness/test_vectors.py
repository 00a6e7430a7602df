"""The findings that given tiers must raise, and those they must not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.review.review_rules import review_rules

CODES = {"C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08"}


def _review(tiers: str, price_weight: int = 30) -> Review:
    return review_rules(Tender(rules.typed_tiers(tiers, Decimal(price_weight))))


def _found(review: Review) -> set[tuple[str, str, bool]]:
    return {(each.code, each.severity, each.strong) for each in review.findings if each.code in CODES}


@pytest.mark.parametrize(
    ("tiers", "price_weight", "wanted"),
    [
        ("五星级=5,四星级=4,三星级=3,达标级=1,无=0", 30, {("C01", "warning", False), ("C03", "warning", True)}),
        (
            "五星级=3,四星级=0,三星级=0,达标级=0,无=0",
            30,
            {("C04", "warning", False), ("C06", "warning", False), ("C08", "warning", False)},
        ),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0", 30, set()),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0", 10, {("C03", "warning", True)}),
        ("五星级=2,四星级=3,三星级=1,达标级=0.5,无=0", 30, {("C07", "error", False)}),
        (
            "五星级=5,四星级=1,三星级=0.5,达标级=0,无=0",
            30,
            {
                ("C01", "warning", False),
                ("C03", "warning", True),
                ("C06", "warning", False),
                ("C08", "warning", False),
            },
        ),
        (
            "五星级=3,四星级=2,三星级=1,二星级=0.5",
            30,
            {("C05", "error", False), ("C06", "warning", False)},
        ),
        (
            "五星级=5,四星级=4,三星级=3,二星级=1",
            30,
            {
                ("C01", "warning", False),
                ("C03", "warning", True),
                ("C05", "error", False),
                ("C06", "warning", False),
            },
        ),
    ],
)
def test_the_published_vectors_raise_what_they_should(
    tiers: str, price_weight: int, wanted: set[tuple[str, str, bool]]
) -> None:
    assert _found(_review(tiers, price_weight)) == wanted


def _of(code: str, tiers: str) -> list[Finding]:
    return [finding for finding in _review(tiers).findings if finding.code == code]


@pytest.mark.parametrize(
    ("top", "found", "strong"),
    [("3", False, False), ("3.01", True, False), ("5", True, False), ("5.01", True, True), ("20", True, True)],
)
def test_points_above_three_are_high_and_above_five_weigh_heavier(top: str, found: bool, strong: bool) -> None:
    findings = _of("C01", f"五星级={top},四星级=1.5,三星级=1,达标级=0.5,无=0")
    assert ([finding.strong for finding in findings] == [strong]) if found else not findings


@pytest.mark.parametrize(
    "tiers", ["五星级=3,无=0", "五星级及以上=3,无=0", "五星级=3,四星级=0,无=0", "五星级=3,二星级=1,无=0", "5星=3"]
)
def test_paying_the_top_level_alone_is_flagged(tiers: str) -> None:
    assert len(_of("C04", tiers)) == 1


@pytest.mark.parametrize(
    "tiers", ["五星级=3,四星级=1,无=0", "五星级=3,达标级=0.5,无=0", "四星级=3,无=0", "五星级及以上=10,达标级=5"]
)
def test_paying_another_issued_level_too_is_not(tiers: str) -> None:
    assert not _of("C04", tiers)


@pytest.mark.parametrize("words", ["二星级", "一星", "六星级", "七星级", "十星", "AAAAA级", "五级"])
def test_a_level_that_nobody_can_hold_is_an_error(words: str) -> None:
    (finding,) = _of("C05", f"五星级=2,四星级=1.5,三星级=1,达标级=0.5,{words}=0.2,无=0")
    assert finding.severity == "error"
    assert words in finding.evidence
    assert words in finding.message.zh


def test_every_such_level_is_named() -> None:
    assert len(_of("C05", "五星级=2,二星级=1,一星级=0.5")) == 2


def test_words_above_the_top_level_are_only_noted() -> None:
    (finding,) = _of("C05", "五星级及以上=2,四星级=1.5,三星级=1,达标级=0.5,无=0")
    assert (finding.kind, finding.severity) == ("nothing_above", "info")


def _rule_of(scheme: str, *tiers: tuple[str, str]) -> Review:
    factor = rules.new_tender().table.certificate_factors[0]
    empty = CertificateFactor(factor.name, scheme, (), Decimal(0))
    made: tuple[Tier, ...] = tuple(rules.make_tier(empty, words, Decimal(points)) for words, points in tiers)
    group = Group("售后服务", Decimal(1), (replace(empty, tiers=made),))
    table: ScoringTable = replace(rules.new_tender().table, groups=(group,))
    return review_rules(Tender(table))


def test_for_another_scheme_it_is_only_a_warning() -> None:
    findings = [x for x in _rule_of("completeness", ("一级", "2"), ("五星级", "1")).findings if x.code == "C05"]
    assert [(finding.severity, "五星级" in finding.evidence) for finding in findings] == [("warning", True)]


@pytest.mark.parametrize(
    ("tiers", "kinds"),
    [
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0", set()),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5", {"silent_on_none"}),
        ("五星级=2,四星级=1.5,三星级=1,无=0", {"without_points"}),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0,无=0", {"without_points"}),
        ("五星级=5,四星级=4,三星级=3", {"without_points", "silent_on_none"}),
    ],
)
def test_forgotten_levels_and_a_silent_rule_are_flagged(tiers: str, kinds: set[str]) -> None:
    assert {finding.kind for finding in _of("C06", tiers)} == kinds


@pytest.mark.parametrize(
    ("tiers", "kind", "severity"),
    [
        ("五星级=2,四星级=3,三星级=1,达标级=0.5,无=0", "upside_down", "error"),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0.6", "upside_down", "error"),
        ("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=-1", "negative", "error"),
        ("五星级=2,四星级=1.5,三星级=1,达标级=-0.5,无=-1", "negative", "error"),
        ("五星级=2,五星=3,四星级=1.5,三星级=1,达标级=0.5,无=0", "twice", "error"),
        ("五星级=2,5星=2,四星级=1.5,三星级=1,达标级=0.5,无=0", "twice", "error"),
        ("五星级=2,四星级=2,三星级=1,达标级=0.5,无=0", "not_told_apart", "info"),
    ],
)
def test_points_that_contradict_each_other_are_flagged(tiers: str, kind: str, severity: str) -> None:
    assert (kind, severity) in {(finding.kind, finding.severity) for finding in _of("C07", tiers)}


def test_levels_that_all_earn_nothing_are_not_told_to_be_equal() -> None:
    assert not _of("C07", "五星级=3,四星级=0,三星级=0,达标级=0,无=0")


def test_a_tier_above_the_points_of_its_group_is_not_upside_down() -> None:
    table = rules.typed_tiers("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0")
    table = replace(table, groups=(replace(table.groups[0], points=Decimal(1)),))
    assert "C07" in review_rules(Tender(table)).no_hit


@pytest.mark.parametrize("tiers", ["五星级=5,四星级=4,三星级=3,二星级=1", "五星级=3", "五星级=1,四星级=3,无=2"])
def test_every_finding_says_what_where_why_and_what_to_do(tiers: str) -> None:
    review = _review(tiers)
    assert review.findings
    for finding in review.findings:
        for text in (finding.title, finding.message, finding.fix):
            assert text.zh
            assert text.en
            assert "{" not in text.zh + text.en
        assert finding.basis
        assert finding.evidence
        assert finding.item
        assert (finding.edit is None) == (finding.edit_label is None)


def test_the_worst_findings_come_first() -> None:
    review = _review("五星级=6,四星级=4,三星级=3,二星级=1")
    order = {"error": 0, "warning": 1, "info": 2}
    ranks = [(order[finding.severity], not finding.strong) for finding in review.findings]
    assert ranks == sorted(ranks)


def test_every_check_is_accounted_for() -> None:
    review = _review("五星级=5,四星级=4,三星级=3,二星级=1")
    told = {finding.code for finding in review.findings} | {each.code for each in review.cannot_tell}
    assert told | set(review.no_hit) >= CODES
    assert not told & set(review.no_hit)
