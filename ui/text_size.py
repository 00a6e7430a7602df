"""How large texts are: a person's choice over the size that the system gives."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.preferences.settings import Settings

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
# The application remembers the size it began with: a window may come after another one was made larger.
_BEGAN_WITH = "usualPixels"


@runtime_checkable
class Fitting(Protocol):
    """A widget that does something about another size of its texts."""

    def fit_text(self) -> None:
        """Take the size that the application's font has now."""


class TextSize(QObject):
    """Applies the size that was kept, and the next larger or smaller one."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._apply()

    @property
    def percent(self) -> int:
        """Return the size that is shown, of the usual one."""
        return min(SIZES, key=lambda each: abs(each - self._settings.person.text_size))

    def step(self, way: int) -> None:
        """Take the next larger size, or with -1 the next smaller one."""
        at = max(0, min(SIZES.index(self.percent) + way, len(SIZES) - 1))
        self._choose(SIZES[at])

    def reset(self) -> None:
        """Go back to the usual size."""
        self._choose(100)

    def _choose(self, percent: int) -> None:
        self._settings.person.text_size = percent
        self._apply()

    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        font = QFont(app.font())
        if app.property(_BEGAN_WITH) is None:
            app.setProperty(_BEGAN_WITH, font.pixelSize())
        pixels = round(int(app.property(_BEGAN_WITH)) * self.percent / 100)
        if pixels > 0 and pixels != font.pixelSize():
            font.setPixelSize(pixels)
            app.setFont(font)
            # The style sheet has fixed the fonts of what was shown before, and making it anew takes seconds.
            widgets = app.allWidgets()
            for widget in widgets:
                widget.setFont(font)
            for widget in widgets:
                if isinstance(widget, Fitting):
                    widget.fit_text()
