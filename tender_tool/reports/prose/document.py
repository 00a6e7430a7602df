"""The scoring table of a tender document in words for people."""

from __future__ import annotations

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.proof import NoPricePart
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import place_words, plain, say, word

_BOUNDS = {"min": "≥", "max": "≤"}


def document_lines(scoring: DocumentScoring | None, document: TenderDocument, language: Language) -> tuple[str, ...]:
    """Return groups, items and weights, and whether the sums prove them; or that there is no scoring table.

    Pages of which nothing was read, or that were read off pictures, are named first.
    """
    lines = [say(each, language) for each in document.pages_told]
    if scoring is None:
        return (*lines, say(Message.of("document_table.none", file=document.file), language))
    for group in scoring.groups:
        lines.append(f"{group.name}  {_weight(group, language)}")
        lines.extend(_item(item, language) for item in group.items)
    code = "document_table.proven" if scoring.adds_up else "document_table.not_proven"
    items = sum(len(group.items) for group in scoring.groups)
    lines.append(say(Message.of(code, groups=len(scoring.groups), items=items, total=scoring.total), language))
    priceless = (each for each in scoring.evidence if isinstance(each, NoPricePart))
    lines.extend(f"  {say(message, language)}" for message in (*scoring.differs, *priceless))
    if scoring.others:
        lines.append(f"  {say(Message.of('document_table.others', count=len(scoring.others)), language)}")
    return tuple(lines)


def _item(item: ReadItem, language: Language) -> str:
    return f"  {item.name}  {_weight(item, language)}  [{place_words(item.source, language)}]"


def _weight(read: ReadGroup | ReadItem, language: Language) -> str:
    if read.weight is None:
        return word("document_table.no_weight", language)
    return f"{_BOUNDS.get(read.bound or '', '')}{plain(read.weight)}"
