"""Steps over a number, made in many wordings, are read as they were made."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.reading.clauses.measures.intervals import Edge, Interval, alike, gaps, intervals

_UNITS = ("人", "名", "个", "项", "台", "年", "万元", "平方米", "吨", "小时")
# Things that stand in no rule file.
_THINGS = ("", "检修技师", "冷藏运输车", "绿植养护案例", "测绘成果")
_LOW = {
    "不少于{n}{u}{t}": True,
    "{n}{u}（含）以上{t}": True,
    "超过{n}{u}{t}": False,
    "≥{n}{u}{t}": True,
    "大于{n}{u}{t}": False,
}
_HIGH = {
    "不超过{n}{u}{t}": True,
    "{n}{u}（不含）以下{t}": False,
    "少于{n}{u}{t}": False,
    "≤{n}{u}{t}": True,
    "不足{n}{u}{t}": False,
}
_BOTH = {
    "{a}{u}（含）-{b}{u}（不含）{t}": (True, False),
    "大于等于{a}{u}小于{b}{u}{t}": (True, False),
    "小于{b}{u}大于等于{a}{u}{t}": (True, False),
    "超过{a}{u}不超过{b}{u}{t}": (False, True),
}
_numbers = st.integers(1, 400)


def _one(text: str) -> Interval:
    (found,) = intervals(text.replace("（", "(").replace("）", ")"))
    return found


def _scaled(number: int, unit: str) -> Decimal:
    return Decimal(number) * {"万元": 10000, "小时": 60}.get(unit, 1)


@given(st.sampled_from(sorted(_LOW)), _numbers, st.sampled_from(_UNITS), st.sampled_from(_THINGS))
def test_a_lower_end_is_read_as_it_was_made(form: str, number: int, unit: str, thing: str) -> None:
    found = _one(form.format(n=number, u=unit, t=thing))
    assert (found.low, found.high) == (Edge(_scaled(number, unit), _LOW[form]), None)


@given(st.sampled_from(sorted(_HIGH)), _numbers, st.sampled_from(_UNITS), st.sampled_from(_THINGS))
def test_an_upper_end_is_read_as_it_was_made(form: str, number: int, unit: str, thing: str) -> None:
    found = _one(form.format(n=number, u=unit, t=thing))
    assert (found.low, found.high) == (None, Edge(_scaled(number, unit), _HIGH[form]))


@given(st.sampled_from(sorted(_BOTH)), _numbers, _numbers, st.sampled_from(_UNITS), st.sampled_from(_THINGS))
def test_two_ends_are_one_step(form: str, one: int, more: int, unit: str, thing: str) -> None:
    low, high = one, one + more
    found = _one(form.format(a=low, b=high, u=unit, t=thing))
    within = _BOTH[form]
    assert (found.low, found.high) == (
        Edge(_scaled(low, unit), within[0]),
        Edge(_scaled(high, unit), within[1]),
    )


@given(st.lists(_numbers, min_size=2, max_size=5, unique=True), st.sampled_from(("人", "台", "吨")))
def test_steps_that_meet_leave_no_gap(numbers: list[int], unit: str) -> None:
    ends = sorted(numbers)
    texts = [f"{low}{unit}(含)-{high}{unit}(不含)" for low, high in pairwise(ends)]
    texts += [f"{ends[-1]}{unit}(含)以上", f"少于{ends[0]}{unit}"]
    assert list(gaps([_one(text) for text in texts])) == []


@given(st.lists(st.integers(1, 60), min_size=3, max_size=5, unique=True))
def test_a_step_left_out_is_a_hole(numbers: list[int]) -> None:
    ends = sorted(number * 3 for number in numbers)
    texts = [f"{low}人(含)-{high}人(不含)" for low, high in pairwise(ends)]
    left = [text for place, text in enumerate([*texts, f"{ends[-1]}人(含)以上"]) if place != 1]
    assert [kind for kind, *_ in gaps([_one(text) for text in left])] == ["hole"]


@pytest.mark.parametrize(
    "text", ["2023年1月1日以来", "ISO9001", "以上7项内容", "GB/T27922-2011", "第3项", "三级及以上", "2023-2024年度"]
)
def test_what_only_looks_like_a_step_is_none(text: str) -> None:
    assert intervals(text) == ()


def test_hours_and_minutes_are_one_measure() -> None:
    hour, half = _one("1小时以内到场"), _one("30分钟以内到场")
    assert alike(hour, half)
    assert hour.high == Edge(Decimal(60), None)


def test_different_things_are_no_ladder() -> None:
    assert not alike(_one("2-3个软件著作权"), _one("4-5个发明专利"))
    assert alike(_one("2-3个软件著作权"), _one("4-5个"))


def test_spans_that_end_below_the_next_do_not_overlap() -> None:
    assert list(gaps([_one("4.0至4.5以下"), _one("4.5至5.0以下"), _one("5.0及以上")])) == []
    assert [kind for kind, *_ in gaps([_one("10-20辆"), _one("20-30辆")])] == ["overlap"]
