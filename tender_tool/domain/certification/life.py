"""How long a certificate lives, and the audits that keep it alive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tender_tool.domain.source import Source
from tender_tool.domain.text import Message

AuditState = Literal["done", "not_yet", "may_come", "due", "late", "overdue", "unknown"]
Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class AuditWindow:
    """One surveillance audit: planned from – until, and how early or late it may come, all days inclusive.

    ``state`` is how it stands on the day asked about.
    """

    number: int
    earliest: date
    planned_from: date
    planned_until: date
    latest: date
    done: date | None = None
    state: AuditState = "unknown"


@dataclass(frozen=True, slots=True)
class CertificateLife:
    """A certificate's first and last day, its audits, and what must be said of it.

    ``begin_derived`` and ``until_derived``: computed from the other end and the scheme's years. ``ended``: before the
    day asked about.
    """

    begin: date | None
    until: date | None
    begin_derived: bool = False
    until_derived: bool = False
    audits: tuple[AuditWindow, ...] = ()
    notes: tuple[LifeNote, ...] = ()
    ended: bool = False


@dataclass(frozen=True, slots=True)
class LifeNote:
    """Something about a certificate's life that an officer should know."""

    severity: Severity
    message: Message


@dataclass(frozen=True, slots=True)
class BidderLife:
    """A bidder's certificate and its life; ``life`` None: it has no certificate of a known level."""

    bidder: str
    name: str
    level: str
    scheme: str | None
    life: CertificateLife | None


@dataclass(frozen=True, slots=True)
class AuditDone:
    """A surveillance audit that is on record: whose certificate, and the day."""

    who: str
    day: date


@dataclass(frozen=True, slots=True)
class CrossFinding:
    """Something in a bidder's claim that cannot be as it stands: a code, its reason, and where it was read."""

    code: str
    severity: Severity
    bidder: str
    name: str
    message: Message
    source: Source | None = None
