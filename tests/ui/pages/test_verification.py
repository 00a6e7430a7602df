"""What the review asks for can be given in the window: a certificate's look-up in the register."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.services.certification.evidence import findings_of
from ui.pages.certificates.life.verification import VerificationCard
from ui.pages.certificates.page import CertificatesPage
from ui.pages.review.asked_lines import CHOSEN
from ui.pages.review.missing_inputs import GIVEN_AT
from ui.pages.review.page import ReviewPage
from ui.widgets.fields import DayEdit
from ui.widgets.labelled import Choice
from ui.window.main_window import MainWindow

DAY = date(2026, 2, 27)


def _first(window: MainWindow) -> Certificate:
    return window.context.session.tender.bidders[0].certificate


def _unverified(window: MainWindow) -> int:
    held = (bidder.certificate for bidder in window.context.session.tender.bidders)
    return sum(each.claims_level and each.checked_on is None for each in held)


def _lead(window: MainWindow) -> CertificatesPage:
    window.show_page("review")
    page = window.page
    assert isinstance(page, ReviewPage)
    page.findings.asked_for.give.click()
    shown = window.page
    assert isinstance(shown, CertificatesPage)
    return shown


def test_the_line_that_asks_leads_to_the_fields(qtbot: QtBot, sampled: MainWindow) -> None:
    before = _unverified(sampled)
    assert any(each.missing == "verification" for each in sampled.context.session.review.cannot_tell)
    page = _lead(sampled)
    card = page.aside.findChild(VerificationCard)
    assert card is not None
    status, day = card.findChild(Choice), card.findChild(DayEdit)
    assert status is not None
    assert day is not None
    status.setCurrentIndex(status.findData("suspended"))
    status.activated.emit(status.currentIndex())
    assert _first(sampled).status is None
    day.picked.emit(DAY)
    assert (_first(sampled).status, _first(sampled).checked_on) == ("suspended", DAY)
    assert _unverified(sampled) == before - 1
    (act,) = [act for act in sampled.context.session.tender.acts if act.label.code == "edit.record_verification"]
    assert act.in_force
    sampled.context.actions["undo"].trigger()
    assert _first(sampled).status is None
    qtbot.wait(1)


def test_a_suspended_certificate_earns_nothing(sampled: MainWindow) -> None:
    session = sampled.context.session
    points = session.sheet.scores[0].factors[0].points
    page = _lead(sampled)
    card = page.aside.findChild(VerificationCard)
    assert card is not None
    card._choose("", "revoked")
    card._record("", DAY)
    score = session.sheet.scores[0].factors[0]
    assert points
    assert (score.valid, score.points) == (False, 0)


def test_a_screenshot_that_is_dropped_is_kept_with_its_digest_and_a_day_too_early_is_found(
    sampled: MainWindow, tmp_path: Path
) -> None:
    session = sampled.context.session
    shot = tmp_path / "查询.png"
    shot.write_bytes(b"\x89PNG\r\n\x1a\n answer")
    card = _lead(sampled).aside.findChild(VerificationCard)
    assert card is not None
    card._choose("", "valid")
    card._record("", date(2026, 2, 20))
    assert session.tender.bidder_list is not None
    opened = session.tender.opened_on
    early = [each for each in findings_of(session.tender) if each.code == "asked_early"]
    assert bool(early) == (opened is not None and opened > date(2026, 2, 20))
    page = sampled.page
    assert isinstance(page, CertificatesPage)
    button = next(each for each in page.aside.findChildren(QPushButton) if each.acceptDrops() and each.isEnabled())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(shot))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(button, QDragEnterEvent(button.rect().center(), *how))
    QApplication.sendEvent(button, QDropEvent(QPointF(button.rect().center()), *how))
    (found,) = session.tender.bidder_list.choices.verified
    assert (found.screenshot, found.digest) == ("查询.png", hashlib.sha256(shot.read_bytes()).hexdigest())


def test_every_input_that_is_asked_for_at_the_top_can_be_given(sampled: MainWindow) -> None:
    missing = {each.missing for each in sampled.context.session.review.cannot_tell}
    assert {*CHOSEN, "verification"} <= missing
    assert {*CHOSEN, "verification"} <= set(GIVEN_AT)
    for action in GIVEN_AT.values():
        assert sampled.context.actions[action]
