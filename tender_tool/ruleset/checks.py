"""What stands about each fairness check in ``rules/checks/<code>.toml``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tender_tool.domain.review.finding import Severity
from tender_tool.domain.rule.factors import Formula
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.procedure import ProcedureFile
from tender_tool.ruleset.files.suppressions import SuppressionFile
from tender_tool.ruleset.files.toml_file import Entry, Exact, Words, read_model
from tender_tool.ruleset.vocabulary.conditions import thing_words


class SeverityFile(Entry):
    """How much a finding weighs: in a rule being drafted, and in a document under review."""

    drafted: Severity
    document: Severity


class FindingFile(Entry):
    """One kind of finding: its sentences, its severity and basis where they differ from the check's.

    ``cause`` where it differs from the check's. ``form``: as a note it is one on wording that many documents share.
    """

    message: Words
    fix: Words
    edit_label: Words | None = None
    severity: SeverityFile | None = None
    basis: tuple[str, ...] = ()
    cause: str = ""
    form: bool = False


class PageFile(Entry):
    """The page about a check, in one language."""

    looks_for: str
    why: str
    not_flagged_when: str
    hit: str
    passes: str
    fix: str


class RowFile(Entry):
    """A row of a scoring table in a case: its name and words, what it is worth, the full score inside it."""

    name: str = ""
    group: str = ""
    text: str = ""
    weight: Exact | None = None
    full: Exact | None = None


class BidderFile(Entry):
    """A bidder of a case: its price in yuan and its certificate's cells by field, as they stand in a list."""

    name: str
    price: Exact | None = None
    certificate: dict[str, str] = Field(default_factory=dict)


class CaseFile(Entry):
    """A sentence with an expectation: what the rule looks like, and the kinds of findings it raises.

    ``tiers`` are typed in; without them the table is the fair default's. ``price_formula`` adds a price factor,
    ``members`` are the points that members gave one bidder for the certificate. ``clause`` is the text of one row,
    ``rows`` are several; then only these are looked at. ``document``: as in a document under review. ``text`` is a
    whole document. ``published`` are the tiers that were published. ``missing`` are the inputs that the check says it
    lacks.
    """

    name: str
    tiers: str = ""
    clause: str = ""
    rows: tuple[RowFile, ...] = ()
    document: bool = False
    needs: str = ""
    qualifications: str = ""
    regime: str = ""
    object: str = ""
    day: date | None = None
    text: str = ""
    procedure: ProcedureFile = ProcedureFile()
    bidders: tuple[BidderFile, ...] = ()
    published: str = ""
    suppressions: tuple[SuppressionFile, ...] = ()
    missing: tuple[str, ...] | None = None
    price_formula: Formula | None = None
    members: dict[str, Exact] = Field(default_factory=dict)
    price_weight: Exact | None = None
    findings: tuple[str, ...]
    strong: bool = False


class AskFile(Entry):
    """A question to a clause: whether a sentence speaks of one of ``things``.

    ``paid``: points are given in the same ``sentence``; for the thing, behind it with one pause at most between
    (``part``); it stands in the words of ``points``, of points that are given ``once``, or of what gets ``nothing``.
    The other lists are things too: one of ``also`` must be in the same sentence, none of ``unless``; none of
    ``unless_row`` in the row.
    """

    things: Annotated[tuple[str, ...], Field(min_length=1)]
    also: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unless_row: tuple[str, ...] = ()
    paid: Literal["", "sentence", "part", "points", "once", "nothing"] = ""

    @model_validator(mode="after")
    def _things_are_there(self) -> AskFile:
        named = (*self.things, *self.also, *self.unless, *self.unless_row)
        unknown = next((name for name in named if name not in thing_words().things), None)
        if unknown is not None:
            raise PydanticCustomError("kind_unknown", "no such kind", {"name": unknown})
        return self


class CheckFile(Entry):
    """A check's data; ``pack`` names the local practice that it belongs to, empty for what holds everywhere.

    ``cause`` puts its findings together with those of other checks that have the same; empty: it stands alone.
    ``in_rows`` makes it a check without a module: a row in which the words of one of these kinds are found, or to
    which one of its questions in ``asks`` is answered, is a hit.
    """

    code: str
    name: str
    pack: str = ""
    cause: str = ""
    title: Words
    inputs: tuple[str, ...]
    severity: SeverityFile
    thresholds: dict[str, Exact] = Field(default_factory=dict)
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    asks: dict[str, AskFile] = Field(default_factory=dict)
    basis: Annotated[tuple[str, ...], Field(min_length=1)]
    in_rows: tuple[str, ...] = ()
    findings: dict[str, FindingFile]
    page_zh: PageFile
    page_en: PageFile
    cases: Annotated[tuple[CaseFile, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _kinds_are_there(self) -> CheckFile:
        asked = {*self.words, *self.asks} & self.findings.keys()
        unknown = next((kind for kind in self.in_rows if kind not in asked), None)
        if unknown is not None:
            raise PydanticCustomError("kind_unknown", "no such kind", {"name": unknown})
        return self

    def threshold(self, name: str) -> Decimal:
        """Return a threshold by its name."""
        return self.thresholds[name]


@lru_cache(maxsize=1)
def check_files() -> dict[str, CheckFile]:
    """Return the data of every check by its code."""
    files = (read_model(CheckFile, path) for path in sorted((rules_folder() / "checks").glob("*.toml")))
    return {file.code: file for file in files}
