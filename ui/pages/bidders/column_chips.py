"""What each column was taken for; a click says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tender_tool.domain.bidder import BidderList, ColumnMatch
from tender_tool.services.import_bidders import fields_known
from tender_tool.services.score_bidders import columns_with_facts
from ui.context import Context
from ui.pages.bidders.column_answers import ColumnAnswers, Shown, question, shown_columns
from ui.widgets.card import clear
from ui.widgets.column import focus_kept
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Chip, Pill

_LEAST = 60
# What a person should look at stands first: asked, unsure, likely, sure, not used.
_MEANING = ("warning", "warning", "accent", "accent", "quiet")


class ColumnChips(QWidget):
    """The sheet, one chip a column, and where the opening day was found."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = FlowLayout(self, gap=6)
        self._facts: dict[int, str] = {}
        context.recipes.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the columns of the tender's list."""
        with focus_kept(self):
            clear(self._flow)
            read = self._context.session.tender.bidder_list
            if read is None:
                return
            if len(read.sheets) > 1:
                self._flow.addWidget(self._sheets(read))
            self._add_recalled(read)
            self._facts = columns_with_facts(self._context.session.tender)
            for shown in sorted(shown_columns(read), key=self._rank):
                self._flow.addWidget(self._column(shown))
            self._flow.addWidget(self._day(read))
            self._add_kept()
            self._flow.invalidate()

    def _sheets(self, read: BidderList) -> Chip:
        chip = Chip(self.tr("Sheet: %1").replace("%1", read.sheet), "accent")
        chip.setAccessibleName(self.tr("Choose another sheet"))
        menu = QMenu(chip)
        for sheet in read.sheets:
            action = menu.addAction(sheet)
            action.setCheckable(True)
            action.setChecked(sheet == read.sheet)
            action.triggered.connect(partial(self._choose_sheet, sheet))
        chip.setMenu(menu)
        return chip

    def _column(self, shown: Shown) -> QWidget:
        chip = _asking(self._context, shown) if shown.column.asked else self._taken(shown)
        chip.setMenu(self._fields(shown, chip))
        if not shown.column.asked:
            return chip
        chip.setMinimumWidth(_LEAST)
        return _together(chip, ColumnAnswers(self._context, shown))

    def _taken(self, shown: Shown) -> Chip:
        column, rank = shown.column, self._rank(shown)
        counted = self._fact(shown)
        taken = counted or self._name(column.field)
        text = f"{shown.name} {taken}"
        if taken == column.header.strip():
            text = f"{shown.name} ✓"
        elif column.field is not None or counted is not None:
            text = f"{shown.name} → {taken}"
        if rank == 1:
            text += " ？"
        elif column.sureness == "likely" and column.field is not None:
            text += self.tr(" (likely)")
        chip = Chip(text, _MEANING[rank])
        why = self._why(column)
        chip.setToolTip(self.tr("Taken for: %1").replace("%1", taken) + why)
        chip.setAccessibleName(f"{shown.where} {column.header}: {taken}{why}")
        return chip

    def _why(self, column: ColumnMatch) -> str:
        if column.field is None or not column.filled:
            return ""
        text = self.tr(", because %1 of %2 cells fit")
        return text.replace("%1", str(column.fitting)).replace("%2", str(column.filled))

    def _fact(self, shown: Shown) -> str | None:
        return None if shown.sheet else self._facts.get(shown.column.index)

    def _rank(self, shown: Shown) -> int:
        column, counted = shown.column, self._fact(shown)
        if column.asked:
            return 0
        if column.sureness == "unsure" and counted is None:
            return 1
        if column.field is None and counted is None:
            return 4
        return 2 if column.sureness == "likely" else 3

    def _fields(self, shown: Shown, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for field in (*fields_known(), None):
            action = menu.addAction(self._name(field))
            action.setCheckable(True)
            action.setChecked(field == shown.column.field)
            action.triggered.connect(partial(self._choose, shown, field))
        return menu

    def _name(self, field: str | None) -> str:
        return self._context.languages.text(fields_known()[field]) if field else self.tr("not used")

    def _choose_sheet(self, sheet: str, _checked: bool = False) -> None:
        self._context.rereading.choose_sheet(sheet)

    def _choose(self, shown: Shown, field: str | None, _checked: bool = False) -> None:
        self._context.rereading.choose_column(shown.column.index, field, shown.sheet or None)

    def _add_recalled(self, read: BidderList) -> None:
        """Say first that columns are read by an answer about another list."""
        recalled = read.choices.recalled
        if not recalled:
            return
        days = [each.on.isoformat() for each in recalled if each.on is not None]
        text = self.tr("The answer of %1 is used").replace("%1", max(days)) if days else ""
        forget = _link(self.tr("Forget that answer"), self._context.rereading.forget_answers)
        self._flow.addWidget(_together(Pill(text or self.tr("An earlier answer is used"), "warning"), forget))

    def _add_kept(self) -> None:
        """Say that what was said of the columns is kept, or offer to keep it."""
        recipes = self._context.recipes
        if recipes.state == "kept":
            told = Pill(self.tr("Kept: lists with this header are read like this from now on"), "good")
            self._flow.addWidget(_together(told, _link(self.tr("Do not keep"), recipes.decline)))
        elif recipes.state == "declined":
            text = self.tr("Read lists with this header like this from now on")
            self._flow.addWidget(_link(text, recipes.accept))

    def _day(self, read: BidderList) -> Pill:
        day, source = self._context.session.tender.opened_on, read.opened_on_source
        if day is None:
            return Pill(self.tr("Opening day missing"), "warning")
        if day != read.opened_on or source is None:
            return Pill(self.tr("Opening day %1 (filled in)").replace("%1", day.isoformat()), "note")
        text = self.tr("Opening day %1 (from %2)").replace("%1", day.isoformat())
        return Pill(text.replace("%2", source.where()), "note")


def _asking(context: Context, shown: Shown) -> Chip:
    chip = Chip(question(context, shown), "warning")
    chip.setAccessibleName(chip.text())
    chip.setToolTip(chip.text())
    return chip


def _link(text: str, act: Callable[[], None]) -> Button:
    button = Button(text, "link")
    button.take_role("note")
    button.clicked.connect(act)
    return button


def _together(*widgets: QWidget) -> QWidget:
    """Return widgets that stay side by side where the line ends."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return both
