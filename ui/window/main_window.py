"""The window: bar, banners, workspace and status."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from tender_tool.domain.review.finding import Finding
from ui.context import Context
from ui.help.commands import HelpCommands
from ui.history.panel import HistoryPanel
from ui.history.reason_strip import ReasonStrip
from ui.history.taking_back import TakingBack
from ui.kept.leaving import Leaving
from ui.pages.page import Page
from ui.widgets.table import Table
from ui.window.failure_banner import FailureBanner
from ui.window.job_strip import JobStrip
from ui.window.manners import DropWindow
from ui.window.menus import Menus
from ui.window.recovery_banner import RecoveryBanner
from ui.window.status import Status
from ui.window.top_bar import TopBar
from ui.window.workspace import Workspace

_HISTORY_HEIGHT = 230
# What a screen of 1280 × 800 leaves at 150 %, less the bars of the system.
_LEAST = (848, 440)
_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class MainWindow(DropWindow):
    """Puts the parts together and passes on what the system asks of a window."""

    def __init__(self, context: Context, pages: Sequence[Page]) -> None:
        super().__init__()
        self.take_drops(context)
        self.resize(1280, 800)
        self.setMinimumSize(*_LEAST)
        self._top = TopBar(context.actions, context.theme)
        self.banner = FailureBanner(context.languages)
        self.recovery = RecoveryBanner(context.left_over)
        self.reasons = ReasonStrip(context)
        self.taking_back = TakingBack(context.session, context.jobs, context.languages, self)
        self.history = HistoryPanel(context, self.taking_back, self)
        self._workspace = Workspace(context, pages)
        self._leaving, self._may_close = Leaving(context.projects, self), False
        self._lay_out()
        self._menus = Menus(context, self, self._top.menus, self._leaving)
        self.help = HelpCommands(context, self, lambda: self.page.key)
        self.setStatusBar(Status(context, self))
        self._connect()
        self.show_page(self.pages[0].key)
        self.retranslate()
        self._filters = (TextUndo(self), PlainTips(self))
        app = QApplication.instance()
        if app is not None:
            for each in self._filters:
                app.installEventFilter(each)
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
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then stop what runs and remember how the window stands."""
        context = self.context
        if context.projects.is_modified and not self._may_close:
            event.ignore()
            self._leaving.leave(self._close)
            return
        context.settings.set_layout("window", self.saveGeometry())
        context.settings.set_layout("splitter", self._workspace.splitter.saveState())
        # What is being worked out may take a moment to end: nobody needs to watch.
        self.hide()
        for part in (context.jobs, context.session.scoring, context.left_over, context.projects):
            part.close()
        super().closeEvent(event)

    def _find(self) -> None:
        """Search in the table that has the keyboard, else on the page."""
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

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._top, self.recovery, self.banner, self.reasons):
            column.addWidget(widget)
        column.addWidget(self._workspace, 1)
        column.addWidget(JobStrip(self.context.jobs))
        self.setCentralWidget(body)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.history)
        self.resizeDocks([self.history], [_HISTORY_HEIGHT], Qt.Orientation.Vertical)
        self.history.hide()

    def _connect(self) -> None:
        context = self.context
        for changed in (context.session.changed, context.session.history.cleanChanged, context.projects.changed):
            changed.connect(self.refresh)
        context.session.changed.connect(self.banner.hide)
        for page in self.pages:
            page.wanted.connect(self.show_page)
            page.cell_wanted.connect(self.show_cell)
            page.finding_wanted.connect(self.show_finding)
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
        context.projects.opened.connect(self.show_page)
        action = context.actions["history"]
        action.toggled.connect(self.history.setVisible)
        self.history.visibilityChanged.connect(lambda _: action.setChecked(not self.history.isHidden()))
        self.history.page_wanted.connect(self.show_page)
        self.history.cell_wanted.connect(self.show_cell)
        self.recovery.wanted.connect(self._menus.commands.restore)
        context.actions["find"].triggered.connect(self._find)


class TextUndo(QObject):
    """An event filter of the application: fields claim Ctrl+Z even where they have nothing to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window where the field has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            can = _can(watched, event)
            if can is False:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _can(field: QObject, event: QKeyEvent) -> bool | None:
    """Tell whether a field can undo or redo what it is asked to; None where it is asked nothing of the sort."""
    undo = event.matches(QKeySequence.StandardKey.Undo)
    redo = event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) in _REDO
    if not (undo or redo):
        return None
    if isinstance(field, QAbstractSpinBox):
        field = field.lineEdit()
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, (QTextEdit, QPlainTextEdit)):
        return field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
    return None


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
