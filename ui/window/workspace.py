"""The path at the left, the page in the middle, its column at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ui.context import Context
from ui.pages.page import Page
from ui.window.rail import Rail, RailStep

ASIDE_WIDTH = 372


class Workspace(QWidget):
    """Shows one page at a time; it knows pages only as ``Page``."""

    def __init__(self, context: Context, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.pages = tuple(sorted(pages, key=lambda page: page.order))
        self._stack, self._asides = QStackedWidget(), QStackedWidget()
        self.splitter = self._make_splitter()
        self._steps = [self._make_step(number, page) for number, page in enumerate(self.pages, 1)]
        rail = Rail()
        for step in self._steps:
            rail.add(step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(self.splitter, 1)
        context.actions["aside"].toggled.connect(self._asides.setVisible)
        context.actions["aside"].setChecked(True)

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def show_page(self, key: str) -> None:
        """Show the page with a key."""
        index = [page.key for page in self.pages].index(key)
        self._stack.setCurrentIndex(index)
        self._asides.setCurrentIndex(index)
        self._steps[index].setChecked(True)
        self._context.actions[f"page_{key}"].setChecked(True)

    def refresh(self) -> None:
        """Show how far each step is."""
        for page, step in zip(self.pages, self._steps, strict=True):
            waiting, done = page.waiting(), page.done()
            words = [self.tr("done")] if done else []
            words += [self.tr("%n waiting", "", waiting)] if waiting else []
            step.show_state(page.name(), done=done, waiting=waiting, spoken=", ".join((page.name(), *words)))

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        for page in self.pages:
            self._stack.addWidget(page)
            self._asides.addWidget(page.aside)
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

    def _make_step(self, number: int, page: Page) -> RailStep:
        action = self._context.actions.add_page(page.key, type(page).__name__, page.title, number)
        action.triggered.connect(lambda _=False, key=page.key: page.wanted.emit(key))
        step = RailStep(number, lambda: self._context.theme.colours)
        step.clicked.connect(action.trigger)
        return step
