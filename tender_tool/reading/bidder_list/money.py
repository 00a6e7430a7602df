"""Prices, exactly."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from tender_tool.domain.limits import is_figure
from tender_tool.reading.columns.layout import Layout
from tender_tool.ruleset.spelling import normalise

_AMOUNT = re.compile(
    r"(?:人民币|RMB|CNY|¥|￥)*:?(?P<n>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?P<unit>万元|万|亿元|元)?(?:整|人民币)?"
)
_EXPONENT = re.compile(r"-?\d(?:\.\d+)?E\+?\d{1,4}")
_IN_TEN_THOUSANDS = re.compile(r"万元|\(万\)")
_UNIT_ABOVE = re.compile(r"(?:金额|货币|报价)?单位:?\(?(?:人民币)?万?元")
_EXACT = Context(prec=100)
_UNITS = {"万元": Decimal(10_000), "万": Decimal(10_000), "亿元": Decimal(100_000_000)}


def read_price(text: str, unit: str = "") -> Decimal | None:
    """Return the amount of a price cell in yuan, exactly as written; None if it is not one plain amount.

    The unit comes from the cell, else from ``unit``: the column's header, or the words above the table.
    """
    words = normalise(text)
    factor = _UNITS["万元"] if _IN_TEN_THOUSANDS.search(normalise(unit)) else Decimal(1)
    if _EXPONENT.fullmatch(words):
        return _exactly(Decimal(words), factor)
    match = _AMOUNT.fullmatch(words)
    if match is None:
        return None
    stated = _UNITS.get(match["unit"], Decimal(1)) if match["unit"] else factor
    return _exactly(Decimal(match["n"].replace(",", "")), stated)


def _exactly(number: Decimal, factor: Decimal) -> Decimal | None:
    """Return the product with all its digits; None for what is no figure that people write."""
    if not is_figure(number):
        return None
    price = _EXACT.multiply(number, factor)
    return price if is_figure(price) else None


def price_unit(layout: Layout) -> str:
    """Return the words that state the unit of the prices: the column's header, else what stands above the table."""
    header = next((column.header for column in layout.columns if column.field == "price"), "")
    if "元" in header or "万" in header or layout.sheet.turned:
        return header
    above = (text for row in layout.sheet.rows[: layout.header[0]] for text in row if "单位" in text)
    return header + next((match[0] for text in above if (match := _UNIT_ABOVE.search(normalise(text)))), "")
