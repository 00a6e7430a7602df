"""The words in which clauses are written, from ``rules/written_clauses.toml``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Annotated

from pydantic import Field

from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Words, read_model
from tender_tool.ruleset.vocabulary.certification import certification_words

CERTIFICATE = "certificate"


class PartyWords(Entry):
    """What some regimes call those who take part."""

    regimes: tuple[str, ...]
    bidder: str
    papers: str
    deadline: str
    committee: str
    offer: str
    benchmark: str


class BoundTexts(Entry):
    """How a step over a number is said, by the ends that it has."""

    least: str = Field(alias="from")
    over: str
    up_to: str
    under: str
    between: str
    exactly: str


class StyleWords(Entry):
    """One way of putting clauses: a text for each kind of factor and for its steps."""

    id: str
    title: Words
    between: str
    notes: str
    numbered: bool
    certificate: str
    tier: str
    certificate_none: str
    certificate_rest: str
    per_item: str
    number: str
    band: str
    number_rest: str
    deduction: str
    deduction_floor: str
    pass_fail: str
    pass_fail_paper: str
    committee: str
    committee_range: str
    manual: str
    lowest: str
    mean: str
    bounds: BoundTexts


class PaperWords(Entry):
    """What a certificate is called by its scheme."""

    scheme: str
    words: str


class PartWords(Entry):
    """What all styles share."""

    counts: str
    counts_not: str
    above: str
    below: str
    above_none: str
    below_none: str
    trimmed: str
    scaled: str
    paper: str
    papers: tuple[PaperWords, ...]
    award: str


class NoteWords(Entry):
    """Something said beside the points; ``said`` and ``things`` name the words that make it unnecessary."""

    about: str
    said: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    text: str

    def patterns(self) -> tuple[str, ...]:
        """Return the expressions of ``said``."""
        return tuple(str(getattr(certification_words().conditions, name)) for name in self.said)


class TableTexts(Entry):
    """What stands around the clauses of a whole table."""

    title: str
    columns: tuple[str, str, str, str]
    group: str
    sum: str
    total: str
    heading: str
    item: str


class WrittenClauses(Entry):
    """The whole file."""

    as_of: date
    source: str
    parties: Annotated[tuple[PartyWords, ...], Field(min_length=1)]
    styles: Annotated[tuple[StyleWords, ...], Field(min_length=1)]
    parts: PartWords
    notes: tuple[NoteWords, ...]
    table: TableTexts

    def style(self, style_id: str) -> StyleWords:
        """Return a style by its id, the first where none is named."""
        return next((each for each in self.styles if each.id == style_id), self.styles[0])

    def party(self, regime: str) -> PartyWords:
        """Return what a regime calls those who take part."""
        return next((each for each in self.parties if regime in each.regimes), self.parties[0])


@lru_cache(maxsize=1)
def written_clauses() -> WrittenClauses:
    """Return the words, read once."""
    return read_model(WrittenClauses, rules_folder() / "written_clauses.toml")
