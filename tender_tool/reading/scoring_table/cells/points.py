"""Points and weights as they are printed in cells, names and headings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.documents.table import Bound
from tender_tool.domain.numerals import NUMERAL, below_hundred
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words

# No leading zeros: those are minutes and numbers of things.
_NUMBER = r"(?:0|[1-9]\d{0,2})(?:\.\d{1,2})?"
_RANGE = r"[-~—–－―至到]+"
_BRACKETS = re.compile(r"[(\[【{〔<《][^()\[\]【】]*[)\]】}〕>》]")
_MOST_POINTS = Decimal(200)
_LONGEST_REST = 4
_ASIDES = re.compile(r"\([^()]*\)?")
_NUMBERED = re.compile(rf"([^\W\d]{{2,20}})({_NUMBER})")
_SHORT_CELL = 16
_SHORT = 40


@dataclass(frozen=True, slots=True)
class Points:
    """A printed number of points or per cent; ``bound`` where it is only the least or the most."""

    value: Decimal
    bound: Bound | None = None


class _Half(dict[int, str]):
    """Half-width forms of signs, learnt when they are first met; a sign that would become several stays."""

    def __missing__(self, sign: int) -> str:
        half = unicodedata.normalize("NFKC", chr(sign))
        self[sign] = half if len(half) == 1 else chr(sign)
        return self[sign]


_HALF = _Half()


@lru_cache(maxsize=1 << 14)
def squeezed(text: str) -> str:
    """Return a text in half width without white space; each sign stays one sign."""
    return "".join(text.split()).translate(_HALF)


def _either(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    words = scoring_words().points
    units, most = _either(words.units), _either(words.most)
    least, upper = _either(words.least_signs), _either(words.most_signs)
    number = rf"(?P<number>{_NUMBER})"
    up_to = rf"(?:{_NUMBER}(?:{units})?{_RANGE})?"
    clock = "".join(words.clock)
    sign = rf"(?:(?P<least>{least})|(?P<most>{upper}))?"
    return {
        "cell": re.compile(rf"(?:{most})?:?{sign}{up_to}{number}(?:{units})?(?:{most})?[。;]?"),
        "bracket": re.compile(rf"(?:{most}|[^\d≥≤<>]{{0,12}}):?{sign}{up_to}{number}(?:{units})(?:[,;:、/(].*)?"),
        "capped": re.compile(rf".*(?:{most}):?{number}(?:{units})"),
        "bare": re.compile(rf"{sign}{number}"),
        "behind": re.compile(rf"(?:{most}|[:=、,])*{sign}{up_to}(?<![\d.{clock}]){number}(?:{units})"),
    }


@lru_cache(maxsize=1 << 14)
def cell_points(text: str) -> Points | None:
    """Return the points of a cell that holds nothing else (``≥30%``, ``0~10分``, ``5（客观分）``), or None."""
    words = squeezed(text)
    if not words or len(words) > 40:
        return None
    pattern = _patterns()["cell"]
    plain = _BRACKETS.sub("", words)
    for each in (words, plain, words.strip("()[]【】")):
        match = pattern.fullmatch(each)
        if match:
            return _points(match)
    most = criteria_points(words) if len(words) <= _SHORT_CELL else None
    return Points(most) if most is not None else chinese_points(plain)


def chinese_points(words: str) -> Points | None:
    """Return points written in Chinese numerals with their unit (``三十分``), or None."""
    match = re.fullmatch(rf"({NUMERAL}+)(?:{_either(scoring_words().points.units)})", words)
    value = below_hundred(match[1]) if match else None
    return None if value is None else Points(Decimal(value))


def _points(match: re.Match[str]) -> Points | None:
    value = Decimal(match["number"])
    if value > _MOST_POINTS:
        return None
    named = match.groupdict()
    bound: Bound | None = "min" if named.get("least") else "max" if named.get("most") else None
    return Points(value, bound)


@dataclass(frozen=True, slots=True)
class Named:
    """A name with the points printed in it: the name without them, the points, and where they end in ``squeezed``."""

    name: str
    points: Points
    end: int


@lru_cache(maxsize=1 << 14)
def named_points(text: str, *, loose: bool = False) -> Named | None:
    """Return a name that carries its points: ``商务部分（15分）``, ``售后服务 5分``; None if it carries none.

    ``loose`` also takes a bare number in brackets at the end for points.
    """
    raw = "".join(text.split())
    words = squeezed(text)
    for bracket in _BRACKETS.finditer(words):
        if bracket.start() == 0 or bracket.start() > _SHORT:
            continue
        inner = bracket[0][1:-1]
        match = _patterns()["bracket"].fullmatch(inner)
        if match is None and loose and bracket.end() == len(words):
            match = _patterns()["bare"].fullmatch(inner)
        if match is None or _is_step(inner[: match.start("number")]):
            match = _patterns()["capped"].fullmatch(inner) if len(inner) <= _SHORT else None
        points = _points(match) if match else chinese_points(inner)
        if points and not _is_grade(words[: bracket.start()]):
            return Named(_name(raw[: bracket.start()]), points, bracket.end())
    return _points_behind(raw, words)


def whole_name(text: str) -> Named | None:
    """Return a name with its points where nothing but asides in brackets stands behind it; None for other texts."""
    named = named_points(text, loose=True)
    if named is None or not any(sign.isalpha() for sign in named.name):
        return None
    return named if len(_ASIDES.sub("", squeezed(text)[named.end :])) <= _LONGEST_REST else None


def numbered_name(text: str) -> Named | None:
    """Return a name with a bare number behind it, as it may stand in a column of points: 业绩8."""
    match = _NUMBERED.fullmatch(squeezed(text))
    return Named(_name(match[1]), Points(Decimal(match[2])), match.end()) if match else None


def _points_behind(raw: str, words: str) -> Named | None:
    """Return a name with points behind it and nothing but a stop after them."""
    for match in _patterns()["behind"].finditer(words):
        end = match.end()
        before = words[: match.start()]
        if match.start() == 0 or match.start() > _SHORT or _is_step(before[-3:]) or re.search(r"[。;]", before):
            continue
        if end < len(words) and words[end] not in ":;,。、(.":
            continue
        points = _points(match)
        if points and not _is_grade(before):
            return Named(_name(raw[: match.start()]), points, end)
    return None


def _is_grade(name: str) -> bool:
    """Tell whether points stand behind a step of a scale, which is nothing that is scored."""
    words = scoring_words().points
    return _name(name) in words.grades or name in words.steps


def _is_step(before: str) -> bool:
    words = scoring_words().points
    plain = before
    for word in words.harmless:
        plain = plain.replace(word, "")
    return any(word in plain for word in words.steps)


_NUMBERING = re.compile(
    r"(?:第[一二三四五六七八九十\d]+[章节条部分]+"
    r"|附[件表]?[一二三四五六七八九十\d]+(?:[-.]\d+)*[:：、.]?"
    r"|[（(][一二三四五六七八九十\d]+[)）][、.．:：]?"
    r"|[一二三四五六七八九十]+[、.．:：]|[A-Z][、.．)）](?=[^\x00-\x7f])"
    r"|\d+(?:[.．]\d+)+(?:[、)）:：]|(?=\D))|\d+(?:-\d+)*[、.．)）:：](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])"
)


_MARK = re.compile(r"\s*[【\[〔][^】\]〕]{1,8}[】\]〕]\s*")
_OWN_NAME = re.compile(r"([^：:。；;，,\n]+)[：:\n]")
_LONGEST_OWN_NAME = 30
_LEAST_BEHIND = 8


def name_before_criteria(text: str) -> str | None:
    """Return the name before criteria in one cell (【客观分】业绩：每个…) without its mark, or None."""
    mark = _MARK.match(text)
    rest = text[mark.end() :] if mark and mark.end() < len(text) else text
    head = _OWN_NAME.match(rest)
    if head is None or len(rest) - head.end() < _LEAST_BEHIND:
        return None
    name = head[1].strip()
    return name if 1 < len(name) <= _LONGEST_OWN_NAME else None


def without_numbering(text: str) -> str:
    """Return a heading or a name without the numbers before it."""
    while match := _NUMBERING.match(text):
        if match.end() == len(text):
            break
        text = text[match.end() :].lstrip()
    return text


def _name(raw: str) -> str:
    return without_numbering(raw).strip("：:，,、；;。.（(-—")


@lru_cache(maxsize=1 << 13)
def tells_points(text: str) -> bool:
    """Tell whether criteria say how points are given: 得5分, 每项2分, 满分10分."""
    return _any_pattern().search(squeezed(text)) is not None


def printed_name(text: str) -> str:
    """Return a cell's text as a name: on one line, without numbering, blanks only between Latin words."""
    line = " ".join(text.split())
    line = re.sub(r"(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])", "", line)
    return _name(line)


