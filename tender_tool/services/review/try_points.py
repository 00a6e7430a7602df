"""Try other full points for a certificate item: its tiers in the same proportions, and what would follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.review.item_effect import Leverage
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.tender import Tender
from tender_tool.fairness.effect.leverage import leverage
from tender_tool.fairness.effect.on_bidders import first_of
from tender_tool.scoring.comparison import changes
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders

_CENT = Decimal("0.01")
_ZERO = Decimal(0)
Change = SetTiers | SetFactor


@dataclass(frozen=True, slots=True)
class Trial:
    """What would follow from a change that is only tried: places, who stands first, the leverage, the review."""

    change: Change
    tender: Tender
    changes: tuple[RankChange, ...]
    first: tuple[str, ...]
    leverage: tuple[Leverage, ...]
    review: Review

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return the findings that nobody has accepted."""
        return tuple(finding for finding in self.review.findings if finding.suppressed is None)


def scaled(factor: CertificateFactor, full: Decimal) -> Change | None:
    """Return the edit that makes an item worth ``full`` points in the table; None if all its tiers are worth none.

    Tiers that count out of an inner full score stay as they are, and the weight changes.
    """
    if factor.points <= 0:
        return None
    if factor.weight is not None:
        return SetFactor(factor.name, replace(factor, weight=_part(factor.weight, full, factor)))
    tiers = tuple(Tier(tier.words, tier.level, _part(tier.points, full, factor)) for tier in factor.tiers)
    none = None if factor.no_certificate is None else _part(factor.no_certificate, full, factor)
    return SetTiers(factor.name, tiers, none)


def _part(points: Decimal, full: Decimal, factor: CertificateFactor) -> Decimal:
    return (points * full / factor.points).quantize(_CENT, ROUND_HALF_UP)


def try_change(tender: Tender, sheet: ScoreSheet, change: Change, packs: frozenset[str] = frozenset()) -> Trial:
    """Return what would follow from a change; nothing is changed."""
    tried = change.apply(tender)
    after = score_bidders(tried)
    name = change.factor if isinstance(change, SetTiers) else change.name
    factor = next((each for each in tried.table.certificate_factors if each.name == name), None)
    price = tried.table.price_points
    bids = [bidder.price for bidder in tried.bidders if bidder.price]
    base = min(bids, default=tried.table.procedure.budget)
    pairs = leverage(factor, price, base) if factor is not None and price else ()
    review = review_rules(tried, after, packs=packs)
    return Trial(change, tried, changes(sheet, after), first_of(after), pairs, review)
