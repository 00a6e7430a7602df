"""Writing a rule file; the comments of a file that is already there are kept."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import tomlkit
from tomlkit.items import Item, Table

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.table import CertificateFactor, Group, ScoringTable
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import plain


def write_ruleset(table: ScoringTable, path: Path) -> None:
    """Write the table to ``path``, all of it or nothing; raises InputError if that is not possible."""
    document = _existing(path) or tomlkit.document()
    _set(document, "format", 1)
    _set(document, "id", table.id if table.id != "typed" else path.stem)
    _set(document, "title", {"zh": table.title.zh, "en": table.title.en})
    _set(document, "source", {"zh": table.source.zh, "en": table.source.en} if table.source else path.stem)
    _set(document, "as_of", table.as_of or date(1970, 1, 1))
    _set(document, "rounding", {"digits": table.rounding.digits, "mode": table.rounding.mode})
    if table.price_weight is None:
        document.pop("price_weight", None)
    else:
        _set(document, "price_weight", _number(table.price_weight))
    document.pop("groups", None)
    groups = tomlkit.aot()
    for group in table.groups:
        groups.append(_group(group))
    document["groups"] = groups
    _replace(path, tomlkit.dumps(document))


def _existing(path: Path) -> tomlkit.TOMLDocument | None:
    with suppress(OSError, UnicodeDecodeError, tomlkit.exceptions.TOMLKitError):
        return tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    return None


def _set(document: tomlkit.TOMLDocument, key: str, value: object) -> None:
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update(value)
        value = inline
    if key not in document or document[key] != value:
        document[key] = value


def _number(value: Decimal) -> Item:
    return tomlkit.value(plain(value))


def _group(group: Group) -> Table:
    entry = tomlkit.table()
    entry["name"] = group.name
    entry["points"] = _number(group.points)
    factors = tomlkit.aot()
    for factor in group.factors:
        factors.append(_certificate_factor(factor))
    entry["factors"] = factors
    return entry


def _certificate_factor(factor: CertificateFactor) -> Table:
    entry = tomlkit.table()
    entry["kind"] = "certificate"
    entry["name"] = factor.name
    entry["scheme"] = factor.scheme
    if factor.no_certificate is not None:
        entry["no_certificate"] = _number(factor.no_certificate)
    tiers = tomlkit.array()
    for tier in factor.tiers:
        row = tomlkit.inline_table()
        row.update({"level": tier.words, "points": _number(tier.points)})
        tiers.append(row)
    entry["tiers"] = tiers.multiline(multiline=True)
    return entry


def _replace(path: Path, text: str) -> None:
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".rule-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        raise InputError(Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))) from error