@lru_cache(maxsize=1 << 12)
def criteria_points(text: str) -> Decimal | None:
    """Return the most points that criteria name (``满分10分``, ``共8分``); None unless they name one number."""
    named = {Decimal(match["number"]) for match in _criteria_pattern().finditer(squeezed(text))}
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=1 << 12)
def leading_points(text: str) -> Decimal | None:
    """Return the points that stand before criteria: （0-5分）, 本项满分5分。, 满分为5分：; None without any."""
    match = _leading_pattern().match(squeezed(text))
    return Decimal(match["number"] or match["other"]) if match else None


@lru_cache(maxsize=1)
def _leading_pattern() -> re.Pattern[str]:
    words = scoring_words().points
    most, up_to = _either(words.most), rf"(?:{_NUMBER}(?:{_either(words.units)})?{_RANGE})?"
    amount = rf"{up_to}(?P<number>{_NUMBER})(?:{_either(_counted())})"
    stated = amount.replace("number", "other")
    return re.compile(rf"(?:\((?:{most})?:?{amount}\)|.{{0,4}}?(?:{most}):?{stated}[。:,;])")


@lru_cache(maxsize=1 << 12)
def highest_points(text: str) -> Decimal | None:
    """Return the highest number of points that criteria give at once, or None if they give none."""
    found = [Decimal(match["number"]) for match in _any_pattern().finditer(squeezed(text))]
    return max(found, default=None)


def _counted() -> tuple[str, ...]:
    """Return the units of points that are no shares: of what a share is, running words seldom say."""
    return tuple(unit for unit in scoring_words().points.units if unit != "%")


@lru_cache(maxsize=1)
def _any_pattern() -> re.Pattern[str]:
    clock = "".join(scoring_words().points.clock)
    return re.compile(rf"(?<![\d.{clock}])(?P<number>{_NUMBER})(?:{_either(_counted())})")


@lru_cache(maxsize=1)
def _criteria_pattern() -> re.Pattern[str]:
    words = scoring_words().points
    return re.compile(rf"(?:{_either(words.most)})[:得]?(?P<number>{_NUMBER})(?:{_either(_counted())})")
