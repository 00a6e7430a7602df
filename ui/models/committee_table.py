"""One member's points: factors below each other, bidders side by side."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from tender_tool.domain.acts.trail import Place
from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.evaluation import SetMemberScore
from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.rule.factors import CommitteeFactor, inner_full
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.ruleset.wording import plain
from tender_tool.services.acts import marks
from ui.figures import half_width
from ui.models.roles import Role
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIGURE = re.compile(r"\d{1,6}(\.\d{0,6})?")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def scored_by_members(tender: Tender) -> tuple[CommitteeFactor, ...]:
    """Return the factors that the members of a committee give points for."""
    return tuple(factor for factor in tender.table.factors if isinstance(factor, CommitteeFactor))


def given_and_wanted(member: Member, tender: Tender) -> tuple[int, int]:
    """Return how many points a member has given, and how many are wanted."""
    names = {factor.name for factor in scored_by_members(tender)}
    keys = {bidder.key for bidder in tender.bidders}
    given = sum(1 for score in member.scores if score.factor in names and score.bidder in keys)
    return given, len(names) * len(keys)


class CommitteeTable(QAbstractTableModel):
    """Shows and takes the points of one member; ``refused`` says why something typed was not taken, or nothing."""

    refused = Signal(str)

    def __init__(self, session: Session, language: Callable[[], Language]) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._marks: dict[Place, str] = {}
        self.member = ""
        self._factors: tuple[CommitteeFactor, ...] = ()
        self._bidders: tuple[Bidder, ...] = ()
        self._points: dict[tuple[str, str], Decimal] = {}

    def show_member(self, name: str) -> None:
        """Show a member, who may have given no points yet."""
        tender = self._session.tender
        factors, bidders = scored_by_members(tender), tender.bidders
        held = next((each for each in tender.evaluation.members if each.name == name), Member(name))
        points = {(score.factor, score.bidder): score.points for score in held.scores}
        self._marks = marks(tender, self._language())
        if (factors, bidders) == (self._factors, self._bidders):
            self.member, self._points = name, points
            if factors and bidders:
                self.dataChanged.emit(self.index(0, 0), self.index(len(factors) - 1, len(bidders)))
            return
        self.beginResetModel()
        self.member, self._factors, self._bidders, self._points = name, factors, bidders, points
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._factors)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of bidders, and one for the factors themselves."""
        return 0 if parent.isValid() else len(self._bidders) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the points be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() > 0 else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the bidders' names."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role == Role.COLUMN:
            return self._bidders[section - 1].key if section else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            first = QCoreApplication.translate("CommitteeTable", "Factor (least–full)")
            return self._bidders[section - 1].name if section else first
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        factor, column = self._factors[index.row()], index.column()
        if column == 0:
            return self._of_factor(factor, role)
        bidder = self._bidders[column - 1].key
        points = self._points.get((factor.name, bidder))
        if role in (Role.MARK, Qt.ItemDataRole.ToolTipRole):
            return self._marks.get(Place("score", (self.member, bidder, factor.name)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            empty = "" if role == Qt.ItemDataRole.EditRole else "—"
            return empty if points is None else plain(points)
        outside = points is not None and not factor.takes(points)
        return "error" if role == Role.TINT and outside else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take points within the factor's range; anything else is told and not taken."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() == 0:
            return False
        factor, bidder = self._factors[index.row()], self._bidders[index.column() - 1]
        text = half_width(str(value).strip())
        held = self._points.get((factor.name, bidder.key))
        if text == ("" if held is None else plain(held)):
            return False
        wrong = self._wrong(text, factor)
        self.refused.emit(wrong)
        if wrong:
            return False
        self._session.do(SetMemberScore(self.member, MemberScore(bidder.key, factor.name, Decimal(text))))
        return True

    def _wrong(self, text: str, factor: CommitteeFactor) -> str:
        """Return why a text is not taken as points, empty if it is."""
        figure = Decimal(text) if _FIGURE.fullmatch(text) else None
        if figure is not None and factor.takes(figure):
            return ""
        if not text:
            said = QCoreApplication.translate(
                "CommitteeTable", "“%1”: points once given can be changed, not emptied."
            )
        else:
            said = QCoreApplication.translate("CommitteeTable", "“%1” takes points from %2, and “%3” was not taken.")
        said = said.replace("%1", factor.name).replace("%2", _range(factor))
        return said.replace("%3", text)

    def _of_factor(self, factor: CommitteeFactor, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{factor.name} ({_range(factor)})"
        return (factor.criteria or None) if role == Qt.ItemDataRole.ToolTipRole else None


def _range(factor: CommitteeFactor) -> str:
    return f"{plain(factor.least)}–{plain(inner_full(factor))}"
