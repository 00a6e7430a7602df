"""What clauses make points depend on, from ``rules/conditions.toml``, and how things are named (``things.toml``)."""

from __future__ import annotations

import re
from datetime import date

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

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
    lies: tuple[str, ...]
    unless: tuple[str, ...]


class IssuerWords(Entry):
    """How those are named who issue papers; ``leads`` and ``vague`` are regular expressions."""

    verbs: tuple[str, ...]
    leads: tuple[str, ...]
    others: tuple[str, ...]
    cores: tuple[str, ...]
    vague: tuple[str, ...]


class ConditionWords(Entry):
    """The whole of ``conditions.toml``."""

    as_of: date
    source: str
    places: PlaceWords
    work: WorkWords
    clients: ClientWords
    money: MoneyWords
    offices: OfficeWords
    issuers: IssuerWords


class ThingFile(Entry):
    """How one thing is named.

    ``words`` name it by themselves; ``heads`` end its name, whatever stands before them; ``pairs`` are names of
    lists, whose words follow each other in one part of a sentence; right behind each other where a + joins them.
    With a word of ``else_before`` right before them, of ``else_behind`` right behind or of ``else_in`` inside they
    name something else. ``near``: how many characters
    may stand between the words of a pair; ``across``: pauses may, too, but no end of a sentence; ``between``: nothing
    but words of that list may. ``named``: a place begins where the name begins of which a word or pair is the end;
    ``to_pause``: it ends with its part of the sentence.
    """

    words: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    else_before: tuple[str, ...] = ()
    else_behind: tuple[str, ...] = ()
    else_in: tuple[str, ...] = ()
    near: int = 14
    across: bool = False
    between: str = ""
    named: bool = False
    to_pause: bool = False

    @model_validator(mode="after")
    def _is_named(self) -> ThingFile:
        if not (self.words or self.heads or self.pairs):
            raise PydanticCustomError("kind_unknown", "no such kind", {"name": "words"})
        return self


class ThingWords(Entry):
    """The whole of ``things.toml``."""

    as_of: date
    source: str
    number: str
    leads: tuple[str, ...]
    lead_else: tuple[str, ...]
    lists: dict[str, tuple[str, ...]]
    things: dict[str, ThingFile]

    @model_validator(mode="after")
    def _lists_are_there(self) -> ThingWords:
        things = self.things.values()
        named = (
            name
            for thing in things
            for pair in (*thing.pairs, thing.between)
            for name in re.split("[ +]", pair)
            if name
        )
        unknown = next((name for name in named if name not in self.lists and name != self.number), None)
        if unknown is not None:
            raise PydanticCustomError("kind_unknown", "no such list", {"name": unknown})
        return self
