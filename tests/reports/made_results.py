"""Results as the program makes them, built by hand: every kind of certificate that a report must be able to show."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import Bidder, BidderList, ColumnMatch
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.problem import Problem
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.review.finding import Basis, CannotTell, Finding, Review
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message, Text
from tender_tool.reports.exporters import Results

WORDS = {
    "sample.read": Text("“{text}”认定为{level}。", '"{text}" is read as {level}.'),
    "sample.valid": Text("有效期至 {day}，开标日有效。", "Valid until {day}, which covers bid opening."),
    "sample.expired": Text("有效期至 {day}，开标日已失效。", "Valid until {day}, expired at bid opening."),
    "sample.no_date": Text("没有日期可核对有效期，需人工核对。", "No date to tell validity by; a person must check."),
    "sample.tier": Text("按规则得 {points} 分。", "The rule gives {points} points."),
    "sample.no_points": Text("无有效证书，得 0 分。", "No valid certificate: 0 points."),
    "sample.other_scheme": Text("属于另一认证制度，得 0 分。", "Belongs to another scheme: 0 points."),
    "sample.not_issued": Text(
        "GB/T 27922-2011 没有“{text}”，请确认等级。", 'The standard issues no "{text}": decide.'
    ),
    "sample.problem": Text("等级“{text}”不能识别，请选择等级。", 'The level "{text}" is not known: choose one.'),
    "sample.price": Text("报价不是数字，按空白处理。", "The price is no number and counts as blank."),
    "sample.set_aside": Text("经集体研究保留", "kept after discussion"),
}
FILE, SHEET = "投标人名单.xlsx", "名单"
HEADERS = ("序号", "投标人名称", "投标报价（元）", "", "认证等级", "有效期至")
GBT, OTHER = "gbt27922-2011", "completeness"
Row = tuple[str, str | None, str, str, str | None, date | None, bool | None, str | None, bool, tuple[Message, ...]]
_M = Message.of


def _chain(text: str, level: str, *rest: Message) -> tuple[Message, ...]:
    return (_M("sample.read", text=text, level=level), *rest)


def rows() -> tuple[Row, ...]:
    """Return name, price, text, level, scheme, until, valid, points, needs_review and reasons of each bidder."""
    until = date(2027, 8, 14)
    good = _M("sample.valid", day=until)
    old = date(2025, 11, 30)
    return (
        ("河南恒冷机电设备有限公司", "1286000", "五星级", "five_star", GBT, until, True, "2", False,
         _chain("五星级", "五星级", good, _M("sample.tier", points=Decimal(2)))),
        ("安阳市蓝天电器有限责任公司", "1266500.5", "五星级", "five_star", GBT, old, False, "0", False,
         _chain("五星级", "五星级", _M("sample.expired", day=old), _M("sample.no_points"))),
        ("新乡市北辰制冷设备厂", "1199800", "★★★", "three_star", GBT, date(2028, 1, 9), True, "1", False,
         _chain("★★★", "三星级", _M("sample.valid", day=date(2028, 1, 9)), _M("sample.tier", points=Decimal(1)))),
        ("郑州清风暖通工程有限公司", "1253000", "二星级", "unclear", None, until, None, None, True,
         (_M("sample.not_issued", text="二星级"),)),
        ("=1+1", "1300000", "一级（售后服务完善程度认证）", "grade_1", OTHER, until, True, "0", False,
         _chain("一级（售后服务完善程度认证）", "一级", _M("sample.other_scheme"))),
        ("洛阳中科环境技术有限公司", "1277000", "GB/T 27922-2011 达标级", "basic", GBT, None, None, "0.5", True,
         _chain("GB/T 27922-2011 达标级", "达标级", _M("sample.no_date"), _M("sample.tier", points=Decimal("0.5")))),
        ("开封远大空调销售有限公司<分公司>&“甲”", None, "无", "none", None, None, None, "0", False,
         (_M("sample.no_points"),)),
        ("许昌四通制冷工程有限公司", "1291000", "三星", "three_star", GBT, until, True, "1", False,
         _chain("三星", "三星级", good, _M("sample.tier", points=Decimal("1.00")))),
    )  # fmt: skip


def bidder(number: int, row: Row) -> Bidder:
    """Return the bidder in row ``number`` of the sheet."""
    name, price, text, level, scheme, until, *_ = row

    def at(column: str) -> Source:
        return Source(FILE, SHEET, number, f"{column}{number}")

    dated = (("valid_until", at("F")),) if until else ()
    certificate = Certificate(
        text,
        level or "none",
        _M("sample.read", text=text, level=text),
        scheme,
        valid_until=until,
        until_derived=text == "★★★",
        sources=(("level", at("E")), *dated),
    )
    priced = (("price", at("C")),) if price else ()
    sources = (("name", at("B")), *priced)
    return Bidder(
        f"r{number}",
        name,
        Source(FILE, SHEET, number),
        certificate,
        Decimal(price) if price else None,
        price or "面议",
        sources,
    )


def _score(who: Bidder, row: Row, factor: str) -> BidderScore:
    *_, valid, points, needs_review, reasons = row
    got = Decimal(points) if points is not None else None
    waits = reasons[0] if needs_review else None
    return BidderScore(who, (FactorScore(factor, got, reasons, who.certificate.sources, waits, valid),), got)


def _ranked(scores: list[BidderScore]) -> tuple[BidderScore, ...]:
    totals = [score.total for score in scores if score.total is not None]
    return tuple(
        BidderScore(
            score.bidder,
            score.factors,
            score.total,
            None if score.total is None else 1 + sum(total > score.total for total in totals),
        )
        for score in scores
    )


def finding(code: str, severity: str, verdict: str = "hit", *, suppressed: bool = False) -> Finding:
    """Return a finding with all that a report shows."""
    basis = (
        Basis(
            Text("《中华人民共和国政府采购法实施条例》", "Regulation on Government Procurement"),
            Text("第三十四条", "Article 34"),
            "V1",
            Text("评审因素应当与采购需求相适应。", "Factors must suit what is procured."),
        ),
        Basis(
            Text("GB/T 27922-2011", "GB/T 27922-2011"),
            Text("6", "6"),
            "V2",
            Text("只设四个等级。", "Issues four levels only."),
        ),
    )
    return Finding(
        code=code,
        kind="not_issued",
        name="level-not-issued",
        title=Text("标准不存在的等级", "A level that the standard does not issue"),
        severity=severity,  # type: ignore[arg-type]
        strong=severity == "error",
        verdict=verdict,  # type: ignore[arg-type]
        item="售后服务认证",
        where="手工输入",
        evidence="二星级得1分",
        message=Text("二星级得 1 分，但没有人能持有二星级证书。", "Nobody can hold a two-star certificate."),
        basis=basis,
        fix=Text("改为“达标级”，或删去该档。", "Change it to basic, or delete the tier."),
        suppressed=_M("sample.set_aside") if suppressed else None,
    )


def scoring_table() -> ScoringTable:
    """Return a rule with four levels and one that nobody issues."""
    words = (("五星级", "five_star", "2"), ("四星级及以上", "four_star", "1.5"), ("三星级", "three_star", "1"),
             ("二星级", None, "0.75"), ("达标级", "basic", "0.5"))  # fmt: skip
    tiers = tuple(Tier(text, level, Decimal(points)) for text, level, points in words)
    factor = CertificateFactor("售后服务认证", GBT, tiers, Decimal(0))
    title = Text("售后服务认证评分规则", "Rule for after-sales certificates")
    source = Text("招标文件第五章第三节", "招标文件第五章第三节")
    return ScoringTable("made", title, (Group("售后服务", Decimal(2), (factor,)),), source=source)


def results(language: Language = "zh") -> Results:
    """Return the results of eight bidders under a rule of five tiers."""
    table = scoring_table()
    bidders = tuple(bidder(number, row) for number, row in enumerate(rows(), start=4))
    factor = table.factors[0].name
    scores = _ranked([_score(who, row, factor) for who, row in zip(bidders, rows(), strict=True)])
    review = Review(
        (finding("C05", "error"), finding("C03", "warning", suppressed=True), finding("C17", "info", "needs_review")),
        ("C01", "C02", "C07"),
        (CannotTell("T02", "regime"),),
        "2026-11-20",
    )
    name = "校园空调采购及安装项目"
    tender = Tender(table, name, "HNZC-2026-0117", date(2026, 3, 1), bidder_list(bidders))
    return Results(tender, ScoreSheet(scores), review, language)


def bidder_list(bidders: tuple[Bidder, ...]) -> BidderList:
    """Return the list that the bidders stand in."""
    fields = (None, "name", "price", None, "level", "valid_until")
    columns = tuple(
        ColumnMatch(index, "ABCDEF"[index], header, fields[index], "sure" if fields[index] else "unused")
        for index, header in enumerate(HEADERS)
    )
    texts = tuple(_texts(number, row) for number, row in enumerate(rows(), start=1))
    problems = (
        Problem(_M("sample.problem", text="二星级"), Source(FILE, SHEET, 7, "E7"), "error", "r7"),
        Problem(_M("sample.price"), Source(FILE, SHEET, 10, "C10"), "warning", "r10"),
    )
    top = (("招标项目",), ("",), HEADERS)
    return BidderList(FILE, SHEET, (*top, *texts), (3,), 4, 3 + len(bidders), columns, bidders, problems=problems)


def _texts(number: int, row: Row) -> tuple[str, ...]:
    name, price, text, _, _, until, *_ = row
    return (str(number), name, price or "面议", "", text, until.isoformat() if until else "")
