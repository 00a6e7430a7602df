"""The overview of many tender documents: a workbook, JSON, lines."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import xlsxwriter

from tender_tool.domain.review.overview import DocumentOverview, FolderOverview
from tender_tool.domain.text import Language, Message
from tender_tool.reports.excel.look import Look
from tender_tool.reports.excel.page import Page
from tender_tool.ruleset.own_files import mark_of
from tender_tool.ruleset.procurement import regime
from tender_tool.ruleset.wording import plain, say, word

_HEADS = (
    "document",
    "day",
    "regime",
    "price",
    "certificate",
    "errors",
    "warnings",
    "notes",
    "accepted",
    "codes",
    "remark",
)
_WIDTHS = (36, 12, 22, 12, 14, 8, 8, 8, 9, 30, 30)
_NUMBER = "0.00"
_COUNT = "0"
Json = dict[str, object]


def overview_json(overview: FolderOverview, language: Language) -> Json:
    """Return the overview; shares and points are Decimal."""
    return {
        "folder": overview.folder,
        "law_as_of": overview.law_as_of,
        "documents": [_document(each, language) for each in overview.documents],
    }


def _document(row: DocumentOverview, language: Language) -> Json:
    return {
        "file": row.file,
        "price_share": row.price,
        "certificate_points": row.certificate,
        "findings": {"error": row.errors, "warning": row.warnings, "info": row.notes, "accepted": row.accepted},
        "codes": list(row.codes),
        "adds_up": row.proven,
        "problem": say(row.why, language) if row.why else None,
    }


def overview_lines(overview: FolderOverview, language: Language) -> tuple[str, ...]:
    """Return the overview in words, a line a document and one for all."""
    return (*(_line(each, language) for each in overview.documents), say(overview.counted, language))


def _line(row: DocumentOverview, language: Language) -> str:
    if row.why is not None:
        return say(Message.of("overview.line_unread", file=row.file, why=say(row.why, language)), language)
    message = Message.of(
        "overview.line",
        file=row.file,
        price=_shown(row.price),
        certificate=_shown(row.certificate),
        errors=row.errors,
        warnings=row.warnings,
        notes=row.notes,
    )
    return "  ".join(filter(None, (say(message, language), _remark(row, language))))


def _shown(number: Decimal | None) -> str:
    return "—" if number is None else plain(number)


def write_overview(overview: FolderOverview, path: Path, language: Language) -> None:
    """Write one row a document; raises OSError if ``path`` cannot be written."""
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"category": mark_of("overview")})
        page = Page(book, Look(book), word("overview.tab", language), language, _WIDTHS)
        page.title(word("overview.title", language))
        page.head(1, [word(f"overview.{name}", language) for name in _HEADS])
        for number, row in enumerate(overview.documents, start=2):
            _write_row(page, number, row, language)
        below = 2 + len(overview.documents)
        page.line(below, say(overview.counted, language))
        page.line(below + 1, say(Message.of("overview.law", day=overview.law_as_of), language))
        page.line(below + 2, word("review.only_a_prompt", language), "advice")


def _write_row(page: Page, number: int, row: DocumentOverview, language: Language) -> None:
    codes = "、".join(row.codes)
    remark = _remark(row, language)
    held = regime(row.regime)
    known = held.title.text().in_language(language) if held else ""
    page.fit_cells(number, {0: row.file, 2: known, 9: codes, 10: remark})
    page.text(number, 0, row.file)
    page.text(number, 1, row.day.isoformat() if row.day else "", "center")
    page.text(number, 2, known)
    # Where no certificate is scored the cell is blank, and no nought.
    for column, share in ((3, row.price), (4, row.certificate or None)):
        if share is None:
            page.text(number, column, "", "center")
        else:
            page.number(number, column, share, "figure", _NUMBER)
    for column, count in enumerate((row.errors, row.warnings, row.notes, row.accepted), start=5):
        style = {5: "error", 6: "warning"}.get(column, "center") if count else "center"
        page.number(number, column, Decimal(count), style, _COUNT)
    page.text(number, 9, codes)
    page.text(number, 10, remark)


def _remark(row: DocumentOverview, language: Language) -> str:
    if row.why is not None:
        return say(row.why, language)
    if row.proven is None:
        return word("overview.no_scoring", language)
    if not row.proven:
        return word("overview.not_proven", language)
    return "；".join(say(each, language) for each in row.against)
