"""The chain from a bidder's cells to the points of one factor: sentences, each with the cells it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.reasons.certificates import PersonDecides
from tender_tool.domain.reasons.points import MembersGave, PointsOutOfLine
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Reason
from tender_tool.ruleset.wording import plain
from tender_tool.services.score_bidders import rounded
from ui.pages.results.decisions.deciding import Deciding
from ui.widgets.text import Label, Pill

# The table of the members says these better.
_IN_TABLE = (MembersGave, PointsOutOfLine)
_ON_CARD = (PersonDecides,)


class Chain(QWidget):
    """A factor with its points and how they come about."""

    def __init__(self, deciding: Deciding, factor: FactorScore, full: str = "") -> None:
        super().__init__()
        self._context = deciding.context
        self._cell = deciding.cell
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(5)
        self._add_title(factor, full)
        steps = list(_steps(factor))
        for at, (reason, cells) in enumerate(steps):
            self._add_step(reason, cells, last=at == len(steps) - 1)
            if factor.members and at == 0:
                self.body.addWidget(MembersGrid(factor, self._cell))
        if factor.members and not steps:
            self.body.addWidget(MembersGrid(factor, self._cell))

    def _add_title(self, factor: FactorScore, full: str) -> None:
        rounding = self._context.session.tender.table.rounding
        points = "—" if factor.points is None else rounded(factor.points, rounding)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(factor.factor, "strong"), 1)
        figure = Label(points, "strong")
        figure.setWordWrap(False)
        row.addWidget(figure)
        if full:
            of = Label(self.tr("of %1").replace("%1", full), "quiet")
            of.setWordWrap(False)
            row.addWidget(of)
        self.body.addLayout(row)

    def _add_step(self, reason: Reason, cells: tuple[Source, ...], *, last: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Label(self._context.languages.say(reason), "text" if last else "quiet"), 1)
        for source in cells:
            row.addWidget(self._cell(source))
        self.body.addLayout(row)


def _steps(factor: FactorScore) -> Iterator[tuple[Reason, tuple[Source, ...]]]:
    """Yield the sentences with their cells; what a person must decide is said by the card that decides it."""
    places = dict(factor.places)
    left_out = (*_IN_TABLE, *_ON_CARD) if factor.members else _ON_CARD
    reasons = [each for each in factor.reasons if not isinstance(each, left_out) and each != factor.waits_for]
    for reason in reasons:
        cells = (places[name] for name in reason.cells if name in places and places[name].cell)
        yield reason, tuple(dict.fromkeys(cells))


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
