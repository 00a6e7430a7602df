"""The look: palette and style sheet as functions of a scheme, and the one object that applies them."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.colours import Colours, Scheme, colours
from ui.icons import icon_file

Mode = Literal["light", "dark", "system"]

MODES: tuple[Mode, ...] = ("light", "dark", "system")
_FOLDER = Path(__file__).parent


def palette(look: Colours) -> QPalette:
    """Return the palette of the colours."""
    role = QPalette.ColorRole
    made = QPalette(QColor(look.panel), QColor(look.background))
    pairs = {
        role.Window: look.background,
        role.WindowText: look.text,
        role.Base: look.panel,
        role.AlternateBase: look.header,
        role.Text: look.text,
        role.Button: look.panel,
        role.ButtonText: look.text,
        role.ToolTipBase: look.panel,
        role.ToolTipText: look.text,
        role.PlaceholderText: look.quiet,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Link: look.accent,
        role.Mid: look.line,
    }
    for each, colour in pairs.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(look.quiet))
    return made


def stylesheet(look: Colours) -> str:
    """Return the style sheet of the colours."""
    template = Template((_FOLDER / "style.qss").read_text(encoding="utf-8"))
    words = {name: getattr(look, name) for name in look.__slots__}
    side = "-light" if look.dark else ""
    ways = {"arrow": "down", "arrow_up": "up", "arrow_left": "left", "arrow_right": "right"}
    images = {name: f"chevron-{way}{side}" for name, way in ways.items()}
    images["check"] = "check-dark" if look.dark else "check-light"
    return template.substitute(words, **{name: icon_file(file).as_posix() for name, file in images.items()})


class Theme(QObject):
    """Applies a light or dark look to the application and its window, and tells when it changed.

    The window has the style sheet, and with it whatever is opened from it. While parts are put together they have
    none: with a sheet of the whole application each of them would be styled anew at every step.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._window: QWidget | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def mode(self) -> Mode:
        """Return what the person chose."""
        return self._mode

    @property
    def scheme(self) -> Scheme:
        """Return the scheme that is shown."""
        if self._mode == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return "dark" if dark else "light"
        return self._mode

    @property
    def colours(self) -> Colours:
        """Return the colours that are shown."""
        return colours(self.scheme)

    def choose(self, mode: Mode) -> None:
        """Show another look."""
        self._mode = mode
        self.apply()

    def dress(self, window: QWidget) -> None:
        """Give a window the look, now and whenever it changes."""
        self._window = window
        sheet = stylesheet(self.colours)
        if window.styleSheet() != sheet:
            window.setStyleSheet(sheet)

    def apply(self) -> None:
        """Give the application its palette, and the window its style sheet."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.colours))
        if self._window is not None:
            self.dress(self._window)
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._mode == "system":
            self.apply()
