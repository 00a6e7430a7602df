"""A bidder's certificate from the cells of its row."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from tender_tool.domain.certification.certificate import UNCLEAR, Certificate, Status
from tender_tool.domain.reasons.levels import NothingSaid
from tender_tool.domain.source import Sources
from tender_tool.domain.text import Message
from tender_tool.reading.certificate.dates import day_words, read_day, read_period, read_years
from tender_tool.reading.certificate.day_words import days_in_words
from tender_tool.reading.certificate.levels import LevelReading, read_level
from tender_tool.reading.certificate.mentions import other_certificate
from tender_tool.reading.certificate.status import is_denied_status, read_status
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.months import end_after
from tender_tool.ruleset.schemes import DEFAULT_SCHEME, scheme
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise

_DETAILS = ("certificate_no", "valid_until", "valid_from", "issued_on", "body")
_SHARED_FIELDS = ("level_text", "standard", "valid_from", "valid_until", "issued_on", "status")
_DATE_FIELDS = {"valid_from", "valid_until", "issued_on"}
_PART_ENDS = compiled(r"[；;\n\r]+")


@dataclass(frozen=True, slots=True)
class CertificateTexts:
    """The texts of a row by field, with their cells."""

    texts: dict[str, str]
    sources: Sources = ()
    errors: frozenset[str] = frozenset()

    def text(self, field: str) -> str:
        """Return the text of a field, empty where the list has none.

        ``level_text`` is the text that states the level: of its own cell, else of the standard's, else of the one
        that says whether a certificate was provided.
        """
        if field == "level_text":
            return self.texts.get("level") or self.texts.get("standard") or self.texts.get("provided", "")
        return self.texts.get(field, "")


@dataclass(frozen=True, slots=True)
class _Dates:
    first: date | None = None
    last: date | None = None
    derived: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    """One certificate of a row, by the texts that many rows of a long list share."""

    reading: LevelReading
    dates: _Dates
    status: Status | None
    status_unread: bool


def read_certificates(facts: CertificateTexts) -> tuple[Certificate, ...]:
    """Return the certificates that a row's cells state: one, or several that one cell tells apart by their days."""
    read = _read(*(facts.text(field) for field in _SHARED_FIELDS))
    certificates = tuple(_certificate(facts, each) for each in read)
    if facts.errors:
        certificates = (_unseen(facts, certificates[0]),)
    if facts.text("remark") or not facts.text("level"):
        return tuple(_doubted(facts, each) for each in certificates)
    return certificates


def _doubted(facts: CertificateTexts, certificate: Certificate) -> Certificate:
    """Return a certificate that a remark takes back, or that is blank beside its number and days, as unclear."""
    remark = normalise(facts.text("remark"))
    stated = read_status(remark) if remark else None
    if certificate.claims_level and stated and remark.startswith(readings().certificate_words):
        return replace(certificate, status=stated)
    if remark and certificate.level != UNCLEAR and (stated or _contradicts(remark, certificate)):
        why = Message.of("level.remark_denies", text=certificate.text, remark=facts.text("remark"))
        return replace(certificate, level=UNCLEAR, scheme=None, why=why)
    details = (facts.text(field) for field in _DETAILS)
    if (
        isinstance(certificate.why, NothingSaid)
        and certificate.why.how == "blank"
        and any(not is_blank(text) for text in details)
    ):
        return replace(certificate, level=UNCLEAR, why=NothingSaid("blank_beside_details"))
    return certificate


def _contradicts(remark: str, certificate: Certificate) -> bool:
    """Tell whether a remark says something else than its row: of another level, of another day, or against it."""
    said = read_level(remark)
    other_level = said.claims_level and said.level != certificate.level
    other_day = said.valid_until is not None and said.valid_until != certificate.valid_until
    return other_level or other_day or (certificate.claims_level and _any_of(readings().remark_denies, remark))


