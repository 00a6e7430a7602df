"""The card of the factor that is chosen: its figures and words, taken as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tender_tool.domain.edits.table import MoveFactor, SetFactor
from tender_tool.domain.rule.factors import CertificateFactor, Factor, NumberFactor
from tender_tool.services.rules import make_tier
from ui.context import Context
from ui.models.factor_check import missing, unreadable, wrong_figures, wrong_name
from ui.models.factor_kinds import kind_word
from ui.pages.rules.factors.bands import BandsEditor
from ui.pages.rules.factors.fields import FIELDS, SCHEME, Field, choices, explained
from ui.rule_desk import RuleDesk
from ui.widgets.card import Card
from ui.widgets.figure_edit import FigureEdit, WordsEdit
from ui.widgets.labelled import Choice, Grid, Labelled
from ui.widgets.text import Label

# Columns of the grid.
_WIDE = {"words": 3, "choice": 2}
# Fields that are filled in together: what is missing in one is told at the other.
_PAIRED = {"weight": "inner", "inner": "weight"}


class FactorCard(Card):
    """Edits one factor; a value that cannot be taken is told beside its field, and the factor stays as it was."""

    renaming = Signal(str)

    def __init__(self, context: Context, kind: type, desk: RuleDesk | None = None, columns: int = 3) -> None:
        super().__init__()
        self._context = context
        self._desk: RuleDesk = desk or context.session
        self.kind = kind
        self._factor: Factor | None = None
        self._refused: dict[str, Any] = {}
        self._fields = {field.key: field for field in FIELDS[kind]}
        self.title, self._hint = Label(role="section"), Label(role="note")
        self.name, self.group = QLineEdit(), Choice(self._regroup)
        self.labelled = {"name": Labelled(self.name), "group": Labelled(self.group)}
        self._grid = Grid(columns)
        self._grid.put(self.labelled["name"], 2)
        if desk is None:
            # The rows of a document stay where it has them.
            self._grid.put(self.labelled["group"])
        for field in FIELDS[kind]:
            self._make(field)
        self.bands = BandsEditor() if kind is NumberFactor else None
        self.body.setSpacing(8)
        self.add(self.title)
        self.add(self._hint)
        self.body.addLayout(self._grid)
        if self.bands is not None:
            self.add(self.bands)
            self.bands.edited.connect(lambda bands: self._take("bands", bands))
        self.name.editingFinished.connect(self._rename)

    def show_factor(self, factor: Factor) -> None:
        """Show a factor of the card's kind."""
        if self._factor is None or self._factor.name != factor.name:
            self._refused.clear()
        self._factor = factor
        self.title.setText(kind_word(self.kind))
        self._hint.setText(explained(factor))
        self.labelled["name"].name(self.tr("Name of the factor"))
        self.labelled["group"].name(self.tr("Group"))
        if not self.name.hasFocus() or not self.labelled["name"].told():
            self.name.setText(factor.name)
            self.labelled["name"].tell("")
        self._show_groups()
        for key, field in self._fields.items():
            self.labelled[key].name(field.name())
            self._show_value(key, getattr(factor, key))
        if self.bands is not None and isinstance(factor, NumberFactor):
            self.bands.show_factor(factor)

    def begin(self) -> None:
        """Let a person type the name at once."""
        self.name.setFocus()
        self.name.selectAll()

    def _make(self, field: Field) -> None:
        widget: QWidget
        if field.kind == "choice":
            widget = Choice(lambda key: self._choose(field.key, key))
        elif field.kind in ("words", "text"):
            widget = _line(field, partial(self._take, field.key))
        else:
            figure = FigureEdit()
            figure.edited.connect(lambda: self._typed(field, figure))
            figure.editingFinished.connect(self._settle)
            widget = figure
        self.labelled[field.key] = Labelled(widget)
        self._grid.put(self.labelled[field.key], _WIDE.get(field.kind, 1))

    def _show_value(self, key: str, value: object) -> None:
        widget = self.labelled[key].field
        if key in self._refused:
            return
        if isinstance(widget, FigureEdit):
            number = Decimal(value) if isinstance(value, int) else value
            widget.show_figure(number if isinstance(number, Decimal) else None)
            widget.mark(wrong=False)
            self.labelled[key].tell("")
            if key == "inner" and self.kind is not CertificateFactor:
                widget.setPlaceholderText(self.tr("as the full points"))
        elif isinstance(widget, WordsEdit):
            widget.show_words(str(value))
        elif isinstance(widget, Choice):
            widget.show_words(choices(key, self._context.languages), str(value))
        elif isinstance(widget, QLineEdit) and not widget.hasFocus():
            widget.setText(str(value))

    def _show_groups(self) -> None:
        groups = self._desk.tender.table.groups
        held = next((group.name for group in groups if self._factor in group.factors), "")
        self.group.show_words({group.name: group.name for group in groups}, held)

    def _typed(self, field: Field, figure: FigureEdit) -> None:
        value = figure.figure()
        whole = field.kind == "whole"
        if not figure.is_readable() or (whole and value is not None and value != value.to_integral_value()):
            self._refuse(field.key, None, unreadable())
        elif value is None and field.empty == "needed":
            self._refuse(field.key, None, missing())
        else:
            if value is None and field.empty == "zero":
                value = Decimal(0)
            self._take(field.key, int(value) if whole and value is not None else value)

    def _take(self, key: str, value: Any) -> None:  # noqa: ANN401  (whatever the field holds)
        """Take a value, together with those refused before where they fit now; else tell why not."""
        factor = self._factor
        if factor is None:
            return
        waiting = {each: kept for each, kept in self._refused.items() if kept is not None and each != key}
        together: Factor = replace(factor, **waiting, **{key: value})
        alone: Factor = replace(factor, **{key: value})
        # What was odd before does not stand in the way of another field.
        odd = set(wrong_figures(factor)) - {key}
        wrong = {each: why for each, why in wrong_figures(alone).items() if each not in odd}
        if waiting and not wrong_figures(together):
            made = together
            self._refused.clear()
        elif not wrong:
            made = alone
            self._refused.pop(key, None)
        else:
            elsewhere = self.tr("Does not go with another figure of this factor: change that one first.")
            self._refuse(key, value, wrong.get(key) or wrong.get(_PAIRED.get(key, "")) or elsewhere)
            return
        if made == factor:
            self._show_value(key, value)
        self._factor = made
        self._desk.do(SetFactor(factor.name, made), f"{factor.name}/{key}")

    def _refuse(self, key: str, value: Decimal | int | None, why: str) -> None:
        self._refused[key] = value
        self.labelled[key].tell(why, "error")
        field = self.labelled[key].field
        if isinstance(field, FigureEdit):
            field.mark(wrong=True)

    def _settle(self) -> None:
        if self._factor is not None and not self._refused:
            self.show_factor(self._factor)

    def _choose(self, key: str, chosen: str) -> None:
        factor = self._factor
        if key == SCHEME.key and isinstance(factor, CertificateFactor):
            other = replace(factor, scheme=chosen)
            tiers = tuple(make_tier(other, tier.words, tier.points) for tier in factor.tiers)
            self._desk.do(SetFactor(factor.name, replace(other, tiers=tiers)))
        else:
            self._take(key, chosen)

    def _regroup(self, group: str) -> None:
        table = self._desk.tender.table
        to = next((each for each in table.groups if each.name == group), None)
        if self._factor is not None and to is not None and self._factor not in to.factors:
            self._desk.do(MoveFactor(self._factor.name, group, len(to.factors)))

    def _rename(self) -> None:
        factor, name = self._factor, self.name.text().strip()
        if factor is None or name == factor.name:
            self.labelled["name"].tell("")
            return
        others = (each.name for each in self._desk.tender.table.factors)
        wrong = wrong_name(name, others)
        self.labelled["name"].tell(wrong, "error" if wrong else "")
        if not wrong:
            self.renaming.emit(name)
            self._desk.do(SetFactor(factor.name, replace(factor, name=name)))


def _line(field: Field, take: Callable[[str], None]) -> QWidget:
    """Return a field for words, or for a short text."""
    if field.kind == "words":
        words = WordsEdit()
        words.edited.connect(lambda: take(words.toPlainText().strip()))
        return words
    line = QLineEdit()
    line.editingFinished.connect(lambda: take(line.text().strip()))
    return line
