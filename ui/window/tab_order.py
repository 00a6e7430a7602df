"""The order of Tab: as one reads, whatever was made when."""

from __future__ import annotations

from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QMainWindow,
    QWidget,
)

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
    found = []
    for child in sorted(_children(place), key=cmp_to_key(_stands_before)):
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and child.isEnabled() and child.focusProxy() is None:
            found.append(child)
        if not isinstance(child, _WHOLE):
            found.extend(tab_order(child))
    return found


def _children(place: QWidget) -> list[QWidget]:
    """Return the widgets that lie directly in a place and are seen; windows of their own are none of them."""
    inside = (child for child in place.children() if isinstance(child, QWidget))
    return [child for child in inside if child.isVisible() and not child.isWindow()]


def _stands_before(one: QWidget, other: QWidget) -> int:
    a, b = one.geometry(), other.geometry()
    if a.bottom() <= b.top() or b.bottom() <= a.top():
        return -1 if a.top() < b.top() else 1
    return a.left() - b.left()
