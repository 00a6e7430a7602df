"""What the scorers of counts, numbers and given points share: the fact, the weight, and who must look."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.factors import Factor, inner_full
from tender_tool.domain.score import FactorScore
from tender_tool.domain.source import Sources
from tender_tool.domain.text import Message
from tender_tool.ruleset.fact_words import read_number
from tender_tool.scoring.context import Context
from tender_tool.scoring.facts import Fact
from tender_tool.scoring.rounding import EXACT, rounded_ratio


@dataclass(frozen=True, slots=True)
class Counted:
    """A number that a factor counts, its cell, and the sentence that says where it comes from."""

    number: Decimal
    places: Sources
    why: Message


def found(fact: Fact) -> tuple[Sources, Message]:
    """Return the cell of a fact, and the sentence that says where it comes from."""
    if fact.recorded:
        code = "fact.recorded_why" if fact.reason else "fact.recorded"
        return (), Message.of(code, text=fact.text, reason=fact.reason)
    return ((("fact", fact.source),) if fact.source else ()), Message.of("fact.read", text=fact.text)


def waits(factor: Factor, fact: Fact | None) -> FactorScore:
    """Return the score of a factor whose fact is missing or cannot be read: a person must decide."""
    code = "fact.missing" if fact is None else "fact.unread"
    why = Message.of(code, factor=factor.name, text=fact.text if fact else "")
    places = found(fact)[0] if fact else ()
    return FactorScore(factor.name, None, (why,), places, why)


def counted(factor: Factor, bidder: Bidder, context: Context) -> Counted | FactorScore:
    """Return the number known of a bidder for a factor; a waiting score where there is none, or one below zero."""
    fact = context.fact(bidder, factor.name)
    number = read_number(fact.text) if fact else None
    if fact is None or number is None or number < 0:
        return waits(factor, fact)
    places, why = found(fact)
    return Counted(number, places, why)


def weighted(
    factor: Factor, inner: Decimal, places: Sources, reasons: tuple[Message, ...], context: Context
) -> FactorScore:
    """Return the score of points inside a factor, after its weight, rounded once."""
    full = inner_full(factor)
    points = rounded_ratio(EXACT.multiply(inner, factor.points), full, context.rounding)
    if full == factor.points:
        return FactorScore(factor.name, points, reasons, places)
    step = Message.of("score.weighted", inner=inner, full=full, weight=factor.points, points=points)
    return FactorScore(factor.name, points, (*reasons, step), places, inner=inner)
