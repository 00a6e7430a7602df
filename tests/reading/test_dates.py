"""Days in every form that lists use; what is ambiguous or impossible is not read."""

from __future__ import annotations

from datetime import date

import pytest

from tender_tool.reading.certificate.dates import read_day, read_period, read_years
from tender_tool.ruleset.months import end_after

AUGUST_14 = date(2027, 8, 14)


@pytest.mark.parametrize(
    "text",
    [
        "2027-08-14",
        "2027-8-14",
        "2027/8/14",
        "2027/08/14",
        "2027.8.14",
        "2027年8月14日",
        "2027年08月14日",
        "2027 年 8 月 14 日",
        "2027年8月14号",
        "２０２７年８月１４日",
        "2027－08－14",
        "20270814",
        "46613",
        "46613.0",
        "二〇二七年八月十四日",
        "二○二七年八月十四日",
        "二零二七年八月十四日",
        "至2027-08-14",
        "2027年8月14日止",
        "2027-08-14T00:00:00",
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    assert read_day(text, end=True) == AUGUST_14
    assert read_day(text, end=False) == AUGUST_14


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-01 09:30", date(2026, 3, 1)),
        ("2026-03-01 00:00:00", date(2026, 3, 1)),
        ("2026-3-1 0:00", date(2026, 3, 1)),
        ("2026/3/1 9:30", date(2026, 3, 1)),
        ("2026/3/1 10:00:00", date(2026, 3, 1)),
        ("2026.3.1 14:00", date(2026, 3, 1)),
        ("2026年3月1日 9时30分", date(2026, 3, 1)),
    ],
)
def test_the_time_of_day_never_changes_the_day(text: str, day: date) -> None:
    assert read_day(text, end=True) == day


@pytest.mark.parametrize("text", ["2027年8月", "2027-08", "2027/8", "2027.8", "二〇二七年八月", "2027年8月底"])
def test_a_month_stands_for_its_last_day_at_an_end_and_its_first_at_a_beginning(text: str) -> None:
    assert read_day(text, end=True) == date(2027, 8, 31)
    assert read_day(text, end=False) == date(2027, 8, 1)


@pytest.mark.parametrize(
    ("text", "last"),
    [("2027年2月", date(2027, 2, 28)), ("2028年2月", date(2028, 2, 29)), ("2027-12", date(2027, 12, 31))],
)
def test_a_month_ends_when_the_calendar_says_so(text: str, last: date) -> None:
    assert read_day(text, end=True) == last


@pytest.mark.parametrize(
    "text",
    [
        "2027-02-29",
        "2027-02-30",
        "2027-13-01",
        "2027-00-10",
        "2027-08-32",
        "2027-08-00",
        "2027-08-145",
        "二〇二七年二月三十日",
        "2027年13月",
    ],
)
def test_a_day_that_does_not_exist_is_not_read(text: str) -> None:
    assert read_day(text, end=True) is None
    assert read_period(text) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "27-08-14",
        "14/08/2027",
        "08/14/2027",
        "Aug 14, 2027",
        "2027",
        "2027年",
        "8月14日",
        "长期",
        "",
        "99999",
        "1234",
    ],
)
def test_what_is_ambiguous_or_no_day_is_not_read(text: str) -> None:
    assert read_day(text, end=True) is None


def test_two_days_are_no_single_day() -> None:
    assert read_day("2024-03-05至2027-03-04", end=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-05至2027-03-04",
        "2024-03-05 至 2027-03-04",
        "2024.3.5-2027.3.4",
        "2024/3/5~2027/3/4",
        "2024-03-05-2027-03-04",
        "20240305-20270304",
        "2024年3月5日—2027年3月4日",
        "2024年3月5日到2027年3月4日",
        "2024-03-05 2027-03-04",
        "2024-03-05\n2027-03-04",
        "自2024年3月5日起至2027年3月4日止",
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str) -> None:
    assert read_period(text) == (date(2024, 3, 5), date(2027, 3, 4))


def test_a_period_of_months_runs_from_the_first_day_to_the_last() -> None:
    assert read_period("2024年3月至2027年3月") == (date(2024, 3, 1), date(2027, 3, 31))


def test_a_period_may_last_a_single_day() -> None:
    assert read_period("2026-03-01至2026-03-01") == (date(2026, 3, 1), date(2026, 3, 1))


def test_a_period_that_ends_before_it_begins_is_not_read() -> None:
    assert read_period("2027-03-04至2024-03-05") == (None, None)


def test_a_day_of_excel_counts_from_the_end_of_1899() -> None:
    assert read_day("45717", end=True) == date(2025, 3, 1)
    assert read_day("60000", end=True) == date(2064, 4, 8)


@pytest.mark.parametrize(("text", "years"), [("三年", 3), ("3年", 3), ("两年", 2), ("5 年", 5), ("有效期三周年", 3)])
def test_years_are_counted(text: str, years: int) -> None:
    assert read_years(text) == years


@pytest.mark.parametrize("text", ["2027年", "2027年底", "2027-08-14", "", "多年"])
def test_the_year_of_a_date_is_no_number_of_years(text: str) -> None:
    assert read_years(text) is None


@pytest.mark.parametrize(
    ("first", "years", "last"),
    [
        (date(2023, 3, 2), 3, date(2026, 3, 1)),
        (date(2023, 1, 1), 3, date(2025, 12, 31)),
        (date(2024, 3, 1), 3, date(2027, 2, 28)),
        (date(2025, 3, 1), 3, date(2028, 2, 29)),
        (date(2024, 2, 29), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 28)),
        (date(2024, 2, 28), 3, date(2027, 2, 27)),
        (date(2023, 12, 31), 1, date(2024, 12, 30)),
    ],
)
def test_years_end_on_the_day_before_the_anniversary(first: date, years: int, last: date) -> None:
    assert end_after(first, years) == last


@pytest.mark.parametrize("text", ["二〇二四年五月十一二日", "二〇二四年五月十十日", "二〇二四年一二月"])
def test_a_day_counted_in_no_usual_manner_is_not_read(text: str) -> None:
    assert read_day(text, end=True) is None
