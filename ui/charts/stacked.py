"""Stacked scores: a bar a bidder, in the colours of the parts it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from ui.charts.chart import Chart
from ui.colours import Colours, contrast
from ui.context import Context

_ROW, _BAR, _LEGEND, _NAMES, _TOTAL, _GAP = 30, 18, 24, 176, 64, 12
_SQUARE = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """A bidder: its parts as shares of all points with what each says, and its total in words."""

    key: str
    name: str
    shares: tuple[float, ...]
    figures: tuple[str, ...]
    total: str
    said: str


class StackedChart(Chart):
    """The best bidder above; the arrow keys and the mouse choose one."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._bars: Sequence[Bar] = ()
        self._parts: Sequence[str] = ()
        self._rest = self._current = ""
        self._legend = _LEGEND

    def show_bars(self, bars: Sequence[Bar], parts: Sequence[str], current: str, rest: str = "") -> None:
        """Show bidders, whose shares are those of ``parts``; ``rest`` says what is left out."""
        self._bars, self._parts, self._current, self._rest = bars, parts, current, rest
        self.setAccessibleDescription(next((bar.said for bar in bars if bar.key == current), ""))
        self._fit()
        self.update()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        """Give the legend as many lines as it needs."""
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the bidder above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        keys = [bar.key for bar in self._bars]
        at = keys.index(self._current) + step if self._current in keys else 0
        self.chosen.emit(keys[min(max(at, 0), len(keys) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bidder under the mouse."""
        row = (round(event.position().y()) - self._legend) // _ROW
        if 0 <= row < len(self._bars):
            self.chosen.emit(self._bars[row].key)

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint legend and bars."""
        lines = self._entries(size.width())
        for line, entries in enumerate(lines):
            for left, number in entries:
                top = line * _LEGEND
                box = QRectF(left, top + (_LEGEND - _SQUARE) / 2, _SQUARE, _SQUARE)
                painter.fillRect(box, QColor(look.bars[number % len(look.bars)]))
                painter.setPen(QColor(look.quiet))
                text = QRectF(left + _SQUARE + 6, top, size.width(), _LEGEND)
                painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._parts[number])
        top = len(lines) * _LEGEND
        for row, bar in enumerate(self._bars):
            self._draw_bar(painter, look, bar, QRectF(0, top + row * _ROW, size.width(), _ROW))
        if self._rest:
            painter.setPen(QColor(look.quiet))
            place = QRectF(_GAP, top + len(self._bars) * _ROW, size.width() - 2 * _GAP, _ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._rest)

    def _draw_bar(self, painter: QPainter, look: Colours, bar: Bar, row: QRectF) -> None:
        if bar.key == self._current:
            painter.fillRect(row, QColor(look.accent_tint))
        painter.setPen(QColor(look.text))
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, _NAMES - 2 * _GAP)
        painter.drawText(QRectF(_GAP, row.top(), _NAMES - _GAP, _ROW), middle, name)
        total = QRectF(row.right() - _TOTAL, row.top(), _TOTAL - _GAP, _ROW)
        painter.drawText(total, Qt.AlignmentFlag.AlignRight | middle, bar.total)
        self._mark_spot(row, bar.said)
        room, left = row.width() - _NAMES - _TOTAL - _GAP, row.left() + _NAMES
        top = row.top() + (_ROW - _BAR) / 2
        painter.fillRect(QRectF(left, top, room, _BAR), QColor(look.quiet_tint))
        for number, (share, figure) in enumerate(zip(bar.shares, bar.figures, strict=True)):
            ground = look.bars[number % len(look.bars)]
            box = QRectF(left, top, room * share, _BAR)
            painter.fillRect(box, QColor(ground))
            if metrics.horizontalAdvance(figure) + 6 <= box.width():
                painter.setPen(QColor(_ink_on(ground)))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure)
            left += box.width()

    def _entries(self, width: int) -> list[list[tuple[int, int]]]:
        """Return the lines of the legend: where each part stands, and which it is."""
        lines: list[list[tuple[int, int]]] = [[]]
        left, metrics = _GAP, self.fontMetrics()
        for number, part in enumerate(self._parts):
            needed = _SQUARE + 6 + metrics.horizontalAdvance(part)
            if lines[-1] and left + needed > width - _GAP:
                lines.append([])
                left = _GAP
            lines[-1].append((left, number))
            left += needed + 16
        return lines

    def _fit(self) -> None:
        self._legend = len(self._entries(self.width())) * _LEGEND
        self.setFixedHeight(self._legend + _ROW * (len(self._bars) + bool(self._rest)) + 6)


def _ink_on(ground: str) -> str:
    return max(("#ffffff", "#10161d"), key=lambda ink: contrast(ink, ground))
