"""What each member of the committee gave, and what of it counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tender_tool.domain.score import FactorScore
from tender_tool.domain.source import Source
from tender_tool.services.words import plain
from ui.widgets.text import Label, Pill


class MembersGrid(QWidget):
    """A line a member: name, points, cell, and a word where the points are out of line or do not count."""

    def __init__(self, factor: FactorScore, cell: Callable[[Source], QWidget]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(3, 1)
        places = dict(factor.places)
        for row, member in enumerate(factor.members):
            name, points = Label(member.member, "quiet"), Label(plain(member.points))
            name.setWordWrap(False)
            points.setWordWrap(False)
            points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.addWidget(points, row, 1)
            source = places.get(member.member)
            if source is not None:
                grid.addWidget(cell(source), row, 2)
            if member.out_of_line:
                grid.addWidget(Pill(self.tr("far from the others"), "warning"), row, 3)
            elif not member.counts:
                grid.addWidget(Pill(self.tr("left out"), "quiet"), row, 3)
