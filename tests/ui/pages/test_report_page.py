"""The report's page: what people state is kept, exports are verified and opened again as the tender."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QTableWidgetItem
from pytestqt.qtbot import QtBot

from tender_tool.domain.report_facts import BidOpening, CommitteeMember
from tender_tool.services.export_results import export_results
from tender_tool.services.verification.inside import tender_of
from ui.opening.telling import Telling
from ui.opening.verifying import Verifying
from ui.pages.report.page import ReportPage
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _page(window: MainWindow) -> ReportPage:
    window.show_page("report")
    page = window.page
    assert isinstance(page, ReportPage)
    return page


def test_what_is_filled_in_is_kept_and_can_be_undone(sampled: MainWindow) -> None:
    page, session = _page(sampled), sampled.context.session
    page.facts.ask()
    dialog = page.facts.dialog
    assert dialog is not None
    assert dialog.edits() == ()
    dialog.fields["media"].setPlainText("中国政府采购网")
    dialog.members.setItem(0, 0, QTableWidgetItem("李敏"))
    role = dialog.members.cellWidget(0, 1)
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(1)
    dialog.openings.setItem(1, 1, QTableWidgetItem("１"))
    dialog.openings.setItem(1, 2, QTableWidgetItem("09:12"))
    dialog.take.click()
    report, key = session.tender.report, session.tender.bidders[1].key
    assert report.value("media") == "中国政府采购网"
    assert report.members == (CommitteeMember("李敏", "chair"),)
    assert report.openings == (BidOpening(key, 1, "09:12"),)
    assert "中国政府采购网" in page.paper.toPlainText()
    for _ in range(3):
        session.history.undo()
    assert session.tender.report == type(report)()


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_an_export_is_verified_and_opened_again(
    sampled: MainWindow, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    context = sampled.context
    session = context.session
    files = export_results(session.tender, session.sheet, session.review, tmp_path)
    path = next(each for each in files if each.suffix == suffix)
    context.actions["verify"].trigger()
    verifying = sampled.findChild(Verifying)
    assert verifying is not None
    dialog = verifying.dialog
    assert dialog is not None
    verifying.verify([path, tmp_path / "missing.xlsx"])
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2, timeout=60_000)
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    assert first.text(0) == path.name
    assert dialog.open_tender.isEnabled()
    tender = session.tender
    session.history.setClean()
    dialog.open_tender.click()
    qtbot.waitUntil(lambda: context.jobs.running is None and session.tender is not tender, timeout=60_000)
    assert session.tender == tender == tender_of(path)
    assert context.projects.path is None
    assert context.projects.is_modified


def test_a_challenge_is_answered_from_the_reasons_of_a_bidder(
    sampled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    context = sampled.context
    bidder = context.session.sheet.ranked[0].bidder
    context.actions["notices"].setData(bidder.key)
    context.actions["notices"].trigger()
    telling = sampled.findChild(Telling)
    assert telling is not None
    dialog = telling.dialog
    assert dialog is not None
    assert (dialog.tabs.currentIndex(), dialog.bidder.currentText()) == (1, bidder.name)
    dialog.folder.setText(str(tmp_path / "told"))
    dialog.question.setPlainText("为什么？")
    dialog.write.click()
    qtbot.waitUntil(lambda: context.jobs.running is None)
    assert [path.name for path in (tmp_path / "told").iterdir()] == [f"质疑答复草稿-{bidder.name}.docx"]
