"""What a bidder holds, in the writings that lists have for it, and what is right for an opening on 2026-03-01."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Literal

from tests.reading.corpus.kinds import Want, ask, holds, lapsed, none, undated

OPENED_ON = date(2026, 3, 1)
Proof = Literal["until", "period", "from_until", "issued", "issued_years", "in_cell", "nothing"]
PROOFS: tuple[Proof, ...] = ("until", "period", "from_until", "issued", "issued_years", "in_cell", "nothing")

# One column of writings a style: a list is mostly written in one of them.
WRITINGS = {
    "five_star": ("五星级", "五星", "5星", "★★★★★", "五星級", "GB/T27922-2011五星级", "售后服务五星级认证", "５星级"),
    "four_star": ("四星级", "四星", "4星", "★★★★", "四星級", "GB/T27922-2011四星级", "售后服务四星级认证", "４星级"),
    "three_star": ("三星级", "三星", "3星", "★★★", "三星級", "GB/T27922-2011三星级", "售后服务三星级认证", "３星级"),
    "basic": ("达标级", "达标", "达标级", "达标", "達標級", "GB/T27922-2011达标级", "售后服务达标级认证", "达标级"),
}
PLAIN_STYLES = (0, 1, 2, 3, 4, 7)
ALL_STYLES = tuple(range(8))
ENGLISH = {"five_star": "Five-star", "four_star": "Four-star", "three_star": "Three-star"}
NOT_HELD = ("无", "未提供", "—", "/", "", "暂无", "未取得", "没有", "不具备", "无证书", "办理中", "申报中", "－")
UNSURE = ("二星级", "合格", "详见附件", "4.5星", "一星级", "有")
# Read by some as the lowest level, by others as short of it; nobody gets points for either.
BARELY = "基本达标级"


@dataclass(frozen=True)
class Held:
    """A bidder's certificate: what its cell says, its first and last day (None: no certificate), and what is right.

    ``either``: to leave it to a person is right too.
    """

    text: str
    begins: date | None
    ends: date | None
    status: str
    want: Want
    either: bool = False


def some_day(random: Random) -> date:
    """Return a day of the years before the opening that every month has."""
    return (date(2021, 1, 4) + timedelta(days=random.randrange(1800))).replace(day=random.randint(1, 28))


def _end(begins: date) -> date:
    return begins.replace(year=begins.year + 3) - timedelta(days=1)


def held(random: Random, name: str, proof: Proof, styles: tuple[int, ...], *, english: bool, status: bool) -> Held:
    """Return what one bidder holds; of ``styles`` the writing is taken, ``status``: the list has such a column."""
    dice = random.random()
    if dice > 0.97:
        return Held(BARELY, None, None, "", ask(name), either=True)
    if dice > 0.93:
        return Held(random.choice(UNSURE), None, None, "", ask(name))
    if dice > 0.72:
        return Held("None" if english else random.choice(NOT_HELD), None, None, "", none(name))
    level = random.choice(tuple(ENGLISH if english else WRITINGS))
    text = ENGLISH[level] if english else WRITINGS[level][random.choice(styles)]
    begins = some_day(random)
    word = random.choice(("暂停", "撤销", "注销")) if status and random.random() > 0.85 else "有效"
    ends = _end(begins)
    if proof == "nothing":
        return Held(text, None, None, "", undated(name, level))
    if proof == "in_cell":
        text += f"（有效期至{ends.year}年{ends.month}月{ends.day}日）"
    good = begins <= OPENED_ON <= ends and word == "有效"
    return Held(text, begins, ends, word, (holds if good else lapsed)(name, level))


def shown_day(day: date, form: int) -> object:
    """Return a day in one of the forms that lists have."""
    if form == 5:
        return datetime(day.year, day.month, day.day)  # noqa: DTZ001  (a cell has no time zone)
    return (
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y/%m/%d}",
        f"{day.year}.{day.month}.{day.day}",
        f"{day:%Y%m%d}",
    )[form]


def period(begins: date, ends: date, form: int) -> str:
    """Return the first and the last day in one cell."""
    first, last = (shown_day(day, form % 4) for day in (begins, ends))
    return f"{first}{('至', '~', '－', ' 至 ')[form % 4]}{last}"
