"""Price against score: a dot a bidder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from tender_tool.ruleset.wording import plain
from ui.charts.chart import Chart
from ui.colours import Colours
from ui.context import Context

_HIGH, _LEFT, _RIGHT, _TOP, _BOTTOM = 300, 60, 24, 30, 48
_RADIUS, _SMALL = 10, 3
# With more bidders than this nobody could read a name or a rank.
_FEW = 40
_TICKS = 5
_TICK_WIDTH = 90
_NAME = 132
_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from ``low`` to ``high``, both round, on ``start`` to ``end`` of a widget."""

    low: Decimal
    high: Decimal
    step: Decimal
    start: float
    end: float

    def at(self, value: Decimal) -> float:
        """Return where a value lies."""
        share = (value - self.low) / (self.high - self.low)
        return self.start + (self.end - self.start) * float(share)

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """Return the round values, both ends included."""
        count = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * number for number in range(count + 1))


def scale_of(values: tuple[Decimal, ...], start: float, end: float, most: int, least: Decimal | None = None) -> Scale:
    """Return a scale with at most some steps that holds all values, and begins at ``least`` if that is given."""
    low = min(values) if least is None else least
    high = max(*values, low) if values else low
    if high == low:
        low, high = (low, low + 1) if least is not None else (low - 1, high + 1)
    step = _round_step((high - low) / max(most, 1))
    first = (low / step).to_integral_value(ROUND_FLOOR) * step
    last = (high / step).to_integral_value(ROUND_CEILING) * step
    return Scale(first, last, step, start, end)


def _round_step(rough: Decimal) -> Decimal:
    power = Decimal(10) ** rough.adjusted()
    return next(power * each for each in _STEPS if power * each >= rough)


@dataclass(frozen=True, slots=True)
class Dot:
    """A bidder with price and total; ``said`` is all that is said of it."""

    key: str
    name: str
    rank: int | None
    price: Decimal
    total: Decimal
    said: str


class PriceScoreChart(Chart):
    """Cheap at the left, many points above; the arrow keys and the mouse choose a bidder."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._dots: Sequence[Dot] = ()
        self._titles = ("", "")
        self._current = ""
        self._placed: list[tuple[QPointF, Dot]] = []
        self.setFixedHeight(_HIGH)

    def show_dots(self, dots: Sequence[Dot], titles: tuple[str, str], current: str) -> None:
        """Show bidders in the order of their ranks; ``titles`` name both axes, ``current`` is who is chosen."""
        self._dots, self._titles, self._current = dots, titles, current
        said = next((dot.said for dot in dots if dot.key == current), "")
        self.setAccessibleDescription(said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose who stands before or behind."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._dots:
            super().keyPressEvent(event)
            return
        keys = [dot.key for dot in self._dots]
        at = keys.index(self._current) + step if self._current in keys else 0
        self.chosen.emit(keys[min(max(at, 0), len(keys) - 1)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bidder under the mouse."""
        near = [(_distance(event.position(), place), dot) for place, dot in self._placed]
        distance, dot = min(near, key=lambda each: each[0], default=(_RADIUS + 1.0, None))
        if dot is not None and distance <= _RADIUS:
            self.chosen.emit(dot.key)

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint axes and dots."""
        if not self._dots:
            return
        wide = size.width() - _LEFT - _RIGHT
        prices = tuple(dot.price for dot in self._dots)
        totals = tuple(dot.total for dot in self._dots)
        across = scale_of(prices, _LEFT, size.width() - _RIGHT, max(min(_TICKS, wide // _TICK_WIDTH), 1))
        up = scale_of(totals, size.height() - _BOTTOM, _TOP, _TICKS)
        self._draw_axes(painter, look, size, (across, up))
        self._placed = [(QPointF(across.at(dot.price), up.at(dot.total)), dot) for dot in reversed(self._dots)]
        # Who is chosen lies on top.
        self._placed.sort(key=lambda each: each[1].key == self._current)
        taken: list[QRectF] = [_around(place) for place, _ in self._placed] if len(self._dots) <= _FEW else []
        for place, dot in self._placed:
            self._draw_dot(painter, look, place, dot)
            self._mark_spot(_around(place), dot.said)
        if len(self._dots) <= _FEW:
            for place, dot in reversed(self._placed):
                _draw_name(painter, look, (place, dot.name), taken, size.width())

    def _draw_axes(self, painter: QPainter, look: Colours, size: QSize, scales: tuple[Scale, Scale]) -> None:
        across, up = scales
        right, bottom = size.width() - _RIGHT, size.height() - _BOTTOM
        for value in up.ticks:
            high = round(up.at(value))
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(_LEFT, high, right, high)
            painter.setPen(QColor(look.quiet))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, high - 10, _LEFT - 8, 20), align, plain(value, ","))
        for value in across.ticks:
            left = across.at(value)
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(QPointF(left, _TOP), QPointF(left, bottom))
            painter.setPen(QColor(look.quiet))
            box = QRectF(min(left - 60, size.width() - 122.0), bottom + 4, 120, 18)
            align = Qt.AlignmentFlag.AlignRight if left + 60 > size.width() - 2 else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(box, align, plain(value, ","))
        painter.setPen(QColor(look.quiet))
        painter.drawText(QRectF(8, 4, size.width() - 16, 20), Qt.AlignmentFlag.AlignLeft, self._titles[1])
        painter.drawText(QRectF(8, size.height() - 24, right - 8, 20), Qt.AlignmentFlag.AlignRight, self._titles[0])

    def _draw_dot(self, painter: QPainter, look: Colours, place: QPointF, dot: Dot) -> None:
        is_current = dot.key == self._current
        radius = _RADIUS if is_current or len(self._dots) <= _FEW else _SMALL
        ranked = dot.rank is not None
        ground = look.accent if is_current else look.note_tint if ranked else look.warning_tint
        painter.setPen(QPen(QColor(look.accent if is_current else look.note if ranked else look.warning), 1))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(place, radius, radius)
        if radius == _RADIUS:
            painter.setPen(QColor(look.on_accent if is_current else look.note if ranked else look.warning))
            painter.drawText(_around(place), Qt.AlignmentFlag.AlignCenter, str(dot.rank) if ranked else "?")


def _draw_name(painter: QPainter, look: Colours, named: tuple[QPointF, str], taken: list[QRectF], width: int) -> None:
    """Write a name where it covers nothing: at the right, at the left, above or below, else not at all."""
    place, name = named
    metrics = painter.fontMetrics()
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _NAME)
    wide, high = metrics.horizontalAdvance(text) + 2, metrics.height()
    x, y = place.x(), place.y()
    gap = _RADIUS + 3
    corners = (
        (x + gap, y - high / 2),
        (x - gap - wide, y - high / 2),
        (x - wide / 2, y - gap - high),
        (x - wide / 2, y + gap),
    )
    for left, top in corners:
        box = QRectF(left, top, wide, high)
        if left >= _LEFT and left + wide <= width and not any(box.intersects(other) for other in taken):
            taken.append(box)
            painter.setPen(QColor(look.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return


def _around(place: QPointF) -> QRectF:
    return QRectF(place.x() - _RADIUS, place.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)


def _distance(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
