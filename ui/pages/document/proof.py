"""Whether the sums of a document's table prove that it was read rightly, and what differs where they do not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from tender_tool.domain.document_table import DocumentScoring
from tender_tool.services.words import plain
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.text import Button, Label


class DocumentProof(Card):
    """A sentence for each thing that differs, the first one at once; hidden where all adds up."""

    def __init__(self, context: Context) -> None:
        super().__init__("warning")
        self._context = context
        self._shown: DocumentScoring | None = None
        self._all = False
        self.lines = Label()
        self.more = Button(kind="link")
        self.body.setContentsMargins(12, 6, 6, 6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.lines, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.more.clicked.connect(self._toggle)

    def show_scoring(self, scoring: DocumentScoring) -> None:
        """Show what differs in a table."""
        if scoring is not self._shown:
            self._shown, self._all = scoring, False
        differs = [self._context.languages.say(each) for each in scoring.differs]
        self.lines.setText("\n".join(differs if self._all else differs[:1]))
        self.setVisible(bool(differs))
        self.more.setVisible(len(differs) > 1)
        self.more.setText(self.tr("Fewer") if self._all else self.tr("%n more", "", len(differs) - 1))

    def pill(self, scoring: DocumentScoring, waiting: int) -> tuple[str, str]:
        """Return whether a table is proven, in a few words with their meaning; ``waiting`` rows are still open."""
        total = plain(scoring.total)
        if scoring.adds_up and waiting:
            told = self.tr("%1 points in all; %n row(s) to check", "", waiting)
            return told.replace("%1", total), "warning"
        if scoring.adds_up:
            return self.tr("✓ %1 points in all, read without fault").replace("%1", total), "good"
        return self.tr("%1 points in all: not proven by its sums").replace("%1", total), "warning"

    def _toggle(self) -> None:
        self._all = not self._all
        if self._shown is not None:
            self.show_scoring(self._shown)
