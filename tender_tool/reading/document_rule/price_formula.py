"""The formula in the criteria of a price: which benchmark it takes, and how points fall with the distance from it.

Each kind of benchmark proposes itself by its words. Only one formula that has all it needs becomes a rule; whatever
else was written, or not written, is for a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from tender_tool.domain.rule.factors import Formula
from tender_tool.reading.scoring_table.cells.points import squeezed
from tender_tool.ruleset.vocabulary.price_formula import formula_words

Benchmark = Literal[
    "lowest", "highest", "mean", "median", "trimmed", "drawn", "second_lowest", "limit", "rate", "adjusted"
]
_TRIM = re.compile(r"(?P<count>[一二三两1-5])个?最[高低]|最[高低][^,。;]{0,6}各(?P<each>[一二三两1-5])个?")
_NUMERALS = {"一": 1, "二": 2, "两": 2, "三": 3}
_FLOOR = re.compile(r"最低(?:得|为|至|扣至)?(?P<n>\d+(?:\.\d+)?)分")


@dataclass(frozen=True, slots=True)
class Slope:
    """Points that fall away for each percent above or below the benchmark."""

    above: Decimal | None = None
    below: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceFormula:
    """What was read: the benchmarks that the words speak of, the slope, and words that ask for something else."""

    benchmarks: tuple[Benchmark, ...]
    slope: Slope
    ratio: bool
    trim: int
    words: str

    @property
    def formula(self) -> Formula:
        """The formula of ours that says the same; ``unread`` where none does."""
        sloped = self.slope != Slope()
        if self.benchmarks == ("lowest",) and not sloped:
            return "lowest"
        both = self.slope.above is not None and self.slope.below is not None
        if both and not self.ratio and (self.benchmarks == ("mean",) or (self.benchmarks == _TRIMMED and self.trim)):
            return "mean"
        return "unread"


_TRIMMED: tuple[Benchmark, ...] = ("trimmed",)


def price_formula(text: str) -> PriceFormula:
    """Return the formula of a price's criteria; its words are the first that no formula of ours covers."""
    plain = _counted(squeezed(text).upper())
    found = {kind: match for kind, pattern in _kinds().items() if (match := pattern.search(plain))}
    if "trimmed" in found:
        found.pop("lowest", None)
    if "trimmed" in found or "median" in found:
        found.pop("mean", None)
    slope, odd = _slope(plain)
    if odd:
        found.setdefault("adjusted", odd)
    benchmarks = tuple(sorted(found, key=lambda kind: found[kind].start()))
    other = [found[kind][0] for kind in benchmarks if kind != "lowest"]
    sloped = _deviation().search(plain)
    said = [*other, *([sloped[0]] if sloped else []), *(found[kind][0] for kind in benchmarks), ""]
    trims = {_number(match["count"] or match["each"]) for match in _TRIM.finditer(plain)}
    ratio = _ratio().search(plain) is not None
    return PriceFormula(benchmarks, slope, ratio, trims.pop() if len(trims) == 1 else 0, said[0])


def _number(word: str) -> int:
    return _NUMERALS.get(word) or int(word)


def _counted(plain: str) -> str:
    """Return the text without what must not be done (不得去掉最高报价), and what is said of less than a percent."""
    words = formula_words()
    return re.sub(rf"{_either((*words.denied, *words.remainder))}[^。;]*?(?=[,。;]|$)", "", plain)


def _sides() -> tuple[str, ...]:
    words = formula_words()
    return (*words.either_side, *words.above, *words.below)


def _slope(plain: str) -> tuple[Slope, re.Match[str] | None]:
    """Return the deductions for each percent, and what of them says something else than a straight line to zero."""
    above: set[Decimal] = set()
    below: set[Decimal] = set()
    deviations = list(_deviation().finditer(plain))
    for match in deviations:
        rate = Decimal(match["points"]) / Decimal(match["percent"])
        if match["below"] is None:
            above.add(rate)
        if match["above"] is None:
            below.add(rate)
    floor = _FLOOR.search(plain)
    if floor and Decimal(floor["n"]):
        return Slope(), floor
    told = re.search(rf"每{_either(_sides())}", plain)
    lost = re.findall(rf"{_either(formula_words().lost)}\d+(?:\.\d+)?分", plain)
    if len(above) > 1 or len(below) > 1 or not deviations or len(lost) > len(deviations):
        return Slope(), told
    return Slope(above.pop() if above else None, below.pop() if below else None), None


@lru_cache(maxsize=1)
def _kinds() -> dict[Benchmark, re.Pattern[str]]:
    words = formula_words()
    price, least, most, limit = map(_either, (words.price, words.least, words.most, words.limit))
    lowest = rf"{least}的?[^,。;分]{{0,6}}{price}|{price}{least}|{_either(words.lowest_first)}"
    highest = rf"{price}?{most}(?:的|者)[^,。;]{{0,12}}{_either(words.wins)}|{_either(words.highest_rates)}"
    before_rate = "".join(rf"(?<!{re.escape(sign)})" for sign in words.applied)
    benchmark = _either(words.benchmark)
    return {
        "lowest": re.compile(lowest),
        "highest": re.compile(highest),
        "mean": re.compile(_either(words.mean)),
        "median": re.compile(_either(words.median)),
        "trimmed": re.compile(rf"{_either(words.drop)}[^,。;]{{0,8}}{most}"),
        "drawn": re.compile(_either(words.drawn)),
        "second_lowest": re.compile(_either(words.second)),
        "limit": re.compile(rf"{limit}[^,。;]{{0,8}}{benchmark}|{benchmark}[^,。;]{{0,4}}[为=]{limit}"),
        "rate": re.compile(before_rate + _either(words.rates)),
        "adjusted": re.compile(rf"{_either(words.adjusted)}|[一二三四五六七八九十\d]{_either(words.when)}"),
    }


@lru_cache(maxsize=1)
def _deviation() -> re.Pattern[str]:
    words = formula_words()
    above, below = f"(?P<above>{_either(words.above)})", f"(?P<below>{_either(words.below)})"
    side = rf"(?:(?P<both>{_either(words.either_side)})|{above}|{below})"
    lost = rf"[^\d,。;+]{{0,12}}?{_either(words.lost)}"
    return re.compile(
        rf"每{side}[^\d,。;]{{0,12}}(?P<percent>\d+(?:\.\d+)?)%[^\d。;]{{0,14}}?{lost}(?P<points>\d+(?:\.\d+)?)分"
    )


@lru_cache(maxsize=1)
def _ratio() -> re.Pattern[str]:
    return re.compile(rf"{_either(formula_words().benchmark)}[^,。;]{{0,6}}[/÷]")


def _either(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
