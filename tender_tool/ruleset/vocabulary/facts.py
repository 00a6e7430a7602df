"""Numbers and answers as people write them into cells, by the words of ``rules/procurement.toml``."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.limits import is_figure
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.procurement import procurement
from tender_tool.ruleset.vocabulary.spelling import normalise

_NUMBER = compiled(r"\s*(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)\s*(\D*)")


# Only these: a small or a circled digit behind a number is no part of it.
_HALF_WIDTH = str.maketrans("０１２３４５６７８９．，－", "0123456789.,-")


def read_number(text: str) -> Decimal | None:
    """Return the number that a cell states, with a counting word behind it or not; None if it is not one number."""
    match = _NUMBER.fullmatch(text.translate(_HALF_WIDTH))
    if match is None or (match[2].strip() and normalise(match[2]) not in procurement().facts.counters):
        return None
    number = Decimal(match[1].replace(",", ""))
    return number if is_figure(number) else None


def read_yes(text: str) -> bool | None:
    """Return whether a cell says yes or no, None if it says neither."""
    words, known = normalise(text), procurement().facts
    return True if words in known.yes else False if words in known.no else None
