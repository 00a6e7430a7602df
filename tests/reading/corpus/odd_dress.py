"""The same difficulties in words and shapes that are less usual."""

from __future__ import annotations

from tests.reading.corpus.kinds import Listing, Row, ask, holds, lapsed, none, page, undated

NAME_WORDS = (
    "投标厂商",
    "参加单位",
    "报名供应商",
    "竞标单位",
    "参与单位",
    "参加磋商供应商名称",
    "潜在投标人",
    "应答人",
    "比选申请人",
    "投标人全称",
    "响应供应商全称",
    "单位全称",
    "参投单位",
    "递交单位",
    "公司全称",
    "卖方名称",
    "乙方",
    "客户名称",
)
LEVEL_WORDS = (
    "评定等级",
    "售后服务评级",
    "评价等级",
    "售后服务能力等级",
    "认证结果",
    "获证等级",
    "星级评定",
    "服务星级",
    "证书级别（星级）",
    "售后服务认证证书级别",
    "售后服务认证评定星级",
    "售后体系认证",
    "商品售后服务",
    "售后服务认证材料",
    "服务认证",
    "售后服务认证得星",
)
UNTIL_WORDS = (
    "证书有效截止期",
    "失效时间",
    "有效期终止日期",
    "证书期限",
    "有效期间",
    "有效期限至",
    "到期年月",
    "证书有效日期",
    "有效期（止）",
    "证书有效期（起止）",
    "证书起止日期",
    "起止时间",
    "认证有效期",
    "有效期(至)",
    "至",
    "有效期起止",
)


def _named(number: int, word: str) -> Listing:
    rows: tuple[Row, ...] = (
        ("序号", word, "投标报价", "售后服务认证等级", "有效期至"),
        (1, "首阳山茶业有限公司", 1, "五星级", "2027-01-01"),
        (2, "次阴谷药业有限公司", 2, "四星级", "2025-01-01"),
    )
    wants = (holds("首阳山茶业有限公司", "five_star"), lapsed("次阴谷药业有限公司", "four_star"))
    return Listing(f"name-word-{number}-{word}", (page("名单", *rows),), wants)


def _levelled(number: int, word: str) -> Listing:
    rows: tuple[Row, ...] = (
        ("序号", "投标人", "投标报价", word, "有效期至"),
        (1, "首阳山茶业有限公司", 1, "五星级", "2027-01-01"),
        (2, "次阴谷药业有限公司", 2, "四星级", "2025-01-01"),
    )
    wants = (holds("首阳山茶业有限公司", "five_star"), lapsed("次阴谷药业有限公司", "four_star"))
    return Listing(f"level-word-{number}-{word}", (page("名单", *rows),), wants)


def _ending(number: int, word: str) -> Listing:
    rows: tuple[Row, ...] = (
        ("序号", "投标人", "投标报价", "售后服务认证等级", word),
        (1, "首阳山茶业有限公司", 1, "五星级", "2024-01-01至2027-01-01" if "起" in word else "2027-01-01"),
        (2, "次阴谷药业有限公司", 2, "四星级", "2022-01-02至2025-01-01" if "起" in word else "2025-01-01"),
    )
    wants = (holds("首阳山茶业有限公司", "five_star"), lapsed("次阴谷药业有限公司", "four_star"))
    return Listing(f"until-word-{number}", (page("名单", *rows),), wants)


YES_NO_PER_LEVEL = Listing(
    "a-yes-column-for-each-level",
    (
        page(
            "响应",
            ("供应商", "五星级售后服务认证", "四星级售后服务认证", "三星级售后服务认证", "有效期"),
            ("玄武湖酒店用品有限公司", "有", "无", "无", "2027-01-01"),
            ("莫愁湖餐具有限公司", "无", "有", "无", "2027-01-01"),
            ("瘦西湖食品有限公司", "无", "无", "无", ""),
        ),
    ),
    (
        holds("玄武湖酒店用品有限公司", "five_star"),
        holds("莫愁湖餐具有限公司", "four_star"),
        none("瘦西湖食品有限公司"),
    ),
)

