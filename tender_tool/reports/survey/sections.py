"""The sections of a survey's summary in their order: the same for the page, the Word file and the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tender_tool.reports.survey.blocks import Block, Blocks, ListBlocks, middle
from tender_tool.reports.survey.summary import Summary, point_steps, share_steps

MOST_BARS, _MOST_PART_BARS = 15, 24
_PARTS = ("object", "regime", "place", "month", "buyer")


def sections(summary: Summary) -> Iterator[Block]:
    """Yield what a summary tells, one section after the other; what has nothing to say is left out."""
    yield from sections_of_findings(summary)
    yield from sections_to_check(summary)
    yield from sections_of_lists(summary)


def sections_of_findings(summary: Summary) -> Iterator[Block]:
    """Yield what was found in documents, and how they differ."""
    if not summary.read:
        return
    blocks = Blocks(summary)
    yield blocks.worst()
    yield from _distributions(blocks, summary)
    codes = blocks.codes()
    bars = tuple((f"{row[0]} {row[1]}", int(str(row[2]))) for row in codes.rows[:MOST_BARS])
    yield replace(codes, bars=bars, charted=(2,))
    for kind in _PARTS:
        block = blocks.parts(kind)
        if len(block.rows) > 1:
            found = blocks.found(block)
            # Months without findings stay, so that the others stand in their places.
            bars = found if kind == "month" else tuple(each for each in found if each[1])
            yield replace(block, bars=bars[:_MOST_PART_BARS], charted=(2, 3), upright=kind == "month")
    yield blocks.outliers()


def sections_to_check(summary: Summary) -> Iterator[Block]:
    """Yield the documents of which a person must look whether all was found."""
    blocks = Blocks(summary)
    if summary.read:
        yield blocks.not_proven()
    yield from (each for each in (blocks.without_table(), blocks.unread(), blocks.gone()) if each.rows)


def _distributions(blocks: Blocks, summary: Summary) -> Iterator[Block]:
    points, shares = list(summary.certificates), list(summary.shares)
    paying = blocks.paying() if points else Block("", "", (), ())
    for name, values, bars, table in (
        ("certificates", points, point_steps(points), paying),
        ("shares", shares, share_steps(shares), Block("", "", (), ())),
    ):
        note = blocks.said(f"{name}_note", count=len(values), middle=middle(values))
        yield replace(table, title=blocks.said(name), note=note, bars=tuple(bars), upright=True)


def sections_of_lists(summary: Summary) -> Iterator[Block]:
    """Yield what bidder lists hold."""
    if not summary.lists:
        return
    lists = ListBlocks(summary)
    yield Block(lists.said("lists"), lists.said("lists_note", lists=summary.lists, bidders=summary.bidders), (), ())
    for name, bars in (("levels", lists.levels()), ("states", lists.states())):
        yield Block(lists.said(name), "", (), (), bars=tuple(bars), is_part=True)
    yield from (lists.problems(), lists.problem_lists())
