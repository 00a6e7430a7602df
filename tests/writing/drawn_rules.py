"""Strategies: factors of every kind as an officer may set them up, and whole tables of a hundred points."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import strategies as st

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.text import Text
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.written_clauses import written_clauses

LISTED = (
    *("同类业绩", "管理体系认证证书", "项目团队成员职称证书", "软件著作权", "服务网点", "备品备件", "培训场次"),
    *(
        "ISO9001质量管理体系认证",
        "软件著作权登记证书",
        "发明专利",
        "注册建造师证书",
        "投标人业绩（2022年1月1日以来）",
    ),
    *("获奖情况", "三体系认证证书", "节能产品认证", "类似项目业绩", "驻场人员", "核心产品检测报告"),
)
THERE = (
    *("样品", "质量管理体系认证证书", "售后服务承诺书", "环境管理体系认证", "安装图纸", "备用设备清单"),
    *("节能产品认证", "食品经营许可证", "应急预案", "演示系统", "品牌授权书", "CMMI认证", "信息安全服务资质"),
)
SHORT = ("技术参数响应", "一般参数", "货物清单", "服务要求", "工艺要求", "供货清单（非★项）", "★号参数", "备品备件库")
MEASURED = (
    ("质保期", "年"),
    ("故障响应时间", "小时"),
    ("服务人员数量", "人"),
    ("同类项目数量", "个"),
    ("注册资金", "万元"),
)
JUDGED = ("实施方案", "售后服务方案", "培训方案", "质量保证措施", "人员配置")
REGIMES = ("", "87", "214", "74", "bidding-law", "none")
OWN = ("写明实施步骤、人员分工、进度计划。", "按方案与采购需求的契合程度评审。")

styles = st.sampled_from([each.id for each in written_clauses().styles])
regimes = st.sampled_from(REGIMES)
full = st.integers(2, 160).map(lambda halves: Decimal(halves) / 2)


def _part(most: Decimal, digits: int = 2) -> st.SearchStrategy[Decimal]:
    """A number of points above zero and not above ``most``, with few digits, as people write them."""
    steps = st.sampled_from([Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal("0.01")][: digits + 2])
    return steps.flatmap(lambda step: st.integers(1, max(int(most / step), 1)).map(lambda n: min(n * step, most)))


@st.composite
def certificate(draw: st.DrawFn, points: Decimal | None = None) -> CertificateFactor:
    """Levels of any scheme with falling points; levels may be left out, and what is without one unsaid."""
    most = points or draw(full)
    scheme = draw(st.sampled_from(schemes()))
    levels = draw(st.lists(st.sampled_from(scheme.levels), min_size=1, unique_by=lambda level: level.id))
    levels.sort(key=scheme.levels.index)
    rest = sorted(draw(st.lists(_part(most), min_size=len(levels) - 1, max_size=len(levels) - 1)), reverse=True)
    tiers = tuple(Tier(level.name.zh, level.id, worth) for level, worth in zip(levels, (most, *rest), strict=True))
    none = draw(st.sampled_from([None, Decimal(0), Decimal(0), min(each.points for each in tiers) / 2]))
    return CertificateFactor("售后服务认证", scheme.id, tiers, none)


@st.composite
def per_item(draw: st.DrawFn, points: Decimal | None = None) -> PerItemFactor:
    """So many points for each item."""
    most = points or draw(full)
    return PerItemFactor(draw(st.sampled_from(LISTED)), most, draw(_part(most)))


@st.composite
def deduction(draw: st.DrawFn, points: Decimal | None = None) -> DeductionFactor:
    """So many points off for each shortcoming, down to nothing or to a floor."""
    most = points or draw(full)
    floor = draw(st.sampled_from([Decimal(0), Decimal(0), most / 4, most / 2]))
    return DeductionFactor(draw(st.sampled_from(SHORT)), most, draw(_part(most)), floor)


@st.composite
def number(draw: st.DrawFn, points: Decimal | None = None) -> NumberFactor:
    """Two to five steps over a number, the best the highest or the lowest, open or closed at their ends."""
    most = points or draw(full)
    name, unit = draw(st.sampled_from(MEASURED))
    edges = sorted(draw(st.lists(st.integers(1, 60), min_size=2, max_size=5, unique=True)), reverse=True)
    worth = [most, *sorted(draw(st.lists(_part(most), min_size=4, max_size=4)), reverse=True)]
    counts = draw(st.booleans())
    bands = [Band(worth[0], Decimal(edges[0]), None, counts)]
    for at, (high, low) in enumerate(pairwise(edges), start=1):
        bands.append(Band(worth[min(at, 4)], Decimal(low), Decimal(high), counts, not counts))
    if draw(st.booleans()):
        last = Band(worth[-1], None, Decimal(edges[-1]), high_counts=not counts)
        bands.append(last)
    if draw(st.booleans()):
        turned = [each.points for each in reversed(bands)]
        bands = [Band(p, b.low, b.high, b.low_counts, b.high_counts) for p, b in zip(turned, bands, strict=True)]
    otherwise = draw(st.sampled_from([None, Decimal(0), Decimal("0.5")]))
    return NumberFactor(name, most, tuple(bands), otherwise, unit=unit)


@st.composite
def price(draw: st.DrawFn, points: Decimal | None = None) -> PriceFactor:
    """The lowest price first, or the mean with points off on both sides."""
    most = points or draw(full)
    if draw(st.booleans()):
        return PriceFactor("投标报价", most)
    off = st.sampled_from([Decimal(1), Decimal("0.5"), Decimal("0.3"), Decimal(2)])
    return PriceFactor("投标报价", most, "mean", draw(off), draw(off), draw(st.integers(0, 3)))


@st.composite
def judged(draw: st.DrawFn, points: Decimal | None = None) -> CommitteeFactor:
    """What members judge, with or without criteria of its own."""
    most = points or draw(full)
    own = draw(st.sampled_from(("", *OWN)))
    return CommitteeFactor(draw(st.sampled_from(JUDGED)), most, criteria=own)


def pass_fail(points: Decimal | None = None) -> st.SearchStrategy[PassFailFactor]:
    """What is there or not."""
    return st.builds(PassFailFactor, st.sampled_from(THERE), full if points is None else st.just(points))


def manual(points: Decimal | None = None) -> st.SearchStrategy[ManualFactor]:
    """What a person settles."""
    return st.builds(ManualFactor, st.sampled_from(JUDGED), full if points is None else st.just(points))


def factors(points: Decimal | None = None) -> st.SearchStrategy[Factor]:
    """A factor of any kind but the price."""
    kinds = (certificate, per_item, deduction, number, judged, pass_fail, manual)
    return st.one_of([kind(points) for kind in kinds])


@st.composite
def tables(draw: st.DrawFn) -> ScoringTable:
    """A table of a hundred points: a price and two groups of factors of any kind, each with a name of its own."""
    cost = Decimal(draw(st.integers(10, 60)))
    left = 100 - cost
    first = Decimal(draw(st.integers(1, int(left) - 1)))
    groups = [Group("价格部分", cost, (draw(price(cost)),))]
    names: set[str] = {"投标报价"}
    for name, points in (("技术部分", first), ("商务部分", left - first)):
        made = []
        for share in _shares(draw, points):
            factor = draw(factors(share).filter(lambda each: each.name not in names))
            names.add(factor.name)
            made.append(factor)
        groups.append(Group(name, points, tuple(made)))
    procedure = Procedure(regime=draw(regimes))
    return ScoringTable("drawn", Text("规则", "rule"), tuple(groups), procedure=procedure)


def _shares(draw: st.DrawFn, points: Decimal) -> list[Decimal]:
    count = draw(st.integers(1, min(4, int(points))))
    inside = st.integers(1, max(int(points) - 1, 1))
    cuts = sorted(draw(st.lists(inside, min_size=count - 1, max_size=count - 1, unique=True)))
    ends = [0, *cuts, int(points)]
    return [Decimal(high - low) for low, high in pairwise(ends)]
