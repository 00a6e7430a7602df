"""Real bidder lists are read as a careful officer reads them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.score_bidders import score_bidders

FILES = [
    "d01-registration.xlsx",
    "d02-grouped-header.xlsx",
    "d03-transposed.xlsx",
    "d04-gbk.csv",
    "d05-register.xlsx",
    "d06-odd-values.xlsx",
    "d07-old.xls",
]


def _scores(path: Path) -> dict[str, BidderScore]:
    tender = Tender(rules.typed_tiers("五星级=5,四星级=4,三星级=3,二星级=1"), bidder_list=import_bidders(path))
    scored = score_bidders(replace(tender, opened_on=date(2026, 3, 1)))
    return {score.bidder.name: score for score in scored.scores}


@pytest.mark.parametrize("name", FILES)
def test_a_real_list_is_scored_as_a_careful_officer_does(shared: Path, name: str) -> None:
    expected = json.loads((shared / "sheets" / "expected.json").read_text(encoding="utf-8"))[name]
    scores = _scores(shared / "sheets" / name)
    assert sorted(scores) == sorted(bidder["name"] for bidder in expected)
    for wanted in expected:
        score = scores[wanted["name"]]
        if wanted["level"] == "unclear":
            assert score.needs_review
            assert not score.total
        else:
            assert score.bidder.certificate.level == wanted["level"]
            assert score.total == Decimal(wanted["points"])
            assert wanted["valid"] is None or score.factors[0].valid is wanted["valid"]


def test_every_list_with_an_expectation_is_looked_at(shared: Path) -> None:
    expected = json.loads((shared / "sheets" / "expected.json").read_text(encoding="utf-8"))
    assert sorted(expected) == FILES
