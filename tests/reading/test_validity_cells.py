"""Validity from the cells of a row: an end that is stated, or derived from the day of issue."""

from __future__ import annotations

from datetime import date

import pytest

from tender_tool.domain.certificate import Certificate
from tender_tool.reading.certificates import Facts, read_certificates


def _certificate(**cells: str) -> Certificate:
    return read_certificates(Facts({"level": "五星级", **cells}))[0]


def test_a_stated_end_is_taken_as_it_stands() -> None:
    certificate = _certificate(valid_until="2027-08-14", issued_on="2020-01-01")
    assert (certificate.valid_until, certificate.until_derived) == (date(2027, 8, 14), False)


@pytest.mark.parametrize(
    ("issued", "last"),
    [
        ("2023-03-02", date(2026, 3, 1)),
        ("2024-02-29", date(2027, 2, 28)),
        ("2025-03-01", date(2028, 2, 29)),
        ("2023年1月1日", date(2025, 12, 31)),
        ("2023-03-02 00:00:00", date(2026, 3, 1)),
    ],
)
def test_without_an_end_three_years_run_from_the_day_of_issue(issued: str, last: date) -> None:
    certificate = _certificate(issued_on=issued)
    assert (certificate.valid_until, certificate.until_derived) == (last, True)


def test_stated_years_go_before_those_of_the_scheme() -> None:
    certificate = _certificate(valid_until="五年", issued_on="2023-03-02")
    assert (certificate.valid_until, certificate.until_derived) == (date(2028, 3, 1), True)


def test_a_scheme_without_a_known_validity_derives_nothing() -> None:
    certificate = _certificate(level="售后服务完善程度认证一级", issued_on="2023-03-02")
    assert certificate.valid_until is None


def test_a_period_gives_both_ends() -> None:
    certificate = _certificate(valid_until="2024-03-05至2027-03-04")
    assert (certificate.valid_from, certificate.valid_until) == (date(2024, 3, 5), date(2027, 3, 4))


@pytest.mark.parametrize("text", ["2027-02-30", "2027年底", "长期有效", "27-08-14", "14/08/2027", "2027-08-145", "?"])
def test_an_end_that_cannot_be_read_is_said(text: str) -> None:
    certificate = _certificate(valid_until=text)
    assert (certificate.valid_until, certificate.dates_unread) == (None, True)


@pytest.mark.parametrize("text", ["2027年", "2027年底"])
def test_the_year_of_an_end_is_never_a_number_of_years(text: str) -> None:
    certificate = _certificate(valid_until=text, issued_on="2024-01-01")
    assert certificate.valid_until in (None, date(2027, 12, 31))
    assert certificate.dates_unread or certificate.valid_until is not None


@pytest.mark.parametrize("text", ["2024年3月5日起三年", "自2024-03-05起3年", "2024.3.5起有效期三年"])
def test_a_beginning_with_years_is_no_end(text: str) -> None:
    certificate = _certificate(valid_until=text)
    assert certificate.valid_until in (None, date(2027, 3, 4))
    assert certificate.dates_unread or certificate.valid_until is not None


@pytest.mark.parametrize("text", ["2024-03-05发证", "发证日期2024-03-05"])
def test_a_day_of_issue_in_the_cell_of_the_end_is_no_end(text: str) -> None:
    certificate = _certificate(valid_until=text)
    assert certificate.valid_until in (None, date(2027, 3, 4))


@pytest.mark.parametrize("text", ["2024-03-05 2027-03-04", "2024-03-05\n2027-03-04"])
def test_a_period_in_two_lines_is_no_month(text: str) -> None:
    certificate = _certificate(valid_until=text)
    assert certificate.valid_until in (None, date(2027, 3, 4))
    assert certificate.dates_unread or certificate.valid_until is not None


def test_the_level_and_the_date_cell_must_not_contradict_each_other() -> None:
    certificate = _certificate(level="五星级（有效期至2026年5月）", valid_until="2027-08-14")
    assert (certificate.valid_until, certificate.dates_unread) == (None, True)


def test_two_certificates_in_one_cell_keep_their_own_ends() -> None:
    cell = "五星级（有效期至2025年5月）\n四星级（有效期至2027年5月）"
    certificates = read_certificates(Facts({"level": cell}))
    read = [(each.level, each.valid_until) for each in certificates]
    assert read == [("five_star", date(2025, 5, 31)), ("four_star", date(2027, 5, 31))]


def test_a_level_whose_standard_is_another_certificate_is_left_to_a_person() -> None:
    assert _certificate(standard="ISO9001").level == "unclear"


@pytest.mark.parametrize("standard", ["GB/T 27925-2011", "GB/T 27925-2011 商业企业品牌评价", "GB/T 31863-2015"])
def test_a_level_whose_standard_is_not_known_is_not_taken_for_27922(standard: str) -> None:
    certificate = _certificate(standard=standard)
    assert certificate.level in {"none", "unclear"} or certificate.scheme != "gbt27922-2011"


def test_the_standard_cell_names_the_scheme() -> None:
    certificate = _certificate(level="一级", standard="售后服务完善程度认证")
    assert (certificate.level, certificate.scheme) == ("grade_1", "completeness")


@pytest.mark.parametrize("field", ["issued_on", "valid_from"])
def test_a_certificate_cannot_begin_after_its_end(field: str) -> None:
    certificate = _certificate(valid_until="2027-01-01", **{field: "2028-01-01"})
    assert certificate.dates_unread
