"""Columns of a list that have nothing to do with the after-sales certificate, many of which look as if they had."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.reading.generated.firms import credit_code
from tests.reading.generated.held import shown_day, some_day


@dataclass(frozen=True)
class Column:
    """A column: what it is, the lines of its header from the top, and its cells."""

    kind: str
    header: tuple[str, ...]
    cells: tuple[object, ...]


Fill = Callable[[Random], object]


def _of(*values: object) -> Fill:
    return lambda random: random.choice(values)


def _number(least: int, most: int) -> Fill:
    return lambda random: random.randint(least, most)


def _day(random: Random) -> object:
    return shown_day(some_day(random), 1)


def _phone(random: Random) -> str:
    return f"13{random.randrange(10**9):09d}"


@dataclass(frozen=True)
class Foreign:
    """A kind of foreign column; ``days``, ``levels``: its cells look like a certificate's days, or levels."""

    headers: Sequence[str]
    fill: Fill
    days: bool = False
    levels: bool = False
    english: str = ""


PLAIN = (
    Foreign(("联系人", "授权代表", "联络人"), _of("张工", "李明", "王芳"), english="Contact"),
    Foreign(("联系电话", "手机号码", "联络方式"), _phone, english="Phone"),
    Foreign(("统一社会信用代码", "信用代码"), credit_code, english="Credit code"),
    Foreign(("质保期", "免费质保年限"), _of("3年", "24个月", "五年"), english="Warranty"),
    Foreign(("技术得分", "商务得分", "技术评审分"), _number(20, 49), english="Technical score"),
    Foreign(("交货期", "供货周期"), _of("30天", "45日历天"), english="Delivery time"),
    Foreign(("注册资本（万元）", "实缴资本"), _number(100, 9000), english="Capital (10k CNY)"),
    Foreign(("备注",), _of("", "", "现场递交"), english="Remarks"),
    Foreign(("企业性质", "经济类型"), _of("民营", "国有", "合资"), english="Ownership"),
    Foreign(("所在地", "注册地"), _of("北京", "上海", "武汉"), english="City"),
)
TRAPS = (
    Foreign(
        ("质量管理体系证书有效期", "质量管理体系认证证书到期日", "ISO9001证书有效期至"),
        _day,
        days=True,
        english="ISO 9001 valid until",
    ),
    Foreign(("安全生产许可证有效期", "安全生产许可证到期日期"), _day, days=True, english="Safety permit expiry"),
    Foreign(("营业执照有效期", "营业期限至"), _day, days=True, english="Licence valid until"),
    Foreign(("资质证书有效期至",), _day, days=True, english="Qualification expiry"),
    Foreign(("成立日期", "注册日期"), _day, days=True, english="Founded on"),
    Foreign(("递交时间", "签到时间"), _of("2026-03-01 08:40", "2026-03-01 09:05"), english="Submitted at"),
    Foreign(("投标有效期", "报价有效期"), _of("90天", "90日历天"), english="Bid validity"),
    Foreign(("酒店星级", "饭店星级评定"), _of("五星级", "四星级", "无"), levels=True, english="Hotel stars"),
    Foreign(("信用等级", "企业信用评级"), _of("AAA", "AA", "A"), levels=True, english="Credit rating"),
    Foreign(("企业资质等级", "资质级别"), _of("一级", "二级", "甲级"), levels=True, english="Qualification grade"),
    Foreign(("绿色建筑星级", "物业服务星级"), _of("三星级", ""), levels=True, english="Green building stars"),
    Foreign(("质量管理体系认证", "环境管理体系认证"), _of("有", "无", "√"), english="ISO 14001"),
    Foreign(("售后服务方案得分", "售后服务得分"), _number(1, 5), english="After-sales plan score"),
    Foreign(("售后服务管理师人数", "售后服务网点数量"), _number(1, 20), english="Service outlets"),
    Foreign(("售后服务响应时间", "售后响应承诺"), _of("2小时", "24小时内"), english="Response time"),
    Foreign(("售后服务电话", "售后联系人"), _phone, english="Service hotline"),
    Foreign(("高新技术企业证书编号", "营业执照注册号"), _number(10**8, 10**9), english="Licence No."),
)


def foreign_column(random: Random, kind: Foreign, count: int, *, english: bool) -> Column:
    """Return a column of a kind for a number of bidders."""
    header = kind.english if english else random.choice(kind.headers)
    return Column("foreign", (header,), tuple(kind.fill(random) for _ in range(count)))
