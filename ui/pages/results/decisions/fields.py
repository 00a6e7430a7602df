"""Fields of the cards that decide something: a price, a reason, a value; what was typed outlives a repaint."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from ui.figures import half_width

_LEFT_OUT = str.maketrans("", "", ", \u00a0¥￥元")


class Drafts(dict[str, str]):
    """What was typed into fields and not yet recorded, by field."""


class TextField(QLineEdit):
    """A line of text that is marked while it must be filled in first."""

    def __init__(self, drafts: Drafts, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(drafts.get(key, ""), parent)
        self._drafts = drafts
        self._key = key
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.textEdited.connect(self._keep)

    def taken(self) -> str:
        """Return the text and forget it; where there is none, ask for it."""
        text = self.text().strip()
        if not text:
            self.mark(wrong=True)
            self.setFocus()
        return text

    def forget(self) -> None:
        """Forget what was typed: it is recorded now."""
        self._drafts.pop(self._key, None)

    def mark(self, *, wrong: bool) -> None:
        """Mark the field, or take the mark away."""
        self.setProperty("wrong", "true" if wrong else "false")
        self.style().polish(self)

    def _keep(self, text: str) -> None:
        self._drafts[self._key] = text
        self.mark(wrong=False)


class PriceField(TextField):
    """An amount in yuan, exact; thousands separators are allowed."""

    def price(self) -> Decimal | None:
        """Return the amount; where it is none above zero, mark the field and say so beside it."""
        found = read_price(self.text())
        if found is None:
            self.mark(wrong=True)
            self.setFocus()
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)
        return found

    def mark(self, *, wrong: bool) -> None:
        """Mark the field, and keep why at hand for as long as it is wrong."""
        super().mark(wrong=wrong)
        why = self.tr("Not an amount in yuan above zero, such as 1,150,000 or 1150000.50.") if wrong else ""
        self.setToolTip(why)
        self.setAccessibleDescription(why)


def read_price(text: str) -> Decimal | None:
    """Return an amount above zero, or None."""
    try:
        found = Decimal(half_width(text).translate(_LEFT_OUT))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found > 0 else None
