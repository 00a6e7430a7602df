"""What clauses make points depend on, with places, clients and bodies that stand in no rule file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.reading.clauses.conditions.insurance import insured_months
from tender_tool.reading.clauses.conditions.issuers import issuers
from tender_tool.reading.clauses.conditions.past_work import limits, offices, place_names

_STEMS = ("临川", "平阳", "青浦", "云岭", "昌乐", "海宁")
_FORMS = ("市", "县", "区", "省")
_WORK = ("保洁业绩", "类似项目案例", "供货合同", "养护服务经验")
_COMMON = ("小区", "社区", "园区", "校区", "院区", "城市", "超市", "地区", "景区", "上市", "门市")


def _by(text: str) -> set[str]:
    return {each.by for each in limits(text)}


@given(st.sampled_from(_STEMS), st.sampled_from(_FORMS), st.sampled_from(_WORK))
def test_past_work_of_a_named_place_is_limited_to_it(stem: str, form: str, work: str) -> None:
    assert "region" in _by(f"投标人具有{stem}{form}内{work}的")


@given(st.sampled_from(_COMMON), st.sampled_from(_WORK))
def test_a_common_word_that_ends_as_a_place_is_none(word: str, work: str) -> None:
    assert list(place_names(f"投标人具有{word}{work}的")) == []
    assert "region" not in _by(f"投标人具有{word}{work}的")


@given(st.sampled_from(_STEMS), st.sampled_from(_FORMS))
def test_a_body_of_a_place_is_no_place_of_work(stem: str, form: str) -> None:
    assert "region" not in _by(f"获得{stem}{form}教育局颁发的荣誉")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("承接过学校食堂托管项目业绩的", {"trade"}),
        ("为中小学提供过食材配送的", {"trade"}),
        ("电力电缆供货业绩的", set()),
        ("电力行业运维业绩的", {"trade"}),
        ("政府部门或事业单位委托的评估业绩", {"public_client"}),
        ("单项合同金额200万元以上的业绩", {"amount"}),
        ("合同总价款10%的履约保证金,具有业绩的", set()),
        ("支付合同金额500万元的业绩款项", set()),
    ],
)
def test_clients_and_sums_are_told_from_what_looks_like_them(text: str, by: set[str]) -> None:
    assert _by(text) == by


@given(st.sampled_from(_STEMS), st.sampled_from(_FORMS))
def test_an_office_in_a_place_is_asked_for(stem: str, form: str) -> None:
    assert list(offices(f"在{stem}{form}设有固定服务网点的得5分"))
    assert not list(offices(f"具有{stem}{form}认证机构证书的得5分"))


@given(st.sampled_from(("相关", "有关", "政府", "主管", "国家权威")), st.sampled_from(("部门", "机构", "单位")))
def test_a_body_without_a_name_is_vague(told: str, core: str) -> None:
    assert [each.vague for each in issuers(f"获得{told}{core}颁发的奖项")] == [True]


@pytest.mark.parametrize(
    "body", ["人社部门", "住建主管部门", "行政机关或事业单位", "某省测绘行业协会", "国家机关(或事业单位)"]
)
def test_a_body_with_a_name_is_not(body: str) -> None:
    assert not any(each.vague for each in issuers(f"获得{body}颁发的奖项"))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("提供近六个月社保缴纳证明", 6),
        ("2024年4月、5月、6月的社会保险参保证明", 3),
        ("2024年1月至2024年8月社保证明", 8),
        ("近半年社保证明", 6),
        ("近三个月任意一个月的社保证明", 0),
    ],
)
def test_months_of_insurance_are_counted(text: str, months: int) -> None:
    assert max((each[0] for each in insured_months(text)), default=0) == months
