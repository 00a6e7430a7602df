"""Made lists in the shapes that offices produce, and what a careful officer reads from each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.services import rules
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.score_bidders import score_bidders
from tests.reading.corpus.kinds import Listing, Want
from tests.reading.corpus.lists import LISTINGS
from tests.reading.corpus.writers import write


def scores_of(path: Path) -> list[BidderScore]:
    """Return the bidders' scores as the command gives them, for an opening on 2026-03-01."""
    tender = Tender(rules.typed_tiers("五星级=5,四星级=4,三星级=3,二星级=1"), bidder_list=import_bidders(path))
    return list(score_bidders(replace(tender, opened_on=date(2026, 3, 1))).scores)


def said(score: BidderScore) -> Want:
    """Return what the program says of a bidder in the words of an expectation."""
    factor = (*score.factors, *score.read)[0]
    points = None if factor.points is None else int(factor.points)
    level = score.bidder.certificate.level
    if level == "unclear":
        return Want(normalise(score.bidder.name), level, None, points, score.needs_review)
    return Want(normalise(score.bidder.name), level, factor.valid, points, score.needs_review)


def wanted(want: Want) -> Want:
    """Return an expectation with the name as it is compared."""
    return replace(want, name=normalise(want.name))


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.id)
def test_a_list_is_read_as_a_careful_officer_reads_it(listing: Listing, tmp_path: Path) -> None:
    got = [said(score) for score in scores_of(write(listing, tmp_path))]
    assert got == [wanted(want) for want in listing.wants]
