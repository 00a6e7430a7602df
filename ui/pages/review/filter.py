"""The line that narrows the findings: by severity, by check, by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tender_tool.domain.finding import Finding, Severity
from ui.language import Languages
from ui.pages.review.finding_filter import SEVERITIES, Wanted
from ui.pages.review.title_words import ReviewWords
from ui.widgets.labelled import Choice
from ui.widgets.text import Button


class FilterLine(QWidget):
    """Tells when something else is wanted."""

    changed = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self.buttons: dict[Severity, Button] = {each: Button(kind="section") for each in SEVERITIES}
        self.check = Choice(lambda _: self.changed.emit())
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        row, fields = QHBoxLayout(), QHBoxLayout()
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(self.changed)
            row.addWidget(button)
        row.addStretch(1)
        fields.addWidget(self.check, 2)
        fields.addWidget(self.text, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (row, fields):
            line.setSpacing(6)
            column.addLayout(line)

    def wanted(self) -> Wanted:
        """Return what is wanted."""
        severities = frozenset(each for each, button in self.buttons.items() if button.isChecked())
        return Wanted(severities, str(self.check.currentData() or ""), self.text.text())

    def show_findings(self, findings: Sequence[Finding], count: Mapping[Severity, int]) -> None:
        """Offer the checks that found something."""
        for each, button in self.buttons.items():
            mark = "✓ " if button.isChecked() else ""
            button.setText(f"{mark}{ReviewWords().severity(each)} {count[each]}")
        say = self._languages.text
        found = {finding.code: f"{finding.code} {say(finding.title)}" for finding in findings}
        held = str(self.check.currentData() or "")
        words = {"": self.tr("All checks")} | dict(sorted(found.items()))
        # What was chosen stays in the list while nothing is found by it.
        if held not in words:
            words[held] = held
        self.check.show_words(words, held)
        self.check.setAccessibleName(self.tr("Only of this check"))
        self.text.setPlaceholderText(self.tr("Filter by words…"))
        self.text.setAccessibleName(self.tr("Filter by words…"))
