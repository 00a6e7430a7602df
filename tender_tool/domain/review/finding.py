"""Findings of the fairness review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import Edit, SetTiers
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message, Text

Severity = Literal["error", "warning", "info"]
Verdict = Literal["hit", "needs_review"]


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a finding rests: instrument, article and how surely it was read.

    Confidence: V1 the full text, V2 a reprint, V3 a third party, M no text at all, ``earlier`` the text of a later
    day. ``gist`` is what it says, in our own words. ``conditional``: it holds only for some projects of the regime.
    """

    instrument: Text
    article: Text
    confidence: str
    gist: Text
    conditional: bool = False

    def cited(self, language: Language) -> str:
        """Return instrument and article in a language."""
        between = " " if language == "zh" else ", "
        return f"{self.instrument.in_language(language)}{between}{self.article.in_language(language)}"

    @property
    def citable(self) -> bool:
        """Tell whether it may be cited; anything but the full text is a lead to be looked up."""
        return self.confidence == "V1"


@dataclass(frozen=True, slots=True)
class Remedy:
    """What mends a finding: ``edit`` as its check proposes it, None where a person must do it.

    ``factor`` is the one that is mended, whose clause ``write`` writes under ``regime`` when somebody looks; without
    one ``text`` is the clause.
    """

    edit: Edit | None
    text: str
    factor: Factor | None
    regime: str
    write: Callable[[Factor, str], str]

    @property
    def has_clause(self) -> bool:
        """Tell whether there is a clause, without writing it."""
        return bool(self.text) or self.factor is not None

    @property
    def clause(self) -> str:
        """Return the whole clause after the remedy, to be pasted; empty where it is left to a person."""
        return self.text if self.factor is None else self.write(self.factor, self.regime)

    def taken(self) -> Edit | None:
        """Return the edit; criteria that state the points are written anew with them."""
        if not isinstance(self.edit, SetTiers) or self.factor is None or not self.factor.criteria:
            return self.edit
        return SetFactor(self.edit.factor, replace(self.factor, criteria=self.clause))


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the fairness review.

    ``kind`` tells which of the check's findings it is; ``evidence`` are the rule's own words; ``message`` says what
    is wrong and ``fix`` what to do; ``remedy`` does the fix where that is safe, ``edit_label`` names it. ``anchors``
    are the paragraphs of its clause in a Word file. ``source`` is the place of its row in the document,
    ``where`` the same for programs. ``cause`` is what it has in common with findings of other checks; ``form``: a
    note on wording that many share.
    """

    code: str
    kind: str
    name: str
    title: Text
    severity: Severity
    strong: bool
    verdict: Verdict
    item: str
    where: str
    evidence: str
    message: Text
    basis: tuple[Basis, ...]
    fix: Text
    remedy: Remedy | None = None
    edit_label: Text | None = None
    suppressed: Message | None = None
    anchors: tuple[int, ...] = ()
    cause: str = ""
    form: bool = False
    source: Source | None = None

    @property
    def clause(self) -> str:
        """Return the clause after the remedy, written at each call; empty where there is none."""
        return self.remedy.clause if self.remedy is not None else ""

    @property
    def edit(self) -> Edit | None:
        """Return what the remedy does to the rule, written at each call; None where a person must do it."""
        return self.remedy.taken() if self.remedy is not None else None


@dataclass(frozen=True, slots=True)
class CannotTell:
    """A check that had not what it needs; ``missing`` names the input."""

    code: str
    missing: str


@dataclass(frozen=True, slots=True)
class Review:
    """What the fairness review found, found not, and could not tell."""

    findings: tuple[Finding, ...]
    no_hit: tuple[str, ...]
    cannot_tell: tuple[CannotTell, ...]
    law_as_of: str
