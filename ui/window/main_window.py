"""The window: bar, banners, workspace and status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from ui.window.manners import DropWindow

if TYPE_CHECKING:
    from tender_tool.domain.review.finding import Finding
    from ui.context import Context
    from ui.pages.page import Page
    from ui.pages.place import PagePlace

# What a screen of 1280 × 800 leaves at 150 %, less the bars of the system.
_LEAST = (848, 440)


class MainWindow(DropWindow):
    """Puts the parts together and passes on what the system asks of a window."""

    # It was painted for the first time, with nothing in it.
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_filled = self._was_painted = False
        self.resize(1280, 800)
        self.setMinimumSize(*_LEAST)

    def fill(self, context: Context, places: Sequence[PagePlace]) -> None:
        """Put everything in; with it comes most of what the program loads."""
        from ui.window.parts import Parts  # noqa: PLC0415  (a window shows itself before)

        self.take_drops(context)
        parts = self._parts = Parts(context, places, self)
        self.banner, self.recovery, self.reasons = parts.banner, parts.recovery, parts.reasons
        self.taking_back, self.history = parts.taking_back, parts.history
        self._workspace, self._top, self._menus = parts.workspace, parts.top, parts.menus
        self._leaving, self._may_close, self.help = parts.leaving, False, parts.help
        self.is_filled = True
        self._connect()
        self.show_page(places[0].key)
        self.retranslate()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(parts.passage)
        self.setFocus()
        self.restoreGeometry(context.settings.layout("window"))
        self._workspace.splitter.restoreState(context.settings.layout("splitter"))

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return the pages in the order of the path."""
        return self._workspace.pages

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._workspace.page

    def show_page(self, key: str) -> None:
        """Show the page with a key."""
        self._workspace.show_page(key)
        self.refresh()

    def show_cell(self, cell: str) -> None:
        """Show the page with the bidder list, at a cell."""
        for page in self.pages:
            if page.go_to_cell(cell):
                self.show_page(page.key)
                break

    def show_finding(self, finding: Finding) -> None:
        """Show the page that has what a finding is about, at that place."""
        for page in self.pages:
            if page.go_to_finding(finding):
                self.show_page(page.key)
                break

    def refresh(self) -> None:
        """Show project, steps and status as they are."""
        tender, projects = self.context.session.tender, self.context.projects
        modified, path = projects.is_modified, projects.path
        name = " · ".join(part for part in (tender.name, tender.number) if part)
        name = name or (path.stem if path else self.tr("No project yet"))
        self._top.show_project(name, str(path or ""), modified=modified)
        self._top.export_button.set_kind("plain" if self.page.owns_primary() else "primary")
        program = self.tr("Tender tool")
        title = f"{path.stem} — {program}" if path else tender.name or program
        self.setWindowTitle(f"{title}[*]")
        self.setWindowModified(modified)
        self._workspace.refresh()

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.context.actions.retranslate()
        self.banner.retranslate()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if self.is_filled and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then stop what runs and remember how the window stands."""
        if not self.is_filled:
            return
        context = self.context
        if context.projects.is_modified and not self._may_close:
            event.ignore()
            self._leaving.leave(self._close)
            return
        context.settings.set_layout("window", self.saveGeometry())
        context.settings.set_layout("splitter", self._workspace.splitter.saveState())
        # What is being worked out may take a moment to end: nobody needs to watch.
        self.hide()
        for part in (context.surveys, context.jobs, context.session.scoring, context.left_over, context.projects):
            part.close()
        super().closeEvent(event)

    def _find(self) -> None:
        """Search in the table that has the keyboard, else on the page."""
        from ui.widgets.table import Table  # noqa: PLC0415  (loaded with what stands in the window)

        inside = QApplication.focusWidget()
        while inside is not None and not isinstance(inside, Table):
            inside = inside.parentWidget()
        if isinstance(inside, Table):
            inside.search.open()
        else:
            self.page.begin_search()

    def _close(self) -> None:
        self._may_close = True
        self.close()

    def _connect(self) -> None:
        context = self.context
        for changed in (context.session.changed, context.session.history.cleanChanged, context.projects.changed):
            changed.connect(self.refresh)
        context.session.changed.connect(self.banner.hide)
        self._workspace.wanted.connect(self.show_page)
        self._workspace.cell_wanted.connect(self.show_cell)
        self._workspace.finding_wanted.connect(self.show_finding)
        for part in (
            context.files,
            context.documents,
            context.projects,
            context.recipes,
            context.rereading,
            context.session,
            self.taking_back,
        ):
            part.failed.connect(self.banner.show_failure)
        context.files.opened.connect(self.show_page)
        context.evidence.given.connect(lambda _: context.actions["show_evidence"].trigger())
        context.projects.opened.connect(self.show_page)
        action = context.actions["history"]
        action.toggled.connect(self.history.setVisible)
        self.history.visibilityChanged.connect(lambda _: action.setChecked(not self.history.isHidden()))
        self.history.page_wanted.connect(self.show_page)
        self.history.cell_wanted.connect(self.show_cell)
        self.recovery.wanted.connect(self._menus.commands.restore)
        context.actions["find"].triggered.connect(self._find)
