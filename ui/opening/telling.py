"""Notices on the result: asked for, written away from the window's thread, shown in their folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from tender_tool.domain.progress import Progress
from tender_tool.later import later
from ui.context import Context
from ui.jobs import Work

if TYPE_CHECKING:
    from tender_tool.services.outgoing.notices import Challenge, write_answer, write_notices
    from ui.dialogs.notices import NoticesDialog
else:
    write_answer, write_notices = later("tender_tool.services.outgoing.notices", "write_answer", "write_notices")


class Telling(QObject):
    """Opens the dialog and writes what it asks for."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: NoticesDialog | None = None
        context.actions["notices"].triggered.connect(self.show)

    def show(self) -> None:
        """Show the dialog; the command's data may name a bidder to begin with."""
        from ui.dialogs.notices import NoticesDialog  # noqa: PLC0415

        action, context = self._context.actions["notices"], self._context
        bidder = str(action.data() or "")
        action.setData(None)
        if not context.session.sheet.scores:
            return
        dialog = NoticesDialog(context.session.tender, bidder, context.settings.export_folder, self._window)
        dialog.letters_wanted.connect(self._write_letters)
        dialog.answer_wanted.connect(self._write_answer)
        self.dialog = dialog
        dialog.open()

    def _write_letters(self, chosen: tuple[tuple[str, ...], bool], folder: Path) -> None:
        tender, language = self._context.session.tender, self._context.languages.code
        bidders, public = chosen
        replace = self._replacing()

        def work(progress: Progress) -> object:
            return write_notices(
                tender, folder, language=language, bidders=bidders, public=public, progress=progress, replace=replace
            )

        self._start(work)

    def _write_answer(self, challenge: Challenge, folder: Path) -> None:
        tender, language = self._context.session.tender, self._context.languages.code
        replace = self._replacing()

        def work(_: Progress) -> object:
            return (write_answer(tender, challenge, folder, language=language, replace=replace),)

        self._start(work)

    def _replacing(self) -> bool:
        return self.dialog is not None and self.dialog.replacing.isChecked()

    def _start(self, work: Work) -> None:
        self._context.jobs.start(self.tr("Writing the notices"), work, self._take, self._context.files.failed.emit)

    def _take(self, files: object) -> None:
        if not isinstance(files, tuple) or not files:
            return
        told = self.tr("%n document(s) written to", "", len(files)) + f"\n{files[0].parent}"
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Notices on the result"), told, parent=self._window)
        show = box.addButton(self.tr("Show folder"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        show.clicked.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(files[0].parent))))
        box.open()
