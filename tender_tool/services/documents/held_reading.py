"""The document that a tender holds, as a person sorted and corrected it; the edits that do so."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tender_tool.domain.documents.held import ChosenReading, HeldDocument, PlacedRow, RowPlace, RowPoints
from tender_tool.domain.documents.readings import Readings, readings_of
from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.domain.edits.document import ChooseReading, RegroupRow, SetReadingAside, SetRowPoints
from tender_tool.later import later
from tender_tool.ruleset.wording import plain
from tender_tool.services.documents.open_document import OpenedDocument

if TYPE_CHECKING:
    from tender_tool.services.documents.document_rule import rule_of, with_corrections
else:
    rule_of, with_corrections = later("tender_tool.services.documents.document_rule", "rule_of", "with_corrections")

_LONGEST_TITLE = 40


@dataclass(frozen=True, slots=True)
class HeldReading:
    """What a held document is read as, and the rule that follows; ``rule`` is None without a scoring table."""

    held: HeldDocument
    readings: Readings
    rule: DocumentRule | None


def held_reading(opened: OpenedDocument, held: HeldDocument) -> HeldReading:
    """Return a document as a person put it right."""
    readings = readings_of(opened.reading.scoring, held)
    rule = rule_of(readings.shown, held.input.name) if readings.shown is not None else None
    return HeldReading(held, readings, with_corrections(rule, held) if rule is not None else None)


def reading_title(scoring: DocumentScoring) -> str:
    """Return the parts of a reading with their points, cut where they are many."""
    title = parts_words(scoring)
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"


def parts_words(scoring: DocumentScoring) -> str:
    """Return all parts of a reading with their points."""
    parts = (" ".join((each.name.replace("\n", " "), _points(each))).strip() for each in scoring.groups)
    return "、".join(parts)


def choose(reading: DocumentScoring, readings: Readings) -> ChooseReading:
    """Return the edit that takes a reading as the document's table."""
    read = readings.read.key if readings.read is not None else ""
    return ChooseReading(ChosenReading(reading.key, read), reading_title(reading))


def set_aside(readings: Readings) -> SetReadingAside | None:
    """Return the edit that says that the reading shown is no scoring table."""
    if readings.read is None:
        return None
    return SetReadingAside(readings.read.key, reading_title(readings.read))


@dataclass(frozen=True, slots=True)
class RowEdits:
    """What a person can say of a row or a part; None where it makes no sense, or is so already."""

    name: str
    points: Decimal | None
    as_part: RegroupRow | None
    above: RegroupRow | None
    where_read: RegroupRow | None
    points_as_read: SetRowPoints | None


def row_edits(reading: HeldReading, key: str) -> RowEdits | None:
    """Return what can be said of a row, by its key; None if the table has no such row."""
    found = _found(reading.readings.shown, key)
    if found is None:
        return None
    at, group, item = found
    heads = item is group.whole
    name = (group.name if heads else item.name).replace("\n", " ")
    back = _back(reading, key, name)
    part = None if heads else _placed(reading, item, name, "part")
    above = _placed(reading, item, name, "above") if at > 0 else None
    given = any(each.row == key for each in reading.held.points)
    as_read = SetRowPoints(key, name, None) if given else None
    points = group.weight if heads else item.weight
    return RowEdits(name, points, part, above, back, as_read)


def set_points(reading: HeldReading, key: str, points: Decimal) -> SetRowPoints | None:
    """Return the edit that gives a row or a part its points; None if the table has no such row."""
    shown, read = _found(reading.readings.shown, key), _found(reading.readings.read, key)
    if shown is None or read is None:
        return None
    name = shown[1].name if shown[2] is shown[1].whole else shown[2].name
    words = "" if read[2].weight is None else plain(read[2].weight)
    return SetRowPoints(key, name.replace("\n", " "), RowPoints(key, points, words, read[2].source))


def _found(scoring: DocumentScoring | None, key: str) -> tuple[int, ReadGroup, ReadItem] | None:
    for at, group in enumerate(scoring.groups if scoring is not None else ()):
        for item in (group.whole, *group.items):
            if item.key == key:
                return at, group, item
    return None


def _placed(reading: HeldReading, item: ReadItem, name: str, place: RowPlace) -> RegroupRow | None:
    """Return the edit that puts a row somewhere; where it was read there, the one that puts it back."""
    now = next((each.place for each in reading.held.placed if each.row == item.key), None)
    read = _found(reading.readings.read, item.key)
    if now == place or read is None:
        return None
    was: RowPlace = "part" if read[2] is read[1].whole else "above"
    if now is not None and was == place:
        return RegroupRow(item.key, name, None)
    return RegroupRow(item.key, name, PlacedRow(item.key, place, read[1].name, read[2].source))


def _back(reading: HeldReading, key: str, name: str) -> RegroupRow | None:
    """Return the edit that puts a row back; one that was moved with its part goes back with it."""
    placed = {each.row for each in reading.held.placed}
    if key in placed:
        return RegroupRow(key, name, None)
    read = _found(reading.readings.read, key)
    if read is None or read[1].whole.key not in placed:
        return None
    return RegroupRow(read[1].whole.key, read[1].name, None)


def _points(group: ReadGroup) -> str:
    return "" if group.weight is None else plain(group.weight)
