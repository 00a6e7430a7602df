"""Copies a picture, and saves it as PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QSaveFile, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from ui.widgets.text import font_for

if TYPE_CHECKING:
    from ui.colours import Colours
    from ui.context import Context

# A picture is put into reports and printed: twice as many points as on the screen.
_SHARP = 2


class Drawn(Protocol):
    """What can be saved."""

    def draw(self, painter: QPainter, look: Colours, size: QSize) -> None:
        """Paint the picture in a size."""

    def whole_size(self) -> QSize:
        """Return the size of the whole picture."""


class PictureSaving(QObject):
    """Offers to copy and to save what a widget shows; ``name`` is what a file of it is called."""

    def __init__(self, context: Context, picture: Drawn, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._picture = picture
        self.name: Callable[[], str] = lambda: self.tr("Picture")

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu, which goes once it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put what is offered into a menu."""
        menu.addAction(self.tr("Copy picture")).triggered.connect(self.copy)
        menu.addAction(self.tr("Save as PNG…")).triggered.connect(lambda: self._ask("png"))
        menu.addAction(self.tr("Save as SVG…")).triggered.connect(lambda: self._ask("svg"))

    def give(self, button: QPushButton) -> None:
        """Let a button open the menu."""
        menu = QMenu(button)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        button.setMenu(menu)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.image())

    def save(self, path: Path) -> None:
        """Write the picture as what the name of the file says; tell where that is not possible."""
        made = self._svg() if path.suffix.lower() == ".svg" else self._png()
        file = QSaveFile(str(path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(made.data()) == made.size()
        if not (written and file.commit()):
            problem = Problem(Message.of("file.cannot_write", file=str(path)), Source(path.name))
            self._context.files.failed.emit(InputError(problem))

    def image(self) -> QImage:
        """Return the whole picture, sharp enough to be printed."""
        made = QImage(self._picture.whole_size() * _SHARP, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(_SHARP)
        self._paint(made)
        return made

    def _png(self) -> QBuffer:
        buffer = _open_buffer()
        QImageWriter(buffer, b"png").write(self.image())
        return buffer

    def _svg(self) -> QBuffer:
        buffer, size, made = _open_buffer(), self._picture.whole_size(), QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(size)
        made.setViewBox(QRect(0, 0, size.width(), size.height()))
        made.setTitle(self.name())
        # Else figures and letters would be as large as the printing of the system has them.
        made.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
        self._paint(made)
        return buffer

    def _paint(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        paint_whole(painter, self._context.theme.colours, self._picture)
        painter.end()

    def _ask(self, suffix: str) -> None:
        settings = self._context.settings
        start = settings.export_folder / f"{self.name()}.{suffix}"
        parent = self.parent()
        window = parent.window() if isinstance(parent, QWidget) else None
        title, pattern = self.tr("Save picture"), f"{suffix.upper()} (*.{suffix})"
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(start), pattern)
        if chosen:
            path = Path(chosen)
            settings.export_folder = path.parent
            self.save(path if path.suffix.lower() == f".{suffix}" else path.with_name(f"{path.name}.{suffix}"))


def paint_whole(painter: QPainter, look: Colours, picture: Drawn) -> None:
    """Paint a ground and the whole picture on it."""
    size = picture.whole_size()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), look.panel)
    painter.setFont(font_for("note"))
    picture.draw(painter, look, size)


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
