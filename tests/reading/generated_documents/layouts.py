"""The forms of one Word table that tenders print. Each writes one and returns what must come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.reading.generated_documents.grid import RANGES, Body, Column, head_row, parted
from tests.reading.generated_documents.paper import LEFT, UP, Paper
from tests.reading.generated_documents.styles import (
    FLAT,
    GROUPED,
    TOTALS,
    brackets,
    perhaps_brackets,
    title,
    varied,
    write,
)
from tests.reading.generated_documents.tables import Scoring, Want, in_parts, three_levels, with_bonus
from tests.reading.generated_documents.words import chance, heads

Layout = Callable[[Random, Paper, Scoring], Want]


def flat(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write rows with name, points and criteria; the groups are not printed."""
    write(random, paper, table, varied(random, FLAT))
    return Want((table,), flat=True)


def group_column(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group in a column of its own, by its name alone."""
    write(random, paper, table, varied(random, GROUPED))
    return Want((table,))


def group_brackets(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group's points behind its name."""
    write(random, paper, table, varied(random, GROUPED, group=brackets(random)))
    return Want((table,))


def group_points_column(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group's points in a column beside it."""
    write(random, paper, table, varied(random, ("group", "share", "item", "points", "criteria")))
    return Want((table,))


def item_brackets(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the points behind the names, of items and groups; no column holds any."""
    style = varied(random, ("group", "item", "criteria"), group=brackets(random), item=brackets(random))
    write(random, paper, table, style)
    return Want((table,))


def heading_rows(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write each group as a row across the table."""
    style = varied(random, FLAT, headings="across", group=random.choice(("", brackets(random), brackets(random))))
    write(random, paper, table, style)
    return Want((table,))


def heading_in_column(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write each group as a row like those of its items, with its points in their column or with none."""
    kind = random.choice(("column", "column", "blank"))
    write(random, paper, table, varied(random, ("serial", *FLAT), headings=kind, total=""))
    return Want((table,))


def two_row_head(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a head of two rows: columns under one word, or a title across the table."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random))
    low = head_row(style, heads(random))
    at = style.columns.index("group")
    kind = random.choice(("two under one", "all but the last", "title"))
    if kind == "title":
        above = random.choice(("综合评分表", "评分标准及分值（满分100分）", "评审因素一览"))
        upper = (above, *[LEFT] * (len(low) - 1))
    elif kind == "two under one":
        above = random.choice(("评审项目", "评分内容", "评议范围"))
        upper = tuple({at: above, at + 1: LEFT}.get(n, text) for n, text in enumerate(low))
        low = tuple(text if n in (at, at + 1) else UP for n, text in enumerate(low))
    else:
        upper = ("评分因素与分值", *[LEFT] * (len(low) - 2), low[-1])
        low = (*low[:-1], UP)
    paper.table([upper, low, *(row.cells for row in Body(random, style).rows(table))])
    return Want((table,))


def repeated_head(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the head again in the middle of the table, as a page break leaves it."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random))
    head = head_row(style, heads(random))
    rows = list(Body(random, style).rows(table))
    repeat, parts = chance(random, 0.6), []
    while len(rows) > 5:
        first, rows = parted(rows, random.randint(2, 5), repeat=repeat)
        parts.append(first)
    parts.append(rows)
    paper.table([cells for part in parts for cells in (head, *(row.cells for row in part))])
    return Want((table,))


def other_orders(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a serial number first and the other columns in orders less usual."""
    orders: tuple[tuple[Column, ...], ...] = (
        ("serial", "group", "item", "criteria", "points"),
        ("serial", "points", "item", "criteria"),
        ("serial", "item", "criteria", "points"),
        ("group", "serial", "item", "points", "criteria"),
        ("group", "points", "item", "criteria"),
        ("serial", "group", "points", "item", "criteria"),
        ("group", "serial", "item", "criteria", "points", "note"),
    )
    columns = random.choice(orders)
    grouped = "group" in columns
    group = perhaps_brackets(random) if grouped else ""
    write(random, paper, table, varied(random, columns, price_across=False, group=group))
    return Want((table,), flat=not grouped)


def three_level(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write groups, names above runs of items, and items."""
    deep = three_levels(random, table)
    columns: tuple[Column, ...] = ("group", "sub", "item", "points", "criteria")
    style = varied(random, columns, group=perhaps_brackets(random), price_across=False)
    words = heads(random)
    write(random, paper, deep, style, replace(words, item=LEFT) if chance(random, 0.3) else words)
    return Want((deep,))


def points_in_parts(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write items whose name stands once beside several rows, each with points and criteria."""
    deep = in_parts(random, table)
    style = varied(random, ("group", "sub", "points", "criteria"), group=perhaps_brackets(random))
    words = heads(random)
    write(random, paper, deep, replace(style, price_across=False), replace(words, sub=words.item, item=words.sub))
    return Want((deep,), mixed=True)


def criteria_in_rows(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write name and points of an item once beside several rows of criteria."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random), cells="merged", total="", remark="")
    at = style.columns.index("criteria")
    rows: list[tuple[str, ...]] = [head_row(style, heads(random))]
    for row in Body(random, style).rows(table):
        lines = row.cells[at].split("\n")
        for number, line in enumerate(lines):
            cells = row.cells if not number else tuple(UP for _ in row.cells)
            rows.append(tuple(line if column == at else text for column, text in enumerate(cells)))
    paper.table(rows)
    return Want((table,))


def ranges(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write points as ranges, as least and most in two columns, or as per cent."""
    kind = random.choice(("range", "range", "two columns", "percent"))
    if kind == "two columns":
        return _least_and_most(random, paper, table)
    if kind == "range":
        style = varied(random, GROUPED, points=random.choice(RANGES), group=perhaps_brackets(random))
    else:
        style = varied(random, GROUPED, points="percent", group="（{}%）")
    write(random, paper, table, style)
    return Want((table,))


def _least_and_most(random: Random, paper: Paper, table: Scoring) -> Want:
    title(random, paper)
    style = varied(random, ("group", "item", "least", "most", "criteria"), group=perhaps_brackets(random))
    words = heads(random)
    head = [head_row(style, words)]
    if chance(random, 0.5):
        above = {"least": words.points, "most": LEFT}
        low = {"least": words.least, "most": words.most}
        head = [
            tuple(above.get(column, text) for column, text in zip(style.columns, head[0], strict=True)),
            tuple(low.get(column, UP) for column in style.columns),
        ]
    paper.table([*head, *(row.cells for row in Body(random, style).rows(table))])
    return Want((table,))


def mixed_cell(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write name and criteria in one cell, with marks of what is objective."""
    if chance(random, 0.6):
        headings = random.choice(("across", "blank", "column"))
        group = perhaps_brackets(random) if headings == "across" else ""
        style = varied(random, ("serial", "item", "points"), mixed=True, headings=headings, group=group, total="")
    else:
        style = varied(random, ("group", "item", "points"), mixed=True, price_across=False)
    words = heads(random)
    item = random.choice(("评审内容及标准", words.item, "评分内容和细则"))
    write(random, paper, table, style, replace(words, item=item))
    return Want((table,), mixed=True)


def two_columns(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write what is scored and how; points stand only in the names or in the criteria."""
    by_name = chance(random, 0.5)
    item = brackets(random) if by_name else ""
    write(random, paper, table, varied(random, ("item", "criteria"), item=item, stated=not by_name, total=""))
    return Want((table,), flat=True)


def totals(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write subtotals below the groups, and the total."""
    subtotal = random.choice(("小计", "小 计", "分项合计", "本部分合计"))
    style = varied(random, GROUPED, cells="repeated", subtotal=subtotal, total=random.choice(TOTALS))
    write(random, paper, table, style)
    return Want((table,))


def bonus(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write points outside the 100 at the end of the table."""
    more = with_bonus(random, table)
    if chance(random, 0.5):
        paper.say("政策性加分在100分之外另行计算，不计入总分。")
    write(random, paper, more, varied(random, GROUPED, group=perhaps_brackets(random), total=""))
    return Want((more,))


def deduction_row(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a last row that takes points away and has none of its own."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random), total="")
    name = random.choice(("扣分项", "【扣分项】", "不良行为记录", "诚信扣分"))
    last = {
        "serial": "",
        "group": name,
        "item": "供应商不良行为",
        "points": random.choice(("-", "/", "—", "")),
        "criteria": "按采购人不良行为管理办法，每发生一次从总分中扣1分。",
        "note": "",
    }
    rows = [row.cells for row in Body(random, style).rows(table)]
    paper.table([head_row(style, heads(random)), *rows, tuple(last[column] for column in style.columns)])
    return Want((table,), unscored=(name, "供应商不良行为"))


ONE_TABLE: tuple[Layout, ...] = (
    flat,
    group_column,
    group_brackets,
    group_points_column,
    item_brackets,
    heading_rows,
    heading_in_column,
    two_row_head,
    repeated_head,
    other_orders,
    three_level,
    points_in_parts,
    criteria_in_rows,
    ranges,
    mixed_cell,
    two_columns,
    totals,
    bonus,
    deduction_row,
)
