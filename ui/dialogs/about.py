"""What the program is and what its judgements rest on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from tender_tool.services.program.about import about_program, licences, program_version
from tender_tool.services.program.error_log import log_folder
from ui.widgets.text import Button, Label


class AboutDialog(QDialog):
    """Name, version, purpose, standing of the law data, how to read the findings, and whose work is in it."""

    def __init__(self, law_as_of: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Tender tool"), "title"))
        column.addWidget(Label(self.tr("Version %1").replace("%1", program_version() or "—"), "quiet"))
        column.addWidget(
            Label(self.tr("Scores bidders' service certificates and reviews whether the rule that does it is fair."))
        )
        column.addWidget(Label(self.tr("Law data as of %1").replace("%1", law_as_of), "quiet"))
        column.addWidget(Label(self.tr("Advisory only; a person must review every conclusion."), "quiet"))
        told = self.tr("Errors are kept in %1").replace("%1", str(log_folder()))
        column.addWidget(Label(told, "quiet"))
        column.addWidget(Label(self.tr("The program stands under the MIT licence. It is made with:"), "quiet"))
        self.licences = QPlainTextEdit("\n".join(licences()))
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setMinimumHeight(150)
        self.licences.setAccessibleName(self.tr("Packages with their versions and licences"))
        column.addWidget(self.licences)
        row = QHBoxLayout()
        self.copy, self.close_button = Button(self.tr("Copy")), Button(self.tr("Close"), "primary")
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self._all(law_as_of)))

    def _all(self, law_as_of: str) -> str:
        law = self.tr("Law data as of %1").replace("%1", law_as_of)
        return "\n".join((about_program(), law, "", *licences()))
