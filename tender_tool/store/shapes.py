"""Does a value fit the type that a field of the domain is annotated with? Told from the annotations alone."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union

from tender_tool.domain.limits import Between, is_count, is_figure

Test = Callable[[object], bool]
Inner = tuple[Any, ...]
_PLAIN: dict[Any, Test] = {
    str: lambda value: isinstance(value, str),
    bool: lambda value: isinstance(value, bool),
    int: lambda value: isinstance(value, int) and not isinstance(value, bool) and is_count(value),
    Decimal: lambda value: isinstance(value, Decimal) and is_figure(value),
    date: lambda value: isinstance(value, date) and not isinstance(value, datetime),
    bytes: lambda value: isinstance(value, bytes),
    type(None): lambda value: value is None,
}


def tests_of(kind: type, names: Mapping[str, type]) -> dict[str, Test]:
    """Return the test of each field of a dataclass; ``names`` are classes that its module only names.

    Raises TypeError if a field is annotated with something that no file can hold. A dataclass in a field is only
    told by its class: it was tested when it was made.
    """
    hints = typing.get_type_hints(kind, localns=dict(names), include_extras=True)
    return {field.name: _test(hints[field.name]) for field in fields(kind)}


@cache
def _test(hint: Any) -> Test:  # noqa: ANN401  (any annotation)
    if hint in _PLAIN:
        return _PLAIN[hint]
    makes = _FORMS.get(typing.get_origin(hint))
    if makes is not None:
        return makes(typing.get_args(hint))
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda value: isinstance(value, hint)
    if getattr(hint, "_is_protocol", False):
        return is_dataclass
    raise TypeError(f"{hint} cannot be kept in a file")


def _bounded(inner: Inner) -> Test:
    test, bounds = _test(inner[0]), [each for each in inner[1:] if isinstance(each, Between)]

    def fits(value: Any) -> bool:  # noqa: ANN401  (a number, once the test has passed)
        return test(value) and all(value is None or each.least <= value <= each.most for each in bounds)

    return fits


def _one_of(inner: Inner) -> Test:
    return lambda value: any(value == each and type(value) is type(each) for each in inner)


def _any_of(inner: Inner) -> Test:
    tests = list(map(_test, inner))
    return lambda value: any(test(value) for test in tests)


def _tuple_of(inner: Inner) -> Test:
    if len(inner) == 2 and inner[1] is Ellipsis:
        each = _test(inner[0])
        return lambda value: isinstance(value, tuple) and all(map(each, value))
    tests = list(map(_test, inner))

    def fits(value: object) -> bool:
        return (
            isinstance(value, tuple)
            and len(value) == len(tests)
            and all(test(part) for test, part in zip(tests, value, strict=True))
        )

    return fits


def _sequence_of(inner: Inner) -> Test:
    """Return the test of a sequence: a tuple, or a class of the domain that is one (tested when it was made)."""
    each = _test(inner[0])
    return lambda value: (
        all(map(each, value)) if isinstance(value, tuple) else isinstance(value, Sequence) and is_dataclass(value)
    )


_FORMS: dict[Any, Callable[[Inner], Test]] = {
    Annotated: _bounded,
    Literal: _one_of,
    Union: _any_of,
    types.UnionType: _any_of,
    tuple: _tuple_of,
    Sequence: _sequence_of,
}
