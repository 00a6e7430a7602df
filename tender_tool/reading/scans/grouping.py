"""Which texts of a table without drawn lines are one row: each column is tried as the one that counts the rows.

A cell of several lines begins, ends or has its middle where its row's counting text stands. What holds in one way
alone is the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from math import prod

from tender_tool.reading.documents.pdf.words import Line
from tender_tool.reading.scans.rivers import ends_firm, names_firm
from tender_tool.ruleset.vocabulary.columns import column_words
from tender_tool.ruleset.vocabulary.spelling import normalise

_NEAR, _STEP, _OWN = 0.35, 1.75, 0.8
_MOST_HEADER, _MOST_TRIED = 3, 16
_MOST_FIRMS = (3, 5)
_WAYS = ("head", "middle", "foot")
# Of a column: which of its texts, by their numbers from the top, stand in each row.
Shares = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Row:
    """A row: the lines of each of its cells, by column."""

    cells: dict[int, list[Line]]

    @cached_property
    def texts(self) -> dict[int, str]:
        """Return what each cell says."""
        return {column: "".join(line.text for line in lines) for column, lines in self.cells.items()}

    @property
    def firms(self) -> set[int]:
        """Return the columns in which one firm's whole name stands."""
        whole = (column for column, text in self.texts.items() if names_firm(text))
        return {column for column in whole if _is_one([line.text for line in self.cells[column]])}


