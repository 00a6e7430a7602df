"""Bidders with several certificates: over merged rows, in groups of columns, or in one cell."""

from __future__ import annotations

from tests.reading.corpus.kinds import Listing, Want, ask, holds, lapsed, none, page, undated

MERGED_ROWS = Listing(
    "merged-rows",
    (
        page(
            "证书情况",
            ("投标人认证证书情况表",),
            ("序号", "投标人名称", "投标报价（元）", "证书名称", "证书等级", "证书编号", "有效期至"),
            (1, "金盾锁业有限公司", 50000, "质量管理体系认证证书", "/", "Q1", "2027-01-01"),
            (None, None, None, "环境管理体系认证证书", "/", "E1", "2027-01-01"),
            (None, None, None, "商品售后服务评价体系认证证书", "五星级", "S1", "2027-01-01"),
            (2, "铁壁安防有限公司", 51000, "商品售后服务评价体系认证证书", "五星级", "S2", "2025-01-01"),
            (None, None, None, "商品售后服务评价体系认证证书", "四星级", "S3", "2028-01-01"),
            (3, "铜墙门窗有限公司", 52000, "质量管理体系认证证书", "/", "Q3", "2027-01-01"),
            (None, None, None, "职业健康安全管理体系认证证书", None, "O3", "2027-01-01"),
            (4, "银河玻璃有限公司", 53000, "无", None, None, None),
            merged="A1:G1 A3:A5 B3:B5 C3:C5 A6:A7 B6:B7 C6:C7 A8:A9 B8:B9 C8:C9",
        ),
    ),
    (
        holds("金盾锁业有限公司", "five_star"),
        holds("铁壁安防有限公司", "four_star"),
        none("铜墙门窗有限公司"),
        none("银河玻璃有限公司"),
    ),
)

NAME_ONLY_ONCE = Listing(
    "name-only-in-the-first-row",
    (
        page(
            "Sheet1",
            ("投标单位", "认证项目", "级别", "起始日期", "终止日期"),
            ("海纳仪表有限公司", "GB/T 27922-2011", "三星级", "2023-01-01", "2025-12-31"),
            (None, "GB/T 27922-2011", "四星级", "2025-06-01", "2028-05-31"),
            (None, "ISO 9001", None, "2025-06-01", "2028-05-31"),
            ("百川阀门有限公司", "ISO 14001", None, "2025-06-01", "2028-05-31"),
            (None, "GB/T 27922-2011", "五星级", "2026-04-01", "2029-03-31"),
            ("有容管业有限公司", "AAA级信用企业", "AAA", "2025-06-01", "2028-05-31"),
        ),
    ),
    (
        holds("海纳仪表有限公司", "four_star"),
        lapsed("百川阀门有限公司", "five_star"),
        none("有容管业有限公司"),
    ),
)

IN_ONE_CELL = Listing(
    "several-in-one-cell",
    (
        page(
            "汇总",
            ("序号", "供应商名称", "报价", "售后服务认证证书"),
            (1, "万象包装有限公司", 1, "五星级（有效期至2025年12月31日）；四星级（有效期至2027年12月31日）"),
            (
                2,
                "更新印刷有限公司",
                2,
                "1、质量管理体系认证（有效期至2025年1月1日）\n2、商品售后服务认证五星级（有效期至2027年1月1日）",
            ),
            (3, "双面胶粘有限公司", 3, "四星级、五星级"),
            (4, "企信通软件有限公司", 4, "AAA级信用企业"),
            (5, "三合一商贸有限公司", 5, "售后服务四星级；企业信用AAA级；ISO9001"),
            (6, "完善电子有限公司", 6, "售后服务完善程度认证五级"),
        ),
    ),
    (
        holds("万象包装有限公司", "four_star"),
        holds("更新印刷有限公司", "five_star"),
        ask("双面胶粘有限公司"),
        none("企信通软件有限公司"),
        undated("三合一商贸有限公司", "four_star"),
        Want("完善电子有限公司", "grade_5", None, 0),
    ),
)

BESIDE_OTHERS = Listing(
    "other-certificates-beside",
    (
        page(
            "认证",
            (
                "序号",
                "投标人",
                "质量管理体系认证",
                None,
                "环境管理体系认证",
                None,
                "商品售后服务评价体系认证",
                None,
                None,
                "信用等级",
                "报价得分",
            ),
            (None, None, "证书编号", "有效期至", "证书编号", "有效期至", "证书编号", "星级", "有效期至", None, None),
            (
                1,
                "晋江鞋服有限公司",
                "Q1",
                "2025-01-01",
                "E1",
                "2025-01-01",
                "S1",
                "五星级",
                "2027-01-01",
                "AAA",
                29.5,
            ),
            (2, "石狮服装有限公司", "Q2", "2028-01-01", "E2", "2028-01-01", "S2", "四星级", "2025-01-01", "AA", 30),
            (3, "南安石材有限公司", "Q3", "2028-01-01", "E3", "2028-01-01", None, None, None, "AAA", 28),
            merged="A1:A2 B1:B2 C1:D1 E1:F1 G1:I1 J1:J2 K1:K2",
        ),
    ),
    (
        holds("晋江鞋服有限公司", "five_star"),
        lapsed("石狮服装有限公司", "four_star"),
        none("南安石材有限公司"),
    ),
)

YES_AND_LEVEL = Listing(
    "yes-or-no-and-level",
    (
        page(
            "报名",
            ("投标人", "是否提供售后服务认证", "售后服务认证等级", "是否在有效期内", "有效期至"),
            ("四季青服装有限公司", "是", "五星级", "是", "2027-02-01"),
            ("五芳斋食品有限公司", "是", "四星级", "否", "2025-02-01"),
            ("六必居酱菜有限公司", "否", None, None, None),
            ("七匹狼男装有限公司", "是", None, "是", "2027-02-01"),
        ),
    ),
    (
        holds("四季青服装有限公司", "five_star"),
        lapsed("五芳斋食品有限公司", "four_star"),
        none("六必居酱菜有限公司"),
        ask("七匹狼男装有限公司"),
    ),
)

STAR_COLUMNS = Listing(
    "a-tick-under-its-level",
    (
        page(
            "勾选",
            ("序号", "投标人名称", "售后服务认证等级", None, None, None, None, "有效期至"),
            (None, None, "五星级", "四星级", "三星级", "达标级", "无", None),
            (1, "第一铅笔有限公司", "√", None, None, None, None, "2027-01-01"),
            (2, "第二钢笔有限公司", None, "√", None, None, None, "2027-01-01"),
            (3, "第三圆珠笔有限公司", None, None, "√", None, None, "2025-01-01"),
            (4, "第四毛笔有限公司", None, None, None, None, "√", None),
            merged="A1:A2 B1:B2 C1:G1 H1:H2",
        ),
    ),
    (
        holds("第一铅笔有限公司", "five_star"),
        holds("第二钢笔有限公司", "four_star"),
        lapsed("第三圆珠笔有限公司", "three_star"),
        none("第四毛笔有限公司"),
    ),
)

LISTINGS = (MERGED_ROWS, NAME_ONLY_ONCE, IN_ONE_CELL, BESIDE_OTHERS, YES_AND_LEVEL, STAR_COLUMNS)
