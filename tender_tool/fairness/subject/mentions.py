"""What a check's own words find in a row: the lists of its data file, and the lists that excuse them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from tender_tool.domain.text import Text, Value
from tender_tool.fairness.check import Hit
from tender_tool.fairness.subject.row_words import Found, Wording, matches, quoted, worded
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses.conditions.things import speaks_of, things
from tender_tool.reading.clauses.said.given import Given, given
from tender_tool.ruleset.checks import AskFile, CheckFile

_BESIDES = "_besides"
_UNLESS, _UNLESS_ROW, _ONLY = "_unless", "_unless_row", "_only_with"
# What points are given for stands so near before them.
_NEAR, _PAUSES = 24, ",;:。"
# Full points, however many they are.
_SOME = Decimal(100)
_FITS: dict[str, Callable[[Given], bool]] = {
    "points": lambda award: award.points > 0,
    "once": lambda award: award.points > 0 and not award.each,
    "nothing": lambda award: not award.points,
}


def mentions(words: Wording, data: CheckFile, kind: str) -> tuple[Found, ...]:
    """Return where the words of a kind stand and are meant.

    Beside the list ``<kind>``, ``<kind>_unless`` excuses a sentence, ``<kind>_unless_row`` the whole row, and
    ``<kind>_only_with`` must stand in the same sentence. The questions ``<kind>`` and ``<kind>_besides``
    in ``asks`` find more of the kind.
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
    return by_words + answers(words, data, kind) + answers(words, data, kind + _BESIDES)


def answers(words: Wording, data: CheckFile, kind: str) -> tuple[Found, ...]:
    """Return where a row answers the question of a kind in ``asks``; nothing where there is no such question."""
    ask = data.asks.get(kind)
    places = tuple(things(words.plain, *ask.things)) if ask is not None else ()
    if ask is None or not places or speaks_of(words.plain, *ask.unless_row):
        return ()
    found = (words.at(*place) for place in places if not words.denies(*place))
    standing = [each for each in found if _stands(each.sentence.plain, ask)]
    if not standing or not ask.paid:
        return tuple(standing)
    awards = given(words, _SOME)
    meant = (_meant(words, each, ask, awards) for each in standing)
    return tuple(each for each in meant if each is not None)


def says(text: str, data: CheckFile, kind: str) -> bool:
    """Tell whether a plain text speaks of what the question of a kind asks for, denied or not."""
    return speaks_of(text, *data.asks[kind].things)


def _stands(sentence: str, ask: AskFile) -> bool:
    return not speaks_of(sentence, *ask.unless) and (not ask.also or speaks_of(sentence, *ask.also))


def _meant(words: Wording, found: Found, ask: AskFile, given_points: tuple[Given, ...]) -> Found | None:
    """Return what was found where it is paid as the question asks, up to the points; None where it is not."""
    awards = [each for each in given_points if each.sentence == found.sentence]
    match ask.paid:
        case "sentence":
            return found if awards or _pays_next(words, found, given_points) else None
        case "part":
            behind = [each for each in awards if each.start >= found.end and each.points]
            award = next((each for each in behind if _is_near(words.plain[found.end : each.start])), None)
        case _:
            paying = [each for each in awards if each.start - len(each.words) <= found.start < each.start]
            award = next((each for each in paying if _FITS[ask.paid](each)), None)
    return None if award is None else words.at(found.start, award.end)


def _pays_next(words: Wording, found: Found, given_points: tuple[Given, ...]) -> bool:
    """Tell whether the sentence behind gives points for each: 具有下列证书。每提供一个得1分."""
    behind = next((each for each in words.sentences if each.start >= found.sentence.end), None)
    return behind is not None and any(each.each and each.sentence == behind for each in given_points)


def _is_near(between: str) -> bool:
    return len(between) <= _NEAR and sum(map(between.count, _PAUSES)) <= 1


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
