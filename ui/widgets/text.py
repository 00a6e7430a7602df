"""Labels and buttons with a role: their size follows the application's font."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ui.actions import with_letter

Role = Literal["title", "section", "text", "strong", "quiet", "note"]

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_SCALE = {"title": 20 / 13, "section": 14 / 13, "note": 12 / 13}


def font_for(role: Role) -> QFont:
    """Return the application's font, sized and weighted for a role."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(font.pixelSize() * _SCALE.get(role, 1))) if font.pixelSize() > 0 else None
    if role in ("title", "section", "strong"):
        font.setWeight(QFont.Weight.DemiBold)
    return font


class Sized:
    """A widget whose text is as large as its role wants, also after the application's font became another."""

    # None: the font is the application's own.
    role: Role | None = None

    def fit_text(self) -> None:
        """Follow the application's font."""
        if self.role is not None:
            self.take_role(self.role)

    def take_role(self, role: Role) -> None:
        """Show the text in a role."""
        self.role = role
        cast("QWidget", self).setFont(font_for(role))


class Label(Sized, QLabel):
    """Plain text in a role; wraps its lines."""

    def __init__(self, text: str = "", role: Role = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.take_role(role)
        self.setWordWrap(True)
        self.setTextInteractionFlags(SELECTABLE)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where it does not fit; ``suffix`` always stays in view."""

    suffix = ""

    def __init__(self, role: Role = "text", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the text as far as it fits."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self.suffix)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0)) + self.suffix
        if self.hasFocus():
            painter.fillRect(self.rect(), self.palette().highlight())
            painter.setPen(self.palette().highlightedText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class Pill(Sized, QLabel):
    """A short word on the tint of its meaning."""

    def __init__(self, text: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(SELECTABLE)
        self.setProperty("pill", "true")
        self.setProperty("meaning", meaning)
        self.take_role("note")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Button(Sized, QPushButton):
    """A push button; ``kind`` is ``primary``, ``plain`` or ``flat``."""

    def __init__(self, text: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._letter = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)

    def take_letter(self, letter: str) -> None:
        """Let Alt with a letter press the button; the letter is marked in its text or stands behind it."""
        self._letter = letter
        self.setText(super().text())

    def setText(self, text: str) -> None:
        """Show a text, with the letter marked."""
        super().setText(with_letter(text, self._letter) if self._letter else text)
        self._said = text

    def text(self) -> str:
        """Return the text without the mark of the letter."""
        return self._said if self._letter else super().text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button; where it is narrower than its text, the text ends in an ellipsis."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text = option.text
        room = self.fontMetrics().horizontalAdvance(text) - missing
        option.text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it does not fit."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.sizeHint().width() > self.width():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

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
        self.take_role("note")
