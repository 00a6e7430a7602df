"""What the program is and what its judgements rest on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.widgets.text import Label


class AboutDialog(QDialog):
    """Name, purpose, standing of the law data, and how to read the findings."""

    def __init__(self, law_as_of: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Tender tool"), "title"))
        column.addWidget(
            Label(self.tr("Scores bidders' service certificates and reviews whether the rule that does it is fair."))
        )
        column.addWidget(Label(self.tr("Law data as of %1").replace("%1", law_as_of), "quiet"))
        column.addWidget(Label(self.tr("Advisory only; a person must review every conclusion."), "quiet"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
