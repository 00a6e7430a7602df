"""Bidders' rows and words below and beside the table that look like headers, and values in less usual words."""

from __future__ import annotations

from datetime import datetime

from tests.reading.corpus.kinds import Listing, Row, Want, ask, holds, lapsed, none, page, undated

HEADER = ("序号", "投标人名称", "投标报价（元）", "售后服务认证等级", "有效期至")

NOTE_BELOW_WORDY_ROWS = Listing(
    "note-about-bidders-below-wordy-rows",
    (
        page(
            "登记",
            HEADER,
            (1, "问渠水务有限公司", 1, "五星级", "有效期至2027年1月1日"),
            (2, "活源环保有限公司", 2, "商品售后服务评价体系认证四星级", "有效期至2025年1月1日"),
            (3, "半亩鱼塘有限公司", 3, "售后服务认证证书（三星级）", "有效期至2027年1月1日"),
            ("注：以上投标人均已按时递交投标文件。",),
            merged="A5:E5",
        ),
    ),
    (
        holds("问渠水务有限公司", "five_star"),
        lapsed("活源环保有限公司", "four_star"),
        holds("半亩鱼塘有限公司", "three_star"),
    ),
)

NOTE_BELOW_PLAIN_ROWS = Listing(
    "note-about-bidders-below-plain-rows",
    (
        page(
            "登记",
            HEADER[1:],
            ("天光玻璃有限公司", 1, "五星级", "2027-1-1"),
            ("云影窗饰有限公司", 2, "四星级", "2027-1-1"),
            ("注：以上投标人均已按时递交投标文件。",),
        ),
    ),
    (holds("天光玻璃有限公司", "five_star"), holds("云影窗饰有限公司", "four_star")),
)

NAMES_LIKE_HEADERS = Listing(
    "firms-named-like-headers",
    (
        page(
            "名单",
            HEADER,
            (1, "大运供应商管理有限公司", 1, "五星级", datetime(2027, 1, 1)),  # noqa: DTZ001
            (2, "惠民供应链有限公司", 2, "四星级", datetime(2027, 1, 1)),  # noqa: DTZ001
            (3, "诚信投标人服务有限公司", 3, "三星级", datetime(2025, 1, 1)),  # noqa: DTZ001
            (4, "合计算力科技有限公司", 4, "达标级", datetime(2027, 1, 1)),  # noqa: DTZ001
            (5, "备注文化有限公司", 5, "无", None),
            (6, "五星控股集团有限公司", 6, "无", None),
            (7, "三星电子服务有限公司", 7, "四星级", datetime(2027, 1, 1)),  # noqa: DTZ001
        ),
    ),
    (
        holds("大运供应商管理有限公司", "five_star"),
        holds("惠民供应链有限公司", "four_star"),
        lapsed("诚信投标人服务有限公司", "three_star"),
        holds("合计算力科技有限公司", "basic"),
        none("备注文化有限公司"),
        none("五星控股集团有限公司"),
        holds("三星电子服务有限公司", "four_star"),
    ),
)


def _rows(*cells: tuple[str, object, object, Want]) -> tuple[tuple[Row, ...], tuple[Want, ...]]:
    rows = tuple((number, name, number, level, until) for number, (name, level, until, _) in enumerate(cells, 1))
    return rows, tuple(want for *_, want in cells)


def _values(name: str, *cells: tuple[str, object, object, Want]) -> Listing:
    rows, wants = _rows(*cells)
    return Listing(name, (page("名单", HEADER, *rows),), wants)


