"""What the window knows of a page."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.column import Column


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

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.context = context
        self.aside = Column("aside", 20)
        context.session.changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)

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

    def refresh(self) -> None:
        """Show the session's state."""

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
