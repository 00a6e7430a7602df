"""The view of a document's scoring table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.colours import Colours
from ui.models.document_table import KIND, NAME, PLACE, DocumentTable
from ui.widgets.table import Table

_ROW = 32
_LEAST_NAME = 160
_WIDEST_KIND = 250


class DocumentView(Table):
    """Where there is no room for it, the place of the rows is left out: the card below tells it too."""

    # What can be said of a row, by its key, is asked for at a point of the screen; or where the row stands.
    menu_wanted = Signal(str, QPoint)
    place_wanted = Signal()

    def __init__(self, model: DocumentTable, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(model, colours, parent)
        self._rows = model
        self.set_rows(_ROW)
        self.doubleClicked.connect(lambda _: self.place_wanted.emit())

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        if self._rows.lines:
            self.fit()

    def fit(self) -> None:
        """Fit the columns to their texts and to the room there is."""
        for hidden in (False, True):
            self.setColumnHidden(PLACE, hidden)
            self.fit_columns(NAME, _LEAST_NAME, min(self.sizeHintForColumn(KIND), _WIDEST_KIND))
            if self.horizontalHeader().length() <= self.viewport().width():
                break

    def choose(self, key: str) -> None:
        """Choose the row with a key."""
        at = self._rows.row_of(key)
        if at is None or self.currentIndex().row() == at:
            return
        index = self._rows.index(at, NAME)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be said of the row: the one below the pointer, or the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self._rows.lines[index.row()].identity, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter ask for the place of the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.place_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        if self._rows.lines:
            self.fit()
