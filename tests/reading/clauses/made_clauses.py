"""Clauses made of a known rule in many words: whoever reads them must find the rule, or say what is not sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any
from unicodedata import normalize

from tender_tool.reading.clauses import read_clause
from tests.reading.clauses.corpus_clauses import read_values

Tiers = list[tuple[str, Decimal]]

HOLDERS = ("投标人", "供应商", "所投产品制造商", "响应人", "磋商供应商")
HAS = ("具有", "具备", "取得", "获得", "通过", "提供", "持有")
SERVICES = ("售后服务认证", "商品售后服务评价体系认证", "售后服务体系认证")
OTHERS = (
    "信息安全服务资质认证",
    "物业服务认证",
    "绿色工厂评价",
    "环卫作业能力认证",
    "数据管理能力评估",
    "保洁服务等级评定",
)
NOUNS = (
    "质量管理体系认证证书", "环境管理体系认证证书", "职业健康安全管理体系认证证书", "能源管理体系认证证书",
    "节能产品认证证书", "信息安全管理体系认证证书", "绿色产品认证证书", "有机产品认证证书",
)  # fmt: skip
STARS = ("五星级", "四星级", "三星级")
GRADES = ("一级", "二级", "三级", "四级")
SCALES = (
    STARS,
    GRADES,
    ("甲级", "乙级", "丙级"),
    ("AAA级", "AA级", "A级"),
    ("5A级", "4A级", "3A级"),
    ("国家级", "省级", "市级"),
)
THINGS = (
    ("业绩", "个"),
    ("类似项目合同", "份"),
    ("发明专利", "项"),
    ("检测设备", "台"),
    ("配送车辆", "辆"),
    ("持证人员", "名"),
)
GETS = ("得{}分", "的得{}分", "的，得{}分", "，得{}分", "的，计{}分", "得 {} 分", "的加{}分")
NOTHING = (
    "其他不得分",
    "其余情况不得分",
    "未提供的不得分",
    "没有的得0分",
    "否则不得分",
    "不提供不得分",
    "无证书得0分",
)
PROOFS = ("提供证书复印件并加盖公章", "须附扫描件，原件备查", "投标文件中提供证明材料")
VALID = ("有效期内的", "有效的")
QUERIES = ("提供全国认证认可信息公共服务平台查询截图", "附国家认监委网站查询页面截图")


@dataclass(frozen=True)
class Made:
    """A clause with what it says."""

    kind: str
    text: str
    tiers: Tiers = field(default_factory=list)
    most: Decimal | None = None
    otherwise: Decimal | None = None
    each: tuple[Decimal, Decimal | None] | None = None
    valid: bool = False
    query: bool = False
    contradicted: bool = False

    @property
    def wanted(self) -> dict[str, Any]:
        """The fields in the form of a label."""
        return {
            "tiers": self.tiers,
            "max_points": self.most,
            "otherwise_points": self.otherwise,
            "per_item": self.each,
            "requires_valid": self.valid,
            "requires_online_check": self.query,
        }


def falling(random: Random, count: int) -> list[Decimal]:
    """Return points that fall by the same step down to the step."""
    step = random.choice((Decimal("0.5"), Decimal(1), Decimal(2), Decimal(5)))
    return [step * number for number in range(count, 0, -1)]


def gets(random: Random, points: Decimal) -> str:
    """Return words that give points."""
    return random.choice(GETS).format(points)


def levels(random: Random) -> Made:
    """Return a clause of points by level, downward or upward, with open ends."""
    scale = random.choice(SCALES)
    name = random.choice(SERVICES if scale is STARS else OTHERS)
    points = falling(random, len(scale))
    words = list(scale)
    if random.random() < 0.3:
        words[0] += random.choice(("及以上", "（含）以上", "或以上"))
    if random.random() < 0.3:
        words[-1] += random.choice(("及以下", "（含）以下"))
    steps = list(zip(words, points, strict=True))
    if random.random() < 0.3:
        steps.reverse()
    valid = random.random() < 0.4
    lead = f"{random.choice(HOLDERS)}{random.choice(HAS)}{random.choice(VALID) if valid else ''}{name}证书"
    sign = random.choice(("，", "；", "、", "\n"))
    manner = random.choice(GETS[:6] if sign != "、" else GETS[:2])
    said = sign.join(f"{word}{manner.format(value)}" for word, value in steps)
    text = f"{lead}{random.choice(('，', '：', '，其中'))}{said}"
    return Made("levels", text, steps, max(points), valid=valid)


def counts(random: Random) -> Made:
    """Return a clause of points by the number of things."""
    thing, unit = random.choice(THINGS)
    first = random.randint(1, 3)
    width = random.randint(1, 3)
    points = falling(random, 3)
    low, middle, high = first, first + width, first + 2 * width
    sign = random.choice(("-", "～", "至"))

    def between(least: int, most: int) -> str:
        return f"{least}{unit}" if least == most else f"{least}{sign}{most}{unit}"

    top = random.choice((f"{high}{unit}及以上", f"{high}{unit}（含）以上", f"≥{high}{unit}"))
    steps = list(zip((top, between(middle, high - 1), between(low, middle - 1)), points, strict=True))
    if random.random() < 0.3:
        steps.reverse()
    said = random.choice(("，", "；")).join(f"{word}{gets(random, value)}" for word, value in steps)
    return Made("counts", f"{random.choice(HOLDERS)}的{thing}数量：{said}", steps, max(points))


def each_of(random: Random) -> Made:
    """Return a clause of points for each thing, with a cap."""
    thing, unit = random.choice(THINGS)
    value = random.choice((Decimal("0.5"), Decimal(1), Decimal(2), Decimal(20)))
    cap = value * random.randint(2, 6)
    most = random.choice(("最高{}分", "满分{}分", "最多得{}分", "累计不超过{}分", "本项最高得{}分")).format(cap)
    each = random.choice((f"每提供一{unit}", f"每有1{unit}", f"每具有一{unit}", f"提供1{unit}"))
    text = f"{random.choice(HOLDERS)}{random.choice(HAS)}同类{thing}的，{each}{gets(random, value)}，{most}"
    return Made("each", text, most=cap, each=(value, cap))


def listed(random: Random) -> Made:
    """Return a list of certificates, each with points of its own or all with the same."""
    names = random.sample(NOUNS, random.randint(2, 4))
    value = random.choice((Decimal(1), Decimal(2), Decimal(20)))
    same = random.random() < 0.5
    values = [value if same else value * (number + 1) for number in range(len(names))]
    lead = random.choice(HAS)
    numbered = random.random() < 0.5
    parts = [
        f"{f'{number}、' if numbered else ''}{lead}{name}{gets(random, points)}"
        for number, (name, points) in enumerate(zip(names, values, strict=True), start=1)
    ]
    total = sum(values, Decimal(0))
    text, cap = "；".join(parts), None
    if random.random() < 0.5:
        text, cap = f"{text}。以上合计最高{total}分", total
    return Made("listed", text, most=total, each=(value, cap) if same else None)


def base_plus(random: Random) -> Made:
    """Return a clause of points for a certificate and more for its best level."""
    base, plus = Decimal(random.randint(1, 3)), Decimal(random.randint(1, 3))
    level = random.choice(STARS[:2])
    text = f"{random.choice(HOLDERS)}{random.choice(HAS)}{random.choice(SERVICES)}证书的得{base}分，"
    more = random.choice((f"达到{level}的再加{plus}分", f"其中等级为{level}的另加{plus}分", f"{level}的加{plus}分"))
    text += more
    if random.random() < 0.5:
        text += f"，最高{base + plus}分"
    return Made("base plus", text, [(level, base + plus)], base + plus)


def growing(random: Random) -> Made:
    """Return a clause of points that grow with each level or thing above a first one."""
    base, step = Decimal(random.randint(1, 3)), Decimal(random.randint(1, 2))
    most = base + 2 * step
    thing, unit = random.choice(THINGS)
    first, more = random.choice((("三星级", "每增加一星"), (f"2{unit}{thing}", f"每增加1{unit}")))
    text = f"{random.choice(HOLDERS)}{random.choice(HAS)}{first}的得{base}分，{more}加{step}分，最高{most}分"
    word = first if first == "三星级" else f"2{unit}"
    return Made("growing", text, [(word, base)], most)


def shares(random: Random) -> Made:
    """Return a clause of shares of the full points."""
    full = Decimal(random.choice((2, 5, 10)))
    parts = (100, 80, 60)
    said = "，".join(
        f"{word}的得{random.choice(('满分', '本项分值'))}的{part}%" for word, part in zip(STARS, parts, strict=True)
    )
    tiers = [(word, full * part / 100) for word, part in zip(STARS, parts, strict=True)]
    return Made("shares", f"本项满分{full}分。{random.choice(SERVICES)}{said}", tiers, full)


def missing(random: Random) -> Made:
    """Return a clause of points that fall with each missing certificate."""
    names = random.sample(NOUNS, 3)
    value = Decimal(random.randint(1, 3))
    full = value * 3
    less = random.choice((f"每缺少一项扣{value}分", f"缺一项扣{value}分，扣完为止", f"每少1个扣{value}分"))
    return Made(
        "missing",
        f"{random.choice(HOLDERS)}同时{random.choice(HAS)}{'、'.join(names)}的得{full}分，{less}",
        most=full,
    )


def judged(random: Random) -> Made:
    """Return a clause that a person judges."""
    best, middle, worst = falling(random, 3)
    what = random.choice(("实施方案", "应急预案", "培训计划"))
    said = random.choice(
        (
            f"完整合理的得{best}分，较完整合理的得{middle}分，一般的得{worst}分",
            f"优得{best}分，良得{middle}分，一般得{worst}分",
            f"科学可行得{best}分；基本可行得{middle}分；不够可行得{worst}分",
        )
    )
    return Made("judged", f"{what}{random.choice(('：', '进行评审，'))}{said}", most=best)


def measured(random: Random) -> Made:
    """Return a clause of points by hours or years."""
    best, middle, worst = falling(random, 3)
    said, words = random.choice(
        (
            ("响应时间≤{0}小时{3}，{0}小时＜响应时间≤{1}小时{4}，{1}小时＜响应时间≤{2}小时{5}", None),
            ("质保期{2}年及以上{3}，{1}年{4}，{0}年{5}", "years"),
        )
    )
    low = random.randint(1, 3)
    text = said.format(low, low + 1, low + 2, *(f"的得{points}分" for points in (best, middle, worst)))
    names = [f"≤{low}小时", f"{low}小时＜响应时间≤{low + 1}小时", f"{low + 1}小时＜响应时间≤{low + 2}小时"]
    if words:
        names = [f"{low + 2}年及以上", f"{low + 1}年", f"{low}年"]
    return Made("measured", text, list(zip(names, (best, middle, worst), strict=True)), best)


def two_parts(random: Random) -> Made:
    """Return two numbered parts with a sum."""
    first, second = levels(random), each_of(random)
    assert first.most is not None
    assert second.most is not None
    most = first.most + second.most
    text = f"1、{first.text.replace(chr(10), '，')}；\n2、{second.text}。\n"
    if random.random() < 0.5:
        text += f"以上两项合计最高{most}分"
    return Made("two parts", text.rstrip(), first.tiers, most, valid=first.valid)


def respectively(random: Random) -> Made:
    """Return several levels in front of as many amounts."""
    points = falling(random, 3)
    amounts = "、".join(f"{value}分" for value in points)
    lead = f"{random.choice(HOLDERS)}{random.choice(HAS)}{random.choice(SERVICES)}证书"
    sign = random.choice(("、", "/"))
    text = f"{lead}，等级为{sign.join(STARS)}的分别得{amounts.replace('、', sign)}"
    return Made("respectively", text, list(zip(STARS, points, strict=True)), max(points))


def points_first(random: Random) -> Made:
    """Return points with the level that earns them behind."""
    points = falling(random, 3)
    sign = random.choice(("：", "——"))
    lines = random.choice(("\n", "；"))
    said = lines.join(f"{value}分{sign}{word}" for word, value in zip(STARS, points, strict=True))
    lead = "" if lines == "；" else f"{random.choice(SERVICES)}：\n"
    return Made("points first", lead + said, list(zip(STARS, points, strict=True)), max(points))


def two_ladders(random: Random) -> Made:
    """Return the levels of two certificates in one breath, with or without their sum."""
    names = random.sample(OTHERS, 2)
    best = falling(random, 3)
    tiers = list(zip(GRADES, best, strict=False)) * 2
    parts = [
        f"{random.choice(HAS)}{name}证书，"
        + "，".join(f"{word}得{value}分" for word, value in zip(GRADES, best, strict=False))
        for name in names
    ]
    text = "；".join(parts)
    if random.random() < 0.5:
        text += f"。本项最高{best[0] * 2}分"
    return Made("two ladders", text, tiers, best[0] * 2)


def fewer(random: Random) -> Made:
    """Return points for all, or some, of a list."""
    names = random.sample(NOUNS, 3)
    points = falling(random, 3)
    words = random.choice((("三项", "两项", "一项"), ("3项", "2项", "1项"), ("3个", "2个", "1个")))
    verb = random.choice(("具有其中", "提供", "满足", "具备"))
    said = "，".join(f"{verb}{word}的得{value}分" for word, value in zip(words, points, strict=True))
    return Made("fewer", f"{'、'.join(names)}，{said}", list(zip(words, points, strict=True)), points[0])


def contradicted(random: Random) -> Made:
    """Return steps or parts with a sum that they do not make: which of the two is meant, nobody can say."""
    made = random.choice((levels, counts, listed, base_plus, measured))(random)
    assert made.most is not None
    if "最高" in made.text:
        return replace(made, text=made.text)
    wrong = made.most + random.choice((-Decimal("0.5"), Decimal(1), Decimal(3)))
    each = (made.each[0], wrong) if made.each else None
    text = f"{made.text.rstrip()}。{random.choice(('本项满分', '合计', '最高得'))}{wrong}分"
    return replace(made, kind="contradicted", text=text, most=wrong, each=each, contradicted=True)


def dressed(text: str, random: Random) -> str:
    """Return a clause as it stands in a document: wrapped, spaced, in full width, below a heading."""
    chance = random.random()
    if chance < 0.15 and "\n" not in text:
        width = random.randint(11, 17)
        return "\n".join(text[at : at + width] for at in range(0, len(text), width))
    if chance < 0.3:
        return f"{random.choice(('评分内容：', '评审标准：', '（一）评审内容：'))}\n{text}"
    if chance < 0.4:
        return text.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    if chance < 0.5:
        return text.translate(str.maketrans("，；：（）", ",;:()"))
    return text


KINDS: tuple[Callable[[Random], Made], ...] = (
    levels, counts, each_of, listed, base_plus, growing, shares, missing, judged, measured, two_parts,
    respectively, points_first, two_ladders, fewer, contradicted,
)  # fmt: skip


def silently_wrong(made: Made) -> list[str]:
    """Return the fields that are read otherwise than the clause was made, and not left to a person."""
    clause = read_clause(made.text)
    marked = {doubt.field for doubt in clause.needs_review}
    wrong = [name for name in wrong_fields(made) if name not in marked]
    return [*wrong, "max_points"] if made.contradicted and "max_points" not in marked else wrong


def wrong_fields(made: Made) -> list[str]:
    """Return the fields that are read otherwise than the clause was made."""
    read = read_values(read_clause(made.text))
    read["tiers"] = [(normalize("NFKC", words), points) for words, points in read["tiers"]]
    made = replace(made, tiers=[(normalize("NFKC", words), points) for words, points in made.tiers])
    return [name for name, value in made.wanted.items() if read[name] != value]


def made_clause(seed: int) -> Made:
    """Return the clause of a seed."""
    random = Random(seed)  # noqa: S311  (no secret)
    made = KINDS[seed % len(KINDS)](random)
    text, otherwise = made.text, made.otherwise
    chance = random.random()
    if chance < 0.3:
        text, otherwise = f"{text}{random.choice(('，', '；', '。'))}{random.choice(NOTHING)}", Decimal(0)
    elif chance < 0.5:
        text, otherwise = f"{text}。\n证明材料：{random.choice(PROOFS)}，未提供的不得分", Decimal(0)
    elif chance < 0.6:
        text = f"{text}。\n证明材料：{random.choice(PROOFS)}"
    query = random.random() < 0.2
    if query:
        text = f"{text}。\n注：{random.choice(QUERIES)}"
    return replace(made, text=dressed(f"{text}。", random), otherwise=otherwise, query=query)
