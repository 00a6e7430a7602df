"""The window: bar, path, page, right column and status; it knows pages only as ``Page``."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tender_tool.domain.problem import InputError
from ui.context import Context
from ui.menus import Menus
from ui.pages.page import Page
from ui.status import Status
from ui.widgets.card import Banner
from ui.widgets.job_strip import JobStrip
from ui.widgets.rail import Rail, Step
from ui.widgets.top_bar import TopBar

ASIDE_WIDTH = 372


class MainWindow(QMainWindow):
    """Shows one page at a time."""

    def __init__(self, context: Context, pages: Sequence[Page]) -> None:
        super().__init__()
        self.context = context
        self.pages = tuple(sorted(pages, key=lambda page: page.order))
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(960, 600)
        self._top = TopBar(context.actions, context.theme)
        self._banner = Banner("error")
        self._details = ""
        self._failure: Exception | None = None
        self._stack, self._asides = QStackedWidget(), QStackedWidget()
        self._splitter = self._make_splitter()
        self._steps = self._make_steps()
        self._lay_out()
        self._menus = Menus(context, self)
        self._status = Status(context, self)
        self.setStatusBar(self._status)
        self._connect()
        self.show_page(self.pages[0].key)
        self.retranslate()
        self.setFocus()
        self.restoreGeometry(context.settings.layout("window"))
        self._splitter.restoreState(context.settings.layout("splitter"))

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
        self.context.actions[f"page_{key}"].setChecked(True)
        self.refresh()

    def show_failure(self, error: Exception) -> None:
        """Tell what went wrong, in the page and in words."""
        self._failure = error
        if isinstance(error, InputError):
            self._details = ""
            text = "\n".join(self.context.languages.problem(problem) for problem in error.problems)
        else:
            self._details = "".join(traceback.format_exception(error))
            text = self.tr("Something unexpected went wrong; nothing was changed.")
        self._banner.button.setText(self.tr("Details"))
        self._banner.button.setVisible(bool(self._details))
        self._banner.tell(text)

    def refresh(self) -> None:
        """Show project, steps and status as they are."""
        tender, history = self.context.session.tender, self.context.session.history
        modified = not history.isClean()
        self._top.show_project(tender.name, tender.number, modified=modified)
        self._top.export_button.set_kind("plain" if self.page.owns_primary() else "primary")
        title = tender.name or self.tr("Tender tool")
        self.setWindowTitle(f"{title}[*]")
        self.setWindowModified(modified)
        for page, step in zip(self.pages, self._steps, strict=True):
            waiting, done = page.waiting(), page.done()
            words = [self.tr("done")] if done else []
            words += [self.tr("%n waiting", "", waiting)] if waiting else []
            step.show_state(page.name(), done=done, waiting=waiting, spoken=", ".join((page.name(), *words)))

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.context.actions.retranslate()
        self._banner.close_button.setText(self.tr("Close"))
        self._banner.close_button.setAccessibleName(self.tr("Close the message"))
        if self._failure is not None and self._banner.isVisible():
            self.show_failure(self._failure)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs and remember how the window stands."""
        self.context.jobs.close()
        self.context.settings.set_layout("window", self.saveGeometry())
        self.context.settings.set_layout("splitter", self._splitter.saveState())
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a single file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self.context.jobs.running is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        self.context.files.open(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        for page in self.pages:
            self._stack.addWidget(page)
            self._asides.addWidget(page.aside)
            page.wanted.connect(self.show_page)
        self._stack.setMinimumWidth(420)
        self._asides.setMinimumWidth(300)
        self._asides.setMaximumWidth(520)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._asides)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([732, ASIDE_WIDTH])
        return splitter

    def _make_steps(self) -> list[Step]:
        steps = []
        for number, page in enumerate(self.pages, 1):
            action = self.context.actions.add_page(page.key, type(page).__name__, page.title, number)
            action.triggered.connect(lambda _=False, key=page.key: self.show_page(key))
            step = Step(number, lambda: self.context.theme.colours)
            step.clicked.connect(action.trigger)
            steps.append(step)
        return steps

    def _lay_out(self) -> None:
        rail, body = Rail(), QWidget()
        for step in self._steps:
            rail.add(step)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(rail)
        middle.addWidget(self._splitter, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._banner)
        column.addLayout(middle, 1)
        column.addWidget(JobStrip(self.context.jobs))
        self.setCentralWidget(body)

    def _connect(self) -> None:
        context = self.context
        context.session.changed.connect(self.refresh)
        context.session.changed.connect(self._banner.hide)
        context.session.history.cleanChanged.connect(self.refresh)
        context.files.failed.connect(self.show_failure)
        context.files.opened.connect(self.show_page)
        context.actions["aside"].toggled.connect(self._asides.setVisible)
        context.actions["aside"].setChecked(True)
        self._banner.details.connect(lambda: self._banner.tell(self._details))
