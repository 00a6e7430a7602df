"""What the evaluation as a whole must know: too few bids, low prices, brands, the committee, deductions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tender_tool.domain.reasons.notes import (
    BrandTied,
    CommitteeSize,
    LowPriceExplained,
    LowPriceFound,
    MemberOutOfLine,
    Note,
    RateNotStated,
    RateOutOfBand,
    RateWithoutLaw,
    Reserved,
)
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CommitteeFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.ruleset.procurement import RegimeFile, band, preference_title, procurement, regime
from tender_tool.scoring.candidates import brands, valid_bids
from tender_tool.scoring.context import Context
from tender_tool.scoring.low_prices import low_prices

_PREFERENCES: tuple[Preference, ...] = ("small", "partner", "domestic")


def notes_on(scores: Sequence[BidderScore], context: Context) -> Iterator[Note]:
    """Yield everything that the people who evaluate must know, the gravest first."""
    table, held = context.tender.table, context.tender.bidder_list
    if held is not None and held.choices.recalled:
        # The levels may rest on what was said of another list.
        yield Note(Message.of("note.recalled", count=len(held.choices.recalled)), grade="warning")
    known = regime(table.procedure.regime)
    if known is not None:
        yield from _few_bids(scores, known, context)
    if table.price_factor is not None:
        if context.prices.stopped is not None:
            yield Note(context.prices.stopped, bidder=context.prices.implausible)
        yield from _low_prices(context)
        yield from _deductions(context)
    yield from _brands(scores, context)
    if any(isinstance(factor, CommitteeFactor) for factor in table.factors):
        yield from _committee(known, context)
    yield from _out_of_line(scores)


def _few_bids(scores: Sequence[BidderScore], known: RegimeFile, context: Context) -> Iterator[Note]:
    valid = valid_bids(scores, context)
    if scores and valid < known.least_bids:
        yield Note(Message.of("note.too_few", count=valid, least=known.least_bids, then=known.too_few.text()))


def _low_prices(context: Context) -> Iterator[Note]:
    settled = {each.bidder: each for each in context.tender.evaluation.low_prices}
    by_key = {bidder.key: bidder for bidder in context.bidders}
    said = set()
    for low in low_prices(context):
        bidder, outcome = by_key[low.bidder], settled.get(low.bidder)
        if outcome is None:
            found = LowPriceFound(low.rule, bidder.name, low.price, low.rate, low.limit)
            yield Note(found, bidder.cell("price"), "warning", bidder.key)
        elif low.bidder not in said:
            said.add(low.bidder)
            explained = LowPriceExplained(bidder.name, outcome.reason)
            yield Note(explained, bidder.cell("price"), "info", bidder.key)


def _deductions(context: Context) -> Iterator[Note]:
    procedure, day = context.tender.table.procedure, context.opened_on
    for kind in _PREFERENCES:
        claimed = any(getattr(bidder.claims, kind) for bidder in context.bidders)
        rate, title = procedure.preferences.rate(kind), preference_title(kind)
        if claimed and procedure.reserved and kind != "domestic":
            yield Note(Reserved(title), grade="info")
        elif claimed and rate is None:
            yield Note(RateNotStated(title), grade="warning")
        if kind == "domestic" and claimed and rate is not None and not context.prices.foreign_competes:
            yield Note(Message.of("note.all_domestic"), grade="info")
        if rate is not None and day is not None and procedure.object:
            allowed = band(kind, procedure.object, day)
            if allowed is None or not allowed[0] <= rate <= allowed[1]:
                odd = RateOutOfBand(title, rate, day, *allowed) if allowed else RateWithoutLaw(title, rate, day)
                yield Note(odd, grade="warning")


def _brands(scores: Sequence[BidderScore], context: Context) -> Iterator[Note]:
    for brand in brands(scores, context):
        names = "、".join(score.bidder.name for score in brand.bidders)
        yield Note(Message.of("note.same_brand", brand=brand.name, bidders=names), grade="info")
        if len(brand.best) > 1:
            tied = frozenset(score.bidder.key for score in brand.best)
            yield Note(BrandTied(tied, names, brand.name), grade="warning")


def _committee(known: RegimeFile | None, context: Context) -> Iterator[Note]:
    note = committee_size(context.tender) if known is not None and known.committee else None
    if note is not None:
        yield note


def committee_size(tender: Tender) -> Note | None:
    """Return what is wrong with the number of members, None if nothing is or there are none yet."""
    count, size = len(tender.evaluation.members), procurement().committee
    budget = tender.table.procedure.budget
    large = budget is not None and budget >= size.large_from
    least = size.least_large if large else size.least
    if count == 0 or (count >= least and count % 2):
        return None
    return Note(CommitteeSize(count, least), grade="warning")


def _out_of_line(scores: Sequence[BidderScore]) -> Iterator[Note]:
    for score in scores:
        if not any(mark.out_of_line for mark in score.marks):
            continue
        for factor in score.factors:
            for each in factor.members:
                if each.out_of_line:
                    cause = MemberOutOfLine(each.member, score.bidder.name, factor.factor, each.points)
                    source = next((place for name, place in factor.places if name == each.member), None)
                    yield Note(cause, source, "warning", score.bidder.key)
