"""What clauses make points depend on, from ``rules/conditions.toml``."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from tender_tool.ruleset.files.toml_file import Entry


class PlaceWords(Entry):
    """How places are named."""

    provinces: tuple[str, ...]
    here: tuple[str, ...]
    forms: tuple[str, ...]
    else_before: tuple[str, ...]
    else_behind: tuple[str, ...]
    no_stem: str
    bodies: tuple[str, ...]


class WorkWords(Entry):
    """How past work and honours are named."""

    nouns: tuple[str, ...]
    honours: tuple[str, ...]
    verbs: tuple[str, ...]


class ClientWords(Entry):
    """How clients are named, and the trades that they are of."""

    bodies: tuple[str, ...]
    trades: tuple[str, ...]
    heads: tuple[str, ...]
    public: tuple[str, ...]
    issues: tuple[str, ...]


class MoneyWords(Entry):
    """How sums are named."""

    units: tuple[str, ...]
    names: tuple[str, ...]
    other: tuple[str, ...] = Field(alias="else")


class OfficeWords(Entry):
    """How offices of a firm are named."""

    nouns: tuple[str, ...]
    other: tuple[str, ...] = Field(alias="else")
    unless: tuple[str, ...]


class IssuerWords(Entry):
    """How those are named who issue papers; ``leads`` and ``vague`` are regular expressions."""

    verbs: tuple[str, ...]
    leads: tuple[str, ...]
    others: tuple[str, ...]
    cores: tuple[str, ...]
    vague: tuple[str, ...]


class ConditionWords(Entry):
    """The whole file."""

    as_of: date
    source: str
    places: PlaceWords
    work: WorkWords
    clients: ClientWords
    money: MoneyWords
    offices: OfficeWords
    issuers: IssuerWords
