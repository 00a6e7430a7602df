"""Values made quickly are those that the class itself makes, and as frozen."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from decimal import Decimal

import pytest

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.source import RowSources, Source
from tender_tool.domain.text import Message

CERTIFICATE = Certificate("五星级", "five_star", Message.of("level.read"))


def test_a_value_is_the_one_that_the_class_makes() -> None:
    made = quickly(Bidder)("名单!2", "甲", Source("a.xlsx"), CERTIFICATE, price=Decimal(1))
    plain = Bidder("名单!2", "甲", Source("a.xlsx"), CERTIFICATE, price=Decimal(1))
    assert type(made) is Bidder
    assert (made, hash(made), repr(made)) == (plain, hash(plain), repr(plain))
    assert replace(made, name="乙") == replace(plain, name="乙")


def test_it_is_frozen_like_any_other() -> None:
    made = quickly(Source)("a.xlsx", "名单", 2)
    with pytest.raises(FrozenInstanceError):
        made.row = 3  # type: ignore[misc]


def test_a_class_that_is_a_sequence_stays_one() -> None:
    made = quickly(RowSources)("a.xlsx", "名单", (("name", "B"), ("price", "C")), "7")
    assert list(made) == [
        ("name", Source("a.xlsx", "名单", 7, "B7")),
        ("price", Source("a.xlsx", "名单", 7, "C7")),
    ]


def test_what_the_class_asks_for_must_be_given() -> None:
    with pytest.raises(TypeError):
        quickly(Source)()  # type: ignore[call-arg]
