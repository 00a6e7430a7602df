"""A bid goes out with a reason, and comes back in."""

from __future__ import annotations

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.evaluation import RejectBid, SettleLowPrice
from tender_tool.domain.evaluation import LowPriceReview
from tender_tool.domain.reasons.bids import OutByLowPrice, OutByPerson
from tender_tool.domain.results.score import BidderScore
from ui.context import Context
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.fields import Drafts, TextField
from ui.widgets.card import Card
from ui.widgets.text import Button, Label


class RejectCard(Card):
    """The reason first, then the button."""

    def __init__(self, context: Context, bidder: Bidder) -> None:
        super().__init__()
        self._session = context.session
        self._bidder = bidder
        self.add(Label(self.tr("Is this bid invalid?"), "strong"))
        self._reason = TextField(Drafts(), "", self.tr("Reason for rejecting the bid"))
        self.add(self._reason)
        reject = Button(self.tr("Reject the bid"))
        reject.clicked.connect(self._do)
        self.add_buttons(reject)

    def _do(self) -> None:
        reason = self._reason.taken()
        if reason:
            self._session.do(RejectBid(self._bidder.key, reason))


class BackIn(Card):
    """Why a bid is out, and the button that takes it back in where a person put it out."""

    def __init__(self, deciding: Deciding, score: BidderScore) -> None:
        super().__init__("error")
        context = deciding.context
        self._session = context.session
        self._key = score.bidder.key
        cells = (score.bidder.cell(field) for field in score.rejected.cells) if score.rejected is not None else ()
        cell = next((each for each in cells if each is not None), None)
        self.add_title(self.tr("This bid is out"), deciding.cell(cell) if cell is not None else None)
        if score.rejected is None:
            return
        self.add(Label(context.languages.say(score.rejected)))
        if isinstance(score.rejected, OutByPerson):
            back = Button(self.tr("Take it back in"))
            back.clicked.connect(lambda: self._session.do(RejectBid(self._key, "")))
            self.add_buttons(back)
        elif isinstance(score.rejected, OutByLowPrice):
            self._reason = TextField(Drafts(), "", self.tr("Reason"))
            stands = Button(self.tr("The explanation stands after all"))
            stands.clicked.connect(self._explain)
            self.add(self._reason)
            self.add_buttons(stands)

    def _explain(self) -> None:
        reason = self._reason.taken()
        if reason:
            self._session.do(SettleLowPrice(LowPriceReview(self._key, "explained", reason)))
