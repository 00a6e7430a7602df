"""The price row of a scoring table: whether its criteria state lowest price first."""

from __future__ import annotations

from tender_tool.domain.document_table import ReadGroup, ReadItem
from tender_tool.domain.text import Message
from tender_tool.reading.scoring_table.points import squeezed
from tender_tool.ruleset.scoring_words import scoring_words

_LOWEST = ("最低",)
# Words of formulas in which the lowest price is not the benchmark, or not alone.
_OTHER = ("平均", "次低", "去掉", "中间值", "随机", "每高", "每低", "每上浮", "每下浮")


def is_price(group: ReadGroup, item: ReadItem) -> bool:
    """Tell whether a row is the price."""
    words = scoring_words().parts.price
    return item.name.startswith(words) or (not group.items and any(word in group.name for word in words))


def formula_doubts(text: str) -> tuple[Message, ...]:
    """Return what keeps a price row from being read as lowest price first for sure."""
    words = squeezed(text)
    other = next((word for word in _OTHER if word in words), None)
    if other is not None:
        return (Message.of("document_rule.formula_other", words=other),)
    if any(word in words for word in _LOWEST):
        return ()
    return (Message.of("document_rule.formula_unstated"),)
