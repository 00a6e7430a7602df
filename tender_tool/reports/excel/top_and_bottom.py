"""What stands above and below the scores: the project, the notes, the lines for signatures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tender_tool.domain.text import Language, Message
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import DAY_FORMAT
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.project_facts import Fact, project_facts
from tender_tool.ruleset.wording import say, word

_DAY_ROW = 2
# The cell with the day of opening, on the first sheet.
DAY_CELL = "$A$3"


def write_top(inputs: Inputs, results: Results, split: int) -> int:
    """Write the title and the facts in pairs, the second from column ``split``; return the next row but one.

    The day of opening is an input: what is said of it is the format of its cell.
    """
    page, language = inputs.page, results.language
    page.title(word("report.sheet_title", language))
    known = project_facts(results)
    facts = [say(Message.of("report.fact", label=label, value=value), language) for label, value in known]
    for row, left in enumerate(facts[::2], start=1):
        right = facts[row * 2 - 1]
        page.fit_line(row, max(left, right, key=len), 0, split - 1)
        if row == _DAY_ROW:
            _write_day(inputs, known[2 * row - 2], results.tender.opened_on, split - 1)
        else:
            page.line(row, left, last=split - 1)
        page.line(row, right, first=split)
    return len(facts) // 2 + 2


def _write_day(inputs: Inputs, fact: Fact, day: date | None, last: int) -> None:
    label = say(Message.of("report.fact", label=fact[0], value=""), inputs.language).rstrip().replace('"', "")
    shown = f'"{label} "{DAY_FORMAT};;;"{label} "@'
    inputs.page.line(_DAY_ROW, "", "input_line", last=last)
    inputs.day_line(_DAY_ROW, day or fact[1], ("opened_on",), shown)
    inputs.days((_DAY_ROW, 0, _DAY_ROW, 0))


def write_bottom(page: Page, row: int, notes: Sequence[str], language: Language, columns: Sequence[int]) -> None:
    """Write the notes from ``row`` on, the first in bold, then who signs, each from one of three ``columns``."""
    for at, note in enumerate(notes, start=row):
        page.fit_line(at, note)
        page.line(at, note, "advice" if at == row else "plain")
    sign = row + len(notes) + 1
    page.height(sign, 36)
    ends = (*(column - 1 for column in columns[1:]), len(page.widths) - 1)
    for name, first, last in zip(("reviewers", "checker", "date"), columns, ends, strict=True):
        page.line(sign, word(f"report.sign_{name}", language), first=first, last=last)
    page.print_to(sign)
