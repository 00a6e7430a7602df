"""A tender with a whole scoring table, as the program reads and scores it: every kind of factor, every standing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.certification.certificate import UNCLEAR
from tender_tool.domain.evaluation import Draw, Evaluation, Member, MemberScore, PriceCorrection, Recorded, Rejection
from tender_tool.domain.input_file import Choices, InputFile
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.review.finding import Review
from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    Tier,
)
from tender_tool.domain.rule.procedure import Preferences, Procedure
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Text
from tender_tool.reading.bidder_list.bidders import read_bidder_list
from tender_tool.reports.exporters import Results
from tender_tool.services.score_bidders import score_bidders

FILE = "投标人名单.xlsx"
HEADERS = (
    "序号", "投标人名称", "投标报价（元）", "企业规模", "联合体或分包小微", "本国产品", "品牌", "售后服务认证等级",
    "有效期至", "类似业绩", "质保期", "环境管理体系认证", "技术参数响应",
)  # fmt: skip
UNTIL = "2027-08-14"
ROWS: tuple[tuple[object, ...], ...] = (
    (1, "河南恒冷机电设备有限公司", 1200000, "小型", "", "是", "甲牌", "五星级", UNTIL, 3, "5年", "有", 0),
    (2, "安阳市蓝天电器有限责任公司", 801000, "中型", "", "是", "乙牌", "四星级", UNTIL, 6, "3年", "有", 1),
    (3, "新乡市北辰制冷设备厂", 1199800.5, "微型", "", "是", "丙牌", "三星级", UNTIL, 2, "2年", "无", 2),
    (4, "郑州清风暖通工程有限公司", 1253000, "大型", "是", "否", "丁牌", "无", "", 0, "5年", "有", 12),
    (5, "开封远大空调销售有限公司", 990000, "中型", "", "是", "戊牌", "五星级", "2025-11-30", 4, "6年", "有", 0),
    (6, "洛阳中科环境技术有限公司", 1277000, "大型", "是", "否", "己牌", "达标级", UNTIL, "若干", "3年", "有", 3),
    (7, "许昌四通制冷工程有限公司", 1010000, "中型", "", "是", "庚牌", "五星级", "2025-10-30", 4, "6年", "有", 0),
)
MEMBERS = ("张明", "李华", "王芳", "赵强", "陈静")
SCHEMES = "gbt27922-2011"


def d(text: str | int) -> Decimal:
    """Return an exact number."""
    return Decimal(str(text))


def table(rounding_digits: int = 2) -> ScoringTable:
    """Return a table of a hundred points with ten factors of all kinds."""
    tiers = tuple(
        Tier(words, level, d(points))
        for words, level, points in (
            ("五星级", "five_star", 100), ("四星级", "four_star", 80), ("三星级", "three_star", 60),
            ("达标级", "basic", 40),
        )
    )  # fmt: skip
    bands = (Band(d(5), low=d(5)), Band(d(3), d(3), d(5)), Band(d(1), d(2), d(3)))
    business = (
        CertificateFactor("售后服务认证", SCHEMES, tiers, d(0), weight=d(5), inner=d(100)),
        PerItemFactor("类似业绩", d(10), d(2), criteria="近三年同类项目合同，每份 2 分，最多 10 分"),
        NumberFactor("质保期", d(5), bands, d(0), unit="年"),
        PassFailFactor("环境管理体系认证", d(5)),
    )
    technical = (
        DeductionFactor("技术参数响应", d(20), d(2), criteria="每有一项一般参数负偏离扣 2 分，扣完为止"),
        CommitteeFactor("实施方案", d(10), d(100), criteria="方案完整、切合实际、进度可行"),
        CommitteeFactor("售后服务方案", d(5)),
        CommitteeFactor("培训方案", d(5), least=d(1)),
    )
    groups = (
        Group("价格部分", d(30), (PriceFactor("价格", d(30)),)),
        Group("商务部分", d(25), business),
        Group("技术部分", d(40), technical),
        Group("其他", d(5), (ManualFactor("节能环保", d(5)),)),
    )
    procedure = Procedure(
        regime="87",
        object="goods",
        ceiling=d(1300000),
        budget=d(1350000),
        preferences=Preferences(d(10), d(4), d(20)),
        ties=("technical",),
    )
    source = Text("招标文件第五章", "Tender document, chapter 5")
    title = Text("校园空调采购评分办法", "Scoring of school air conditioning")
    made = ScoringTable("made", title, groups, source=source, procedure=procedure)
    return replace(made, rounding=replace(made.rounding, digits=rounding_digits))


def bidder_list(rows: tuple[tuple[object, ...], ...] = ROWS) -> BidderList:
    """Return the list as it is read from a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "名单"
    sheet.append(["校园空调采购及安装项目投标人名单"])
    sheet.append(list(HEADERS))
    for row in rows:
        sheet.append(list(row))
    made = BytesIO()
    book.save(made)
    return read_bidder_list(InputFile(FILE, made.getvalue()), Choices(), NoProgress())


