"""Ctrl+P shows how the page that is seen would be printed."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tender_tool.services.verification.verify import verify_file
from ui.printing.commands import Printing
from ui.printing.sheets import print_pages, set_up
from ui.window.main_window import MainWindow


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_preview_shows_the_page_that_is_seen(qtbot: QtBot, sampled: MainWindow) -> None:
    sampled.show_page("results")
    sampled.context.actions["print"].trigger()
    (dialog,) = sampled.findChildren(QPrintPreviewDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle() == "打印预览：评分结果"
    dialog.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_report_stands_in_its_preview_for_as_long_as_one_looks(qtbot: QtBot, sampled: MainWindow) -> None:
    sampled.show_page("report")
    sampled.context.actions["print"].trigger()
    (dialog,) = sampled.findChildren(QPrintPreviewDialog)
    qtbot.waitUntil(dialog.isVisible)
    (preview,) = dialog.findChildren(QPrintPreviewWidget)
    preview.updatePreview()
    qtbot.waitUntil(lambda: preview.pageCount() > 1)
    assert dialog.windowTitle() == "打印报告"
    dialog.close()


def test_the_report_is_kept_as_a_pdf_that_can_be_verified(qtbot: QtBot, sampled: MainWindow, tmp_path: Path) -> None:
    (printing,) = sampled.findChildren(Printing)
    path = tmp_path / "报告.pdf"
    printing.save_pdf(path)
    qtbot.waitUntil(lambda: path.exists() and sampled.context.jobs.running is None, timeout=20_000)
    found = verify_file(path)
    assert (found.verdict, found.has_tender) == ("untouched", False)
    assert found.proof is not None
    assert found.proof.inputs


def test_findings_are_printed_with_the_article_each_rests_on(qtbot: QtBot, sampled: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(sampled.context.session.review.findings))
    sampled.show_page("review")
    html = sampled.page.printed()
    for finding in sampled.context.session.review.findings:
        assert f"{finding.code} · {finding.title.zh}" in html
        assert all(basis.cited("zh") in html for basis in finding.basis)
        assert finding.fix.zh in html


def test_nothing_to_print_is_told(window: MainWindow) -> None:
    window.show_page("report")
    window.context.actions["print"].trigger()
    assert not window.findChildren(QPrintPreviewDialog)
    assert window.statusBar().currentMessage() == "这一页还没有可打印的内容。"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_paper_holds_all_rows_in_ink(sampled: MainWindow, tmp_path: Path, theme: str) -> None:
    sampled.context.actions[theme].trigger()
    sampled.show_page("results")
    # Behind the two signs of its own; some signs a PDF holds in the form of a radical.
    names = [bidder.name[2:] for bidder in sampled.context.session.tender.bidders]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    set_up(printer)
    count = print_pages(sampled.page.printed() + "<p>末段</p>" * 80, QApplication.font(), printer)
    sampled.context.actions["light"].trigger()
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as paper:
        assert len(paper) == count > 1
        text = normalize("NFKC", paper[0].get_textpage().get_text_bounded())
        assert [name for name in names if name not in text] == []
        assert f"1 / {count}" in text
        width, height = paper[0].get_size()
        assert width > height
        # Black on white whatever the window looks like.
        shades = paper[0].render(scale=1, grayscale=True).to_numpy()
        assert shades.min() < 60
        assert shades[0].min() > 250
