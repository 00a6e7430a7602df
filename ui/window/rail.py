"""The path at the left: one step a page, with its state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ui.colours import Colours
from ui.widgets.text import font_for

WIDTH = 176
_USUAL = 13


class RailStep(QAbstractButton):
    """One step: its number or a tick, its name, and how many things wait there."""

    def __init__(self, number: int, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._colours = colours
        self._done = False
        self._waiting = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, title: str, *, done: bool, waiting: int, spoken: str) -> None:
        """Show the name and the state; ``spoken`` is the same in words."""
        self._done, self._waiting = done, waiting
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a step."""
        return QSize(rail_width() - 16, max(36, self.fontMetrics().height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._colours()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_tint if self.isChecked() else look.header))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._paint_mark(painter, look)
        painter.setPen(QColor(look.accent if self.isChecked() else look.quiet))
        painter.setFont(font_for("strong" if self.isChecked() else "text"))
        right = 44 if self._waiting else 8
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(box.width()) - 42 - right
        )
        painter.drawText(box.adjusted(42, 0, -right, 0), Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_badge(painter, look)

    def _paint_mark(self, painter: QPainter, look: Colours) -> None:
        circle = QRectF(12.5, self.height() / 2 - 9.5, 19, 19)
        ink = look.good if self._done else look.accent if self.isChecked() else look.quiet
        painter.setPen(QPen(QColor(ink), 1.2))
        painter.setBrush(QColor(look.good_tint) if self._done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if self._done:
            middle = circle.center()
            painter.setPen(QPen(QColor(ink), 1.4))
            painter.drawPolyline(
                [middle + QPointF(-3.6, 0.2), middle + QPointF(-1, 2.8), middle + QPointF(3.8, -2.6)]
            )
            return
        painter.setFont(_small(font_for("note")))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_badge(self, painter: QPainter, look: Colours) -> None:
        if not self._waiting:
            return
        painter.setFont(_small(font_for("strong")))
        text = str(self._waiting)
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 12)
        badge = QRectF(self.width() - width - 12, self.height() / 2 - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.warning_tint))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(QColor(look.warning))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """The steps below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(rail_width())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 16, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def fit_text(self) -> None:
        """Make room for larger texts."""
        self.setFixedWidth(rail_width())

    def add(self, step: RailStep) -> None:
        """Add a step at the end."""
        self._column.insertWidget(self._column.count() - 1, step)


def rail_width() -> int:
    """Return how wide the rail is for the size that texts have."""
    return round(WIDTH * max(font_for("text").pixelSize() / _USUAL, 1))


def _small(font: QFont) -> QFont:
    font.setPixelSize(max(9, round(font.pixelSize() * 0.9)))
    return font