TWO_LEVEL_COLUMNS = Listing(
    "level-of-product-and-of-service",
    (
        page(
            "汇总",
            ("供应商名称", "产品能效等级", "企业资质等级", "信用等级", "售后服务等级", "证书有效期"),
            ("大熊星座灯具有限公司", "一级", "甲级", "AAA", "五星级", "2027-01-01"),
            ("小熊星座灯饰有限公司", "二级", "乙级", "AA", "无", None),
        ),
    ),
    (holds("大熊星座灯具有限公司", "five_star"), none("小熊星座灯饰有限公司")),
)

GREEN_STARS = Listing(
    "other-stars-first",
    (
        page(
            "汇总",
            ("供应商名称", "物业服务星级", "售后服务认证星级", "售后证书到期"),
            ("金牛座物业有限公司", "五星级", "三星级", "2027-01-01"),
            ("白羊座物业有限公司", "三星级", "无", None),
        ),
    ),
    (holds("金牛座物业有限公司", "three_star"), none("白羊座物业有限公司")),
)

NAMES_MERGED_WITH_MEMBERS = Listing(
    "consortium-in-two-rows",
    (
        page(
            "名单",
            ("序号", "投标人名称", "成员单位", "报价", "售后服务认证等级", "有效期至"),
            (1, "长城工程公司（联合体）", "长城工程公司", 100, "五星级", "2027-01-01"),
            (None, None, "烽火台通信公司", None, "无", None),
            (2, "运河疏浚公司", "/", 120, "四星级", "2027-01-01"),
            merged="A2:A3 B2:B3 D2:D3",
        ),
    ),
    (holds("长城工程公司（联合体）", "five_star"), holds("运河疏浚公司", "four_star")),
)

SCORED_ALREADY = Listing(
    "with-points-beside",
    (
        page(
            "评分",
            ("序号", "投标人", "售后服务认证（5分）", None, "业绩（10分）", "报价（30分）", "总分"),
            (None, None, "星级", "得分", "得分", "得分", None),
            (1, "猎户座体育有限公司", "五星级（2027.1.1）", 5, 8, 29.5, 42.5),
            (2, "天蝎座体育有限公司", "三星级（有效期至2025.1.1）", 0, 10, 30, 40),
            (3, "双鱼座体育有限公司", "无", 0, 6, 28, 34),
            merged="A1:A2 B1:B2 C1:D1 G1:G2",
        ),
    ),
    (
        undated("猎户座体育有限公司", "five_star"),
        lapsed("天蝎座体育有限公司", "three_star"),
        none("双鱼座体育有限公司"),
    ),
)

NUMBER_WITHOUT_LEVEL = Listing(
    "number-and-day-without-a-level",
    (
        page(
            "名单",
            ("投标人名称", "售后服务认证等级", "证书编号", "有效期至"),
            ("南十字星光学有限公司", None, "SH-77", "2027-01-01"),
            ("北冕座光学有限公司", "五星级", "SH-78", "2027-01-01"),
            ("天琴座乐器有限公司", None, None, None),
        ),
    ),
    (ask("南十字星光学有限公司"), holds("北冕座光学有限公司", "five_star"), none("天琴座乐器有限公司")),
)

LISTINGS = (
    *(_named(number, word) for number, word in enumerate(NAME_WORDS)),
    *(_levelled(number, word) for number, word in enumerate(LEVEL_WORDS)),
    *(_ending(number, word) for number, word in enumerate(UNTIL_WORDS)),
    YES_NO_PER_LEVEL,
    TWO_LEVEL_COLUMNS,
    GREEN_STARS,
    NAMES_MERGED_WITH_MEMBERS,
    SCORED_ALREADY,
    NUMBER_WITHOUT_LEVEL,
)
