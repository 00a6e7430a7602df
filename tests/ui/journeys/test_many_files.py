"""From a folder of documents and lists to what was found in one of them, and to results on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tender_tool.services.samples import sample_file
from tests.reading.documents.made_tender import tender_file
from ui.pages.survey.model import ERRORS, FILTERS, SurveyModel
from ui.pages.survey.page import SurveyPage
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A document with a scoring table, one without, one that cannot be read, and a bidder list."""
    made = tmp_path / "2026"
    (made / "lists").mkdir(parents=True)
    tender_file(made)
    (made / "plain.txt").write_text("采购公告：本项目采用最低价法。", "utf-8")
    (made / "bad.docx").write_bytes(b"PK nothing")
    (made / "lists" / "list.xlsx").write_bytes(sample_file().read_bytes())
    return made


def _files(model: SurveyModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_folder_is_surveyed_stopped_and_gone_on_with(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    tmp_path: Path,
    press: Press,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[object] = []
    monkeypatch.setattr("ui.pages.survey.page.QDesktopServices.openUrl", shown.append)
    page = next(page for page in window.pages if isinstance(page, SurveyPage))
    window.show_page("survey")
    with qtbot.waitSignal(window.context.surveys.ended, timeout=60_000):
        page.take_folder(folder)
        press(page, "停止")
    qtbot.waitUntil(lambda: "已停止" in page.subtitle.text())
    with qtbot.waitSignal(window.context.surveys.ended, timeout=60_000):
        press(page, "继续")
        # Everything else goes on beside it.
        window.context.files.open(sample_file())
        assert window.context.jobs.running is not None
    qtbot.waitUntil(lambda: not page.runner.is_running)
    assert sorted(_files(page.model)) == ["bad.docx", "lists/list.xlsx", "plain.txt", "招标.docx"]
    page.view.sortByColumn(ERRORS, Qt.SortOrder.DescendingOrder)
    page.narrowing.filter.setCurrentIndex(FILTERS.index("unread"))
    assert _files(page.model) == ["bad.docx"]
    page.narrowing.filter.setCurrentIndex(FILTERS.index("certificates"))
    assert _files(page.model) == ["招标.docx"]
    page.view.selectRow(0)
    speak("en")
    assert page.model.headerData(ERRORS, Qt.Orientation.Horizontal) == "Errors"
    with qtbot.waitSignal(page.runner.written, timeout=60_000):
        page.export_to(tmp_path / "results")
    assert "Survey of tender documents" in (tmp_path / "results" / "summary.html").read_text("utf-8")
    assert len(shown) == 1
    qtbot.waitUntil(page.details.open_button.isEnabled)
    with qtbot.waitSignal(window.context.files.opened, timeout=60_000):
        press(page.aside, "Open this file")
    assert window.page.key == "document"
