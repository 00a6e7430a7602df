"""Days in the usual Chinese and Excel forms. What is ambiguous or impossible is not read."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from tender_tool.domain.numerals import below_hundred, numeral
from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.spelling import normalise

_ZEROS = str.maketrans(dict.fromkeys("〇○O", "零"))
_DAY = compiled(
    r"(?<!\d)(?<![A-Z]-)(?<![A-Z])(?P<y>(?:19|20)\d{2})(?:年|[-/.])(?P<m>\d{1,2})(?:(?:月|[-/.])(?P<d>\d{1,2})(?:日|号)?|月|(?![/.-]?\d{1,3}(?!\d)))(?!\d)"
)
_SOLID = compiled(r"(?<!\d)(?P<y>20\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
_CHINESE = compiled(
    r"(?P<y>[二][〇○零O一二三四五六七八九]{3})年(?P<m>[一二三四五六七八九十]{1,2})月(?:(?P<d>[一二三四五六七八九十]{1,3})[日号])?"
)
_TIME = compiled(
    r"(?:(?<=[\d日号])[\sT]+|(?<=[日号]))(?:上午|下午)?\d{1,2}[:：时点](?:\d{1,2}分?(?:[:：]\d{1,2}(?:\.\d+)?)?)?整?"
)
_DIGITS_APART = compiled(r"(?<=\d)\s+(?=\d)")
_RANGE = compiled(r"(?:起|\(?含\)?)?(?:至|到|-{1,2}|~|\||,|/|起至|开始至)?")
_SERIAL = compiled(r"(?P<n>[3-6]\d{4})(?:\.0+)?")
_YEARS = compiled(
    r"(?<![\d一二三四五六七八九〇零])(?P<n>\d{1,2}|[一二两三四五六七八九十])(?:周)?年(?![\d底初末中以度]|[一二三四五六七八九十]+月)"
)
_EXCEL_EPOCH = date(1899, 12, 30)
_EPOCH_OF_1904 = date(1904, 1, 1)
# The same years as of the other counts: they are 1462 days behind.
_SERIAL_OF_1904 = compiled(r"(?P<n>2[89]\d{3}|[345]\d{4}|6[0-8]\d{3})(?:\.\d+)?")


@record(frozen=True, slots=True)
class FoundDay:
    """A day in a text (or a month, then ``day`` is its last or first day), with the span it stands in.

    ``day`` is None where the text looks like a day that does not exist.
    """

    first: date | None
    last: date | None
    start: int
    end: int


def counted_day(text: str) -> str:
    """Return a bare day count from 1904 as the day it stands for, and any other text as it is."""
    serial = _SERIAL_OF_1904.fullmatch(normalise(text)) if text else None
    return (_EPOCH_OF_1904 + timedelta(days=int(serial["n"]))).isoformat() if serial else text


def day_words(text: str) -> str:
    """Return a text as it is searched for days: normalised, without the time of day, which would run into them."""
    return normalise(_DIGITS_APART.sub("|", _TIME.sub(" ", text)))


@lru_cache(maxsize=1 << 14)
def find_days(text: str) -> tuple[FoundDay, ...]:
    """Return every day in a normalised text, in order."""
    found: list[FoundDay] = []
    for pattern in (_DAY, _SOLID, _CHINESE):
        for match in pattern.finditer(text):
            if not any(match.start() < day.end and day.start < match.end() for day in found):
                found.append(_found(match))
    return tuple(sorted(found, key=lambda day: day.start))


def _found(match: re.Match[str]) -> FoundDay:
    year = int(match["y"]) if match["y"].isdigit() else int(numeral(match["y"].translate(_ZEROS)) or 0)
    month = _number(match["m"])
    first, last = _days(year, month, _number(match["d"]) if match["d"] else None)
    return FoundDay(first, last, match.start(), match.end())


def _days(year: int, month: int, day: int | None) -> tuple[date | None, date | None]:
    if not 1 <= month <= 12:
        return None, None
    length = _days_in(year, month)
    if day is None:
        return date(year, month, 1), date(year, month, length)
    if not 1 <= day <= length:
        return None, None
    return date(year, month, day), date(year, month, day)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else below_hundred(text) or 0


def without_days(text: str) -> str:
    """Return a normalised text with every day in it replaced by a bar."""
    for day in reversed(find_days(text)):
        text = f"{text[: day.start]}|{text[day.end :]}"
    return text


@lru_cache(maxsize=1 << 14)
def read_day(text: str, *, end: bool) -> date | None:
    """Return the one day of a date cell; a month stands for its last day if ``end``, else for its first.

    A five-digit number is a day count of Excel. None: no day, more than one, or one that does not exist.
    """
    text = day_words(text)
    serial = _SERIAL.fullmatch(text)
    if serial:
        return _EXCEL_EPOCH + timedelta(days=int(serial["n"]))
    days = find_days(text)
    if len(days) != 1:
        return None
    return days[0].last if end else days[0].first


@lru_cache(maxsize=1 << 14)
def read_period(text: str) -> tuple[date | None, date | None]:
    """Return the first and last day of a validity cell: of a period, or of an end alone (then the first is None)."""
    days = find_days(day_words(text))
    between = day_words(text)[days[0].end : days[1].start] if len(days) == 2 else ""
    if len(days) == 2 and days[0].first and days[1].last and days[0].first <= days[1].last:
        return (days[0].first, days[1].last) if _RANGE.fullmatch(between) else (None, None)
    return None, read_day(text, end=True)


def read_years(text: str) -> int | None:
    """Return the number of years of a text such as 三年 or 3年, or None."""
    match = _YEARS.search(without_days(normalise(text)))
    return _number(match["n"].replace("两", "二")) if match else None


def _days_in(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
