"""What the rows above the table say: the project's name and number and the day of bid opening."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tender_tool.domain.cell_address import address
from tender_tool.domain.source import Source
from tender_tool.reading.certificate.dates import day_words, find_days
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise, simplified


@dataclass(frozen=True, slots=True)
class Preamble:
    """Name, number and opening day of a project, as far as the sheet states them."""

    name: str = ""
    number: str = ""
    opened_on: date | None = None
    opened_on_source: Source | None = None


def read_preamble(sheet: Sheet, above: int, file: str) -> Preamble:
    """Return what the rows before row ``above`` (from 0) say."""
    words = column_words().preamble
    cells = [
        (r, c, simplified(sheet.text(r, c))) for r in range(above) for c in range(sheet.width) if sheet.text(r, c)
    ]
    name = _labelled(cells, words.project_name) or _title(cells)
    opened_on, place = None, None
    for row, column, text in cells:
        behind = _behind(_joined(sheet, row, column, text), words.opened_on)
        days = find_days(day_words(behind)) if behind else ()
        if days and days[0].first == days[0].last:
            opened_on, place = days[0].first, Source(file, sheet.name, row + 1, address(row, column))
            break
    return Preamble(name, _labelled(cells, words.project_number), opened_on, place)


def _joined(sheet: Sheet, row: int, column: int, text: str) -> str:
    """Return a cell with its right neighbour where it is only a label: 开标时间： | 2026-03-01."""
    return text + sheet.text(row, column + 1) if text.endswith(("：", ":")) or len(text) <= 8 else text


def _behind(text: str, labels: tuple[str, ...]) -> str:
    for label in labels:
        match = re.search(rf"(?:^|[\s　;；，,])(?:{re.escape(label)})\s*[:：]?\s*(?=\d)(?P<rest>.+)", text)
        if match:
            return match["rest"]
    return ""


def _labelled(cells: list[tuple[int, int, str]], labels: tuple[str, ...]) -> str:
    for place, (row, _, text) in enumerate(cells):
        for label in labels:
            match = re.search(rf"(?:^|[\s　;；，,])[\(（]?{re.escape(label)}\s*[:：]\s*(?P<rest>[^\s　;；，]*)", text)
            if match and match["rest"]:
                return match["rest"].rstrip(")）")
            follows = place + 1 < len(cells) and cells[place + 1][0] == row
            if follows and (match or normalise(text) == label):
                return cells[place + 1][2]
    return ""


def _title(cells: list[tuple[int, int, str]]) -> str:
    words = column_words().preamble
    for row, _, text in cells[:3]:
        alone = sum(r == row for r, _, _ in cells) == 1
        if not alone or re.search(r"[:：]", text):
            continue
        for end in sorted(words.title_ends, key=len, reverse=True):
            begin, found, _ = text.partition(end)
            if found and any(word in begin for word in words.project_words):
                return begin.strip()
    return ""
