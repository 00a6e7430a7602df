"""A scrolling column of cards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.card import clear

# More cards than fill a screen wait for later turns of the event loop.
_AT_ONCE, _IN_A_TURN = 5, 5


@contextmanager
def focus_kept(place: QWidget) -> Iterator[None]:
    """Let the keyboard stay at what does the same, while the widgets of a place are made anew.

    That is the one of the same kind and name, else the one as far from the beginning.
    """
    held = QApplication.focusWidget()
    inside = held is not None and place.isAncestorOf(held)
    before = _focusable(place) if inside else []
    at = before.index(held) if held in before else -1
    name = _name(held) if held is not None else ""
    yield
    moved = QApplication.focusWidget()

    def restore() -> None:
        # Nobody has moved it on meanwhile.
        after = _focusable(place) if QApplication.focusWidget() in (None, moved) else []
        if after:
            same = [each for each in after if _name(each) == name]
            (same[0] if same else after[min(at, len(after) - 1)]).setFocus()

    if at >= 0:
        # Once the new widgets are shown: before, they take no focus.
        QTimer.singleShot(0, place, restore)


def _focusable(place: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a place, and is not about to go."""
    found = (each for each in place.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return [each for each in found if each.isVisibleTo(place) and each.isEnabled()]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text}"


class CardColumn(QScrollArea):
    """Cards below each other; scrolls vertically only."""

    def __init__(self, name: str, margin: int, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Only where a screen is narrower than any we know of: what cannot be seen must still be reached.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._inside = QWidget()
        self._inside.setObjectName(f"{name}Body")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(margin, 20, margin, 20)
        self.body.setSpacing(gap)
        self.setWidget(self._inside)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)

    def bring(self, widget: QWidget) -> None:
        """Scroll to a widget inside, also where it was just shown and has no place yet."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(widget)


class Stack(QWidget):
    """A place whose cards are made anew each time; of many all but the first in later turns of the event loop."""

    def __init__(self, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(gap)
        self._rest: Iterator[QWidget] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def show_all(self, widgets: list[QWidget]) -> None:
        """Show these widgets instead of those before."""
        with focus_kept(self):
            clear(self._body)
            self._rest = iter(widgets)
            self.setVisible(self._add_next(len(widgets)) > 0)

    def show_by_turns(self, widgets: Iterator[QWidget]) -> bool:
        """Show these widgets, made as they are taken, instead of those before; tell whether there are any."""
        with focus_kept(self):
            # As many as stood there, or the place that one has scrolled to would go, and the keyboard with it.
            stood = self._body.count()
            clear(self._body)
            self._rest = widgets
            some = self._add_next(max(_AT_ONCE, stood)) > 0
            self.setVisible(some)
        return some

    def _go_on(self) -> None:
        self._add_next(_IN_A_TURN)

    def _add_next(self, count: int) -> int:
        made = 0
        for widget in islice(self._rest, count):
            self._body.addWidget(widget)
            made += 1
        if made == count > 0:
            self._turn.start()
        return made
