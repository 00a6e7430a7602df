"""Lists on pages as a scanner sees them: columns in words of no rule file, wrapped cells, with and without lines."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Literal

from tender_tool.domain.problem import InputError
from tender_tool.reading.documents.pdf.read import walked
from tender_tool.reading.documents.pdf.rules import Rule
from tender_tool.reading.documents.pdf.walk import PageMarks
from tender_tool.reading.documents.pdf.words import Sign
from tender_tool.reading.files.word_lists import sheets_of_document
from tender_tool.reading.scans.lists import ListWalk
from tests.reading.evidence.made_certificates import font_of, fonts
from tests.reading.generated.lists import ABOVE, NOTES, TITLES
from tests.reading.generated.tables import Plan, flat_columns, plan

with suppress(ImportError):  # of the extra: without it nothing is drawn
    from PIL import Image, ImageDraw, ImageFilter

Lines = Literal["none", "rows", "three", "frame", "full"]
LINES: tuple[Lines, ...] = ("none", "none", "none", "rows", "three", "frame", "full")
Grid = tuple[tuple[str, ...], ...]
_PAGE = (1240, 1754)
_LATIN, _BOLD_TITLE = 0.55, 1.5


@dataclass(frozen=True)
class Placed:
    """A text on a page: from the left and the top, in pixels."""

    text: str
    left: float
    top: float
    size: float


@dataclass(frozen=True)
class MadePage:
    """A page: its texts, its lines (left, top, right, bottom) and its size."""

    texts: tuple[Placed, ...]
    drawn: tuple[tuple[float, float, float, float], ...]
    width: int
    height: int


@dataclass(frozen=True)
class MadeScan:
    """A list on pages, and its header and rows as they must be read; ``lines`` are those that are drawn."""

    pages: tuple[MadePage, ...]
    grid: Grid
    lines: Lines


@dataclass(frozen=True)
class _Style:
    size: int
    leading: float
    pad: float
    gaps: tuple[float, ...]
    across: tuple[str, ...]
    upright: str
    lines: Lines


def length(text: str) -> float:
    """Return how long a text is in widths of a Chinese sign."""
    return sum(_LATIN if sign.isascii() else 1.0 for sign in text)


def made_scan(seed: int) -> MadeScan:
    """Return a list that nobody kept."""
    random = Random(f"scan:{seed}")  # noqa: S311
    made = plan(random)
    while made.english or len(made.names) < 2:
        made = plan(random)
    grid = _grid(random, made)
    lines = random.choice(LINES)
    size = random.choice((18, 20, 22, 24))
    most = [random.choice((6, 8, 10, 14, 24)) for _ in grid[0]]
    cells = [[_wrapped(text, most[place]) for place, text in enumerate(row)] for row in grid]
    style = _Style(
        size,
        random.choice((1.2, 1.3, 1.45)),
        random.choice((0.0, 0.25, 0.5, 0.8, 1.2)) if lines == "none" else random.choice((0.3, 0.5, 0.8)),
        tuple(random.choice((0.8, 1.0, 1.5, 2.0, 3.0)) for _ in grid[0]),
        tuple(random.choice(("left", "left", "centre", "right")) for _ in grid[0]),
        random.choice(("head", "middle", "middle", "foot")),
        lines,
    )
    return MadeScan(tuple(_pages(random, cells, style)), grid, lines)


def _grid(random: Random, made: Plan) -> Grid:
    columns = [each for each in flat_columns(random, made) if each.header[-1].strip()]
    rows = [[_plain(each.header[-1]) for each in columns]]
    rows += [list(map(_plain, row)) for row in zip(*(each.cells for each in columns), strict=True)]
    return tuple(map(tuple, rows))


def _plain(cell: object) -> str:
    text = "" if cell is None else cell.strftime("%Y-%m-%d") if hasattr(cell, "strftime") else str(cell)
    return "".join(text.split()) if text[:1] > "\u2e80" else " ".join(text.split())


def _wrapped(text: str, most: int) -> list[str]:
    lines = [""] if text else []
    for sign in text:
        if length(lines[-1] + sign) > most and not (sign.isascii() and lines[-1][-1:].isascii()):
            lines.append("")
        lines[-1] += sign
    return lines


def _pages(random: Random, cells: list[list[list[str]]], style: _Style) -> Iterator[MadePage]:
    """Yield the pages: title and header, rows, the header again or not, notes below the last."""
    widths = [
        max(length(line) for row in cells for line in [*row[n], "　"]) * style.size for n in range(len(cells[0]))
    ]
    gaps = [gap * style.size for gap in style.gaps]
    whole = sum(widths) + sum(gaps)
    width = int(max(_PAGE[0], whole + 160))
    left = (width - whole) / 2
    count = random.choice((1, 1, 1, 2, 3)) if len(cells) > 4 else 1
    again = random.random() > 0.4
    body = cells[1:]
    share = -(-len(body) // count)
    height = 0
    for number, first in enumerate(range(0, len(body), share)):
        rows = ([cells[0]] if number == 0 or again else []) + body[first : first + share]
        page = _Drawing(left, widths, gaps, style, 90.0)
        if number == 0 and random.random() > 0.25:
            page.title(random.choice(TITLES), width)
            page.notes([text for text in ABOVE if random.random() < 0.2])
        page.table(rows, headed=number == 0 or again)
        if first + share >= len(body):
            page.notes([text for text in NOTES if random.random() < 0.2])
        height = max(height, int(page.at) + 90)
        yield MadePage(tuple(page.texts), tuple(page.drawn), width, max(height, int(width * 0.7)))


class _Drawing:
    """A page that is filled from the top down."""

    def __init__(self, left: float, widths: list[float], gaps: list[float], style: _Style, top: float) -> None:
        self.texts: list[Placed] = []
        self.drawn: list[tuple[float, float, float, float]] = []
        self.at, self._left, self._style = top, left, style
        self._widths, self._gaps = widths, gaps

    def title(self, text: str, width: int) -> None:
        size = self._style.size * _BOLD_TITLE
        self.texts.append(Placed(text, (width - length(text) * size) / 2, self.at, size))
        self.at += 2.2 * size

    def notes(self, texts: list[str]) -> None:
        for text in texts:
            self.at += 0.6 * self._style.size
            self.texts.append(Placed(text, self._left, self.at, self._style.size))
            self.at += 1.6 * self._style.size

    def table(self, rows: list[list[list[str]]], *, headed: bool) -> None:
        size, step = self._style.size, self._style.size * self._style.leading
        begin, heights = self.at, [self.at]
        for row in rows:
            deep = max(1, *map(len, row)) * step + self._style.pad * size
            edge = self._left
            for place, lines in enumerate(row):
                room = deep - len(lines) * step
                top = self.at + {"head": self._style.pad * size / 2, "foot": room - self._style.pad * size / 2}.get(
                    self._style.upright, room / 2
                )
                for number, line in enumerate(lines):
                    shift = (self._widths[place] - length(line) * size) * {"left": 0.0, "centre": 0.5, "right": 1.0}[
                        self._style.across[place]
                    ]
                    inside = edge + self._gaps[place] / 2 + shift
                    self.texts.append(Placed(line, inside, top + number * step + (step - size) / 2, size))
                edge += self._widths[place] + self._gaps[place]
            self.at += deep
            heights.append(self.at)
        self._rule(begin, heights, headed=headed)
        self.at += size

    def _rule(self, begin: float, heights: list[float], *, headed: bool) -> None:
        edges = [self._left]
        for width, gap in zip(self._widths, self._gaps, strict=True):
            edges.append(edges[-1] + width + gap)
        kind = self._style.lines
        level = {"rows": heights, "full": heights, "frame": [begin, heights[-1]], "none": []}.get(
            kind, [begin, *heights[1:2][: int(headed)], heights[-1]]
        )
        self.drawn += [(edges[0], y, edges[-1], y) for y in level]
        if kind in ("full", "frame"):
            self.drawn += [(x, begin, x, heights[-1]) for x in edges]


def marks(page: MadePage, seed: int) -> PageMarks:
    """Return a page as the reader of pictures would tell it, places a little off."""
    random, share = Random(f"marks:{seed}"), 842.0 / max(page.width, page.height)  # noqa: S311
    signs: list[Sign] = []
    for each in page.texts:
        off, lift = random.uniform(-0.1, 0.1) * each.size, random.uniform(-0.08, 0.08) * each.size
        pad = random.uniform(0.05, 0.25) * each.size
        top = page.height - (each.top + lift - pad)
        left = each.left + off
        for sign in each.text:
            wide = (_LATIN if sign.isascii() else 1.0) * each.size
            if not sign.isspace():
                low = top - each.size - 2 * pad
                signs.append(Sign(sign, left * share, low * share, (left + wide) * share, top * share))
            left += wide
    rules = [_rule(line, page.height, share) for line in page.drawn]
    return PageMarks(tuple(signs), tuple(rules), (0.0, 0.0, page.width * share, page.height * share))


def _rule(line: tuple[float, float, float, float], height: int, share: float) -> Rule:
    left, top, right, bottom = line
    upright = left == right
    at, first, last = (left, height - bottom, height - top) if upright else (height - top, left, right)
    return Rule(upright, at * share, first * share, last * share)


def picture(page: MadePage) -> Image.Image:
    """Return a page as a picture."""
    image = Image.new("RGB", (page.width, page.height), "white")
    pen = ImageDraw.Draw(image)
    for left, top, right, bottom in page.drawn:
        pen.line((left, top, right, bottom), fill="black", width=2)
    for each in page.texts:
        left = each.left
        font = font_of(*fonts()[0], int(each.size))
        for sign in each.text:
            pen.text((left, each.top), sign, font=font, fill="black")
            left += (_LATIN if sign.isascii() else 1.0) * each.size
    return image


def told(made: MadeScan, seed: int) -> tuple[tuple[str, ...], ...] | None:
    """Return the rows that are made of a list's pages without a picture; None where they are refused."""
    walk = ListWalk("名单")
    for number, page in enumerate(made.pages, 1):
        walk.look_at(marks(page, seed * 10 + number), number)
    try:
        sheets = sheets_of_document(walked(walk, "名单", "picture", "document.nothing_seen"))
    except InputError:
        return None
    return max((sheet.rows for sheet in sheets), key=len, default=())


