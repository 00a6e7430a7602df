"""On the report's page a person chooses a template and a letterhead, exports by them, and lets them go again."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tender_tool.services.verification.verify import verify_file
from tests.reports.made_letterheads import letterhead
from ui.pages.report.page import ReportPage
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(sampled: MainWindow, tmp_path: Path) -> ReportPage:
    sampled.show_page("report")
    found = sampled.page
    assert isinstance(found, ReportPage)
    found.export.folder.setText(str(tmp_path / "out"))
    return found


@pytest.fixture
def told(sampled: MainWindow) -> list[object]:
    """What the person was told about files."""
    heard: list[object] = []
    sampled.context.files.failed.connect(heard.append)
    return heard


def _template(path: Path, *lines: str) -> Path:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(path))
    return path


def test_a_report_is_written_by_a_template_until_it_is_removed(
    sampled: MainWindow, page: ReportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = _template(tmp_path / "own.docx", "某某公司 {{ 项目名称 }}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own), ""))
    page.forms.template.choose.click()
    page.forms.take("letterhead", letterhead(tmp_path / "head.xlsx"))
    assert (page.forms.template.file.text(), page.forms.letterhead.file.text()) == ("own.docx", "head.xlsx")
    assert "签字栏" in page.forms.template.told()
    assert "own.docx" in page.subtitle.text()
    page.export.button.click()
    qtbot.waitUntil(lambda: sampled.context.jobs.running is None and (tmp_path / "out").exists())
    files = {each.suffix: each for each in (tmp_path / "out").iterdir()}
    assert docx.Document(str(files[".docx"])).paragraphs[0].text.startswith("某某公司 ")
    assert {verify_file(each).verdict for each in files.values()} == {"untouched"}
    for form in (page.forms.template, page.forms.letterhead):
        form.remove.click()
    assert page.forms.chosen().template is page.forms.chosen().letterhead is None
    assert "own.docx" not in page.subtitle.text()


def test_what_was_chosen_is_kept_for_the_next_start(page: ReportPage, sampled: MainWindow, tmp_path: Path) -> None:
    own = _template(tmp_path / "own.docx", "{{ 报告正文 }}")
    page.forms.take("template", own)
    assert page.forms.template.told() == ""
    assert sampled.context.settings.forms.path("template") == own


def test_a_template_with_errors_is_not_taken_and_each_error_is_told(
    page: ReportPage, told: list[object], tmp_path: Path
) -> None:
    page.forms.take("template", _template(tmp_path / "own.docx", "{{ 项目名 }}", "{% endif %}"))
    assert len(told) == 1
    assert len(told[0].problems) == 2  # type: ignore[attr-defined]
    assert page.forms.chosen().template is None


def test_a_template_that_went_away_stops_the_export(
    page: ReportPage, told: list[object], sampled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    own = _template(tmp_path / "own.docx", "{{ 报告正文 }}")
    page.forms.take("template", own)
    own.unlink()
    page.export.button.click()
    qtbot.waitUntil(lambda: bool(told) and sampled.context.jobs.running is None)
    assert not (tmp_path / "out").exists()
    sampled.show_page("results")
    sampled.show_page("report")
    assert "own.docx" in page.forms.template.told()


def test_the_default_template_is_written_and_can_be_chosen(
    page: ReportPage, told: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "default.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.forms.default.click()
    page.forms.take("template", path)
    assert not told
    assert page.forms.template.told() == ""
