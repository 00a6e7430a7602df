"""The indicators of an evaluation sheet, one a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from tender_tool.domain.certification.assessment import Answer, Assessment, EvaluationSheet, Indicator, IndicatorKind
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.ruleset.wording import plain
from ui.language import Languages
from ui.models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
GROUP, NAME, KIND, POINTS, FOUND, GOT = range(6)
_FIGURES = (POINTS, GOT)


def kind_words() -> dict[str, str]:
    """Return what the ways to score are called."""
    return {
        "all_or_nothing": QCoreApplication.translate("IndicatorTable", "All or nothing"),
        "sampled": QCoreApplication.translate("IndicatorTable", "Sampled"),
        "rated": QCoreApplication.translate("IndicatorTable", "Rated out of 100"),
    }


def found_words(indicator: Indicator, answer: Answer) -> tuple[str, str]:
    """Return what was found on an indicator, and what that means."""
    kind: IndicatorKind = answer.kind or indicator.kind
    if answer.deleted:
        return QCoreApplication.translate("IndicatorTable", "does not apply"), "quiet"
    if kind == "sampled" and answer.checked and answer.conforming is not None:
        return f"{answer.conforming} / {answer.checked}", "good" if answer.conforming == answer.checked else "warning"
    if kind == "rated" and answer.rating is not None:
        return plain(answer.rating), "note"
    if kind == "all_or_nothing" and answer.met is not None:
        if answer.met:
            return QCoreApplication.translate("IndicatorTable", "met"), "good"
        return QCoreApplication.translate("IndicatorTable", "not met"), "error"
    return "", ""


@dataclass(frozen=True, slots=True)
class _Row:
    group: str
    indicator: Indicator
    name: str


class IndicatorTable(QAbstractTableModel):
    """Shows a sheet as it is filled; nothing is edited here."""

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._rows: list[_Row] = []
        self._filled = Assessment("")
        self._result: AssessmentResult | None = None

    def show_sheet(self, of: EvaluationSheet, filled: Assessment, result: AssessmentResult) -> None:
        """Show a sheet; rows that stay keep the selection."""
        say = self._languages.text
        rows = [
            _Row(say(group.name) if not place else "", each, say(each.name))
            for group in of.classes
            for place, each in enumerate(group.indicators)
        ]
        if rows == self._rows:
            self._filled, self._result = filled, result
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, GOT))
            return
        self.beginResetModel()
        self._rows, self._filled, self._result = rows, filled, result
        self.endResetModel()

    def indicator(self, row: int) -> Indicator | None:
        """Return the indicator of a row."""
        return self._rows[row].indicator if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else GOT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the column titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _FIGURES else _LEFT
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _FIGURES else _LEFT
        if role == Role.STANDING:
            return "quiet" if column in (GROUP, KIND) else "text"
        if role == Role.PILL:
            found = found_words(row.indicator, self._filled.answer(row.indicator.id))
            return found if column == FOUND and found[0] else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FOUND:
            return found_words(row.indicator, self._filled.answer(row.indicator.id))[0] or "—"
        shows = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._text(row, column) if shows else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Class"),
            self.tr("Indicator"),
            self.tr("How scored"),
            self.tr("Points"),
            self.tr("Found"),
            self.tr("Got"),
        )

    def _text(self, row: _Row, column: int) -> str:
        answer = self._filled.answer(row.indicator.id)
        if column == GROUP:
            return row.group
        if column == NAME:
            return row.name
        if column == KIND:
            return kind_words()[answer.kind or row.indicator.kind]
        if column == FOUND:
            return "" if found_words(row.indicator, answer)[0] else "—"
        result = self._result.of(row.indicator.id) if self._result else None
        value = None if result is None else result.points if column == POINTS else result.got
        return "—" if value is None else plain(value)
