"""What can be said of a row of the scoring table: where it belongs, and its points."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from tender_tool.domain.edits.tender import Edit
from tender_tool.services.documents.held_reading import row_edits, set_points
from ui.context import Context
from ui.dialogs.points import PointsDialog
from ui.widgets.table import Table


class RowMenu(QObject):
    """Makes the menu of a row or a part; what it offers is done as edits."""

    def __init__(self, context: Context, view: Table) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.dialog: PointsDialog | None = None

    def pop_up(self, key: str, place: QPoint) -> None:
        """Show the menu of a row at a point of the screen."""
        menu = self.menu(key)
        if menu is not None:
            self._view.menus.offer(menu, self._view.currentIndex())
            menu.popup(place)

    def menu(self, key: str) -> QMenu | None:
        """Return the menu of a row, by its key."""
        reading = self._context.documents.reading
        can = row_edits(reading, key) if reading is not None else None
        if can is None:
            return None
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("This row is a part"), can.as_part)
        self._add(menu, self.tr("Belongs to the part above"), can.above)
        change = menu.addAction(self.tr("Change the points…"))
        change.triggered.connect(lambda: self.ask_points(key))
        if can.where_read is not None or can.points_as_read is not None:
            menu.addSeparator()
        if can.where_read is not None:
            self._add(menu, self.tr("Back to the part it was read in"), can.where_read)
        if can.points_as_read is not None:
            self._add(menu, self.tr("Points as they were read"), can.points_as_read)
        return menu

    def ask_points(self, key: str) -> None:
        """Ask for the points of a row."""
        reading = self._context.documents.reading
        can = row_edits(reading, key) if reading is not None else None
        if reading is None or can is None or reading.readings.shown is None:
            return
        self.dialog = PointsDialog(can.name, can.points, reading.readings.shown.full, self._view.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.given.connect(lambda points: self._give(key, points))
        self.dialog.open()

    def _give(self, key: str, points: Decimal) -> None:
        reading = self._context.documents.reading
        edit = set_points(reading, key, points) if reading is not None else None
        if edit is not None:
            self._context.session.do(edit)

    def _add(self, menu: QMenu, text: str, edit: Edit | None) -> None:
        action = menu.addAction(text)
        action.setEnabled(edit is not None)
        if edit is not None:
            action.triggered.connect(lambda: self._context.session.do(edit))
