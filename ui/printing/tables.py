"""Tables as they are seen, as HTML to be printed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableView

from ui.tables.copying import cell_words, copied_columns

# Nobody prints more rows than this, and the preview would keep one waiting.
_MOST = 2000


def table_html(view: QTableView) -> str:
    """Return the columns that are shown, in their order, and the rows."""
    model, columns, across = view.model(), copied_columns(view), Qt.Orientation.Horizontal
    titles = [str(model.headerData(column, across) or "").replace("\n", " ") for column in columns]
    count = model.rowCount()
    sides = [_side(model.headerData(column, across, Qt.ItemDataRole.TextAlignmentRole)) for column in columns]
    head = "".join(f"<th{side}>{escape(title)}</th>" for title, side in zip(titles, sides, strict=True))
    body = "".join(f"<tr>{_row(view, row, columns)}</tr>" for row in range(min(count, _MOST)))
    told = QCoreApplication.translate("PrintedTable", "Only the first %1 of %2 rows are printed.")
    rest = f"<p>{told.replace('%1', str(_MOST)).replace('%2', str(count))}</p>" if count > _MOST else ""
    return f'<table width="100%" cellspacing="0"><thead><tr>{head}</tr></thead>{body}</table>{rest}'


def _row(view: QTableView, row: int, columns: list[int]) -> str:
    cells, over = [], 0
    for at, column in enumerate(columns):
        if at < over:
            continue
        index, wide = view.model().index(row, column), max(view.columnSpan(row, column), 1)
        over = at + wide
        span = f' colspan="{wide}"' if wide > 1 else ""
        side = _side(index.data(Qt.ItemDataRole.TextAlignmentRole))
        cells.append(f"<td{span}{side}>{escape(cell_words(index)).replace(chr(10), '<br>')}</td>")
    return "".join(cells)


def _side(align: object) -> str:
    right = isinstance(align, Qt.AlignmentFlag | int) and int(align) & int(Qt.AlignmentFlag.AlignRight)
    return ' align="right"' if right else ""
