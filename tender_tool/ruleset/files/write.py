"""Writing a rule file; the comments of a rule file that is already there are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import tomlkit
from tomlkit.items import AoT, Item, Table

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import CertificateFactor, Factor, Tier
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from tender_tool.ruleset.files.factor_tables import Values, factor_values, procedure_values
from tender_tool.ruleset.files.ruleset_file import read_ruleset
from tender_tool.ruleset.files.suppressions import suppression_values
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.wording import plain

_Thing = TypeVar("_Thing")


def write_ruleset(table: ScoringTable, path: Path) -> None:
    """Write the table to ``path``, all of it or nothing; raises InputError if that is not possible."""
    names = [factor.name for factor in table.factors]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None or not names:
        code = "rule.named_twice" if twice else "rule.no_factor"
        raise InputError(Problem(Message.of(code, file=path.name, value=twice or ""), Source(path.name)))
    document = _existing(path)
    _put(document, "format", 1)
    _put(document, "id", table.id if table.id != "typed" else path.stem)
    _put(document, "title", _inline({"zh": table.title.zh, "en": table.title.en}))
    source = table.source
    _put(document, "source", _inline({"zh": source.zh, "en": source.en}) if source else path.stem)
    _put(document, "as_of", table.as_of or date(1970, 1, 1))
    _put(document, "rounding", _inline({"digits": table.rounding.digits, "mode": table.rounding.mode}))
    _put(document, "price_weight", None if table.price_weight is None else _number(table.price_weight))
    _fill_procedure(document, procedure_values(table.procedure))
    _fill(document, "groups", table.groups, _fill_group)
    if table.suppressions:
        _fill(document, "suppressions", table.suppressions, _fill_suppression)
    else:
        document.pop("suppressions", None)
    replace_file(path, lambda place: _write(place, tomlkit.dumps(document)))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _existing(path: Path) -> tomlkit.TOMLDocument:
    """Return the rule file that is there, to be changed in its place; an empty document if there is none."""
    try:
        read_ruleset(path)
    except InputError:
        return tomlkit.document()
    return tomlkit.parse(path.read_text(encoding="utf-8-sig"))


def _put(table: Any, key: str, value: Any) -> None:  # noqa: ANN401  (a document or a table; any TOML value)
    """Set a key, leaving it and its comment alone where it says the same already; None takes it out."""
    if value is None:
        table.pop(key, None)
    elif key not in table or table[key] != value:
        table[key] = value


def _inline(values: dict[str, Any]) -> Item:
    table = tomlkit.inline_table()
    table.update(values)
    return table


def _number(value: Decimal) -> Item:
    return tomlkit.value(plain(value))


def _fill(parent: Any, key: str, things: Sequence[_Thing], fill: Callable[[Table, _Thing], None]) -> None:  # noqa: ANN401
    """Fill an array of tables: those that are there in their places, where there are as many as things."""
    held = parent.get(key)
    if not isinstance(held, AoT) or len(held) != len(things):
        held = tomlkit.aot()
        for _ in things:
            held.append(tomlkit.table())
        parent[key] = held
    for place, thing in zip(parent[key], things, strict=True):
        fill(place, thing)


def _fill_group(entry: Table, group: Group) -> None:
    _put(entry, "name", group.name)
    stated = sum((factor.points for factor in group.factors), Decimal(0)) != group.points
    _put(entry, "points", _number(group.points) if stated else None)
    _fill(entry, "factors", group.factors, _fill_factor)


def _fill_suppression(entry: Table, suppression: Suppression) -> None:
    values = suppression_values(suppression)
    for key in [key for key in entry if key not in values]:
        entry.pop(key)
    for key, value in values.items():
        _put(entry, key, value)


def _fill_procedure(document: tomlkit.TOMLDocument, values: Values) -> None:
    if not values:
        document.pop("procedure", None)
        return
    held = document.get("procedure")
    if not isinstance(held, Table):
        held = tomlkit.table()
        document["procedure"] = held
    for key in [key for key in held if key not in values]:
        held.pop(key)
    for key, value in values.items():
        _put(held, key, _item(value))


def _fill_factor(entry: Table, factor: Factor) -> None:
    values = factor_values(factor)
    for key in [key for key in entry if key not in values]:
        entry.pop(key)
    tiers = values.pop("tiers", None)
    for key, value in values.items():
        _put(entry, key, _item(value))
    if isinstance(factor, CertificateFactor) and tiers is not None:
        _fill_tiers(entry, factor.tiers)


def _fill_tiers(entry: Table, tiers: Sequence[Tier]) -> None:
    held = entry.get("tiers")
    words = [tier["level"] for tier in held] if held else []
    if words == [tier.words for tier in tiers]:
        for row, tier in zip(entry["tiers"], tiers, strict=True):
            _put(row, "points", _number(tier.points))
    else:
        entry["tiers"] = _tiers(tiers)


def _item(value: object) -> Any:  # noqa: ANN401  (any TOML value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, dict):
        return _inline({key: _item(each) for key, each in value.items()})
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows = tomlkit.array()
        for each in value:
            rows.append(_item(each))
        return rows.multiline(multiline=True)
    return value


def _tiers(tiers: Sequence[Tier]) -> Item:
    rows = tomlkit.array()
    for tier in tiers:
        rows.append(_inline({"level": tier.words, "points": _number(tier.points)}))
    return rows.multiline(multiline=True)
