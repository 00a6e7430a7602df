"""A picture below its title."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from ui.charts.chart import Chart
from ui.widgets.card import Card
from ui.widgets.text import Button, Label


class PictureCard(Card):
    """A picture below its title, with a button that saves it."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(margin=12)
        self._chart = chart
        self.title, self.save = Label(role="section"), Button(kind="flat")
        chart.saving.give(self.save)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.add(chart)

    def show_title(self, title: str) -> None:
        """Name the picture."""
        self.title.setText(title)
        self.save.setText(self.tr("Save picture"))
        self.save.setAccessibleName(f"{self.save.text()}: {title}")
        self._chart.setAccessibleName(title)
        self._chart.saving.name = lambda: title
