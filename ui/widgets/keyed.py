"""A place whose cards follow a list: those that stay in it are not made anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.column import focus_kept

Item = tuple[Hashable, Callable[[], QWidget]]


class KeyedStack(QWidget):
    """Shows a widget a key; what has the same key as before stays as it is, also what was typed into it."""

    def __init__(self, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[Hashable, QWidget] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(gap)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these instead of those before; of two with one key the first is shown."""
        with focus_kept(self):
            self._show_items(items)

    def _show_items(self, items: Sequence[Item]) -> None:
        wanted = dict(reversed(items))
        order = list(dict.fromkeys(key for key, _ in items))
        for key in [key for key in self._shown if key not in wanted]:
            gone = self._shown.pop(key)
            self._body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, key in enumerate(order):
            widget = self._shown.get(key)
            if widget is None:
                widget = self._shown[key] = wanted[key]()
            held = self._body.itemAt(place)
            if held is None or held.widget() is not widget:
                self._body.insertWidget(place, widget)
        self.setVisible(bool(order))

    def widgets(self) -> list[QWidget]:
        """Return what is shown, from the top."""
        found = [item.widget() for place in range(self._body.count()) if (item := self._body.itemAt(place))]
        return [widget for widget in found if widget is not None]
