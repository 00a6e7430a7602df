"""Undo and redo in a text field: its own while it has typing to take back, the window's otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class TextUndo(QObject):
    """An event filter of the application: fields claim Ctrl+Z even where they have nothing to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window where the field has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            can = _can(watched, event)
            if can is False:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _can(field: QObject, event: QKeyEvent) -> bool | None:
    """Tell whether a field can undo or redo what it is asked to; None where it is asked nothing of the sort."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    redo = event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) in _REDO
    if not (undo or redo):
        return None
    if isinstance(field, QAbstractSpinBox):
        field = field.lineEdit()
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, (QTextEdit, QPlainTextEdit)):
        return field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
    return None
