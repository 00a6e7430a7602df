"""Files that are dropped on a row of bidders: certificates of that bidder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QTableView

from tender_tool.services.file_kinds import SCANS, is_of


class FileDrops(QObject):
    """Takes certificates and folders with them over the rows of a table, and tells whose row it was."""

    def __init__(
        self, view: QTableView, bidder_at: Callable[[QModelIndex], str], take: Callable[[list[Path], str], None]
    ) -> None:
        super().__init__(view)
        self._view, self._bidder_at, self._take = view, bidder_at, take
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files over a bidder's row; the row under them is marked."""
        if isinstance(event, QDropEvent):
            return self._over(event)
        return super().eventFilter(watched, event)

    def _over(self, event: QDropEvent) -> bool:
        paths = certificates_in(event)
        if not paths:
            event.ignore()
            return False
        index = self._view.indexAt(event.position().toPoint())
        name = self._bidder_at(index) if index.isValid() else ""
        if event.type() == QEvent.Type.DragEnter or name:
            event.acceptProposedAction()
        else:
            event.ignore()
        if name and event.type() == QEvent.Type.DragMove:
            self._view.selectRow(index.row())
        if name and event.type() == QEvent.Type.Drop:
            self._take(paths, name)
        return True


def certificates_in(event: QDropEvent) -> list[Path]:
    """Return the files and folders that are dragged, if all of them may be certificates."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    fitting = [path for path in paths if path.is_dir() or is_of(path, SCANS)]
    return fitting if len(fitting) == len(urls) else []
