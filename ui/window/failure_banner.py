"""Across the window: what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tender_tool.domain.problem import InputError
from tender_tool.services.program.error_log import details, keep_error
from ui.language import Languages
from ui.widgets.card import Banner
from ui.widgets.text import Button


class FailureBanner(Banner):
    """A wrong input in its own words; anything else calmly, with its details on demand."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__("error", parent)
        self._languages = languages
        self._details = ""
        self._failure: Exception | None = None
        self._is_uncaught = False
        self.copy_button = Button(kind="flat")
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(2, self.copy_button)
        self.details.connect(lambda: self.tell(self._details))
        self.copy_button.clicked.connect(self._copy)
        self.retranslate()

    def show_failure(self, error: Exception) -> None:
        """Tell what went wrong, and keep what nobody foresaw."""
        self._is_uncaught = False
        if not isinstance(error, InputError) and error is not self._failure:
            keep_error(error)
        self._show(error)

    def show_uncaught(self, error: Exception) -> None:
        """Tell of an error that is in the log already, and of which nobody knows how far the work had come."""
        self._is_uncaught = True
        self._show(error)

    def show_unwritable(self) -> None:
        """Tell that a crash would lose what is not saved."""
        self._failure, self._details = None, ""
        for button in (self.button, self.copy_button):
            button.hide()
        self.tell(self.tr("Work cannot be kept for recovery: its folder cannot be written. Save often."))

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.copy_button.setText(self.tr("Copy details"))
        if self._failure is not None and self.isVisible():
            self._show(self._failure)

    def _show(self, error: Exception) -> None:
        self._failure = error
        if isinstance(error, InputError):
            self._details = ""
            text = "\n".join(self._languages.problem(problem) for problem in error.problems)
        else:
            self._details = details(error)
            calm = self.tr("Something unexpected went wrong; nothing was changed.")
            text = self.tr("Something unexpected went wrong; the log has it.") if self._is_uncaught else calm
        self.button.setText(self.tr("Details"))
        self.button.setVisible(bool(self._details))
        self.copy_button.show()
        self.tell(text)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details or self.text())
