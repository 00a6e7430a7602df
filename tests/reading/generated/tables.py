"""The columns of one made list: the certificate's own, and foreign ones between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from tests.reading.generated import headers
from tests.reading.generated.firms import firms
from tests.reading.generated.foreign import PLAIN, TRAPS, Column, Foreign, foreign_column
from tests.reading.generated.held import (
    ALL_STYLES,
    PLAIN_STYLES,
    PROOFS,
    Held,
    Proof,
    held,
    period,
    shown_day,
    some_day,
)

Hope = Literal["right", "question", "uncounted"]
FIELDS: dict[Proof, tuple[str, ...]] = {
    "until": ("until",),
    "period": ("period",),
    "from_until": ("since", "until"),
    "issued": ("issued",),
    "issued_years": ("issued", "years"),
    "in_cell": (),
    "nothing": (),
}
BODIES = ("中标华信", "方圆标志认证", "北京五洲天宇认证中心", "CTC")
OTHER_STARS = ("酒店星级", "饭店星级评定", "绿色建筑星级", "景区等级", "物业服务星级", "酒店评定等级")


def chance(random: Random, share: float) -> bool:
    """Return True in about this share of the cases."""
    return random.random() > 1 - share


@dataclass(frozen=True)
class Plan:
    """What a list is to be: what to hope for, its bidders, how validity is shown and whether it is in English."""

    hope: Hope
    names: tuple[str, ...]
    helds: tuple[Held, ...]
    proof: Proof
    english: bool
    status: bool


def plan(random: Random) -> Plan:
    """Return what the list is to be."""
    dice = random.random()
    hope: Hope = "uncounted" if dice > 0.93 else "question" if dice > 0.83 else "right"
    english = hope == "right" and chance(random, 0.08)
    proofs: dict[Hope, tuple[Proof, ...]] = {
        "right": PROOFS,
        "question": ("nothing", "until"),
        "uncounted": ("nothing",),
    }
    proof = random.choice(proofs[hope])
    if english and proof == "in_cell":
        proof = "until"
    status = hope == "right" and bool(FIELDS[proof]) and chance(random, 0.2)
    usual = random.choice(PLAIN_STYLES if hope != "right" else ALL_STYLES)
    styles = (usual,) if chance(random, 0.6) or hope != "right" else (usual, *random.sample(ALL_STYLES, 2))
    names = firms(random, 1 if chance(random, 0.04) else random.randint(2, 9), english=english)
    helds = [held(random, name, proof, styles, english=english, status=status) for name in names]
    if hope != "right" and not any(each.want.level.endswith("star") for each in helds):
        return plan(random)
    return Plan(hope, tuple(names), tuple(helds), proof, english, status)


def _cell(random: Random, kind: str, one: Held, form: int, gap: str) -> object:
    if one.begins is None or one.ends is None:
        return "" if one.text == "" else gap
    cells: dict[str, object] = {
        "until": shown_day(one.ends, form),
        "period": period(one.begins, one.ends, form),
        "since": shown_day(one.begins, form),
        "issued": shown_day(one.begins, form),
        "years": ("3年", 3, "三年")[form % 3],
        "number": f"SC{random.randrange(10**8):08d}",
        "body": random.choice(BODIES),
        "status": one.status,
    }
    return cells[kind]


def certificate_columns(random: Random, made: Plan, *, level: str, full: bool) -> list[Column]:
    """Return the level's column under the header given, and behind it the certificate's other columns."""
    extra = [kind for kind in ("number", "body") if made.hope == "right" and chance(random, 0.3)]
    kinds = [*FIELDS[made.proof], *extra, *(("status",) if made.status else ())]
    form, gap = random.randrange(6), random.choice(("", "/", "—", ""))
    columns = [Column("level", (level,), tuple(each.text for each in made.helds))]
    for kind in kinds:
        cells = tuple(_cell(random, kind, each, form, gap) for each in made.helds)
        header = (
            headers.english_header(random, kind) if made.english else headers.field_header(random, kind, full=full)
        )
        columns.append(Column(kind, (header,), cells))
    return columns


def name_column(random: Random, made: Plan) -> Column:
    """Return the column of the bidders' names."""
    text = random.choice(headers.ENGLISH["name"]) if made.english else headers.word(random, headers.NAMES)
    return Column("name", (text,), made.names)