PERIODS = _values(
    "more-forms-of-periods",
    ("甲一厂", "五星级", "2023.3.2—2026.3.1", holds("甲一厂", "five_star")),
    ("甲二厂", "五星级", "2023年3月2日起至2026年3月1日止", holds("甲二厂", "five_star")),
    ("甲三厂", "五星级", "自 2022-05-01 至 2025-04-30", lapsed("甲三厂", "five_star")),
    ("甲四厂", "五星级", "2024/5/1～2027/4/30", holds("甲四厂", "five_star")),
    ("甲五厂", "五星级", "20240501-20270430", holds("甲五厂", "five_star")),
    ("甲六厂", "五星级", "2024.05-2027.04", holds("甲六厂", "five_star")),
    ("甲七厂", "五星级", "2026年3月2日至2029年3月1日", lapsed("甲七厂", "five_star")),
    ("甲八厂", "五星级", "至2026年2月底", lapsed("甲八厂", "five_star")),
    ("甲九厂", "五星级", "2027年01月01日（含）", holds("甲九厂", "five_star")),
    ("乙一厂", "五星级", "2024年6月1日发证，有效期3年", holds("乙一厂", "five_star")),
    ("乙二厂", "五星级", "3年（2023.2.1-2026.1.31）", lapsed("乙二厂", "five_star")),
    ("乙三厂", "五星级", "2027-01-01（年审合格）", holds("乙三厂", "five_star")),
    ("乙四厂", "五星级", "三年", undated("乙四厂", "five_star")),
    ("乙五厂", "五星级", "2026-02-28 23:59:59", lapsed("乙五厂", "five_star")),
    ("乙六厂", "五星级", "2024年5月1日-2027年4月30日（复印件）", holds("乙六厂", "five_star")),
    ("乙七厂", "五星级", "二零二五年十二月三十一日", lapsed("乙七厂", "five_star")),
    ("乙八厂", "五星级", "2027年1月1日前有效", holds("乙八厂", "five_star")),
)

CLAIMS = _values(
    "more-words-for-levels",
    ("丙一厂", "商品售后服务评价体系认证证书（伍星级）", "2027-1-1", holds("丙一厂", "five_star")),
    ("丙二厂", "五星級", "2027-1-1", holds("丙二厂", "five_star")),
    ("丙三厂", "５ 星", "2027-1-1", holds("丙三厂", "five_star")),
    ("丙四厂", "94.9分", "2027-1-1", holds("丙四厂", "four_star")),
    ("丙五厂", "90", "2027-1-1", holds("丙五厂", "four_star")),
    ("丙六厂", "79.99", "2027-1-1", holds("丙六厂", "basic")),
    ("丙七厂", "69", None, none("丙七厂")),
    ("丙八厂", "四星半", "2027-1-1", ask("丙八厂")),
    ("丙九厂", "☆☆☆", "2027-1-1", ask("丙九厂")),
    ("丙十厂", "五星级（公示中）", None, none("丙十厂")),
    ("丁一厂", "暂无，承诺中标后取得五星级", None, ask("丁一厂")),
    ("丁二厂", "AAAAA级", "2027-1-1", ask("丁二厂")),
    ("丁四厂", "一星级", "2027-1-1", ask("丁四厂")),
    ("丁五厂", "达到标准", "2027-1-1", ask("丁五厂")),
    ("丁六厂", "五星级（证书已过期）", None, lapsed("丁六厂", "five_star")),
    (
        "丁七厂",
        "五星级售后服务认证证书，有效期自2024年3月10日至2027年3月9日，证书编号：C-2024-5",
        None,
        holds("丁七厂", "five_star"),
    ),
    ("丁八厂", "售后服务认证：五星级；发证日期2023年2月10日，有效期三年", None, lapsed("丁八厂", "five_star")),
    ("丁九厂", "原四星级，2025年6月升为五星级", "2028-1-1", ask("丁九厂")),
    ("丁十厂", "基本达标", "2027-1-1", ask("丁十厂")),
    ("戊一厂", "六星级", "2027-1-1", ask("戊一厂")),
    ("戊三厂", "未提供五星级证书", None, ask("戊三厂")),
    ("戊四厂", "95分（五星级）", "2027-1-1", holds("戊四厂", "five_star")),
    ("戊五厂", "95分（四星级）", "2027-1-1", ask("戊五厂")),
)

OF_ANOTHER_FIRM = _values(
    "the-certificate-of-another-firm",
    ("己一厂", "五星级（母公司证书）", "2027-1-1", ask("己一厂")),
    ("己二厂", "五星级（证书持有人为制造商）", "2027-1-1", ask("己二厂")),
    ("己三厂", "五星级，子公司持有", "2027-1-1", ask("己三厂")),
    ("己四厂", "五星级（非投标人）", "2027-1-1", ask("己四厂")),
)

NOT_ACCEPTED = _values(
    "a-paper-that-is-not-in-order",
    ("庚一厂", "五星级（网上查询不到）", "2027-1-1", ask("庚一厂")),
    ("庚二厂", "五星级，未加盖公章", "2027-1-1", ask("庚二厂")),
    ("庚三厂", "五星级（复印件模糊）", "2027-1-1", ask("庚三厂")),
)

