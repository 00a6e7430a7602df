"""Edits points in place, live while one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.colours import Colours
from ui.models.tier_table import HOLDERS, LEVEL, LINE, POINTS, PRICE, TOTAL
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.fields import NumberEdit
from ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 76
_LEAST_LEVEL = 180
_LEAST_NARROW = 150
_SPARED = (LINE, TOTAL)


class PointsDelegate(CellDelegate):
    """Makes the field of a points cell and passes on each change at once."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Return the field, named after its level."""
        editor = NumberEdit(parent)
        level = index.sibling(index.row(), LEVEL).data()
        editor.setAccessibleName(self.tr("Points for %1").replace("%1", str(level)))
        editor.edited.connect(lambda: self.commitData.emit(editor))
        held = QPersistentModelIndex(index)
        editor.editingFinished.connect(lambda: self.setEditorData(editor, held))
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Tab to the window: the fields are always open, and whoever is at the last one wants to go on."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return super().eventFilter(watched, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a field."""
        return super().sizeHint(option, index).expandedTo(QSize(_WIDTH + 12, 40))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the points."""
        if isinstance(editor, NumberEdit) and index.isValid():
            editor.show_value(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Pass the points on."""
        if isinstance(editor, NumberEdit):
            model.setData(index, editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Place the field at the right of its cell."""
        rect: QRect = option.rect
        height = min(28, rect.height() - 6)
        width = min(_WIDTH, rect.width() - 8)
        top = rect.top() + (rect.height() - height) // 2
        editor.setGeometry(QRect(rect.right() - width - 4, top, width, height))


class TiersView(Table):
    """The tiers with a field in every points cell."""

    def __init__(
        self,
        model: QAbstractTableModel,
        colours: Callable[[], Colours],
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(model, colours, parent)
        self._spared = (HOLDERS, PRICE, *_SPARED) if narrow else _SPARED
        self._least = _LEAST_NARROW if narrow else _LEAST_LEVEL
        self.setProperty("framed", "false")
        self.setItemDelegateForColumn(POINTS, PointsDelegate(colours, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_rows(40, 20)
        model.modelReset.connect(self.open_fields)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all rows in view; where columns do not fit, their scroll bar needs room too."""
        super().resizeEvent(event)
        self._make_room()
        self.fit_height()

    def fit_again(self) -> None:
        """Share the room anew after a person showed or hid a column."""
        super().fit_again()
        self._make_room()
        self.fit_height()

    def open_fields(self) -> None:
        """Open a field in every row and fit the columns."""
        model = self.model()
        for row in range(model.rowCount()):
            self.openPersistentEditor(model.index(row, POINTS))
        for column in self._spared:
            self.setColumnHidden(column, False)
        self.fit_columns(LEVEL, self._least)
        self._make_room()
        self.fit_height()

    def _make_room(self) -> None:
        # What the other columns say as well stays away where the window is narrow.
        for column in self._spared:
            self.setColumnHidden(column, False)
        for column in self._spared:
            if self._fit is not None:
                self._stretch(*self._fit[:2])
            if self.horizontalHeader().length() > self.viewport().width():
                self.setColumnHidden(column, True)
        if self._fit is not None:
            self._stretch(*self._fit[:2])
