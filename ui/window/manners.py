"""What the window does of itself: a file that is dropped, and the order of Tab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cmp_to_key
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCalendarWidget, QComboBox, QMainWindow, QWidget

from ui.colours import Colours
from ui.widgets.text import font_for

if TYPE_CHECKING:
    from ui.context import Context

# Qt's own composed widgets: what lies inside has the keyboard through the whole.
_WHOLE = (QAbstractSpinBox, QComboBox, QCalendarWidget)


class OrderedWindow(QMainWindow):
    """Goes from field to field as they stand; Qt would go as they were made, and cards are made at any time."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Give the keyboard to what stands next, or before."""
        chain, held = tab_order(self), QApplication.focusWidget()
        if not chain:
            return False
        step = 1 if forward else -1
        at = chain.index(held) + step if held in chain else min(step, 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        chain[at % len(chain)].setFocus(reason)
        return True


def tab_order(place: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a place: what stands above first, and side by side from the left."""
    return [each for each in in_order(place) if _takes_tab(each)]


def in_order(place: QWidget) -> Iterator[QWidget]:
    """Yield all that is seen in a place in the order in which one reads."""
    for child in sorted(_children(place), key=cmp_to_key(_stands_before)):
        yield child
        if not isinstance(child, _WHOLE):
            yield from in_order(child)


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _children(place: QWidget) -> list[QWidget]:
    """Return the widgets that lie directly in a place and are seen; windows of their own are none of them."""
    inside = (child for child in place.children() if isinstance(child, QWidget))
    return [child for child in inside if child.isVisible() and not child.isWindow()]


def _stands_before(one: QWidget, other: QWidget) -> int:
    a, b = one.geometry(), other.geometry()
    if a.bottom() <= b.top() or b.bottom() <= a.top():
        return -1 if a.top() < b.top() else 1
    return a.left() - b.left()


class DropVeil(QWidget):
    """Tints the window and says what a drop would do; the pointer goes through it."""

    def __init__(self, colours: Callable[[], Colours], window: QWidget) -> None:
        super().__init__(window)
        self._colours = colours
        self._window = window
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_file(self, name: str) -> None:
        """Say that a file may be dropped."""
        self.text = self.tr("Drop to open “%1”").replace("%1", name)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the tint, a dashed frame and the text on a ground of its own."""
        look, painter = self._colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(look.accent)
        tint.setAlpha(40)
        painter.fillRect(self.rect(), tint)
        painter.setPen(QPen(QColor(look.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 10, 10)
        painter.setFont(font_for("section"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideMiddle, max(self.width() - 120, 0))
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 48, metrics.height() + 28)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(look.accent), 1))
        painter.setBrush(QColor(look.panel))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(look.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class DropWindow(OrderedWindow):
    """A window that opens the file that is dropped on it."""

    context: Context
    veil: DropVeil

    def take_drops(self, context: Context) -> None:
        """Take files from now on."""
        self.context = context
        self.veil = DropVeil(lambda: context.theme.colours, self)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a single file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self.context.jobs.running is None:
            event.acceptProposedAction()
            self.veil.show_file(urls[0].fileName())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        super().dragLeaveEvent(event)
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        self.veil.hide()
        self.context.files.open(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()
