"""Levels, days and bidders where a hasty reader does not look: another column, another sheet, a split cell."""

from __future__ import annotations

from tests.reading.corpus.kinds import Listing, ask, holds, lapsed, none, page, undated

HEADER = ("投标人", "星级", "有效期至")

IN_THE_NAME = Listing(
    "level-in-the-certificates-name",
    (
        page(
            "证书",
            ("投标人", "证书名称", "证书编号", "有效期至"),
            ("甲山有限公司", "商品售后服务评价体系认证证书（五星级）", "S1", "2027-1-1"),
            ("", "质量管理体系认证证书", "Q1", "2025-1-1"),
            ("乙水有限公司", "质量管理体系认证证书", "Q2", "2027-1-1"),
            ("", "售后服务认证证书四星", "S2", "2025-1-1"),
            ("丙木有限公司", "质量管理体系认证证书", "Q3", "2027-1-1"),
            merged="A2:A3 A4:A5",
        ),
    ),
    (holds("甲山有限公司", "five_star"), lapsed("乙水有限公司", "four_star"), none("丙木有限公司")),
)

SPLIT_PERIOD = Listing(
    "period-over-two-columns",
    (
        page(
            "名单",
            ("投标人", "星级", "有效期", ""),
            ("甲山有限公司", "五星", "2024-1-1", "2026-12-31"),
            ("乙水有限公司", "四星", "2023-1-1", "2025-12-31"),
            merged="C1:D1",
        ),
    ),
    (holds("甲山有限公司", "five_star"), lapsed("乙水有限公司", "four_star")),
)

SPLIT_BY_WORD = Listing(
    "period-with-a-word-between",
    (
        page(
            "名单",
            ("投标人", "星级", "有效期", "", ""),
            ("甲山有限公司", "五星", "2024-1-1", "至", "2026-12-31"),
            ("乙水有限公司", "四星", "2023-1-1", "至", "2025-12-31"),
            merged="C1:E1",
        ),
    ),
    (holds("甲山有限公司", "five_star"), lapsed("乙水有限公司", "four_star")),
)

SIDE_BY_SIDE = Listing(
    "two-tables-side-by-side",
    (
        page(
            "名单",
            (*HEADER, "", *HEADER),
            ("甲山有限公司", "五星级", "2027-1-1", "", "乙水有限公司", "四星级", "2027-1-1"),
            ("丙木有限公司", "三星级", "2027-1-1", "", "丁火有限公司", "无", ""),
        ),
    ),
    (
        holds("甲山有限公司", "five_star"),
        holds("丙木有限公司", "three_star"),
        holds("乙水有限公司", "four_star"),
        none("丁火有限公司"),
    ),
)

LOT_TABLES = Listing(
    "a-table-for-each-lot",
    (
        page(
            "名单",
            ("包1",),
            ("序号", "投标人", "星级", "有效期至"),
            (1, "甲山有限公司", "五星级", "2027-1-1"),
            ("包2",),
            ("序号", "供应商名称", "售后服务认证等级", "有效期至", "备注"),
            (1, "乙水有限公司", "四星级", "2027-1-1", ""),
        ),
    ),
    (holds("甲山有限公司", "five_star"), holds("乙水有限公司", "four_star")),
)

LOT_SHEETS = Listing(
    "a-sheet-for-each-lot",
    (
        page("包1", HEADER, ("甲山有限公司", "五星级", "2027-1-1")),
        page("包2", HEADER, ("乙水有限公司", "四星级", "2027-1-1")),
    ),
    # The second lot is a tender of its own: it is said to be left out, and the first is read.
    (holds("甲山有限公司", "five_star"),),
)

