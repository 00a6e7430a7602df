"""What the certificate items of a tender do to the result: with these bidders, and before there are any."""

from __future__ import annotations

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.item_effect import ItemEffect, ItemForecast
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.tender import Tender
from tender_tool.fairness.effect.before_publication import forecast
from tender_tool.fairness.effect.on_bidders import holding, item_effect
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.services.review.review_rules import review_rules


def item_effects(tender: Tender, sheet: ScoreSheet) -> tuple[ItemEffect, ...]:
    """Return what each certificate item does to these bidders, also with the tiers that the review suggests."""
    return tuple(
        item_effect(tender, sheet, factor, suggested_tiers(tender, factor))
        for factor in tender.table.certificate_factors
    )


def holders_by_level(factor: CertificateFactor, sheet: ScoreSheet) -> dict[str, int]:
    """Return how many bidders hold each level in a certificate that counts, as everywhere in the program."""
    return {level: len(keys) for level, keys in holding(factor, sheet).items()}


def item_forecasts(tender: Tender) -> tuple[ItemForecast, ...]:
    """Return what each certificate item would do before anybody has bid; none without points for the price."""
    found = (forecast(tender.table, factor) for factor in tender.table.certificate_factors)
    return tuple(each for each in found if each is not None)


def suggested_tiers(tender: Tender, factor: CertificateFactor) -> SetTiers | None:
    """Return the tiers of the fair default where the review finds fault with the item, None where it does not."""
    fair = default_ruleset().certificate_factors[0]
    if factor.scheme != fair.scheme or factor.weight is not None:
        return None
    suggested = SetTiers(factor.name, fair.tiers, fair.no_certificate)
    if suggested.apply(tender) == tender:
        return None
    found = review_rules(tender).findings
    return suggested if any(x.item == factor.name and x.severity != "info" for x in found) else None
