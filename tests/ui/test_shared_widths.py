"""Columns of a sheet share the room there is: texts and what was read in them are cut as late as can be."""

from __future__ import annotations

from ui.pages.bidders.sheet_view import shared_out


def test_a_wide_text_takes_the_room_that_is_left() -> None:
    assert shared_out([100, 500, 100], 800, [False, False, False]) == [100, 600, 100]
    assert shared_out([100, 500, 100], 650, [False, False, False]) == [100, 450, 100]


def test_columns_with_readings_give_way_last_and_then_the_sheet_scrolls() -> None:
    assert shared_out([300, 300], 450, [False, True]) == [150, 300]
    assert shared_out([300, 300], 420, [False, True]) == [144, 276]
    assert shared_out([144, 144, 144], 330, [False, True, False]) == [144, 128, 144]


def test_where_far_too_much_is_needed_the_sheet_scrolls() -> None:
    assert shared_out([300, 300, 300], 400, [False, False, True]) == [300, 300, 300]


def test_a_sheet_without_columns_has_no_widths() -> None:
    assert shared_out([], 400, []) == []
