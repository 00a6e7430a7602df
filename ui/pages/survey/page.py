"""Many files at a glance: a folder is surveyed, and each document or list in it is a row that leads to it."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tender_tool.services.survey.overview import SurveyRow, survey_folder
from ui.context import Context
from ui.pages.page import Page
from ui.pages.survey.aside import SurveyAside
from ui.pages.survey.model import FILE, FILTERS, SurveyModel
from ui.pages.survey.runner import SurveyRunner
from ui.widgets.table import Table
from ui.widgets.text import Button, ElidedLabel, Label

_LEAST_FILE, _WIDTH_OF_REMARK = 140, 160


class SurveyPage(Page):
    """The folder and what is done with it above, the files below it, the chosen one at the right."""

    key: ClassVar[str] = "survey"
    order: ClassVar[int] = 70
    title: ClassVar[str] = str(QT_TRANSLATE_NOOP("SurveyPage", "Many files"))
    elided: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.runner = SurveyRunner(context.jobs, survey_folder(), self)
        self.folder = ElidedLabel("strong")
        self.choose_button, self.start_button, self.stop_button, self.export_button = (Button() for _ in range(4))
        self.filter, self.search, self._count = QComboBox(), QLineEdit(), Label(role="quiet")
        self.model = SurveyModel(lambda: context.languages.code, self)
        self.view = Table(self.model, lambda: context.theme.colours)
        self.details = SurveyAside(context)
        self._lay_out()
        self._connect()
        self.retranslate()

    def owns_primary(self) -> bool:
        """Tell that starting is this page's own button."""
        return True

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.heading.setText(self.tr("Many files"))
        self.choose_button.setText(self.tr("Choose folder…"))
        self.stop_button.setText(self.tr("Stop"))
        self.export_button.setText(self.tr("Export results…"))
        self.search.setPlaceholderText(self.tr("File, buyer, check …"))
        self.search.setAccessibleName(self.tr("Search the files"))
        self.filter.setAccessibleName(self.tr("Which files are shown"))
        self.view.setAccessibleName(self.tr("Files of the folder"))
        chosen = max(self.filter.currentIndex(), 0)
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItems(self._filter_names())
        self.filter.setCurrentIndex(chosen)
        self.filter.blockSignals(False)
        self.details.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show how far the survey is."""
        runner, busy = self.runner, self.context.jobs.running is not None
        self.folder.setText(str(runner.folder) if runner.folder else self.tr("No folder chosen"))
        self.folder.setToolTip(str(runner.folder or ""))
        self.choose_button.setEnabled(not runner.is_running)
        self.choose_button.set_kind("plain" if runner.folder else "primary")
        self.start_button.setText(self._start_words())
        self.start_button.setEnabled(runner.folder is not None and not busy)
        self.start_button.set_kind("primary" if runner.folder and runner.results is None else "plain")
        self.stop_button.setEnabled(runner.is_running)
        self.export_button.setEnabled(runner.results is not None and not busy)
        self.subtitle.setText(self._state())
        self.details.allow(opening=not busy)
        self._tell_count()

    def take_folder(self, folder: Path) -> None:
        """Survey a folder from its beginning."""
        self.runner.choose(folder)
        self.start()

    def start(self) -> None:
        """Survey the folder, or go on with it; once all is done, what failed is tried again."""
        retry = self.runner.results is not None
        self.model.clear()
        self.details.show_row(None, ())
        self.runner.start(self.tr("Surveying the folder"), retry=retry)

    def _lay_out(self) -> None:
        head, tools = QHBoxLayout(), QHBoxLayout()
        for row in (head, tools):
            row.setSpacing(8)
        head.addWidget(self.folder, 1)
        for button in (self.choose_button, self.start_button, self.stop_button, self.export_button):
            head.addWidget(button)
        tools.addWidget(self.filter)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._count)
        self._count.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.heading, self.subtitle):
            column.addWidget(widget)
        for row in (head, tools):
            column.addLayout(row)
        column.addWidget(self.view, 1)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.horizontalHeader().setSortIndicator(-1, self.view.horizontalHeader().sortIndicatorOrder())
        self.view.setSortingEnabled(True)
        self.aside.add(self.details)
        self.aside.body.addStretch(1)

    def _connect(self) -> None:
        runner, jobs = self.runner, self.context.jobs
        self.choose_button.clicked.connect(self._choose)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(runner.stop)
        self.export_button.clicked.connect(self._export)
        self.filter.currentIndexChanged.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)
        self.view.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.modelReset.connect(self._forget_row)
        self.view.activated.connect(lambda _: self.details.open_button.click())
        self.details.open_wanted.connect(self._open)
        runner.rows_came.connect(self._add)
        runner.changed.connect(self._fit)
        runner.failed.connect(self.context.files.failed)
        runner.written.connect(self._show_written)
        for changed in (jobs.started, jobs.ended):
            changed.connect(self.refresh)

    def _choose(self) -> None:
        start = str(self.context.settings.open_folder)
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Choose folder"), start)
        if chosen:
            self.take_folder(Path(chosen))

    def _export(self) -> None:
        start = str(self.context.settings.export_folder)
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Folder of the results"), start)
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, folder: Path) -> None:
        """Write tables, workbook and page into a folder."""
        self.runner.write(self.tr("Writing the results"), folder, self.context.languages.code)

    def _show_written(self, paths: tuple[Path, ...]) -> None:
        page = next((path for path in paths if path.suffix == ".html"), None)
        if page is not None:
            self.context.settings.export_folder = page.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _open(self, path: Path) -> None:
        self.context.files.open(path)

    def _add(self, rows: list[SurveyRow]) -> None:
        few = self.model.rowCount() == 0
        self.model.add(rows)
        if few:
            self._fit()
        self.subtitle.setText(self._state())
        self._tell_count()

    def _fit(self) -> None:
        self.view.fit_columns(FILE, _LEAST_FILE, _WIDTH_OF_REMARK)
        self.refresh()

    def _narrow(self) -> None:
        self.model.narrow(FILTERS[max(self.filter.currentIndex(), 0)], self.search.text())
        self._tell_count()

    def _show_row(self) -> None:
        at = self.view.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        self.details.show_row(row, self.runner.findings(row) if row else ())
        self.details.allow(opening=self.context.jobs.running is None)

    def _forget_row(self) -> None:
        self.details.show_row(None, ())
        self.details.allow(opening=False)

    def _tell_count(self) -> None:
        shown, everything = self.model.rowCount(), len(self.model.everything)
        self._count.setText(f"{shown} / {everything}" if everything else "")

    def _filter_names(self) -> list[str]:
        return [
            self.tr("All files"),
            self.tr("With errors"),
            self.tr("With errors or warnings"),
            self.tr("Points for after-sales certificates"),
            self.tr("Table not proven"),
            self.tr("Could not be read"),
            self.tr("Bidder lists"),
        ]

    def _start_words(self) -> str:
        if self.runner.results is not None:
            return self.tr("Look again")
        return self.tr("Go on") if self.runner.was_stopped else self.tr("Start")

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
        return f"{told} · {counts}"
