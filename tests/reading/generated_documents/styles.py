"""How a table varies within its layout, and writing it under a head of one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from tests.reading.generated_documents.grid import BRACKETS, PLAIN_FORMS, Body, Column, Style, head_row
from tests.reading.generated_documents.paper import Paper
from tests.reading.generated_documents.tables import Scoring
from tests.reading.generated_documents.words import VOCABULARY, Heads, chance, heads

GROUPED: tuple[Column, ...] = ("group", "item", "points", "criteria")
FLAT: tuple[Column, ...] = ("item", "points", "criteria")
TOTALS = ("合计", "总计", "合 计", "总分", "合计（满分）")


def varied(random: Random, columns: Sequence[Column], **fixed: object) -> Style:
    """Return a style of these columns; what is not fixed varies a little."""
    made: tuple[Column, ...] = tuple(columns)
    if made[0] != "serial" and chance(random, 0.25):
        made = ("serial", *made)
    if chance(random, 0.1):
        made = (*made, "note")
    style = Style(
        made,
        points=random.choice(PLAIN_FORMS),
        cells=random.choice(("merged", "merged", "merged", "repeated", "blank")),
        total=random.choice(TOTALS) if chance(random, 0.2) else "",
        price_across=chance(random, 0.2),
        stated=chance(random, 0.15),
        serial_of_group=made[:2] == ("serial", "group") and chance(random, 0.4),
        remark=random.choice(VOCABULARY["titles"]["remarks"]) if chance(random, 0.15) else "",
    )
    return replace(style, **fixed)  # type: ignore[arg-type]


def brackets(random: Random) -> str:
    """Return how points stand behind a name."""
    return random.choice(BRACKETS)


def perhaps_brackets(random: Random) -> str:
    """Return how points stand behind a name, or that they do not."""
    return random.choice(("", brackets(random)))


def title(random: Random, paper: Paper) -> None:
    """Write what stands above the table, if anything."""
    text = random.choice(VOCABULARY["titles"]["table"])
    if text:
        paper.say(text)


def write(random: Random, paper: Paper, table: Scoring, style: Style, words: Heads | None = None) -> None:
    """Write a title and one table under a head of one row."""
    title(random, paper)
    head = head_row(style, words or heads(random))
    paper.table([head, *(row.cells for row in Body(random, style).rows(table))])
