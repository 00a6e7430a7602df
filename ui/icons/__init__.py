"""The program's own outlined icons, recoloured by the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parent
_SHARPNESS = 3


def icon_file(name: str) -> Path:
    """Return the SVG file of an icon."""
    return _FOLDER / f"{name}.svg"


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return an icon drawn in ``colour``."""
    drawing = icon_file(name).read_text(encoding="utf-8").replace("#000000", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QIcon(pixmap)