def price_column(random: Random, made: Plan) -> Column:
    """Return the column of the bids."""
    text = random.choice(headers.ENGLISH["price"]) if made.english else headers.word(random, headers.PRICES)
    return Column("price", (text,), tuple(random.randint(100_000, 900_000) for _ in made.names))


def serial_column(made: Plan) -> Column:
    """Return the column that numbers the rows."""
    return Column("serial", ("No." if made.english else "序号",), tuple(range(1, len(made.names) + 1)))


def _strangers(random: Random, made: Plan) -> list[Foreign]:
    traps = [each for each in TRAPS if made.hope != "uncounted" or not each.levels]
    if made.hope == "question":
        traps = [each for each in traps if not any("售后" in header for header in each.headers)]
    return [*random.sample(PLAIN, random.randint(0, 3)), *random.sample(traps, random.randint(0, 3))]


def _own(random: Random, made: Plan, strangers: list[Foreign]) -> tuple[list[Column], bool]:
    """Return the certificate's columns, and whether they may be parted."""
    if made.hope == "question":
        return certificate_columns(random, made, level=random.choice(headers.MUTE), full=False), False
    if made.hope == "uncounted":
        stars = tuple(
            each.text if each.want.level.endswith("star") else random.choice(("", "无")) for each in made.helds
        )
        return [Column("level", (random.choice(OTHER_STARS),), stars)], False
    if made.english:
        return certificate_columns(random, made, level=random.choice(headers.ENGLISH["level"]), full=False), False
    if chance(random, 0.15) and not any(each.levels for each in strangers):
        return certificate_columns(random, made, level=random.choice(headers.LONE_LEVELS), full=False), False
    full = chance(random, 0.5)
    return certificate_columns(random, made, level=headers.level_header(random), full=full), full


def flat_columns(random: Random, made: Plan) -> list[Column]:
    """Return the columns of a list whose headers have one row, in any order that leaves no doubt."""
    strangers = _strangers(random, made)
    own, parted = _own(random, made, strangers)
    others = [foreign_column(random, each, len(made.names), english=made.english) for each in strangers]
    parts = [[each] for each in others] + ([[each] for each in own] if parted else [own])
    if chance(random, 0.7):
        parts.append([price_column(random, made)])
    random.shuffle(parts)
    name = name_column(random, made)
    parts.insert(random.randint(0, len(parts)) if chance(random, 0.3) else 0, [name])
    if chance(random, 0.7):
        parts.insert(0, [serial_column(made)])
    return _numbered(random, [column for part in parts for column in part])


def _numbered(random: Random, columns: list[Column]) -> list[Column]:
    """Return the columns with their headers numbered, now and then; one without a header keeps none."""
    style = random.choice(headers.NUMBERINGS)
    if not chance(random, 0.15) or len(columns) > len(style):
        return columns
    lines = [(*column.header[:-1], mark + column.header[-1]) for mark, column in zip(style, columns, strict=False)]
    return [replace(x, header=y) if x.header[-1] else x for x, y in zip(columns, lines, strict=True)]


def _under(group: str, column: Column) -> Column:
    return Column(column.kind, (group, *column.header), column.cells)


def grouped_columns(random: Random, made: Plan) -> list[Column]:
    """Return columns under headings: the certificate's, and perhaps those of another certificate."""
    subject, proof = headers.word(random, headers.SUBJECTS), headers.word(random, headers.PROOFS)
    group = f"{subject}{proof or '认证'}{random.choice(('', '', '证书', '情况'))}"
    leaf = headers.word(random, headers.HEADS)
    own = [_under(group, each) for each in certificate_columns(random, made, level=leaf, full=False)]
    parts = [own]
    if chance(random, 0.6):
        other = random.choice(("质量管理体系认证", "环境管理体系认证证书", "安全生产许可证", "企业信用评价"))
        days = tuple(shown_day(some_day(random), 1) for _ in made.helds)
        numbers = tuple(f"Q{number}{random.randrange(9999)}" for number, _ in enumerate(days))
        parts.append([Column("foreign", (other, "证书编号"), numbers), Column("foreign", (other, "有效期至"), days)])
    random.shuffle(parts)
    if chance(random, 0.25):
        parts = [[_under("认证证书", each) for each in part] for part in parts]
    plain = [[foreign_column(random, each, len(made.names), english=False)] for each in random.sample(PLAIN, 2)]
    lead = [serial_column(made), name_column(random, made), price_column(random, made)]
    return _numbered(random, [*lead, *(column for part in (*plain[:1], *parts, *plain[1:]) for column in part)])
