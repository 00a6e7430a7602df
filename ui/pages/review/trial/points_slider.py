"""A slider for points, in quarters."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

STEP = Decimal("0.25")
_LEAST_END = Decimal(10)


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
