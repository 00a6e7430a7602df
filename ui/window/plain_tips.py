"""Tool tips are plain text everywhere: what stands in a file is shown, never rendered."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QToolTip, QWidget


class PlainTips(QObject):
    """An event filter of the application that shows each tip itself."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tip of a widget, a cell, a header or a command as it stands."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and isinstance(watched, QWidget):
            text = _tip(watched, event.pos())
            if text:
                QToolTip.showText(event.globalPos(), plain(text), watched)
                return True
        return super().eventFilter(watched, event)


def plain(text: str) -> str:
    """Return a text as the markup that shows just this text."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def _tip(widget: QWidget, at: QPoint) -> str:
    view = widget.parent()
    if isinstance(view, QHeaderView) and view.viewport() is widget:
        across = view.orientation() == Qt.Orientation.Horizontal
        section = view.logicalIndexAt(at.x() if across else at.y())
        told = view.model().headerData(section, view.orientation(), Qt.ItemDataRole.ToolTipRole)
        return str(told or "")
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return str(view.indexAt(at).data(Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(widget, QMenu):
        action = widget.actionAt(at)
        return action.toolTip() if action is not None and widget.toolTipsVisible() else ""
    return widget.toolTip()
