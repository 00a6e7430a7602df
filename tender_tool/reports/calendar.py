"""Reminders of certificates as an iCalendar file (RFC 5545), which every calendar program takes in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tender_tool.domain.certification.life import BidderLife
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.schemes import level_name
from tender_tool.ruleset.wording import say, word

if TYPE_CHECKING:
    from icalendar import Event

_DAY = timedelta(days=1)
_AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Reminder:
    """One entry: from – until, inclusive; ``key`` makes its name, which stays when the file is made anew."""

    key: str
    title: Message
    first: date
    last: date


def calendar_name(language: Language) -> str:
    """Return the file name that reminders are offered under."""
    return word("calendar.file", language)


def calendar_of(
    lives: Sequence[BidderLife], contract_until: date | None, language: Language, made: datetime, today: date
) -> tuple[bytes, int]:
    """Return the reminders of certificates as a file's content, and how many there are.

    ``made`` is when what they rest on was last worked on. There are none for days before ``today``.
    """
    from icalendar import Calendar  # noqa: PLC0415  (loaded with the first calendar that is written)

    calendar = Calendar()
    calendar.add("prodid", "-//tender-tool//certificates//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", word("calendar.name", language))
    # Nobody needs to be reminded of what is past.
    reminders = [each for each in _reminders(lives, contract_until) if each.last >= today]
    for reminder in reminders:
        calendar.add_component(_event(reminder, language, made))
    return calendar.to_ical(), len(reminders)


def _reminders(lives: Sequence[BidderLife], contract_until: date | None) -> Iterator[_Reminder]:
    for each in lives:
        life, key = each.life, f"{each.name}/{each.scheme}/{each.level}"
        if life is None:
            continue
        for audit in life.audits:
            if audit.done is not None:
                continue
            key_of = f"{key}/{audit.number}"
            yield _Reminder(
                f"{key_of}/plan",
                Message.of("calendar.audit", name=each.name, number=audit.number),
                audit.planned_from,
                audit.planned_until,
            )
            yield _Reminder(
                f"{key_of}/latest",
                Message.of("calendar.latest", name=each.name, number=audit.number),
                audit.latest,
                audit.latest,
            )
        if life.until is not None:
            title = Message.of("calendar.ends", name=each.name, level=level_name(each.scheme, each.level))
            yield _Reminder(f"{key}/ends", title, life.until, life.until)
    if contract_until is not None and any(each.life is not None for each in lives):
        yield _Reminder("contract", Message.of("calendar.contract"), contract_until, contract_until)


def _event(reminder: _Reminder, language: Language, made: datetime) -> Event:
    from icalendar import Alarm, Event  # noqa: PLC0415

    event = Event()
    digest = hashlib.sha256(f"{reminder.key}/{reminder.first}".encode()).hexdigest()[:32]
    event.add("uid", f"{digest}@tender-tool")
    event.add("dtstamp", made)
    event.add("dtstart", reminder.first)
    # A calendar's last day is the first that no longer belongs to it.
    event.add("dtend", reminder.last + _DAY)
    event.add("summary", say(reminder.title, language))
    event.add("description", word("calendar.described", language))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", say(reminder.title, language))
    alarm.add("trigger", -_AHEAD)
    event.add_component(alarm)
    return event
