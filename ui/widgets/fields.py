"""Fields for figures and days: exact, and allowed to be empty."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from tender_tool.ruleset.wording import plain
from ui.figures import half_width

_DAY_FORMS = ("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd")
_FIGURE = re.compile(r"[0-9０-９]{0,5}([.。．][0-9０-９]{0,4})?")


class NumberEdit(QAbstractSpinBox):
    """A figure from 0 up, as ``Decimal``; empty means None. The arrows step by a half."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, step: Decimal = Decimal("0.5")) -> None:
        super().__init__(parent)
        self._step = step
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setPlaceholderText("—")
        self.lineEdit().textEdited.connect(self.edited)

    def value(self) -> Decimal | None:
        """Return the figure, or None if the field is empty."""
        try:
            return Decimal(half_width(self.text()))
        except InvalidOperation:
            return None

    def show_value(self, value: Decimal | None) -> None:
        """Show a figure; what is being typed stays if it means the same."""
        if value != self.value() or (value is None and not self.hasFocus()):
            self.lineEdit().setText("" if value is None else plain(value))

    def stepBy(self, steps: int) -> None:
        """Raise or lower the figure, not below 0."""
        value = max(Decimal(0), (self.value() or Decimal(0)) + steps * self._step)
        self.lineEdit().setText(plain(value))
        self.edited.emit()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Allow steps up always, and down to 0."""
        flag = QAbstractSpinBox.StepEnabledFlag
        return flag.StepUpEnabled | flag.StepDownEnabled if self.value() else flag.StepUpEnabled

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Allow up to five digits and four decimals, and nothing at all."""
        state = QValidator.State.Acceptable if _FIGURE.fullmatch(text) else QValidator.State.Invalid
        return state, text, at

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes a figure."""
        event.ignore()


class DayEdit(QWidget):
    """A day typed or picked; empty means that it is not known."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText("YYYY-MM-DD")
        self.field.setMaxLength(12)
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance("0000-00-00") + 26)
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._calendar = _calendar()
        self._menu = QMenu(self.button)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._calendar)
        self._menu.addAction(action)
        self.button.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        self._calendar.clicked.connect(self._pick)
        self.field.editingFinished.connect(self._read)
        self.field.textEdited.connect(lambda: self._mark(wrong=False))

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        self.field.setText(day.isoformat() if day else "")
        self._mark(wrong=False)
        if day:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def name(self, field: str, button: str) -> None:
        """Name the field and its button for those who hear them."""
        self.field.setAccessibleName(field)
        self.button.setAccessibleName(button)
        self.button.setToolTip(button)
        self._calendar.setAccessibleName(button)

    def set_icon(self, icon: QIcon) -> None:
        """Show a calendar on the button."""
        self.button.setIcon(icon)

    def _pick(self, day: QDate) -> None:
        self._menu.close()
        self.picked.emit(_date(day))

    def _read(self) -> None:
        text = self.field.text().strip()
        days = (QDate.fromString(text, form) for form in _DAY_FORMS)
        day = next((day for day in days if day.isValid()), None)
        if text and day is None:
            self._mark(wrong=True)
        else:
            self.picked.emit(_date(day) if day else None)

    def _mark(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "false")
        self.field.style().polish(self.field)


def _calendar() -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(380, 250)
    # Bids are opened on any day: none of them is red.
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return calendar


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
