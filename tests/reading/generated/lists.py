"""Whole made lists: columns as rows of a sheet in some dress; how they were made says what must come out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from tests.reading.corpus.kinds import Listing, Page
from tests.reading.generated import headers
from tests.reading.generated.certificates_in_rows import certificate_rows, honours_columns
from tests.reading.generated.foreign import PLAIN, Column, foreign_column
from tests.reading.generated.tables import (
    Hope,
    Plan,
    certificate_columns,
    chance,
    flat_columns,
    grouped_columns,
    name_column,
    plan,
    price_column,
    serial_column,
)

TITLES = (
    "开标一览表",
    "某区市民服务中心设备采购项目投标情况汇总",
    "供应商登记表（2026年）",
    "资格审查及商务评审汇总表",
    "附件3：投标人基本信息",
)
ABOVE = ("项目名称：城东校区直饮水设备采购", "项目编号：CDXQ-2026-018", "开标时间：2026年3月1日 9时30分", "单位：元")
NOTES = ("注：以上按递交顺序排列。", "备注：本表一式三份。", "记录人：        监督人：", "（以下空白）")
HOLDERS = ("持证单位", "获证组织", "获证单位", "证书持有人", "持证企业")


@dataclass(frozen=True)
class MadeList:
    """A list, what to hope for, who may also be left to a person, its columns and its shape."""

    listing: Listing
    hope: Hope
    either: frozenset[str]
    columns: tuple[Column, ...]
    shape: str

    def __repr__(self) -> str:
        rows = "\n".join(f"  {page.title}: {list(row)}" for page in self.listing.pages for row in page.rows)
        return f"<{self.hope}, {self.shape}, {self.listing.form}>\n{rows}"


Grid = tuple[list[list[object]], list[tuple[int, int, int, int]]]


def _grid(columns: Sequence[Column]) -> Grid:
    """Return the rows of a table and its merged ranges (top, left, bottom, right; from 0)."""
    depth = max(len(column.header) for column in columns)
    rows: list[list[object]] = [[None] * len(columns) for _ in range(depth)]
    merged = []
    for place, column in enumerate(columns):
        lines = column.header
        for level, line in enumerate(lines):
            before = columns[place - 1].header if place else ()
            if level + 1 < len(lines) and before[: level + 1] == lines[: level + 1] and len(before) > level + 1:
                continue
            rows[level][place] = line
            if level + 1 < len(lines):
                merged.append((level, place, level, _last(columns, place, level)))
        if len(lines) < depth:
            merged.append((len(lines) - 1, place, depth - 1, place))
    rows.extend(map(list, zip(*(column.cells for column in columns), strict=True)))
    return rows, merged


def _last(columns: Sequence[Column], place: int, level: int) -> int:
    lines = columns[place].header[: level + 1]
    while place + 1 < len(columns) and columns[place + 1].header[: level + 1] == lines:
        place += 1
    return place


def _turned(grid: Grid) -> Grid:
    rows, merged = grid
    turned = [list(row) for row in zip(*rows, strict=True)]
    return turned, [(left, top, right, bottom) for top, left, bottom, right in merged]


def _dressed(random: Random, grid: Grid, *, hope: Hope, across: bool) -> tuple[list[list[object]], list[str]]:
    """Return the rows between titles and notes, shifted to the right now and then, with merged ranges as texts."""
    rows, merged = grid
    width = len(rows[0])
    above: list[list[object]] = []
    title = random.choice(TITLES)
    if chance(random, 0.65):
        above.append([title if hope != "right" else title.replace("汇总", "及售后服务认证汇总")])
    above.extend([text] for text in ABOVE if chance(random, 0.2))
    if chance(random, 0.15):
        above.append([])
    right = 1 if chance(random, 0.08) else 0
    below: list[list[object]] = [[]] if chance(random, 0.3) else []
    below.extend([text] for text in NOTES if chance(random, 0.15))
    if not across and chance(random, 0.15):
        below.insert(0, ["合计", *[None] * (width - 1)])
    down = len(above)
    texts = [_range(top + down, left + right, bottom + down, end + right) for top, left, bottom, end in merged]
    if above and above[0] and width > 1 and chance(random, 0.6):
        texts.append(_range(0, right, 0, width - 1 + right))
    return [[*[None] * right, *row] for row in (*above, *rows, *below)], texts


def _range(top: int, left: int, bottom: int, right: int) -> str:
    return f"{get_column_letter(left + 1)}{top + 1}:{get_column_letter(right + 1)}{bottom + 1}"


def _page(random: Random, title: str, columns: Sequence[Column], hope: Hope, *, across: bool = False) -> Page:
    grid = _grid(columns)
    depth = max(len(column.header) for column in columns)
    if not across and depth == 1 and len(grid[0]) > 4 and chance(random, 0.06):
        # The header again at the head of a further page.
        grid[0].insert(3, list(grid[0][0]))
    if not across and depth == 1 and len(grid[0]) > 3 and chance(random, 0.05):
        grid[0].insert(2, [])
    if across:
        grid = _turned(_padded(grid))
    rows, merged = _dressed(random, grid, hope=hope, across=across)
    return Page(title, tuple(tuple(row) for row in rows), tuple(merged))


def _padded(grid: Grid) -> Grid:
    rows, merged = grid
    width = len(rows[0])
    return [[*row, *[None] * (width - len(row))] for row in rows], merged


def _register(random: Random, made: Plan) -> tuple[tuple[Page, ...], list[Column]]:
    """Return a page of bidders and one of certificates, in which those without one have no row."""
    plain = [foreign_column(random, each, len(made.names), english=False) for each in random.sample(PLAIN, 2)]
    bidders = [serial_column(made), name_column(random, made), price_column(random, made), *plain]
    own = certificate_columns(random, made, level=headers.level_header(random), full=False)
    rows = [place for place, each in enumerate(made.helds) if each.want.level != "none"]
    random.shuffle(rows)
    holder = Column("holder", (random.choice(HOLDERS),), made.names)
    register = [replace(each, cells=tuple(each.cells[place] for place in rows)) for each in (holder, *own)]
    pages = (
        _page(random, random.choice(("投标人", "Sheet1", "开标记录")), bidders, made.hope),
        _page(random, random.choice(("证书", "证书核验", "Sheet2")), register, made.hope),
    )
    return pages, [*bidders, *register]


def _shape(random: Random, made: Plan) -> str:
    if made.hope != "right" or made.english:
        return "flat"
    sure = all(each.want.level != "unclear" for each in made.helds)
    if sure and made.proof == "in_cell" and chance(random, 0.4):
        return "honours"
    if made.proof == "until" and not made.status and chance(random, 0.3):
        return "rows"
    dice = random.random()
    holders = sum(each.want.level != "none" for each in made.helds)
    return "register" if dice > 0.9 and holders else "grouped" if dice > 0.7 else "flat"


def _by_rows(random: Random, made: Plan) -> tuple[tuple[Page, ...], list[Column]]:
    """Return a page with a row a certificate; the bidder's own cells are merged over its rows."""
    columns, spans = certificate_rows(random, made)
    rows, _ = _grid(columns)
    merged = [(1 + first, column, 1 + last, column) for first, last in spans if last > first for column in range(3)]
    rows, texts = _dressed(random, (rows, merged), hope=made.hope, across=True)
    return (Page("Sheet1", tuple(map(tuple, rows)), tuple(texts)),), columns


