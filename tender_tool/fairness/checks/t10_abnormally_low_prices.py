"""T10: the lines below which a price is looked into are not those of the law; or a bid lies below them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.subject.document_sentences import sentences_with
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import low_price_file, regime
from tender_tool.ruleset.wording import plain
from tender_tool.scoring.context import Context
from tender_tool.scoring.low_prices import low_prices

CODE = "T10"
_RULES = ("mean", "second", "ceiling")


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each line out of range, for bids that are out without a review, and for each low bid."""
    for sentence, _ in sentences_with(subject, data.words["automatic"]):
        if not any(words in sentence.plain for words in data.words["review"]):
            yield Hit("automatic", sentence.printed, sentence.printed, {})
    known, day = regime(subject.regime), subject.day or subject.tender.opened_on
    wanting = [name for name, there in (("regime", known), ("date", day)) if not there]
    if known is None or day is None:
        yield from map(Missing, wanting)
        return
    if known.low_price:
        yield from _lines(subject, day)
        yield from _bids(subject, day)


def _lines(subject: Subject, day: date) -> Iterator[Hit]:
    law, own = low_price_file(day), subject.tender.table.procedure.low_price
    for rule in _RULES if law is not None else ():
        rate, least = getattr(own, rule), getattr(law, rule)
        if law is not None and rate is not None and not least <= rate <= law.most:
            args = {"rate": rate, "least": least, "most": law.most}
            yield Hit(f"line_{rule}", f"{plain(rate)}%", f"{plain(rate)}%", args)


def _bids(subject: Subject, day: date) -> Iterator[Result]:
    tender = subject.tender
    if not any(bidder.price for bidder in tender.bidders):
        if low_price_file(day) is not None:
            yield Missing("bidders")
        return
    settled = {each.bidder for each in tender.evaluation.low_prices}
    names = {bidder.key: bidder.name for bidder in tender.bidders}
    for low in low_prices(Context(tender)):
        if low.bidder not in settled:
            name = names[low.bidder]
            args: Args = {"bidder": name, "price": low.price, "rate": low.rate, "limit": low.limit}
            yield Hit(f"bid_{low.rule}", name, plain(low.price), args)
