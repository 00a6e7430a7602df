"""The certificates of a tender in time: their life, claims that cannot be, and those on their way."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.life import BidderLife, CrossFinding
from tender_tool.domain.certification.way import Way, WayJudgement, WayProgress
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.calendar import calendar_name, calendar_of
from tender_tool.ruleset import ways as _ways
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.schemes import scheme
from tender_tool.ruleset.sheets import sheets
from tender_tool.scoring.certification import way_judgement as _judgement
from tender_tool.scoring.certification.cross_checks import cross_findings
from tender_tool.scoring.certification.life import life_of

__all__ = ["calendar_name", "findings", "judge", "lives", "save_calendar", "ways"]


def lives(tender: Tender) -> tuple[BidderLife, ...]:
    """Return the life of every bidder's certificates, in the order of the list; judged by opening day."""
    return tuple(each for bidder in tender.bidders for each in _lives(tender, bidder))


def _lives(tender: Tender, bidder: Bidder) -> tuple[BidderLife, ...]:
    found = []
    for held in bidder.certificates:
        of = scheme(held.scheme or "")
        if of is not None and held.claims_level:
            records = tender.records
            life = life_of(held, of, tender.opened_on, records.contract_until, records.audits_of(bidder.name))
            found.append(BidderLife(bidder.key, bidder.name, held.level, of.id, life))
    return tuple(found) or (BidderLife(bidder.key, bidder.name, bidder.certificate.level, None, None),)


def findings(tender: Tender) -> tuple[CrossFinding, ...]:
    """Return the claims of a tender's bidders that cannot be as they stand."""
    return cross_findings(tender, sheets(), ways())


def ways() -> tuple[Way, ...]:
    """Return the ways to a certificate that are known, by scheme."""
    return _ways.ways()


def judge(way: Way, progress: WayProgress, tender: Tender) -> WayJudgement:
    """Return whether a certificate that is on its way can be there by the tender's opening day."""
    return _judgement.judge_way(way, progress, tender.opened_on)


def save_calendar(tender: Tender, path: Path, language: Language = "zh", made: datetime | None = None) -> int:
    """Write the reminders of a tender's certificates (.ics) and return how many; ``made`` is now by default.

    Raises InputError if there is nothing to be reminded of, or if the file cannot be written.
    """
    content, count = calendar_of(lives(tender), tender.records.contract_until, language, made or datetime.now(UTC))
    if not count:
        raise InputError(Problem(Message.of("calendar.nothing"), Source(path.name)))
    replace_file(path, lambda aside: _write(aside, content))
    return count


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
