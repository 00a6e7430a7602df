"""What the window knows of a page."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.column import CardColumn


class Page(QWidget):
    """A step of the path: the work in the middle, and what it means in the column at the right.

    A page declares ``key``, ``order`` and ``title``, and fills ``self.aside``. It shows the session's state in
    ``refresh`` and says its fixed words in ``retranslate``.
    """

    key: ClassVar[str]
    order: ClassVar[int]
    title: ClassVar[str]

    # Asks the window for another page, by its key.
    wanted = Signal(str)
    # Asks the window for a cell of the bidder list, by its address.
    cell_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.context = context
        self.aside = CardColumn("aside", 20)
        self._is_old = False
        for changed in (context.session.changed, context.languages.changed, context.theme.changed):
            changed.connect(self._follow)

    @classmethod
    def name(cls) -> str:
        """Return the title in the language shown."""
        return QCoreApplication.translate(cls.__name__, cls.title)

    def waiting(self) -> int:
        """Return how many things wait for a person here."""
        return 0

    def done(self) -> bool:
        """Tell whether the step is complete."""
        return False

    def owns_primary(self) -> bool:
        """Tell whether the page shows a primary button of its own now."""
        return False

    def go_to_cell(self, cell: str) -> bool:  # noqa: ARG002
        """Bring a cell of the bidder list into view; tell whether the page shows it."""
        return False

    def refresh(self) -> None:
        """Show the session's state."""

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        super().showEvent(event)
        if self._is_old:
            self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self) -> None:
        # A page that nobody sees costs nothing while one types on another.
        self._is_old = not self.isVisible()
        if not self._is_old:
            self.refresh()
