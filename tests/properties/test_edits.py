"""Edits are new tenders: the one before stays, so that going back to it undoes them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.edits.tender import (
    DecideLevel,
    Edit,
    ImportBidders,
    SetOpeningDay,
    SetPriceWeight,
    SetProject,
    SetTiers,
    UseTable,
)
from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.wording import say
from tender_tool.services import rules
from tests.scoring.made_tenders import bidder, bidder_list, certificate, scored, tender

FACTOR = rules.new_tender().table.certificate_factors[0]
levels = st.sampled_from(["five_star", "four_star", "none", "unclear"])
tiers = st.lists(
    st.builds(Tier, st.sampled_from(["五星级", "四星级"]), st.just("five_star"), st.decimals(0, 10, places=2)),
    max_size=3,
).map(tuple)
lists = st.lists(levels.map(certificate), min_size=1, max_size=4).map(
    lambda held: bidder_list(*(bidder(number, each) for number, each in enumerate(held, start=2)))
)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(ImportBidders, lists),
    st.builds(UseTable, st.sampled_from(rules.rulesets())),
    st.builds(SetOpeningDay, st.none() | st.dates()),
    st.builds(SetPriceWeight, st.none() | st.decimals(1, 90, places=1)),
    st.builds(SetProject, st.text(max_size=5), st.text(max_size=5)),
    st.builds(SetTiers, st.sampled_from([FACTOR.name, "没有"]), tiers, st.none() | st.just(Decimal(0))),
    st.builds(
        DecideLevel, st.sampled_from(["名单!2", "名单!9"]), levels, st.just("gbt27922-2011"), st.text(max_size=5)
    ),
)


def _start() -> Tender:
    return tender("五星级=5,四星级=4,无=0", certificate("five_star"), certificate("unclear"))


@given(done=st.lists(edits, min_size=1, max_size=5))
def test_undoing_goes_back_through_the_very_same_scores(done: list[Edit]) -> None:
    passed = [(_start(), scored(_start()))]
    for edit in done:
        after = edit.apply(passed[-1][0])
        passed.append((after, scored(after)))
    for held, scores in reversed(passed):
        assert scored(held) == scores
    assert passed[0][0] == _start()


@given(edit=edits)
def test_the_same_edit_twice_changes_nothing_more(edit: Edit) -> None:
    once = edit.apply(_start())
    assert edit.apply(once) == once
    assert edit.apply(_start()) == once


@given(edit=edits)
def test_every_edit_can_be_named_in_both_languages(edit: Edit) -> None:
    for language in ("zh", "en"):
        assert say(edit.label, "zh" if language == "zh" else "en")


@given(edit=edits)
def test_an_edit_of_the_project_or_the_day_leaves_the_rest(edit: Edit) -> None:
    before, after = _start(), edit.apply(_start())
    if isinstance(edit, SetOpeningDay | SetProject):
        assert (after.table, after.bidder_list) == (before.table, before.bidder_list)
    if isinstance(edit, SetPriceWeight):
        assert replace(after, table=before.table) == before
    if isinstance(edit, UseTable | SetTiers | SetPriceWeight):
        assert after.bidder_list == before.bidder_list
