"""The law that a finding rests on: what holds under a regime on a day, and what may be cited."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from tender_tool.ruleset.checks import check_files
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.law import basis, standing
from tender_tool.ruleset.procurement import price_share_file, procurement

TODAY = date(2026, 11, 21)
LAW = tomllib.loads((rules_folder() / "law.toml").read_text(encoding="utf-8"))
REFERENCES = {f"{each['id']}/{article['id']}" for each in LAW["instruments"] for article in each["articles"]}


def _titles(*references: str, regime: str = "", day: date | None = None) -> list[str]:
    return [each.instrument.zh for each in standing(references, regime, day)]


@pytest.mark.parametrize("number", ["20.2", "20.4", "20.7", "34.published"])
def test_under_the_tendering_law_its_own_regulation_stands_in_place(number: str) -> None:
    (found,) = standing((f"procurement-regulation/{number}",), "bidding-law", TODAY)
    assert found.instrument.zh == "招标投标法实施条例（2019年修订）"
    assert found.article.zh == ("第四十九条" if number == "34.published" else "第三十二条")
    assert found.citable


def test_two_articles_with_one_counterpart_are_one_basis() -> None:
    references = ("procurement-regulation/20.2", "procurement-regulation/20.8")
    assert len(standing(references, "bidding-law", TODAY)) == 1
    assert len(standing(references, "87", TODAY)) == 2


@pytest.mark.parametrize("regime", ["214", "74", "bidding-law", "none"])
def test_order_87_is_quoted_for_no_other_regime(regime: str) -> None:
    articles = [reference for reference in sorted(REFERENCES) if reference.startswith("order-87/")]
    assert not [title for title in _titles(*articles, regime=regime, day=TODAY) if "第87号" in title]


def test_without_a_regime_every_basis_stands() -> None:
    assert len(_titles("order-87/57", "consultation/25")) == 2


def test_what_is_not_yet_or_no_longer_in_force_is_left_out() -> None:
    reference = "low-price-notice/start"
    assert _titles(reference, regime="87", day=date(2026, 1, 31)) == []
    assert len(_titles(reference, regime="87", day=date(2026, 2, 1))) == 1


def test_an_instrument_is_called_as_on_the_day_and_its_later_text_is_not_cited() -> None:
    (before,) = standing(("certification-regulation/26",), "", date(2022, 1, 1))
    (after,) = standing(("certification-regulation/26",), "", date(2023, 7, 20))
    assert (before.instrument.zh, before.citable) == ("认证认可条例", False)
    assert (after.instrument.zh, after.citable) == ("认证认可条例（2023年修订）", True)


def test_what_may_be_cited_stands_first() -> None:
    for file in check_files().values():
        found = [each.citable for each in standing(file.basis, "", None)]
        assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("reference", sorted(REFERENCES))
def test_a_reprint_or_a_third_hand_text_is_never_citable(reference: str) -> None:
    found = basis(reference)
    assert found.citable == (found.confidence == "V1")
    if any(word in found.gist.zh + found.instrument.zh for word in ("转载", "第三方", "引用前请核对", "未核对原文")):
        assert not found.citable


def test_every_counterpart_and_every_regime_is_there() -> None:
    known = {each.id for each in procurement().regimes}
    for instrument in LAW["instruments"]:
        assert set(instrument.get("regimes", ())) <= known
        for article in instrument["articles"]:
            assert set(article.get("instead", {})) <= known
            assert set(article.get("instead", {}).values()) <= REFERENCES


@pytest.mark.parametrize(
    ("reference", "says", "says_not"),
    [
        ("order-74/lowest", "最低报价", "单一来源"),
        ("order-74/41", "商定合理的成交价格", "综合评分"),
        ("needs-measures/21", "设计方案或者解决方案", "履约能力可以适当考虑"),
        ("fair-competition-2019/3", "除必要的原件核对外", ""),
        ("order-16-2024/20", "政策制定机关作为招标人", "代理"),
        ("order-87/55.6", "低价优先法", "去掉"),
        ("order-87/55.prices", "不得去掉最高报价和最低报价", ""),
        ("procurement-law/22", "纳税信用等级的高低不在其中", ""),
        ("fair-competition-regulation/9.3", "不直接约束单个采购文件", ""),
    ],
)
def test_an_article_says_what_it_says(reference: str, says: str, says_not: str) -> None:
    gist = basis(reference).gist.zh
    assert says in gist
    assert not says_not or says_not not in gist


def test_a_share_of_the_price_holds_from_its_day_on() -> None:
    assert price_share_file("87", "goods", date(2017, 9, 30)) is None
    for day in (date(2017, 10, 1), None):
        share = price_share_file("87", "goods", day)
        assert share is not None
        assert share.least == 30
