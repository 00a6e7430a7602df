"""After an edit only what it touches is scored, and the outcome is that of scoring anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.score import tender as long_tender
from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.evaluation import (
    ConfirmPrice,
    CorrectPrice,
    DropMember,
    RecordDraw,
    RecordFact,
    RejectBid,
    SetMemberScore,
    SetProcedure,
    SettleLowPrice,
    TakeMembers,
)
from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.edits.tender import DecideLevel, Edit, SetOpeningDay, SetTiers
from tender_tool.domain.evaluation import PriceCorrection
from tender_tool.domain.results.score import Mark
from tender_tool.domain.tender import Tender
from tender_tool.scoring import engine
from tender_tool.scoring.factors import Marker
from tender_tool.services.score_bidders import Scorer, score_bidders
from tests.properties.drawn_tenders import (
    CERTIFIED,
    PLANS,
    PRICE,
    amounts,
    corrections,
    draws,
    keys,
    member_scores,
    procedures,
    reviews,
    some_facts,
    some_members,
    tenders,
)

factors = st.one_of(
    st.builds(replace, st.just(PRICE), points=amounts, formula=st.sampled_from(["lowest", "mean"])),
    st.builds(replace, st.just(PLANS[0]), points=amounts),
    st.builds(replace, st.just(CERTIFIED[0]), no_certificate=amounts),
)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(DecideLevel, keys, st.sampled_from(["five_star", "none", "unclear"]), st.just("gbt27922-2011")),
    st.builds(SetOpeningDay, st.none() | st.dates(date(2024, 1, 1), date(2028, 1, 1))),
    st.builds(RejectBid, keys, st.sampled_from(["", "未盖章"])),
    st.builds(CorrectPrice, corrections),
    st.builds(ConfirmPrice, keys),
    st.builds(SettleLowPrice, reviews),
    st.builds(RecordFact, some_facts),
    st.builds(RecordDraw, draws),
    st.builds(SetMemberScore, st.sampled_from("张李王赵钱"), member_scores),
    st.builds(DropMember, st.sampled_from("张李王赵钱")),
    st.builds(TakeMembers, st.lists(some_members, min_size=1, max_size=2).map(tuple)),
    st.builds(SetProcedure, procedures),
    st.builds(lambda factor: SetFactor(factor.name, factor), factors),
    st.builds(SetTiers, st.just(CERTIFIED[0].name), st.just(CERTIFIED[0].tiers[:2]), st.none() | amounts),
)


@given(tender=tenders(least=2), done=st.lists(edits, min_size=1, max_size=5))
def test_scoring_after_an_edit_is_scoring_anew(tender: Tender, done: list[Edit]) -> None:
    scorer = Scorer()
    scorer.score(tender)
    for edit in done:
        tender = edit.apply(tender)
        assert scorer.score(tender) == score_bidders(tender)


@given(tender=tenders(least=2), data=st.data())
def test_the_order_of_the_rows_changes_no_score(tender: Tender, data: st.DataObject) -> None:
    held = tender.bidder_list
    assert held is not None
    turned = replace(held, bidders=tuple(data.draw(st.permutations(held.bidders))))
    before = {score.bidder.key: (score.total, score.factors, score.rank) for score in score_bidders(tender).scores}
    after = score_bidders(replace(tender, bidder_list=turned)).scores
    assert {score.bidder.key: (score.total, score.factors, score.rank) for score in after} == before


@given(tender=tenders())
def test_the_figures_of_a_long_list_are_those_of_its_reasons(tender: Tender) -> None:
    for score in score_bidders(tender).scores:
        assert score.marks == tuple(factor.mark for factor in score.factors)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The bidders of whom a factor was scored."""
    found: list[str] = []

    def counting(make: Callable[..., Marker]) -> Callable[..., Marker]:
        def made(*given_: object) -> Marker:
            mark = make(*given_)

            def counted_mark(bidder: Bidder) -> Mark:
                found.append(bidder.key)
                return mark(bidder)

            return counted_mark

        return made

    kinds = {kind: counting(make) for kind, make in engine.markers().items()}
    monkeypatch.setattr(engine, "markers", lambda: kinds)
    return found


def _scored_again(counted: list[str], *edits: Edit) -> set[str]:
    tender, scorer = long_tender(60), Scorer()
    for edit in edits[:-1]:
        tender = edit.apply(tender)
    scorer.score(tender)
    counted.clear()
    scorer.score(edits[-1].apply(tender))
    return set(counted)


def test_a_decision_scores_one_bidder(counted: list[str]) -> None:
    assert _scored_again(counted, DecideLevel("名单!7", "none", None, "none")) == {"名单!7"}
    assert _scored_again(counted, CorrectPrice(PriceCorrection("名单!9", Decimal(99_000), "opening_list"))) == {
        "名单!9"
    }
    assert not _scored_again(counted, RejectBid("名单!9", "未盖章"))


def test_a_moved_benchmark_scores_the_prices_of_all(counted: list[str]) -> None:
    lower = CorrectPrice(PriceCorrection("名单!9", Decimal(40_000), "opening_list"))
    assert len(_scored_again(counted, lower)) == 60
    assert len(counted) == 59 + len(long_tender(1).table.factors)


def test_an_edited_factor_is_scored_for_all_and_no_other(counted: list[str]) -> None:
    factor = long_tender(1).table.certificate_factors[0]
    assert len(_scored_again(counted, SetTiers(factor.name, factor.tiers[:2], None))) == 60
    assert len(counted) == 60
