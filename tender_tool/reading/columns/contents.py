"""What stands in a column: which cells of it are levels, firms, days or amounts, whatever its header says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tender_tool.reading.certificate.dates import read_day, read_period, read_years
from tender_tool.reading.certificate.levels import read_level
from tender_tool.reading.certificate.status import read_status
from tender_tool.reading.columns.headers import morphemes
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.vocabulary.columns import is_firm
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise

# So many rows tell what a column is about.
LOOKED_AT = 60
_LONGEST_NAME = 60
_LONGEST_DAY = 24
_DAYS = ("valid_until", "valid_from", "issued_on", "checked_on")
# A cell of honours names several, each in a part.
_PARTS = re.compile(r"[；;\n\r]+")
_AMOUNT = re.compile(r"[¥￥]?(?:\d{1,3}(?:,\d{3})+|\d{4,})(?:\.\d+)?(?:万?元)?|\d+\.\d{2}")


@dataclass(frozen=True, slots=True)
class LevelContents:
    """How many cells of a column are filled, name a level, say that there is none, or are a bare score.

    ``named``: cells that name the after-sales standard with its level, so that they need no header.
    """

    filled: int
    levels: int
    none: int
    scores: int
    named: int

    @property
    def mostly(self) -> bool:
        """Tell whether most of the filled cells name a level or say that there is none."""
        return bool(self.levels) and (self.levels + self.none) * 5 >= self.filled * 3


def texts_below(sheet: Sheet, first: int, column: int) -> list[str]:
    """Return the filled texts of a column from row ``first`` on, as far as it is looked at."""
    rows = range(first, min(len(sheet.rows), first + LOOKED_AT))
    return [text for row in rows if (text := sheet.text(row, column))]


def level_contents(texts: Iterable[str]) -> LevelContents:
    """Return what the texts of a column say about levels."""
    filled = levels = none = scores = named = 0
    for text, times in Counter(texts).items():
        words = normalise(text)
        filled += times
        if words in readings().no_certificate:
            none += times
        elif any(read_level(part).claims_level for part in {text, *_PARTS.split(text)}):
            levels += times
            scores += times if words.replace(".", "", 1).isdigit() else 0
            named += times if any(mark in words for mark in readings().service_standards) else 0
    return LevelContents(filled, levels, none, scores, named)


def hold_firms(texts: list[str]) -> bool:
    """Tell whether the texts are names of firms: more than one, and at least three in five."""
    firms = sum(is_firm(normalise(text)) for text in texts)
    return firms > 1 and firms * 5 >= len(texts) * 3


def support(field: str, texts: list[str]) -> bool:
    """Tell whether most texts are of the kind that a field holds: days, amounts, firms, states of a certificate."""
    if field in ("name", "holder"):
        return hold_firms(texts)
    if field in _DAYS and not any(map(_is_day, texts)) and not hold_periods(texts):
        return False
    telling = _telling(texts)
    return bool(telling) and fitting(field, telling) * 5 >= len(telling) * 3


def fitting(field: str, texts: list[str]) -> int:
    """Return how many texts are of the kind that a field holds; 0 where any text may be."""
    if field == "level":
        held = level_contents(texts)
        return held.levels + held.none
    test = _TESTS.get(field)
    return sum(bool(test(text)) for text in texts) if test else 0


def hold_periods(texts: list[str]) -> bool:
    """Tell whether most texts state a first and a last day."""
    return _most(texts, lambda text: None not in read_period(text))


def hold_years_only(texts: list[str]) -> bool:
    """Tell whether the texts are numbers of years: a validity that needs the day where it begins."""
    return _most(texts, lambda text: not _is_day(text) and (read_years(normalise(text)) or text.isdigit()))


def _telling(texts: list[str]) -> list[str]:
    return [text for text in texts if normalise(text) not in readings().no_certificate]


def _most(texts: list[str], test: Callable[[str], object]) -> bool:
    telling = _telling(texts)
    return bool(telling) and sum(bool(test(text)) for text in telling) * 5 >= len(telling) * 3


def is_bidders_row(cells: Iterable[str]) -> bool:
    """Tell whether a row holds a bidder's values, so that it can be no header: a firm, or a day, amount and level."""
    values = set()
    for text in filter(None, (cell.strip() for cell in cells)):
        if _is_firms_name(text):
            return True
        if _is_day(text):
            values.add("day")
        elif _is_amount(text):
            values.add("amount")
        elif len(text) <= _LONGEST_DAY and read_level(text).claims_level:
            values.add("level")
    return len(values) > 1


def _is_firms_name(text: str) -> bool:
    words = normalise(text)
    if len(words) > _LONGEST_NAME or not is_firm(words):
        return False
    # 投标公司 is a header: a firm is called something that no header is.
    return sum(len(part.text) for part in morphemes(words) if not part.kinds) > 1


def _is_day(text: str) -> bool:
    return (
        len(text) <= _LONGEST_DAY and any(each.isdigit() for each in text) and read_day(text, end=False) is not None
    )


def _is_day_or_none(text: str) -> bool:
    return _is_day(text) or read_period(text)[1] is not None or normalise(text) in readings().no_certificate


def _is_status(text: str) -> bool:
    words = normalise(text)
    return words in readings().status["valid"] or read_status(words) is not None


def _is_amount(text: str) -> bool:
    return _AMOUNT.fullmatch(normalise(text)) is not None


def _is_firm(text: str) -> bool:
    return is_firm(normalise(text))


_TESTS: dict[str, Callable[[str], object]] = {
    "name": _is_firm,
    "holder": _is_firm,
    "price": _is_amount,
    "status": _is_status,
    **dict.fromkeys(_DAYS, _is_day_or_none),
}
