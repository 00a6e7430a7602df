"""What was read of each bidder, and from which cell."""

from __future__ import annotations

from typing import NamedTuple

from tender_tool.domain.acts.trail import Place, PlaceKind
from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.cell_address import column_number, parts
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.trail import TrailWords
from tender_tool.ruleset.vocabulary.columns import column_words, field_label
from tender_tool.ruleset.wording import plain, say
from tender_tool.trail.standing import Standing, standing

_OWN: tuple[PlaceKind, ...] = ("level", "verified", "fact", "price", "price_confirmed", "low_price", "rejection")


class ReadValue(NamedTuple):
    """One value as it stands in the input, and what a person put in its place (``now`` empty: nothing)."""

    bidder: str
    field: str
    text: str
    source: Source | None
    now: str = ""
    reason: str = ""
    by: str = ""


class ByHand:
    """What people changed of the values of a tender's bidders, looked up by place."""

    def __init__(self, results: Results) -> None:
        self._held = results.tender.bidder_list
        self._words = TrailWords(results.tender, results.language)
        self._standing = standing(results.tender)
        self._own: dict[str, list[Standing]] = {}
        for place, each in self._standing.items():
            if place.kind in _OWN:
                self._own.setdefault(place.keys[0], []).append(each)

    def marked(self, value: ReadValue, place: Place) -> ReadValue:
        """Return a value with what a person put in its place, if anybody did."""
        found = self._standing.get(place)
        if found is None:
            return value
        text = self._words.was(found.first)
        source = found.first.source or value.source
        last = found.last
        told = self._words.value(found.now, place)
        return value._replace(text=text, source=source, now=told, reason=last.reason, by=last.signed.by)

    def cell(self, value: ReadValue) -> ReadValue:
        """Return a value of the list with the correction of its cell."""
        source, held = value.source, self._held
        if (
            not self._standing
            or source is None
            or held is None
            or (source.file, source.sheet) != (held.file, held.sheet)
        ):
            return value
        return self.marked(value, Place("cell", (source.cell or "",)))

    def own(self, bidder: Bidder) -> tuple[ReadValue, ...]:
        """Return what people decided about a bidder beside the cells: its level, facts, price, validity."""
        found = self._own.get(bidder.key)
        if found is None:
            return ()
        blank = ((each, ReadValue(bidder.name, self._words.place(each.first.place), "", None)) for each in found)
        return tuple(self.marked(value, each.first.place) for each, value in blank)


def read_values(bidder: Bidder, results: Results, by_hand: ByHand) -> tuple[ReadValue, ...]:
    """Return every value that was read of a bidder: its own, then those of each certificate, then decisions."""
    found: dict[tuple[str, Source], ReadValue] = {}
    read: list[tuple[str, Source, Certificate]] = [(*each, bidder.certificate) for each in bidder.sources]
    for certificate in bidder.certificates:
        read += [(*each, certificate) for each in certificate.sources]
    for field, source, certificate in read:
        text = _text_at(results.tender.bidder_list, source)
        text = _text_of(field, bidder, certificate) if text is None else text
        value = ReadValue(bidder.name, _label(field, results.language), text, source)
        found.setdefault((field, source), by_hand.cell(value))
    return (*found.values(), *by_hand.own(bidder))


def values_counted(score: BidderScore, results: Results, by_hand: ByHand) -> tuple[ReadValue, ...]:
    """Return the cells of the list, and members' points with the cells of their sheets, that factors counted."""
    found, bidder = [], score.bidder
    for factor in score.factors:
        places = dict(factor.places)
        for each in factor.members:
            message = Message.of("report.member_value", factor=factor.factor, member=each.member)
            value = ReadValue(
                bidder.name, say(message, results.language), plain(each.points), places.get(each.member)
            )
            found.append(by_hand.marked(value, Place("score", (each.member, bidder.key, factor.factor))))
        if "fact" in places:
            text = _text_at(results.tender.bidder_list, places["fact"]) or ""
            found.append(by_hand.cell(ReadValue(bidder.name, factor.factor, text, places["fact"])))
    return tuple(found)


def _label(field: str, language: Language) -> str:
    return field_label(field).in_language(language) if field in column_words().fields else field


def _text_at(bidder_list: BidderList | None, source: Source) -> str | None:
    """Return the text of the list's cell; None where the source lies elsewhere, such as in a register's sheet."""
    if bidder_list is None or source.sheet != bidder_list.sheet or source.file != bidder_list.file:
        return None
    name, line = parts(source.cell or "")
    if not name or not line:
        return None
    row, column = int(line) - 1, column_number(name)
    rows = bidder_list.rows
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


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
