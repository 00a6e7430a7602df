"""What the commands of the help menu do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from tender_tool.services.error_log import log_folder
from tender_tool.services.rules import law_as_of
from ui.context import Context
from ui.dialogs.about import AboutDialog
from ui.help.keys import keys_page
from ui.help.tour import Tour
from ui.help.window import ManualWindow


class HelpCommands(QObject):
    """Opens the manual at the page that is looked at, the tour and the box about the program."""

    def __init__(self, context: Context, window: QMainWindow, page: Callable[[], str]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._page = page
        self.manual: ManualWindow | None = None
        self.tour = Tour(lambda: context.theme.colours, window)
        self.tour.ended.connect(self._remember)
        actions = context.actions
        actions["manual"].triggered.connect(lambda: self.show_manual(self._page()))
        actions["keys"].triggered.connect(lambda: self.show_manual("keys"))
        actions["tour"].triggered.connect(self.tour.begin)
        actions["open_log"].triggered.connect(lambda: _open(log_folder()))
        actions["about"].triggered.connect(lambda: AboutDialog(law_as_of(), window).open())

    def show_manual(self, key: str) -> None:
        """Open the manual at a page."""
        if self.manual is None:
            self.manual = ManualWindow(self._context, lambda: keys_page(self._context.actions), self._window)
        self.manual.show_page(key)

    def begin_tour(self) -> None:
        """Show the tour to somebody who never saw it."""
        if not self._context.settings.is_toured:
            self.tour.begin()

    def _remember(self) -> None:
        self._context.settings.is_toured = True


def _open(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