TWO_REGISTERS = Listing(
    "two-certificate-sheets",
    (
        page("名单", ("投标人", "报价"), ("甲山有限公司", 1), ("乙水有限公司", 1)),
        page(
            "ISO证书",
            ("持证单位", "认证标准", "证书编号", "有效期至", "认证机构"),
            ("甲山有限公司", "GB/T 19001", "Q", "2027-1-1", "方圆"),
        ),
        page(
            "售后证书",
            ("持证单位", "认证等级", "有效期至"),
            ("甲山有限公司", "五星级", "2027-1-1"),
            ("乙水有限公司", "四星级", "2027-1-1"),
        ),
    ),
    (holds("甲山有限公司", "five_star"), holds("乙水有限公司", "four_star")),
)

POINTS_TO_REGISTER = Listing(
    "list-points-to-the-register",
    (
        page("名单", ("投标人", "报价", "售后服务认证"), ("甲山有限公司", 1, "见证书表"), ("乙水有限公司", 2, "有")),
        page(
            "证书表",
            ("持证单位", "认证等级", "有效期至"),
            ("甲山有限公司", "五星级", "2027-1-1"),
            ("乙水有限公司", "四星级", "2027-1-1"),
        ),
    ),
    (holds("甲山有限公司", "five_star"), holds("乙水有限公司", "four_star")),
)

UNTIL_IN_CELL = Listing(
    "day-behind-the-word-validity",
    (
        page(
            "名单",
            ("投标人", "售后服务认证星级"),
            ("甲山有限公司", "五星级，有效期2027/2/28"),
            ("乙水有限公司", "四星级，有效期：2026/2/28"),
            ("丙木有限公司", "三星级，有效期为2027年2月28日"),
        ),
    ),
    (holds("甲山有限公司", "five_star"), lapsed("乙水有限公司", "four_star"), holds("丙木有限公司", "three_star")),
)

REMARKS = Listing(
    "the-remark-takes-it-back",
    (
        page(
            "名单",
            ("投标人", "售后服务认证", "有效期至", "备注"),
            ("甲山有限公司", "五星级", "2027-1-1", ""),
            ("乙水有限公司", "五星级", "2027-1-1", "证书已被撤销"),
            ("丙木有限公司", "五星级", "2027-1-1", "经查询证书已暂停"),
        ),
    ),
    (holds("甲山有限公司", "five_star"), lapsed("乙水有限公司", "five_star"), lapsed("丙木有限公司", "five_star")),
)

SHORT_NAMES = Listing(
    "register-with-another-legal-form",
    (
        page("名单", ("投标人", "报价"), ("甲山股份有限公司", 1), ("乙水有限责任公司", 2), ("丙木有限公司", 3)),
        page(
            "证书表",
            ("持证单位", "认证等级", "有效期至"),
            ("甲山股份公司", "五星级", "2027-1-1"),
            ("乙水有限公司", "四星级", "2027-1-1"),
        ),
    ),
    (ask("甲山股份有限公司"), ask("乙水有限责任公司"), none("丙木有限公司")),
)

PLAIN_REGISTER = Listing(
    "register-under-the-word-unit",
    (
        page("名单", ("投标人", "报价"), ("甲山有限公司", 1)),
        page("证书表", ("单位", "售后认证等级", "有效期至"), ("甲山有限公司", "五星级", "2027-1-1")),
    ),
    (holds("甲山有限公司", "five_star"),),
)

IN_THE_REMARK = Listing(
    "level-only-in-the-remark",
    (
        page(
            "名单",
            ("投标人", "报价", "备注"),
            ("甲山有限公司", 1, "具有五星级售后服务认证"),
            ("乙水有限公司", 2, "具有四星级售后服务认证，有效期至2025年1月1日"),
        ),
    ),
    (undated("甲山有限公司", "five_star"), lapsed("乙水有限公司", "four_star")),
)

LISTINGS = (
    IN_THE_NAME,
    SPLIT_PERIOD,
    SPLIT_BY_WORD,
    SIDE_BY_SIDE,
    LOT_TABLES,
    LOT_SHEETS,
    TWO_REGISTERS,
    POINTS_TO_REGISTER,
    UNTIL_IN_CELL,
    REMARKS,
    SHORT_NAMES,
    PLAIN_REGISTER,
    IN_THE_REMARK,
)
