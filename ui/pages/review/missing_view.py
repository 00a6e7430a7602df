"""What checks lack, which checks these are, and where a person gives it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tender_tool.services.review.explain import CheckTitle, check_titles
from ui.context import Context
from ui.language import Languages
from ui.pages.review.missing_inputs import GIVEN_AT, missing_word
from ui.widgets.card import Card
from ui.widgets.column import Stack
from ui.widgets.text import Button, ElidedLabel


class CheckLine(QWidget):
    """A check's name, and the button that shows its page."""

    asked = Signal(str)

    def __init__(self, title: CheckTitle, languages: Languages) -> None:
        super().__init__()
        name, page = ElidedLabel(), Button(self.tr("Explanation"), "flat")
        name.setText(f"{title.code} · {languages.text(title.title)}")
        name.setToolTip(name.text())
        page.setAccessibleName(f"{page.text()} {title.code}")
        page.clicked.connect(partial(self.asked.emit, title.code))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 0, 0)
        line.addWidget(name, 1)
        line.addWidget(page)


class MissingView(QWidget):
    """A card an input."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._stack = Stack(gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def refresh(self) -> None:
        """Show what the checks of the session's review lack; first what can be given in the window."""
        cannot = self._context.session.review.cannot_tell
        missing = sorted(dict.fromkeys(each.missing for each in cannot), key=lambda each: each not in GIVEN_AT)
        titles = {each.code: each for each in check_titles()}
        lacking = {name: [titles[each.code] for each in cannot if each.missing == name] for name in missing}
        self._stack.show_all([self._card(name, checks) for name, checks in lacking.items()])

    def _card(self, missing: str, checks: list[CheckTitle]) -> QWidget:
        card, languages = Card(), self._context.languages
        name, give = missing_word(missing, languages.code), self._give(missing)
        if give is not None:
            give.setAccessibleName(f"{give.text()} {name}")
        card.add_title(self.tr("Missing: %1").replace("%1", name), give)
        for check in checks:
            line = CheckLine(check, languages)
            line.asked.connect(self.asked)
            card.add(line)
        return card

    def _give(self, missing: str) -> Button | None:
        action = GIVEN_AT.get(missing)
        if action is None:
            return None
        give = Button(self.tr("Give it"), "link")
        give.clicked.connect(self._context.actions[action].trigger)
        return give
