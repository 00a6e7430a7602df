"""Asks for the points of a row."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.ruleset.wording import plain
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.labelled import Labelled
from ui.widgets.text import Button, Label


class PointsDialog(QDialog):
    """A figure above nought, and at most the points of the whole table; nothing else is taken."""

    given = Signal(object)

    def __init__(self, name: str, points: Decimal | None, most: Decimal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setWindowTitle(self.tr("Change the points"))
        self.setMinimumWidth(380)
        self.field = FigureEdit()
        self.labelled = Labelled(self.field)
        self.labelled.name(self.tr("Points as the document has them"))
        self.take, self.cancel = Button(self.tr("Change"), "primary"), Button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(Label(name, "section"))
        column.addWidget(self.labelled)
        for button, letter in ((self.take, "T"), (self.cancel, "C")):
            button.take_letter(letter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column.addSpacing(8)
        column.addLayout(row)
        self.cancel.setAutoDefault(False)
        self.take.setDefault(True)
        self.field.show_figure(points)
        self.field.selectAll()
        self.field.setFocus()
        self.field.edited.connect(self._check)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._give)
        self._check()

    def points(self) -> Decimal | None:
        """Return the points typed; None while they are none that a row can have."""
        value = self.field.figure()
        return value if value is not None and 0 < value <= self._most else None

    def _check(self) -> None:
        fits = self.points() is not None
        self.take.setEnabled(fits)
        self.field.mark(wrong=not fits and bool(self.field.text()))
        told = self.tr("Give a figure above 0 and up to %1.").replace("%1", plain(self._most))
        self.labelled.tell("" if fits else told, "warning")

    def _give(self) -> None:
        points = self.points()
        if points is not None:
            self.accept()
            self.given.emit(points)
