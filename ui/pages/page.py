"""What the window knows of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from tender_tool.domain.review.finding import Finding
from ui.context import Context
from ui.widgets.column import CardColumn
from ui.widgets.table import Table
from ui.widgets.text import ElidedLabel, Label


class Touched:
    """Remembers what something was painted from, to tell whether an edit touched any of it."""

    def __init__(self) -> None:
        self._held: tuple[object, ...] | None = None

    def by(self, *rests_on: object) -> bool:
        """Tell whether these are other values than the last time; what is equal in a text or number is the same."""
        held, self._held = self._held, rests_on
        return held is None or len(held) != len(rests_on) or not all(map(_same, held, rests_on))

    def forget(self) -> None:
        """Take everything as touched the next time."""
        self._held = None


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, str | int) and one == other)


class Turns(QObject):
    """Runs the parts of something one after the other, each in its own turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Iterator[Callable[[], None]] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._next)

    def run(self, parts: Iterable[Callable[[], None]], *, apart: bool) -> None:
        """Run parts: all at once, or ``apart`` the first at once and the others in later turns.

        Those of an earlier call whose turn has not come are left out: these show the same, and later.
        """
        self._parts = iter(parts)
        if apart:
            self._next()
            return
        for part in self._parts:
            part()

    def _next(self) -> None:
        part = next(self._parts, None)
        if part is not None:
            part()
            self._timer.start()


class Page(QWidget):
    """A step of the path: the work in the middle, and what it means in the column at the right.

    A page declares its ``key``, lays out ``heading``, ``subtitle`` and its parts, and fills
    ``self.aside``. It shows the session's state in ``refresh`` and says its fixed words in ``retranslate``. What is
    dear to paint goes through ``paint``, so that an edit repaints only what it touched.
    """

    key: ClassVar[str]
    # Whether the line below the heading is cut where there is no room for it.
    elided: ClassVar[bool] = False
    # The command that prints it, where that is more than the tables one sees.
    printed_by: ClassVar[str] = ""

    # Asks the window for another page, by its key.
    wanted = Signal(str)
    # Asks the window for a cell of the bidder list, by its address.
    cell_wanted = Signal(str)
    # Asks the window for what a finding is about.
    finding_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.context = context
        self.heading, self.subtitle = (
            Label(role="title"),
            ElidedLabel("quiet") if self.elided else Label(role="quiet"),
        )
        self.aside = CardColumn("aside", 20)
        self._painted: dict[str, Touched] = {}
        self._is_old = False
        self.turns = Turns(self)
        for changed in (context.session.changed, context.languages.changed, context.theme.changed):
            changed.connect(self.follow)

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

    def go_to_finding(self, finding: Finding) -> bool:  # noqa: ARG002
        """Bring what a finding is about into view; tell whether the page has it."""
        return False

    def begin_search(self) -> None:
        """Open the search of the first table that is seen."""
        shown = [table for table in self.findChildren(Table) if table.isVisible()]
        if shown:
            shown[0].search.open()

    def printed(self) -> str:
        """Return what would be printed of the page, as HTML: its tables that are seen."""
        from ui.printing.sheets import page  # noqa: PLC0415  (loaded when something is printed)
        from ui.printing.tables import table_html  # noqa: PLC0415

        shown = [table for table in self.findChildren(Table) if table.isVisible() and table.model().rowCount()]
        line = self.subtitle.text() if self.subtitle.isVisible() else ""
        tables = "<br>".join(map(table_html, shown))
        return page(escape(self.heading.text()), escape(line), tables) if shown else ""

    def refresh(self) -> None:
        """Show the session's state."""

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""

    def paint(self, part: Callable[[], None], *rests_on: object) -> None:
        """Run ``part`` if something that it rests on is another than the last time, or the language or the look."""
        known = self._painted.setdefault(part.__name__, Touched())
        if known.by(*rests_on, self.context.languages.code, self.context.theme.scheme):
            part()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        super().showEvent(event)
        if self._is_old:
            self.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.prepare()

    def follow(self) -> None:
        """Show the session's state; a page that nobody sees costs nothing while one types on another."""
        self._is_old = not self.isVisible()
        if not self._is_old:
            self.refresh()

    def prepare(self) -> None:
        """Catch up before the page is seen."""
        if self._is_old:
            self._is_old = False
            self.refresh()
