"""What stands in the window, made once it is painted for the first time."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from tender_tool.domain.problem import InputError
from ui.context import Context
from ui.history.panel import HistoryPanel
from ui.history.reason_strip import ReasonStrip
from ui.history.taking_back import TakingBack
from ui.kept.leaving import Leaving
from ui.language import Languages
from ui.pages.place import PagePlace
from ui.widgets.card import Banner
from ui.window.filters import PlainTips, TextUndo
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
        window.setStatusBar(Status(context, window))
        self.filters = (TextUndo(window), PlainTips(window))

    def _lay_out(self, context: Context, window: QMainWindow) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self.recovery, self.banner, self.reasons):
            column.addWidget(widget)
        column.addWidget(self.workspace, 1)
        column.addWidget(JobStrip(context.jobs))
        window.setCentralWidget(body)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.history)
        window.resizeDocks([self.history], [_HISTORY_HEIGHT], Qt.Orientation.Vertical)
        self.history.hide()


class FailureBanner(Banner):
    """A wrong input in its own words; anything else calmly, with its details on demand."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__("error", parent)
        self._languages = languages
        self._details = ""
        self._failure: Exception | None = None
        self.details.connect(lambda: self.tell(self._details))
        self.retranslate()

    def show_failure(self, error: Exception) -> None:
        """Tell what went wrong."""
        self._failure = error
        if isinstance(error, InputError):
            self._details = ""
            text = "\n".join(self._languages.problem(problem) for problem in error.problems)
        else:
            self._details = "".join(traceback.format_exception(error))
            text = self.tr("Something unexpected went wrong; nothing was changed.")
        self.button.setText(self.tr("Details"))
        self.button.setVisible(bool(self._details))
        self.tell(text)

    def show_unwritable(self) -> None:
        """Tell that a crash would lose what is not saved."""
        self._failure, self._details = None, ""
        self.button.hide()
        self.tell(self.tr("Work cannot be kept for recovery: its folder cannot be written. Save often."))

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the message"))
        if self._failure is not None and self.isVisible():
            self.show_failure(self._failure)
