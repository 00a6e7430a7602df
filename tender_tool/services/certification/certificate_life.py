"""The certificates of a tender in time: their life, claims that cannot be, and those on their way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import overload

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import BidderLife, CrossFinding
from tender_tool.domain.certification.way import Way, WayJudgement, WayProgress
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.reports.calendar import calendar_name, calendar_of
from tender_tool.ruleset import ways as _ways
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.law import law_as_of
from tender_tool.ruleset.schemes import scheme, schemes
from tender_tool.ruleset.sheets import sheets
from tender_tool.scoring.certification import way_judgement as _judgement
from tender_tool.scoring.certification.cross_checks import cross_findings
from tender_tool.scoring.certification.life import ends_of, life_of
from tender_tool.services.verification.proofs import proof_of
from tender_tool.services.verification.sealing import days_of, sealed_calendar

# So many lives are kept: those in sight are looked at again and again.
_KEPT = 512
__all__ = ["calendar_name", "findings", "judge", "lives", "save_calendar", "ways"]


class Lives(Sequence[BidderLife]):
    """The lives of a tender's certificates, each worked out when somebody looks at it."""

    def __init__(self, tender: Tender) -> None:
        self._tender = tender
        self._held: list[tuple[Bidder, Certificate | None]] = []
        self._known: dict[int, BidderLife] = {}
        self.any_known = False
        known = {each.id for each in schemes()}
        for bidder in tender.bidders:
            levels = [held for held in bidder.certificates if held.claims_level and held.scheme in known]
            self.any_known = self.any_known or bool(levels)
            self._held += [(bidder, held) for held in levels] or [(bidder, None)]

    def __len__(self) -> int:
        return len(self._held)

    @overload
    def __getitem__(self, index: int) -> BidderLife: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[BidderLife, ...]: ...

    def __getitem__(self, index: int | slice) -> BidderLife | tuple[BidderLife, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self._held))))
        if index not in self._known:
            if len(self._known) >= _KEPT:
                self._known = {}
            self._known[index] = self._life(*self._held[index])
        return self._known[index]

    def _life(self, bidder: Bidder, held: Certificate | None) -> BidderLife:
        of = scheme(held.scheme or "") if held is not None else None
        if held is None or of is None:
            return BidderLife(bidder.key, bidder.name, bidder.certificate.level, None, None)
        records = self._tender.records
        life = life_of(held, of, self._tender.opened_on, records.contract_until, records.audits_of(bidder.name))
        return BidderLife(bidder.key, bidder.name, held.level, of.id, life)

    @cached_property
    def span(self) -> tuple[date, date] | None:
        """Return the first and the last day of any certificate, None where no day is known."""
        held = {(each.scheme, each.valid_from, each.valid_until): each for _, each in self._held if each is not None}
        days: list[date] = []
        for each in held.values():
            of = scheme(each.scheme or "")
            ends = ends_of(each, of) if of is not None else None
            days += [day for day in (ends.begin, ends.until) if day is not None] if ends is not None else []
        return (min(days), max(days)) if days else None


def lives(tender: Tender) -> Lives:
    """Return the life of every bidder's certificates, in the order of the list; judged by opening day."""
    return Lives(tender)


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
    """Write the reminders of a tender's certificates (.ics) and return how many; there are none for days past.

    They bear the time of the project: the same project gives the same reminders. ``made`` stands for that time and
    for now.

    Raises InputError if there is nothing to be reminded of, or if the file cannot be written.
    """
    today = made.date() if made else datetime.now().astimezone().date()
    stamp = made or days_of(tender).modified or datetime(today.year, today.month, today.day, tzinfo=UTC)
    content, count = calendar_of(lives(tender), tender.records.contract_until, language, stamp.astimezone(UTC), today)
    if not count:
        raise InputError(Problem(Message.of("calendar.nothing"), Source(path.name)))
    sealed = sealed_calendar(content, proof_of(tender, "calendar", language, law_as_of().isoformat(), ()))
    replace_file(path, lambda aside: _write(aside, sealed))
    return count


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
