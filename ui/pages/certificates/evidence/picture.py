"""A page of a certificate with a frame around each field that was read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from tender_tool.domain.evidence.read import WHOLE, Box, FieldName
from tender_tool.services.certification.evidence import Shown
from ui.colours import Colours

_TALLEST = 900
_MARGIN = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """A field on the page: its name, its place, and whether it may be used."""

    name: FieldName
    box: Box
    usable: bool


class PictureView(QWidget):
    """Shows the page as wide as there is room; a click on a frame chooses its field."""

    chosen = Signal(str)

    def __init__(self, colours: Callable[[], Colours], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._page = QPixmap()
        self._frames: tuple[Frame, ...] = ()
        self._marked = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, shown: Shown | None) -> None:
        """Show a page, or none."""
        self._page = QPixmap()
        if shown is not None:
            image = QImage(shown.pixels, shown.width, shown.height, 3 * shown.width, QImage.Format.Format_RGB888)
            self._page = QPixmap.fromImage(image)
        self.setVisible(not self._page.isNull())
        self.updateGeometry()
        self.update()

    def show_frames(self, frames: Sequence[Frame], marked: str) -> None:
        """Put frames upon the page, one of them marked."""
        self._frames, self._marked = tuple(frames), marked
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep the page's shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the page is at a width."""
        if self._page.isNull():
            return 0
        return min(_TALLEST, round(width * self._page.height() / self._page.width()))

    def sizeHint(self) -> QSize:
        """Ask for the room of a page on the screen."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the page and the frames."""
        if self._page.isNull():
            return
        painter, place, colours = QPainter(self), self._place(), self._colours()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._page, QRectF(self._page.rect()))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(place)
        for frame in self._frames:
            marked = frame.name == self._marked
            ink = QColor(colours.accent if marked else colours.good if frame.usable else colours.warning)
            painter.setPen(QPen(ink, 3 if marked else 2))
            fill = QColor(ink)
            fill.setAlpha(40 if marked else 20)
            painter.fillRect(self._rect(frame.box), fill)
            painter.drawRect(self._rect(frame.box))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the field that is clicked."""
        hit = (frame for frame in self._frames if self._rect(frame.box).contains(event.position()))
        frame = next(hit, None)
        if frame is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(frame.name)

    def _place(self) -> QRectF:
        """Return where the page lies in the widget."""
        share = min(self.width() / self._page.width(), self.height() / self._page.height())
        width, height = self._page.width() * share, self._page.height() * share
        return QRectF((self.width() - width) / 2, 0, width - 1, height - 1)

    def _rect(self, box: Box) -> QRectF:
        place = self._place()
        left, top = place.left() + place.width() * box.left / WHOLE, place.top() + place.height() * box.top / WHOLE
        right = place.left() + place.width() * box.right / WHOLE
        bottom = place.top() + place.height() * box.bottom / WHOLE
        return QRectF(left, top, right - left, bottom - top).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
