"""The sheet with what the evaluation as a whole must know: few bids, low prices, ties, the committee."""

from __future__ import annotations

from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.notes import notes

_HEADS = ("severity", "message", "bidder", "place")
_WIDTHS = (12, 96, 32, 20)


def write_notes_sheet(context: WorkbookContext) -> None:
    """Write one row a note."""
    page = context.page(context.term("tab_notes"), _WIDTHS)
    page.title(context.term("tab_notes"))
    page.head(1, [context.term(name) for name in _HEADS])
    for row, note in enumerate(notes(context.results), start=2):
        texts = {1: note.text, 2: note.bidder, 3: note.where}
        page.fit_cells(row, texts)
        page.text(row, 0, note.grade_words, note.grade)
        for column, text in texts.items():
            page.text(row, column, text, "center" if column == 3 else "text")
