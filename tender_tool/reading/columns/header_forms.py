"""Headers beside the plain ones: levels as columns, one header over several columns, names without a known word."""

from __future__ import annotations

from typing import Literal

from tender_tool.domain.bidder import ColumnMatch
from tender_tool.reading.columns.contents import hold_firms, texts_below
from tender_tool.reading.columns.headers import LIKELY, UNKNOWN, HeaderMatch, tidy
from tender_tool.reading.sheet import Sheet
from tender_tool.ruleset.schemes import default_scheme, level_in_words
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise

# By what a column of names is known: its header's words; in a register also looser ones; or what stands in it.
Names = Literal["known", "register", "guessed"]
_LOOKED_AT = 50
_FOLLOWING = ("valid_until", "valid_from", "issued_on", "certificate_no", "body", "status", "checked_on")
_SPANNED = ("valid_until", "valid_from")


def with_names(
    sheet: Sheet, header: tuple[int, ...], labels: list[tuple[str, ...]], matches: list[HeaderMatch], names: Names
) -> list[HeaderMatch]:
    """Return the matches with a column of names found by looser means, where none is known by its words."""
    known = any(match.field in ("name", "holder") and match.weight >= LIKELY for match in matches)
    if names == "known" or known:
        return matches
    # Firms are told by their names whatever stands above them, yet rather where the header speaks of firms.
    open_ = [place for place, match in enumerate(matches) if labels[place] and match.field in (None, "name")]
    for place in sorted(open_, key=lambda place: matches[place].field is None):
        if names == "register" and matches[place].field == "name":
            return [*matches[:place], HeaderMatch("holder", LIKELY), *matches[place + 1 :]]
        if hold_firms(texts_below(sheet, header[-1] + 1, place)):
            field = "holder" if names == "register" else "name"
            return [*matches[:place], HeaderMatch(field, LIKELY), *matches[place + 1 :]]
    return matches


def without_others(labels: list[tuple[str, ...]], matches: list[HeaderMatch]) -> list[HeaderMatch]:
    """Return the matches without the plain numbers and days that follow another certificate's column."""
    of_another = False
    kept = []
    for label, match in zip(labels, matches, strict=True):
        own = "service" in match.kinds or (match.field == "level" and match.weight >= LIKELY)
        if own or match.field in ("name", "price"):
            of_another = False
        elif match.kinds & {"foreign", "honour"}:
            of_another = True
        plain = len(label) == 1 and match.field in _FOLLOWING and not own
        kept.append(UNKNOWN if of_another and plain else match)
    return kept


def tick_columns(sheet: Sheet, first: int, labels: list[tuple[str, ...]]) -> tuple[tuple[int, str], ...]:
    """Return the columns whose headers each name a level (or none), with its words.

    There are at least two, and what stands in them from row ``first`` on are ticks.
    """
    of = default_scheme()
    ticks: list[tuple[int, str]] = []
    levels = 0
    for place, label in enumerate(labels):
        last = tidy(label[-1]) if label else ""
        level = next((x for x in of.levels if last.startswith(x.name.zh)), None) or level_in_words(of, last)
        if level:
            levels += 1
            ticks.append((place, level.name.zh))
        elif last in readings().no_certificate and last:
            ticks.append((place, last))
    return tuple(ticks) if levels > 1 and _hold_ticks(sheet, first, ticks) else ()


def _hold_ticks(sheet: Sheet, first: int, ticks: list[tuple[int, str]]) -> bool:
    rows = range(first, min(len(sheet.rows), first + _LOOKED_AT))
    texts = {normalise(sheet.text(row, column)) for row in rows for column, _ in ticks} - {""}
    return bool(texts & readings().ticks)


def ticked_level(sheet: Sheet, row: int, ticks: tuple[tuple[int, str], ...]) -> tuple[str, int]:
    """Return the words of the level whose column is ticked (all of them, if several are) and a column of it."""
    words: list[str] = []
    place = ticks[0][0]
    for column, level in ticks:
        text = sheet.text(row, column)
        if text and normalise(text) not in readings().no_certificate:
            place = column if not words else place
            words.append(level if normalise(text) in readings().ticks else f"{level} {text}")
    return "、".join(words), place


def further_columns(
    sheet: Sheet, line: int, columns: tuple[ColumnMatch, ...], matches: list[HeaderMatch]
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the columns that share one merged header with a date's column: a period in two or three cells."""
    found = []
    for column in columns:
        if column.field in _SPANNED:
            first = sheet.covered.get((line, column.index))
            rest = tuple(
                place
                for place in range(column.index + 1, sheet.width)
                if first and sheet.covered.get((line, place)) == first and matches[place].field == column.field
            )
            if rest:
                found.append((column.field, rest))
    return tuple(found)
