"""Read regime, object, buyer, place and day from words in which a document states its own project.

A law that is mentioned somewhere states nothing; where two statements disagree, nothing is taken and both are said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.stated import Disagreement, FactKind, StatedFact, StatedFacts
from tender_tool.reading.certificate.dates import day_words, find_days
from tender_tool.reading.stated_facts.lines import Line, own_sentences, slots_of, title_of, values_of
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.vocabulary.stated_facts import stated_words

_LONGEST_QUOTE = 90
_BLANK = re.compile(r"^[*_X/\\.。]*$")
# What stands around the name of a method: 拟采用公开招标方式采购; and around a buyer: (盖章).
_AROUND = re.compile(r"^拟?采用|(?:的?方式)?(?:进行)?(?:采购)?$")
_SEAL = re.compile(r"[(]加?盖公?章[)]")
# What is stated: ids, each with the words that state it.
_Said = dict[str, str]


@lru_cache(maxsize=8)
def stated_facts(document: TenderDocument) -> StatedFacts:
    """Return what a document states of its own project."""
    slots = slots_of(document)
    title, sentences = tuple(title_of(slots)), tuple(own_sentences(slots))
    parts = (
        _regime(_methods(slots, title, sentences), *_laws(title, sentences)),
        _one("object", _objects(slots, title)),
        _buyer(slots),
        _one("place", _places(slots, title, sentences)),
        _one("day", _days(slots)),
    )
    facts = tuple(each for each in parts if isinstance(each, StatedFact))
    return StatedFacts(facts, tuple(each for each in parts if isinstance(each, Disagreement)))


@lru_cache(maxsize=8)
def stated_project(document: TenderDocument) -> tuple[str, str]:
    """Return the name and the number that a document gives its project; empty where it gives none."""
    slots, words = slots_of(document), stated_words()
    labels, not_name = words.labels, re.compile(words.project.not_name)
    again = re.compile(rf"^(?:{'|'.join(labels.project)}):")
    names = (Line(again.sub("", each.plain), each.printed) for each in values_of(slots, labels.project))
    numbers = (each.plain for each in values_of(slots, labels.number))
    name = next((_as_printed(each) for each in names if not not_name.search(each.plain)), "")
    return name, next((each for each in numbers if re.fullmatch(words.project.number, each)), "")


def _as_printed(value: Line) -> str:
    """Return the end of a line that says a value, as it stands there."""
    ends = (value.printed[at:] for at in range(len(value.printed)))
    said = next((each for each in ends if normalise(each).strip("。.【】") == value.plain), value.plain)
    return " ".join(said.split()).strip("。.【】[]:： ")


def _one(kind: FactKind, said: _Said) -> StatedFact | Disagreement | None:
    if len(said) > 1:
        return Disagreement(kind, tuple(said.values()))
    return next((StatedFact(kind, value, words) for value, words in said.items()), None)


def _methods(slots: tuple[Line, ...], title: Iterable[Line], sentences: Iterable[Line]) -> _Said:
    """Return the kinds of method that front table, title and announcement state."""
    words, said = stated_words(), dict[str, str]()
    kinds = {name: kind for kind, names in words.methods.items() for name in names}
    for value in values_of(slots, words.labels.method):
        bare = _AROUND.sub("", value.plain)
        name = next((each for each in (_chosen(value.plain, kinds), _chosen(bare, kinds)) if each), "")
        if name:
            said.setdefault(kinds[name], _quoted(value))
    names = "|".join(sorted(kinds, key=len, reverse=True))
    for lines, text in ((title, words.title.method), (sentences, words.sentences.uses)):
        pattern = re.compile(text.replace("{methods}", names).replace("{not_in}", words.sentences.not_in))
        for line in lines:
            found = pattern.search(line.plain)
            if found:
                said.setdefault(kinds[found["method"]], _quoted(line))
    return said


def _chosen(value: str, known: Iterable[str]) -> str:
    """Return the one known value that a cell states: alone, or as the only ticked box of several."""
    boxes = stated_words().boxes
    if not re.search(f"{boxes.ticked}|{boxes.open}", value):
        return value if value in known else ""
    ticked = re.findall(f"{boxes.ticked}([^/、,]*?)(?={boxes.ticked}|{boxes.open}|[/、,]|$)", value)
    return ticked[0] if len(ticked) == 1 and ticked[0] in known else ""


def _laws(title: Iterable[Line], sentences: Iterable[Line]) -> tuple[_Said, str]:
    """Return the laws that the project says it follows, and the words by which it only looks to one."""
    words, said = stated_words(), dict[str, str]()
    looks = ""
    for line in title:
        for law, pattern in words.title.law.items():
            if re.search(pattern, line.plain):
                said.setdefault(law, _quoted(line))
    for line in sentences:
        if re.search(words.sentences.only_looks, line.plain):
            looks = looks or _quoted(line)
            continue
        for law, names in words.laws.items():
            if re.search(f"(?:{words.sentences.follows}).{{0,60}}?(?:{'|'.join(names)})", line.plain):
                said.setdefault(law, _quoted(line))
    return said, looks


def _regime(methods: _Said, laws: _Said, looks: str) -> StatedFact | Disagreement | None:
    """Return the regime of the one method under the one law that knows it; a law of one method states that too."""
    known = stated_words().regimes
    kinds = methods or {kind: "" for law in laws for kind in known[law] if len(known[law]) == 1 == len(laws)}
    if not kinds or not (laws or looks):
        return None
    pairs = [(known[law][kind], kind, law) for kind in kinds for law in laws if kind in known[law]]
    if looks or len(methods) > 1 or len(pairs) != 1:
        return Disagreement("regime", tuple(dict.fromkeys(filter(None, (*methods.values(), *laws.values(), looks)))))
    ((regime, kind, law),) = pairs
    return StatedFact("regime", regime, "；".join(filter(None, (kinds[kind], laws[law]))))


def _objects(slots: tuple[Line, ...], title: Iterable[Line]) -> _Said:
    words, said = stated_words(), dict[str, str]()
    ids = {name: key for key, names in words.objects.items() for name in names}
    for value in values_of(slots, words.labels.object):
        name = _chosen(value.plain, ids)
        if name:
            said.setdefault(ids[name], _quoted(value))
    for line in title:
        found = re.search(words.title.object, line.plain)
        if found:
            said.setdefault(ids[found["object"]], _quoted(line))
    return said


def _buyer(slots: tuple[Line, ...]) -> StatedFact | None:
    """Return who buys, None if nobody or several are named."""
    named = {_SEAL.sub("", value.plain): value for value in values_of(slots, stated_words().labels.buyer)}
    said = [plain for plain in named if not _BLANK.match(plain)]
    return StatedFact("buyer", said[0], _quoted(named[said[0]])) if len(said) == 1 else None


def _places(slots: tuple[Line, ...], title: Iterable[Line], sentences: Iterable[Line]) -> _Said:
    """Return the places with local practice that buyer, project, title or the law that is followed name."""
    words, said = stated_words(), dict[str, str]()
    follows = re.compile(words.sentences.follows)
    named = [*values_of(slots, words.labels.buyer), *values_of(slots, words.labels.project)]
    named += [line for line in title if not re.search(words.title.not_place, line.plain)]
    named += [line for line in sentences if follows.search(line.plain)]
    for line in named:
        for place, patterns in words.places.items():
            if re.search("|".join(patterns), line.plain):
                said.setdefault(place, _quoted(line))
    return said


def _days(slots: tuple[Line, ...]) -> _Said:
    """Return the days of opening, else those by which bids are handed in."""
    labels = stated_words().labels
    return dict(_found_days(slots, labels.opening)) or dict(_found_days(slots, labels.closing))


def _found_days(slots: tuple[Line, ...], labels: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for value in values_of(slots, labels):
        found = find_days(day_words(value.printed))
        days = {each.last for each in found if each.last is not None and each.last == each.first}
        if len(days) == 1:
            yield days.pop().isoformat(), _quoted(value)


def _quoted(line: Line) -> str:
    text = " ".join(line.printed.split())
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"
