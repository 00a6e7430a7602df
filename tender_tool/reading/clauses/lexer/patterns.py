"""Patterns made of the words in ``rules/clauses.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from tender_tool.domain.numerals import NUMERAL
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.vocabulary.clauses import clause_words

ASCII_NUMBER = r"\d+(?:\.\d+)?"
# More than there are lists of words that a clause is read by.
_LISTS = 512
_JOIN = "\ue000"
_WORDS = ("zero", "full", "cap", "total", "each", "lack", "deduct", "floor", "all", "otherwise", "weight", "neutral")
_KINDS = dict(zip(_WORDS, "zfctelxDaoWw", strict=True))
# 5分 are points, 5分钟 and 分公司 are not.
_NOT_POINTS = "分(?![钟公别支]|之(?!间))"


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return _either(tuple(words))


@lru_cache(maxsize=_LISTS)
def _either(words: tuple[str, ...]) -> str:
    # No word has the sign that joins them, and nothing escapes it: all are escaped in one call.
    longest_first = sorted(dict.fromkeys(words), key=len, reverse=True)
    return f"(?:{re.escape(_JOIN.join(longest_first)).replace(_JOIN, '|')})"


@lru_cache(maxsize=_LISTS)
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a compiled pattern for any of the words."""
    return compiled(either(words))


