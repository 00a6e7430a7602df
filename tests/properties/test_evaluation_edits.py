"""Edits of an evaluation and of a table's lines: new tenders, undone by going back, saved and read again."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

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
from tender_tool.domain.edits.table import AddFactor, MoveFactor, RemoveFactor, SetFactor
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.evaluation import Evaluation
from tender_tool.domain.tender import Tender
from tender_tool.ruleset.wording import say
from tender_tool.services.score_bidders import score_bidders
from tender_tool.store.codec import decode, encode
from tests.properties.drawn_tenders import (
    FACTORS,
    anything_recorded,
    corrections,
    draws,
    keys,
    member_scores,
    procedures,
    reviews,
    some_facts,
    some_members,
    tenders,
    texts,
)
from tests.scoring.made_tables import offers, whole

names = st.sampled_from([*(factor.name for factor in FACTORS), "没有"])
RECORDING: dict[type, st.SearchStrategy[Edit]] = {
    SetProcedure: st.builds(SetProcedure, procedures),
    TakeMembers: st.builds(TakeMembers, st.lists(some_members, max_size=3).map(tuple)),
    DropMember: st.builds(DropMember, st.sampled_from("张李王")),
    SetMemberScore: st.builds(SetMemberScore, st.sampled_from("张李王"), member_scores),
    RecordFact: st.builds(RecordFact, some_facts),
    RejectBid: st.builds(RejectBid, keys, texts),
    CorrectPrice: st.builds(CorrectPrice, corrections),
    ConfirmPrice: st.builds(ConfirmPrice, keys),
    SettleLowPrice: st.builds(SettleLowPrice, reviews),
    RecordDraw: st.builds(RecordDraw, draws),
}
LINES: dict[type, st.SearchStrategy[Edit]] = {
    SetFactor: st.builds(SetFactor, names, st.sampled_from(FACTORS)),
    RemoveFactor: st.builds(RemoveFactor, names),
    MoveFactor: st.builds(MoveFactor, names, st.sampled_from(["技术部分", "价格", "新组"]), st.integers(0, 3)),
}
adding = st.builds(AddFactor, st.sampled_from(["技术部分", "新组"]), st.sampled_from(FACTORS))
settled = st.one_of(*RECORDING.values(), *LINES.values())
edits = st.one_of(settled, adding)


def _modules_edits(module: str) -> set[str]:
    imported = __import__(module, fromlist=["x"])
    return {name for name, value in vars(imported).items() if hasattr(value, "apply") and value.__module__ == module}


def test_every_edit_is_among_these() -> None:
    recorded = {kind.__name__ for kind in RECORDING}
    assert recorded == _modules_edits("tender_tool.domain.edits.evaluation")
    assert {kind.__name__ for kind in LINES} | {"AddFactor"} == _modules_edits("tender_tool.domain.edits.table")


@given(tender=tenders(), done=st.lists(edits, min_size=1, max_size=6))
@settings(max_examples=60)
def test_undoing_goes_back_through_the_very_same_tenders(tender: Tender, done: list[Edit]) -> None:
    copies = [decode(json.loads(json.dumps(encode(tender))))]
    passed = [tender]
    for edit in done:
        passed.append(edit.apply(passed[-1]))
        copies.append(decode(json.loads(json.dumps(encode(passed[-1])))))
    for place, edit in reversed(list(enumerate(done))):
        assert edit.apply(passed[place]) == passed[place + 1]
        assert passed[place] == copies[place]


@given(tender=tenders(), edit=settled)
@settings(max_examples=60)
def test_the_same_edit_twice_changes_nothing_more(tender: Tender, edit: Edit) -> None:
    once = edit.apply(tender)
    twice = edit.apply(once)
    assert _unordered(twice) == _unordered(once)


def _unordered(tender: Tender) -> tuple[object, ...]:
    held = tender.evaluation
    parts = (held.members, held.recorded, held.rejected, held.corrected, held.low_prices, held.confirmed, held.draws)
    return (replace(tender, evaluation=Evaluation()), *(sorted(map(repr, each)) for each in parts))


@given(tender=tenders(), edit=st.one_of(*RECORDING.values()))
@settings(max_examples=60)
def test_what_is_recorded_leaves_the_list_and_the_lines_alone(tender: Tender, edit: Edit) -> None:
    after = edit.apply(tender)
    assert after.bidder_list is tender.bidder_list
    assert after.table.groups == tender.table.groups
    if isinstance(edit, SetProcedure):
        assert (after.evaluation, after.table.procedure) == (tender.evaluation, edit.procedure)
    else:
        assert after.table == tender.table


@given(edit=st.one_of(*LINES.values()) | adding)
@settings(max_examples=60)
def test_a_group_has_the_points_of_its_factors_after_every_edit(edit: Edit) -> None:
    after = edit.apply(whole(offers("1", "2", "3"), *FACTORS)).table
    for group in after.groups:
        assert group.points == sum(factor.points for factor in group.factors)
        assert group.factors


@given(edit=edits)
def test_every_edit_can_be_named_in_both_languages(edit: Edit) -> None:
    assert say(edit.label, "zh")
    assert say(edit.label, "en")


@given(tender=tenders(), held=anything_recorded)
@settings(max_examples=60)
def test_a_whole_tender_is_saved_and_read_again(tender: Tender, held: Evaluation) -> None:
    for one in (tender, replace(tender, evaluation=held)):
        back = decode(json.loads(json.dumps(encode(one))))
        assert back == one
        assert repr(back) == repr(one)


@given(tender=tenders())
@settings(max_examples=30)
def test_scores_are_the_same_after_saving_and_reading(tender: Tender) -> None:
    assert score_bidders(decode(json.loads(json.dumps(encode(tender))))) == score_bidders(tender)
