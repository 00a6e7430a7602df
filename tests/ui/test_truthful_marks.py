"""Ticks, counts and previews say what is so."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetPriceWeight
from tender_tool.services.export_results import export_results
from tender_tool.services.review.item_effect import holders_by_level, item_effects
from tender_tool.services.samples import full_sample, sample_file
from tests.reading.documents.made_tender import tender_file
from ui.pages.document.page import DocumentPage
from ui.pages.report.page import ReportPage
from ui.window.main_window import MainWindow


def _open(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.files.open(path)
    qtbot.waitUntil(window.context.actions["open"].isEnabled)


def test_no_step_of_an_empty_project_is_done(window: MainWindow) -> None:
    assert not [page.key for page in window.pages if page.done()]
    window.context.session.do(SetPriceWeight(Decimal(30)))
    assert [page.key for page in window.pages if page.done() and page.key in ("bidders", "results")] == []


def test_a_table_with_open_rows_is_not_read_without_fault(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    _open(qtbot, window, tender_file(tmp_path))
    page = window.page
    assert isinstance(page, DocumentPage)
    assert page.rule is not None
    assert page.rule.waiting
    assert page.waiting()
    words = [label.text() for label in page.findChildren(QLabel)]
    assert not [text for text in words if "读取无误" in text]
    assert [text for text in words if "待核对" in text]


@pytest.mark.parametrize(("sample", "kind"), [(sample_file(), "list"), (full_sample(), "table")])
@pytest.mark.parametrize("language", [0, 1])
def test_the_preview_is_the_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, sample: Path, kind: str, language: int
) -> None:
    _open(qtbot, window, sample)
    window.show_page("report")
    page = window.page
    assert isinstance(page, ReportPage)
    page.export.language.setCurrentIndex(language)
    shown = "".join(page.paper.toPlainText().split())
    session = window.context.session
    files = export_results(
        session.tender,
        session.sheet,
        session.review,
        tmp_path,
        language=page.export.chosen_language(),
        kinds=("docx",),
    )
    body = docx.Document(str(files[0]))
    texts = [each.text for each in body.paragraphs if each.text.strip()]
    texts += [cell.text for table in body.tables for row in table.rows for cell in row.cells]
    missing = [text for text in texts if "".join(text.split()) not in shown]
    assert not missing, kind


def test_holders_are_counted_alike_where_points_are_set_and_where_they_are_tried(
    qtbot: QtBot, window: MainWindow
) -> None:
    _open(qtbot, window, full_sample())
    session = window.context.session
    factor = session.tender.table.certificate_factors[0]
    counted = holders_by_level(factor, session.sheet)
    (effect,) = item_effects(session.tender, session.sheet)
    assert {each.level: each.bidders for each in effect.holders if each.bidders} == counted
    assert sum(counted.values()) < len(session.tender.bidders)
