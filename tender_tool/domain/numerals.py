"""Numbers in digits and in Chinese numerals."""

from __future__ import annotations

import re
from decimal import Decimal

from tender_tool.domain.limits import is_figure, whole_number

DIGITS = "零一二三四五六七八九"
NUMERAL = "[零一二两三四五六七八九十百半]"
_UNITS = {"十": 10, "百": 100}
_BELOW_HUNDRED = re.compile(rf"(?:(?P<tens>[{DIGITS}]?)(?P<ten>十))?(?P<ones>[{DIGITS}]?)")


def numeral(words: str) -> Decimal | None:
    """Return the value of 12, 2.5, 十二, 两, 二点五 or 半; None for other words."""
    if words.isascii():
        number = Decimal(words) if words.replace(".", "", 1).isdigit() else None
        return number if number is not None and is_figure(number) else None
    if words == "半":
        return Decimal("0.5")
    whole, _, fraction = words.replace("两", "二").partition("点")
    value = _whole(whole)
    if value is None or not all(each in DIGITS for each in fraction):
        return None
    return Decimal(f"{value}.{_digits(fraction) or '0'}").normalize() + 0


def below_hundred(words: str) -> int | None:
    """Return the value of 九, 十二 or 二十, and of no other manner of counting; None for other words."""
    match = _BELOW_HUNDRED.fullmatch(words) if words else None
    if match is None:
        return None
    tens = (int(_digits(match["tens"])) if match["tens"] else 1) if match["ten"] else 0
    return tens * 10 + int(_digits(match["ones"]) or "0")


def _digits(words: str) -> str:
    return "".join(str(DIGITS.index(each)) for each in words)


def _whole(words: str) -> int | None:
    if not words:
        return None
    if all(each in DIGITS for each in words):
        return whole_number(_digits(words))
    value, pending = 0, 0
    for each in words:
        if each in _UNITS:
            value += (pending or 1) * _UNITS[each]
            pending = 0
        elif each in DIGITS:
            pending = DIGITS.index(each)
        else:
            return None
    return value + pending
