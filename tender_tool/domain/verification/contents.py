"""What an exported file says, place by place, and where two files differ in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final, Literal, NamedTuple

from tender_tool.domain.text import Message

PlaceKind = Literal[
    "cell",
    "formula",
    "format",
    "comment",
    "sheet",
    "rows_hidden",
    "columns_hidden",
    "paragraph",
    "table_cell",
    "page_head",
    "page_foot",
    "footnote",
    "endnote",
    "remark",
    "property",
    "drawing",
    "part",
    "value",
    "page_line",
]


STATES: Final = ("visible", "hidden", "veryHidden")
SAID_PROPERTIES: Final = ("title", "subject", "creator", "description", "keywords", "category", "contentStatus")
# What the keys of a place are called.
_KEYS: dict[PlaceKind, tuple[str, ...]] = {
    "cell": ("sheet", "cell"),
    "formula": ("sheet", "cell"),
    "format": ("sheet", "cell"),
    "comment": ("sheet", "cell"),
    "sheet": ("sheet",),
    "rows_hidden": ("sheet",),
    "columns_hidden": ("sheet",),
    "paragraph": ("number",),
    "table_cell": ("table", "row", "column"),
    "page_head": ("of",),
    "page_foot": ("of",),
    "footnote": ("number",),
    "endnote": ("number",),
    "remark": ("number",),
    "property": ("name",),
    "drawing": ("sheet",),
    "part": ("name",),
    "value": ("path",),
    "page_line": ("page", "line"),
}


class FilePlace(NamedTuple):
    """One place of a file: a cell by sheet and address, a paragraph by its number, a table's cell by three.

    No dataclass: a long list has hundreds of thousands.
    """

    kind: PlaceKind
    keys: tuple[str, ...] = ()

    @property
    def message(self) -> Message:
        """Return how the place is called."""
        if self.kind == "property":
            return Message.of(f"verify.property_{self.keys[0]}")
        return Message(f"verify.place_{self.kind}", tuple(zip(_KEYS[self.kind], self.keys, strict=False)))


Line = tuple[FilePlace, str]


def is_line(place: FilePlace, text: str) -> bool:
    """Tell whether a place is one that can be told, and what stands there one that can be written."""
    named = ("name",) if place.kind == "property" else _KEYS.get(place.kind, ())
    known = place.kind not in ("property", "sheet") or (place.keys or ("",))[0] in SAID_PROPERTIES or text in STATES
    try:
        "".join((*place.keys, text)).encode()
    except UnicodeEncodeError:
        return False
    return bool(named) and len(place.keys) == len(named) and known


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands where: at places with an address of their own, and in the order of a text that flows."""

    fixed: Mapping[FilePlace, str]
    flow: Sequence[Line] = field(default=())


@dataclass(frozen=True, slots=True)
class FileDifference:
    """A place that says something else than what was exported; None: it was not there, or is gone.

    ``follows``: it is computed by a formula that is as it was, so what it is computed from has changed.
    """

    place: FilePlace
    was: str | None
    now: str | None
    follows: bool = False


def differences(exported: Contents, found: Contents) -> tuple[FileDifference, ...]:
    """Return where two files differ, in the order of the places; what only follows from others comes last."""
    made = [*_fixed(exported.fixed, found.fixed), *_flowing(exported.flow, found.flow)]
    return (*(each for each in made if not each.follows), *(each for each in made if each.follows))


def _fixed(exported: Mapping[FilePlace, str], found: Mapping[FilePlace, str]) -> Iterator[FileDifference]:
    for place in dict.fromkeys((*exported, *found)):
        was, now = exported.get(place), found.get(place)
        if was == now:
            continue
        formula = FilePlace("formula", place.keys)
        same = formula in exported and exported[formula] == found.get(formula)
        yield FileDifference(place, was, now, follows=place.kind == "cell" and same)


def _flowing(exported: Sequence[Line], found: Sequence[Line]) -> Iterator[FileDifference]:
    if [place for place, _ in exported] == [place for place, _ in found]:
        # Nothing was put in or taken out: each place is compared with itself.
        for (place, was), (_, now) in zip(exported, found, strict=True):
            if was != now:
                yield FileDifference(place, was, now)
        return
    first = _common(exported, found)
    last = _common(exported[first:][::-1], found[first:][::-1])
    old, new = exported[first : len(exported) - last], found[first : len(found) - last]
    matcher = SequenceMatcher(None, [text for _, text in old], [text for _, text in new], autojunk=False)
    for tag, left, left_end, right, right_end in matcher.get_opcodes():
        if tag != "equal":
            yield from _replaced(old[left:left_end], new[right:right_end])


def _common(one: Sequence[Line], other: Sequence[Line]) -> int:
    count = 0
    for (_, mine), (_, its) in zip(one, other, strict=False):
        if mine != its:
            break
        count += 1
    return count


def _replaced(old: Sequence[Line], new: Sequence[Line]) -> Iterator[FileDifference]:
    shared = min(len(old), len(new))
    for (place, was), (_, now) in zip(old[:shared], new[:shared], strict=True):
        yield FileDifference(place, was, now)
    yield from (FileDifference(place, was, None) for place, was in old[shared:])
    yield from (FileDifference(place, None, now) for place, now in new[shared:])
