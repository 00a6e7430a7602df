"""The page of certificates: a sheet filled in the window, certificates in time, the way to one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.records import RecordAudits, SetContractEnd
from tender_tool.services.certification.assess import open_assessment, sheets
from tests.ui.pages.test_names import _unnamed
from ui.pages.certificates.assessment.indicator_card import IndicatorCard
from ui.pages.certificates.assessment.indicator_table import FOUND, GOT
from ui.pages.certificates.page import LIFE, SHEET, WAY, CertificatesPage
from ui.widgets.text import Label
from ui.window.main_window import MainWindow


@pytest.fixture
def page(sampled: MainWindow) -> CertificatesPage:
    """The page, shown, with the sheet of the national standard."""
    sampled.show_page("certificates")
    found = next(page for page in sampled.pages if isinstance(page, CertificatesPage))
    found.sheet._choose("gbt27922-2011")
    return found


def _aside(page: CertificatesPage) -> str:
    QApplication.processEvents()
    labels = page.aside.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page.aside))


def _fill(page: CertificatesPage) -> None:
    page.sheet.even.click()
    page.sheet.all_met.click()


def test_an_empty_sheet_says_what_is_open(page: CertificatesPage) -> None:
    assert "尚未填完" in _aside(page)
    assert "还有 15 个指标没有分值" in _aside(page)


def test_two_buttons_and_a_double_click_make_a_result(page: CertificatesPage) -> None:
    _fill(page)
    assert "100.00 分" in _aside(page)
    page.sheet.view.activated.emit(page.sheet.model.index(0, 0))
    assert "94.00 分" in _aside(page)
    assert page.sheet.model.index(0, FOUND).data(Qt.ItemDataRole.AccessibleTextRole) == "不符合"
    assert page.sheet.model.index(0, GOT).data() == "0"


@pytest.mark.parametrize("of", [each.id for each in sheets()])
def test_every_sheet_is_shown(page: CertificatesPage, of: str, qtmodeltester: ModelTester) -> None:
    page.sheet._choose(of)
    _fill(page)
    qtmodeltester.check(page.sheet.model)
    known = next(each for each in sheets() if each.id == of)
    assert page.sheet.model.rowCount() == len(known.indicators)
    assert not page.sheet.result.problems


def _typed(card: IndicatorCard, key: str, text: str) -> None:
    card.figures[key].setText(text)
    card.figures[key].textEdited.emit(text)


def test_an_indicator_is_sampled_in_its_card(page: CertificatesPage) -> None:
    _fill(page)
    card = page.sheet.card
    card._choose_kind("sampled")
    _typed(card, "checked", "30")
    _typed(card, "conforming", "2x")
    assert page.sheet.result.waiting
    _typed(card, "conforming", "29")
    assert page.sheet.result.score == Decimal("99.80")
    assert not card.labelled["met"].isVisibleTo(card)


def test_what_is_typed_in_one_field_is_one_step_back(sampled: MainWindow, page: CertificatesPage) -> None:
    _fill(page)
    before = sampled.context.session.history.index()
    for text in ("7", "7.", "7.5"):
        _typed(page.sheet.card, "points", text)
    assert sampled.context.session.history.index() == before + 1
    assert "合计 41.5，应为 40" in _aside(page)
    sampled.context.session.history.undo()
    assert page.sheet.result.score == 100


def test_deductions_bonus_and_people_are_typed_below(page: CertificatesPage) -> None:
    _fill(page)
    for key, text in (("d/law", "2"), ("bonus", "1"), ("people", "21"), ("qualified", "2")):
        field = page.sheet.facts.figures[key]
        field.setText(text)
        field.textEdited.emit(text)
    page.sheet.facts.conditions["fund"].setCurrentIndex(1)
    page.sheet.facts._fulfil("fund", "yes")
    assert page.sheet.result.score == 99
    assert "应为 3 人" in _aside(page)
    assert "申请条件具备：有售后服务专项资金" in _aside(page)


def test_each_firm_has_a_sheet_of_its_own(page: CertificatesPage) -> None:
    _fill(page)
    page.sheet._choose_firm("另一家")
    assert page.sheet.result.score is None
    page.sheet._choose_firm("")
    assert page.sheet.result.score == 100


def test_a_sheet_goes_to_excel_and_comes_back(page: CertificatesPage, tmp_path: Path) -> None:
    _fill(page)
    page.sheet.files.write(tmp_path / "a.xlsx", page.sheet.sheet, page.sheet.filled)
    assert len(open_assessment(tmp_path / "a.xlsx").answers) == 15
    page.context.session.history.undo()
    assert page.sheet.result.score is None
    page.sheet.files.read(tmp_path / "a.xlsx")
    assert page.sheet.result.score == 100


def test_a_file_that_is_no_sheet_is_told(qtbot: QtBot, page: CertificatesPage, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with qtbot.waitSignal(page.context.files.failed):
        page.sheet.files.read(tmp_path / "a.csv")


def test_certificates_are_shown_in_time(page: CertificatesPage, tmp_path: Path) -> None:
    page.show_part(LIFE)
    timeline = page.life.timeline
    assert "2027-08-14" in timeline.accessibleDescription()
    page.context.session.do(SetContractEnd(date(2027, 12, 31)))
    assert "早于合同期满日 2027-12-31" in _aside(page)
    timeline.choose(1)
    page.context.session.do(RecordAudits("青禾样例电器有限公司", (date(2024, 10, 1),)))
    assert "已记录的监督评审：2024-10-01" in _aside(page)
    page.life.files.write_calendar(tmp_path / "a.ics")
    assert (tmp_path / "a.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert not timeline.grab().isNull()


def test_the_keys_choose_a_certificate(qtbot: QtBot, page: CertificatesPage) -> None:
    page.show_part(LIFE)
    for key, at in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        qtbot.keyClick(page.life.timeline, key)
        assert page.life.timeline.current() == at


def test_without_a_list_the_page_says_what_comes_next(window: MainWindow) -> None:
    window.show_page("certificates")
    page = next(page for page in window.pages if isinstance(page, CertificatesPage))
    page.show_part(LIFE)
    assert page.life.empty.isVisibleTo(page)
    assert not page.life.export.isEnabled()


def test_the_way_is_judged_by_its_days(page: CertificatesPage) -> None:
    page.show_part(WAY)
    page.way._choose("gbt27922-2011")
    assert len(page.way.days) == 5
    page.way.days["application"].picked.emit(date(2026, 2, 20))
    assert "不可能取得" in _aside(page)
    page.way.days["application"].picked.emit(date(2025, 10, 20))
    assert "应已取得" in _aside(page)
    page.way._choose("completeness")
    assert len(page.way.days) == 4


@pytest.mark.parametrize("part", [SHEET, LIFE, WAY])
def test_every_part_has_names_and_another_language(
    sampled: MainWindow, page: CertificatesPage, speak: Callable[[str], None], part: int
) -> None:
    page.show_part(part)
    assert not _unnamed(sampled)
    speak("en")
    words = [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]
    assert "Certificates" in words
