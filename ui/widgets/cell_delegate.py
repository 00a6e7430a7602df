"""Paints a cell: ground, text, pill or bar, and the line below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.colours import Colours, Meaning
from ui.models.roles import Role
from ui.widgets.text import font_for

Index = QModelIndex | QPersistentModelIndex
_SIDE = 8
# Three signs, such as 五星级.
_LEAST_PILL = 56
_ALIGN = Qt.ItemDataRole.TextAlignmentRole


class CellDelegate(QStyledItemDelegate):
    """The one look of all tables; ``grid`` adds vertical lines, ``wraps`` is a column of two lines."""

    def __init__(
        self, colours: Callable[[], Colours], parent: QWidget | None = None, *, grid: bool = False, wraps: int = -1
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._grid = grid
        self._wraps = wraps

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option, index)
        shares = index.data(Role.SHARES)
        if shares:
            self._paint_bar(painter, rect, shares)
        else:
            self._paint_words(painter, rect, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that text and pill need."""
        text = QFontMetrics(font_for("text")).horizontalAdvance(str(index.data() or ""))
        pill = index.data(Role.PILL)
        room = text + 2 * _SIDE + 4 + (pill_width(pill[0]) + _SIDE if pill else 0)
        return QSize(room, max(32, option.fontMetrics.height() + 16))

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._colours()
        tint = index.data(Role.TINT)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.accent_tint))
        elif tint:
            painter.fillRect(rect, QColor(look.header if tint == "header" else look.tint(tint)))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._grid:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        if index.data(Role.MARK):
            corner = QPolygon([rect.topRight(), rect.topRight() - QPoint(9, 0), rect.topRight() + QPoint(0, 9)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawPolygon(corner)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look, standing = self._colours(), index.data(Role.STANDING) or "text"
        font = font_for("strong" if standing == "strong" else "text")
        painter.setFont(font)
        painter.setPen(QColor(look.quiet if standing == "quiet" else look.text))
        pill = index.data(Role.PILL)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        # What stands in the file goes before what was made of it: the pill is cut first.
        room = inner.width() - (min(pill_width(pill[0]), _LEAST_PILL) + 6 if pill else 0)
        text = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, max(room, 0))
        align = int(index.data(_ALIGN) or Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
        if pill is None and index.column() == self._wraps:
            text = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, 2 * room - 24)
            align |= int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
        if pill is None:
            painter.drawText(inner, align, text)
            return
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        place = inner.adjusted(width + 6 if text else 0, 0, 0, 0)
        if not text and align & int(Qt.AlignmentFlag.AlignRight):
            place.setLeft(max(inner.left(), inner.right() + 1 - pill_width(pill[0])))
        # On a ground of its own colour a pill would vanish.
        self._paint_pill(painter, place, pill, "panel" if index.data(Role.TINT) == pill[1] else "")

    def _paint_pill(self, painter: QPainter, place: QRect, pill: tuple[str, Meaning], ground: str) -> None:
        look, (text, meaning) = self._colours(), pill
        high = max(20, QFontMetrics(font_for("note")).height() + 4)
        width = min(pill_width(text), place.width())
        box = QRectF(place.left(), place.center().y() - high / 2 + 0.5, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.panel if ground else look.tint(meaning)))
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setFont(font_for("note"))
        painter.setPen(QColor(look.ink(meaning)))
        room = max(round(box.width()) - 12, 0)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bar(self, painter: QPainter, rect: QRect, shares: Sequence[float]) -> None:
        look = self._colours()
        room, left = rect.width() - 2 * _SIDE, float(rect.left() + _SIDE)
        top = rect.center().y() - 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.quiet_tint))
        painter.drawRoundedRect(QRectF(left, top, room, 12), 2, 2)
        for number, share in enumerate(shares):
            painter.setBrush(QColor(look.bars[number % len(look.bars)]))
            painter.drawRoundedRect(QRectF(left, top, room * share, 12), 2, 2)
            left += room * share


def pill_width(text: str) -> int:
    """Return the room that a pill with a text takes."""
    return QFontMetrics(font_for("note")).horizontalAdvance(text) + 16