def _any_of(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


def _unseen(facts: CertificateTexts, certificate: Certificate) -> Certificate:
    """Return a certificate some of whose cells show an error, or a formula without a value."""
    dates = sorted(facts.errors & _DATE_FIELDS)
    certificate = replace(
        certificate,
        dates_unread=certificate.dates_unread or bool(dates),
        unread_field=dates[0] if dates else "",
        status_unread=certificate.status_unread or "status" in facts.errors,
    )
    if "level" not in facts.errors:
        return certificate
    code = "level.formula_error" if certificate.text else "level.uncomputed"
    return replace(certificate, level=UNCLEAR, scheme=None, why=Message.of(code, text=certificate.text))


@lru_cache(maxsize=1 << 15)
def _read(level: str, standard: str, begin: str, until: str, issued: str, status: str) -> tuple[_Read, ...]:  # noqa: PLR0913
    stated = _stated(status)
    readings_of = _readings_of(level, standard)
    unread = bool(status) and stated is None
    statuses = (stated, read_status(normalise(until)))
    return tuple(
        _Read(each, _dates_of(begin, until, issued, each), _worst((*statuses, each.status)), unread)
        for each in readings_of
    )


def _readings_of(text: str, standard: str) -> tuple[LevelReading, ...]:
    if text == standard:
        # The level's own cell is blank: the standard's may name it, and if it names none there is nothing to read.
        named = read_level(standard)
        return (named if named.claims_level else replace(read_level("", standard), text=""),)
    reading = read_level(text, standard)
    parts = _parts(text, standard)
    if reading.level == UNCLEAR and len(parts) > 1 and all(part.valid_until for part in parts):
        return parts
    if len(parts) == 1 and reading.claims_level and parts[0].level == reading.level:
        return (replace(read_level(_own_parts(text), standard), text=text, why=reading.why),)
    return (reading,)


def _parts(text: str, standard: str) -> tuple[LevelReading, ...]:
    """Return the readings of the parts of a long cell that each name a level."""
    parts = [read_level(part, standard) for part in _PART_ENDS.split(text) if part.strip()]
    return tuple(part for part in parts if part.claims_level) if len(parts) > 1 else ()


def _own_parts(text: str) -> str:
    """Return a long cell without the parts that speak of other certificates, whose days are not this one's."""
    parts = [part for part in _PART_ENDS.split(text) if part.strip()]
    return "；".join(
        part for part in parts if not other_certificate(normalise(part)) or read_level(part).claims_level
    )


def _certificate(facts: CertificateTexts, read: _Read) -> Certificate:
    reading, dates = read.reading, read.dates
    return Certificate(
        text=facts.text("level"),
        level=reading.level,
        why=reading.why,
        scheme=reading.scheme,
        valid_from=dates.first,
        valid_until=dates.last,
        until_derived=dates.derived,
        dates_unread=dates.unread,
        status=read.status,
        status_unread=read.status_unread,
        standard=facts.text("standard"),
        number=facts.text("certificate_no"),
        holder=facts.text("holder"),
        body=facts.text("body"),
        checked_on=read_day(facts.text("checked_on"), end=False),
        sources=facts.sources,
    )


def _stated(status: str) -> Status | None:
    """Return what a status cell says, or None."""
    text = normalise(status)
    if text in readings().not_valid:
        return "expired"
    good = text in readings().status["valid"] or is_denied_status(text)
    return read_status(text) or ("valid" if good else None)


def _worst(stated: tuple[Status | None, ...]) -> Status | None:
    """Return the worst of what several cells state, for none of them takes back another."""
    return next((each for each in stated if each not in (None, "valid")), "valid" if "valid" in stated else None)


def _dates_of(from_text: str, until_text: str, issued_text: str, reading: LevelReading) -> _Dates:
    first, last = read_period(until_text)
    if first is None and last:
        # 自2023年2月1日起三年 names a beginning, 三年，至2026年1月31日 an end: the words beside the day tell.
        stated = days_in_words(day_words(until_text))
        if stated.unread and read_years(until_text):
            # A day with a number of years can only be where they begin: 2022.6.1/三年.
            first, last = read_day(until_text, end=False), None
        elif stated.issued or read_years(until_text):
            first, last = stated.issued, stated.last
    elif last is None and until_text:
        stated = days_in_words(day_words(until_text))
        first, last = (None, None) if stated.unread else (stated.issued or stated.first, stated.last)
    begin = read_day(from_text, end=False) or first or reading.valid_from
    issued = read_day(issued_text, end=False) or reading.issued_on
    end = last or reading.valid_until
    unread = reading.day_unread or _unread_end(until_text) or _unread_day(from_text) or _unread_day(issued_text)
    if last and reading.valid_until and last != reading.valid_until:
        return _Dates(unread=True)
    if (begin and end and begin > end) or (issued and end and issued >= end):
        return _Dates(unread=True)
    start = issued or begin
    if end is None and not unread and start:
        years = _years(until_text, reading)
        if years:
            return _Dates(begin or issued, end_after(start, years), derived=True)
    return _Dates(begin or issued, end, unread=unread)


def is_blank(text: str) -> bool:
    """Tell whether a cell is empty, or says in words that there is no certificate."""
    return not text or normalise(text) in readings().no_certificate


def _unread_day(text: str) -> bool:
    return not is_blank(text) and read_day(text, end=False) is None


def _unread_end(text: str) -> bool:
    stated = days_in_words(day_words(text))
    if is_blank(text) or read_period(text)[1] or (stated.last and not stated.unread):
        return False
    return read_status(normalise(text)) is None and not _only_years(normalise(text))


def _only_years(text: str) -> bool:
    return _term(text) is not None and len(text) <= 6


def _term(text: str) -> int | None:
    """Return the years that a validity cell states: 三年, or a bare 3 under a header such as 有效期（年）."""
    return read_years(text) or (int(text) if re.fullmatch(r"[1-9]", text) else None)


def _years(until_text: str, reading: LevelReading) -> int | None:
    of = scheme(reading.scheme or DEFAULT_SCHEME)
    return _term(normalise(until_text)) or (of.validity_years if of else None)
