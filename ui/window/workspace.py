"""The path at the left, the page in the middle, its column at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ui.context import Context
from ui.jobs import Job
from ui.pages.page import Page
from ui.pages.place import PagePlace
from ui.window.rail import Rail, RailStep

ASIDE_WIDTH = 372
# For so many milliseconds the window is at rest before pages are made that nobody has asked for.
REST = 150
_OF_LISTS = "bidders"


class Workspace(QWidget):
    """Shows one page at a time; it knows pages only as ``Page``, and makes each when it is first asked for."""

    # What pages ask for: another page by its key, a cell of the bidder list by its address, where a finding is about.
    wanted = Signal(str)
    cell_wanted = Signal(str)
    finding_wanted = Signal(object)

    def __init__(self, context: Context, places: Sequence[PagePlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._places = {place.key: place for place in places}
        self._made: dict[str, Page] = {}
        self._shown = places[0].key
        # Made ahead, and not filled yet.
        self._fresh: Page | None = None
        self._turn = QTimer(self, singleShot=True, interval=REST)
        self._turn.timeout.connect(self._make_next)
        self._stack, self._asides = QStackedWidget(), QStackedWidget()
        self.splitter = self._make_splitter()
        self._steps = {key: self._make_step(number, key) for number, key in enumerate(self._places, 1)}
        rail = Rail()
        for step in self._steps.values():
            rail.add(step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(self.splitter, 1)
        context.jobs.started.connect(self._make_ahead)
        context.actions["aside"].toggled.connect(self._asides.setVisible)
        context.actions["aside"].setChecked(True)
        for place in places:
            for command in place.commands:
                context.actions[command].triggered.connect(partial(self._answer, place.key, command))

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return all pages in the order of the path."""
        return tuple(self._page(key) for key in self._places)

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._page(self._shown)

    def show_page(self, key: str) -> None:
        """Show the page with a key."""
        page, self._shown = self._page(key), key
        # Before it is seen: what is laid out afterwards is squeezed for a moment.
        page.prepare()
        self._stack.setCurrentWidget(page)
        self._asides.setCurrentWidget(page.aside)
        self._steps[key].setChecked(True)
        self._context.actions[f"page_{key}"].setChecked(True)

    def refresh(self) -> None:
        """Show how far each step is; while there is nothing, no page has anything to tell.

        Pages that were not asked for yet are loaded and made by turns of the event loop, so that the window goes on,
        once the review that most of them show is there.
        """
        for key in self._places:
            self._show_step(key)
        session = self._context.session
        nothing = session.tender.is_blank and self._context.documents.reading is None
        if not nothing and not session.scoring.runs:
            self._turn.start(REST)

    def _make_next(self) -> None:
        key = next((key for key in self._places if key not in self._made), None)
        if self._fresh is not None:
            self._fresh.prepare()
            self._fresh = None
        elif key is None:
            return
        elif self._places[key].is_loaded:
            self._fresh = self._page(key)
            self._show_step(key)
        else:
            self._places[key].load()
        self._turn.start(0)

    def _make_ahead(self, job: Job) -> None:
        """Make the page of a list while a file is read: with the first step, all that it loads is there."""
        if _OF_LISTS not in self._made:
            job.progressed.connect(self._make_page_of_lists)

    def _make_page_of_lists(self, _done: int, _total: int) -> None:
        self._page(_OF_LISTS)

    def _show_step(self, key: str) -> None:
        page, name = self._made.get(key), self._places[key].said()
        waiting, done = (page.waiting(), page.done()) if page is not None else (0, False)
        words = [self.tr("done")] if done else []
        words += [self.tr("%n waiting", "", waiting)] if waiting else []
        self._steps[key].show_state(name, done=done, waiting=waiting, spoken=", ".join((name, *words)))

    def _page(self, key: str) -> Page:
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._places[key].make(self._context)
            self._stack.addWidget(page)
            self._asides.addWidget(page.aside)
            page.wanted.connect(self.wanted)
            page.cell_wanted.connect(self.cell_wanted)
            page.finding_wanted.connect(self.finding_wanted)
        return page

    def _answer(self, key: str, command: str, _: bool = False) -> None:
        """Make the page that answers a command, and give it once more: now it is heard."""
        if key not in self._made:
            self._page(key)
            self._context.actions[command].trigger()

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        self._stack.setMinimumWidth(400)
        self._asides.setMinimumWidth(240)
        self._asides.setMaximumWidth(520)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._asides)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([732, ASIDE_WIDTH])
        return splitter

    def _make_step(self, number: int, key: str) -> RailStep:
        place = self._places[key]
        action = self._context.actions.add_page(key, place.name, place.title, number)
        action.triggered.connect(lambda: self._page(key).wanted.emit(key))
        step = RailStep(number, lambda: self._context.theme.colours)
        step.clicked.connect(action.trigger)
        return step
