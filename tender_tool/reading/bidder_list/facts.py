"""What the rows of a table say, taken column by column, and the certificates that they state."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from tender_tool.domain.cell_address import letters
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.source import RowSources
from tender_tool.reading.bidder_list.claims import CLAIM_FIELDS
from tender_tool.reading.certificate.certificates import CertificateTexts, is_blank, read_certificates
from tender_tool.reading.certificate.dates import read_day
from tender_tool.reading.columns.header_forms import ticked_level
from tender_tool.reading.columns.headers import match_header
from tender_tool.reading.columns.layout import Layout
from tender_tool.ruleset.vocabulary.spelling import learn, normalise

OF_THE_BIDDER = ("price", "credit_code", *CLAIM_FIELDS)
_BIDDER_FIELDS = ("name", *OF_THE_BIDDER)
_DAYS = ("valid_until", "valid_from", "issued_on", "checked_on")
# Beside them only number and holder of a certificate are its row's own; what they say is taken as it stands.
_TELLING = ("level", "standard", "provided", *_DAYS, "status", "remark", "body")
_MOST_KNOWN = 1 << 15
_BETWEEN = {"至", "-", "~", "到"}
_PARTS = re.compile(r"[/,，、;；\s]+(?!\d{1,2}(?:\D|$))")
_make_cells = quickly(RowSources)
_make_certificate = quickly(Certificate)
# What makes a certificate from what comes first in it, and what comes behind its number and holder.
_Alike = tuple[Callable[..., Certificate], str, date | None]
_BARE_DAY = re.compile(r"[\d年月日号./-]+")


class TableFacts:
    """The texts of a table's lines by field, and their cells; what all lines share is worked out once.

    ``lines`` are the rows (from 0) of the sheet that are looked at. A line's place is its index among them.
    """

    def __init__(self, file: str, layout: Layout, lines: Sequence[int]) -> None:
        sheet = layout.sheet
        columns = [(column.field, column.index) for column in layout.columns if column.field]
        self._texts = _texts_of(layout, columns, lines)
        self._nothing = [""] * len(lines)
        self.names = [letters(line) if sheet.turned else str(line + 1) for line in lines]
        self.errors = _errors_of(layout, columns, lines, self.column("level") if "level" in self._texts else None)
        placed = [*columns, ("level", layout.ticks[0][0])] if layout.ticks else columns
        named = tuple((field, sheet.line_name(index)) for field, index in placed)
        own = tuple(each for each in named if each[0] in _BIDDER_FIELDS)
        others = tuple(each for each in named if each[0] not in _BIDDER_FIELDS)
        self._across = sheet.turned
        self._own = partial(_make_cells, file, sheet.name, own)
        self._certificate = partial(_make_cells, file, sheet.name, others)

    def column(self, field: str) -> Sequence[str]:
        """Return the texts of a field for all lines, empty where the list has no column for it."""
        return self._texts.get(field, self._nothing)

    def at(self, place: int) -> CertificateTexts:
        """Return a line's texts, the cells of its certificate, and the fields that show an error or no value."""
        texts = {field: column[place] for field, column in self._texts.items()}
        return CertificateTexts(texts, self.certificate_cells(place), self.errors.get(place, frozenset()))

    def own_cells(self, place: int) -> RowSources:
        """Return the cells of a line that are the bidder's own: name, price, code."""
        return self._own(self.names[place], self._across)

    def certificate_cells(self, place: int) -> RowSources:
        """Return the cells of a line that are its certificate's."""
        return self._certificate(self.names[place], self._across)


