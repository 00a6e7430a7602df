"""What is printed about prices: which deductions were made, what was corrected, what waits."""

from __future__ import annotations

from collections.abc import Iterable

from tender_tool.domain.reasons.prices import CorrectedBid, CorrectedCell
from tender_tool.domain.results.score import BidderScore, FactorScore, PriceDetail
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.text import Language, Reason
from tender_tool.reports.prose.procedure import PREFERENCES
from tender_tool.ruleset.wording import say


def kinds_used(details: Iterable[PriceDetail]) -> tuple[Preference, ...]:
    """Return the kinds of deduction that any price has, in the order of the law."""
    used = {deduction.kind for detail in details for deduction in detail.deductions}
    return tuple(kind for kind in PREFERENCES if kind in used)


def price_remarks(score: BidderScore, got: FactorScore | None, language: Language) -> tuple[str, ...]:
    """Return why a price does not count, what waits for a person, and how it was corrected."""
    if score.rejected is not None:
        return (say(score.rejected, language),)
    if got is None:
        return ()
    found: list[Reason] = [each for each in got.reasons if isinstance(each, (CorrectedBid, CorrectedCell))]
    found += [got.waits_for] if got.waits_for else []
    return tuple(say(each, language) for each in found)
