"""Score a long list under a whole table: ``python -m benchmarks.score [COUNT]``.

Our scoring, with its reasons and cells, against two plain computations of the same points: in floats by pandas,
and in decimals by a loop. Each runs in a process of its own on the same bidders.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from tender_tool.domain.bidder import Bidder, BidderList, Claims, ColumnMatch
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.evaluation import Evaluation, Member, MemberScore
from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    Factor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Group, Rounding, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message, Text

COUNT = 100_000
RUNS = 3
MEMBERS = 5
SCHEME = "gbt27922-2011"
LEVELS = ("five_star", "four_star", "three_star", "basic", "none")
TIERS = ("2", "1.5", "1", "0.5", "0")
CENT = Decimal("0.01")
BANDS = (Band(Decimal(8), Decimal(8)), Band(Decimal(5), Decimal(5), Decimal(8)), Band(Decimal(2), None, Decimal(5)))


@dataclass(frozen=True, slots=True)
class Row:
    """The facts of one bidder: amounts in hundredths, years in tenths, members' points in quarters."""

    price: int
    small: bool
    domestic: bool
    level: int
    plan: tuple[int, ...]
    service: tuple[int, ...]
    cases: int
    years: int
    meets: bool


def rows(count: int) -> Iterator[Row]:
    """Yield made-up facts that differ from bidder to bidder and lie within every guard."""
    for n in range(count):
        yield Row(
            price=8_000_000 + n * 7919 % 4_000_000,
            small=n % 3 == 0,
            domestic=n % 4 != 0,
            level=n % 5,
            plan=tuple(100 + (n * 31 + m * 7) % 61 for m in range(MEMBERS)),
            service=tuple(280 + (n * 17 + m * 11) % 121 for m in range(MEMBERS)),
            cases=n % 6,
            years=10 + n % 90,
            meets=n % 7 != 0,
        )


def table() -> ScoringTable:
    """Return the scoring table: 100 points by seven factors."""
    tiers = tuple(Tier(level, level, Decimal(points)) for level, points in zip(LEVELS[:4], TIERS[:4], strict=True))
    groups: dict[str, tuple[Factor, ...]] = {
        "价格部分": (PriceFactor("价格", Decimal(40)),),
        "售后服务": (CertificateFactor("售后服务认证", SCHEME, tiers, Decimal(0)),),
        "技术部分": (
            CommitteeFactor("技术方案", Decimal(30), inner=Decimal(40)),
            CommitteeFactor("服务方案", Decimal(10), inner=Decimal(100)),
        ),
        "商务部分": (
            PerItemFactor("业绩", Decimal(6), Decimal(2)),
            NumberFactor("质保期", Decimal(8), BANDS),
            PassFailFactor("参数", Decimal(4)),
        ),
    }
    made = tuple(Group(name, sum((x.points for x in each), Decimal(0)), each) for name, each in groups.items())
    rates = Preferences(small=Decimal(10), domestic=Decimal(20))
    return ScoringTable("made", Text("表", "Table"), made, Rounding(), procedure=Procedure("87", preferences=rates))


def tender(count: int) -> Tender:
    """Return a tender with ``count`` bidders, their facts in columns of the list, five members' scores."""
    facts = list(rows(count))
    bidders = tuple(_bidder(n, row) for n, row in enumerate(facts, start=2))
    header = ("投标人名称", "投标报价", "业绩", "质保期", "参数")
    fields = ("name", "price", None, None, None)
    texts = (
        (
            bidder.name,
            bidder.price_text,
            f"{row.cases}个",
            f"{Decimal(row.years) / 10}年",
            "是" if row.meets else "否",
        )
        for bidder, row in zip(bidders, facts, strict=True)
    )
    columns = tuple(
        ColumnMatch(place, "ABCDE"[place], words, field, "sure")
        for place, (words, field) in enumerate(zip(header, fields, strict=True))
    )
    held = BidderList("list.xlsx", "名单", (header, *texts), (1,), 2, count + 1, columns, bidders)
    evaluation = Evaluation(_members(bidders, facts))
    return Tender(table(), opened_on=date(2026, 3, 1), bidder_list=held, evaluation=evaluation)


def _bidder(number: int, row: Row) -> Bidder:
    level = LEVELS[row.level]
    certificate = Certificate(level, level, Message.of("level.blank"))
    if level != "none":
        certificate = replace(certificate, scheme=SCHEME, valid_until=date(2027, 1, 1))
    price = Decimal(row.price).scaleb(-2)
    return Bidder(
        f"名单!{number}",
        f"样本第{number}号有限公司",
        Source("list.xlsx", "名单", number),
        certificate,
        price,
        str(price),
        (("price", Source("list.xlsx", "名单", number, f"B{number}")),),
        claims=Claims(small=row.small, domestic=row.domestic),
    )


def _members(bidders: tuple[Bidder, ...], facts: list[Row]) -> tuple[Member, ...]:
    return tuple(
        Member(
            f"评委{place + 1}",
            tuple(
                MemberScore(bidder.key, factor, Decimal(points[place]) / 4)
                for bidder, row in zip(bidders, facts, strict=True)
                for factor, points in (("技术方案", row.plan), ("服务方案", row.service))
            ),
        )
        for place in range(MEMBERS)
    )


def _ours(count: int) -> Callable[[], list[str]]:
    from tender_tool.services.score_bidders import score_bidders  # noqa: PLC0415  (what is measured loads it)

    made = tender(count)

    def work() -> list[str]:
        return [f"{score.total} {score.rank}" for score in score_bidders(made).scores]

    return work


