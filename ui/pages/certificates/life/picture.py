"""Certificates on a line of time as a drawing: years above, names at the left, a bar a certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tender_tool.domain.certification.life import AuditWindow, BidderLife
from ui.colours import Colours

HEAD, ROW = 44, 40
_BAR, _GAP = 16, 10
# A year has at least this room; where it is not there, the picture scrolls.
_LEAST_YEAR = 64
# For names, where there is little room and where there is more.
_NAMES, _ROOMY = (172, 196), 640
_BEFORE_EVERYTHING = (date(2000, 1, 1), date(2001, 1, 1))


@dataclass(frozen=True, slots=True)
class Mark:
    """A day that goes through all rows, with its word."""

    day: date
    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What is seen of the picture: its size, how far it is scrolled, and how wide the whole is."""

    size: QSize
    at: QPoint
    wide: int

    @property
    def names(self) -> int:
        """Return the room for names."""
        return _NAMES[self.size.width() >= _ROOMY]


class LifePicture:
    """Paints lives between two days; years and names stay where they are while the rest is scrolled."""

    def __init__(self) -> None:
        self.lives: Sequence[BidderLife] = ()
        self.current = -1
        self._ends = _BEFORE_EVERYTHING
        self._marks: tuple[Mark, ...] = ()

    def show(self, lives: Sequence[BidderLife], marks: Sequence[Mark], ends: tuple[date, date] | None) -> None:
        """Take certificates whose days lie between ``ends``."""
        self.lives, self._marks = lives, tuple(marks)
        self._ends = _years([*(ends or ()), *(mark.day for mark in marks)])

    def whole(self, width: int) -> QSize:
        """Return the size of the whole in a room of some width."""
        first, last = self._ends
        least = _NAMES[width >= _ROOMY] + 2 * _GAP + _LEAST_YEAR * (last.year - first.year)
        return QSize(max(width, least), HEAD + ROW * max(len(self.lives), 1))

    def draw(self, painter: QPainter, look: Colours, frame: Frame) -> None:
        """Paint what is seen."""
        high = frame.size.height()
        painter.fillRect(QRect(QPoint(0, 0), frame.size), QColor(look.panel))
        if not self.lives:
            return
        first = frame.at.y() // ROW
        rows = range(first, min(first + (high - HEAD) // ROW + 2, len(self.lives)))
        beside = QRect(frame.names, 0, frame.size.width() - frame.names, high)
        below = QRect(0, HEAD, frame.size.width(), high - HEAD)
        painter.setClipRect(below)
        for row in rows:
            self._draw_name(painter, look, row, frame)
        painter.setClipRect(beside)
        painter.setPen(QPen(QColor(look.line), 1))
        for _, x in self._years(frame):
            painter.drawLine(x, HEAD - 6, x, high)
        painter.setClipRect(beside.intersected(below))
        for row in rows:
            self._draw_bar(painter, look, row, frame)
        painter.setClipRect(beside)
        for mark in self._marks:
            self._draw_mark(painter, look, mark, frame)
        self._draw_years(painter, look, frame)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(0, HEAD, frame.size.width(), HEAD)

    def _x(self, day: date, frame: Frame) -> int:
        first, last = self._ends
        room = frame.wide - frame.names - 2 * _GAP
        return frame.names + _GAP + room * (day - first).days // max((last - first).days, 1) - frame.at.x()

    def _years(self, frame: Frame) -> list[tuple[int, int]]:
        first, last = self._ends
        return [(year, self._x(date(year, 1, 1), frame)) for year in range(first.year, last.year)]

    def _draw_years(self, painter: QPainter, look: Colours, frame: Frame) -> None:
        metrics = painter.fontMetrics()
        for year, x in self._years(frame):
            box = QRect(x + 4, HEAD - 24, metrics.horizontalAdvance(str(year)) + 4, metrics.height())
            # No mark goes through a year.
            painter.fillRect(box, QColor(look.panel))
            painter.setPen(QColor(look.quiet))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))

    def _draw_name(self, painter: QPainter, look: Colours, row: int, frame: Frame) -> None:
        top, wide = _top(row, frame), frame.size.width()
        if row == self.current:
            painter.fillRect(QRect(0, top, wide, ROW), QColor(look.accent_tint))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(0, top + ROW, wide, top + ROW)
        painter.setPen(QColor(look.text))
        room = frame.names - 2 * _GAP
        name = painter.fontMetrics().elidedText(self.lives[row].name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_GAP, top, frame.names - _GAP, ROW), Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_bar(self, painter: QPainter, look: Colours, row: int, frame: Frame) -> None:
        life, top = self.lives[row].life, _top(row, frame)
        bar = top + (ROW - _BAR) // 2
        if life is None or life.begin is None or life.until is None:
            painter.setPen(QColor(look.quiet))
            painter.drawText(QRect(frame.names + _GAP, top, 300, ROW), Qt.AlignmentFlag.AlignVCenter, "—")
            return
        ground, ink = (look.error_tint, look.error) if life.ended else (look.quiet_tint, look.quiet)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self._box(life.begin, life.until, frame, bar), 4, 4)
        for audit in life.audits:
            self._draw_audit(painter, look, audit, (max(audit.earliest, life.begin), bar), frame)

    def _draw_audit(
        self, painter: QPainter, look: Colours, audit: AuditWindow, place: tuple[date, int], frame: Frame
    ) -> None:
        (first, bar), inner = place, _BAR - 6
        meaning = "warning" if audit.state == "overdue" else "good" if audit.done else "note"
        painter.setPen(QPen(QColor(getattr(look, meaning)), 1))
        painter.setBrush(QColor(getattr(look, f"{meaning}_tint")))
        painter.drawRect(self._box(first, audit.latest, frame, bar + 3, inner))
        painter.setBrush(QColor(getattr(look, meaning)))
        painter.drawRect(self._box(audit.planned_from, audit.planned_until, frame, bar + 3, inner))
        if audit.done is not None:
            painter.drawEllipse(self._x(audit.done, frame) - 4, bar + _BAR // 2 - 4, 8, 8)

    def _draw_mark(self, painter: QPainter, look: Colours, mark: Mark, frame: Frame) -> None:
        x = self._x(mark.day, frame)
        painter.setPen(QPen(QColor(getattr(look, mark.meaning)), 2))
        painter.drawLine(x, 18, x, frame.size.height())
        width = painter.fontMetrics().horizontalAdvance(mark.word)
        left = min(max(x - width // 2, frame.names - frame.at.x()), frame.wide - frame.at.x() - width - 2)
        painter.drawText(left, 12, mark.word)

    def _box(self, first: date, last: date, frame: Frame, top: int, height: int = _BAR) -> QRect:
        left = self._x(first, frame)
        return QRect(left, top, max(self._x(last, frame) - left, 2), height)


def _top(row: int, frame: Frame) -> int:
    return HEAD + row * ROW - frame.at.y()


def _years(days: list[date]) -> tuple[date, date]:
    """Return the first day of the first year and that behind the last."""
    first, last = (min(days), max(days)) if days else _BEFORE_EVERYTHING
    return date(first.year, 1, 1), date(min(last.year + 1, date.max.year), 1, 1)
