"""What a check's own words find in a row: the lists of its data file, and the lists that excuse them."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.text import Text, Value
from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.row_words import Found, Wording, matches, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.conditions.things import speaks_of, things
from tender_tool.reading.clauses.said.given import given
from tender_tool.ruleset.checks import AskFile, CheckFile

_UNLESS, _UNLESS_ROW, _ONLY = "_unless", "_unless_row", "_only_with"
# What points are given for stands so near before them.
_NEAR, _PAUSES = 24, ",;:。"


def mentions(words: Wording, data: CheckFile, kind: str) -> tuple[Found, ...]:
    """Return where the words of a kind stand and are meant.

    Beside the list ``<kind>``, ``<kind>_unless`` excuses a sentence, ``<kind>_unless_row`` the whole row, and
    ``<kind>_only_with`` must stand in the same sentence. A question in ``asks`` finds more of the kind.
    """
    lists = data.words
    if words.has(*lists.get(kind + _UNLESS_ROW, ())):
        return ()
    excused, needed = lists.get(kind + _UNLESS, ()), lists.get(kind + _ONLY, ())
    by_words = tuple(
        found
        for found in words.find(*lists.get(kind, ()))
        if not matches(found.sentence.plain, *excused) and (not needed or matches(found.sentence.plain, *needed))
    )
    return by_words + answers(words, data, kind)


def answers(words: Wording, data: CheckFile, kind: str) -> tuple[Found, ...]:
    """Return where a row answers the question of a kind in ``asks``; nothing where there is no such question."""
    ask = data.asks.get(kind)
    if ask is None or speaks_of(words.plain, *ask.unless_row):
        return ()
    found = tuple(words.at(*place) for place in things(words.plain, *ask.things) if not words.denies(*place))
    return tuple(each for each in found if _is_meant(words, each, ask))


def _is_meant(words: Wording, found: Found, ask: AskFile) -> bool:
    sentence = found.sentence
    if speaks_of(sentence.plain, *ask.unless) or (ask.also and not speaks_of(sentence.plain, *ask.also)):
        return False
    awards = [each for each in given(words) if each.sentence == sentence]
    if ask.paid == "part":
        between = [words.plain[found.end : each.start] for each in awards if each.start >= found.end and each.points]
        return any(len(each) <= _NEAR and sum(each.count(sign) for sign in _PAUSES) <= 1 for each in between)
    return bool(awards) or not ask.paid


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
