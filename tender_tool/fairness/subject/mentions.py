"""What a check's own words find in a row: the lists of its data file, and the lists that excuse them."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.text import Text, Value
from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.row_words import Found, Wording, matches, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.ruleset.checks import CheckFile

_UNLESS, _UNLESS_ROW, _ONLY = "_unless", "_unless_row", "_only_with"


def mentions(words: Wording, data: CheckFile, kind: str) -> tuple[Found, ...]:
    """Return where the words of a kind stand and are meant.

    Beside the list ``<kind>``, ``<kind>_unless`` excuses a sentence, ``<kind>_unless_row`` the whole row, and
    ``<kind>_only_with`` must stand in the same sentence.
    """
    lists = data.words
    if words.has(*lists.get(kind + _UNLESS_ROW, ())):
        return ()
    excused, needed = lists.get(kind + _UNLESS, ()), lists.get(kind + _ONLY, ())
    return tuple(
        found
        for found in words.find(*lists[kind])
        if not matches(found.sentence.plain, *excused) and (not needed or matches(found.sentence.plain, *needed))
    )


def mentioned(row: Row, words: Wording, data: CheckFile, kind: str, *, unsure: bool = False) -> Iterator[Hit]:
    """Yield one hit with everything that the words of a kind find in a row."""
    found = mentions(words, data, kind)
    if found:
        yield hit_of(row, kind, found, unsure=unsure)


def in_rows(subject: Subject, data: CheckFile, *kinds: str, unsure: bool = False) -> Iterator[Hit]:
    """Yield one hit a row for each kind whose words are found in it."""
    for row, words in worded(subject):
        for kind in kinds:
            yield from mentioned(row, words, data, kind, unsure=unsure)


def hit_of(row: Row, kind: str, found: tuple[Found, ...], *, unsure: bool = False, **args: Value | Text) -> Hit:
    """Return a hit that quotes what was found, as evidence and as ``{words}`` of its sentences."""
    said = quoted(found)
    return Hit(kind, row.name, said, {"words": said, **args}, row=row, unsure=unsure)
