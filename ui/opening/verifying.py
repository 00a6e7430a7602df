"""Verifying exported files: asked for, worked out away from the window's thread, shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.domain.progress import Progress
from tender_tool.domain.tender import Tender
from tender_tool.domain.verification.verdict import FileVerdict
from tender_tool.later import later
from tender_tool.ruleset.wording import say_problem
from ui.context import Context

if TYPE_CHECKING:
    from tender_tool.services.verification.verify import verify_file
    from ui.dialogs.verification import VerificationDialog
else:
    (verify_file,) = later("tender_tool.services.verification.verify", "verify_file")

Found = tuple[Path, FileVerdict | str]


class Verifying(QObject):
    """Opens the dialog and fills it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: VerificationDialog | None = None
        context.actions["verify"].triggered.connect(self.show)

    def show(self) -> None:
        """Show the dialog, empty."""
        # With its words for differences it loads what reads and writes exports.
        from ui.dialogs.verification import VerificationDialog  # noqa: PLC0415

        context = self._context
        dialog = VerificationDialog(context.languages.code, context.theme.colours, self._window)
        dialog.against.setEnabled(not context.session.tender.is_blank)
        dialog.chosen.connect(self._ask)
        dialog.wanted.connect(self.verify)
        dialog.tender_wanted.connect(context.files.open)
        self.dialog = dialog
        dialog.open()

    def verify(self, paths: Sequence[Path]) -> None:
        """Check files, and show what came of it."""
        dialog, session = self.dialog, self._context.session
        if dialog is None:
            return
        project = session.tender if dialog.against.isChecked() else None
        work = partial(_verify, tuple(paths), project)
        self._context.jobs.start(self.tr("Verifying the files"), work, self._take, self._context.files.failed.emit)

    def _ask(self) -> None:
        from tender_tool.services.verification.inside import SUFFIXES  # noqa: PLC0415

        pattern = self.tr("Exported files") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        start = str(self._context.settings.export_folder)
        chosen, _ = QFileDialog.getOpenFileNames(self.dialog, self.tr("Verify exports"), start, pattern)
        if chosen:
            self.verify([Path(each) for each in chosen])

    def _take(self, found: object) -> None:
        if isinstance(found, list) and self.dialog is not None:
            self.dialog.show_found(found)


def _verify(paths: tuple[Path, ...], project: Tender | None, progress: Progress) -> list[Found]:
    found: list[Found] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths))
        try:
            found.append((path, verify_file(path, project)))
        except InputError as error:
            found.append((path, say_problem(error.problems[0])))
    return found
