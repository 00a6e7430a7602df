"""What is asked before the open project is left: for another one, or for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.services.projects import SUFFIX
from ui.dialogs.leaving import LeavingDialog
from ui.kept.projects import Projects


class Leaving(QObject):
    """Lets nothing unsaved go without a word."""

    def __init__(self, projects: Projects, window: QWidget) -> None:
        super().__init__(window)
        self._projects = projects
        self._window = window
        self._dialog: LeavingDialog | None = None

    def leave(self, then: Callable[[], None]) -> None:
        """Go on with ``then`` once nothing can be lost, or a person said that it may."""
        if not self._projects.is_modified:
            then()
        elif self._dialog is None:
            self._dialog = LeavingDialog(self._projects.suggested_path().stem, self._window)
            self._dialog.answered.connect(partial(self._answered, then))
            self._dialog.open()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the project; ask where, if it has no file yet."""
        path = self._projects.path
        if path is None:
            self.save_as(then)
        else:
            self._projects.save_to(path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to save the project, and save it there."""
        pattern = self.tr("Projects") + f" (*{SUFFIX})"
        start = str(self._projects.suggested_path())
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save project as"), start, pattern)
        if chosen:
            self._projects.save_to(Path(chosen), then)

    def _answered(self, then: Callable[[], None], answer: str) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
        if answer == "save":
            self.save(then)
        elif answer == "drop":
            then()
