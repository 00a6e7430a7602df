"""What the days inside a sentence mean: the end of a validity, a period, or the day of issue."""

from __future__ import annotations

from datetime import date

from tender_tool.domain.record import record
from tender_tool.reading.certificate.dates import FoundDay, find_days
from tender_tool.ruleset.vocabulary.readings import readings

_NEAR = 6


@record(frozen=True, slots=True)
class DaysInWords:
    """The days of a text by what they are; ``unread`` tells that a day stands there that nothing explains."""

    first: date | None = None
    last: date | None = None
    issued: date | None = None
    unread: bool = False


def days_in_words(text: str) -> DaysInWords:
    """Return what the days of a normalised text are by the words beside them."""
    days = find_days(text)
    if not days:
        return DaysInWords()
    if len(days) == 2 and text[days[0].end : days[1].start] in {"至", "-", "~", "到", "--", "|"}:
        first, last = days[0].first, days[1].last
        if first and last and first <= last:
            return DaysInWords(first, last)
        return DaysInWords(unread=True)
    return _by_words(text, days)


def _by_words(text: str, days: tuple[FoundDay, ...]) -> DaysInWords:
    last = issued = None
    for number, day in enumerate(days):
        begin = days[number - 1].end if number else 0
        finish = days[number + 1].start if number + 1 < len(days) else len(text)
        before, behind = text[max(begin, day.start - _NEAR) : day.start], text[day.end : min(finish, day.end + _NEAR)]
        if day.last is None:
            return DaysInWords(unread=True)
        if _any(readings().issue_words, before, behind[:3]) and issued is None:
            issued = day.first
        elif _any(readings().until_words, before, behind[:4]) and last is None:
            last = day.last
        else:
            return DaysInWords(unread=True)
    return DaysInWords(None, last, issued)


def _any(words: tuple[str, ...], before: str, behind: str) -> bool:
    before = before.rstrip(":(为")
    stripped = before
    for word in readings().day_words:
        stripped = stripped.removesuffix(word)
    return any(
        before.endswith(word) or stripped.endswith(word) or behind.lstrip(")").startswith(word) for word in words
    )
