"""The card that decides each kind of thing that waits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.problem import Problem
from tender_tool.domain.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.text import Message
from ui.models.result_waits import BENCHMARK, CLAIM, HIGH
from ui.pages.decision_card import DecisionCard
from ui.pages.notes_deciding import Deciding
from ui.pages.notes_draw import DrawCard
from ui.pages.notes_fact import FactCard
from ui.pages.notes_price import ClaimCard, LowPriceCard, PriceCard
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_MEANING = {"error": "error", "warning": "warning", "info": "note"}
# What is settled where the rule, the procedure and the committee stand.
_AT_RULES = ("note.rate_", "note.committee_size", "note.out_of_line", "note.reserved")
# What only follows from the rest that waits.
_FOLLOWS = "note.no_candidates_yet"
_TIES = ("note.tie", "note.brand_tie")
_LONGEST = 300


def card_for_factor(deciding: Deciding, score: BidderScore, factor: FactorScore) -> QWidget:
    """Return the card that decides what one factor of a bidder waits for."""
    why, context = factor.waits_for, deciding.context
    if why is None or factor.certificate is not None:
        return DecisionCard(context, score, deciding.cell(score.bidder.cell("level") or score.bidder.source))
    if why.code == BENCHMARK:
        return _benchmark(deciding, why)
    if why.code.startswith("price."):
        return card_for_price(deciding, score.bidder, why)
    known = next((each for each in context.session.tender.table.factors if each.name == factor.factor), None)
    if why.code.startswith("committee.") or known is None:
        return text_card(deciding, context.languages.say(why), "warning", to_rules=True)
    return FactCard(deciding, known, [(score.bidder, why)], named=False)


def card_for_price(deciding: Deciding, bidder: Bidder, why: Message) -> QWidget:
    """Return the card that decides a price or a claim that cannot be scored as it stands."""
    if why.code == CLAIM:
        return ClaimCard(deciding, bidder, why)
    return PriceCard(deciding, bidder, why, confirms=why.code in (HIGH, BENCHMARK))


def pressing(notes: Iterable[Problem]) -> list[Problem]:
    """Return the notes that someone must act on; one low price is one, by however many rules it is low."""
    notes = list(notes)
    implausible = {note.bidder for note in notes if note.message.code == BENCHMARK}
    found: dict[object, Problem] = {}
    for note in notes:
        low = is_low(note)
        if note.grade == "info" or note.message.code == _FOLLOWS or (low and note.bidder in implausible):
            continue
        found.setdefault(("low", note.bidder) if low else note, note)
    return list(found.values())


def unsettled(notes: Iterable[Problem]) -> list[Problem]:
    """Return the notes that keep the ranking from being final: ties, low prices, too few bids."""
    return [note for note in pressing(notes) if note.grade == "error" or is_low(note) or note.message.code in _TIES]


def is_low(note: Problem) -> bool:
    """Tell whether a note starts the review of a low price."""
    return note.message.code.startswith("note.low_") and note.grade != "info"


def card_for_note(deciding: Deciding, sheet: ScoreSheet, note: Problem) -> QWidget:
    """Return the card that says a note and decides it."""
    code, context = note.message.code, deciding.context
    if code == BENCHMARK:
        return _benchmark(deciding, note.message, note.bidder)
    tied = _tied(sheet, note)
    if tied:
        return DrawCard(context, tied, note.message)
    if code.startswith("note.low_"):
        said = tuple(
            each.message for each in sheet.notes if each.bidder == note.bidder and is_low(each) == is_low(note)
        )
        low = tuple(message for message in said if message.code.startswith("note.low_"))
        bidder = next((each for each in context.session.tender.bidders if each.key == note.bidder), None)
        if bidder is not None:
            return LowPriceCard(deciding, bidder, low, _MEANING[note.grade])
    to_rules = code.startswith(_AT_RULES)
    card = text_card(deciding, context.languages.say(note.message), _MEANING[note.grade], to_rules=to_rules)
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


def _benchmark(deciding: Deciding, why: Message, key: str | None = None) -> QWidget:
    session = deciding.context.session
    if key is None:
        key = next((note.bidder for note in session.sheet.notes if note.message.code == BENCHMARK), None)
    bidder = next((each for each in session.tender.bidders if each.key == key), None)
    if bidder is None:
        return text_card(deciding, deciding.context.languages.say(why), "error")
    return PriceCard(deciding, bidder, why, confirms=True)


def _tied(sheet: ScoreSheet, note: Problem) -> list[BidderScore]:
    if note.message.code == "note.tie":
        return [score for score in sheet.scores if score.candidate == note.message.arg("place")]
    if note.message.code not in _TIES:
        return []
    brand = str(note.message.arg("brand")).strip().casefold()
    scored = (score for score in sheet.scores if score.rejected is None and score.total is not None)
    same = [score for score in scored if score.bidder.claims.brand.strip().casefold() == brand]
    most = max((score.total for score in same if score.total is not None), default=None)
    return [score for score in same if score.total == most]
