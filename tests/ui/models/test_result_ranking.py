from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tests.scoring.made_tenders import FAIR, bidder, certificate, scored, tender
from ui.models.results.cells import tags_of
from ui.models.results.columns import columns_of, parts_of, shown_first
from ui.models.results.ranking import Ranking


def _sheet() -> ScoreSheet:
    return scored(
        tender(FAIR, *(certificate(level) for level in ("five_star", "unclear", "four_star", "four_star", "none")))
    )


def _named(scores: tuple[BidderScore, ...]) -> list[str]:
    return [score.bidder.name for score in scores]


def test_neighbours_stand_next_to_each_other_in_the_ranking() -> None:
    sheet = _sheet()
    ranking = Ranking(sheet)
    first, unclear, second, third, last = sheet.scores
    assert ranking.above(first) is None
    assert ranking.below(first) == second
    assert ranking.below(third) == last
    assert ranking.below(last) is None
    assert ranking.above(unclear) is None
    assert ranking.score(last.bidder.key) is last
    assert ranking.score("nobody") is None


def test_those_who_share_a_rank_are_found() -> None:
    sheet = _sheet()
    ranking = Ranking(sheet)
    assert _named(ranking.sharing(sheet.scores[2])) == ["公司4", "公司5"]
    assert ranking.sharing(sheet.scores[0]) == ()
    assert ranking.sharing(sheet.scores[1]) == ()


def test_a_table_of_few_factors_has_a_column_each() -> None:
    table = tender(FAIR).table
    assert [column.kind for column in columns_of(table)] == ["rank", "bidder", "level", "factor", "total", "bar"]
    assert shown_first(table) == {column.id for column in parts_of(table)}


def test_tags_say_what_a_bidder_claims() -> None:
    given = bidder(2, certificate("none"))
    claims = replace(given.claims, small=True, domestic=True)
    score = BidderScore(replace(given, claims=claims, members=("甲", "乙")), (), None)
    assert [meaning for _, meaning in tags_of(score)] == ["warning", "note", "note", "note"]
