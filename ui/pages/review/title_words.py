"""Words that the places of the fairness review share."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from tender_tool.domain.review.finding import Severity
from ui.pages.review.finding_card import MEANING


class ReviewWords(QObject):
    """An object of Qt, since only these tell one from many."""

    def severity(self, severity: Severity) -> str:
        """Return what findings of a severity are called."""
        return {"error": self.tr("Errors"), "warning": self.tr("Warnings"), "info": self.tr("Notes")}[severity]

    def counts(self, count: Mapping[Severity, int]) -> list[tuple[str, str]]:
        """Return how many there are of each severity, as pills."""
        errors, warnings, notes = count["error"], count["warning"], count["info"]
        texts = {
            "error": self.tr("%n error(s)", "", errors),
            "warning": self.tr("%n warning(s)", "", warnings),
            "info": self.tr("%n note(s)", "", notes),
        }
        return [(texts[each], MEANING[each]) for each in count if count[each]]