@lru_cache(maxsize=1)
def word_kinds() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of every word that the grammar knows, and the kind of token each of them is."""
    tokens = clause_words().tokens
    kinds: dict[str, str] = {}
    for name, kind in _KINDS.items():
        for word in getattr(tokens, name):
            kinds.setdefault(word, kind)
    return compiled(either(kinds)), kinds


@lru_cache(maxsize=1)
def zero_pattern() -> re.Pattern[str]:
    """Return the pattern of words that take points away with their number: 不得该25分, 不得此项5分."""
    named = [word[:-1] for word in clause_words().tokens.zero if word.endswith(("此分", "该分", "项分"))]
    return compiled(f"{either(named)}{ASCII_NUMBER}{_NOT_POINTS}")


@lru_cache(maxsize=1)
def lacking_pattern() -> re.Pattern[str]:
    """Return the pattern of what a bidder lacks: words of their own, or not having in any words."""
    words = clause_words()
    without = either(words.otherwise.without)
    has = either((*words.tokens.holds, *words.otherwise.shows))
    return compiled(rf"{either(words.otherwise.lacking)}|{without}{has}")


@lru_cache(maxsize=1)
def get_pattern() -> re.Pattern[str]:
    """Return the pattern of words such as 得: only where points follow."""
    tokens = clause_words().tokens
    points = rf"[(\[:]?(?:{ASCII_NUMBER}|{NUMERAL}{{1,4}}(?:点{NUMERAL})?{_NOT_POINTS}|百分之{NUMERAL})"
    full = f"(?:本|该|此)?(?:小)?项?(?:的)?{either(tokens.full)}"
    shares = either(tokens.shares)
    return compiled(f"{either((*tokens.get, *tokens.add))}(?=:?(?:{points}|(?P<full>{full})|{shares}))")


@lru_cache(maxsize=1)
def number_pattern() -> re.Pattern[str]:
    """Return the pattern of a number: digits, or Chinese numerals where points or things counted follow."""
    tokens = clause_words().tokens
    counted = f"{_NOT_POINTS}|{either((*tokens.measures, *tokens.units))}|以[上下]|及以[上下]|或以[上下]"
    chinese = rf"{NUMERAL}{{1,4}}(?:点{NUMERAL}{{1,2}})?(?=\(?(?:{counted}))"
    return compiled(rf"(?P<ratio>百分之)?(?P<n>{ASCII_NUMBER}|{chinese}|(?<=百分之){NUMERAL}{{1,3}})")


@lru_cache(maxsize=1)
def points_pattern() -> re.Pattern[str]:
    """Return the pattern of the unit of points behind a number."""
    return compiled(_NOT_POINTS)


@lru_cache(maxsize=1)
def rank_pattern() -> re.Pattern[str]:
    """Return the pattern of what a person is, with what bounds it: 硕士及以上, 高级职称."""
    return compiled(rf"{either(clause_words().levels.ranks)}{_bounded()}")


@lru_cache(maxsize=1)
def amount_pattern() -> re.Pattern[str]:
    """Return the pattern of a number of points, also at the end of an interval: (2,3]分."""
    return compiled(rf"{ASCII_NUMBER}[])】]?{_NOT_POINTS}")


@lru_cache(maxsize=2)
def level_pattern(*, of_authorities: bool = False) -> re.Pattern[str]:
    """Return the pattern of a level with what bounds it: 三级(含)以上, 五星级, AAAAA.

    The level of who issues (省级政府部门) is one only ``of_authorities``.
    """
    words = clause_words().levels
    number = r"(?:(?<![\d.A-Z])[A-D]?\d{1,2}|(?<![\d.])\d{1,2}|[零一二三四五六七八九十百]{1,3})"
    ladder = rf"(?<![A-Z]){either(words.laddered)}[-:]?L?(?:[1-7]|[一二三四五六七])(?!\d)[+]?级?"
    # 五叶级, 三钻级: any sign that is counted up to a grade.
    signs = rf"(?!{either(clause_words().tokens.measures)}级)[^\W\d_]级"
    counted = (
        rf"(?:{either(words.wide)}?(?:{number}[至到~-])?{number}{either(words.counted)}|[一二三四五六七]{signs})"
    )
    letters = r"(?<![A-Z\d])(?:A{2,5}[+-]?(?![A-Z])级?|[A-E]\d?(?=得\d)|A(?=[:(]))"
    graded = rf"(?<![A-Z]){either(words.graded)}级"
    whole = [word for word in words.named if word.endswith("级")]
    short = [word for word in words.named if not word.endswith("级")]
    places = either(word.removesuffix("级") for word in whole if len(word) == len("县级"))
    shared = rf"{places}(?:\({places}\)|/{places})级"
    named = rf"{shared}|{either(whole)}|{either(short)}(?=[的得计加()、,;。:者\d]|认证|证书|企业|$)"
    grades = rf"{either(words.grades)}(?!.{{0,12}}{either(words.people)})"
    one = rf"(?:{grades}|{ladder}|[★☆]{{2,7}}|{counted}|{letters}|{graded}|{named}){_named()}{_bounded()}"
    # 量化管理级(4级): any name of a grade, with its number behind it.
    ranked = rf"\((?:{ladder}|{counted}|{graded}|{letters})\){_bounded()}"
    marks = either((*words.asides, *clause_words().judged.marks))
    called = rf"(?:(?<![^\W\d_])[^\W\d_]{{1,5}}级|{marks}){ranked}"
    held = rf"(?:[,、]?{either(words.inclusions)}{one})?"
    both = rf"(?:{called}|{one}(?:\({one}\)(?:级{_bounded()})?)?{held})"
    joined = rf"{both}(?:{either(words.joins)}{both})*"
    others = words.not_before if of_authorities else (*words.not_before, *words.authorities)
    return compiled(rf"(?>{joined})(?!{either(others)})")


def ranks_authorities(plain: str) -> bool:
    """Tell whether a clause tells authorities of several levels apart: 省级政府部门颁发的3分，市级的1分."""
    who = any_of(clause_words().levels.authorities)
    ranked, place = set(), 0
    while who.search(plain, place) and (found := level_pattern(of_authorities=True).search(plain, place)):
        behind = who.match(plain, found.end())
        if behind:
            ranked.add(found[0])
        place = behind.end() if behind else found.start() + 1
    return len(ranked) > 1


@lru_cache(maxsize=1)
def joins_pattern() -> re.Pattern[str]:
    """Return the pattern of what joins levels, or of the end of the words: 五星级或四星级."""
    return compiled(rf"{either(clause_words().levels.joins)}|$")


@lru_cache(maxsize=1)
def bound_pattern() -> re.Pattern[str]:
    """Return the pattern of words behind a number of things that make it reach further: 3个(含)以上."""
    return compiled(_bounded().removesuffix("?"))


def units_of(plain: str) -> tuple[str, ...]:
    """Return what else a clause measures in: words between a number and a bound, such as 45岁以下."""
    return tuple(dict.fromkeys(_measure_pattern().findall(plain)))


@lru_cache(maxsize=1)
def _measure_pattern() -> re.Pattern[str]:
    levels = clause_words().levels
    bounds = [word for word in levels.bounds if word not in levels.outer]
    return compiled(rf"\d([^\W\d_A-Z分星级]{{1,3}}?){either(bounds)}")


def _named() -> str:
    """Return the pattern of what a level is called besides, in brackets behind it: 三级(稳健级), 四星级(良好)."""
    words = clause_words()
    return rf"(?:\((?:{either((*words.levels.asides, *words.judged.marks))}|[^\W\d_]{{1,5}}级)\))?"


def _bounded() -> str:
    words = clause_words().levels
    held = rf"(?:\({either(words.inclusions)}[^()]{{0,6}}\))?"
    aside = rf"(?:\({either(words.asides)}\))?"
    return rf"(?:{aside}{held}{either(words.bounds)}?{held})?"
