"""What stands beside a clause where it was cut out of a table: serial number, name of the item and its weight."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

from tender_tool.domain.documents.clause import Span, Stated
from tender_tool.domain.record import record
from tender_tool.ruleset.kept.patterns import compiled

_NUMBER = compiled(r"\s*(?:0\s*[-~～—–至到]+\s*)?(?P<n>\d{1,3}(?:\.\d+)?)\s*分?\s*")
_BESIDE = compiled(
    r"[ \t]*(?:\d{1,2}[ \t]+)?[^\s\d。；，,;]{2,16}(?:[ \t]{2,}|\t)(?P<n>\d{1,3}(?:\.\d+)?)[ \t]*分?[ \t]*"
)
_SHORT = 14
_INDENT = 4
_TICK = 2
_PIECE = compiled(r"\S+(?: \S+)*")


@record(frozen=True, slots=True)
class Margins:
    """The spans that are no part of the clause, and the weight that one of them states."""

    spans: tuple[Span, ...] = ()
    weight: Stated | None = None


def find_margins(text: str) -> Margins:
    """Return what stands beside the clause: cells between bars, columns beside its own, or a line of its own."""
    if "|" in text or any(line.count("\t") > 1 for line in text.splitlines()):
        return _cells(text)
    columns = _columns(text)
    return columns if columns.spans else _line(text)


def _line(text: str) -> Margins:
    spans: list[Span] = []
    weight: Stated | None = None
    place = 0
    lines = text.splitlines(keepends=True)
    for line in lines:
        match = _BESIDE.fullmatch(line.rstrip("\r\n"))
        if match and len(lines) > 1:
            spans.append(Span(place, place + len(line)))
            weight = Stated(Decimal(match["n"]), Span(place + match.start("n"), place + match.end("n")))
        place += len(line)
    # Several lines of a name and points are a list of what is scored.
    return Margins(tuple(spans), weight) if len(spans) == 1 else Margins()


def _columns(text: str) -> Margins:
    """Return the pieces of a page's layout that stand in other columns than most of the lines begin in."""
    lines = text.splitlines(keepends=True)
    indents = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    main, times = Counter(indents).most_common(1)[0] if indents else (0, 0)
    if main < _INDENT or times < 3 or times * 2 < len(indents):
        return Margins()
    spans: list[Span] = []
    weights: list[Stated] = []
    place = 0
    for line in lines:
        for piece in _PIECE.finditer(line):
            span = Span(place + piece.start(), place + piece.end())
            number = _NUMBER.fullmatch(piece[0])
            beyond = piece.start() - main
            own = beyond >= -1 and (beyond <= 1 or (not number and len(piece[0]) > _TICK))
            if not own:
                spans.append(span)
            if number and beyond > 0:
                weights.append(Stated(Decimal(number["n"]), span))
        place += len(line)
    return Margins(tuple(spans), weights[0] if len(weights) == 1 else None)


def _cells(text: str) -> Margins:
    cells = [Span(match.start(), match.end()) for match in re.finditer(r"[^|\t]+", text)]
    if not cells:
        return Margins()
    longest = max(range(len(cells)), key=lambda number: len(cells[number].of(text).strip()))
    before, behind = cells[:longest], cells[longest + 1 :]
    spans = [Span(cell.start - 1, cell.start) for cell in cells if cell.start]
    spans += [cell for cell in before if len(cell.of(text).strip()) < _SHORT or _NUMBER.fullmatch(cell.of(text))]
    spans += [cell for cell in behind if _NUMBER.fullmatch(cell.of(text))]
    # A number in the first cell is the row's own.
    for cell in (*behind, *before[1:]):
        match = _NUMBER.fullmatch(cell.of(text))
        if match:
            span = Span(cell.start + match.start("n"), cell.start + match.end("n"))
            return Margins(tuple(spans), Stated(Decimal(match["n"]), span))
    return Margins(tuple(spans))
