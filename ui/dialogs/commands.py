"""Find a command by its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.actions import Actions

_ROLE = Qt.ItemDataRole.UserRole


class CommandsDialog(QDialog):
    """Every command that can be given now; typing narrows the list, Enter gives it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search commands"))
        self.resize(480, 360)
        given = (action for action in actions if action.isEnabled() and action.text())
        self._actions = [(action, actions.name(action.objectName())) for action in given]
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type part of a command"))
        self.field.setAccessibleName(self.tr("Type part of a command"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemActivated.connect(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter of the field work on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._give(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for number, (action, name) in enumerate(self._actions):
            if typed.casefold() in name.casefold():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(f"{name}    {keys}" if keys else name)
                item.setData(_ROLE, number)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _give(self, item: QListWidgetItem | None) -> None:
        self.accept()
        if item is not None:
            self._actions[item.data(_ROLE)][0].trigger()
