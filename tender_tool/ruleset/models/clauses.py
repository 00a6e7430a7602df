"""The words of scoring clauses, from ``rules/clauses.toml``."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.domain.documents.clause import Kind
from tender_tool.ruleset.files.toml_file import Entry

WordsOf = Annotated[tuple[str, ...], Field(min_length=1)]


class TokenWords(Entry):
    """Words that the grammar knows by their kind."""

    get: Annotated[WordsOf, Field(description="stand before a number of points")]
    add: Annotated[WordsOf, Field(description="of these, the ones that add to what was given before")]
    zero: Annotated[WordsOf, Field(description="say that there are no points")]
    shares: Annotated[dict[str, Annotated[int, Field(ge=1, le=100)]], Field(description="shares of the points, in %")]
    full: Annotated[WordsOf, Field(description="say that there are all points")]
    cap: Annotated[WordsOf, Field(description="say that there are no more points than")]
    total: Annotated[WordsOf, Field(description="say that points are added up")]
    each: Annotated[WordsOf, Field(description="say that each item counts")]
    lack: Annotated[WordsOf, Field(description="say that an item is missing")]
    deduct: Annotated[WordsOf, Field(description="stand before points that fall away")]
    floor: Annotated[WordsOf, Field(description="say where a deduction ends")]
    least: Annotated[WordsOf, Field(description="stand before the points below which a deduction does not go")]
    all: Annotated[WordsOf, Field(description="say that every item is there")]
    otherwise: Annotated[WordsOf, Field(description="say that nothing of what stands before holds")]
    measures: Annotated[WordsOf, Field(description="what certificates are counted in")]
    units: Annotated[WordsOf, Field(description="what is measured and not counted: years, hours, kilometres")]
    weight: Annotated[WordsOf, Field(description="stand before a weight, which is no points")]
    holds: Annotated[WordsOf, Field(description="say that a bidder has a certificate")]
    neutral: Annotated[WordsOf, Field(description="hold one of the words above without its meaning")]


class HeadingWords(Entry):
    """Headings of the parts of a clause."""

    body: WordsOf
    evidence: WordsOf
    line_ends: WordsOf
    whole: WordsOf


class LevelWords(Entry):
    """How levels are written."""

    counted: WordsOf
    wide: WordsOf
    graded: WordsOf
    laddered: WordsOf
    named: WordsOf
    grades: WordsOf
    people: WordsOf
    bounds: WordsOf
    outer: Annotated[WordsOf, Field(description="bounds that may be parts of other words")]
    joins: WordsOf
    not_before: WordsOf
    authorities: Annotated[WordsOf, Field(description="who issues, with a level in front that may be a step")]
    ranks: WordsOf
    top: WordsOf
    asides: WordsOf
    inclusions: WordsOf


class CountWords(Entry):
    """How numbers of certificates are written."""

    letters: WordsOf
    words: WordsOf
    within: WordsOf
    compare: WordsOf


class JudgedWords(Entry):
    """How points are written that a person judges."""

    words: WordsOf
    less: Annotated[WordsOf, Field(description="less well than what stands before")]
    compared: Annotated[WordsOf, Field(description="say that bidders are compared")]
    marks: Annotated[WordsOf, Field(description="marks that stand alone before their points")]


class OtherwiseWords(Entry):
    """What a bidder lacks who gets nothing, and what is no word about that."""

    lacking: WordsOf
    whole: WordsOf
    without: Annotated[WordsOf, Field(description="deny a word of having behind them")]
    shows: Annotated[WordsOf, Field(description="say, beside the words of having, that something is shown")]
    starts: WordsOf
    aside: WordsOf
    levels: WordsOf
    scope: WordsOf
    proofs: WordsOf


class IssuerWords(Entry):
    """How the body is named that issues a certificate."""

    verbs: WordsOf
    things: WordsOf
    not_things: WordsOf
    before: WordsOf
    generic: WordsOf
    ends: WordsOf
    vague: Annotated[WordsOf, Field(description="end names that may be of one body or of many")]
    chosen: Annotated[WordsOf, Field(description="stand before bodies of a kind that somebody has chosen")]
    platforms: WordsOf


class ValidityWords(Entry):
    """How a clause asks for certificates in force."""

    words: WordsOf
    stems: Annotated[WordsOf, Field(description="in other words, what is meant is for a person to say")]
    never: WordsOf


class OnlineWords(Entry):
    """How a clause asks for a query of an official platform."""

    direct: WordsOf
    platforms: WordsOf
    alone: WordsOf
    ors: WordsOf
    never: WordsOf


class StandardWords(Entry):
    """How standards are written."""

    letters: WordsOf
    slips: dict[str, str]
    plain: WordsOf


class KindWords(Entry):
    """Words by which a certificate's name tells its kind."""

    kind: Kind
    words: WordsOf
    scheme: str | None = None
    beside: Annotated[tuple[str, ...], Field(description="one of these must stand beside it")] = ()


class CertificateWords(Entry):
    """How certificates are named."""

    nouns: WordsOf
    fields: Annotated[WordsOf, Field(description="what management systems are for")]
    leads: WordsOf
    joins: WordsOf
    never: WordsOf
    kinds: Annotated[tuple[KindWords, ...], Field(min_length=1)]


class ClauseWords(Entry):
    """``rules/clauses.toml``; every word is written as ``spelling.normalise`` leaves it."""

    format: Literal[1]
    as_of: date
    source: Annotated[str, Field(min_length=1)]
    tokens: TokenWords
    headings: HeadingWords
    levels: LevelWords
    judged: JudgedWords
    counts: CountWords
    otherwise: OtherwiseWords
    issuers: IssuerWords
    validity: ValidityWords
    online: OnlineWords
    standards: StandardWords
    certificates: CertificateWords
    conditions: dict[str, WordsOf]
