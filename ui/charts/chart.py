"""What every picture can do: be painted on a widget or into a file, in the colours of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.charts.saving import PictureSaving
from ui.colours import Colours
from ui.context import Context
from ui.widgets.text import font_for


class Chart(QWidget):
    """Paints itself by ``draw``; its menu copies and saves it, a tip says what lies below the pointer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        # What lies where, with what is said of it.
        self._spots: list[tuple[QRectF, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.saving = PictureSaving(context, self, self)
        context.theme.changed.connect(self.update)

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint the picture in a size."""
        raise NotImplementedError

    def whole_size(self) -> QSize:
        """Return the size of the whole picture."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, and a frame where it has the keyboard."""
        painter, look = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_for("note"))
        self._spots.clear()
        self.draw(painter, look, self.size())
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy and to save the picture."""
        self.saving.menu(self).popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Tell what lies below the pointer."""
        if isinstance(event, QHelpEvent):
            # What was painted last lies on top.
            said = next((text for spot, text in reversed(self._spots) if spot.contains(event.pos())), "")
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _mark_spot(self, box: QRectF, text: str) -> None:
        self._spots.append((box, text))
