"""A whole made document: by its number it is always the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.reading.generated_documents import decoys
from tests.reading.generated_documents.arrangements import LAYOUTS, lots
from tests.reading.generated_documents.paper import Paper
from tests.reading.generated_documents.tables import Scoring, Want, cut, misprinted, scoring
from tests.reading.generated_documents.words import SURROUNDINGS, VOCABULARY, chance

# Where a form that repeats the items would say what the table does not.
NOT_REPEATED = ("cut", "misprint", "no_table", "on_hundred", "points_in_parts", "lots")
# What is not a layout: several lots, a table of which a part is missing, one with a misprint, and none at all.
SPECIAL = ("lots", "cut", "misprint", "no_table")
KINDS = (*LAYOUTS, *SPECIAL)


@dataclass(frozen=True)
class MadeDocument:
    """A document, what kind it is, and what must come out."""

    name: str
    kind: str
    paper: Paper
    want: Want


def made_document(number: int, kinds: Sequence[str] = KINDS, seed: int = 0) -> MadeDocument:
    """Return the document of a number; every kind comes in its turn."""
    kind = kinds[number % len(kinds)]
    random = Random(f"documents:{seed}:{kind}:{number}")  # noqa: S311
    paper = Paper()
    table = scoring(random)
    _around(random, paper, table, before=True, repeats=kind not in NOT_REPEATED)
    want = _scored(random, paper, table, kind)
    _around(random, paper, table, before=False, repeats=kind not in NOT_REPEATED)
    return MadeDocument(f"{kind} {number}", kind, paper, want)


def _scored(random: Random, paper: Paper, table: Scoring, kind: str) -> Want:
    """Write the chapter on scoring and return what must come out of it."""
    titles = VOCABULARY["titles"]
    paper.say(random.choice(titles["chapter"]), *sorted(random.sample(SURROUNDINGS["text"]["middle"], 3)))
    if kind == "no_table":
        paper.say("本项目采用最低评标价法，满足全部实质性要求且报价最低的供应商为中标候选人。")
        return Want(())
    paper.say(random.choice(titles["intro"]))
    if chance(random, 0.3):
        decoys.witness(random, paper, table)
    if kind == "lots":
        return lots(random, paper, (table, *(scoring(random) for _ in range(random.randint(1, 2)))))
    if kind in ("cut", "misprint"):
        names = [name for name in LAYOUTS if name not in ("bonus", "on_hundred")]
        broken = cut(random, table) if kind == "cut" else misprinted(random, table)
        LAYOUTS[random.choice(names)](random, paper, broken)
        return Want(())
    return LAYOUTS[kind](random, paper, table)


def _around(random: Random, paper: Paper, table: Scoring, *, before: bool, repeats: bool) -> None:
    """Write what stands before or behind the chapter on scoring."""
    text = SURROUNDINGS["text"]
    lines = text["opening" if before else "closing"]
    name = random.choice(text["names"])
    paper.say(*(line.replace("{name}", name).replace("{n}", str(random.randint(2, 9))) for line in lines[:5]))
    for decoy in random.sample(decoys.DECOYS, random.randint(0, 2) if before else random.randint(1, 3)):
        decoy(random, paper, table)
    if repeats and not before and chance(random, 0.3):
        random.choice((decoys.index, decoys.ballot))(random, paper, table)
    paper.say(*(line.replace("{n}", "3") for line in lines[5:]))
