"""The forms in which tenders print their scoring tables. Each writes one and returns what must come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from tests.reading.generated_documents.grid import (
    BRACKETS,
    PLAIN_FORMS,
    RANGES,
    Body,
    Column,
    Style,
    head_row,
    parted,
)
from tests.reading.generated_documents.paper import LEFT, UP, Paper
from tests.reading.generated_documents.tables import Scoring, Want, three_levels, with_bonus
from tests.reading.generated_documents.words import SURROUNDINGS, VOCABULARY, Heads, chance, heads, shown

Layout = Callable[[Random, Paper, Scoring], Want]
GROUPED: tuple[Column, ...] = ("group", "item", "points", "criteria")
FLAT: tuple[Column, ...] = ("item", "points", "criteria")
TOTALS = ("合计", "总计", "合 计", "总分", "合计（满分）")


def _style(random: Random, columns: Sequence[Column], **fixed: object) -> Style:
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
    )
    return replace(style, **fixed)  # type: ignore[arg-type]


def _brackets(random: Random) -> str:
    return random.choice(BRACKETS)


def _title(random: Random, paper: Paper) -> None:
    title = random.choice(VOCABULARY["titles"]["table"])
    if title:
        paper.say(title)


def _write(random: Random, paper: Paper, table: Scoring, style: Style, words: Heads | None = None) -> None:
    """Write one table under a head of one row."""
    head = head_row(style, words or heads(random))
    paper.table([head, *(row.cells for row in Body(random, style).rows(table))])


def flat(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write rows with name, points and criteria; the groups are not printed."""
    _title(random, paper)
    _write(random, paper, table, _style(random, FLAT))
    return Want((table,), flat=True)


