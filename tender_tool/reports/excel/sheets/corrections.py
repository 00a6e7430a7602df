"""The sheet with what people corrected: every act, what it was, what it is, why, who and when."""

from __future__ import annotations

from typing import Any

from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Page
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.trail import state_words
from tender_tool.reports.values.corrections import CorrectionRow, corrected, correction_rows, made_up
from tender_tool.ruleset.wording import word

_HEADS = ("number", "bidder", "what", "was", "where", "now", "reason", "who", "when", "state")
_WIDTHS = (6, 26, 24, 22, 20, 22, 28, 12, 17, 16)
_CENTRED = (0, 7, 8, 9)


def write_corrections_sheet(book: Any, look: Look, results: Results) -> None:  # noqa: ANN401  (no types)
    """Write the corrections, then what else was done; a part without a row says that there is none."""
    language = results.language
    page = Page(book, look, word("trail.title", language), language, _WIDTHS)
    page.title(word("trail.title", language))
    page.head(1, [word(f"trail.col_{name}", language) for name in _HEADS])
    rows = correction_rows(results.tender, language)
    row = _write_rows(page, 2, corrected(rows), results)
    others = made_up(rows)
    if others:
        page.line(row + 1, word("trail.others", language), "section")
        _write_rows(page, row + 2, others, results)


def _write_rows(page: Page, row: int, rows: tuple[CorrectionRow, ...], results: Results) -> int:
    """Write rows and return the row behind them."""
    language = results.language
    if not rows:
        page.line(row, word("trail.none", language), "text")
        return row + 1
    for each in rows:
        texts = (
            str(each.number or "—"),
            each.bidder,
            each.what,
            each.was,
            each.where,
            each.now,
            each.reason or (word("trail.no_reason", language) if each.scores else ""),
            each.signed.by or word("trail.unsigned", language),
            each.when,
            state_words(each.taken_back, language),
        )
        page.fit_cells(row, dict(enumerate(texts)))
        for column, text in enumerate(texts):
            page.text(row, column, text, "center" if column in _CENTRED else "text")
        row += 1
    return row
