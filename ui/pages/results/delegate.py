"""Paints a row of the results: words below the text, and the bar of what a total is made up of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.colours import Colours, Meaning
from ui.models.results.cells import BIDDER
from ui.models.roles import Role
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.text import font_for

Index = QModelIndex | QPersistentModelIndex
_SIDE = 8
_GAP = 4
_TAG = 20
_INSIDE = 13


class ResultsDelegate(CellDelegate):
    """The look of all tables, with a second line for tags where a cell has any."""

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(colours, parent, wraps=BIDDER)
        self._is_chosen = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell; on the ground of a chosen row tags stand out by another one."""
        self._is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the wider of both lines needs."""
        hint = super().sizeHint(option, index)
        tags = index.data(Role.TAGS) or ()
        room = sum(_width(text) + _GAP for text, _ in tags) + 2 * _SIDE
        return QSize(max(hint.width(), room), hint.height())

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tags: Sequence[tuple[str, str]] = index.data(Role.TAGS) or ()
        if not tags:
            super()._paint_words(painter, rect, index)
            return
        text, font = str(index.data() or ""), font_for("text")
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        height = QFontMetrics(font).height() + (_TAG + 3 if text else 0)
        top = rect.center().y() - height // 2
        if text:
            painter.setFont(font)
            painter.setPen(QColor(self._colours().text))
            line = QRect(inner.left(), top, inner.width(), QFontMetrics(font).height())
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            top += QFontMetrics(font).height() + 3
        self._paint_tags(painter, QRect(inner.left(), top, inner.width(), _TAG), tags)

    def _paint_tags(self, painter: QPainter, line: QRect, tags: Sequence[tuple[str, str]]) -> None:
        for at, (text, meaning) in enumerate(tags):
            width = min(_width(text), line.width())
            # Half a word says nothing; the tip of the cell names them all.
            if at and width < _width(text):
                break
            box = line.adjusted(0, 0, width - line.width(), 0)
            self._paint_pill(painter, box, (text, cast("Meaning", meaning)), "panel" if self._is_chosen else "")
            line = line.adjusted(width + _GAP, 0, 0, 0)


def _width(text: str) -> int:
    return QFontMetrics(font_for("note")).horizontalAdvance(text) + _INSIDE
