"""One meaning of months and years counted from a day; whoever adds any asks here."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta


def months_after(day: date, months: int) -> date:
    """Return the same day ``months`` later (or earlier); where a month has no such day, its last."""
    return day + relativedelta(months=months)


def end_after(first: date, years: int) -> date:
    """Return the last day of ``years`` that begin on ``first``: the day before the anniversary.

    A period that began on 29 February ends with February (民法典 art. 202: no such day, the month's last).
    """
    anniversary = months_after(first, 12 * years)
    return anniversary - timedelta(days=1) if anniversary.day == first.day else anniversary
