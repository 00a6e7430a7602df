"""What the program reads from a made document, held against what must come out: right, or asked; never wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Literal

from tender_tool.domain.documents.table import DocumentScoring, ReadGroup, ReadItem
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.scoring_table.find import scoring_of
from tests.reading.generated_documents.documents import MadeDocument
from tests.reading.generated_documents.tables import Group, Item, Scoring, Want

Verdict = Literal["right", "asked", "wrong"]

_NUMERALS = "一二三四五六七八九十"
_NUMBER = re.compile(rf"^(?:\([{_NUMERALS}\d]+\)|[{_NUMERALS}]+[、.]|\d+(?:\.\d+)*(?:[、)]|\.(?!\d))|[A-Z]\.|[①-⑳])")
_POINTS = re.compile(r"[:(]*(?:满分|共|总分|权重)?(?:0[-~—])?\d+(?:\.\d+)?[分%]?\)?$")
_MARK = re.compile(r"[【\[](?:客观|主观)分[】\]]")


@dataclass(frozen=True)
class Judgement:
    """The verdict; ``why`` says of one that is not right what differs, or what else was read."""

    verdict: Verdict
    why: str
    read: DocumentScoring | None


def bare(name: str) -> str:
    """Return a name without its number, its mark and the points behind it."""
    text = "".join(name.split())
    while text and text[0] in "①②③④⑤⑥⑦⑧⑨":
        text = text[1:]
    text = _MARK.sub("", unicodedata.normalize("NFKC", text).replace("～", "~"))
    while (shorter := _NUMBER.sub("", text)) != text:
        text = shorter
    if re.search(r"[:(]|分$|%", text):
        text = _POINTS.sub("", text)
    return text.rstrip(":。")


def _group_named(have: str, want: Group) -> bool:
    got, name = bare(have), bare(want.name)
    if want.kind == "price" and "价" in got:
        return True
    return bool(got) and (got.startswith(name) or name.startswith(got))


def _item_named(have: str, want: Item, *, mixed: bool) -> bool:
    got, name = bare(have), bare(want.name)
    names = {name, bare(want.parent + want.name)}
    rest = got.removeprefix(bare(want.parent)).lstrip("-—/:·") if want.parent else got
    return got in names or rest == name or (mixed and (got.startswith(name) or rest.startswith(name)))


def _items_match(have: Sequence[ReadItem], want: Sequence[Item], scale: Decimal, *, mixed: bool) -> bool:
    """Tell whether the items stand in order; those under one name above them may come as one."""
    if not want:
        return not have
    if have:
        first = want[0]
        if have[0].weight == first.points * scale and _item_named(have[0].name, first, mixed=mixed):
            return _items_match(have[1:], want[1:], scale, mixed=mixed)
        run = [each for each in want if first.parent and each.parent == first.parent]
        whole = sum((each.points for each in run), Decimal(0)) * scale
        if run and have[0].weight == whole and bare(have[0].name).startswith(bare(first.parent)):
            return _items_match(have[1:], want[len(run) :], scale, mixed=mixed)
    return want[0].optional and _items_match(have, want[1:], scale, mixed=mixed)


def _group_matches(have: ReadGroup, want: Group, *, mixed: bool) -> bool:
    if have.weight != want.points or not _group_named(have.name, want):
        return False
    if want.kind == "price":
        return not have.items or (
            len(have.items) == 1 and have.items[0].weight in (want.items[0].points, want.points)
        )
    if not have.items:
        return len(want.items) == 1 and bare(want.items[0].name) == bare(want.name)
    scales = {Decimal(1), want.points / Decimal(100)} if want.on_hundred else {Decimal(1)}
    return any(_items_match(have.items, want.items, scale, mixed=mixed) for scale in scales)


def _groups_match(have: Sequence[ReadGroup], want: Sequence[Group], *, mixed: bool) -> bool:
    if not want:
        return not have
    if have and _group_matches(have[0], want[0], mixed=mixed):
        return _groups_match(have[1:], want[1:], mixed=mixed)
    return want[0].optional and _groups_match(have, want[1:], mixed=mixed)


def _flat_matches(have: DocumentScoring, want: Scoring, *, mixed: bool) -> bool:
    leaves = [item for _, item in have.factors()]
    return _items_match(leaves, want.items, Decimal(1), mixed=mixed)


def _without(have: DocumentScoring, names: Sequence[str]) -> DocumentScoring:
    """Return what was read without the rows of these names, as far as no points were read for them."""
    gone = {bare(name) for name in names}

    def stays(one: ReadGroup | ReadItem) -> bool:
        return one.weight is not None or bare(one.name) not in gone

    groups = (replace(group, items=tuple(filter(stays, group.items))) for group in have.groups)
    kept = tuple(group for group in groups if group.items or stays(group))
    return replace(have, groups=kept)


def same(have: DocumentScoring, want: Want) -> bool:
    """Tell whether what was read is one of the tables that stand in the document."""
    have = _without(have, want.unscored)
    if want.flat:
        return any(_flat_matches(have, table, mixed=want.mixed) for table in want.tables)
    return any(_groups_match(have.groups, table.groups, mixed=want.mixed) for table in want.tables)


def _difference(read: DocumentScoring, want: Want) -> str:
    """Return on which level a reading differs from every table."""
    leaves = [item.weight for _, item in read.factors()]
    groups = [group.weight for group in read.groups]
    if any(leaves == [item.points for item in table.items] for table in want.tables):
        alike = want.flat or any(groups == [group.points for group in table.groups] for table in want.tables)
        return "names differ" if alike else "groups differ"
    alike = any(groups == [group.points for group in table.groups] for table in want.tables)
    return "items differ" if alike else "all differs"


def judge(want: Want, read: DocumentScoring | None) -> Judgement:
    """Return the verdict on what was read."""
    claimed = read is not None and read.adds_up
    if not want.tables:
        return Judgement("wrong" if claimed else "right", "a table is claimed" if claimed else "", read)
    if read is None:
        return Judgement("asked", "none found", None)
    if same(read, want):
        return Judgement("right" if claimed else "asked", "" if claimed else "same, not proven", read)
    return Judgement("wrong" if claimed else "asked", _difference(read, want), read)


def judged(made: MadeDocument, folder: Path) -> Judgement:
    """Write a made document into a folder, read it and judge what came out."""
    path = folder / "document.docx"
    made.paper.save(path)
    return judge(made.want, scoring_of(read_document(read_file(path))))


def told(made: MadeDocument, judgement: Judgement) -> str:
    """Return a document, what must come out of it and what did, for a person to read."""
    lines = [f"######## {made.name}: {judgement.verdict} ({judgement.why})", made.paper.text, "---- wanted"]
    for table in made.want.tables:
        lines += _wanted(table)
    lines.append("---- read")
    if judgement.read:
        lines.append(f"adds up: {judgement.read.adds_up}, {judgement.read.total} of {judgement.read.full}")
        lines += _got(judgement.read)
    return "\n".join(lines)


def _wanted(table: Scoring) -> Iterator[str]:
    for group in table.groups:
        items = ", ".join(f"{item.name} {item.points}" for item in group.items)
        yield f"{group.name} {group.points}: {items}"
    yield ""


def _got(read: DocumentScoring) -> Iterator[str]:
    for group in read.groups:
        items = ", ".join(f"{item.name[:40]!r} {item.weight}" for item in group.items)
        yield f"{group.name[:40]!r} {group.weight}: {items}"