def given(held: BidderList, scoring: ScoringTable) -> tuple[Member, ...]:
    """Return points of every member: for 许昌 and 开封 the same, so that they tie."""
    subjective = [factor for factor in scoring.factors if isinstance(factor, CommitteeFactor)]
    members = []
    for place, name in enumerate(MEMBERS):
        scores = []
        for line, factor in enumerate(subjective):
            for row, bidder in enumerate(held.bidders):
                alike = 4 if row == 6 else row
                points = (
                    d(70 + 5 * alike - 3 * place) if factor.inner else d("4.125") - d("0.25") * (place + line % 2)
                )
                if alike == 1 and place == 4 and factor.inner:
                    points = d(20)
                cell = f"{chr(ord('D') + row)}{line + 5}"
                scores.append(
                    MemberScore(bidder.key, factor.name, points, Source(f"{name}.xlsx", "打分表", None, cell))
                )
        members.append(Member(name, tuple(scores), f"{name}.xlsx"))
    return tuple(members)


def evaluation(held: BidderList, scoring: ScoringTable) -> Evaluation:
    """Return a rejected bid, a corrected price, and points that a person gave."""
    keys = [bidder.key for bidder in held.bidders]
    points = ("2.5", "3", "2.5", "3", "2.5", "3", "2.98")
    recorded = (Recorded(key, "节能环保", each, "节能产品认证") for key, each in zip(keys, points, strict=True))
    return Evaluation(
        members=given(held, scoring),
        recorded=tuple(recorded),
        rejected=(Rejection(keys[3], "投标文件未按要求签字盖章"),),
        corrected=(PriceCorrection(keys[2], d("1199800.55"), "amount_in_words", "大写金额为准"),),
    )


def tender(*, complete: bool = False, alike: bool = False) -> Tender:
    """Return the tender: one bid rejected, one bidder waiting (unless complete), two with one total, five members.

    With ``alike`` the two are alike in everything, so that nothing but a draw tells them apart.
    """
    rows = tuple((*row[:9], 5, *row[10:]) if complete and row[9] == "若干" else row for row in ROWS)
    if alike:
        rows = (*rows[:-1], (*rows[-1][:2], rows[4][2], *rows[-1][3:]))
    scoring, held = table(), bidder_list(rows)
    name = "校园空调采购及安装项目"
    made = Tender(scoring, name, "HNZC-2026-0117", date(2026, 3, 1), held, evaluation(held, scoring))
    if not alike:
        return made
    last = made.evaluation.recorded[-1]
    return replace(made, evaluation=made.evaluation.with_recorded(replace(last, value="2.5")))


def results(language: Language = "zh", *, complete: bool = False) -> Results:
    """Return the tender scored."""
    return scored(tender(complete=complete), language)


def scored(made: Tender, language: Language = "zh") -> Results:
    """Return the results of a tender."""
    return Results(made, score_bidders(made), Review((), (), (), "2026-11-20"), language)


def with_several(made: Tender) -> Tender:
    """Return the tender with further certificates for some bidders: one that is over, one of a level nobody read."""
    held = made.bidder_list
    assert held is not None
    first = held.bidders[0].certificate
    lower = replace(first, text="四星级", level="four_star")
    over = replace(first, text="五星级", level="five_star", valid_until=date(2025, 12, 31))
    unread = replace(first, text="约四星", level=UNCLEAR, scheme=None)
    more = {0: (lower,), 1: (over, lower), 4: (lower, unread), 5: (unread,)}
    bidders = tuple(replace(each, others=more.get(place, ())) for place, each in enumerate(held.bidders))
    return replace(made, bidder_list=replace(held, bidders=bidders))


def by_the_mean(language: Language = "zh") -> Results:
    """Return the tender under another law: prices by their mean, members' scores trimmed, a draw for the tie."""
    made = tender(complete=True, alike=True)
    price = made.table.price_factor
    assert price is not None
    other = made.table.with_factor(price, replace(price, formula="mean", trim=1))
    procedure = Procedure(regime="bidding-law", object="works", mean="trimmed", ties=("节能环保",), reserved=True)
    keys = [bidder.key for bidder in made.bidders]
    held = replace(made.evaluation, draws=(Draw((keys[6], keys[4])),))
    return scored(replace(made, table=replace(other, procedure=procedure), evaluation=held), language)


def several(language: Language = "zh") -> Results:
    """Return the results where some bidders have several certificates."""
    return scored(with_several(tender(complete=True)), language)


def by_a_formula_not_read(language: Language = "zh") -> Results:
    """Return the tender by a price formula that was not read."""
    made = tender(complete=True)
    price = made.table.price_factor
    assert price is not None
    return scored(replace(made, table=made.table.with_factor(price, replace(price, formula="unread"))), language)


def before_the_committee(language: Language = "zh") -> Results:
    """Return the tender while no member has scored yet."""
    made = tender()
    return scored(replace(made, evaluation=replace(made.evaluation, members=())), language)


def refused(language: Language = "zh") -> Results:
    """Return the tender under a regime that allows no scoring."""
    made = tender()
    procedure = replace(made.table.procedure, regime="74")
    return scored(replace(made, table=replace(made.table, procedure=procedure)), language)
