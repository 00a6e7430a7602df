"""Five steps through the window, shown at the first start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.colours import Colours
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_WIDTH, _GAP = 340, 12
# What each step points at, by its name in the window.
_TARGETS = ("rail", "openButton", "page", "aside", "searchButton")


class Tour(QWidget):
    """Lies over the window: dims it except for what a step is about; Escape skips the rest."""

    # It was seen to its end, or skipped.
    ended = Signal()

    def __init__(self, colours: Callable[[], Colours], window: QWidget) -> None:
        super().__init__(window)
        self._colours = colours
        self._window = window
        self.step = 0
        self.title, self.text, self._count = Label(role="section"), Label(), Label(role="note")
        self.skip, self.back, self.forth = Button(kind="flat"), Button(), Button(kind="primary")
        self.card = Card(parent=self)
        self.card.setFixedWidth(_WIDTH)
        self.card.body.setSpacing(8)
        for widget in (self.title, self.text):
            self.card.add(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        for button in (self.skip, self.back, self.forth):
            row.addWidget(button)
        self.card.body.addLayout(row)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(-1))
        self.forth.clicked.connect(lambda: self._go(1))
        window.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Show the first step."""
        self.step = 0
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._show()

    def end(self) -> None:
        """Take the tour away, for good."""
        self.hide()
        self._window.setFocus()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour; the arrows go through it."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        if watched is self._window and self.isVisible():
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
                self._place()
            elif event.type() == QEvent.Type.LanguageChange:
                self._show()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Dim all but what the step is about."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, hole = QPainterPath(), QPainterPath()
        whole.addRect(self.rect())
        hole.addRoundedRect(self._target(), 8, 8)
        painter.fillPath(whole.subtracted(hole), QColor(0, 0, 0, 110))
        painter.setPen(QPen(QColor(self._colours().accent), 2))
        painter.drawPath(hole)

    def _go(self, step: int) -> None:
        if self.step + step >= len(_TARGETS):
            self.end()
        elif self.step + step >= 0:
            self.step += step
            self._show()

    def _show(self) -> None:
        title, text = self._words()[self.step]
        self.title.setText(title)
        self.text.setText(text)
        self._count.setText(f"{self.step + 1} / {len(_TARGETS)}")
        self.skip.setText(self.tr("Skip"))
        self.back.setText(self.tr("Back"))
        last = self.step == len(_TARGETS) - 1
        self.forth.setText(self.tr("Begin") if last else self.tr("Next"))
        self.back.setEnabled(self.step > 0)
        self._place()
        self.forth.setFocus()
        self.update()

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("The way of a tender"),
                self.tr(
                    "Document, bidders, rule, fairness, results, report: one step a page. A tick says that a step is "
                    "done, a number how many things wait for you there."
                ),
            ),
            (
                self.tr("Open a file"),
                self.tr(
                    "Tender documents, bidder lists, rules and projects are all opened here, or dropped anywhere on "
                    "the window. Files are only read, never changed."
                ),
            ),
            (
                self.tr("What was read"),
                self.tr(
                    "The middle shows each text as it stands in the file, and what was understood of it. A right "
                    "click on a cell, a row or a title offers what can be done; Ctrl+F searches, Ctrl+C copies for "
                    "Excel."
                ),
            ),
            (
                self.tr("Why, and what is to be decided"),
                self.tr(
                    "The right column explains what is chosen in the middle, back to the cell it came from, and asks "
                    "for what only a person can say. Each decision can be undone."
                ),
            ),
            (
                self.tr("Find your way"),
                self.tr(
                    "Ctrl+K finds any command by its name; F1 opens the page of the manual for what you look at. "
                    "The full example is in the menu File."
                ),
            ),
        )

    def _target(self) -> QRect:
        found = [each for each in self._window.findChildren(QWidget, _TARGETS[self.step]) if each.isVisible()]
        if not found:
            return QRect()
        return QRect(found[0].mapTo(self._window, QPoint(0, 0)), found[0].size()).adjusted(-2, -2, 2, 2)

    def _place(self) -> None:
        self.card.adjustSize()
        target, card, room = self._target(), self.card.size(), self.rect()
        right, left = target.right() + _GAP, target.left() - _GAP - card.width()
        if right + card.width() <= room.right():
            at = QPoint(right, target.top() + _GAP)
        elif left >= 0:
            at = QPoint(left, target.top() + _GAP)
        else:
            at = QPoint(target.center().x() - card.width() // 2, target.bottom() + _GAP)
        most = QPoint(room.right() - card.width() - _GAP, room.bottom() - card.height() - _GAP)
        self.card.move(max(min(at.x(), most.x()), _GAP), max(min(at.y(), most.y()), _GAP))
