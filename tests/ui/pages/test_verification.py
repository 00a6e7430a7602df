"""What the review asks for can be given in the window: a certificate's look-up in the register."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tender_tool.domain.certification.certificate import Certificate
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


def test_every_input_that_is_asked_for_at_the_top_can_be_given(sampled: MainWindow) -> None:
    missing = {each.missing for each in sampled.context.session.review.cannot_tell}
    assert {*CHOSEN, "verification"} <= missing
    assert {*CHOSEN, "verification"} <= set(GIVEN_AT)
    for action in GIVEN_AT.values():
        assert sampled.context.actions[action]
