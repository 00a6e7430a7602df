"""The domain as JSON and back, exactly: decimals, days and bytes keep their kind; nothing but the domain is made."""

from __future__ import annotations

import base64
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

import tender_tool.domain as _domain
from tender_tool.store.older import added_since

Json = Any


@lru_cache(maxsize=1)
def _classes() -> dict[str, type]:
    names = (module.name for module in pkgutil.iter_modules(_domain.__path__, f"{_domain.__name__}."))
    values = (value for name in names for value in vars(importlib.import_module(name)).values())
    return {value.__name__: value for value in values if isinstance(value, type) and is_dataclass(value)}


@lru_cache(maxsize=128)
def _field_names(name: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(_classes()[name]))


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

    Fields that a class no longer has are left out; new ones are worked out by ``older``, or take their default.
    """
    if isinstance(data, list):
        return tuple(decode(each) for each in data)
    if not isinstance(data, dict):
        return data
    name = data.get("!", "")
    if name in _PLAIN:
        return _PLAIN[name](data["is"])
    kind = _classes().get(name)
    if kind is None:
        raise ValueError(f"{name} is no class of the domain")
    known = _field_names(name)
    data = {**added_since(name, data), **data}
    return kind(**{key: decode(each) for key, each in data.items() if key in known})
