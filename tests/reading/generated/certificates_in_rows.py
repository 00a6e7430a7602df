"""Lists in which the after-sales certificate is one of several: a row each, or all in one cell of honours."""

from __future__ import annotations

from random import Random

from tests.reading.generated import headers
from tests.reading.generated.foreign import Column
from tests.reading.generated.held import Held, some_day
from tests.reading.generated.tables import Plan, name_column, price_column, serial_column

OWN = ("商品售后服务评价体系认证证书", "售后服务认证证书", "商品售后服务评价认证")
OTHERS = (
    ("质量管理体系认证证书", "/"),
    ("环境管理体系认证证书", ""),
    ("企业信用等级证书", "AAA"),
    ("职业健康安全管理体系认证证书", "/"),
)
HONOURS = ("企业资质及荣誉", "所获证书", "认证及荣誉", "资质荣誉一览", "投标人所获认证", "企业获奖及认证情况")
OTHER_HONOURS = (
    "ISO9001质量管理体系认证",
    "高新技术企业",
    "AAA级信用企业",
    "守合同重信用企业",
    "ISO14001环境管理体系认证",
)


def _rows_of(random: Random, one: Held) -> list[tuple[object, object, object]]:
    """Return the certificates of a bidder: what it is called, its level and its last day."""
    rows: list[tuple[object, object, object]] = [
        (name, level, some_day(random).replace(year=2027).isoformat()) for name, level in random.sample(OTHERS, 1)
    ]
    if one.want.level != "none":
        rows.insert(random.randint(0, 1), (random.choice(OWN), one.text, one.ends.isoformat() if one.ends else ""))
    return rows


def certificate_rows(random: Random, made: Plan) -> tuple[list[Column], list[tuple[int, int]]]:
    """Return columns with a row a certificate, and the spans of rows that belong to one bidder."""
    serial, name, price = serial_column(made), name_column(random, made), price_column(random, made)
    lead: list[list[object]] = [[], [], []]
    rows: list[tuple[object, object, object]] = []
    spans = []
    for place, one in enumerate(made.helds):
        certificates = _rows_of(random, one)
        spans.append((len(rows), len(rows) + len(certificates) - 1))
        rows.extend(certificates)
        for cells, column in zip(lead, (serial, name, price), strict=True):
            cells.extend([column.cells[place], *[None] * (len(certificates) - 1)])
    columns = [Column(x.kind, x.header, tuple(y)) for x, y in zip((serial, name, price), lead, strict=True)]
    titles = (
        ("certificate", random.choice(("证书名称", "认证项目", "证书全称", "认证名称"))),
        ("level", random.choice(("等级", "证书级别", "认证等级", "星级/等级", "级次"))),
        ("until", headers.word(random, headers.UNTIL)),
    )
    own = zip(titles, zip(*rows, strict=True), strict=True)
    columns.extend(Column(kind, (title,), tuple(cells)) for (kind, title), cells in own)
    return columns, spans


def _honours(random: Random, one: Held) -> str:
    parts = random.sample(OTHER_HONOURS, random.randint(1, 3))
    if one.want.level != "none" and one.begins:
        level = one.text if "售后" in one.text else f"商品售后服务评价体系认证{one.text}"
        parts.insert(random.randint(0, len(parts)), level)
    return random.choice(("；", "；\n")).join(parts)


def honours_columns(random: Random, made: Plan) -> list[Column]:
    """Return columns of which one holds all that a bidder has, in words."""
    cells = tuple(_honours(random, one) for one in made.helds)
    lead = [serial_column(made), name_column(random, made), price_column(random, made)]
    return [*lead, Column("level", (random.choice(HONOURS),), cells)]