def scanned(made: MadeScan, random: Random) -> bytes:
    """Return a list as a PDF of pictures: a little askew, compressed, now and then of low resolution or blurred."""
    pictures = []
    for page in made.pages:
        image = picture(page).rotate(random.uniform(-1.5, 1.5), expand=True, fillcolor="white", resample=3)
        share = random.choice((1.0, 1.0, 0.8, 0.65))
        image = image.resize((int(image.width * share), int(image.height * share)), 3)
        image = image.filter(ImageFilter.GaussianBlur(random.choice((0.0, 0.0, 0.7))))
        held = io.BytesIO()
        image.save(held, "JPEG", quality=random.randrange(30, 80))
        pictures.append(Image.open(io.BytesIO(held.getvalue())).convert("RGB"))
    whole = io.BytesIO()
    pictures[0].save(whole, "PDF", save_all=True, append_images=pictures[1:])
    return whole.getvalue()


def typed(
    grid: Sequence[Sequence[str]],
    lines: str,
    gaps: Sequence[float] = (),
    over: tuple[int, int, str] | None = None,
) -> MadeScan:
    """Return a list with these texts on one page; ``over``: a heading close above the headers of some columns."""
    cells = [[[text] if text else [] for text in row] for row in grid]
    wide = len(grid[0])
    style = _Style(
        22, 1.3, 0.5, tuple(gaps) or (2.0,) * wide, ("left",) * wide, "middle", next(x for x in LINES if x == lines)
    )
    page = _one(cells, style, over)
    return MadeScan((page,), tuple(tuple(row) for row in grid), style.lines)


def _one(cells: list[list[list[str]]], style: _Style, over: tuple[int, int, str] | None) -> MadePage:
    widths = [max(length(line) for row in cells for line in row[n]) * style.size for n in range(len(cells[0]))]
    page = _Drawing(120.0, widths, [gap * style.size for gap in style.gaps], style, 160.0)
    page.table(cells, headed=True)
    if over is not None:
        first, last, text = over
        heads = [each for each in page.texts if each.text in (cells[0][first][0], cells[0][last][0])]
        page.texts.append(Placed(text, heads[0].left, heads[0].top - 1.3 * style.size, style.size))
    return MadePage(tuple(page.texts), tuple(page.drawn), 1240, 900)
