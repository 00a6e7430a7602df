"""Full points where a requirement is met, none where it is not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.reasons.points import RequirementMet
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import PassFailFactor
from tender_tool.ruleset.vocabulary.facts import read_yes
from tender_tool.scoring.context import Context
from tender_tool.scoring.counted import by_fact, marks_by_fact, said, unread
from tender_tool.scoring.facts import Fact
from tender_tool.scoring.rounding import rounded

FACTOR = PassFailFactor


def score(factor: PassFailFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return all points or none; what is neither yes nor no is left to a person."""
    return by_fact(factor, bidder, context, _judged)


def marks(factor: PassFailFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures."""
    return marks_by_fact(factor, context, _judged)


def _judged(factor: PassFailFactor, fact: Fact, context: Context) -> FactorScore:
    met = read_yes(fact.text)
    if met is None:
        return unread(factor, fact)
    points = factor.points if met else Decimal(0)
    return FactorScore(factor.name, rounded(points, context.rounding), (said(fact), RequirementMet(points, met)))
