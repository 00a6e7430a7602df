"""A field with its label above and a sentence below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.text import Label


class Labelled(QWidget):
    """Names a field and tells what is to be known of what was typed into it."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label, self._note = Label(role="note"), Label(role="note")
        self._label.setBuddy(field)
        self._label.setWordWrap(False)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._label, field, self._note):
            column.addWidget(widget)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.hide()

    def name(self, text: str) -> None:
        """Name the field, for those who see it and those who hear it."""
        self._label.setText(text)
        self._label.setToolTip(text)
        self.field.setAccessibleName(text)

    def tell(self, text: str, meaning: str = "") -> None:
        """Say a sentence below the field; without one there is none."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        if (self._note.property("meaning") or "") != meaning:
            self._note.setProperty("meaning", meaning)
            self._note.style().polish(self._note)

    def told(self) -> str:
        """Return the sentence below the field."""
        return self._note.text()


class ElidedChoice(QComboBox):
    """Ends its text in an ellipsis where there is no room for it."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the field and as much of the text as fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(whole, option)
        room = self.style().subControlRect(whole, option, part, self).width() - 4
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = text
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class Choice(ElidedChoice):
    """A few words to choose from; the wheel is left to the page. What it holds are keys with their words."""

    def __init__(self, chosen: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: chosen(str(self.currentData())))

    def show_words(self, words: dict[str, str], key: str) -> None:
        """Offer words by their keys and show the one chosen."""
        held = [(self.itemData(at), self.itemText(at)) for at in range(self.count())]
        if held != list(words.items()):
            self.clear()
            for each, text in words.items():
                self.addItem(text, each)
                self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(key))
        self.setToolTip(self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes a choice."""
        event.ignore()


class OpenChoice(QComboBox):
    """Words to choose from, or others typed; typing adds none to those offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.text)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Grid(QGridLayout):
    """Fields in columns of the same width."""

    def __init__(self, columns: int = 3) -> None:
        super().__init__()
        self._columns = columns
        # Two columns fit into the narrowest column at the right.
        self.setHorizontalSpacing(12 if columns > 2 else 8)
        self.setVerticalSpacing(10)
        self._next = 0
        for column in range(columns):
            self.setColumnStretch(column, 1)
            self.setColumnMinimumWidth(column, 96)

    def put(self, widget: QWidget, span: int = 1) -> None:
        """Add a widget at the next place where it fits."""
        span = min(span, self._columns)
        row, column = divmod(self._next, self._columns)
        if column + span > self._columns:
            row, column = row + 1, 0
        self.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._next = row * self._columns + column + span
