"""Steps over a number at their bounds: which words make one, where it ends, and what lies between two."""

from __future__ import annotations

import pytest

from tender_tool.reading.clauses.measures.intervals import Edge, gaps, intervals


def _end(edge: Edge | None) -> str:
    return "" if edge is None else f"{edge.value}{ {True: '=', False: '!', None: ''}[edge.within] }"


def _steps(text: str) -> list[str]:
    return [f"{_end(each.low)}..{_end(each.high)} {each.unit}{each.thing}" for each in intervals(text)]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("3个(含)以上", "3=.. 个"),
        ("超过5人(含)", "5=.. 人"),
        ("少于5人(含)", "..5= 人"),
        ("20人(含主管)以上", "20=.. 人"),
        ("10日内", "..10 日"),
        ("3人以上合同", "3.. 人合同"),
        ("2项不少于", "2=..2= 项"),
        ("3万元(含)以上", "30000=.. 元"),
        ("1-3年", "1..3 年"),
        ("3-3个", "3=..3= 个"),
        ("5份(不含)-3份", "3..5! 份"),
        ("4.0至4.5以下", "4.0..4.5! "),
        ("4.0至4.5(含)以下", "4.0..4.5= "),
        ("10(含)至20人以上", "10=..20 人以上"),
        ("3≤N<5个", "3=..5! 个"),
        ("3<N≤5个", "3!..5= 个"),
        ("A类3个以上", "3.. 个"),
        ("两个以上", "2.. 个"),
        ("小于10人大于等于6人", "6=..10! 人"),
        ("小于6人大于等于6人", "6=..6! 人"),
        ("3年以上且5年以下", "3..5 年"),
        ("1899年", "1899=..1899= 年"),
        ("1899-1901年", "1899..1901 年"),
    ],
)
def test_a_step_reaches_as_far_as_its_words(text: str, step: str) -> None:
    assert _steps(text) == [step]


@pytest.mark.parametrize(
    "text", ["1900年", "1900-1905年", "2023-12", "1-2分", "两以上", "1/2以上", "V2.0版", "A3纸张", "5-3", "第2年"]
)
def test_dates_points_and_parts_of_names_are_no_steps(text: str) -> None:
    assert _steps(text) == []


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("小于5人大于等于6人", ["..5! 人", "6=.. 人"]),
        ("3年以上,另5年以下", ["3.. 年", "..5 年"]),
        ("3人以上(其中2人)", ["3.. 人", "2=..2= 人"]),
        ("3人以上,5台以下", ["3.. 人", "..5 台"]),
        ("3人以上5人以上", ["3.. 人5人以上", "5.. 人"]),
        ("2人不少于3人", ["2=..2= 人", "3=.. 人"]),
    ],
)
def test_two_ends_that_do_not_fit_are_two_steps(text: str, steps: list[str]) -> None:
    assert _steps(text) == steps


@pytest.mark.parametrize(
    ("lower", "higher", "found"),
    [
        ("1-3人", "3-5人", ["overlap"]),
        ("1-3人", "2-5人", ["overlap"]),
        ("1-2人", "3-5人", []),
        ("1-2人", "4-5人", ["hole"]),
        ("1吨以下", "2吨以上", ["hole"]),
        ("少于3人", "3人以上", []),
        ("少于3人", "超过3人", ["hole"]),
        ("3人以下", "3人以上", ["overlap"]),
        ("不超过3人", "超过3人", []),
        ("不超过3人", "超过4人", ["hole"]),
        ("不超过3人", "超过2人", ["overlap"]),
        ("少于3人", "4人以上", ["hole"]),
        ("少于4人", "4人", []),
        ("少于4人", "3人", ["overlap"]),
        ("3人", "4人以上", []),
        ("3人", "5人以上", ["hole"]),
        ("3人", "3人", ["overlap"]),
        ("3-5人", "3人以上", ["overlap"]),
        ("超过3人", "超过5人", []),
        ("少于3人", "少于5人", []),
        ("少于3人(含)", "超过3人(含)", ["overlap"]),
        ("不超过3吨", "超过3吨", []),
        ("少于3吨", "超过3吨", ["hole"]),
    ],
)
def test_steps_leave_a_hole_or_overlap_only_where_a_number_says_so(lower: str, higher: str, found: list[str]) -> None:
    (one,), (other,) = intervals(lower), intervals(higher)
    assert [kind for kind, *_ in gaps([one, other])] == found
    assert [kind for kind, *_ in gaps([other, one])] == found


def test_one_number_is_exact_and_a_step_is_not() -> None:
    assert [intervals(text)[0].exact for text in ("3人", "3人以上", "少于3人", "3-5人")] == [
        True,
        False,
        False,
        False,
    ]
    assert [intervals(text)[0].counted for text in ("3人", "3吨以上")] == [True, False]
