"""A price that cannot be scored as it stands: correct it, confirm it, or reject the bid."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.evaluation import ConfirmPrice, CorrectPrice, RejectBid, SettleLowPrice
from tender_tool.domain.evaluation import Correction59, LowPriceReview, Outcome, PriceCorrection
from tender_tool.domain.reasons.prices import ImplausibleBenchmark, PriceWaits
from tender_tool.domain.text import Reason
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.fields import PriceField, TextField
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Button, Label

# The words that a cell of a claim is corrected to.
_CLAIMS = {
    "size": ("小微企业", "非小微企业"),
    "partner": ("达标", "不达标"),
    "domestic": ("本国产品", "非本国产品"),
    "passed": ("通过", "不通过"),
}


class PriceForm(QWidget):
    """The right price and the reason: a cell mended, or a correction recorded by the step that it rests on."""

    def __init__(self, deciding: Deciding, bidder: Bidder) -> None:
        super().__init__()
        self._deciding = deciding
        self._bidder = bidder
        self._price = PriceField(deciding.drafts, f"price:{bidder.key}", self.tr("Right price (yuan)"))
        self.reason = TextField(deciding.drafts, f"out:{bidder.key}", self.tr("Reason"))
        buttons = FlowLayout(gap=8)
        cell = deciding.here(bidder, "price")
        if cell:
            mend = Button(self.tr("Misread: mend %1").replace("%1", cell))
            mend.clicked.connect(lambda: self._mend(cell))
            buttons.addWidget(mend)
        buttons.addWidget(self._by_article())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._price)
        column.addWidget(self.reason)
        column.addLayout(buttons)

    def _by_article(self) -> Button:
        steps: tuple[tuple[Correction59, str], ...] = (
            ("opening_list", self.tr("The opening list prevails")),
            ("amount_in_words", self.tr("The amount in words prevails")),
            ("decimal_point", self.tr("A decimal point was misplaced")),
            ("unit_prices", self.tr("The sum of the unit prices prevails")),
        )
        button = Button(self.tr("Correct under article 59…"))
        menu = QMenu(button)
        for step, text in steps:
            menu.addAction(text).triggered.connect(partial(self._correct, step))
        button.setMenu(menu)
        return button

    def _mend(self, cell: str) -> None:
        price = self._price.price()
        if price is not None:
            self._price.forget()
            self._deciding.context.rereading.correct_cell(cell, format(price, "f"))

    def _correct(self, step: Correction59, _checked: bool = False) -> None:
        price = self._price.price()
        if price is not None:
            self._price.forget()
            self.reason.forget()
            correction = PriceCorrection(self._bidder.key, price, step, self.reason.text().strip())
            self._deciding.context.session.do(CorrectPrice(correction))


class PriceCard(Card):
    """Why the price waits, and what a person can do about it."""

    def __init__(self, deciding: Deciding, bidder: Bidder, reason: PriceWaits | ImplausibleBenchmark) -> None:
        confirms = isinstance(reason, ImplausibleBenchmark) or reason.CONFIRMS
        super().__init__("error" if not confirms else "warning")
        self._session = deciding.context.session
        self._bidder = bidder
        source = bidder.cell("price")
        self.add_title(bidder.name, deciding.cell(source) if source is not None else None)
        self.add(Label(deciding.context.languages.say(reason)))
        if confirms:
            confirm = Button(self.tr("The price is right"))
            confirm.clicked.connect(lambda: self._session.do(ConfirmPrice(bidder.key)))
            self.add_buttons(confirm)
        self._form = PriceForm(deciding, bidder)
        self.add(self._form)
        reject = Button(self.tr("Reject the bid"))
        reject.clicked.connect(self._reject)
        self.add_buttons(reject)

    def _reject(self) -> None:
        reason = self._form.reason.taken()
        if reason:
            self._form.reason.forget()
            self._session.do(RejectBid(self._bidder.key, reason))


class ClaimCard(Card):
    """A claim that cannot be read: yes or no, as a correction of its cell."""

    def __init__(self, deciding: Deciding, bidder: Bidder, reason: Reason) -> None:
        super().__init__("warning")
        self._rereading = deciding.context.rereading
        self.add_title(bidder.name)
        self.add(Label(deciding.context.languages.say(reason)))
        for field in bidder.claims.unread:
            source, cell = bidder.cell(field), deciding.here(bidder, field)
            if source is None or field not in _CLAIMS:
                continue
            buttons = [Button(text) for text in _CLAIMS[field]] if cell else []
            for button in buttons:
                button.clicked.connect(partial(self._mend, cell, button.text()))
            self.add_buttons(deciding.cell(source), *buttons)

    def _mend(self, cell: str, text: str, _checked: bool = False) -> None:
        self._rereading.correct_cell(cell, text)


class LowPriceCard(Card):
    """An abnormally low price: its explanation stands, or the bid is out."""

    def __init__(self, deciding: Deciding, bidder: Bidder, reasons: tuple[Reason, ...], meaning: str) -> None:
        super().__init__(meaning)
        self._deciding = deciding
        self._bidder = bidder
        source = bidder.cell("price")
        self.add_title(bidder.name, deciding.cell(source) if source is not None else None)
        for reason in reasons:
            self.add(Label(deciding.context.languages.say(reason)))
        self._reason = TextField(deciding.drafts, f"low:{bidder.key}", self.tr("Reason"))
        self.add(self._reason)
        stands, fails = Button(self.tr("The explanation stands")), Button(self.tr("Not proven reasonable"))
        stands.clicked.connect(lambda: self._settle("explained"))
        fails.clicked.connect(lambda: self._settle("not_proven"))
        self.add_buttons(stands, fails)

    def _settle(self, outcome: Outcome) -> None:
        reason = self._reason.taken()
        if reason:
            self._reason.forget()
            edit = SettleLowPrice(LowPriceReview(self._bidder.key, outcome, reason))
            self._deciding.context.session.do(edit)
