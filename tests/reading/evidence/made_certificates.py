"""Certificates that nobody issued, drawn in twelve layouts and damaged in six ways, with what stands on each."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from tender_tool.ruleset.months import end_after

with suppress(ImportError):  # of the extra: without it nothing is drawn
    from PIL import Image, ImageDraw, ImageFont

PLACES = ("北京", "上海", "苏州", "成都", "沈阳", "武汉", "广州市", "杭州", "西安", "青岛")
NAMES = ("华远", "瑞康", "明德", "天泽", "立信达", "东方恒", "鼎盛", "博雅", "中科睿", "新纪元")
TRADES = (
    "机电设备",
    "医疗器械",
    "信息技术",
    "办公家具",
    "空调制冷",
    "电梯",
    "照明科技",
    "环保工程",
    "教学仪器",
    "安防电子",
)
FORMS = ("有限公司", "股份有限公司", "有限责任公司", "集团有限公司")
BODIES = ("中启", "华信", "国泰", "联审", "正方圆", "安诚")
GOODS = (
    "计算机及外部设备",
    "空调机组",
    "医用影像设备",
    "课桌椅",
    "LED照明灯具",
    "电梯",
    "监控设备",
    "实验室仪器",
    "水处理设备",
)
LEVELS = {"five_star": ("五星级", 5), "four_star": ("四星级", 4), "three_star": ("三星级", 3), "basic": ("达标级", 0)}
TITLE = "售后服务认证证书"
SCHEME = "《商品售后服务评价体系》"


@lru_cache(maxsize=1)
def fonts() -> tuple[tuple[str, int], ...]:
    """Return the files of Chinese fonts that are installed, sans and serif."""
    if shutil.which("fc-match") is None:
        return ()
    found = []
    for family in ("sans", "serif"):
        asked = ["fc-match", "-f", "%{file}|%{index}|%{lang}", f"{family}:lang=zh-cn"]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split("|", 2)
        if len(told) == 3 and "zh-cn" in told[2]:
            found.append((told[0], int(told[1]) & 0xFFFF))
    return tuple(found)


@lru_cache(maxsize=1)
def all_fonts() -> tuple[tuple[str, int], ...]:
    """Return every Chinese font that is installed, bold ones and brush script too."""
    if shutil.which("fc-list") is None:
        return ()
    asked = ["fc-list", "-f", "%{file}|%{index}|%{family[0]}\\n", ":lang=zh-cn"]
    told = sorted(subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split("\n"))
    mainland = [line.split("|") for line in told if re.search(r"(?:SC|CN|Hei)$", line) and "Mono" not in line]
    return tuple((file, int(index) & 0xFFFF) for file, index, _ in mainland) or fonts()


@lru_cache(maxsize=64)
def font_of(file: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, index=index)


@dataclass(frozen=True)
class Facts:
    """What a certificate states, by field in the values that must be read."""

    holder: str
    level: str
    number: str
    body: str
    approval: str
    scope: str
    issued_on: date
    valid_until: date

    def expected(self) -> dict[str, str]:
        """Return the values by field."""
        days = {"issued_on": self.issued_on.isoformat(), "valid_until": self.valid_until.isoformat()}
        own = {name: getattr(self, name) for name in ("holder", "level", "number", "body", "approval", "scope")}
        return {**own, **days, "standard": "GB/T27922-2011"}


def facts(seed: int) -> Facts:
    """Return the facts of one certificate."""
    draw = random.Random(seed)  # noqa: S311  (made certificates are no secrets)
    pick = draw.choice
    issued = date(2021, 1, 1) + timedelta(days=draw.randrange(2000))
    serial = "".join(pick("0123456789") for _ in range(5))
    letters = "".join(pick("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(2))
    number = pick(
        (
            f"{draw.randrange(100, 999)}{issued.year % 100}SC{serial}R0{pick('SML')}",
            f"{letters}-27922-{issued.year}-{serial}",
            f"{issued.year}{letters}FW{serial}",
            f"0{draw.randrange(10, 99)}SSR{serial}",
        )
    )
    goods = draw.sample(GOODS, draw.randrange(1, 5))
    approval = f"CNCA-{pick(('R', 'R', 'RF'))}-{draw.randrange(2002, 2024)}-{draw.randrange(1, 999):03d}"
    return Facts(
        holder=pick(PLACES) + pick(NAMES) + pick(TRADES) + pick(FORMS),
        level=pick(tuple(LEVELS)),
        number=number,
        body=pick(PLACES) + pick(BODIES) + pick(("认证有限公司", "国际认证有限公司", "认证中心有限公司")),
        approval=approval,
        scope="、".join(goods) + pick(("的销售及售后服务", "的售后服务", "的安装、维修及售后服务")),
        issued_on=issued,
        valid_until=end_after(issued, 3),
    )


class Sheet:
    """A page that is drawn on from the top down."""

    def __init__(self, width: int, height: int, font: tuple[str, int]) -> None:
        self.image = Image.new("RGB", (width, height), "#fffdf6")
        self.pen = ImageDraw.Draw(self.image)
        self.font, self.width, self.height, self.at = font, width, height, 90

    def size(self, text: str, size: int) -> int:
        return int(self.pen.textlength(text, font=font_of(*self.font, size)))

    def put(self, text: str, left: int, size: int = 30, ink: str = "black") -> int:
        self.pen.text((left, self.at), text, font=font_of(*self.font, size), fill=ink)
        return left + self.size(text, size)

    def middle(self, text: str, size: int = 30, ink: str = "black", gap: int = 40) -> None:
        self.put(text, (self.width - self.size(text, size)) // 2, size, ink)
        self.at += size + gap

    def line(self, text: str, left: int = 150, size: int = 30, gap: int = 42) -> None:
        self.put(text, left, size)
        self.at += size + gap

    def wrapped(self, label: str, text: str, left: int = 150, size: int = 30, room: int = 900) -> None:
        start = self.put(label, left, size)
        for row in self.rows(text, size, room - (start - left)):
            self.put(row, start, size)
            self.at += size + 12
        self.at += 32

    def rows(self, text: str, size: int, room: int) -> list[str]:
        rows = [""]
        for sign in text:
            if self.size(rows[-1] + sign, size) > room:
                rows.append("")
            rows[-1] += sign
        return rows


def _zh(day: date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def _said(level: str) -> str:
    name, stars = LEVELS[level]
    return name + (" " + "★" * stars if stars else "")


def _plain(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 54, gap=80)
    s.line(f"证书编号：{f.number}")
    s.line(f"获证组织：{f.holder}")
    s.line("统一社会信用代码：91310000MA1K35XX2P")
    s.line(f"认证依据：GB/T 27922-2011{SCHEME}")
    s.line(f"认证等级：{_said(f.level)}")
    s.wrapped("认证范围：", f.scope)
    s.line(f"发证日期：{_zh(f.issued_on)}")
    s.line(f"有效期至：{_zh(f.valid_until)}")
    s.line(f"认证机构：{f.body}")
    s.line(f"批准号：{f.approval}")


def _ruled(s: Sheet, f: Facts) -> None:
    s.middle("商品售后服务评价认证证书", 48, gap=70)
    rows = (
        ("证书编号", f.number), ("企业名称", f.holder), ("注册地址", "江苏省苏州市工业园区星湖街328号"),
        ("认证依据", "GB/T 27922-2011"), ("评价等级", LEVELS[f.level][0]), ("认证范围", f.scope),
        ("发证日期", _zh(f.issued_on)), ("有效期至", _zh(f.valid_until)), ("认证机构", f.body),
        ("机构批准号", f.approval),
    )  # fmt: skip
    for label, value in rows:
        texts, top = s.rows(value, 28, 700), s.at
        s.put(label, 170, 28)
        for text in texts:
            s.put(text, 400, 28)
            s.at += 44
        s.at += 26
        s.pen.rectangle((150, top - 14, 1120, s.at - 14), outline="black")
        s.pen.line((380, top - 14, 380, s.at - 14), fill="black")


def _attested(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 56, gap=30)
    s.middle(f"编号：{f.number}", 26, gap=70)
    s.middle("兹证明", 32)
    s.middle(f.holder, 42)
    s.middle("注册地址：北京市海淀区学院路30号", 26)
    s.middle("售后服务符合标准", 30)
    s.middle(f"GB/T 27922-2011{SCHEME}", 32)
    s.middle(f"达到{LEVELS[f.level][0]}" if f.level != "basic" else "达标级", 46)
    s.wrapped("认证范围：", f.scope, 160)
    s.middle(f"发证日期：{_zh(f.issued_on)}      有效期至：{_zh(f.valid_until)}", 28, gap=60)
    s.middle(f.body, 34)
    s.middle(f"（批准号：{f.approval}）", 26)


def _bilingual(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 52, gap=6)
    s.middle("Certificate of After-sales Service", 30, gap=50)
    for label, english, value in (
        ("证书编号", "Certificate No.", f.number), ("组织名称", "Organization", f.holder),
        ("认证标准", "Standard", "GB/T 27922-2011"), ("认证级别", "Level", LEVELS[f.level][0]),
    ):  # fmt: skip
        s.line(f"{label}（{english}）：{value}", 130, 28)
    s.wrapped("认证范围（Scope）：", f.scope, 130, 28, 940)
    s.line(f"颁证日期（Date of issue）：{_zh(f.issued_on)}", 130, 28)
    s.line(f"有效期至（Valid until）：{_zh(f.valid_until)}", 130, 28)
    s.line(f"发证机构（Issued by）：{f.body}", 130, 28)
    s.line(f"认证机构批准号：{f.approval}", 130, 28)


def _above(s: Sheet, f: Facts) -> None:
    s.middle("商品售后服务评价体系认证证书", 46, gap=60)
    for label, value in (
        ("获证组织名称", f.holder), ("证书编号", f.number), ("评价依据", "GB/T 27922-2011"),
        ("评定等级", LEVELS[f.level][0]),
    ):  # fmt: skip
        s.line(label, 200, 24, 12)
        s.line(value, 200, 34, 34)
    s.line("认证范围", 200, 24, 12)
    s.wrapped("", f.scope, 200, 34)
    s.line("发证日期", 200, 24, 12)
    s.line(_zh(f.issued_on), 200, 34, 34)
    s.line("有效期至", 200, 24, 12)
    s.line(_zh(f.valid_until), 200, 34, 34)
    s.line(f"{f.body}    {f.approval}", 200, 30)


def _landscape(s: Sheet, f: Facts) -> None:
    s.put(f"证书编号：{f.number}", 1050, 26)
    s.at += 60
    s.middle(TITLE, 60, gap=60)
    s.wrapped("获证单位：", f.holder, 250, 34, 1300)
    s.wrapped("覆盖范围：", f.scope, 250, 30, 1300)
    s.line(f"评价标准：GB/T 27922-2011{SCHEME}", 250)
    s.line(f"评价级别：{_said(f.level)}", 250)
    s.put(f"签发日期：{_zh(f.issued_on)}", 250)
    s.line(f"有效期截止日期：{_zh(f.valid_until)}", 950)
    s.put(f"发证机构：{f.body}", 250)
    s.line(f"批准号：{f.approval}", 1000)


def _period(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 50, gap=70)
    s.line(f"证书编号：{f.number}")
    s.line(f"认证委托人：{f.holder}")
    s.line("地址：广东省深圳市南山区科技园南区8栋")
    s.line(f"认证依据：GB/T 27922-2011{SCHEME}")
    s.line(f"认证结果：{LEVELS[f.level][0]}")
    s.wrapped("业务范围：", f.scope)
    s.line(f"证书有效期：{_zh(f.issued_on)}至{_zh(f.valid_until)}")
    s.line(f"颁证机构：{f.body}（{f.approval}）")


def _digits(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 50, gap=70)
    for label, value in (
        ("注册号", f.number), ("企业名称", f.holder), ("依据标准", "GB/T 27922-2011"), ("等级", LEVELS[f.level][0]),
    ):  # fmt: skip
        s.line(f"{label}：{value}", 180, 32)
    s.wrapped("服务范围：", f.scope, 180, 32)
    s.line(f"发证日期：{f.issued_on:%Y-%m-%d}", 180, 32)
    s.line(f"有效期至：{f.valid_until:%Y.%m.%d}", 180, 32)
    s.line(f"认证机构：{f.body}", 180, 32)
    s.line(f"机构批准号：{f.approval}", 180, 32)


def _spaced(s: Sheet, f: Facts) -> None:
    s.middle("售 后 服 务 认 证 证 书", 48, gap=80)
    s.line(f"编　　号：{f.number}", 160)
    s.line(f"单位名称：{f.holder}", 160)
    s.line("法定代表人：李文博", 160)
    s.line("认证标准：GB/T 27922-2011", 160)
    s.line(f"级　　别：{LEVELS[f.level][0]}", 160)
    s.wrapped("认证范围：", f.scope, 160)
    s.line(f"发证日期：{f.issued_on.year} 年 {f.issued_on.month} 月 {f.issued_on.day} 日", 160)
    s.line(f"有效期至：{f.valid_until.year} 年 {f.valid_until.month} 月 {f.valid_until.day} 日", 160)
    s.line(f"发证机构：{f.body}", 160)
    s.line(f"批 准 号：{f.approval}", 160)


def _framed(s: Sheet, f: Facts) -> None:
    for inset in (20, 30, 46):
        s.pen.rectangle((inset, inset, s.width - inset, s.height - inset), outline="#b08d3c", width=4)
    s.at = 140
    s.middle(TITLE, 60, "#b3211c", 60)
    s.middle(f"证书编号：{f.number}", 26)
    s.middle("兹证明", 30)
    s.middle(f.holder, 38)
    s.middle("符合", 28)
    s.middle(f"GB/T 27922-2011{SCHEME}", 30)
    s.middle(_said(f.level), 44)
    s.wrapped("认证范围：", f.scope, 160, 28)
    s.line(f"首次发证日期：{_zh(f.issued_on.replace(year=f.issued_on.year - 3, day=1))}", 160, 28)
    s.line(f"本次发证日期：{_zh(f.issued_on)}", 160, 28)
    s.line(f"有效期至：{_zh(f.valid_until)}", 160, 28)
    s.line(f"认证机构：{f.body}", 160, 28)
    s.line(f"批准号：{f.approval}", 160, 28)


def _tinted(s: Sheet, f: Facts) -> None:
    for top in range(0, s.height, 60):
        s.pen.line((0, top, s.width, top + 200), fill="#e6ead8", width=3)
    s.middle("商品售后服务认证证书", 50, "#14365f", 70)
    s.line(f"证书号：{f.number}", 140, 28)
    s.line(f"获证企业：{f.holder}", 140, 28)
    s.line("执行标准依据：GB/T 27922-2011", 140, 28)
    s.line(f"星级：{_said(f.level)}", 140, 28)
    s.wrapped("认证覆盖范围：", f.scope, 140, 28)
    s.line(f"颁证日期：{_zh(f.issued_on)}", 140, 28)
    s.line(f"有效期限至：{_zh(f.valid_until)}", 140, 28)
    s.line(f"认证机构：{f.body}  批准号：{f.approval}", 140, 28)


def _in_columns(s: Sheet, f: Facts) -> None:
    s.middle(TITLE, 50, gap=70)
    s.put(f"证书编号：{f.number}", 110, 26)
    s.line(f"认证等级：{LEVELS[f.level][0]}", 720, 26)
    s.line(f"组织名称：{f.holder}", 110, 26)
    s.line("认证依据：GB/T 27922-2011", 110, 26)
    s.wrapped("认证范围：", f.scope, 110, 26, 760)
    s.put(f"发证日期：{_zh(f.issued_on)}", 110, 26)
    s.line(f"有效期至：{_zh(f.valid_until)}", 650, 26)
    s.put(f"认证机构：{f.body}", 110, 26)
    s.line(f"批准号：{f.approval}", 720, 26)
    s.line("监督审核记录", 110, 26)
    for number in (1, 2):
        s.line(f"第{number}次：{_zh(f.issued_on + timedelta(days=300 * number))} 合格", 110, 26)


LAYOUTS: dict[str, Callable[[Sheet, Facts], None]] = {
    each.__name__.strip("_"): each
    for each in (
        _plain, _ruled, _attested, _bilingual, _above, _landscape, _period, _digits, _spaced, _framed, _tinted,
        _in_columns,
    )
}  # fmt: skip


def drawn(layout: str, of: Facts, font: tuple[str, int]) -> Image.Image:
    """Return the picture of a certificate."""
    size = (1754, 1240) if layout == "landscape" else (1240, 1754)
    sheet = Sheet(*size, font)
    LAYOUTS[layout](sheet, of)
    return sheet.image
