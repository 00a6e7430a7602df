"""What the scorers of counts, numbers, answers and given points share: the fact, the weight, and who must look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import (
    Earned,
    FactMissing,
    FactRead,
    FactRecorded,
    FactUnread,
    PointsAboveFull,
    Weighted,
)
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import Factor, inner_full
from tender_tool.domain.text import Reason
from tender_tool.ruleset.vocabulary.facts import read_number
from tender_tool.scoring.context import Context
from tender_tool.scoring.facts import Fact
from tender_tool.scoring.rounding import EXACT, rounded_ratio

_Factor = TypeVar("_Factor", bound=Factor)


def by_fact(
    factor: _Factor, bidder: Bidder, context: Context, judge: Callable[[_Factor, Fact, Context], FactorScore]
) -> FactorScore:
    """Return what ``judge`` makes of a bidder's fact, with its cell; a waiting score where there is none."""
    fact = context.fact(bidder, factor.name)
    if fact is None:
        return waits(factor, FactMissing(factor.name))
    judged = _of_fact(factor, fact, context, judge)
    return judged if fact.source is None else replace(judged, places=(("fact", fact.source),))


def _of_fact(
    factor: _Factor, fact: Fact, context: Context, judge: Callable[[_Factor, Fact, Context], FactorScore]
) -> FactorScore:
    key = (factor.name, fact.text, fact.reason, fact.recorded)
    judged = context.judged.get(key)
    if judged is None:
        judged = context.judged[key] = judge(factor, fact, context)
    return judged


def marks_by_fact(
    factor: _Factor, context: Context, judge: Callable[[_Factor, Fact, Context], FactorScore]
) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures by what ``judge`` makes of its fact; each text is judged once."""
    text_of = context.texts(factor.name)
    known: dict[str, Mark] = {}

    def mark(bidder: Bidder) -> Mark:
        text = text_of(bidder)
        if text is None:
            return by_fact(factor, bidder, context, judge).mark
        found = known.get(text)
        if found is None:
            found = known[text] = _of_fact(factor, Fact(text), context, judge).mark
        return found

    return mark


def by_number(
    factor: _Factor,
    bidder: Bidder,
    context: Context,
    judge: Callable[[_Factor, Decimal, FactRead | FactRecorded, Context], FactorScore],
) -> FactorScore:
    """Return what ``judge`` makes of the number that a bidder's fact states; one below zero is for a person."""
    return by_fact(factor, bidder, context, _of_number(judge))


def marks_by_number(
    factor: _Factor,
    context: Context,
    judge: Callable[[_Factor, Decimal, FactRead | FactRecorded, Context], FactorScore],
) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures by the number that its fact states."""
    return marks_by_fact(factor, context, _of_number(judge))


def _of_number(
    judge: Callable[[_Factor, Decimal, FactRead | FactRecorded, Context], FactorScore],
) -> Callable[[_Factor, Fact, Context], FactorScore]:
    def of_fact(factor: _Factor, fact: Fact, context: Context) -> FactorScore:
        number = read_number(fact.text)
        if number is None or number < 0:
            return unread(factor, fact)
        return judge(factor, number, said(fact), context)

    return of_fact


def said(fact: Fact) -> FactRead | FactRecorded:
    """Return where a fact comes from."""
    if not fact.recorded:
        return FactRead(fact.text)
    return FactRecorded(fact.text, fact.reason.strip())


def unread(factor: Factor, fact: Fact) -> FactorScore:
    """Return the score of a factor whose fact cannot be read."""
    return waits(factor, FactUnread(fact.text, factor.name))


def waits(factor: Factor, *reasons: Reason) -> FactorScore:
    """Return a score without points: a person must look at the last of the reasons."""
    return FactorScore(factor.name, None, reasons, waits_for=reasons[-1])


def weighted(factor: Factor, why: Reason, earned: Earned, context: Context) -> FactorScore:
    """Return the score of what a fact earns, after the factor's weight, rounded once; more than full points wait."""
    full, inner, reasons = inner_full(factor), earned.earns, (why, earned)
    if inner > full:
        return waits(factor, *reasons, PointsAboveFull(inner, full))
    points = rounded_ratio(EXACT.multiply(inner, factor.points), full, context.rounding)
    if full == factor.points:
        return FactorScore(factor.name, points, reasons)
    step = Weighted(inner, full, factor.points, points)
    return FactorScore(factor.name, points, (*reasons, step), inner=inner)
