"""What if a certificate item were worth more or less: a slider, and what would follow; nothing is changed."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from tender_tool.domain.progress import Progress
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.ruleset.wording import plain
from tender_tool.services.review.try_points import Change, Trial, scaled, try_change
from ui.context import Context
from ui.pages.results.explanation.effects import SHORT
from ui.pages.review.trial.result import TrialResult
from ui.widgets.card import Card
from ui.widgets.labelled import Choice
from ui.widgets.text import Button, Label

# A long list is tried once the slider rests.
_REST = 250
STEP = Decimal("0.25")
_LEAST_END = Decimal(10)


class ReviewTrial(QWidget):
    """Chooses an item and the points to try; ``tried`` tells what would follow, None where nothing is tried."""

    tried = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._name = ""
        self._full: Decimal | None = None
        self.title, self._hint = Label(role="section"), Label(role="quiet")
        self.choice, self.slider, self.value = Choice(self._choose), PointsSlider(), Label(role="strong")
        self._slider_name = Label(role="quiet")
        self.take, self.reset = Button(kind="primary"), Button(kind="flat")
        self.result = TrialResult(context)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._work_out)
        self.slider.moved.connect(self._move)
        self.take.clicked.connect(self._take)
        self.reset.clicked.connect(lambda: self._try(None))
        self._trial: Trial | None = None
        self._lay_out()

    def factor(self) -> CertificateFactor | None:
        """Return the item that is tried, None where the table has none."""
        factors = self._context.session.tender.table.certificate_factors
        return next((each for each in factors if each.name == self._name), factors[0] if factors else None)

    def refresh(self) -> None:
        """Show the session's tender; points that were being tried still are."""
        factor, names = self.factor(), [each.name for each in self._context.session.tender.table.certificate_factors]
        self._name = factor.name if factor is not None else ""
        self.choice.setVisible(len(names) > 1)
        self.choice.show_words({each: each for each in names}, self._name)
        self.choice.setAccessibleName(self.tr("Certificate item to try"))
        self._slider_name.setText(self.tr("Full points"))
        self.slider.setAccessibleName(self.tr("Full points to try"))
        self.reset.setText(self.tr("Back to the rule"))
        why_not = self._why_not(factor)
        self._hint.setText(why_not or self.tr("Tried out only: the rule stays as it is until you take the points."))
        for widget in (self.slider, self.value, self._slider_name, self.take, self.reset):
            widget.setVisible(not why_not)
        self._try(self._full)

    def _why_not(self, factor: CertificateFactor | None) -> str:
        if factor is None:
            return self.tr("The table has no certificate item to try.")
        return "" if factor.points > 0 else self.tr("The item is worth nothing: give a level points first.")

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.value.setWordWrap(False)
        self._slider_name.setWordWrap(False)
        for widget, stretch in ((self._slider_name, 0), (self.slider, 1), (self.value, 0)):
            row.addWidget(widget, stretch)
        for part in (self.title, self.choice, self._hint):
            card.add(part)
        card.body.addLayout(row)
        card.add_buttons(self.take, self.reset)
        card.add(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def _choose(self, name: str) -> None:
        self._name, self._full = name, None
        self.refresh()

    def _move(self, points: object) -> None:
        self._try(points if isinstance(points, Decimal) else None)

    def _try(self, full: Decimal | None) -> None:
        factor = self.factor()
        points = factor.points if factor is not None else Decimal(0)
        self._full = None if full == points else full
        shown = points if full is None else full
        self.slider.show_points(shown, points)
        self.value.setText(self.tr("%1 points").replace("%1", plain(shown)))
        self.take.setText(self.tr("Take %1 points").replace("%1", plain(shown)))
        self._say_title(factor, points, shown)
        for button in (self.take, self.reset):
            button.setEnabled(self._full is not None)
        if len(self._context.session.sheet.scores) > SHORT:
            self._pause.start(_REST)
        else:
            self._work_out()

    def _say_title(self, factor: CertificateFactor | None, now: Decimal, shown: Decimal) -> None:
        if factor is None or now == shown:
            text = self.tr("What if “%1” were worth more or less?")
        else:
            text = self.tr("What if “%1” went from %2 to %3 points?")
        text = text.replace("%1", factor.name if factor is not None else "—")
        self.title.setText(text.replace("%2", plain(now)).replace("%3", plain(shown)))

    def _change(self) -> Change | None:
        factor = self.factor()
        return None if factor is None or self._full is None else scaled(factor, self._full)

    def _work_out(self) -> None:
        change, session = self._change(), self._context.session
        if change is None:
            self._show(None)
            return
        tender, sheet, packs = session.tender, session.sheet, session.scoring.packs
        if len(sheet.scores) <= SHORT:
            self._show(try_change(tender, sheet, change, packs))
            return

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return try_change(tender, sheet, change, packs)

        def take(found: object) -> None:
            if isinstance(found, Trial) and found.change == self._change() and session.tender is tender:
                self._show(found)

        self._context.jobs.start(self.tr("Trying other points"), work, take, session.failed.emit)

    def _show(self, trial: Trial | None) -> None:
        self._trial = trial
        self.result.show_trial(self.factor(), trial)
        self.tried.emit(trial)

    def _take(self) -> None:
        change = self._change()
        if change is not None:
            self._full = None
            self._context.session.do(change)


class PointsSlider(QSlider):
    """From 0 to 10, or to more where the rule has more; a person's moves are told, others are not."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(1)
        self.setPageStep(4)
        # The handle is higher than the groove that the style asks room for.
        self.setMinimumHeight(24)
        self.valueChanged.connect(lambda at: self.moved.emit(at * STEP))

    def show_points(self, points: Decimal, most: Decimal) -> None:
        """Stand at points; ``most`` must fit too."""
        end = max(_LEAST_END, most.to_integral_value(ROUND_CEILING))
        self.blockSignals(True)
        self.setRange(0, int(end / STEP))
        self.setValue(int((points / STEP).to_integral_value(ROUND_HALF_UP)))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
