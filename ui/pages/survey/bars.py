"""Above the table: the folder and what is done with it, and which of its files are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.pages.survey.model import FILTERS, SurveyModel
from ui.pages.survey.runner import SurveyRunner
from ui.widgets.text import Button, ElidedLabel, Label


class FolderBar(QWidget):
    """The folder, and the buttons that survey it."""

    def __init__(self, runner: SurveyRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.folder = ElidedLabel("strong")
        self.choose, self.start, self.stop, self.export = (Button() for _ in range(4))
        self.stop.clicked.connect(runner.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        for button in (self.choose, self.start, self.stop, self.export):
            row.addWidget(button)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.choose.setText(self.tr("Another folder…"))
        self.stop.setText(self.tr("Stop"))
        self.export.setText(self.tr("Export results…"))

    def refresh(self, *, busy: bool) -> None:
        """Offer what can be done now; ``busy``: a survey runs, or its results are being written."""
        runner = self._runner
        self.folder.setText(str(runner.folder or ""))
        self.folder.setToolTip(str(runner.folder or ""))
        self.choose.setEnabled(not busy)
        self.start.setText(self._start_words())
        self.start.setEnabled(runner.folder is not None and not busy)
        self.start.set_kind("plain" if runner.results else "primary")
        self.stop.setEnabled(runner.is_running)
        self.export.setEnabled(runner.results is not None and not busy)
        self.export.set_kind("primary" if runner.results else "plain")

    def _start_words(self) -> str:
        if self._runner.results is not None:
            return self.tr("Look again")
        return self.tr("Go on") if self._runner.was_stopped else self.tr("Start")


class FilterBar(QWidget):
    """Which files are shown, and how many these are."""

    def __init__(self, model: SurveyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.filter, self.search, self._count = QComboBox(), QLineEdit(), Label(role="quiet")
        self._count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.filter)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        self.filter.currentIndexChanged.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._tell_count)

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.search.setPlaceholderText(self.tr("File, buyer, check …"))
        self.search.setAccessibleName(self.tr("Search the files"))
        self.filter.setAccessibleName(self.tr("Which files are shown"))
        chosen = max(self.filter.currentIndex(), 0)
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItems(self._names())
        self.filter.setCurrentIndex(chosen)
        self.filter.blockSignals(False)

    def _names(self) -> list[str]:
        return [
            self.tr("All files"),
            self.tr("With errors"),
            self.tr("With errors or warnings"),
            self.tr("Points for after-sales certificates"),
            self.tr("Table not proven"),
            self.tr("Could not be read"),
            self.tr("Bidder lists"),
        ]

    def _narrow(self) -> None:
        self._model.narrow(FILTERS[max(self.filter.currentIndex(), 0)], self.search.text())

    def _tell_count(self) -> None:
        shown, everything = self._model.rowCount(), len(self._model.everything)
        self._count.setText(f"{shown} / {everything}" if everything else "")
