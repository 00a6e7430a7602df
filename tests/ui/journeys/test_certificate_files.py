"""From a folder of certificates to two contradicted claims that are decided, and to the report."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2.raw as pdfium_c
from pypdfium2 import PdfDocument
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.evidence import KeepBytes
from tender_tool.domain.edits.tender import DecideLevel
from tender_tool.domain.tender import Tender
from tender_tool.services.certification.evidence import evidence_findings
from tender_tool.services.export_results import export_results
from tender_tool.services.outgoing.printed import printed
from tests.reading.evidence.made_texts import PLAIN, certificate_pdf
from ui.pages.certificates.evidence.matching import MatchingCard
from ui.pages.certificates.page import FILES, CertificatesPage
from ui.pages.results.page import ResultsPage
from ui.printing.alone import pdf_without_window
from ui.window.main_window import MainWindow

NAMES = {"样例甲制冷设备有限公司": "四星级", "样例乙机电工程有限公司": "三星级", "样例丙暖通设备有限公司": "五星级"}


def _folder(where: Path) -> Path:
    folder = where / "证书"
    folder.mkdir()
    for number, (name, level) in enumerate(NAMES.items()):
        lines = [line.replace("星河机电设备有限公司", name).replace("五星级", level) for line in PLAIN]
        lines = [
            line.replace("2023001", f"202300{number}")
            for line in lines
            if "日期" not in line and "有效期" not in line
        ]
        (folder / f"{number}.pdf").write_bytes(certificate_pdf(lines))
    (folder / "别家.pdf").write_bytes(certificate_pdf(PLAIN))
    return folder


def _page(qtbot: QtBot, window: MainWindow) -> CertificatesPage:
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.actions["open_full_sample"].trigger()
    window.context.actions["show_evidence"].trigger()
    page = window.page
    assert isinstance(page, CertificatesPage)
    assert page.shown == FILES
    return page


def _taken(qtbot: QtBot, page: CertificatesPage, folder: Path) -> MatchingCard:
    qtbot.waitUntil(lambda: page.context.jobs.running is None, timeout=20_000)
    with qtbot.waitSignal(page.evidence.files.found, timeout=20_000):
        page.evidence.files.read([folder])
    card = page.evidence.matching.findChild(MatchingCard)
    assert card is not None
    return card


def test_a_folder_of_certificates_contradicts_two_claims(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page, session = _page(qtbot, window), window.context.session
    card = _taken(qtbot, page, _folder(tmp_path))
    assert card.whose == [*NAMES, ""]
    assert not session.tender.records.evidence
    card.take.click()
    assert len(session.tender.records.evidence) == 4
    assert not page.evidence.picture.isHidden()
    wrong = [each for each in evidence_findings(session.tender) if each.code == "level"]
    assert [each.name for each in wrong] == list(NAMES)[:2]
    for each, level in zip(wrong, ("four_star", "three_star"), strict=True):
        session.do(DecideLevel(each.bidder, level, "gbt27922-2011", level))
    assert not [each for each in evidence_findings(session.tender) if each.code == "level"]
    qtbot.waitUntil(lambda: not session.scoring.runs, timeout=20_000)
    export_results(session.tender, session.sheet, session.review, tmp_path / "out", kinds=("docx",))
    (report,) = (tmp_path / "out").glob("*.docx")
    assert any("证书核对" in each.text for each in docx.Document(str(report)).paragraphs)
    assert _fields(session.tender) == len(docx.Document(str(report)).inline_shapes)
    assert _pictures_of_annex(pdf_without_window(printed(session.tender, "zh"), "zh")) >= _fields(session.tender)


def _fields(tender: Tender) -> int:
    return sum(len(one.fields) for held in tender.records.evidence for one in held.reading.certificates)


def _pictures_of_annex(pdf: bytes) -> int:
    """Return how many cut-outs stand on the pages of a PDF from the annex on."""
    pages = list(PdfDocument(pdf))
    first = next(n for n, page in enumerate(pages) if "附：证书核对" in page.get_textpage().get_text_bounded())
    return sum(len(list(page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]))) for page in pages[first:])


def test_a_field_is_corrected_beside_its_page_and_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page, session = _page(qtbot, window), window.context.session
    _taken(qtbot, page, _folder(tmp_path)).take.click()

    def number() -> str:
        return session.tender.records.evidence[0].reading.certificates[0].said("number")

    editor = next(each for each in page.aside.findChildren(QLineEdit) if each.text() == number())
    editor.setText("27922SC2023777R0M")
    editor.editingFinished.emit()
    assert number() == "27922SC2023777R0M"
    window.context.actions["undo"].trigger()
    assert number() == "27922SC2023000R0M"
    show = next(each for each in page.aside.findChildren(QPushButton) if "证书编号" in each.accessibleName())
    show.click()
    assert page.evidence.marked == "number"
    digest = session.tender.records.evidence[0].digest
    session.do(KeepBytes(digest, keep=False))
    assert not session.tender.records.kept_files()[3:]


def test_files_dropped_on_a_row_are_that_bidders(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.actions["open_full_sample"].trigger()
    qtbot.waitUntil(lambda: window.context.jobs.running is None, timeout=20_000)
    window.show_page("results")
    results, session = window.page, window.context.session
    assert isinstance(results, ResultsPage)
    qtbot.waitUntil(lambda: results.model.rowCount() > 1, timeout=20_000)
    name = results.model.score_at(1).bidder.name
    files = _folder(tmp_path)
    with qtbot.waitSignal(window.context.evidence.given, timeout=20_000):
        assert _dropped(results.view, 1, files / "别家.pdf")
    (held,) = session.tender.records.evidence
    assert (held.who, held.reading.file) == (name, "别家.pdf")
    assert isinstance(window.page, CertificatesPage)
    assert window.page.evidence.current == held
    assert "holder" in {each.code for each in evidence_findings(session.tender) if each.name == name}


def _dropped(view: QTableView, row: int, path: Path) -> bool:
    """Drag a file over a row and let it go; tell whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place = view.visualRect(view.model().index(row, 1)).center()
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    # Qt lets a file go only over what it was dragged onto before.
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, *how))
    event = QDropEvent(QPointF(place), *how)
    event.ignore()
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()
