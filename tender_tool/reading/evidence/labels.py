"""Which words of a page are labels, and what stands behind, beside or below each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tender_tool.reading.evidence.lines import Line, Part, in_rows, joined
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.vocabulary.spelling import normalise

# What may go on in the lines below.
_GOES_ON = {"scope": 6, "holder": 2, "body": 2}
_BELOW, _BESIDE, _MARGIN, _PIECE = 2.6, 30.0, 2.0, 2


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a line, of a field: where it begins and ends there."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Value:
    """What stands at a label: the part of the page, and its text in one spelling.

    ``open``: a line stands close below that may go on with it.
    """

    field: str
    part: Part
    plain: str
    open: bool = False


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], dict[str, str]]:
    fields = {normalise(word): field for field, words in evidence_words().labels.items() for word in words}
    longest = sorted(fields, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), fields


def labels_of(line: Line) -> tuple[Label, ...]:
    """Return the labels of a line: at its beginning, or with a colon behind and no word before that it ends."""
    pattern, fields = _patterns()
    found = []
    for match in pattern.finditer(line.plain):
        behind, before = line.plain[match.end() : match.end() + 1], line.plain[: match.start()]
        starts = not before.strip("()[]*·.。、-—") or bool(re.search(r"[);,。、:|\d日]$", before))
        latin = match[0][0].isascii() and behind.isalpha() and behind.isascii()
        alone = behind in ("", ":", "(", "/")
        if not latin and ((starts and (alone or not before)) or behind == ":"):
            found.append(Label(fields[match[0]], match.start(), match.end()))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Cell:
    line: Line
    labels: tuple[Label, ...]


class LabelledPage:
    """The lines of a page in rows, with their labels."""

    def __init__(self, lines: Sequence[Line]) -> None:
        rows = (_with_whole_labels(row) for row in in_rows(lines))
        self._rows = [[_Cell(line, labels_of(line)) for line in row] for row in rows]

    def values(self) -> Iterator[Value]:
        """Yield what stands at each label, from the top down."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                for number, label in enumerate(cell.labels):
                    yield from self._value(label, number, (row, column))

    def lines(self) -> Iterator[Line]:
        """Yield all lines, from the top down."""
        yield from (cell.line for row in self._rows for cell in row)

    def unlabelled(self) -> Iterator[Line]:
        """Yield the lines without a label."""
        yield from (cell.line for row in self._rows for cell in row if not cell.labels)

    def below(self, line: Line) -> Line | None:
        """Return the line right below another."""
        for row, cells in enumerate(self._rows):
            if any(cell.line is line for cell in cells):
                found = self._below(line, row, _BELOW)
                return found.line if found else None
        return None

    def _value(self, label: Label, number: int, at: tuple[int, int]) -> Iterator[Value]:
        row, column = at
        cell = self._rows[row][column]
        plain = cell.line.plain
        end = cell.labels[number + 1].start if number + 1 < len(cell.labels) else len(plain)
        start = _value_start(plain, label.end, end)
        own = cell.line.part(start, end)
        if own is not None and plain[start:end].strip(":()|"):
            left, last = own.rect[0], cell.line
            parts, texts = [own], [plain[start:end]]
            follows = number + 1 == len(cell.labels)
        else:
            beside = self._beside(at) if number + 1 == len(cell.labels) else None
            there = beside or self._below(cell.line, row, _BELOW)
            if there is None or there.labels:
                return
            whole = there.line.part(0, len(there.line.plain))
            if whole is None:
                return
            left, last, follows = there.line.rect[0], there.line, True
            parts, texts = [whole], [there.line.plain]
            row = self._row_of(there.line)
        if follows and label.field in _GOES_ON:
            for more in self._going_on(last, row, left, _GOES_ON[label.field], label.field):
                whole = more.part(0, len(more.plain))
                if whole is not None:
                    parts.append(whole)
                    texts.append(more.plain)
                    last = more
        below = self._below(last, self._row_of(last), 1.0) if follows else None
        may_go_on = below is not None and not below.labels and not self._is_anothers(below)
        yield Value(label.field, joined(parts), "".join(texts), open=may_go_on)

    def _row_of(self, line: Line) -> int:
        return next(n for n, cells in enumerate(self._rows) if any(cell.line is line for cell in cells))

    def _beside(self, at: tuple[int, int]) -> _Cell | None:
        row, column = at
        cells = self._rows[row]
        found = cells[column + 1] if column + 1 < len(cells) else None
        if found is None or found.labels:
            return None
        near = found.line.rect[0] - cells[column].line.rect[2] < _BESIDE * cells[column].line.size
        return found if near else None

    def _below(self, line: Line, row: int, most: float) -> _Cell | None:
        for cells in self._rows[row + 1 :]:
            for cell in cells:
                if cell.line.rect[1] - line.rect[3] > most * max(line.size, cell.line.size):
                    return None
                if cell.line.rect[0] < line.rect[2] and line.rect[0] < cell.line.rect[2]:
                    return cell
        return None

    def _is_anothers(self, cell: _Cell) -> bool:
        """Tell whether a label stands to the left of a line, whose value it then is."""
        row = self._rows[self._row_of(cell.line)]
        return any(each.labels for each in row if each.line.rect[0] < cell.line.rect[0])

    def _going_on(self, line: Line, row: int, left: float, most: int, field: str) -> Iterator[Line]:
        """Yield the lines that go on with a value: close below, beginning where it does, without a label."""
        for _ in range(most):
            below = self._below(line, row, 1.0)
            if below is None or below.labels or self._is_anothers(below):
                return
            begins = abs(below.line.rect[0] - left) < _MARGIN * line.size
            alike = 0.7 < below.line.size / max(line.size, 1) < 1.4
            if not begins or not alike or (field != "scope" and _is_whole(line)):
                return
            yield below.line
            line, row = below.line, self._row_of(below.line)


def _with_whole_labels(row: Sequence[Line]) -> list[Line]:
    """Return the lines of a row; the pieces of a label that is written with room in it are put together."""
    made: list[Line] = []
    for line in row:
        last = made[-1] if made else None
        match = _patterns()[0].match(last.plain + line.plain) if last is not None else None
        cut = last is not None and len(last.plain) <= _PIECE and not labels_of(last)
        if last is not None and cut and match is not None and match.end() > len(last.plain):
            made[-1] = last.with_next(line)
        else:
            made.append(line)
    return made


def _is_whole(line: Line) -> bool:
    return line.plain.rstrip(")").endswith(evidence_words().words.firm_ends)


def _value_start(plain: str, start: int, end: int) -> int:
    """Return where a value begins behind its label: behind its colon, and what brackets add to the label."""
    aside = re.match(r"\([A-Z .]*\)|/?[A-Z .]{4,}(?=:)", plain[start:end])
    start += aside.end() if aside else 0
    match = re.match(evidence_words().forms.after_label, plain[start:end])
    return start + (match.end() if match else 0)