def group_column(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group in a column of its own, by its name alone."""
    _title(random, paper)
    _write(random, paper, table, _style(random, GROUPED))
    return Want((table,))


def group_brackets(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group's points behind its name."""
    _title(random, paper)
    _write(random, paper, table, _style(random, GROUPED, group=_brackets(random)))
    return Want((table,))


def group_points_column(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the group's points in a column beside it."""
    _title(random, paper)
    _write(random, paper, table, _style(random, ("group", "share", "item", "points", "criteria")))
    return Want((table,))


def item_brackets(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the points behind the names, of items and groups; no column holds any."""
    _title(random, paper)
    own = _brackets(random)
    _write(random, paper, table, _style(random, ("group", "item", "criteria"), group=_brackets(random), item=own))
    return Want((table,))


def heading_rows(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write each group as a row across the table."""
    _title(random, paper)
    style = _style(random, FLAT, headings=True, group=_brackets(random), heading_points=chance(random, 0.8))
    _write(random, paper, table, style)
    return Want((table,))


def table_per_group(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a table for each group under a heading with its points; the price may have none."""
    words, style = heads(random), _style(random, FLAT, total="")
    if chance(random, 0.3):
        style = replace(style, total="", subtotal=random.choice(("合计", "小计")))
    body, brackets = Body(random, style), random.choice(BRACKETS[:4])
    for number, group in enumerate(table.groups):
        paper.say(body.group_text(number, group, brackets).replace("\n", ""))
        if group.kind == "price" and chance(random, 0.4):
            paper.say(*group.items[0].criteria.split("\n"))
            continue
        paper.table([head_row(style, words), *(row.cells for row in body.rows(Scoring((group,))))])
    return Want((table,))


def two_row_head(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a head of two rows: columns under one word, or a title across the table."""
    _title(random, paper)
    style = _style(random, GROUPED, group=random.choice(("", _brackets(random))))
    words = heads(random)
    low = head_row(style, words)
    at = style.columns.index("group")
    kind = random.choice(("two under one", "all but the last", "title"))
    if kind == "title":
        upper = (
            random.choice(("综合评分表", "评分标准及分值（满分100分）", "评审因素一览")),
            *[LEFT] * (len(low) - 1),
        )
    elif kind == "two under one":
        upper = tuple(
            random.choice(("评审项目", "评分内容", "评议范围")) if n == at else LEFT if n == at + 1 else text
            for n, text in enumerate(low)
        )
        low = tuple(text if n in (at, at + 1) else UP for n, text in enumerate(low))
    else:
        upper = ("评分因素与分值", *[LEFT] * (len(low) - 2), low[-1])
        low = (*low[:-1], UP)
    paper.table([upper, low, *(row.cells for row in Body(random, style).rows(table))])
    return Want((table,))


def repeated_head(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the head again in the middle of the table, as a page break leaves it."""
    _title(random, paper)
    style = _style(random, GROUPED, group=random.choice(("", _brackets(random))))
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
    _title(random, paper)
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
    style = _style(
        random, columns, price_across=False, group=random.choice(("", _brackets(random))) if grouped else ""
    )
    _write(random, paper, table, style)
    return Want((table,), flat=not grouped)


def three_level(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write groups, names above runs of items, and items."""
    _title(random, paper)
    deep = three_levels(random, table)
    columns: tuple[Column, ...] = ("group", "sub", "item", "points", "criteria")
    style = _style(random, columns, group=random.choice(("", _brackets(random))), price_across=False)
    words = heads(random)
    if chance(random, 0.3):
        words = replace(words, item=LEFT)
    _write(random, paper, deep, style, words)
    return Want((deep,))


def _weight_words(table: Scoring) -> list[str]:
    return [f"{group.name.removesuffix('部分')}权重{shown(group.points)}%" for group in table.groups]


def on_hundred(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write items that make 100 in each group, and weights in a column, in a sentence or in the group's cell."""
    kind = random.choice(("column", "sentence", "cell"))
    brackets, columns = "", GROUPED
    if kind == "sentence":
        parts = _weight_words(table)
        formula = "＋".join(f"{group.name}得分×{shown(group.points)}%" for group in table.groups)
        paper.say(random.choice((f"评标总得分={formula}。", f"各部分均按100分打分，{'，'.join(parts)}。")))
        brackets = random.choice(("（100分）", "（满分100分）"))
    elif kind == "column":
        columns = ("group", "weight", "item", "points", "criteria")
    _title(random, paper)
    style = _style(random, columns, group=brackets, total="", price_across=False)
    if kind == "cell":
        named = (replace(g, name=f"{g.name}（权重{shown(g.points)}%）") for g in table.groups)
        _write(random, paper, Scoring(tuple(named)), style)
    else:
        _write(random, paper, table, style)
    return Want((table,))


def ranges(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write points as ranges, as least and most in two columns, or as per cent."""
    _title(random, paper)
    kind = random.choice(("range", "range", "two columns", "percent"))
    if kind == "two columns":
        style = _style(
            random, ("group", "item", "least", "most", "criteria"), group=random.choice(("", _brackets(random)))
        )
    else:
        form = random.choice(RANGES) if kind == "range" else "percent"
        brackets = "（{}%）" if kind == "percent" else random.choice(("", _brackets(random)))
        style = _style(random, GROUPED, points=form, group=brackets)
    _write(random, paper, table, style)
    return Want((table,))


def mixed_cell(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write name and criteria in one cell, with marks of what is objective."""
    _title(random, paper)
    if chance(random, 0.5):
        style = _style(
            random, ("serial", "item", "points"), mixed=True, headings=True, heading_points=chance(random, 0.5)
        )
    else:
        style = _style(random, ("group", "item", "points"), mixed=True, price_across=False)
    words = heads(random)
    _write(
        random,
        paper,
        table,
        style,
        replace(words, item=random.choice(("评审内容及标准", words.item, "评分内容和细则"))),
    )
    return Want((table,), mixed=True)


def in_front_table(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the rows inside the front table, below clauses and what is passed or failed."""
    paper.say(random.choice(("评标办法前附表", "评审办法前附表", "前附表")))
    style = _style(
        random, ("serial", *GROUPED), group=random.choice(("", _brackets(random))), total="", price_across=False
    )
    extra = len(style.columns) - 5
    clauses = [
        (number, name, LEFT, content, LEFT, *[LEFT] * extra)
        for number, name, content in random.sample(SURROUNDINGS["clauses"]["rows"], 3)
    ]
    checks = [
        ("2.1" if not n else UP, "初步评审" if not n else UP, name, need, LEFT, *[LEFT] * extra)
        for n, (name, need) in enumerate(random.sample(SURROUNDINGS["qualification"]["rows"], 3))
    ]
    front = [("条款号", "条款名称", LEFT, "编列内容", LEFT, *[LEFT] * extra), *clauses, *checks]
    head = head_row(style, replace(heads(random), serial="条款号"))
    body = [row.cells for row in Body(random, style).rows(table)]
    if chance(random, 0.6):
        body = [("2.2" if not n else UP, *cells[1:]) for n, cells in enumerate(body)]
    after = (
        [("3.2.2", "评分计算", "评分保留两位小数，四舍五入", LEFT, LEFT, *[LEFT] * extra)]
        if chance(random, 0.4)
        else []
    )
    paper.table([*front, head, *body, *after])
    return Want((table,))


def composition(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the points of the groups in a front table and nowhere else."""
    lines = "\n".join(f"{group.name}：{shown(group.points)}分" for group in table.groups)
    front = [
        ("条款号", "条款内容", "编列内容"),
        ("2.1.1", "形式评审标准", "投标人名称与营业执照一致"),
        ("2.2.1", "分值构成\n（总分100分）", lines),
        ("2.2.2", "评标基准价计算方法", "详见下表"),
    ]
    paper.say("评标办法前附表")
    paper.table(front)
    _title(random, paper)
    _write(random, paper, table, _style(random, GROUPED, total=""))
    return Want((table,))


def prose(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write numbered paragraphs and no table."""
    _title(random, paper)
    group_brackets, item_brackets = (
        random.choice(("（{}分）", "：{}分", "（满分{}分）")),
        random.choice(("（{}分）", "（0-{}分）")),
    )
    for number, group in enumerate(table.groups):
        paper.say(f"{'一二三四五六'[number]}、{group.name}{group_brackets.format(shown(group.points))}")
        for at, item in enumerate(group.items, start=1):
            first, *lines = item.criteria.split("\n")
            form = f"{at}.{item.name}{item_brackets.format(shown(item.points))}"
            paper.say(*(f"{form}：{first}", *lines) if chance(random, 0.7) else (form, first, *lines))
    return Want((table,), mixed=True)


def two_columns(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write what is scored and how; points stand only in the names or in the criteria."""
    _title(random, paper)
    by_name = chance(random, 0.5)
    style = _style(
        random, ("item", "criteria"), item=_brackets(random) if by_name else "", stated=not by_name, total=""
    )
    _write(random, paper, table, style)
    return Want((table,), flat=True)


def cut_in_two(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the table in two, with running heads between; the second may have no head."""
    _title(random, paper)
    style = _style(random, GROUPED, group=random.choice(("", _brackets(random))))
    head = head_row(style, heads(random))
    rows = list(Body(random, style).rows(table))
    first, second = parted(rows, max(1, len(rows) // 2), repeat=chance(random, 0.6))
    paper.table([head, *(row.cells for row in first)])
    for line in random.sample(SURROUNDINGS["text"]["running"], random.randint(1, 3)):
        paper.say(line.replace("{name}", "物业服务").replace("{n}", str(random.randint(20, 60))))
    if second:
        paper.table([*([head] if chance(random, 0.6) else []), *(row.cells for row in second)])
    return Want((table,))


def totals(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write subtotals below the groups, and the total."""
    _title(random, paper)
    style = _style(
        random,
        GROUPED,
        cells="repeated",
        subtotal=random.choice(("小计", "小 计", "分项合计", "本部分合计")),
        total=random.choice(TOTALS),
    )
    _write(random, paper, table, style)
    return Want((table,))


def bonus(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write points outside the 100 at the end of the table."""
    _title(random, paper)
    more = with_bonus(random, table)
    if chance(random, 0.5):
        paper.say("政策性加分在100分之外另行计算，不计入总分。")
    style = _style(random, GROUPED, group=random.choice(("", _brackets(random))), total="")
    _write(random, paper, more, style)
    return Want((more,))


def summary_first(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a small table of the groups' points, then the rows under their names."""
    rows = [(str(n), group.name, shown(group.points)) for n, group in enumerate(table.groups, start=1)]
    paper.say("评分因素构成")
    words = heads(random)
    paper.table([(words.serial, words.group, words.points), *rows, ("合计", LEFT, shown(Decimal(100)))])
    _title(random, paper)
    _write(random, paper, table, _style(random, FLAT, headings=True, heading_points=chance(random, 0.7)), words)
    return Want((table,))


LAYOUTS: dict[str, Layout] = {
    layout.__name__: layout
    for layout in (
        flat,
        group_column,
        group_brackets,
        group_points_column,
        item_brackets,
        heading_rows,
        table_per_group,
        two_row_head,
        repeated_head,
        other_orders,
        three_level,
        on_hundred,
        ranges,
        mixed_cell,
        in_front_table,
        composition,
        prose,
        two_columns,
        cut_in_two,
        totals,
        bonus,
        summary_first,
    )
}
