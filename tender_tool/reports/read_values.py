"""What was read of each bidder, and from which cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certificate import Certificate
from tender_tool.domain.score import BidderScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.ruleset.columns import column_words, field_label
from tender_tool.ruleset.wording import plain, say

_CELL = re.compile(r"(?P<letters>[A-Z]+)(?P<row>[0-9]+)")


@dataclass(frozen=True, slots=True)
class ReadValue:
    """One value as it stands in the input."""

    bidder: str
    field: str
    text: str
    source: Source


def read_values(bidder: Bidder, results: Results) -> tuple[ReadValue, ...]:
    """Return every value that was read of a bidder: its own, then those of each certificate."""
    found: dict[tuple[str, Source], ReadValue] = {}
    read: list[tuple[str, Source, Certificate]] = [(*each, bidder.certificate) for each in bidder.sources]
    for certificate in bidder.certificates:
        read += [(*each, certificate) for each in certificate.sources]
    for field, source, certificate in read:
        text = _text_at(results.tender.bidder_list, source)
        text = _text_of(field, bidder, certificate) if text is None else text
        found.setdefault((field, source), ReadValue(bidder.name, _label(field, results.language), text, source))
    return tuple(found.values())


def values_counted(score: BidderScore, results: Results) -> tuple[ReadValue, ...]:
    """Return the cells of the list and of members' score sheets that factors were counted from."""
    found = []
    for factor in score.factors:
        given = {each.member: plain(each.points) for each in factor.members}
        for name, source in factor.places:
            if name in given:
                message = Message.of("report.member_value", factor=factor.factor, member=name)
                found.append(ReadValue(score.bidder.name, say(message, results.language), given[name], source))
            elif name == "fact":
                text = _text_at(results.tender.bidder_list, source) or ""
                found.append(ReadValue(score.bidder.name, factor.factor, text, source))
    return tuple(found)


def _label(field: str, language: Language) -> str:
    return field_label(field).in_language(language) if field in column_words().fields else field


def _text_at(bidder_list: BidderList | None, source: Source) -> str | None:
    """Return the text of the list's cell; None where the source lies elsewhere, such as in a register's sheet."""
    place = _CELL.fullmatch(source.cell or "")
    if bidder_list is None or place is None or (source.file, source.sheet) != (bidder_list.file, bidder_list.sheet):
        return None
    row, column = int(place["row"]) - 1, _column(place["letters"])
    rows = bidder_list.rows
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _text_of(field: str, bidder: Bidder, certificate: Certificate) -> str:
    """Return what was made of a cell whose text is not at hand."""
    known: dict[str, object] = {
        "name": bidder.name,
        "price": bidder.price_text,
        "credit_code": bidder.credit_code,
        "level": certificate.text,
        "certificate_no": certificate.number,
        "valid_from": certificate.valid_from,
        "valid_until": certificate.valid_until,
    }
    value = known[field] if field in known else getattr(certificate, field, None)
    return str(value or "")
