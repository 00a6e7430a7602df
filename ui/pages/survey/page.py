"""Many files at a glance: a folder is surveyed, and each document or list in it is a row that leads to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from tender_tool.services.survey.overview import SurveyRow, survey_folder
from ui.context import Context
from ui.icons import icon
from ui.pages.page import Page
from ui.pages.survey.aside import SurveyAside
from ui.pages.survey.bars import FilterBar, FolderBar
from ui.pages.survey.model import FILE, SurveyModel
from ui.pages.survey.runner import SurveyRunner
from ui.widgets.drop_area import DropArea
from ui.widgets.table import Table
from ui.widgets.text import Button

_LEAST_FILE, _WIDTH_OF_REMARK = 140, 160


class SurveyPage(Page):
    """The folder and what is done with it above, the files below it, the chosen one at the right."""

    key: ClassVar[str] = "survey"
    elided: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.runner = SurveyRunner(context.surveys, survey_folder(), self)
        self.model = SurveyModel(lambda: context.languages.code, self)
        self.view = Table(self.model, lambda: context.theme.colours)
        self.bar, self.narrowing = FolderBar(self.runner), FilterBar(self.model)
        self.details = SurveyAside(context)
        self._choose_first = Button(kind="primary")
        self._drop, self._body = DropArea([self._choose_first]), QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def owns_primary(self) -> bool:
        """Tell that starting and exporting are buttons of this page."""
        return True

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.heading.setText(self.tr("Many files"))
        self._choose_first.setText(self.tr("Choose folder…"))
        self._drop.show_text(
            self.tr("Drop a folder here"),
            self.tr("Its tender documents are reviewed and its bidder lists read, with those in the folders in it."),
        )
        self.view.setAccessibleName(self.tr("Files of the folder"))
        for part in (self.bar, self.narrowing, self.details):
            part.retranslate()
        self.follow()

    def refresh(self) -> None:
        """Show how far the survey is."""
        busy = self.context.surveys.running is not None
        self._drop.set_icon(icon("upload", self.context.theme.colours.accent, 32))
        self._body.setCurrentIndex(0 if self.runner.folder is None else 1)
        self._choose_first.setEnabled(not busy)
        self.bar.refresh(busy=busy)
        self.details.allow(opening=self.context.jobs.running is None)
        self.subtitle.setText(self._state())

    def take_folder(self, folder: Path) -> None:
        """Survey a folder from its beginning."""
        self.runner.choose(folder)
        self.start()

    def start(self) -> None:
        """Survey the folder, or go on with it; once all is done, what failed is tried again."""
        retry = self.runner.results is not None
        self.model.clear()
        self.runner.start(self.tr("Surveying the folder"), retry=retry)

    def export_to(self, folder: Path) -> None:
        """Write tables, workbook and page into a folder."""
        self.runner.write(self.tr("Writing the results"), folder, self.context.languages.code)

    def _lay_out(self) -> None:
        empty, full = QWidget(), QWidget()
        above, column, whole = QVBoxLayout(empty), QVBoxLayout(full), QVBoxLayout(self)
        above.addWidget(self._drop)
        above.addStretch(1)
        for widget in (self.bar, self.narrowing, self.view):
            column.addWidget(widget)
        for layout in (above, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
            self._body.addWidget(empty if layout is above else full)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        for part in (self.heading, self.subtitle, self._body):
            whole.addWidget(part)
        whole.setStretch(2, 1)
        header = self.view.horizontalHeader()
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        self.view.setSortingEnabled(True)
        self.aside.add(self.details)
        self.aside.body.addStretch(1)

    def _connect(self) -> None:
        runner, jobs, surveys = self.runner, self.context.jobs, self.context.surveys
        for button in (self._choose_first, self.bar.choose):
            button.clicked.connect(self._choose)
        self._drop.dropped.connect(self.take_folder)
        self.bar.start.clicked.connect(self.start)
        self.bar.export.clicked.connect(self._export)
        self.view.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.modelReset.connect(self._show_row)
        self.view.activated.connect(lambda _: self.details.open_button.click())
        self.details.open_wanted.connect(self.context.files.open)
        runner.rows_came.connect(self._add)
        runner.failed.connect(self.context.files.failed)
        runner.written.connect(self._show_written)
        for changed in (jobs.started, jobs.ended, surveys.started, surveys.ended, runner.changed):
            changed.connect(self.refresh)

    def _choose(self) -> None:
        _ask(self, self.tr("Choose folder"), self.context.settings.open_folder, self.take_folder)

    def _export(self) -> None:
        _ask(self, self.tr("Folder of the results"), self.context.settings.export_folder, self.export_to)

    def _show_written(self, paths: tuple[Path, ...]) -> None:
        page = next(path for path in paths if path.suffix == ".html")
        self.context.settings.export_folder = page.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _add(self, rows: list[SurveyRow]) -> None:
        first = self.model.rowCount() == 0
        self.model.add(rows)
        if first:
            self.view.fit_columns(FILE, _LEAST_FILE, _WIDTH_OF_REMARK)
        self.subtitle.setText(self._state())

    def _show_row(self) -> None:
        at = self.view.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        self.details.show_row(row, self.runner.findings(row) if row else ())
        self.details.allow(opening=self.context.jobs.running is None)

    def _state(self) -> str:
        runner = self.runner
        if runner.is_running:
            return self.context.languages.say(runner.pace)
        if runner.was_stopped:
            return self.tr("Stopped; what was reviewed is kept, and “Go on” continues.")
        if runner.results is None:
            return self.tr("Every tender document and bidder list of a folder at a glance; files are only read.")
        errors = sum(row.errors for row in self.model.everything)
        warnings = sum(row.warnings for row in self.model.everything)
        told = self.tr("%n file(s)", "", len(self.model.everything))
        counts = self.tr("errors %1, warnings %2").replace("%1", str(errors)).replace("%2", str(warnings))
        unread = sum(row.kind == "unread" for row in self.model.everything)
        not_read = self.tr("%n could not be read", "", unread) if unread else ""
        gone = len(runner.results.gone)
        left = self.tr("%n no longer in the folder, not counted", "", gone) if gone else ""
        return " · ".join(filter(None, (told, not_read, counts, left)))


def _ask(page: QWidget, title: str, start: Path, take: Callable[[Path], None]) -> None:
    chosen = QFileDialog.getExistingDirectory(page.window(), title, str(start))
    if chosen:
        take(Path(chosen))
