"""Long lists are scored off the window's thread; the newest tender is the one that counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evaluation import RejectBid
from tender_tool.domain.edits.tender import ImportBidders, SetOpeningDay, SetProject, UseTable
from tender_tool.domain.progress import Progress
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import new_tender, rulesets
from tender_tool.services.samples import sample_file
from tender_tool.services.score_bidders import Scorer, score_bidders
from ui import scoring
from ui.pages.report.page import ReportPage
from ui.session import Session
from ui.window.main_window import MainWindow

SAMPLE = ImportBidders(import_bidders(sample_file()))
OTHER = next(table for table in rulesets() if table.id == "example-5431")


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every list be a long one."""
    monkeypatch.setattr(scoring, "LONG", 0)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[Tender]:
    """The tenders that were scored."""
    scored: list[Tender] = []

    score = Scorer.score

    def counting(scorer: Scorer, tender: Tender, progress: Progress | None = None) -> ScoreSheet:
        scored.append(tender)
        return score(scorer, tender, progress)

    monkeypatch.setattr(Scorer, "score", counting)
    return scored


@pytest.mark.usefixtures("long")
def test_a_long_list_is_scored_in_the_background(qtbot: QtBot) -> None:
    session = Session(new_tender())
    with qtbot.waitSignal(session.scoring.ready):
        session.do(SAMPLE)
        assert session.scoring.runs
        assert not session.sheet.scores
        assert session.review.no_hit
    assert session.sheet == score_bidders(session.tender)
    assert not session.scoring.runs


@pytest.mark.usefixtures("long")
def test_until_then_the_scores_before_the_change_are_shown(qtbot: QtBot) -> None:
    session = Session(new_tender())
    with qtbot.waitSignal(session.scoring.ready):
        session.do(SAMPLE)
    before = session.sheet
    other = replace(session.tender.table, id="other", groups=OTHER.groups)
    with qtbot.waitSignal(session.scoring.ready):
        session.do(UseTable(other))
        assert session.sheet is before
    assert session.sheet == score_bidders(session.tender)
    assert session.sheet != before


@pytest.mark.usefixtures("long")
def test_of_edits_that_follow_closely_only_the_last_counts(qtbot: QtBot, counted: list[Tender]) -> None:
    session = Session(new_tender())
    counted.clear()
    session.do(SAMPLE)
    for day in range(1, 20):
        session.do(SetOpeningDay(date(2026, 5, day)))
    qtbot.waitUntil(lambda: not session.scoring.runs)
    assert session.sheet == score_bidders(session.tender)
    assert len(counted) < 19


def test_what_counts_for_nothing_is_not_scored_again(counted: list[Tender], qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    session.do(SAMPLE)
    counted.clear()
    session.do(SetProject("另一个名称", "B-2"))
    assert not counted
    session.do(SetOpeningDay(date(2026, 5, 5)))
    session.history.undo()
    session.history.redo()
    assert len(counted) == 1


def test_what_is_recorded_in_the_evaluation_is_scored_anew(counted: list[Tender], qapp: object) -> None:  # noqa: ARG001
    session = Session(new_tender())
    session.do(SAMPLE)
    counted.clear()
    first = session.tender.bidders[0].key
    session.do(RejectBid(first, "资格性审查未通过"))
    assert len(counted) == 1
    assert next(score for score in session.sheet.scores if score.bidder.key == first).rejected
    session.history.undo()
    assert not any(score.rejected for score in session.sheet.scores)


@pytest.mark.usefixtures("long")
def test_nothing_is_exported_while_scores_are_old(qtbot: QtBot, window: MainWindow) -> None:
    session = window.context.session
    report = next(page for page in window.pages if isinstance(page, ReportPage))
    window.show_page("report")
    with qtbot.waitSignal(session.scoring.ready):
        session.do(SAMPLE)
        assert not window.context.actions["export"].isEnabled()
        assert not report.export.button.isEnabled()
        assert not window.pages[3].done()
    assert window.context.actions["export"].isEnabled()
    assert report.export.button.isEnabled()


@pytest.mark.usefixtures("long")
def test_what_goes_wrong_in_the_background_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> object:
        raise RuntimeError("no")

    monkeypatch.setattr(Scorer, "score", fail)
    with qtbot.waitSignal(window.context.session.failed):
        window.context.session.do(SAMPLE)
    assert window.banner.isVisible()
    assert not window.context.session.scoring.runs
