"""The chain from a bidder's cells to the points of one factor: sentences, each with the cells it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.domain.score import FactorScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message
from ui.figures import rounded
from ui.pages.explanation_members import MembersGrid
from ui.pages.notes_deciding import Deciding
from ui.widgets.text import Label

# Which cells a sentence rests on, by how its code begins; the first that fits counts.
_CELLS = (
    ("level.", ("level",)),
    ("score.stated_", ("status",)),
    ("score.status_unread", ("status",)),
    ("score.checked_valid", ("status",)),
    ("score.not_begun", ("valid_from",)),
    ("score.valid_derived", ("issued_on", "valid_until")),
    ("score.expired_derived", ("issued_on", "valid_until")),
    ("score.valid", ("valid_until",)),
    ("score.expired", ("valid_until",)),
    ("score.dates_unread", ("valid_until", "valid_from", "issued_on")),
    ("price.claim_unread", ("size", "partner", "domestic")),
    ("price.bid", ("price",)),
    ("price.missing", ("price",)),
    ("price.unread", ("price",)),
    ("price.zero", ("price",)),
    ("price.negative", ("price",)),
    ("price.implausibly_high", ("price",)),
    ("fact.", ("fact",)),
)
_CLAIM = {"small": "size", "partner": "partner", "domestic": "domestic"}
# The table of the members says these better.
_IN_TABLE = ("committee.points", "committee.out_of_line")

_ON_CARD = ("score.person_decides",)


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

    def _add_step(self, reason: Message, cells: tuple[Source, ...], *, last: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Label(self._context.languages.say(reason), "text" if last else "quiet"), 1)
        for source in cells:
            row.addWidget(self._cell(source))
        self.body.addLayout(row)


def _steps(factor: FactorScore) -> Iterator[tuple[Message, tuple[Source, ...]]]:
    """Yield the sentences with their cells; what a person must decide is said by the card that decides it."""
    places = dict(factor.places)
    left_out = (*_IN_TABLE, *_ON_CARD) if factor.members else _ON_CARD
    reasons = [each for each in factor.reasons if each.code not in left_out and each != factor.waits_for]
    kinds = iter(_CLAIM[each.kind] for each in factor.price.deductions) if factor.price else iter(())
    for reason in reasons:
        names = (next(kinds, ""),) if reason.code == "price.deduction" else _names(reason.code)
        cells = tuple(dict.fromkeys(places[name] for name in names if name in places and places[name].cell))
        yield reason, cells


def _names(code: str) -> tuple[str, ...]:
    return next((names for begin, names in _CELLS if code.startswith(begin)), ())
