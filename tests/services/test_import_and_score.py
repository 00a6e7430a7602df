"""From the file to the ranks, as the window and the command line do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.edits.tender import DecideLevel, ImportBidders
from tender_tool.domain.problem import Cancelled
from tender_tool.domain.tender import Tender
from tender_tool.services import rules
from tender_tool.services.export_results import export_results
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tests.reading.made_lists import bidders

ROWS = [
    ("甲公司", 100, "五星级", "2027-01-01"),
    ("乙公司", 90, "四星级", "2026-02-28"),
    ("丙公司", 80, "详见附件", "2027-01-01"),
    ("丁公司", 70, "★★★", "2026-03-01"),
]


class _StopsAt:
    """A progress that a person stops after some steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def step(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture
def tender(tmp_path: Path) -> Tender:
    """A tender with four bidders under the fair default."""
    read = import_bidders(bidders(tmp_path, *ROWS))
    return replace(ImportBidders(read).apply(rules.new_tender()), opened_on=date(2026, 3, 1))


def test_a_list_is_scored_and_ranked(tender: Tender) -> None:
    scores = score_bidders(tender).scores
    assert [score.total for score in scores] == [Decimal(2), Decimal(0), None, Decimal(1)]
    assert [score.rank for score in scores] == [1, 3, None, 2]
    assert [score.needs_review for score in scores] == [False, False, True, False]


def test_every_score_leads_back_to_its_cells(tender: Tender) -> None:
    for row, score in enumerate(score_bidders(tender).scores, start=2):
        assert {f"D{row}", f"E{row}"} <= {source.cell for source in score.factors[0].sources}


def test_a_decision_of_a_person_is_scored(tender: Tender) -> None:
    waiting = score_bidders(tender).waiting[0].bidder
    decided = DecideLevel(waiting.key, "five_star", "gbt27922-2011", "五星级").apply(tender)
    score = next(each for each in score_bidders(decided).scores if each.bidder.key == waiting.key)
    assert (score.total, score.rank, score.needs_review) == (Decimal(2), 1, False)
    assert score.bidder.certificate.text == "详见附件"


def test_a_person_may_decide_that_there_is_no_certificate(tender: Tender) -> None:
    waiting = score_bidders(tender).waiting[0].bidder
    decided = DecideLevel(waiting.key, "none", None, "无证书").apply(tender)
    assert not score_bidders(decided).waiting
    assert score_bidders(decided).scores[2].total == 0


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_stopping_an_export_leaves_nothing(tender: Tender, tmp_path: Path, steps: int) -> None:
    folder = tmp_path / "out"
    with pytest.raises(Cancelled):
        export_results(tender, score_bidders(tender), review_rules(tender), folder, progress=_StopsAt(steps))
    assert not folder.exists()


def test_stopping_an_import_stops_it(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        import_bidders(bidders(tmp_path, *ROWS), progress=_StopsAt(0))


def test_only_the_kinds_asked_for_are_written(tender: Tender, tmp_path: Path) -> None:
    files = export_results(
        tender, score_bidders(tender), review_rules(tender), tmp_path / "out", kinds=("json",), language="en"
    )
    assert [file.name for file in files] == ["result.json"]
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["result.json"]
