"""Findings of the fairness review."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.text import Message, Text

Severity = Literal["error", "warning", "info"]
Verdict = Literal["hit", "needs_review"]


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a finding rests: instrument, article and how surely it was read.

    Confidence: V1 the full text, V2 a reprint, V3 a third party. ``gist`` is what it says, in our own words.
    """

    instrument: Text
    article: str
    confidence: str
    gist: Text


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the fairness review.

    ``kind`` tells which of the check's findings it is; ``evidence`` are the rule's own words; ``message`` says what
    is wrong and ``fix`` what to do; ``edit`` does the fix where that is safe, ``edit_label`` names it. ``anchors``
    are the paragraphs of its clause in a Word file. ``asks`` names the input that it asks a person for, if any.
    ``clause`` is the whole clause after the fix, to be pasted; empty where the fix is left to a person.
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
    edit: Edit | None = None
    edit_label: Text | None = None
    suppressed: Message | None = None
    anchors: tuple[int, ...] = ()
    asks: str = ""
    clause: str = ""


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
