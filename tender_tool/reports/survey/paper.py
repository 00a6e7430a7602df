"""The survey's summary as a Word file, to be filed, commented and signed: its charts are tinted cells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tender_tool.reports.survey.blocks import Block, Blocks, shown
from tender_tool.reports.survey.sections import sections
from tender_tool.reports.survey.summary import Summary
from tender_tool.reports.word.paper import blank_report, save_report
from tender_tool.reports.word.xml import Align, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.own_files import mark_of

# In twentieths of a point: what is written across, and of a chart its names and each of its narrow columns.
_WIDTH, _NAME, _STEP, _STEPS = 9_400, 3_400, 120, 50
_BAR = "2F6F9F"
# How wide a column is for its longest text, a Chinese sign being two wide.
_LEAST, _MOST, _ROOM = 7, 34, 4
_WIDE = 0x2E80


def write_paper(summary: Summary, folders: tuple[str, ...], law_as_of: str, path: Path) -> None:
    """Write the Word file; raises OSError if ``path`` cannot be written."""
    blocks = Blocks(summary)
    title, where = blocks.said("title"), blocks.said("folders", folders=blocks.said("comma").join(folders))
    report = blank_report(title, title, summary.language, own=False)
    report.core_properties.category = mark_of("overview")
    parts = [
        paragraph(title, "Title", "center"),
        paragraph(where, "Normal"),
        paragraph(blocks.said("basis", day=law_as_of), "Advice"),
        _figures(blocks),
        *(paragraph(note, "Note") for note in blocks.notes()),
    ]
    for block in sections(summary):
        parts += _section(block, blocks)
    save_report(report, [*parts, paragraph("", "TableSmall")], path)


def _figures(blocks: Blocks) -> str:
    figures = blocks.figures()
    widths = [_WIDTH // len(figures)] * len(figures)
    numbers = row([Cell(str(count), "TableHead", "center") for _, count in figures], widths, keep=True)
    names = row([Cell(name, "TableSmall", "center") for name, _ in figures], widths)
    return table([numbers, names], widths)


def _section(block: Block, blocks: Blocks) -> Iterator[str]:
    yield paragraph(block.title, "Heading2" if block.is_part else "Heading1", keep=True)
    if block.note:
        yield paragraph(block.note, "Normal", keep=True)
    if any(count for _, count in block.bars):
        yield _chart(block)
        yield paragraph("", "TableSmall")
    if block.heads and not block.rows:
        yield paragraph(blocks.said("none"), "Normal")
    elif block.heads:
        yield _table(block)
        yield paragraph(block.cut, "Note") if block.cut else paragraph("", "TableSmall")


def _chart(block: Block) -> str:
    """Return lying bars: cells tinted as far as a count goes, with the count behind them."""
    most = max(count for _, count in block.bars)
    # The last columns are room for the count behind the longest bar.
    room, widths = _STEPS - 6, [_NAME, *[_STEP] * _STEPS]
    rows = []
    for name, count in block.bars:
        long = max(count * room // most, 1) if count else 0
        bar = [Cell("", "TableSmall", tint=_BAR, span=long)] if long else []
        number = Cell(str(count), "TableSmall", span=_STEPS - long)
        rows.append(row([Cell(name, "TableSmall", "right"), *bar, number], widths, keep=True))
    return table(rows, widths, lines=False)


def _table(block: Block) -> str:
    widths = _widths(block)
    aligned: list[Align] = ["right" if right else "left" for right in block.at_right()]
    rows = [
        row([Cell(shown(cell), "TableSmall", at) for cell, at in zip(cells, aligned, strict=True)], widths)
        for cells in block.rows
    ]
    return table([head_row(block.heads, widths, small=True), *rows], widths)


def _widths(block: Block) -> list[int]:
    """Share the paper among the columns by what stands in them."""
    needs = [
        min(max(_LEAST, *(_long(shown(cells[at])) + _ROOM for cells in block.rows), _long(head) + _ROOM), _MOST)
        for at, head in enumerate(block.heads)
    ]
    return [_WIDTH * need // sum(needs) for need in needs]


def _long(text: str) -> int:
    return max((sum(2 if ord(sign) >= _WIDE else 1 for sign in line) for line in text.split("\n")), default=0)
