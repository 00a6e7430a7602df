"""From the sample to the files, as a person goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tender_tool.services.export_results import exporters
from ui.models.tier_table import POINTS
from ui.pages.report.page import ReportPage
from ui.pages.rules.page import RulesPage
from ui.widgets.fields import NumberEdit
from ui.window.main_window import MainWindow


def _press(window: MainWindow, text: str) -> None:
    buttons = window.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text and button.isVisibleTo(window)).click()


def test_from_the_sample_to_the_files(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["open_sample"].trigger()
    assert len(session.sheet.waiting) == window.pages[1].waiting() > 0

    _press(window, "按未提供")
    assert not session.sheet.waiting

    window.show_page("rules")
    page = window.page
    assert isinstance(page, RulesPage)
    quiet = {finding.code for finding in session.review.findings}
    card = page.cards[0]
    field = card.view.indexWidget(card.model.index(0, POINTS))
    assert isinstance(field, NumberEdit)
    field.selectAll()
    qtbot.keyClicks(field, "9")
    assert {finding.code for finding in session.review.findings} - quiet
    assert page.waiting()

    window.context.actions["undo"].trigger()
    assert {finding.code for finding in session.review.findings} == quiet

    window.show_page("report")
    report = window.page
    assert isinstance(report, ReportPage)
    report.export.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(report.export.written):
        window.context.actions["export"].trigger()
    written = sorted(path.name.rpartition("-")[2] for path in (tmp_path / "out").iterdir())
    assert written == sorted(each.file_name.zh for each in exporters())
    assert report.done()
    # Reports are no saved project.
    assert window.isWindowModified()
