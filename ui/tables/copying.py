"""What is selected in a table, as a table that spreadsheets accept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QItemSelectionRange, QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from ui.models.roles import Role

Rows = Sequence[Sequence[str]]
_TEXT = re.compile(r"0\d|[=@+\-]|\d{12,}")
_FIGURE = re.compile(r"[+\-]?[\d,]*\.?\d*\s?%?")


def cell_words(index: QModelIndex) -> str:
    """Return what a cell says: its text, else what was read in it."""
    text = str(index.data() or "")
    if text:
        return text
    pill = index.data(Role.PILL)
    if pill:
        return str(pill[0])
    tags = index.data(Role.TAGS) or ()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.data(Role.SHARES) else ""
    return ", ".join(tag for tag, _ in tags) or str(spoken or "").replace("\n", ", ")


def copied_columns(view: QTableView) -> list[int]:
    """Return the columns that are shown, from the left."""
    header = view.horizontalHeader()
    order = (header.logicalIndex(place) for place in range(header.count()))
    return [column for column in order if not view.isColumnHidden(column)]


def selection_of(view: QTableView) -> list[QItemSelectionRange]:
    """Return the ranges that are selected."""
    return list(cast("Iterable[QItemSelectionRange]", view.selectionModel().selection()))


def selected_rows(view: QTableView) -> list[list[str]]:
    """Return the smallest table around the selection; cells in it that are not selected are empty."""
    ranges = selection_of(view)
    rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
    held = {column for each in ranges for column in range(each.left(), each.right() + 1)}
    columns = [column for column in copied_columns(view) if column in held]
    model, chosen = view.model(), view.selectionModel().isSelected
    whole = len(ranges) == 1
    cells = [[model.index(row, column) for column in columns] for row in rows]
    return [[cell_words(index) if whole or chosen(index) else "" for index in row] for row in cells]


def selected_titles(view: QTableView) -> list[str]:
    """Return the titles of the columns in which anything is selected."""
    held = {column for each in selection_of(view) for column in range(each.left(), each.right() + 1)}
    model, across = view.model(), Qt.Orientation.Horizontal
    return [str(model.headerData(column, across) or "") for column in copied_columns(view) if column in held]


def copy_selection(view: QTableView, *, titles: bool = False) -> None:
    """Put what is selected on the clipboard; nothing where nothing is."""
    rows = selected_rows(view)
    if rows:
        copy_rows([selected_titles(view), *rows] if titles else rows)


def copy_rows(rows: Rows) -> None:
    """Put a table on the clipboard, as text with tabs and as HTML."""
    data = QMimeData()
    data.setText(as_text(rows))
    data.setHtml(as_html(rows))
    QApplication.clipboard().setMimeData(data)


def as_text(rows: Rows) -> str:
    """Return a table as lines of fields with tabs between them; what would break that is quoted."""
    return "\n".join("\t".join(map(_field, row)) for row in rows)


def as_html(rows: Rows) -> str:
    """Return a table as HTML; codes keep their digits, and nothing becomes a formula."""
    lines = ("".join(map(_cell, row)) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _is_words(text: str) -> bool:
    """Tell whether a spreadsheet would make something else of a text than it says."""
    return bool(_TEXT.match(text)) and not (_FIGURE.fullmatch(text) and text[0] in "+-")


def _field(text: str) -> str:
    if _is_words(text) and text[0] in "=@+-":
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in '\t\n\r"') else text


def _cell(text: str) -> str:
    kind = " style=\"mso-number-format:'\\@'\"" if _is_words(text) else ""
    return f"<td{kind}>{escape(text).replace(chr(10), '<br>')}</td>"
