"""The banner that tells what went wrong."""

from __future__ import annotations

import traceback

from PySide6.QtWidgets import QWidget

from tender_tool.domain.problem import InputError
from ui.language import Languages
from ui.widgets.card import Banner


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
