"""Other full points for a certificate item are tried in the proportions of its tiers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.edits.tender import ImportBidders, SetPriceWeight, SetTiers, UseTable
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.tender import Tender
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.review.try_points import scaled, try_change
from tender_tool.services.rules import new_tender, rulesets
from tender_tool.services.samples import sample_file
from tender_tool.services.score_bidders import score_bidders

TABLE = next(each for each in rulesets() if each.id == "example-5431")
FACTOR = TABLE.certificate_factors[0]


def _tender() -> Tender:
    tender = ImportBidders(import_bidders(sample_file())).apply(new_tender())
    return SetPriceWeight(Decimal(30)).apply(UseTable(TABLE).apply(tender))


def _points(factor: CertificateFactor, full: str) -> list[Decimal]:
    change = scaled(factor, Decimal(full))
    assert isinstance(change, SetTiers)
    return [tier.points for tier in change.tiers]


@pytest.mark.parametrize(
    ("full", "points"),
    [("5", ["5", "4", "3", "1"]), ("2.5", ["2.5", "2", "1.5", "0.5"]), ("0", ["0", "0", "0", "0"])],
)
def test_tiers_keep_their_proportions(full: str, points: list[str]) -> None:
    assert _points(FACTOR, full) == [Decimal(each) for each in points]


def test_points_are_rounded_to_hundredths_half_up() -> None:
    assert _points(FACTOR, "0.25") == [Decimal(each) for each in ("0.25", "0.20", "0.15", "0.05")]
    assert _points(FACTOR, "0.125")[-1] == Decimal("0.03")


def test_an_item_worth_nothing_cannot_be_scaled() -> None:
    tiers = tuple(replace(tier, points=Decimal(0)) for tier in FACTOR.tiers)
    assert scaled(replace(FACTOR, tiers=tiers), Decimal(2)) is None


def test_a_trial_leaves_the_tender_as_it_is_and_tells_what_follows() -> None:
    tender = _tender()
    sheet, change = score_bidders(tender), scaled(FACTOR, Decimal(2))
    assert change is not None
    trial = try_change(tender, sheet, change)
    assert trial.tender == change.apply(tender)
    assert trial.leverage[0].percent == Decimal("7.1")
    assert {each.total_after for each in trial.changes} >= {Decimal("2.00"), Decimal("1.60")}
    assert "C03" not in {finding.code for finding in trial.findings}


def test_local_checks_that_count_do_so_in_a_trial() -> None:
    tender, change = _tender(), scaled(FACTOR, Decimal(2))
    assert change is not None
    sheet = score_bidders(tender)
    trial = try_change(tender, sheet, change, frozenset({"shenzhen"}))
    assert "N16" in trial.review.no_hit
    assert "N16" not in try_change(tender, sheet, change).review.no_hit
