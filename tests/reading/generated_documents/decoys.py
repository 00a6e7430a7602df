"""What a tender document holds besides its scoring table; some of it looks like one."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

from tests.reading.generated_documents.paper import Paper
from tests.reading.generated_documents.tables import HUNDRED, Scoring, split
from tests.reading.generated_documents.words import SURROUNDINGS, chance, pick, shown

Decoy = Callable[[Random, Paper, Scoring], None]


def _titled(random: Random, paper: Paper, kind: str) -> dict[str, Any]:
    words: dict[str, Any] = SURROUNDINGS[kind]
    paper.say(pick(random, words["titles"]))
    return words


def payment(random: Random, paper: Paper, _: Scoring) -> None:
    """Write a schedule of payments that makes 100 per cent."""
    words = _titled(random, paper, "payment")
    paper.say(words["sentences"][0])
    if chance(random, 0.7):
        paper.table([words["head"], *words["rows"]])


def goods(random: Random, paper: Paper, _: Scoring) -> None:
    """Write goods; by chance their quantities make 100."""
    words = _titled(random, paper, "goods")
    names = random.sample(words["names"], 5)
    counts = split(random, HUNDRED if chance(random, 0.4) else Decimal(random.randint(40, 400)), len(names))
    rows = [
        (str(n), name, shown(count), pick(random, words["needs"]))
        for n, (name, count) in enumerate(zip(names, counts, strict=True), start=1)
    ]
    paper.table([words["head"], *rows])


def assessment(random: Random, paper: Paper, _: Scoring) -> None:
    """Write how the contractor is judged after the award: points that make 100, lost one by one."""
    words = _titled(random, paper, "assessment")
    paper.say(words["before"][0])
    head = random.choice(words["heads"])
    names = random.sample(words["items"], random.randint(4, 8))
    rows = []
    for number, (name, points) in enumerate(zip(names, split(random, HUNDRED, len(names)), strict=True), start=1):
        rule = pick(random, words["rules"]).replace("{n}", str(random.randint(1, 3)))
        by_head = {
            "序号": str(number),
            "分值": shown(points),
            "标准分": shown(points),
            "得分": "",
            "类别": "日常管理",
        }
        rows.append([by_head.get(cell, rule if "标准" in cell or "细则" in cell else name) for cell in head])
    paper.table([head, *rows])


def penalties(random: Random, paper: Paper, _: Scoring) -> None:
    """Write what a breach costs."""
    words = _titled(random, paper, "penalties")
    rows = [[str(number), *row] for number, row in enumerate(words["rows"], start=1)]
    paper.table([words["head"], *rows])


def parameters(random: Random, paper: Paper, _: Scoring) -> None:
    """Write what the goods must be able to do."""
    words = _titled(random, paper, "parameters")
    rows = random.sample(words["rows"], 4)
    paper.table([words["head"], *([str(number), *row] for number, row in enumerate(rows, start=1))])


def clauses(random: Random, paper: Paper, _: Scoring) -> None:
    """Write the front table of the instructions."""
    words = _titled(random, paper, "clauses")
    paper.table([words["head"], *sorted(random.sample(words["rows"], 5))])


def qualification(random: Random, paper: Paper, _: Scoring) -> None:
    """Write what is passed or failed."""
    words = _titled(random, paper, "qualification")
    result = pick(random, words["results"])
    rows = [[str(n), *row, result] for n, row in enumerate(random.sample(words["rows"], 5), start=1)]
    paper.table([random.choice(words["heads"]), *rows])


def quotation(random: Random, paper: Paper, _: Scoring) -> None:
    """Write the form of the bid's prices."""
    words = _titled(random, paper, "quotation")
    rows = [[str(number), *row, "", ""] for number, row in enumerate(words["rows"], start=1)]
    paper.table([words["head"], *rows, ["合计", "", "", "", "", ""]])


def index(random: Random, paper: Paper, table: Scoring) -> None:
    """Write the form in which bidders say on which page they answer each item."""
    words = _titled(random, paper, "index")
    rows = [[str(n), item.name, "", ""] for n, item in enumerate(table.items, start=1)]
    paper.table([words["head"], *rows])


def ballot(random: Random, paper: Paper, table: Scoring) -> None:
    """Write the form in which a member of the committee fills in the points."""
    words = _titled(random, paper, "ballot")
    rows = [[str(n), item.name, shown(item.points), "", ""] for n, item in enumerate(table.items, start=1)]
    paper.table([words["head"], *rows])


DECOYS: tuple[Decoy, ...] = (payment, goods, assessment, penalties, parameters, clauses, qualification, quotation)


def witness(random: Random, paper: Paper, table: Scoring) -> None:
    """Write a sentence that names the groups' points."""
    parts = "，".join(f"{group.name.removesuffix('部分')}{shown(group.points)}分" for group in table.groups)
    paper.say(pick(random, SURROUNDINGS["witness"]["sentences"]).replace("{parts}", parts))
