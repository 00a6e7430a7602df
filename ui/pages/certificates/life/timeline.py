"""Certificates on a line of time, painted: how long each lives, and when its audits fall due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tender_tool.domain.certification.life import BidderLife
from ui.colours import Colours
from ui.widgets.text import font_for

_HEAD, _ROW, _BAR = 44, 40, 16
_NAMES = 150
_GAP = 10
# Years closer together than this would run into each other.
_LEAST_YEAR = 44


@dataclass(frozen=True, slots=True)
class Mark:
    """A day that goes through all rows, with its word."""

    day: date
    word: str
    meaning: str


class Timeline(QWidget):
    """One row a certificate; arrow keys and the mouse choose one."""

    chosen = Signal(int)

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._lives: Sequence[BidderLife] = ()
        self._words: Callable[[int], str] = str
        self._ends = (date(2000, 1, 1), date(2001, 1, 1))
        self._marks: tuple[Mark, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lives(
        self,
        lives: Sequence[BidderLife],
        words: Callable[[int], str],
        marks: Sequence[Mark],
        ends: tuple[date, date] | None,
    ) -> None:
        """Show certificates whose days lie between ``ends``; ``words`` say each for those who see no picture."""
        self._lives, self._words, self._marks = lives, words, tuple(marks)
        self._ends = _years([*(ends or ()), *(mark.day for mark in marks)])
        self._at = min(self._at, max(len(lives) - 1, 0))
        self.setFixedHeight(_HEAD + _ROW * max(len(lives), 1) + 4)
        self._speak()
        self.update()

    def current(self) -> int:
        """Return the row that is chosen."""
        return self._at

    def choose(self, row: int) -> None:
        """Choose a row."""
        if self._lives:
            self._at = min(max(row, 0), len(self._lives) - 1)
            self._speak()
            self.update()
            self.chosen.emit(self._at)

    def sizeHint(self) -> QSize:
        """Ask for room for names and some years."""
        return QSize(480, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        row = (round(event.position().y()) - _HEAD) // _ROW
        if 0 <= row < len(self._lives):
            self.choose(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight."""
        look, painter = self._colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(look.panel))
        if not self._lives:
            return
        painter.setFont(font_for("note"))
        self._paint_years(painter, look)
        first = max((event.rect().top() - _HEAD) // _ROW, 0)
        last = min((event.rect().bottom() - _HEAD) // _ROW, len(self._lives) - 1)
        for row in range(first, last + 1):
            self._paint_row(painter, look, row)
        for mark in self._marks:
            self._paint_mark(painter, look, mark)

    def _x(self, day: date) -> int:
        first, last = self._ends
        room = self.width() - _NAMES - 2 * _GAP
        return _NAMES + _GAP + room * (day - first).days // max((last - first).days, 1)

    def _paint_years(self, painter: QPainter, look: Colours) -> None:
        first, last = self._ends
        years = range(first.year, last.year)
        step = 1 + _LEAST_YEAR * len(years) // max(self.width() - _NAMES, 1)
        for year in years[::step]:
            x = self._x(date(year, 1, 1))
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(x, _HEAD - 6, x, self.height())
            painter.setPen(QColor(look.quiet))
            painter.drawText(QRect(x - 30, _HEAD - 24, 60, 16), Qt.AlignmentFlag.AlignCenter, str(year))

    def _paint_row(self, painter: QPainter, look: Colours, row: int) -> None:
        each, top = self._lives[row], _HEAD + row * _ROW
        if row == self._at:
            painter.fillRect(QRect(0, top, self.width(), _ROW), QColor(look.accent_tint))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(0, top + _ROW, self.width(), top + _ROW)
        painter.setPen(QColor(look.text))
        name = painter.fontMetrics().elidedText(each.name, Qt.TextElideMode.ElideRight, _NAMES - _GAP)
        painter.drawText(QRect(_GAP, top, _NAMES - _GAP, _ROW), Qt.AlignmentFlag.AlignVCenter, name)
        life, bar = each.life, top + (_ROW - _BAR) // 2
        if life is None or life.begin is None or life.until is None:
            painter.setPen(QColor(look.quiet))
            painter.drawText(QRect(_NAMES + _GAP, top, 300, _ROW), Qt.AlignmentFlag.AlignVCenter, "—")
            return
        ground, ink = (look.error_tint, look.error) if life.ended else (look.quiet_tint, look.quiet)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self._box(life.begin, life.until, bar), 4, 4)
        for audit in life.audits:
            meaning = "warning" if audit.state == "overdue" else "good" if audit.done else "note"
            painter.setPen(QPen(QColor(getattr(look, meaning)), 1))
            painter.setBrush(QColor(getattr(look, f"{meaning}_tint")))
            painter.drawRect(self._box(max(audit.earliest, life.begin), audit.latest, bar + 3, _BAR - 6))
            painter.setBrush(QColor(getattr(look, meaning)))
            painter.drawRect(self._box(audit.planned_from, audit.planned_until, bar + 3, _BAR - 6))
            if audit.done is not None:
                painter.drawEllipse(self._x(audit.done) - 4, bar + _BAR // 2 - 4, 8, 8)

    def _paint_mark(self, painter: QPainter, look: Colours, mark: Mark) -> None:
        x = self._x(mark.day)
        painter.setPen(QPen(QColor(getattr(look, mark.meaning)), 2))
        painter.drawLine(x, 18, x, self.height())
        width = painter.fontMetrics().horizontalAdvance(mark.word)
        left = min(max(x - width // 2, _NAMES), self.width() - width - 2)
        painter.drawText(left, 12, mark.word)

    def _box(self, first: date, last: date, top: int, height: int = _BAR) -> QRect:
        left = self._x(first)
        return QRect(left, top, max(self._x(last) - left, 2), height)

    def _speak(self) -> None:
        self.setAccessibleDescription(self._words(self._at) if self._at < len(self._lives) else "")


def _years(days: list[date]) -> tuple[date, date]:
    """Return the first day of the first year and that behind the last."""
    first, last = (min(days), max(days)) if days else (date(2000, 1, 1), date(2001, 1, 1))
    return date(first.year, 1, 1), date(min(last.year + 1, date.max.year), 1, 1)
