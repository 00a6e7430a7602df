"""Every act of a person leaves a line in the trail and can be taken back, whatever came after it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.values.corrections import correction_rows
from tender_tool.services.acts import depending, done, take_back
from tender_tool.store.codec import decode, encode
from tender_tool.trail.places import places_of
from tests.trail.made_edits import EVERY, MAKERS, OF_THE_TRAIL, edit_classes, held_tender

Make = Callable[[Tender], Edit]
HELD = held_tender()


def _bare(tender: Tender) -> Tender:
    """Return the tender without its trail, and with a member's scores in any one order.

    That a sheet is named which would be read anyhow says nothing.
    """
    held = tender.bidder_list
    if held is not None:
        held = replace(held, choices=replace(held.choices, sheet=None))
    members = tuple(replace(each, scores=tuple(sorted(each.scores, key=str))) for each in tender.evaluation.members)
    return replace(tender, acts=(), bidder_list=held, evaluation=replace(tender.evaluation, members=members))


def _tried(tender: Tender, make: Make) -> Tender:
    try:
        edit = make(tender)
    except IndexError:
        # The bidder or member that it is about is gone.
        return tender
    return done(tender, edit, UNSIGNED)


def test_every_class_of_edits_has_an_example_here() -> None:
    assert set(MAKERS) | set(OF_THE_TRAIL) == edit_classes()


@pytest.mark.parametrize(("name", "make"), EVERY)
def test_an_edit_leaves_one_line_that_says_where(name: str, make: Make) -> None:
    after = done(HELD, make(HELD), UNSIGNED)
    assert _bare(after) != _bare(HELD), name
    (act,) = after.acts
    assert act.label == make(HELD).label
    assert act.changes
    assert all(change.was != change.now for change in act.changes)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("name", "make"), EVERY)
def test_an_edit_is_told_in_words_in_every_export(name: str, make: Make, language: Language) -> None:
    rows = [row for row in correction_rows(done(HELD, make(HELD), UNSIGNED), language) if row.number]
    assert rows, name
    for row in rows:
        assert row.was != row.now
        told = f"{row.what} {row.was} {row.now}"
        assert not re.search(r"\b(None|Decimal|[a-z]+_[a-z_]+)\b", told), told


@pytest.mark.parametrize(("name", "make"), EVERY)
def test_an_edit_taken_back_leaves_the_tender_as_it_was(name: str, make: Make) -> None:
    after = done(HELD, make(HELD), UNSIGNED)
    back = done(after, take_back(after, 1, UNSIGNED), UNSIGNED)
    assert _bare(back) == _bare(HELD), name
    assert [act.in_force for act in back.acts] == [False]


@pytest.mark.parametrize(("name", "make"), EVERY)
def test_the_trail_is_kept_with_the_tender(name: str, make: Make) -> None:
    acts = done(HELD, make(HELD), UNSIGNED).acts
    assert decode(encode(acts)) == acts, name


@settings(max_examples=150, deadline=None)
@given(makes=st.lists(st.sampled_from([make for _, make in EVERY]), min_size=1, max_size=7), data=st.data())
def test_acts_taken_back_in_any_order_leave_the_tender_as_it_was(makes: list[Make], data: st.DataObject) -> None:
    tender = HELD
    for make in makes:
        tender = _tried(tender, make)
    while standing := [act.number for act in tender.acts if act.in_force]:
        number = data.draw(st.sampled_from(standing))
        edit = take_back(tender, number, UNSIGNED)
        gone = {number, *(act.number for act in depending(tender, number))}
        tender = done(tender, edit, UNSIGNED)
        assert {act.number for act in tender.acts if act.in_force} == set(standing) - gone
    assert places_of(tender) == places_of(HELD)
    assert _bare(tender) == _bare(HELD)
