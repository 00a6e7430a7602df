"""The worked example, opened as a folder in the window, to its ranking; and back again."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.window.main_window import MainWindow


def test_the_full_example_opens_with_its_ranking_and_can_be_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.actions["open_full_sample"].trigger()
    ranked = [(score.rank, str(score.total)) for score in session.sheet.ranked]
    assert ranked[:3] == [(1, "92.50"), (2, "87.30"), (3, "87.30")]
    assert len(session.tender.evaluation.members) == 5
    for _ in range(3):
        session.history.undo()
    assert session.tender.bidder_list is None
    assert not session.tender.evaluation.members
