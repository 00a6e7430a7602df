"""The worked example gives the figures that its README works out by hand."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import full_sample
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.tender_folder import look_into, open_bidders


def _by_hand() -> dict[str, tuple[tuple[Decimal, ...], Decimal, int]]:
    """Return points, total and rank by bidder, from the last table of the README."""
    found = {}
    for line in (full_sample() / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0].endswith("公司"):
            found[cells[0]] = (tuple(map(Decimal, cells[1:-2])), Decimal(cells[-2]), int(cells[-1]))
    return found


@pytest.fixture(scope="module")
def scored() -> ScoreSheet:
    return score_bidders(open_bidders(new_tender(), full_sample(), keep_rule=False))


def test_every_figure_is_the_one_worked_out_by_hand(scored: ScoreSheet) -> None:
    got = {
        score.bidder.name: (tuple(factor.points for factor in score.factors), score.total, score.rank)
        for score in scored.scores
    }
    assert got == _by_hand()
    assert len(got) == 7


def test_the_lower_bid_price_decides_the_tie(scored: ScoreSheet) -> None:
    tied = [score for score in scored.ranked if score.tied_by is not None]
    assert [score.rank for score in tied] == [2, 3]
    assert {score.tied_by.message.code for score in tied if score.tied_by} == {"tie.price"}
    assert [score.candidate for score in scored.ranked[:4]] == [1, 2, 3, None]


def test_nothing_waits_for_a_person(scored: ScoreSheet) -> None:
    assert not scored.waiting
    assert not scored.notes


def test_the_folder_holds_one_rule_one_list_and_five_score_sheets() -> None:
    held = look_into(full_sample())
    assert held.rule == full_sample() / "rule.toml"
    assert held.bidders.name == "bidders.xlsx"
    assert len(held.score_sheets) == 5


def test_a_folder_with_two_lists_is_refused(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("投标人,报价\n甲公司,1\n乙公司,2\n", encoding="utf-8")
    with pytest.raises(InputError) as refused:
        look_into(tmp_path)
    assert refused.value.problems[0].message.code == "folder.two_lists"
