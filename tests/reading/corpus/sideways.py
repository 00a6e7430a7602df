"""Lists that lie across: the bidders stand in columns."""

from __future__ import annotations

from datetime import datetime

from tests.reading.corpus.kinds import Listing, ask, holds, lapsed, none, page, undated

COMPARISON = Listing(
    "comparison-across",
    (
        page(
            "商务对比",
            ("商务评审对比表",),
            (
                "序号",
                "评审内容",
                "神州数码服务有限公司",
                "联想（北京）信息有限公司",
                "浪潮软件服务有限公司",
                "同洲电子厂",
            ),
            (1, "投标报价（元）", 1280000, 1265000, 1299000, 1240000),
            (2, "质量管理体系认证", "有", "有", "有", "无"),
            (3, "售后服务认证等级", "五星级", "四星级", "达标级", "无"),
            (4, "售后服务认证有效期至", "2027年6月30日", "2026年2月28日", "2027年1月1日", "/"),
            (5, "交货期", "30天", "30天", "25天", "20天"),
            (6, "备注", None, None, None, None),
            merged="A1:F1",
        ),
    ),
    (
        holds("神州数码服务有限公司", "five_star"),
        lapsed("联想（北京）信息有限公司", "four_star"),
        holds("浪潮软件服务有限公司", "basic"),
        none("同洲电子厂"),
    ),
)

GROUPED_ACROSS = Listing(
    "grouped-across",
    (
        page(
            "评标汇总",
            ("评审因素", None, "投标人", None, None),
            (None, None, "红日燃气具有限公司", "蓝焰厨具有限公司", "绿波净水有限公司"),
            ("价格", "投标总价（万元）", 88, 86, 90),
            ("售后服务认证", "星级", "五星", "三星", "申报中"),
            (None, "证书编号", "SH-1", "SH-2", None),
            (None, "有效期", "2024-01-01至2026-12-31", "2022-01-01至2024-12-31", None),
            ("其他", "质保期", "3年", "2年", "5年"),
            merged="A1:B2 C1:E1 A4:A6",
        ),
    ),
    (holds("红日燃气具有限公司", "five_star"), lapsed("蓝焰厨具有限公司", "three_star"), none("绿波净水有限公司")),
)

LABELLED_ACROSS = Listing(
    "labelled-across",
    (
        page(
            "Sheet1",
            ("供应商名称", "云杉环境工程有限公司", "水杉绿化养护有限公司"),
            ("统一社会信用代码", "91110000MA0000001X", "91110000MA0000002X"),
            ("最终报价", "￥560,000.00", "￥548,000.00"),
            ("商品售后服务评价", "★★★★", "★★★★★"),
            ("发证日期", datetime(2023, 3, 2), datetime(2023, 2, 28)),  # noqa: DTZ001
            ("联系人", "孙工", "钱工"),
        ),
    ),
    (holds("云杉环境工程有限公司", "four_star"), lapsed("水杉绿化养护有限公司", "five_star")),
)

BIDDER_NUMBERS_ACROSS = Listing(
    "numbered-across",
    (
        page(
            "资格审查表",
            ("资格审查表",),
            ("项目名称：校园直饮水采购",),
            ("审查内容", "投标人1", "投标人2", "投标人3"),
            ("投标人名称", "甘泉净水设备有限公司", "冰川饮品有限公司", "玉泉水业有限公司"),
            ("营业执照", "√", "√", "√"),
            ("售后服务认证星级", "四星级", "五星级（有效期至2026年5月）", "见附件3"),
            ("审查结论", "通过", "通过", "通过"),
            merged="A1:D1 A2:D2",
        ),
    ),
    (
        undated("甘泉净水设备有限公司", "four_star"),
        holds("冰川饮品有限公司", "five_star"),
        ask("玉泉水业有限公司"),
    ),
)

SHORT_NAMES_ACROSS = Listing(
    "short-names-across",
    (
        page(
            "横表",
            ("供应商", "A公司", "B公司", "C公司", "D公司"),
            ("报价(元)", "100", "200", "300", "400"),
            ("售后认证", "5星", "4星", "3星", "无"),
            ("证书到期日", "20270101", "20260301", "20260228", "-"),
        ),
    ),
    (
        holds("A公司", "five_star"),
        holds("B公司", "four_star"),
        lapsed("C公司", "three_star"),
        none("D公司"),
    ),
)

LISTINGS = (COMPARISON, GROUPED_ACROSS, LABELLED_ACROSS, BIDDER_NUMBERS_ACROSS, SHORT_NAMES_ACROSS)