def _is_one(texts: Sequence[str]) -> bool:
    """Tell whether the lines of a cell are one firm's name: it ends with the last of them alone."""
    tail = ends_firm(texts[0]) and not names_firm(texts[0]) and len(texts) > 1
    return not tail and not any(
        names_firm("".join(texts[:cut])) and names_firm("".join(texts[cut:])) for cut in range(1, len(texts))
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row's counting text begins, has its middle and ends (upwards)."""

    head: float
    middle: float
    foot: float


def rows_of(columns: Sequence[Sequence[Line]], size: float, *, headed: bool) -> tuple[Row, ...] | None:
    """Return the rows of texts in columns, the header first; None where no way holds or several do.

    ``columns`` are each column's texts from the top down, ``headed``: there must be a header.
    """
    # All columns alike speaks for a way; where none holds so, each may have its own.
    alike = _found(columns, size, [(way,) for way in _WAYS], headed=headed)
    found = alike or _found(columns, size, [_WAYS], headed=headed)
    return found[0] if len(found) == 1 else None


def _found(
    columns: Sequence[Sequence[Line]], size: float, tried: Sequence[tuple[str, ...]], *, headed: bool
) -> list[tuple[Row, ...]]:
    """Return all that hold of the ways to read rows, those that come to the same once."""
    found: dict[tuple[tuple[tuple[int, str], ...], ...], tuple[Row, ...]] = {}
    firsts = range(1, _MOST_HEADER + 1) if headed else range(1)
    for ways, key, first in product(tried, range(len(columns)), firsts):
        for rows in _counted_by(columns, (key, first), ways, size):
            found[tuple(tuple(sorted(row.texts.items())) for row in rows)] = rows
    return list(found.values())


def _counted_by(
    columns: Sequence[Sequence[Line]], by: tuple[int, int], ways: tuple[str, ...], size: float
) -> Iterator[tuple[Row, ...]]:
    """Yield the rows if each text of a column (below so many lines of its header) stands in a row of its own."""
    key, first = by
    texts = columns[key]
    if len(texts) < first + 1:
        return
    places = [_place(texts[:first])] if first else []
    places += [_place([text]) for text in texts[first:]]
    shares: list[set[Shares]] = []
    for number, column in enumerate(columns):
        if number == key:
            shares.append({(*([tuple(range(first))] if first else []), *((n,) for n in range(first, len(texts))))})
            continue
        held = {share for how in ways for share in _shared(column, places, how, size)}
        if not held:
            return
        shares.append(held)
    if prod(map(len, shares)) <= _MOST_TRIED:
        for chosen in product(*shares):
            rows = _rows(columns, chosen, len(places))
            if _may_be(rows, headed=first > 0):
                yield rows


def _place(lines: Sequence[Line]) -> _Place:
    head, foot = lines[0].middle, lines[-1].middle
    return _Place(head, (head + foot) / 2, foot)


def _shared(column: Sequence[Line], places: Sequence[_Place], how: str, size: float) -> Iterator[Shares]:
    """Yield the ways in which a column's texts fall to rows, each group with its head, middle or foot in place."""

    def further(row: int, begin: int) -> Iterator[Shares]:
        if row == len(places):
            if begin == len(column):
                yield ()
            return
        if row and begin < len(column) and places[row - 1].foot - column[begin].middle < _OWN * size:
            # It stands beside a row that is over.
            return
        for end in range(begin, len(column) + 1):
            if end > begin and row + 1 < len(places) and column[end - 1].middle - places[row + 1].head < _OWN * size:
                return
            if end - begin > 1 and column[end - 2].middle - column[end - 1].middle > _STEP * size:
                return
            if end > begin:
                own = _place(column[begin:end])
                off = getattr(own, how) - getattr(places[row], how)
                if abs(off) > _NEAR * size:
                    continue
            for rest in further(row + 1, end):
                yield (tuple(range(begin, end)), *rest)

    yield from further(0, 0)


def _rows(columns: Sequence[Sequence[Line]], chosen: Sequence[Shares], count: int) -> tuple[Row, ...]:
    return tuple(
        Row({n: [columns[n][at] for at in share[row]] for n, share in enumerate(chosen) if share[row]})
        for row in range(count)
    )


def _may_be(rows: Sequence[Row], *, headed: bool) -> bool:
    """Tell whether rows may be those of a list: a firm in each, in the same column, and something beside it."""
    body = list(rows[1:] if headed else rows)
    totals = tuple(normalise(word) for word in column_words().rows.totals)
    while body and normalise(body[-1].texts[min(body[-1].cells)]).startswith(totals) and not body[-1].firms:
        body.pop()
    if not body or any(len(row.cells) < 2 for row in body):
        return False
    if not any(_are_names(column, body) for column in range(max(map(max, (row.cells for row in body))) + 1)):
        return False
    filled = {column for row in body for column in row.cells}
    if any(_stand_beside(column, body) for column in filled):
        return False
    if not headed:
        return bool(rows[0].firms)
    return filled <= set(rows[0].cells) and _is_header(rows[0])


def _are_names(column: int, body: Sequence[Row]) -> bool:
    """Tell whether names stand in a column: most are firms', and none is the end of one."""
    told = [row.texts.get(column, "") for row in body]
    firms = sum(column in row.firms for row in body)
    cut = any(ends_firm(text) and column not in row.firms for text, row in zip(told, body, strict=True))
    return firms * _MOST_FIRMS[1] >= len(body) * _MOST_FIRMS[0] and all(told) and not cut


def _stand_beside(column: int, body: Sequence[Row]) -> bool:
    """Tell whether two columns may have been taken for one: in several rows texts stand beside each other."""
    held = [row.cells[column] for row in body if column in row.cells]
    beside = sum(not _is_upright(lines) for lines in held)
    return beside > 1 or beside * 2 > len(held)


def _is_header(row: Row) -> bool:
    """Tell whether each cell is one text in one column, and none names a firm."""
    lines = [line for held in row.cells.values() for line in held]
    if row.firms or any(names_firm(line.text) for line in lines):
        return False
    return all(map(_is_upright, row.cells.values()))


def _is_upright(lines: Sequence[Line]) -> bool:
    """Tell whether the texts of a cell stand below each other; signs of one word may have room between them."""
    pieces = [piece for line in lines for piece in line.pieces]
    if all(len(piece.text) == 1 for piece in pieces):
        return True
    return all(one.left < other.right and other.left < one.right for one, other in combinations(pieces, 2))
