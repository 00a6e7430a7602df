"""The domain as JSON and back, exactly: decimals, days and bytes keep their kind; nothing but the domain is made."""

from __future__ import annotations

import base64
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, TypeVar

import tender_tool.domain as _domain
from tender_tool.store.older import as_now
from tender_tool.store.shapes import Test, tests_of

Json = Any
Kind = TypeVar("Kind")


@lru_cache(maxsize=1)
def _classes() -> dict[str, type]:
    names = (module.name for module in pkgutil.walk_packages(_domain.__path__, f"{_domain.__name__}."))
    values = (value for name in names for value in vars(importlib.import_module(name)).values())
    return {value.__name__: value for value in values if isinstance(value, type) and is_dataclass(value)}


@cache
def _field_names(name: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(_classes()[name]))


@cache
def _tests(name: str) -> dict[str, Test]:
    return tests_of(_classes()[name], _classes())


def encode(value: object) -> Json:
    """Return a value of the domain as JSON data; raises TypeError for anything else."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if isinstance(value, Decimal):
        return {"!": "decimal", "is": str(value)}
    if isinstance(value, date):
        return {"!": "day", "is": value.isoformat()}
    if isinstance(value, bytes):
        return {"!": "bytes", "is": base64.b64encode(value).decode()}
    kind = type(value)
    if _classes().get(kind.__name__) is not kind:
        raise TypeError(f"{kind.__name__} is no class of the domain")
    return {"!": kind.__name__, **{name: encode(getattr(value, name)) for name in _field_names(kind.__name__)}}


_PLAIN: dict[str, Callable[[str], object]] = {
    "decimal": Decimal,
    "day": date.fromisoformat,
    "bytes": base64.b64decode,
}


def decode(data: Json) -> Any:  # noqa: ANN401  (whatever was encoded)
    """Return the value that ``encode`` made ``data`` from; raises ValueError if it is nothing of the kind.

    Fields that a class no longer has are left out; new ones are worked out by ``older``, or take their default. Each
    field holds what the class says of it, all the way down.
    """
    try:
        return _decoded(data)
    except (TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"nothing that was encoded: {error}") from error


def decode_as(kind: type[Kind], data: Json) -> Kind:
    """Return the value that ``data`` was made from; raises ValueError if it is none of ``kind``."""
    value = decode(data)
    if not isinstance(value, kind):
        raise ValueError(f"{type(value).__name__} is no {kind.__name__}")
    return value


def _decoded(data: Json) -> Any:  # noqa: ANN401  (whatever was encoded)
    if isinstance(data, list):
        return tuple(map(_decoded, data))
    if not isinstance(data, dict):
        return data
    name = data.get("!", "")
    if name in _PLAIN:
        return _PLAIN[name](data["is"])
    kind = _classes().get(name)
    if kind is None:
        raise ValueError(f"{name} is no class of the domain")
    tests = _tests(name)
    data = as_now(name, data)
    held = {key: _decoded(each) for key, each in data.items() if key in tests}
    for key, value in held.items():
        if not tests[key](value):
            raise ValueError(f"{name}.{key} cannot hold {type(value).__name__}")
    return kind(**held)
