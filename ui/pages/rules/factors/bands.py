"""The tiers of a number: bounds and points, one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tender_tool.domain.rule.factors import Band, NumberFactor, inner_full
from ui.models.factor_check import MOST, missing, unreadable, wrong_band
from ui.widgets.card import clear
from ui.widgets.figure_edit import FigureEdit
from ui.widgets.labelled import Choice
from ui.widgets.text import Button, Label


class BandLine(QWidget):
    """One tier; ``changed`` follows when what is typed can be taken."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, limit: Callable[[], Decimal]) -> None:
        super().__init__()
        self._limit = limit
        self._band = Band(Decimal(0))
        self.low, self.high, self.points = FigureEdit(), FigureEdit(), FigureEdit()
        self._from, self._to = Choice(self._sense_low), Choice(self._sense_high)
        self._drop = Button(kind="flat")
        self._unit, self._note = Label(role="quiet"), Label(role="note")
        self._note.setProperty("meaning", "error")
        self._note.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget, stretch in ((self._from, 3), (self.low, 3), (self._to, 3), (self.high, 3), (self.points, 3)):
            row.addWidget(widget, stretch)
        row.addWidget(self._unit)
        row.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._note)
        for field in (self.low, self.high, self.points):
            field.edited.connect(self._typed)
        self._drop.clicked.connect(self.dropped)

    def band(self) -> Band:
        """Return the tier as it was last taken."""
        return self._band

    def show_band(self, band: Band, *, alone: bool) -> None:
        """Show a tier; the only one cannot be taken out."""
        self._band = band
        if not self._note.isVisibleTo(self):
            self.low.show_figure(band.low)
            self.high.show_figure(band.high)
            self.points.show_figure(band.points)
        self._from.show_words({"yes": "≥", "no": ">"}, "yes" if band.low_counts else "no")
        self._to.show_words({"yes": "≤", "no": "<"}, "yes" if band.high_counts else "no")
        self._drop.setEnabled(not alone)
        self._drop.setText(self.tr("Remove"))
        self._unit.setText(self.tr("points"))
        self.low.setAccessibleName(self.tr("Lower bound"))
        self.high.setAccessibleName(self.tr("Upper bound"))
        self.points.setAccessibleName(self.tr("Points of the tier"))
        self._from.setAccessibleName(self.tr("Does the lower bound count?"))
        self._to.setAccessibleName(self.tr("Does the upper bound count?"))
        self.low.setPlaceholderText(self.tr("no bound"))
        self.high.setPlaceholderText(self.tr("no bound"))

    def told(self) -> str:
        """Return why what is typed is not taken, empty if it is."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    def _sense_low(self, key: str) -> None:
        self._take(replace(self._band, low_counts=key == "yes"))

    def _sense_high(self, key: str) -> None:
        self._take(replace(self._band, high_counts=key == "yes"))

    def _typed(self) -> None:
        fields: tuple[QLineEdit, ...] = (self.low, self.high, self.points)
        unread = [field for field in fields if isinstance(field, FigureEdit) and not field.is_readable()]
        points = self.points.figure()
        if unread or points is None:
            self._tell(unreadable() if unread else missing())
        else:
            self._take(replace(self._band, low=self.low.figure(), high=self.high.figure(), points=points))

    def _take(self, band: Band) -> None:
        wrong = wrong_band(band, self._limit())
        self._tell(wrong)
        if not wrong and band != self._band:
            self._band = band
            self.changed.emit()

    def _tell(self, wrong: str) -> None:
        self._note.setText(wrong)
        self._note.setVisible(bool(wrong))


class BandsEditor(QWidget):
    """All tiers of a number; ``edited`` follows with the tiers."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._factor: NumberFactor | None = None
        self.lines: list[BandLine] = []
        self._title, self.add_button = Label(role="note"), Button()
        self._body = QVBoxLayout()
        self._body.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._body)
        column.addWidget(self.add_button)
        self.add_button.clicked.connect(self._add)

    def show_factor(self, factor: NumberFactor) -> None:
        """Show the tiers of a factor."""
        self._factor = factor
        unit = self.tr(" (%1)").replace("%1", factor.unit) if factor.unit else ""
        self._title.setText(self.tr("Tiers, the first that holds the number counts%1").replace("%1", unit))
        self.add_button.setText(self.tr("Add tier"))
        if len(self.lines) != len(factor.bands):
            clear(self._body)
            self.lines = [self._line() for _ in factor.bands]
            for line in self.lines:
                self._body.addWidget(line)
        for line, band in zip(self.lines, factor.bands, strict=True):
            line.show_band(band, alone=len(factor.bands) == 1)

    def _line(self) -> BandLine:
        line = BandLine(self._limit)
        line.changed.connect(lambda: self.edited.emit(tuple(each.band() for each in self.lines)))
        line.dropped.connect(lambda: self.edited.emit(tuple(x.band() for x in self.lines if x is not line)))
        return line

    def _limit(self) -> Decimal:
        return min(inner_full(self._factor), MOST) if self._factor is not None else MOST

    def _add(self) -> None:
        bands = self._factor.bands if self._factor is not None else ()
        last = bands[-1] if bands else None
        # Beginning where the last one begins, or at 0: whatever stands there is typed over.
        low = last.low if last is not None and last.low is not None else Decimal(0)
        self.edited.emit((*bands, Band(Decimal(0), low)))
