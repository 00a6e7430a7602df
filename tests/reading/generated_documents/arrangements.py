"""Forms that need more than one table, a sentence beside it, or no table at all."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from tests.reading.generated_documents.grid import BRACKETS, Body, head_row, parted
from tests.reading.generated_documents.layouts import ONE_TABLE, Layout
from tests.reading.generated_documents.paper import LEFT, UP, Paper
from tests.reading.generated_documents.styles import FLAT, GROUPED, perhaps_brackets, title, varied, write
from tests.reading.generated_documents.tables import Group, Scoring, Want, criteria
from tests.reading.generated_documents.words import SURROUNDINGS, VOCABULARY, chance, heads, shown


def table_per_group(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a table for each group under a heading with its points; the price may have none."""
    words, style = heads(random), varied(random, FLAT, total="", remark="")
    one_head = chance(random, 0.7)
    if chance(random, 0.3):
        style = replace(style, subtotal=random.choice(("合计", "小计")))
    body, brackets = Body(random, style), random.choice(BRACKETS[:4])
    for number, group in enumerate(table.groups):
        paper.say(body.group_text(number, group, brackets))
        if group.kind == "price" and chance(random, 0.4):
            paper.say(*group.items[0].criteria.split("\n"))
            continue
        words = words if one_head else heads(random)
        paper.table([head_row(style, words), *(row.cells for row in body.rows(Scoring((group,))))])
    return Want((table,))


