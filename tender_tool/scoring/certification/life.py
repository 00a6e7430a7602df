"""How long a certificate lives, and when its surveillance audits fall due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import AuditState, AuditWindow, CertificateLife, LifeNote
from tender_tool.domain.certification.scheme import Scheme, Surveillance
from tender_tool.domain.text import Message
from tender_tool.ruleset.months import end_after, months_after

_DAY = timedelta(days=1)
# A cycle of no months would never come to an end.
_MOST_AUDITS = 120


def life_of(
    certificate: Certificate,
    scheme: Scheme,
    on: date | None = None,
    contract_until: date | None = None,
    audits: Sequence[date] = (),
) -> CertificateLife:
    """Return the life of a certificate: its ends (one derived from the other), its audits, and what to say of them.

    ``on`` is the day to judge by, usually that of bid opening; ``audits`` are the days of audits on record.
    """
    life = ends_of(certificate, scheme)
    life = replace(life, ended=on is not None and life.until is not None and life.until < on)
    windows: tuple[AuditWindow, ...] = ()
    if life.begin is not None and life.until is not None and scheme.surveillance is not None:
        windows = tuple(_windows(life.begin, life.until, scheme.surveillance, sorted(audits)))
        windows = tuple(replace(each, state=_state(each, on)) for each in windows)
    notes = (*_end_notes(life, on, contract_until), *_audit_notes(windows))
    return replace(life, audits=windows, notes=notes)


def ends_of(certificate: Certificate, scheme: Scheme) -> CertificateLife:
    """Return the first and the last day of a certificate alone."""
    begin, until, years = certificate.valid_from, certificate.valid_until, scheme.validity_years
    if begin is None and until is not None and years is not None:
        return CertificateLife(months_after(until + _DAY, -12 * years), until, begin_derived=True)
    if until is None and begin is not None and years is not None:
        return CertificateLife(begin, end_after(begin, years), until_derived=True)
    return CertificateLife(begin, until, until_derived=certificate.until_derived)


def _windows(begin: date, until: date, rule: Surveillance, done: Sequence[date]) -> Iterator[AuditWindow]:
    """Yield the audits in their order, counted from the last one on record, or from the begin.

    Where the one before is not on record, its days are any that it may have had.
    """
    low, high = rule.cycle_months
    latest = high + rule.shift_months
    if rule.most_months is not None:
        latest = min(latest, rule.most_months)
    base, count = begin, 0
    for number in range(1, _MOST_AUDITS):
        count += 1
        # Counted in one go: month by month the 31st would become the 30th for good.
        days = (low - rule.shift_months, low, high, latest)
        earliest, planned_from, planned_until, last = (months_after(base, count * months) for months in days)
        on_record = done[number - 1] if number <= len(done) else None
        if on_record is None and planned_from > until:
            return
        yield AuditWindow(number, earliest, planned_from, min(planned_until, until), min(last, until), on_record)
        if on_record is not None:
            base, count = on_record, 0


def _state(window: AuditWindow, on: date | None) -> AuditState:
    if window.done is not None:
        return "done"
    if on is None:
        return "unknown"
    if on > window.latest:
        return "overdue"
    if on > window.planned_until:
        return "late"
    if on >= window.planned_from:
        return "due"
    return "may_come" if on >= window.earliest else "not_yet"


def _end_notes(life: CertificateLife, on: date | None, contract_until: date | None) -> Iterator[LifeNote]:
    if life.until is None:
        yield LifeNote("warning", Message.of("life.no_end"))
        return
    if life.begin_derived or life.until_derived:
        yield LifeNote("info", Message.of(f"life.{'begin' if life.begin_derived else 'until'}_derived"))
    if life.ended and on is not None:
        yield LifeNote("error", Message.of("life.ended", until=life.until, on=on))
    elif contract_until is not None and life.until < contract_until:
        message = Message.of("life.ends_before_contract", until=life.until, contract=contract_until)
        yield LifeNote("warning", message)


def _audit_notes(windows: Sequence[AuditWindow]) -> Iterator[LifeNote]:
    for window in windows:
        if window.done is not None and not window.earliest <= window.done <= window.latest:
            code = "early" if window.done < window.earliest else "late"
            allowed = {"earliest": window.earliest, "latest": window.latest}
            message = Message.of(f"life.done_{code}", number=window.number, day=window.done, **allowed)
            yield LifeNote("warning" if code == "late" else "info", message)
        elif window.state == "overdue":
            message = Message.of("life.overdue", number=window.number, latest=window.latest)
            yield LifeNote("warning", message)
        elif window.state in ("due", "late"):
            args = {"planned_from": window.planned_from, "planned_until": window.planned_until}
            message = Message.of(f"life.{window.state}", number=window.number, latest=window.latest, **args)
            yield LifeNote("info", message)
