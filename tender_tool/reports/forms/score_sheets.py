"""Score sheets to hand out to a committee: one workbook a member, objective points filled in, the rest to fill."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import xlsxwriter

from tender_tool.domain.progress import NoProgress
from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.rule.factors import (
    CommitteeFactor,
    Factor,
    ManualFactor,
    PriceFactor,
    inner_full,
    is_objective,
)
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message, Value
from tender_tool.reports.excel.inputs import bounded
from tender_tool.reports.excel.look import PLAIN_FORMAT, Look
from tender_tool.reports.excel.page import Page, text_width
from tender_tool.reports.files import make_together, name_for_file
from tender_tool.reports.prose.table import how_words
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.wording import say, word

_HEAD = 4
_FIRST = _HEAD + 1
_NAMED = ("line", "factor", "kind", "full", "criteria")
_WIDTHS = (6, 22, 9, 8, 44)
# A name stands in one line: its column is as wide, between these, in half-width characters.
_NARROWEST, _WIDEST = 15, 46
# What is legible beside the criteria on one page; more bidders go on further pages.
_ROOM = 120
# Any fixed day: the same scores must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)


def write_score_sheets(  # noqa: PLR0913  (what, for whom, where)
    tender: Tender,
    sheet: ScoreSheet,
    members: Sequence[str],
    folder: Path,
    language: Language,
    *,
    replace: bool = False,
    seal: Callable[[Path], None] | None = None,
) -> tuple[Path, ...]:
    """Write an empty score sheet for each member into ``folder`` (made if it is missing) and return the files.

    All of them or none; ``seal`` is given each file that was written. Raises InputError if the folder cannot be
    written, a file in it is open elsewhere, or sheets of these names are there, perhaps filled in, and ``replace``
    does not say that they may go.
    """
    names = score_sheet_names(members, language)
    sheets = [_HandOut(tender, sheet, each, language) for each in members]
    writers = [(name, partial(_write, each, seal)) for name, each in zip(names, sheets, strict=True)]
    return make_together(writers, folder, NoProgress(), replace=replace)


def _write(sheet: _HandOut, seal: Callable[[Path], None] | None, path: Path) -> None:
    sheet.write(path)
    if seal is not None:
        seal(path)


def score_sheet_names(members: Sequence[str], language: Language) -> list[str]:
    """Return a file name a member that every system allows, each once."""
    names: list[str] = []
    taken: set[str] = set()
    for number, member in enumerate(members, start=1):
        plain = name_for_file(member) or str(number)
        name = say(Message.of("hand_out.file", member=plain), language)
        if name.casefold() in taken:
            name = say(Message.of("hand_out.file", member=f"{plain}-{number}"), language)
        taken.add(name.casefold())
        names.append(name)
    return names


class _HandOut:
    """Writes one member's workbook: factors down, bidders across; bids that are out are left out."""

    def __init__(self, tender: Tender, sheet: ScoreSheet, member: str, language: Language) -> None:
        self._tender = tender
        self._member = member
        self._language = language
        self._scores = [score for score in sheet.scores if score.rejected is None]
        longest = max((text_width(score.bidder.name) for score in self._scores), default=0) + 2
        self._bidder = min(_WIDEST, max(_NARROWEST, longest))
        self._across = max(1, _ROOM // self._bidder)
        # The price is computed, and points given by hand are recorded by the committee as a whole.
        self._factors = [each for each in tender.table.factors if not isinstance(each, (PriceFactor, ManualFactor))]

    def _word(self, name: str) -> str:
        return word(f"hand_out.{name}", self._language)

    def _say(self, code: str, **args: Value) -> str:
        return say(Message.of(f"hand_out.{code}", **args), self._language)

    def write(self, path: Path) -> None:
        """Write the workbook to ``path``."""
        with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            book.set_properties({"category": mark_of("score_sheet"), "title": self._word("title"), "created": _MADE})
            widths = (*_WIDTHS, *(self._bidder for _ in self._scores))
            page = Page(book, Look(book), self._word("tab"), self._language, widths)
            self._write_top(page)
            page.head(_HEAD, [self._word(name) for name in _NAMED] + [each.bidder.name for each in self._scores])
            page.keep(_FIRST, len(_NAMED), -(-len(self._scores) // self._across))
            for line, factor in enumerate(self._factors):
                self._write_factor(page, line, factor)
            self._write_bottom(page, _FIRST + len(self._factors) + 1)

    def _write_top(self, page: Page) -> None:
        last = len(_NAMED) + min(len(self._scores), self._across) - 1
        page.height(0, 30)
        page.line(0, self._word("title"), "title", last=last)
        page.line(1, self._say("project", name=self._tender.name), last=last)
        page.line(2, self._say("number", number=self._tender.number), last=3)
        page.line(2, self._say("member", member=self._member), "section", first=4, last=last)

    def _write_factor(self, page: Page, line: int, factor: Factor) -> None:
        row = _FIRST + line
        kind = self._word("objective" if is_objective(factor) else "subjective")
        texts = {0: str(line + 1), 1: factor.name, 2: kind, 4: how_words(factor, self._tender.table, self._language)}
        # Room to write by hand: two lines at least.
        page.fit_cells(row, {**texts, 3: "" if is_objective(factor) else "\n"})
        for column, text in texts.items():
            page.text(row, column, text, "center" if column in (0, 2) else "text")
        full = inner_full(factor)
        page.number(row, 3, full, "center", PLAIN_FORMAT)
        for column, score in enumerate(self._scores, start=len(_NAMED)):
            self._write_cell(page, row, column, factor, score)
        if isinstance(factor, CommitteeFactor) and self._scores:
            last = len(_NAMED) + len(self._scores) - 1
            told = (self._word("bounds_title"), self._say("bounds", least=factor.least, full=full))
            bounded(page, (row, len(_NAMED), row, last), (factor.least, full), told)

    def _write_cell(self, page: Page, row: int, column: int, factor: Factor, score: BidderScore) -> None:
        if not is_objective(factor):
            page.blank(row, column, "to_fill")
            return
        got = score.factor(factor.name)
        points: Decimal | None = None
        if got is not None and got.points is not None:
            points = got.points if got.inner is None else got.inner
        if points is None:
            page.blank(row, column, "given")
        else:
            page.number(row, column, points, "given", "0.00####")

    def _write_bottom(self, page: Page, row: int) -> None:
        guide = self._word("guide")
        last = len(_NAMED) + min(len(self._scores), self._across) - 1
        page.fit_line(row, guide, 0, last)
        page.line(row, guide, last=last)
        page.height(row + 2, 30)
        page.line(row + 2, self._word("sign"), "to_sign", last=3)
        page.line(row + 2, self._word("date"), "to_sign", first=4, last=last)
