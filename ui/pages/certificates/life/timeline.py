"""Certificates on a line of time: a picture that scrolls below its years and beside its names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from tender_tool.domain.certification.life import BidderLife
from ui.charts.saving import PictureSaving
from ui.colours import Colours
from ui.context import Context
from ui.pages.certificates.life.picture import HEAD, ROW, Frame, LifePicture, Mark
from ui.widgets.text import font_for

_LEAST_ROWS = 5
_UNBOUND = 16777215


class Timeline(QAbstractScrollArea):
    """One row a certificate; arrow keys and the mouse choose one."""

    chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._picture = LifePicture()
        self._words: Callable[[int], str] = str
        self._room = _UNBOUND
        self._at = 0
        self.saving = PictureSaving(context, self, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().setSingleStep(ROW)
        self.verticalScrollBar().setSingleStep(ROW)

    def fit_into(self, room: int) -> None:
        """Be no higher than the room there is, so that the years stay in sight."""
        self._room = max(room, HEAD + _LEAST_ROWS * ROW)
        self._fit()

    def show_lives(
        self,
        lives: Sequence[BidderLife],
        words: Callable[[int], str],
        marks: Sequence[Mark],
        ends: tuple[date, date] | None,
    ) -> None:
        """Show certificates whose days lie between ``ends``; ``words`` say each for those who see no picture."""
        self._picture.show(lives, marks, ends)
        self._words = words
        self._at = min(self._at, max(len(lives) - 1, 0))
        self._fit()
        self._speak()

    def current(self) -> int:
        """Return the row that is chosen."""
        return self._at

    def choose(self, row: int) -> None:
        """Choose a row, and bring it into sight."""
        if self._picture.lives:
            self._at = min(max(row, 0), len(self._picture.lives) - 1)
            self._speak()
            bar, top = self.verticalScrollBar(), self._at * ROW
            seen = self.viewport().height() - HEAD
            bar.setValue(min(max(bar.value(), top + ROW - seen), top))
            self.chosen.emit(self._at)

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint the whole picture."""
        self._picture.current = -1
        self._picture.draw(painter, look, Frame(size, QPoint(0, 0), size.width()))

    def whole_size(self) -> QSize:
        """Return the size of the whole picture."""
        return self._picture.whole(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row above or below; scroll along the years."""
        rows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, across = Qt.Key(event.key()), self.horizontalScrollBar()
        if key in rows:
            self.choose(self._at + rows[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            across.setValue(
                across.value() + (across.singleStep() if key == Qt.Key.Key_Right else -across.singleStep())
            )
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        row = (round(event.position().y()) - HEAD + self.verticalScrollBar().value()) // ROW
        if event.position().y() >= HEAD and 0 <= row < len(self._picture.lives):
            self.choose(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save the picture."""
        self.saving.menu(self).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_for("note"))
        seen = self.viewport().size()
        at = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._picture.current = self._at
        self._picture.draw(painter, self._theme.colours, Frame(seen, at, self._picture.whole(seen.width()).width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll as far as there is something."""
        super().resizeEvent(event)
        whole, seen = self._picture.whole(self.viewport().width()), self.viewport().size()
        for bar, all_of, part in (
            (self.horizontalScrollBar(), whole.width(), seen.width()),
            (self.verticalScrollBar(), whole.height() - HEAD, seen.height() - HEAD),
        ):
            bar.setRange(0, max(all_of - part, 0))
            bar.setPageStep(max(part, 1))

    def _fit(self) -> None:
        whole = self._picture.whole(self.viewport().width())
        bar = self.horizontalScrollBar().sizeHint().height() if whole.width() > self.viewport().width() else 0
        high = whole.height() + bar + 2
        self.setFixedHeight(min(high, self._room))
        self.viewport().update()

    def _speak(self) -> None:
        lives = self._picture.lives
        self.setAccessibleDescription(self._words(self._at) if self._at < len(lives) else "")
        self.viewport().update()