def _on_one_page(random: Random, made: Plan, shape: str) -> tuple[tuple[Page, ...], list[Column], str]:
    if shape == "honours":
        columns = honours_columns(random, made)
    else:
        columns = grouped_columns(random, made) if shape == "grouped" else flat_columns(random, made)
    across = chance(random, 0.15) and made.hope == "right" and len(made.names) > 1
    if across:
        shape += " across"
        columns.sort(key=lambda column: column.kind != "name")
        columns = [column for column in columns if column.kind != "serial"]
    return (_page(random, "Sheet1", columns, made.hope, across=across),), columns, shape


def made_list(random: Random) -> MadeList:
    """Return a made list."""
    made = plan(random)
    shape = _shape(random, made)
    if shape in ("register", "rows"):
        pages, columns = (_register if shape == "register" else _by_rows)(random, made)
    else:
        pages, columns, shape = _on_one_page(random, made, shape)
    form = random.choice(("xlsx",) * 8 + ("csv", "csv-gbk")) if len(pages) == 1 and shape != "rows" else "xlsx"
    if len(pages) == 1 and form == "xlsx" and chance(random, 0.08):
        pages = (*pages, Page("填写说明", (("填写说明",), ("1. 各栏由投标人如实填写。",))))
    listing = Listing("made", pages, tuple(each.want for each in made.helds), form)
    either = frozenset(each.want.name for each in made.helds if each.either)
    return MadeList(listing, made.hope, either, tuple(columns), shape)


# By a seed: drawn choice by choice, all but small lists would be too large to be drawn.
made_lists = st.integers(0, 2**32 - 1).map(lambda seed: made_list(Random(seed)))  # noqa: S311
