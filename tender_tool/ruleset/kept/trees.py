"""Checked models as trees of plain values, and back: as records, which need no model to be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from importlib import import_module

from tender_tool.domain.text import Text
from tender_tool.ruleset.data import code_places, rules_place
from tender_tool.ruleset.kept.store import kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_MODELS = "tender_tool.ruleset.models"
_DOMAIN = "tender_tool.domain."


class Record:
    """A table of a data file as it was checked: a value for each field of its model, and nothing can be changed."""

    zh: str
    en: str

    def __init__(self, values: dict[str, object]) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(name)

    def text(self) -> Text:
        """Return the text in both languages, where it is one."""
        return Text(self.zh, self.en)


def kept_record(file: str, model: str, of: str = "") -> object:
    """Return ``rules/<file>.toml``, checked by a model of ``ruleset.models.<file>`` (or ``<of>``), as a record."""
    module = of or file
    path = rules_place(f"{file}.toml")

    def make() -> object:
        from pathlib import Path  # noqa: PLC0415  (needed only where a file is checked anew)

        from tender_tool.ruleset.files.toml_file import read_model  # noqa: PLC0415

        return packed(read_model(getattr(import_module(f"{_MODELS}.{module}"), model), Path(path)))

    return unpacked(kept(file, (path, *code_places(f"models/{module}.py")), make))


def packed(value: object) -> object:
    """Return a checked value as plain ones; what marshal does not know becomes a list of its kind and text."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, (tuple, frozenset)):
        return type(value)(map(packed, value))
    if isinstance(value, dict):
        return {key: packed(each) for key, each in value.items()}
    if isinstance(value, (Decimal, date)):
        return [type(value).__name__, str(value)]
    from dataclasses import fields, is_dataclass  # noqa: PLC0415  (only where a file is checked anew)

    if is_dataclass(value) and not isinstance(value, type):
        made, parts = type(value), {each.name: packed(getattr(value, each.name)) for each in fields(value)}
        return ["made", made.__module__, made.__qualname__, parts]
    return _packed_model(value)


def _packed_model(value: object) -> object:
    model = {name: packed(each) for name, each in value}  # type: ignore[attr-defined]  # a model gives its fields
    bare = {name: each for name, each in model.items() if _is_bare(each)}
    return ["record", bare, {name: each for name, each in model.items() if name not in bare}]


def _is_bare(value: object) -> bool:
    """Tell whether a packed value stands for itself through and through."""
    if isinstance(value, dict):
        return all(map(_is_bare, value.values()))
    return all(map(_is_bare, value)) if isinstance(value, tuple) else not isinstance(value, list)


def unpacked(value: object) -> object:
    """Return what was packed, each model as a record; nothing but frozen values of the domain is made of it."""
    if isinstance(value, tuple):
        return tuple(map(unpacked, value))
    if isinstance(value, dict):
        return {key: unpacked(each) for key, each in value.items()}
    if not isinstance(value, list):
        return value
    if value[0] == "record":
        return Record(value[1] | {name: unpacked(each) for name, each in value[2].items()})
    if value[0] == "made":
        made = getattr(import_module(value[1]), value[2]) if value[1].startswith(_DOMAIN) else None
        if not (isinstance(made, type) and "__dataclass_fields__" in made.__dict__):
            raise TypeError(f"no value of the domain: {value[1]}.{value[2]}")
        return made(**{name: unpacked(each) for name, each in value[3].items()})
    return _KINDS[value[0]](value[1])


_KINDS: dict[str, Callable[[str], object]] = {"Decimal": Decimal, "date": date.fromisoformat}
