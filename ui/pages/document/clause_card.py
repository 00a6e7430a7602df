"""The clause of the row that is chosen: its words with what was read of them, and the rule they became."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from tender_tool.domain.documents.rule import RuleRow
from tender_tool.domain.documents.table import ReadGroup
from tender_tool.later import later
from tender_tool.ruleset.wording import plain
from tender_tool.services.documents.clause_rows import ClauseRow
from ui.context import Context
from ui.models.clause_marks import Stretch, marks_in, stretches
from ui.models.document_words import place_words, weight_words
from ui.pages.document.marked_text import MarkedText, MarkLegend
from ui.widgets.card import Card, Heading, clear
from ui.widgets.text import Label, Pill

if TYPE_CHECKING:
    from tender_tool.services.documents.clause_rows import clause_rows, doubt_rows, field_name
else:
    clause_rows, doubt_rows, field_name = later(
        "tender_tool.services.documents.clause_rows", "clause_rows", "doubt_rows", "field_name"
    )


class ClauseCard(Card):
    """Shows one row; the same words can be pointed at for what they were read as."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.heading, self._facts = Heading(), Label(role="quiet")
        self.text = MarkedText(lambda: context.theme.colours)
        self._legend = MarkLegend(lambda: context.theme.colours)
        self._silent, self._became = Label(role="quiet"), Heading()
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.setSpacing(8)
        for widget in (
            self.heading,
            self._facts,
            self._silent,
            self._legend,
            self.text,
            self._became,
            self._lines,
        ):
            self.add(widget)

    def show_row(self, row: RuleRow) -> None:
        """Show a row as it was read."""
        clause = row.clause
        self.heading.show_text(row.name.replace("\n", " "))
        self._facts.setText(" · ".join(self._told(row)))
        self._silent.setText(self.tr("The document states no criteria for this row."))
        self._silent.setVisible(not clause.text)
        self.text.setVisible(bool(clause.text))
        self.text.setAccessibleName(self.tr("Clause of “%1”").replace("%1", row.name))
        self.text.show_text(clause.text, stretches(clause), self._tip)
        self._legend.show_marks(marks_in(clause))
        self._became.show_text(self.tr("Read as"))
        self._show_lines(row)

    def show_part(self, group: ReadGroup) -> None:
        """Show a part of the table: what its rows make."""
        self.heading.show_text(group.name.replace("\n", " "))
        weight = self.tr("weight %1").replace("%1", weight_words(group))
        self._facts.setText(" · ".join((weight, place_words(group.whole.source))))
        known = [item.weight for item in group.items if item.weight is not None]
        told = self.tr("%n row(s), %1 points in all", "", len(group.items))
        self._silent.setText(told.replace("%1", plain(sum(known, Decimal(0)))))
        self._silent.show()
        for widget in (self.text, self._legend, self._became, self._lines):
            widget.hide()

    def _told(self, row: RuleRow) -> list[str]:
        facts = [self.tr("weight %1").replace("%1", weight_words(row.item))]
        if row.item.inner_full is not None:
            facts.append(self.tr("inner full score %1").replace("%1", plain(row.item.inner_full)))
        return [*facts, place_words(row.item.source)]

    def _tip(self, stretch: Stretch) -> str:
        say = self._context.languages.text
        names = self.tr(", ").join(say(field_name(field)) for field in stretch.fields)
        if stretch.marks[0].key == "doubt":
            return self.tr("To be checked: %1").replace("%1", names)
        return self.tr("Read as: %1").replace("%1", names)

    def _show_lines(self, row: RuleRow) -> None:
        clear(self._grid)
        made, doubts = clause_rows(row.clause), doubt_rows(row.clause)
        self._became.setVisible(bool(made or doubts))
        self._lines.setVisible(bool(made or doubts))
        weighted = row.item.inner_full is not None and row.item.inner_full != row.item.weight
        if any(each.points is not None for each in made):
            titles = [self.tr("Printed"), *([self.tr("In the whole table")] if weighted else [])]
            for column, title in enumerate(titles, 1):
                self._put(0, column, title, "note")
        for number, each in enumerate(made, 1):
            self._show_line(number, each, row, weighted=weighted)
        for number, doubt in enumerate(doubts, len(made) + 1):
            line = QWidget()
            inside = QHBoxLayout(line)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            name = self._say(doubt)
            inside.addWidget(Pill(self.tr("To be checked · %1").replace("%1", name), "warning"))
            inside.addWidget(Label(self.tr("“%1”").replace("%1", doubt.span.of(row.clause.text))), 1)
            self._grid.addWidget(line, number, 0, 1, 3)

    def _show_line(self, number: int, each: ClauseRow, row: RuleRow, *, weighted: bool) -> None:
        self._grid.addWidget(Label(self._say(each)), number, 0)
        if each.points is None:
            return
        self._put(number, 1, plain(each.points))
        worth = row.effective(each.points) if weighted else None
        if worth is not None:
            self._put(number, 2, plain(worth.quantize(Decimal("0.0001"))), "strong")

    def _say(self, each: ClauseRow) -> str:
        return each.text if isinstance(each.text, str) else self._context.languages.text(each.text)

    def _put(self, row: int, column: int, text: str, role: str = "text") -> None:
        label = Label(text, "note" if role == "note" else "strong" if role == "strong" else "text")
        label.setWordWrap(False)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