def on_hundred(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write items that make 100 in each group, and weights in a column, in a sentence or in the group's cell."""
    table = Scoring(tuple(_on_hundred(random, group) for group in table.groups))
    kind = random.choice(("column", "sentence", "cell"))
    style = varied(random, GROUPED, total="", price_across=False)
    if kind == "column":
        style = varied(random, ("group", "weight", "item", "points", "criteria"), total="", price_across=False)
    elif kind == "sentence":
        weights = "，".join(f"{group.name.removesuffix('部分')}权重{shown(group.points)}%" for group in table.groups)
        formula = "＋".join(f"{group.name}得分×{shown(group.points)}%" for group in table.groups)
        paper.say(random.choice((f"评标总得分={formula}。", f"各部分均按100分打分，{weights}。")))
        style = replace(style, group=random.choice(("（100分）", "（满分100分）")))
    named = table
    if kind == "cell":
        named = Scoring(tuple(replace(g, name=f"{g.name}（权重{shown(g.points)}%）") for g in table.groups))
    write(random, paper, named, style)
    return Want((table,))


def _on_hundred(random: Random, group: Group) -> Group:
    """Return a group with its items printed so that they make 100; the last takes what rounding leaves."""
    scale = Decimal(100) / group.points
    printed = [(item.points * scale).quantize(Decimal(1)) for item in group.items]
    printed[-1] = Decimal(100) - sum(printed[:-1], Decimal(0))
    items = (
        replace(item, points=points, criteria=criteria(random, group.kind, points))
        for item, points in zip(group.items, printed, strict=True)
    )
    return replace(group, items=tuple(items), printed=Decimal(100))


def in_front_table(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the rows inside the front table, below clauses and what is passed or failed."""
    paper.say(random.choice(("评标办法前附表", "评审办法前附表", "前附表")))
    style = varied(
        random, ("serial", *GROUPED), group=perhaps_brackets(random), total="", price_across=False, remark=""
    )
    rest = [LEFT] * (len(style.columns) - 5)
    rows: list[tuple[str, ...]] = [("条款号", "条款名称", LEFT, "编列内容", LEFT, *rest)]
    for number, name, content in random.sample(SURROUNDINGS["clauses"]["rows"], 3):
        rows.append((number, name, LEFT, content, LEFT, *rest))
    for at, (name, need) in enumerate(random.sample(SURROUNDINGS["qualification"]["rows"], 3)):
        rows.append((UP if at else "2.1", UP if at else "初步评审", name, need, LEFT, *rest))
    rows.append(head_row(style, replace(heads(random), serial="条款号")))
    body = [row.cells for row in Body(random, style).rows(table)]
    if chance(random, 0.6):
        body = [(UP if at else "2.2", *cells[1:]) for at, cells in enumerate(body)]
    rows += body
    if chance(random, 0.4):
        rows.append(("3.2.2", "评分计算", "评分保留两位小数，四舍五入", LEFT, LEFT, *rest))
    paper.table(rows)
    return Want((table,))


def composition(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the points of the groups in a front table and nowhere else."""
    lines = "\n".join(f"{group.name}：{shown(group.points)}分" for group in table.groups)
    paper.say("评标办法前附表")
    paper.table(
        [
            ("条款号", "条款内容", "编列内容"),
            ("2.1.1", "形式评审标准", "投标人名称与营业执照一致"),
            ("2.2.1", "分值构成\n（总分100分）", lines),
            ("2.2.2", "评标基准价计算方法", "详见下表"),
        ]
    )
    write(random, paper, table, varied(random, GROUPED, total=""))
    return Want((table,))


def summary_first(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a small table of the groups' points, then the rows under their names."""
    rows = [(str(n), group.name, shown(group.points)) for n, group in enumerate(table.groups, start=1)]
    paper.say("评分因素构成")
    words = heads(random)
    paper.table([(words.serial, words.group, words.points), *rows, ("合计", LEFT, "100")])
    write(random, paper, table, varied(random, FLAT, headings="across", group=perhaps_brackets(random)), words)
    return Want((table,))


def prose(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write numbered paragraphs and no table."""
    title(random, paper)
    of_group = random.choice(("（{}分）", "：{}分", "（满分{}分）"))
    of_item = random.choice(("（{}分）", "（0-{}分）", "（满分{}分）"))
    in_line = chance(random, 0.7)
    for number, group in enumerate(table.groups):
        paper.say(f"{'一二三四五六'[number]}、{group.name}{of_group.format(shown(group.points))}")
        for at, item in enumerate(group.items, start=1):
            first, *lines = item.criteria.split("\n")
            form = f"{at}.{item.name}{of_item.format(shown(item.points))}"
            paper.say(*((f"{form}：{first}", *lines) if in_line else (form, first, *lines)))
    return Want((table,), mixed=True)


def cut_in_two(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write the table in two, with running heads between; the second may have no head."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random))
    head = head_row(style, heads(random))
    rows = list(Body(random, style).rows(table))
    first, second = parted(rows, max(1, len(rows) // 2), repeat=chance(random, 0.6))
    paper.table([head, *(row.cells for row in first)])
    for line in random.sample(SURROUNDINGS["text"]["running"], random.randint(1, 3)):
        paper.say(line.replace("{name}", "物业服务").replace("{n}", str(random.randint(20, 60))))
    if second:
        paper.table([*([head] if chance(random, 0.6) else []), *(row.cells for row in second)])
    return Want((table,))


def nested_steps(random: Random, paper: Paper, table: Scoring) -> Want:
    """Write a small table of steps inside the criteria of the last row."""
    title(random, paper)
    style = varied(random, GROUPED, group=perhaps_brackets(random), total="", remark="")
    words = heads(random)
    rows = [head_row(style, words), *(row.cells for row in Body(random, style).rows(table))]
    steps = [("报价偏差", "扣分"), ("5%以内", "1"), ("5%至10%", "3"), ("10%以上", "5")]
    paper.table(rows, inside={(len(rows) - 1, style.columns.index("criteria")): steps})
    return Want((table,))


LAYOUTS: dict[str, Layout] = {
    layout.__name__: layout
    for layout in (
        *ONE_TABLE,
        table_per_group,
        on_hundred,
        in_front_table,
        composition,
        summary_first,
        prose,
        cut_in_two,
        nested_steps,
    )
}
# Those that can stand several times in a document, one for each lot.
FOR_LOTS = (
    "flat",
    "group_column",
    "group_brackets",
    "heading_rows",
    "item_brackets",
    "two_columns",
    "table_per_group",
)


def lots(random: Random, paper: Paper, tables: tuple[Scoring, ...]) -> Want:
    """Write a table for each lot, all in one form; any of them is right."""
    layout = LAYOUTS[random.choice(FOR_LOTS)]
    word = random.choice(VOCABULARY["titles"]["lots"])
    wants = []
    for number, table in enumerate(tables):
        paper.say(word.replace("{n}", "一二三"[number]))
        wants.append(layout(random, paper, table))
    return replace(wants[0], tables=tuple(one for want in wants for one in want.tables))
