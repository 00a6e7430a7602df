"""The line with the project's name, number and opening day."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tender_tool.domain.edits import SetOpeningDay, SetProject
from ui.context import Context
from ui.icons import icon
from ui.widgets.fields import DayEdit
from ui.widgets.text import Label


class ProjectForm(QWidget):
    """Three fields side by side; each change is an edit."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name_field, self.number_field, self.day = QLineEdit(), QLineEdit(), DayEdit()
        self._labels = [Label(role="note") for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        fields = (self.name_field, self.number_field, self.day)
        for label, field, stretch in zip(self._labels, fields, (3, 2, 0), strict=True):
            row.addLayout(_labelled(label, field), stretch)
        self.name_field.editingFinished.connect(self._set_project)
        self.number_field.editingFinished.connect(self._set_project)
        self.day.picked.connect(self._set_day)
        self.retranslate()

    def refresh(self) -> None:
        """Show the tender's values."""
        tender = self._context.session.tender
        for field, text in ((self.name_field, tender.name), (self.number_field, tender.number)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        self.day.show_day(tender.opened_on)
        self.day.set_icon(icon("calendar", self._context.theme.colours.quiet))

    def retranslate(self) -> None:
        """Say the labels in the language shown."""
        texts = (self.tr("Project name"), self.tr("Project number"), self.tr("Bid opening day"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.name_field.setAccessibleName(texts[0])
        self.number_field.setAccessibleName(texts[1])
        self.name_field.setPlaceholderText(self.tr("Not given"))
        self.number_field.setPlaceholderText(self.tr("Not given"))
        self.day.name(texts[2], self.tr("Pick the bid opening day"))

    def _set_project(self) -> None:
        edit = SetProject(self.name_field.text().strip(), self.number_field.text().strip())
        self._context.session.do(edit)

    def _set_day(self, day: date | None) -> None:
        self._context.session.do(SetOpeningDay(day))


def _labelled(label: QLabel, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return column
