"""The card that decides each kind of thing that waits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.notes import AtRules, LowPriceExplained, LowPriceFound, Note, Tied
from tender_tool.domain.reasons.points import CommitteeWaits
from tender_tool.domain.reasons.prices import ClaimUnread, ImplausibleBenchmark, PriceWaits
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.draw import DrawCard
from ui.pages.results.decisions.fact import FactCard
from ui.pages.results.decisions.level import DecisionCard
from ui.pages.results.decisions.price import ClaimCard, LowPriceCard, PriceCard
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_MEANING = {"error": "error", "warning": "warning", "info": "note"}
_LONGEST = 300


def card_for_factor(deciding: Deciding, score: BidderScore, factor: FactorScore) -> QWidget:
    """Return the card that decides what one factor of a bidder waits for."""
    why, context = factor.waits_for, deciding.context
    if why is None or factor.certificate is not None:
        return DecisionCard(context, (score,), deciding.cell(score.bidder.cell("level") or score.bidder.source))
    if isinstance(why, ImplausibleBenchmark):
        return _benchmark(deciding, why)
    if isinstance(why, PriceWaits):
        return card_for_price(deciding, score.bidder, why)
    known = next((each for each in context.session.tender.table.factors if each.name == factor.factor), None)
    if isinstance(why, CommitteeWaits) or known is None:
        return text_card(deciding, context.languages.say(why), "warning", to_rules=True)
    return FactCard(deciding, known, [(score.bidder, why)], named=False)


def card_for_price(deciding: Deciding, bidder: Bidder, why: PriceWaits) -> QWidget:
    """Return the card that decides a price or a claim that cannot be scored as it stands."""
    return (ClaimCard if isinstance(why, ClaimUnread) else PriceCard)(deciding, bidder, why)


def card_for_note(deciding: Deciding, sheet: ScoreSheet, note: Note) -> QWidget:
    """Return the card that says a note and decides it."""
    cause, context = note.cause, deciding.context
    if isinstance(cause, ImplausibleBenchmark):
        return _benchmark(deciding, cause, note.bidder)
    if isinstance(cause, Tied):
        return DrawCard(context, sheet.of(cause.tied), cause)
    if isinstance(cause, (LowPriceFound, LowPriceExplained)):
        mine = (each.cause for each in sheet.notes if each.bidder == note.bidder)
        low = tuple(each for each in mine if isinstance(each, type(cause)))
        bidder = next((each for each in context.session.tender.bidders if each.key == note.bidder), None)
        if bidder is not None:
            return LowPriceCard(deciding, bidder, low, _MEANING[note.grade])
    to_rules = isinstance(cause, AtRules)
    card = text_card(deciding, context.languages.say(cause), _MEANING[note.grade], to_rules=to_rules)
    if note.source is not None and note.source.cell:
        card.add_buttons(deciding.cell(note.source))
    return card


def text_card(deciding: Deciding, text: str, meaning: str, *, to_rules: bool = False) -> Card:
    """Return a card that says something, with a way to where it is settled."""
    card = Card(meaning)
    card.add(Label(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"))
    if to_rules:
        button = Button(QCoreApplication.translate("NoteCards", "To the scoring rules"))
        button.clicked.connect(partial(deciding.page_wanted.emit, "rules"))
        card.add_buttons(button)
    return card


def _benchmark(deciding: Deciding, why: ImplausibleBenchmark, key: str | None = None) -> QWidget:
    session = deciding.context.session
    if key is None:
        key = next((note.bidder for note in session.sheet.notes if note.cause == why), None)
    bidder = next((each for each in session.tender.bidders if each.key == key), None)
    if bidder is None:
        return text_card(deciding, deciding.context.languages.say(why), "error")
    return PriceCard(deciding, bidder, why)
