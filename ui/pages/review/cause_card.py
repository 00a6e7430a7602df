"""Findings of one cause in one place: the worst in full, the others folded below it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.review.cards import FindingCard
from tender_tool.domain.review.finding import Finding
from ui.pages.review.finding_cards import FindingCards
from ui.widgets.fold import Fold
from ui.widgets.keyed import Item, KeyedStack
from ui.widgets.text import Button

# So many of one cause are shown at once.
_STEP = 50


class CauseCard(QWidget):
    """The worst finding of a cause, and a fold with the others, made when it is opened."""

    def __init__(self, card: FindingCard, cards: FindingCards, *, is_open: bool) -> None:
        super().__init__()
        self._rest, self._cards = card.findings if card.form else card.findings[1:], cards
        self._most = _STEP
        self._stack = KeyedStack(gap=6)
        self.more = Button(kind="link")
        self.more.clicked.connect(self._show_more)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._stack)
        inner.addWidget(self.more)
        self.fold = Fold(body)
        self.fold.opened.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not card.form:
            _, make = cards.item(card.head)
            column.addWidget(make())
        column.addWidget(self.fold)
        self.accept_all = Button(kind="link")
        self.accept_all.setText(self.tr("Accept all %n as they are…", "", len(card.findings)))
        self.accept_all.setAccessibleName(f"{self.accept_all.text()} {card.head.code}")
        self.accept_all.clicked.connect(lambda: self._ask(card.findings))
        column.addWidget(self.accept_all)
        self.fold.show_title(self._title(card))
        if is_open:
            self.fold.button.setChecked(True)

    def _fill(self) -> None:
        self._stack.show_items([self._cards.item(finding) for finding in self._rest[: self._most]])
        rest = len(self._rest) - self._most
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n more: show", "", max(rest, 0)))

    def _ask(self, findings: Sequence[Finding]) -> None:
        """Ask for the reason for which all of them are accepted."""
        form = self._cards.form(findings)
        column = self.layout()
        if column is not None:
            column.addWidget(form)
        self.accept_all.hide()
        form.cancelled.connect(form.deleteLater)
        form.cancelled.connect(self.accept_all.show)
        form.reason.setFocus()

    def _show_more(self) -> None:
        self._most += _STEP
        self._fill()

    def _title(self, card: FindingCard) -> str:
        if card.form:
            return self.tr("%n note(s) on wording that many documents share", "", len(card.findings))
        rows = len(card.rows)
        if rows > 1:
            said = self.tr("%n more of the same cause, in %1 rows", "", len(card.findings) - 1)
            return said.replace("%1", str(rows))
        return self.tr("%n more of the same cause in this row", "", len(card.findings) - 1)


def item_of(card: FindingCard, cards: FindingCards, opened: set[tuple[str, str, str]]) -> Item:
    """Return a card for a stack; one finding alone looks as ever. ``opened`` remembers which folds are open."""
    if len(card.findings) == 1 and not card.form:
        return cards.item(card.head)
    place = (card.head.code, card.head.kind, "form" if card.form else card.head.where)
    keys: tuple[Hashable, ...] = tuple(cards.item(finding)[0] for finding in card.findings[:_STEP])
    # Of more than are shown at once it is enough to know whether they say something else.
    keys += tuple((each.evidence, each.message, each.fix) for each in card.findings[_STEP:])
    return ("card", place, keys), partial(_make, card, cards, opened, place)


def _make(
    card: FindingCard, cards: FindingCards, opened: set[tuple[str, str, str]], place: tuple[str, str, str]
) -> CauseCard:
    made = CauseCard(card, cards, is_open=place in opened)

    def remember(on: bool) -> None:
        (opened.add if on else opened.discard)(place)

    made.fold.button.toggled.connect(remember)
    return made
