"""What stands in the window, made once it is painted for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ui.context import Context
from ui.help.commands import HelpCommands
from ui.history.panel import HistoryPanel
from ui.history.reason_strip import ReasonStrip
from ui.history.taking_back import TakingBack
from ui.kept.leaving import Leaving
from ui.pages.place import PagePlace
from ui.printing.preview import PagePrinting
from ui.window.failure_banner import FailureBanner
from ui.window.filters import Passage
from ui.window.job_strip import JobStrip
from ui.window.menus import Menus
from ui.window.recovery_banner import RecoveryBanner
from ui.window.status import Status
from ui.window.top_bar import TopBar
from ui.window.workspace import Workspace

_HISTORY_HEIGHT = 230


class Parts:
    """Bar, banners, workspace, history and status of a window, laid out in it."""

    def __init__(self, context: Context, places: Sequence[PagePlace], window: QMainWindow) -> None:
        self.top = TopBar(context.actions, context.theme)
        self.banner = FailureBanner(context.languages)
        self.recovery = RecoveryBanner(context.left_over)
        self.reasons = ReasonStrip(context)
        self.taking_back = TakingBack(context.session, context.jobs, context.languages, window)
        self.history = HistoryPanel(context, self.taking_back, window)
        self.workspace = Workspace(context, places)
        self.leaving = Leaving(context.projects, window)
        self._lay_out(context, window)
        self.menus = Menus(context, window, self.top.menus, self.leaving)
        self.printing = PagePrinting(context, window, lambda: self.workspace.page)
        self.help = HelpCommands(context, window, lambda: self.workspace.page.key)
        window.setStatusBar(Status(context, window))
        self.passage = Passage(window)

    def _lay_out(self, context: Context, window: QMainWindow) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self.recovery, self.banner, self.reasons):
            column.addWidget(widget)
        column.addWidget(self.workspace, 1)
        for jobs in (context.surveys, context.jobs):
            column.addWidget(JobStrip(jobs))
        window.setCentralWidget(body)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.history)
        window.resizeDocks([self.history], [_HISTORY_HEIGHT], Qt.Orientation.Vertical)
        self.history.hide()