ONLY_WORDS = _values(
    "a-promise-or-a-word-and-no-certificate",
    ("辛一厂", "承诺提供五星级售后服务", None, ask("辛一厂")),
    ("辛二厂", "提供五星级售后服务承诺函", None, ask("辛二厂")),
    ("辛三厂", "按五星级标准提供售后服务", None, ask("辛三厂")),
    ("辛四厂", "三星电子", None, ask("辛四厂")),
    ("辛五厂", "五星电器授权售后", None, ask("辛五厂")),
    ("辛六厂", "环保达标", None, ask("辛六厂")),
    ("辛七厂", "满意度98分", "2027-1-1", ask("辛七厂")),
)

NUMBERS_LIKE_MONTHS = _values(
    "certificate-numbers-like-months",
    ("壬一厂", "五星级（证书编号SC-2024-05）", "2027-1-1", holds("壬一厂", "five_star")),
    ("壬二厂", "四星级，编号：SC-2023-11", "2025-1-1", lapsed("壬二厂", "four_star")),
)

CREDIT_BESIDE = Listing(
    "credit-certificate-in-a-row-of-its-own",
    (
        page(
            "证书",
            ("投标人", "证书名称", "等级", "有效期至"),
            ("癸一有限公司", "企业信用等级证书", "AAA", "2027-1-1"),
            (None, "商品售后服务评价体系认证证书", "三星级", "2027-1-1"),
            ("癸二有限公司", "企业信用等级证书", "AAA", "2027-1-1"),
            merged="A2:A3",
        ),
    ),
    (holds("癸一有限公司", "three_star"), none("癸二有限公司")),
)

HOLDERS = Listing(
    "certificate-of-another-holder",
    (
        page(
            "名单",
            ("投标人", "售后服务认证等级", "持证单位", "有效期至"),
            ("己一商贸有限公司", "五星级", "己一商贸有限公司", "2027-1-1"),
            ("己二商贸有限公司", "五星级", "山河制造有限公司", "2027-1-1"),
            ("己三商贸有限公司", "四星级", "", "2027-1-1"),
        ),
    ),
    (
        holds("己一商贸有限公司", "five_star"),
        Want("己二商贸有限公司", "five_star", True, 5, review=True),
        holds("己三商贸有限公司", "four_star"),
    ),
)

FORM_IN_TWO_COLUMNS = Listing(
    "label-and-value-one-bidder-below-another",
    (
        page(
            "信息",
            ("投标人名称", "庚一灯饰有限公司"),
            ("投标报价", 100),
            ("售后服务认证等级", "五星级"),
            ("有效期至", "2027-1-1"),
            (),
            ("投标人名称", "庚二灯饰有限公司"),
            ("投标报价", 101),
            ("售后服务认证等级", "四星级"),
            ("有效期至", "2025-1-1"),
        ),
    ),
    (holds("庚一灯饰有限公司", "five_star"), lapsed("庚二灯饰有限公司", "four_star")),
)

GBK = Listing(
    "gbk-with-title-notes-and-quotes",
    (
        page(
            "x",
            ("某县公安局执法记录仪采购项目供应商报名表",),
            ("项目编号：XGA-2026-02", "", "开标时间：2026-03-01 09:00"),
            ("序号", "供应商名称", "报价（元）", "售后服务评价体系认证", "有效期（起止）"),
            ("1", "辛一电子有限公司", "1,286,000.00", "★★★★★\n(GB/T27922-2011)", "2024.01.05-2027.01.04"),
            ("2", '辛二"金盾"安防有限公司', "1,190,000", "四星级，证书编号A,B", "2023.02.28-2026.02.27"),
            ("3", "辛三（深圳）科技有限公司", "￥1200000", "达标", "2025.12.01-2028.11.30"),
            ("4", "辛四通信有限公司", "—", "—", "—"),
            ("备注：以上供应商报价均含税",),
            ("经办人：", "", "审核人："),
        ),
    ),
    (
        holds("辛一电子有限公司", "five_star"),
        lapsed('辛二"金盾"安防有限公司', "four_star"),
        holds("辛三（深圳）科技有限公司", "basic"),
        none("辛四通信有限公司"),
    ),
    form="csv-gbk",
)

LISTINGS = (
    NOTE_BELOW_WORDY_ROWS,
    NOTE_BELOW_PLAIN_ROWS,
    NAMES_LIKE_HEADERS,
    PERIODS,
    CLAIMS,
    OF_ANOTHER_FIRM,
    NOT_ACCEPTED,
    ONLY_WORDS,
    NUMBERS_LIKE_MONTHS,
    CREDIT_BESIDE,
    HOLDERS,
    FORM_IN_TWO_COLUMNS,
    GBK,
)
