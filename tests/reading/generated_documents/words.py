"""Words of a made document: heads put together from parts, and rarer ones that stand in no list."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

_FOLDER = Path(__file__).parent
VOCABULARY: dict[str, Any] = tomllib.loads((_FOLDER / "vocabulary.toml").read_text(encoding="utf-8"))
SURROUNDINGS: dict[str, Any] = tomllib.loads((_FOLDER / "surroundings.toml").read_text(encoding="utf-8"))
_HEAD = VOCABULARY["head"]
_RARE = Decimal(_HEAD["rare_share"])


def chance(random: Random, share: float) -> bool:
    """Return True in about this share of the cases."""
    return random.random() > 1 - share


def rare(random: Random) -> bool:
    """Return True where a word is to be one that nobody would put into a list."""
    return Decimal(random.random()) < _RARE


def pick(random: Random, words: Sequence[str]) -> str:
    """Return one of the words."""
    return str(random.choice(words))


def choose(random: Random, words: dict[str, Any], plain: str = "names") -> str:
    """Return a plain word or a rare one."""
    return pick(random, words["rare" if words.get("rare") and rare(random) else plain])


@dataclass(frozen=True)
class Heads:
    """What stands in the head of each kind of column; no two are the same."""

    serial: str
    group: str
    share: str
    weight: str
    sub: str
    item: str
    points: str
    least: str
    most: str
    criteria: str
    note: str


def _composed(random: Random, kind: str) -> str:
    words = _HEAD[kind]
    if rare(random):
        return pick(random, words["rare"])
    if chance(random, 0.5):
        return pick(random, words["plain"])
    return pick(random, _HEAD["verbs"]) + pick(random, words["parts"])


def _points(random: Random) -> str:
    words = _HEAD["points"]
    tail = pick(random, words["tails"])
    if rare(random):
        return pick(random, words["rare"]) + tail
    if chance(random, 0.7):
        return pick(random, words["plain"]) + tail
    return pick(random, ("评审", "评分", "标准", "最高", "", "单项")) + pick(random, words["parts"]) + tail


def _spread(random: Random, text: str) -> str:
    """Return a head as a narrow column prints it, now and then: with gaps or on two lines."""
    if len(text) == 2 and chance(random, 0.15):
        return f"{text[0]} {text[1]}"
    if len(text) == 4 and chance(random, 0.1):
        return f"{text[:2]}\n{text[2:]}"
    return text


def heads(random: Random) -> Heads:
    """Return the heads of one table."""
    made: dict[str, str] = {}
    for kind in (field.name for field in fields(Heads)):
        text = _head(random, kind)
        while _bare(text) in {_bare(each) for each in made.values()}:
            text = _head(random, kind)
        made[kind] = _spread(random, text)
    return Heads(**made)


def _head(random: Random, kind: str) -> str:
    if kind in _HEAD["other"]:
        return pick(random, _HEAD["other"][kind])
    if kind == "share":
        return _composed(random, "group") + pick(random, ("分值", "总分", "权重分值"))
    return _points(random) if kind == "points" else _composed(random, kind)


def _bare(text: str) -> str:
    return "".join(text.split()).split("（")[0].split("(")[0]


def item_name(random: Random, kind: str) -> str:
    """Return the name of an item; a rarer one is put together, except where it is the price or a bonus."""
    if kind in ("price", "bonus") or not rare(random):
        return pick(random, VOCABULARY["groups"][kind]["items"])
    words = VOCABULARY["items"]
    return "".join(pick(random, words[part]) for part in ("openings", "things", "heads"))


def shown(number: Decimal) -> str:
    """Return a number as it is printed."""
    return f"{number.quantize(Decimal('0.01')).normalize():f}"


def numbering(random: Random) -> tuple[str, ...]:
    """Return how the parts of a list are numbered; often not at all."""
    numerals = "一二三四五六七八九"
    digits = range(1, 60)
    styles = (
        (),
        (),
        (),
        tuple(f"{n}、" for n in numerals),
        tuple(f"（{n}）" for n in numerals),
        tuple(f"{n}." for n in digits),
        tuple(f"{n}、" for n in digits),
        tuple(f"（{n}）" for n in digits),
        tuple("①②③④⑤⑥⑦⑧⑨"),
        tuple(f"{letter}. " for letter in "ABCDEFGHJ"),
    )
    return random.choice(styles)


def numbered(style: Sequence[str], number: int, text: str) -> str:
    """Return a text with its number, counted from 0, as far as the style goes."""
    return style[number] + text if number < len(style) else text
