"""What a filled evaluation sheet comes to, and why."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.certification.assessment import Answer, Assessment, Figure, Fulfilled
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.scoring.certification.application import needed
from tender_tool.scoring.certification.way_up import fewest
from tender_tool.services.certification.assess import assess, even_split, sheet, sheets
from tests.scoring.made_sheets import deducted, gbt, graded, met, scoring

SCORED = ["gbt27922-2011", "sbt10401-manufacturer", "sbt10401-seller"]
LINES = {
    "69.99": None,
    "70": "basic",
    "79.99": "basic",
    "80": "three_star",
    "89.99": "three_star",
    "90": "four_star",
    "94.99": "four_star",
    "95": "five_star",
    "100": "five_star",
}


def _level(result: AssessmentResult) -> str | None:
    return result.level.id if result.level else None


def _codes(result: AssessmentResult) -> list[str]:
    return [step.code for step in result.steps]


@pytest.mark.parametrize("of", SCORED)
@pytest.mark.parametrize(("score", "level"), LINES.items())
def test_lines_are_inclusive_in_every_sheet_that_goes_by_a_score(of: str, score: str, level: str | None) -> None:
    result = assess(sheet(of), scoring(sheet(of), score))
    assert (result.score, _level(result)) == (Decimal(score), level)


def test_the_sheets_hold_what_the_sources_state() -> None:
    counts = {each.id: (len(each.classes), len(each.indicators)) for each in sheets()}
    assert counts == {
        "gbt27922-2011": (3, 15),
        "sbt10401-manufacturer": (8, 27),
        "sbt10401-seller": (8, 23),
        "completeness": (5, 5),
    }
    assert [group.points for group in gbt().classes] == [40, 35, 25]


@pytest.mark.parametrize("of", sheets(), ids=[each.id for each in sheets()])
def test_an_even_split_adds_up(of: object) -> None:
    known = next(each for each in sheets() if each == of)
    result = assess(known, even_split(known, Assessment(known.id)))
    assert not result.problems
    assert sum(each.full for each in result.classes) == 100


@pytest.mark.parametrize(
    ("times", "bonus", "score"), [(0, "1", "100"), (3, None, "97"), (101, "1", "0"), (1, "9", "100")]
)
def test_a_score_stays_between_nothing_and_one_hundred(times: int, bonus: str | None, score: str) -> None:
    result = assess(gbt(), deducted(met(gbt()), times, bonus))
    assert result.score == Decimal(score)


def test_what_is_held_and_cut_is_said() -> None:
    assert "assess.held" in _codes(assess(gbt(), deducted(met(gbt()), 101)))
    assert "assess.bonus_cut" in _codes(assess(gbt(), deducted(met(gbt()), 1, "9")))


def test_a_deleted_indicator_leaves_numerator_and_denominator() -> None:
    filled = met(gbt(), "support")
    filled = filled.with_answer(replace(filled.answer("recycling"), met=None, deleted=True))
    result = assess(gbt(), filled)
    assert result.score == Decimal("93.65")
    base = next(step for step in result.steps if step.code == "assess.base")
    assert (dict(base.message.args).get("got"), dict(base.message.args).get("applicable")) == (
        Decimal("88.5"),
        Decimal("94.5"),
    )


def test_the_level_goes_by_the_exact_score_and_not_by_the_one_shown() -> None:
    result = assess(gbt(), scoring(gbt(), "94.9999"))
    assert (result.score, _level(result)) == (Decimal("94.99"), "four_star")


def test_a_sampled_indicator_loses_in_proportion() -> None:
    filled = met(gbt()).with_answer(Answer("delivery", Decimal(6), kind="sampled", checked=30, conforming=29))
    assert assess(gbt(), filled).score == Decimal("99.80")


def test_a_split_that_does_not_add_up_to_its_class_is_refused() -> None:
    filled = met(gbt())
    result = assess(gbt(), filled.with_answer(replace(filled.answer("staff"), points=Decimal(7))))
    assert [each.code for each in result.problems] == ["assess.class_differs", "assess.total_differs"]
    assert result.score is None


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer("delivery", Decimal(6), "sampled", checked=3, conforming=4), "assess.samples_wrong"),
        (Answer("delivery", Decimal(6), "rated", rating=Decimal("100.5")), "assess.rating_wrong"),
        (Answer("nothing"), "assess.unknown_indicator"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(answer: Answer, code: str) -> None:
    assert code in [each.code for each in assess(gbt(), met(gbt()).with_answer(answer)).problems]


def test_while_answers_are_missing_only_a_range_is_given() -> None:
    filled = met(gbt())
    result = assess(gbt(), filled.with_answer(replace(filled.answer("relations"), met=None)))
    assert (result.score, result.level, result.range) == (None, None, (Decimal("87.50"), Decimal("100.00")))
    assert [each.code for each in result.waiting] == ["assess.answer_open"]


def test_a_sheet_with_every_indicator_deleted_is_refused() -> None:
    filled = met(gbt())
    for each in gbt().indicators:
        filled = filled.with_answer(replace(filled.answer(each.id), deleted=True))
    assert [each.code for each in assess(gbt(), filled).problems] == ["assess.all_deleted"]


def test_the_way_to_the_next_level_takes_the_fewest_and_the_smallest_that_are_enough() -> None:
    result = assess(gbt(), met(gbt(), "organisation", "supervision", "support", "relations"))
    assert result.score == Decimal("70.00")
    assert result.next is not None
    assert (result.next.level.id, dict(result.next.missing[0].message.args).get("gap")) == ("three_star", Decimal(10))
    way = result.next.way
    assert way is not None
    assert [getattr(dict(each.message.args).get("name"), "zh", "") for each in way] == ["顾客关系"]


def test_a_way_counts_what_is_above_one_hundred_and_below_nothing() -> None:
    result = assess(gbt(), deducted(met(gbt()), 120))
    assert (result.score, result.next and result.next.level.id) == (Decimal("0.00"), "basic")
    assert result.next is not None
    assert result.next.way is not None
    assert len(result.next.way) == 90


@given(st.lists(st.fractions(min_value=0, max_value=9, max_denominator=4), max_size=9), st.integers(0, 20))
def test_no_other_choice_is_fewer_or_closer(gains: list[Fraction], need: int) -> None:
    found = fewest(Fraction(need), gains)
    every = (c for n in range(len(gains) + 1) for c in itertools.combinations(range(len(gains)), n))
    enough = [(len(c), sum(gains[p] for p in c)) for c in every if sum(gains[p] for p in c) >= need]
    best = min(enough, default=None)
    assert best == (None if found is None else (len(found), sum((gains[p] for p in found), start=Fraction(0))))


GOOD = ("80", "70", "60", "60", "60")


@pytest.mark.parametrize(
    ("hours", "percent", "grade"),
    [
        ("24", "90", "grade_1"),
        ("24.01", "90", "grade_2"),
        ("24", "89.99", "grade_2"),
        ("96", "100", "grade_4"),
        ("120", "50", "grade_5"),
        ("120.01", "50", None),
        ("24", "49.99", None),
    ],
)
def test_both_conditions_of_a_grade_must_hold(hours: str, percent: str, grade: str | None) -> None:
    assert _level(assess(sheet("completeness"), graded(sheet("completeness"), GOOD, hours, percent))) == grade


@pytest.mark.parametrize("place", range(5))
def test_a_dimension_below_its_minimum_earns_no_grade(place: int) -> None:
    low = tuple(f"{Decimal(each) - Decimal('0.01')}" if n == place else each for n, each in enumerate(GOOD))
    result = assess(sheet("completeness"), graded(sheet("completeness"), low, "24", "90"))
    assert _level(result) is None
    assert result.next is not None
    assert (result.next.level.id, [each.code for each in result.next.way or ()]) == ("grade_1", ["assess.class_gap"])


def test_the_highest_grade_of_completeness_is_grade_one() -> None:
    result = assess(sheet("completeness"), graded(sheet("completeness"), GOOD, "24", "90"))
    assert result.next is None


def test_minimums_that_the_sources_do_not_state_are_asked_for() -> None:
    filled = replace(graded(sheet("completeness"), GOOD, "24", "90"), least=(Figure("management", Decimal(60)),))
    assert [each.code for each in assess(sheet("completeness"), filled).waiting] == ["assess.least_open"]


@pytest.mark.parametrize(("people", "wanted"), [(1, 1), (10, 1), (11, 2), (20, 2), (21, 3), (100, 10)])
def test_a_tenth_of_the_service_managers_is_rounded_up(people: int, wanted: int) -> None:
    way = gbt().way
    assert way is not None
    assert way.qualified is not None
    assert needed(way.qualified, people) == wanted


@pytest.mark.parametrize(("qualified", "holds"), [(2, False), (3, True)])
def test_too_few_qualified_managers_are_said(qualified: int, holds: bool) -> None:
    result = assess(gbt(), replace(met(gbt()), people=21, qualified=qualified))
    check = next(each for each in result.checks if each.message.code.startswith("assess.qualified"))
    assert (check.holds, dict(check.message.args).get("needed")) == (holds, 3)


@pytest.mark.parametrize(("on", "holds"), [(date(2026, 2, 27), False), (date(2026, 2, 28), True)])
def test_the_system_must_have_run_three_months(on: date, holds: bool) -> None:
    filled = replace(met(gbt()), running_since=date(2025, 11, 30), on=on)
    check = next(x for x in assess(gbt(), filled).checks if x.message.code.startswith("assess.running"))
    assert (check.holds, dict(check.message.args).get("ready")) == (holds, date(2026, 2, 28))


def test_there_are_six_conditions_and_what_is_not_looked_at_is_open() -> None:
    filled = replace(met(gbt()), conditions=(Fulfilled("fund", True), Fulfilled("legal_person", False)))
    checks = [x.holds for x in assess(gbt(), filled).checks if x.message.code.startswith("assess.condition")]
    assert (len(checks), checks.count(True), checks.count(False)) == (6, 1, 1)


def test_evidence_that_is_not_noted_is_said() -> None:
    filled = met(gbt())
    noted = filled.with_answer(replace(filled.answer("staff"), evidence=("interviews", "site")))
    check = assess(gbt(), noted).checks[-1]
    assert (check.holds, dict(check.message.args).get("count")) == (False, 14)
