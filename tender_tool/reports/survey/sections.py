"""The sections of a survey's summary in their order: the same for the page, the Word file and the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tender_tool.reports.survey.blocks import Block, Blocks, ListBlocks, middle
from tender_tool.reports.survey.summary import Summary, point_steps, share_steps

_MOST_BARS = 15
_PARTS = ("object", "regime", "place", "month", "buyer")


def sections(summary: Summary) -> Iterator[Block]:
    """Yield what a summary tells, one section after the other; what has nothing to say is left out."""
    blocks = Blocks(summary)
    if summary.read:
        yield blocks.worst()
        yield from _distributions(blocks, summary)
        codes = blocks.codes()
        bars = tuple((f"{row[0]} {row[1]}", int(str(row[2]))) for row in codes.rows[:_MOST_BARS])
        yield replace(codes, bars=bars)
        for kind in _PARTS:
            block = blocks.parts(kind)
            if len(block.rows) > 1:
                yield replace(block, bars=blocks.found(block), upright=kind == "month")
        yield from (blocks.outliers(), blocks.not_proven())
    yield from (each for each in (blocks.without_table(), blocks.unread(), blocks.gone()) if each.rows)
    if summary.lists:
        yield from _lists(ListBlocks(summary), summary)


def _distributions(blocks: Blocks, summary: Summary) -> Iterator[Block]:
    points, shares = list(summary.certificates), list(summary.shares)
    paying = blocks.paying() if points else Block("", "", (), ())
    for name, values, bars, table in (
        ("certificates", points, point_steps(points), paying),
        ("shares", shares, share_steps(shares), Block("", "", (), ())),
    ):
        note = blocks.said(f"{name}_note", count=len(values), middle=middle(values))
        yield replace(table, title=blocks.said(name), note=note, bars=tuple(bars), upright=True)


def _lists(lists: ListBlocks, summary: Summary) -> Iterator[Block]:
    yield Block(lists.said("lists"), lists.said("lists_note", lists=summary.lists, bidders=summary.bidders), (), ())
    for name, bars in (("levels", lists.levels()), ("states", lists.states())):
        yield Block(lists.said(name), "", (), (), bars=tuple(bars), is_part=True)
    yield from (lists.problems(), lists.problem_lists())
