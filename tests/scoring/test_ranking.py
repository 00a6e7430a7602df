"""Totals to ranks: equal totals share a rank, and who waits for a person has none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.results.score import BidderScore
from tender_tool.scoring.context import Context
from tender_tool.scoring.ranking import rank
from tests.scoring.made_tenders import FAIR, bidder, certificate, scored, tender


def _ranks(*totals: str | None) -> list[int | None]:
    scores = [
        BidderScore(bidder(number, certificate("none")), (), None if total is None else Decimal(total))
        for number, total in enumerate(totals, start=2)
    ]
    return [score.rank for score in rank(scores, Context(tender(FAIR)))]


@pytest.mark.parametrize(
    ("totals", "ranks"),
    [
        (("5", "4", "3"), [1, 2, 3]),
        (("3", "4", "5"), [3, 2, 1]),
        (("5", "5", "3"), [1, 1, 3]),
        (("5", "4", "4", "4", "1"), [1, 2, 2, 2, 5]),
        (("1", "1", "1"), [1, 1, 1]),
        (("2.50", "2.5", "2.500"), [1, 1, 1]),
        (("0", "-1", "0"), [1, 3, 1]),
        (("5", None, "4"), [1, None, 2]),
        ((None, None), [None, None]),
        ((), []),
    ],
)
def test_equal_totals_share_a_rank_and_the_next_is_passed_over(
    totals: tuple[str | None, ...], ranks: list[int | None]
) -> None:
    assert _ranks(*totals) == ranks


def test_the_smallest_difference_counts() -> None:
    assert _ranks("1.0000001", "1.0000002") == [2, 1]


def test_who_waits_for_a_person_has_no_rank_and_stands_last() -> None:
    sheet = scored(tender(FAIR, *map(certificate, ("unclear", "three_star", "five_star", "unclear", "five_star"))))
    assert [score.rank for score in sheet.scores] == [None, 3, 1, None, 1]
    assert [score.bidder.source.row for score in sheet.ranked] == [4, 6, 3, 2, 5]
    assert [score.bidder.source.row for score in sheet.waiting] == [2, 5]
