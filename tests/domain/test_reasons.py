"""Every reason can say itself: with each of its values, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

import tender_tool.domain
from tender_tool.domain.certification.certificate import State
from tender_tool.domain.reasons.certificates import Stands
from tender_tool.domain.text import Message, Reason, Text
from tender_tool.ruleset.wording import say

_VALUES: dict[object, tuple[object, ...]] = {
    bool: (True, False),
    int: (3,),
    str: ("甲",),
    Decimal: (Decimal(1), Decimal(2)),
    date: (date(2026, 3, 1),),
    Text: (Text("甲", "A"),),
    Reason: (Message.of("level.no_column"),),
    frozenset[str]: (frozenset({"名单!2"}),),
    type(None): (None,),
}


def _kinds() -> list[type[Reason]]:
    """Return the reasons that are ever given: not those that only others are kinds of."""
    names = [module.name for module in pkgutil.walk_packages(tender_tool.domain.__path__, "tender_tool.domain.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()]
    kinds = {value for value in values if isinstance(value, type) and issubclass(value, Reason)}
    last = (kind for kind in kinds if not any(kind in other.__mro__[1:] for other in kinds))
    return sorted(last, key=lambda kind: kind.__name__)


def _values(hint: object) -> tuple[object, ...]:
    if get_origin(hint) is Literal:
        return get_args(hint)
    if hint in _VALUES:
        return _VALUES[hint]
    return tuple(value for each in get_args(hint) for value in _values(each))


def _each(kind: type[Reason]) -> Iterator[Reason]:
    hints = get_type_hints(kind)
    named = [field.name for field in fields(kind)]
    for values in product(*(_values(hints[name]) for name in named)):
        yield kind(**dict(zip(named, values, strict=True)))


@pytest.mark.parametrize("kind", [kind for kind in _kinds() if kind not in (Message, Stands)])
def test_a_reason_says_itself_whatever_its_values(kind: type[Reason]) -> None:
    assert all(say(reason, language) for reason in _each(kind) for language in ("zh", "en"))


@pytest.mark.parametrize("state", get_args(State))
@pytest.mark.parametrize("derived", [True, False])
def test_every_state_of_a_certificate_is_said_with_its_days(state: State, derived: bool) -> None:
    day = date(2026, 3, 1)
    stands = Stands(state, day, begin=day, until=day, derived=derived)
    assert all(say(stands, language) for language in ("zh", "en"))
    assert ("issued_on" in stands.cells) is (state == "dates_unread" or (derived and state in ("valid", "expired")))


def test_a_message_is_a_reason_that_rests_on_nothing() -> None:
    message = Message.of("level.no_column")
    assert (message.message, message.cells) == (message, ())
