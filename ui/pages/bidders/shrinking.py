"""A part of a page that gives way where there is little height, and scrolls then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Shrinking(QScrollArea):
    """As high as what it holds if there is room, and not below ``least``."""

    def __init__(self, inside: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.setMinimumHeight(least)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the height that everything inside takes at the width there is."""
        width = max(self.viewport().width(), 1)
        high = self._inside.heightForWidth(width) if self._inside.hasHeightForWidth() else -1
        return QSize(width, max(high, self._inside.sizeHint().height() if high < 0 else high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        high = self.sizeHint().height()
        self._inside.setMinimumHeight(high)
        self.updateGeometry()
