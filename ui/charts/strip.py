"""The what-if strip: which place a bidder would have at which price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from tender_tool.ruleset.wording import plain
from ui.charts.chart import Chart
from ui.colours import Colours
from ui.context import Context

_TOP, _BAND, _AXIS, _SIDE = 26, 30, 40, 14


@dataclass(frozen=True, slots=True)
class Tried:
    """A price with the place and the total it would have; no place where a person must decide."""

    price: Decimal
    rank: int | None
    total: str


class PriceStrip(Chart):
    """A band from the lowest to the highest price tried, with a mark where the price stands now."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._tried: Sequence[Tried] = ()
        self._now: Decimal | None = None
        self._words = ("", "")
        self.setFixedHeight(_TOP + _BAND + _AXIS)

    def show_tried(self, tried: Sequence[Tried], now: Decimal, words: tuple[str, str]) -> None:
        """Show prices from low to high; ``words`` name the price that counts now, and the axis."""
        self._tried, self._now, self._words = tried, now, words
        said = "; ".join(
            f"{plain(run[0].price, ',')} – {plain(run[-1].price, ',')}: {_place(run[0])}" for run in self._runs()
        )
        self.setAccessibleDescription(said)
        self.update()

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint band, marks and figures."""
        if len(self._tried) < 2:
            return
        ends = self._tried[0].price, self._tried[-1].price
        wide, half = size.width() - 2 * _SIDE, (self._tried[1].price - self._tried[0].price) / 2

        def x(price: Decimal) -> float:
            share = (min(max(price, ends[0]), ends[1]) - ends[0]) / (ends[1] - ends[0])
            return _SIDE + wide * float(share)

        for run in self._runs():
            box = QRectF(x(run[0].price - half), _TOP, 0, _BAND)
            box.setRight(x(run[-1].price + half))
            self._draw_run(painter, look, run, box)
        self._draw_axis(painter, look, ends, size)
        if self._now is not None and ends[0] <= self._now <= ends[1]:
            self._draw_now(painter, look, x(self._now), size.width())

    def _runs(self) -> list[list[Tried]]:
        return [list(run) for _, run in groupby(self._tried, key=lambda each: each.rank)]

    def _draw_run(self, painter: QPainter, look: Colours, run: list[Tried], box: QRectF) -> None:
        rank = run[0].rank
        meaning = "warning" if rank is None else "good" if rank == 1 else "note" if rank <= 3 else "quiet"
        painter.fillRect(box, QColor(getattr(look, f"{meaning}_tint")))
        painter.setPen(QPen(QColor(look.panel), 1))
        painter.drawLine(box.topRight(), box.bottomRight())
        text = _place(run[0])
        if painter.fontMetrics().horizontalAdvance(text) + 4 <= box.width():
            painter.setPen(QColor(getattr(look, meaning)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        totals = " – ".join(dict.fromkeys((run[0].total, run[-1].total)))
        said = f"{plain(run[0].price, ',')} – {plain(run[-1].price, ',')}: {text} ({totals})"
        self._mark_spot(box, said)

    def _draw_axis(self, painter: QPainter, look: Colours, ends: tuple[Decimal, Decimal], size: QSize) -> None:
        painter.setPen(QColor(look.quiet))
        line = QRectF(_SIDE, _TOP + _BAND + 2, size.width() - 2 * _SIDE, 18)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, plain(ends[0], ","))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, plain(ends[1], ","))
        painter.drawText(line.translated(0, 18), Qt.AlignmentFlag.AlignHCenter, self._words[1])

    def _draw_now(self, painter: QPainter, look: Colours, x: float, width: int) -> None:
        painter.setPen(QPen(QColor(look.accent), 2))
        painter.drawLine(QPointF(x, _TOP - 4), QPointF(x, _TOP + _BAND + 3))
        painter.setBrush(QColor(look.accent))
        painter.drawPolygon(QPolygonF([QPointF(x - 4, _TOP - 6), QPointF(x + 4, _TOP - 6), QPointF(x, _TOP - 1)]))
        text = self._words[0]
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        left = min(max(x - wide / 2, 2), width - wide - 2)
        painter.drawText(QRectF(left, 0, wide, _TOP - 7), Qt.AlignmentFlag.AlignCenter, text)


def _place(tried: Tried) -> str:
    return "?" if tried.rank is None else str(tried.rank)


def _range(run: Sequence[Tried]) -> str:
    return " – ".join(plain(each.price, ",") for each in (run[0], run[-1]))
