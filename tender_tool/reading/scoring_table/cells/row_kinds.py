"""What a row of a scoring table is: a sum, a heading over the rows below it, or something that is scored."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.numerals import below_hundred
from tender_tool.reading.scoring_table.cells.grid import GridCell
from tender_tool.reading.scoring_table.cells.points import cell_points, named_points, printed_name, squeezed
from tender_tool.ruleset.vocabulary.scoring_table import scoring_words

_LONGEST_HEADING = 45
_CHINESE_NUMBER = re.compile(r"[(（]?[一二三四五六七八九十]+[)）、.]?")
_SERIAL = re.compile(r"[(（]?(?:\d{1,3}(?:[.．-]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3}|[A-Z])[)）、.．]?")


def is_serial(text: str) -> bool:
    """Tell whether a text is the number of a row and nothing else."""
    return _SERIAL.fullmatch(squeezed(text)) is not None


def is_chinese_serial(text: str) -> bool:
    """Tell whether a row is numbered in Chinese numerals, as the parts of a table are."""
    return _CHINESE_NUMBER.fullmatch(squeezed(text)) is not None


@lru_cache(maxsize=1 << 10)
def serial_place(text: str) -> tuple[int, int] | None:
    """Return how deep a row's number stands (the smaller, the higher) and the number itself; None for other texts."""
    words = squeezed(text)
    if not is_serial(words):
        return None
    if is_chinese_serial(words):
        value = below_hundred(words.strip("()、."))
        return None if value is None else (1 if words[0] not in "(" else 2, value)
    numbers = re.findall(r"\d+", words)
    return (2 + len(numbers), int(numbers[-1])) if numbers else None


def has_word(text: str) -> bool:
    """Tell whether a text holds more than signs and numbers: ``...`` and ``/`` are no names."""
    for sign in text:  # noqa: SIM110  (asked of every cell several times; this way in a third of the time)
        if sign.isalpha():
            return True
    return False


@lru_cache(maxsize=1 << 12)
def is_total(text: str) -> bool:
    """Tell whether the first words of a row announce a sum."""
    words = re.sub(r"[(\[【].*?[)\]】]|[:;,。、=\d.%]|分$", "", squeezed(text))
    totals = scoring_words().totals.words
    if words in scoring_words().points.most and re.search(r"\d", text) and words not in scoring_words().totals.sums:
        # The points of a row: 满分5分.
        return False
    return (
        words in totals
        or squeezed(text) in totals
        or (len(words) <= 8 and any(words.endswith(each) for each in totals if len(each) > 1))
    )


@lru_cache(maxsize=1 << 12)
def is_part_total(text: str) -> bool:
    """Tell whether a sum is that of one part only."""
    return any(word in squeezed(text) for word in scoring_words().totals.part)


def total_of(cells: list[GridCell]) -> Decimal | None:
    """Return the sum that a row of cells prints, or None."""
    for cell in reversed(cells):
        points = cell_points(cell.text)
        if points:
            return points.value
        named = named_points(cell.text)
        if named:
            return named.points.value
    return None


@lru_cache(maxsize=1 << 12)
def names_part(text: str) -> bool:
    """Tell whether a heading names a part of a scoring table, such as 商务部分 or 技术评审."""
    parts = scoring_words().parts
    name = squeezed(printed_name(text))
    if len(name) > _LONGEST_HEADING // 2:
        return False
    return names_price(name) or any(word in name for word in parts.other)


@lru_cache(maxsize=1 << 12)
def names_price(text: str) -> bool:
    """Tell whether a name is that of the price."""
    name = squeezed(text)[:24]
    parts = scoring_words().parts
    for word in parts.no_price:
        name = name.replace(word, "")
    return any(word in name for word in parts.price)


def deducts_points(name: str) -> bool:
    """Tell whether a name is that of deductions from the whole, which has no points of its own."""
    return any(word in name for word in scoring_words().parts.deducting)


def is_heading(text: str) -> bool:
    """Tell whether the only text of a row is a heading over the rows below it."""
    if len(text) > _LONGEST_HEADING or re.search(r"[。；;]", text):
        return False
    if named_points(text) is not None:
        return True
    numbered = re.match(r"\s*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])", text)
    return names_part(text) and (numbered is not None or len(squeezed(text)) <= 12)


@lru_cache(maxsize=1 << 12)
def core(name: str) -> str:
    """Return a part's name without what only says that it is one: 商务部分, 商务评分标准 and 商务分 are the same."""
    core = squeezed(name).partition("(")[0]
    shorter = True
    while shorter:
        shorter = False
        for head in scoring_words().parts.heads:
            if core.endswith(head) and len(core) > len(head) + 1:
                core, shorter = core.removesuffix(head), True
    return core
