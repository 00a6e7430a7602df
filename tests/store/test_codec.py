"""The domain as JSON and back, exactly."""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections import defaultdict
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tender_tool.domain
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.input_file import Choices, Recalled
from tender_tool.domain.problem import Problem
from tender_tool.domain.text import Message
from tender_tool.store.codec import decode, encode


@given(
    st.one_of(
        st.decimals(allow_nan=False, allow_infinity=False),
        st.dates(),
        st.text(),
        st.binary(),
        st.booleans(),
        st.integers(),
        st.none(),
        st.tuples(st.text(), st.decimals(allow_nan=False, allow_infinity=False)),
    )
)
def test_every_value_keeps_its_kind(value: object) -> None:
    back = decode(json.loads(json.dumps(encode(value))))
    assert back == value
    assert type(back) is type(value)


def test_a_decimal_keeps_its_digits() -> None:
    assert str(decode(encode(Decimal("2.50")))) == "2.50"


def test_a_message_keeps_the_kinds_of_its_arguments() -> None:
    message = Message.of(
        "score.expired", until=date(2026, 2, 28), day=date(2026, 3, 1), points=Decimal("1.5"), text="1.5"
    )
    assert decode(encode(message)) == message


@pytest.mark.parametrize("value", [object(), {1, 2}, b"".join, 1.5])
def test_nothing_but_the_domain_is_written(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


@pytest.mark.parametrize("name", ["Path", "os.system", "Popen", ""])
def test_nothing_but_the_domain_is_made(name: str) -> None:
    with pytest.raises(ValueError, match="no class of the domain"):
        decode({"!": name, "args": ["x"]})


def test_a_field_that_a_class_no_longer_has_is_left_out() -> None:
    data = {**encode(Message.of("score.tier")), "gone": 1}
    assert decode(data) == Message.of("score.tier")


@pytest.mark.parametrize(
    ("code", "settled"),
    [
        ("level.elsewhere", True),
        ("list.date_unread", True),
        ("list.status_unread", True),
        ("list.price_unread", False),
        ("list.twice", False),
    ],
)
def test_a_problem_kept_by_an_earlier_version_is_still_settled_by_a_decision(code: str, settled: bool) -> None:
    data = encode(Problem(Message.of(code), bidder="名单!2"))
    del data["settled_by_decision"]
    assert decode(data) == Problem(Message.of(code), bidder="名单!2", settled_by_decision=settled)


@pytest.mark.parametrize("code", ["project.recipe_used", "list.across"])
def test_a_list_kept_by_an_earlier_version_still_knows_its_recipe(code: str) -> None:
    choices = Choices("名单", ((3, "level"), (4, None)))
    data = encode(BidderList("名单.csv", "名单", (), (), 1, 1, (), (), notes=(Message.of(code),), choices=choices))
    del data["choices"]["recalled"]
    recalled = (Recalled("名单", 3, "level"), Recalled("名单", 4, None))
    assert decode({**data, "by_recipe": True}).choices.recalled == (recalled if code == "project.recipe_used" else ())


def test_no_two_classes_of_the_domain_have_one_name() -> None:
    named: dict[str, set[type]] = defaultdict(set)
    for module in pkgutil.walk_packages(tender_tool.domain.__path__, "tender_tool.domain."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and is_dataclass(value):
                named[value.__name__].add(value)
    assert [name for name, kinds in named.items() if len(kinds) > 1] == []
