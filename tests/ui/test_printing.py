"""The report on paper: the contents of the Word report, nothing split that fits on a page, the same bytes again."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from tender_tool.reports.evaluation_report import write_evaluation_report
from tender_tool.reports.report_preview import whole_report
from tests.reports import made_tender
from ui.printing.pages import Pages
from ui.printing.paper import report_pdf

pytestmark = pytest.mark.usefixtures("prepared")
SIZE = QSizeF(640, 900)


def _plain(html: str) -> str:
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]*>", "", html)))


def test_what_is_printed_is_what_the_word_report_says(tmp_path: Path) -> None:
    results = made_tender.results(complete=True)
    write_evaluation_report(results, tmp_path / "report.docx")
    body = docx.Document(str(tmp_path / "report.docx")).element.body
    said = re.sub(r"\s+", "", "".join(each.text or "" for each in body.iter(qn("w:t"))))
    heads: list[str] = []
    printed = ""
    for block in whole_report(results).blocks:
        if block.head and (not heads or heads[-1] != block.head):
            printed += _plain(block.head)
        heads.append(block.head)
        printed += _plain(block.html)
    assert printed == said


def test_no_piece_runs_over_the_end_of_its_page_and_heads_stand_on_every_page() -> None:
    report = whole_report(made_tender.results(complete=True))
    pages = Pages(report, SIZE)
    assert len(pages) > 1
    heads = {block.html: block.head for block in report.blocks}
    for pieces in pages:
        for each in pieces:
            assert each.top - each.cut + pages.document(each.html).size().height() <= SIZE.height() + 1
        first = pieces[0].html
        assert not heads.get(first)


def test_the_same_report_gives_the_same_pdf_with_its_fonts_inside(tmp_path: Path) -> None:
    results = made_tender.results(complete=True)
    one, two = (report_pdf(whole_report(results), "zh") for _ in range(2))
    assert one == two
    assert b"/FontFile2" in one
    (tmp_path / "report.pdf").write_bytes(one)
    pdf = pypdfium2.PdfDocument(str(tmp_path / "report.pdf"))
    read = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    # Some characters come out as their radicals.
    text = unicodedata.normalize("NFKC", read).translate({0x2EDA: "页", 0x2EDB: "风"}).replace("\r\n", "")
    assert all(bidder.name in text for bidder in results.tender.bidders)
    assert "801,000.00" in text
    assert f"第 {len(pdf)} 页 共 {len(pdf)} 页" in text


def test_a_window_of_another_look_prints_the_same(prepared: QApplication) -> None:
    report = whole_report(made_tender.results(complete=True))
    before, font = report_pdf(report, "zh"), prepared.font()
    larger = prepared.font()
    larger.setPixelSize(24)
    prepared.setFont(larger)
    try:
        assert report_pdf(report, "zh") == before
    finally:
        prepared.setFont(font)