def _pandas(count: int) -> Callable[[], list[str]]:
    import pandas as pd  # noqa: PLC0415  (what is measured loads it)

    held = pd.DataFrame(
        {
            "price": each.price / 100, "small": each.small, "domestic": each.domestic, "level": each.level,
            "cases": each.cases, "years": each.years / 10, "meets": each.meets,
            **{f"plan{m}": points / 4 for m, points in enumerate(each.plan)},
            **{f"service{m}": points / 4 for m, points in enumerate(each.service)},
        }
        for each in rows(count)
    )  # fmt: skip

    def work() -> list[str]:
        evaluated = held["price"] * (1 - 0.1 * held["small"] - 0.2 * held["domestic"])
        parts = [
            evaluated.min() / evaluated * 40,
            held["level"].map(dict(enumerate(map(float, TIERS)))),
            held.filter(like="plan").mean(axis=1) / 40 * 30,
            held.filter(like="service").mean(axis=1) / 100 * 10,
            (held["cases"] * 2).clip(upper=6),
            pd.cut(held["years"], [0, 5, 8, 100], right=False, labels=False).map({0: 2, 1: 5, 2: 8}),
            held["meets"] * 4,
        ]
        total = sum(part.round(2) for part in parts).round(2)
        order = pd.DataFrame({"total": -total, "price": held["price"]}).sort_values(["total", "price"])
        new = (order != order.shift()).any(axis=1)
        ranks = pd.Series(range(1, count + 1), order.index).where(new).ffill().astype(int).sort_index()
        return [f"{one:.2f} {rank}" for one, rank in zip(total, ranks, strict=True)]

    return work


def _decimals(count: int) -> Callable[[], list[str]]:
    facts = [(Decimal(row.price).scaleb(-2), row) for row in rows(count)]
    given = [[[Decimal(each) / 4 for each in points] for points in (row.plan, row.service)] for _, row in facts]

    def work() -> list[str]:
        evaluated = [price - price * 10 / 100 * row.small - price * 20 / 100 * row.domestic for price, row in facts]
        lowest = min(evaluated)
        totals = [
            _sum(lowest, one, row, points) for one, (_, row), points in zip(evaluated, facts, given, strict=True)
        ]
        order = sorted(range(count), key=lambda place: (-totals[place], facts[place][0]))
        ranks: dict[int, int] = {}
        for rank, place in enumerate(order, start=1):
            before = order[rank - 2] if rank > 1 else place
            same = rank > 1 and (totals[before], facts[before][0]) == (totals[place], facts[place][0])
            ranks[place] = ranks[before] if same else rank
        return [f"{total} {ranks[place]}" for place, total in enumerate(totals)]

    return work


def _sum(lowest: Decimal, evaluated: Decimal, row: Row, given: list[list[Decimal]]) -> Decimal:
    plan, service = given
    years = row.years / Decimal(10)
    parts = (
        lowest * 40 / evaluated,
        Decimal(TIERS[row.level]),
        sum(plan, Decimal(0)) * 30 / (len(plan) * 40),
        sum(service, Decimal(0)) * 10 / (len(service) * 100),
        Decimal(min(row.cases * 2, 6)),
        Decimal(8 if years >= 8 else 5 if years >= 5 else 2),
        Decimal(4 if row.meets else 0),
    )
    return sum((part.quantize(CENT, ROUND_HALF_UP) for part in parts), Decimal(0))


_WAYS = {"ours": _ours, "pandas, floats": _pandas, "plain decimals": _decimals}


def run(way: str, count: int) -> None:
    """Print the processor's seconds, the peak memory before and after in MiB, and the outcome, as JSON."""
    work = _WAYS[way](count)
    before, begin = _peak(), time.process_time()
    outcome = work()
    print(json.dumps([time.process_time() - begin, before, _peak(), outcome]))


def _peak() -> float:
    import resource  # noqa: PLC0415  (not to be had on Windows)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, peak memory with the input alone and after scoring, and each total with its rank."""

    seconds: float
    before: float
    after: float
    outcome: list[str]


def measure(way: str, count: int) -> Measured:
    """Return what one way takes in a process of its own."""
    code = f"from benchmarks.score import run; run({way!r}, {count})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    return Measured(*json.loads(done.stdout))


def _differing(ours: list[str], theirs: list[str]) -> tuple[int, int]:
    pairs = [(one.split(), other.split()) for one, other in zip(ours, theirs, strict=True)]
    return sum(one[0] != other[0] for one, other in pairs), sum(one[1] != other[1] for one, other in pairs)


def main(count: int = COUNT) -> None:
    """Print the ratios of the median times, the peak memories, and how the time grows with the list."""
    fewer = [each for each in (1000, 10_000) if each < count]
    cases = [*((way, count) for way in _WAYS), *(("ours", each) for each in fewer)]
    taken: dict[tuple[str, int], list[Measured]] = {case: [] for case in cases}
    for _ in range(RUNS):
        for case, runs in taken.items():
            runs.append(measure(*case))
    found = {case: sorted(runs, key=lambda each: each.seconds)[RUNS // 2] for case, runs in taken.items()}
    ours = found["ours", count]
    print(
        f"scoring {count} bidders by 7 factors with {MEMBERS} members: {ours.seconds:.2f} s (median of {RUNS} runs)"
    )
    for way in _WAYS:
        other = found[way, count]
        if other is not ours:
            totals, ranks = _differing(ours.outcome, other.outcome)
            print(f"ours / {way}: {ours.seconds / other.seconds:.1f}  ({totals} totals and {ranks} ranks differ)")
        print(f"peak memory, {way}: {other.after:.0f} MiB ({other.before:.0f} MiB before scoring)")
    for each in (*fewer, count):
        print(f"{each} bidders: {found['ours', each].seconds / each * 1e6:.0f} µs a bidder")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
