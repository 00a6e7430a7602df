"""Labels and buttons with a role: their size follows the application's font."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QWidget

Role = Literal["title", "section", "text", "strong", "quiet", "note"]

_SCALE = {"title": 20 / 13, "section": 14 / 13, "note": 12 / 13}


def font_for(role: Role) -> QFont:
    """Return the application's font, sized and weighted for a role."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(font.pixelSize() * _SCALE.get(role, 1))) if font.pixelSize() > 0 else None
    if role in ("title", "section", "strong"):
        font.setWeight(QFont.Weight.DemiBold)
    return font


class Label(QLabel):
    """Plain text in a role; wraps its lines."""

    def __init__(self, text: str = "", role: Role = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(font_for(role))
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class Pill(QLabel):
    """A short word on the tint of its meaning."""

    def __init__(self, text: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("pill", "true")
        self.setProperty("meaning", meaning)
        self.setFont(font_for("note"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Button(QPushButton):
    """A push button; ``kind`` is ``primary``, ``plain`` or ``flat``."""

    def __init__(self, text: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Change how much the button stands out."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            # Before it was ever shown, polishing would fix its font as it is then.
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().polish(self)


class Chip(Button):
    """A pill that can be pressed."""

    def __init__(self, text: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent)
        self.setProperty("meaning", meaning)
        self.setFont(font_for("note"))
