"""Prices, exactly."""

from __future__ import annotations

import re
from decimal import Decimal

from tender_tool.ruleset.spelling import normalise

_AMOUNT = re.compile(
    r"(?:人民币|RMB|CNY|¥|￥)*:?(?P<n>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?P<unit>万元|万|亿元|元)?(?:整|人民币)?"
)
_EXPONENT = re.compile(r"-?\d(?:\.\d+)?E\+?\d+")
_UNITS = {"万元": Decimal(10_000), "万": Decimal(10_000), "亿元": Decimal(100_000_000)}


def read_price(text: str, header: str = "") -> Decimal | None:
    """Return the amount of a price cell in yuan, exactly as written; None if it is not one plain amount.

    The unit comes from the cell, else from the column's header: 报价（万元）.
    """
    words = normalise(text)
    if _EXPONENT.fullmatch(words):
        return Decimal(words)
    match = _AMOUNT.fullmatch(words)
    if match is None:
        return None
    unit = match["unit"] or ("万元" if "万元" in normalise(header) else "元")
    return Decimal(match["n"].replace(",", "")) * _UNITS.get(unit, Decimal(1))