def certificates_of(
    facts: TableFacts, read: Callable[[CertificateTexts], tuple[Certificate, ...]] = read_certificates
) -> Iterator[tuple[Certificate, ...]]:
    """Yield the certificates of each line; lines that differ in number and holder alone are read once."""
    numbers, holders = facts.column("certificate_no"), facts.column("holder")
    learn(numbers)
    telling = zip(*map(facts.column, _TELLING), map(is_blank, numbers), strict=True)
    known: dict[tuple[object, ...], tuple[_Alike, ...]] = {}
    for place, (texts, number, holder) in enumerate(zip(telling, numbers, holders, strict=True)):
        if place in facts.errors:
            yield read(facts.at(place))
            continue
        alike = known.get(texts)
        if alike is None:
            alike = tuple(map(_alike, read(facts.at(place))))
            if len(known) < _MOST_KNOWN:
                known[texts] = alike
        cells = facts.certificate_cells(place)
        make, body, checked_on = alike[0]
        first = make(number, holder, body, checked_on, None, cells)
        others = [make(number, holder, body, day, None, cells) for make, body, day in alike[1:]] if alike[1:] else ()
        yield (first, *others)


def _alike(like: Certificate) -> _Alike:
    """Return what certificates of other numbers and holders have in common with this one."""
    make = partial(
        _make_certificate,
        like.text,
        like.level,
        like.why,
        like.scheme,
        like.valid_from,
        like.valid_until,
        like.until_derived,
        like.dates_unread,
        like.unread_field,
        like.status,
        like.status_unread,
        like.standard,
    )
    return make, like.body, like.checked_on


def _texts_of(layout: Layout, columns: list[tuple[str, int]], lines: Sequence[int]) -> dict[str, list[str]]:
    sheet = layout.sheet
    if sheet.merged:
        texts = {field: [sheet.merged_text(line, index) for line in lines] for field, index in columns}
    else:
        rows = [sheet.rows[line] for line in lines]
        texts = {field: [row[index].strip() for row in rows] for field, index in columns}
    if layout.ticks:
        texts["level"] = [ticked_level(sheet, line, layout.ticks)[0] for line in lines]
    if _states_end(layout):
        both = [_level_and_end(text) for text in texts["level"]]
        texts["level"], texts["valid_until"] = [level for level, _ in both], [end for _, end in both]
    for field, index in columns if sheet.from_1904 else ():
        if field in _DAYS:
            texts[field] = [sheet.day_text(line, index) for line in lines]
    for field, further in layout.further:
        days = [[sheet.day_text(line, index) for line in lines] for index in further]
        texts[field] = [_period(parts) for parts in zip(texts[field], *days, strict=True)]
    return texts


def _period(parts: tuple[str, ...]) -> str:
    return "至".join(part for part in parts if part and normalise(part) not in _BETWEEN)


def _errors_of(
    layout: Layout, columns: list[tuple[str, int]], lines: Sequence[int], levels: Sequence[str] | None
) -> dict[int, frozenset[str]]:
    """Return by place the fields whose cell shows an error or has no value."""
    sheet, errors = layout.sheet, dict[int, frozenset[str]]()
    doubtful = sheet.errors | sheet.uncomputed
    for place, line in enumerate(lines) if doubtful or sheet.blind else ():
        fields = {field for field, index in columns if (line, index) in doubtful}
        if sheet.blind and levels is not None and not levels[place]:
            fields.add("level")
        if fields:
            errors[place] = frozenset(fields)
    return errors


def _states_end(layout: Layout) -> bool:
    """Tell whether the level's own header says that its cells hold the end of the validity: 售后等级/有效期."""
    column = next((column for column in layout.columns if column.field == "level"), None)
    if column is None or layout.has("valid_until", "valid_from", "issued_on"):
        return False
    return bool(match_header(tuple(column.header.split("›"))).kinds & {"valid", "end"})


def _level_and_end(text: str) -> tuple[str, str]:
    """Return the level and the last day of a cell such as 五星级/2027-01-15; all of it as level where it is none."""
    parts = [part for part in _PARTS.split(text) if part]
    days = [part for part in parts if _BARE_DAY.fullmatch(part) and read_day(part, end=True)]
    if len(days) != 1 or len(parts) < 2:
        return text, ""
    return " ".join(part for part in parts if part not in days), days[0]
