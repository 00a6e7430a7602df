"""Sources, messages, schemes and tables as values."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from decimal import Decimal

import pytest

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text
from tests.scoring.made_tenders import bidder, certificate


@pytest.mark.parametrize(
    ("source", "where"),
    [
        (Source("a.xlsx", "名单", 7, "C7"), "名单!C7"),
        (Source("a.xlsx", "名单", 7), "名单!7"),
        (Source("a.xlsx", "名单"), "名单"),
        (Source("a.xlsx", None, 7), "7"),
        (Source("a.xlsx"), "a.xlsx"),
    ],
)
def test_a_source_says_where(source: Source, where: str) -> None:
    assert source.where() == where


def test_a_message_is_a_value() -> None:
    assert Message.of("a.b", x=1) == Message.of("a.b", x=1)
    assert Message.of("a.b", x=1).message == Message("a.b", (("x", 1),))
    assert len({Message.of("a.b", x=1), Message.of("a.b", x=1)}) == 1


def test_a_text_is_in_both_languages() -> None:
    assert (Text("甲", "A").in_language("zh"), Text("甲", "A").in_language("en")) == ("甲", "A")


def test_an_input_error_carries_every_problem() -> None:
    problems = (Problem(Message.of("a.b")), Problem(Message.of("a.c"), grade="warning"))
    assert InputError(*problems).problems == problems
    assert "a.b" in str(InputError(*problems))


def test_values_cannot_be_changed() -> None:
    for value in (
        Source("a"),
        Message("a.b"),
        Text("甲", "A"),
        certificate("five_star"),
        Tier("x", None, Decimal(0)),
    ):
        name = fields(value)[0].name  # type: ignore[arg-type]
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, "changed")


def test_a_factor_is_worth_its_best_tier() -> None:
    tiers = (
        Tier("四星级", "four_star", Decimal(4)),
        Tier("五星级", "five_star", Decimal(5)),
        Tier("五星", "five_star", Decimal(3)),
    )
    factor = CertificateFactor("售后服务认证", "gbt27922-2011", tiers)
    assert factor.points == Decimal(5)
    assert CertificateFactor("x", "y", ()).points == Decimal(0)
    found = factor.tier_for("five_star")
    assert found is not None
    assert found.points == Decimal(5)
    assert factor.tier_for("basic") is None


def test_only_a_level_that_some_scheme_issues_is_a_claim() -> None:
    assert certificate("five_star").claims_level
    assert not certificate("none").claims_level
    assert not certificate("unclear").claims_level


def test_a_bidder_knows_the_cells_of_its_certificate() -> None:
    level = Source("list.xlsx", "名单", 2, "D2")
    one = bidder(2, certificate("five_star", sources=(("level", level),)))
    assert one.cell("level") == level
    assert one.cell("price") is None
    assert one.cells() == {"level": "D2"}
