"""What holds of every cell: reading never crashes, always says why, and finds no level where none is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from tender_tool.reading.bidder_list.bidders import read_price
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.reading.certificate.dates import read_day
from tender_tool.reading.certificate.levels import read_level
from tender_tool.ruleset.months import end_after
from tender_tool.ruleset.schemes import default_scheme
from tender_tool.ruleset.wording import plain, say
from tender_tool.scoring.certification.life import life_of

PIECES = (
    "五星级",
    "四",
    "星",
    "5",
    "级",
    "达标",
    "无",
    "未",
    "AAA",
    "信用",
    "GB/T",
    "27922",
    "-2011",
    "95",
    "分",
    "★",
    "☆",
)
SIGNS = (
    "（",
    "）",
    "至",
    "2026",
    "年",
    "5",
    "月",
    "-",
    "/",
    " ",
    "\n",
    "；",
    "有效期",
    "过期",
    "以上",
    "ISO9001",
    "完善程度",
)
cells = st.lists(st.sampled_from([*PIECES, *SIGNS]), max_size=9).map("".join) | st.text(max_size=12)
KNOWN = {"none", "unclear", "five_star", "four_star", "three_star", "basic", "seven_star"}
KNOWN |= {f"grade_{number}" for number in range(1, 6)}


@given(text=cells)
def test_every_cell_is_read_somehow_and_says_why(text: str) -> None:
    reading = read_level(text)
    assert reading.level in KNOWN
    assert (reading.scheme is None) == (reading.level in {"none", "unclear"})
    assert reading.text == text
    for language in ("zh", "en"):
        assert say(reading.why, "zh" if language == "zh" else "en")


@given(text=cells)
def test_stars_are_only_found_where_stars_or_a_score_are_written(text: str) -> None:
    reading = read_level(text)
    if reading.level in {"five_star", "four_star", "three_star"}:
        assert any(sign in text for sign in "星★⭐") or any(sign.isdigit() for sign in text)


@given(text=cells, spaces=st.integers(0, 12))
@example(text="五星级", spaces=1)
@example(text="[", spaces=0)
def test_spaces_change_no_level(text: str, spaces: int) -> None:
    spaced = text[:spaces] + "　" + text[spaces:]
    if not any(sign.isdigit() or sign in "-/.\n" for sign in text):
        assert read_level(spaced).level == read_level(text).level


@given(level=cells, until=cells, issued=cells, status=cells)
def test_every_row_is_read_without_a_crash(level: str, until: str, issued: str, status: str) -> None:
    facts = CertificateTexts({"level": level, "valid_until": until, "issued_on": issued, "status": status})
    for certificate in read_certificates(facts):
        assert certificate.level in KNOWN
        assert not (certificate.until_derived and certificate.valid_until is None)


@given(day=st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_every_form_of_a_day_means_the_same_day(day: date) -> None:
    year, month, number = day.year, day.month, day.day
    forms = [
        day.isoformat(),
        f"{year}/{month}/{number}",
        f"{year}.{month}.{number}",
        f"{year}年{month}月{number}日",
        f"{year}{month:02}{number:02}",
        str((day - date(1899, 12, 30)).days),
        f"{day.isoformat()} 00:00:00",
        f"{year}/{month}/{number} 9:30",
    ]
    assert {read_day(form, end=True) for form in forms} == {day}


@given(first=st.dates(date(2000, 1, 1), date(2090, 12, 31)), years=st.integers(1, 9))
def test_a_validity_covers_its_years_and_not_a_day_more(first: date, years: int) -> None:
    after = end_after(first, years) + timedelta(days=1)
    assert after.year in {first.year + years, first.year + years + (first.month == 12 and first.day == 31)}
    assert (after.month, after.day) in {
        (first.month, first.day),
        (3, 1) if first.day == 29 else (first.month, first.day),
    }


@example(first=date(2024, 2, 29), years=3)
@example(first=date(2024, 2, 29), years=4)
@given(first=st.dates(date(2000, 1, 1), date(2090, 12, 31)), years=st.integers(1, 9))
def test_a_period_ends_on_one_day_whoever_counts_it(first: date, years: int) -> None:
    issued = {"level": "五星级", "issued_on": first.isoformat(), "valid_until": f"{years}年"}
    in_words = {"level": "五星级", "valid_until": f"自{first.year}年{first.month}月{first.day}日起{years}年"}
    read = {read_certificates(CertificateTexts(texts))[0].valid_until for texts in (issued, in_words)}
    begun = replace(read_certificates(CertificateTexts({"level": "五星级"}))[0], valid_from=first)
    life = life_of(begun, replace(default_scheme(), validity_years=years))
    assert {life.until, *read} == {end_after(first, years)}


@given(amount=st.decimals("0.01", "9999999999.99", places=2))
def test_every_way_to_write_an_amount_is_exact(amount: Decimal) -> None:
    forms = [plain(amount), f"{amount:,}", f"￥{amount:,}", f"{plain(amount)}元", f"{plain(amount / 10000)}万元"]
    assert {read_price(form) for form in forms} == {amount}
