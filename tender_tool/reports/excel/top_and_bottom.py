"""What stands above and below the scores: the project, the notes, the lines for signatures."""

from __future__ import annotations

from collections.abc import Sequence

from tender_tool.domain.text import Language, Message
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.project_facts import project_facts
from tender_tool.ruleset.wording import say, word


def write_top(page: Page, results: Results, split: int) -> int:
    """Write the title and the facts in pairs, the second from column ``split``; return the next row but one."""
    language = results.language
    page.title(word("report.sheet_title", language))
    facts = [
        say(Message.of("report.fact", label=label, value=value), language) for label, value in project_facts(results)
    ]
    for row, left in enumerate(facts[::2], start=1):
        right = facts[row * 2 - 1]
        page.fit_line(row, max(left, right, key=len), 0, split - 1)
        page.line(row, left, last=split - 1)
        page.line(row, right, first=split)
    return len(facts) // 2 + 2


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
