"""The card with the clause of the factor that is chosen, or of the whole table, to be copied or saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.rule.factors import Factor
from tender_tool.services.write_clauses import Written, clause_of, clauses_of, clauses_text, styles
from ui.context import Context
from ui.opening.clause_files import ClauseFiles
from ui.widgets.card import Card, Heading
from ui.widgets.figure_edit import WordsEdit
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Button, Label

_FACTOR, _TABLE = "factor", "table"
_COPIED_FOR = 1500
_LINES = 9


class ClauseCard(Card):
    """Writes the rule as clauses; what is read back as another rule is told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._factor: Factor | None = None
        self._written: Written | None = None
        self._of, self._style = _FACTOR, next(iter(styles()))
        self._files = ClauseFiles(context, self)
        self._heading = Heading()
        self.of, self.style_choice = Labelled(Choice(self._choose_of)), Labelled(Choice(self._choose_style))
        self.text = WordsEdit(lines=_LINES)
        self.text.setReadOnly(True)
        self._note = Label(role="note")
        self.copy, self.save, self.take = Button(), Button(), Button()
        self.body.setSpacing(8)
        self.add(self._heading)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.of, 1)
        row.addWidget(self.style_choice, 1)
        self.body.addLayout(row)
        self.add(self.text)
        self.add(self._note)
        self.add_buttons(self.copy, self.save, self.take)
        self.copy.clicked.connect(self._copy)
        self.take.clicked.connect(self._take)
        self.save.clicked.connect(context.actions["save_clauses"].trigger)

    def show_factor(self, factor: Factor) -> None:
        """Show the clause of a factor, or of the table that it stands in, in the language shown."""
        self._factor = factor
        table = self._context.session.tender.table
        if self._of == _TABLE:
            self._written = None
            groups = clauses_of(table, self._style)
            self.text.show_words(clauses_text(groups))
            doubtful = [each.factor.name for group in groups for each in group.clauses if not each.again]
        else:
            self._written = clause_of(factor, table, self._style)
            self.text.show_words(self._written.text)
            doubtful = [] if self._written.again else [factor.name]
        self._say_texts(doubtful)

    def _say_texts(self, doubtful: list[str]) -> None:
        pill = (self.tr("to be checked"), "warning") if doubtful else (self.tr("reads back as this rule"), "good")
        self._heading.show_text(self.tr("Written as a clause"), pill)
        self._note.setText(
            self.tr("Check the words: read again, these are not the same rule: %1").replace("%1", "、".join(doubtful))
        )
        self._note.setVisible(bool(doubtful))
        self.text.setAccessibleName(self.tr("Written as a clause"))
        self.of.name(self.tr("Clause of"))
        self.style_choice.name(self.tr("Put as"))
        of, style = self.of.field, self.style_choice.field
        if isinstance(of, Choice) and isinstance(style, Choice):
            of.show_words({_FACTOR: self.tr("the chosen factor"), _TABLE: self.tr("the whole table")}, self._of)
            say = self._context.languages.text
            style.show_words({key: say(title) for key, title in styles().items()}, self._style)
        self.copy.setText(self.tr("Copy"))
        self.take.setText(self.tr("Take as the criteria"))
        self.take.setToolTip(self.tr("Put this clause into the factor, so that the review reads it"))
        self.take.setVisible(self._of == _FACTOR)
        taken = self._written is not None and self._written.factor == self._factor
        self.take.setEnabled(self._written is not None and not taken)
        self.save.setText(self.tr("Save the table for Word…"))

    def _choose_of(self, key: str) -> None:
        self._of = key
        self._again()

    def _choose_style(self, key: str) -> None:
        self._style = self._files.style = key
        self._again()

    def _again(self) -> None:
        if self._factor is not None:
            self.show_factor(self._factor)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(_COPIED_FOR, self, lambda: self.copy.setText(self.tr("Copy")))

    def _take(self) -> None:
        if self._written is not None and self._factor is not None:
            self._context.session.do(SetFactor(self._factor.name, self._written.factor))
