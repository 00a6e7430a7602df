"""The page of the fairness review: findings, what is accepted, what is missing, the page of a check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetTiers
from tests.ui.made_evaluation import settle, shown, words
from ui.pages.review.accept_form import AcceptForm
from ui.pages.review.finding_card import FindingCard
from ui.pages.review.page import FINDINGS, INPUTS, ReviewPage
from ui.pages.rules.page import PROCEDURE, RulesPage
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]


@pytest.fixture
def page(sampled: MainWindow) -> ReviewPage:
    """The review of the sample."""
    sampled.show_page("review")
    found = sampled.page
    assert isinstance(found, ReviewPage)
    return found


def _cards(page: ReviewPage) -> list[FindingCard]:
    return shown(page.findings, FindingCard)


def _codes(page: ReviewPage) -> list[str]:
    return [card.finding.code for card in _cards(page)]


def _card(page: ReviewPage, code: str) -> FindingCard:
    return next(card for card in _cards(page) if card.finding.code == code)


def test_findings_stand_by_severity_with_their_words(page: ReviewPage) -> None:
    severities = [card.finding.severity for card in _cards(page)]
    assert severities == sorted(severities, key=("error", "warning", "info").index)
    said = words(_card(page, "C05"))
    for part in ("标准不存在的等级", "评分项：售后服务认证", "“二星级 1”", "依据：", "（已核对原文）", "建议："):
        assert part in said


def test_a_severity_can_be_left_out(page: ReviewPage) -> None:
    page.findings.filter.buttons["error"].click()
    assert "C05" not in _codes(page)
    assert "C01" in _codes(page)


def test_words_narrow_the_findings(page: ReviewPage) -> None:
    page.findings.filter.text.setText("二星级 达标级")
    assert "C05" in _codes(page)
    page.findings.filter.text.setText("没有这样的话")
    assert not _codes(page)
    assert page.findings.nothing.isVisibleTo(page)


def test_one_check_can_be_chosen(page: ReviewPage) -> None:
    choice = page.findings.filter.check
    at = choice.findData("C06")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert set(_codes(page)) == {"C06"}


def test_a_fix_is_an_edit_that_can_be_undone(page: ReviewPage, press: Press) -> None:
    before = page.context.session.tender
    press(_card(page, "C05"), "改为达标级")
    assert "C05" not in _codes(page)
    page.context.session.history.undo()
    assert page.context.session.tender == before
    assert "C05" in _codes(page)


def test_accepting_wants_a_reason_and_a_name(page: ReviewPage, press: Press) -> None:
    press(_card(page, "C05"), "不再提示…")
    form = shown(page.findings, AcceptForm)[0]
    press(form, "接受")
    assert form.reason.property("wrong") == "true"
    form.reason.setText("沿用旧文本")
    form.by.setText("王五")
    press(form, "接受")
    assert "C05" not in _codes(page)
    kept = page.context.session.tender.table.suppressions[0]
    assert (kept.code, kept.reason, kept.by, kept.until) == ("C05", "沿用旧文本", "王五", None)
    assert page.context.settings.person.name == "王五"


def test_what_was_accepted_lies_folded_and_comes_back(page: ReviewPage, press: Press) -> None:
    press(_card(page, "C05"), "不再提示…")
    form = shown(page.findings, AcceptForm)[0]
    form.reason.setText("沿用旧文本")
    form.by.setText("王五")
    press(form, "接受")
    page.findings.quiet.accepted.button.click()
    said = words(page.findings.quiet.accepted)
    assert "沿用旧文本" in said
    assert "王五" in said
    press(page.findings.quiet.accepted, "恢复提示")
    assert "C05" in _codes(page)


def test_a_reason_that_was_typed_outlives_a_change_of_the_rule(page: ReviewPage, press: Press) -> None:
    press(_card(page, "C05"), "不再提示…")
    shown(page.findings, AcceptForm)[0].reason.setText("还没写完")
    factor = page.context.session.tender.table.certificate_factors[0]
    tiers = (replace(factor.tiers[0], points=factor.tiers[0].points + 1), *factor.tiers[1:])
    page.context.session.do(SetTiers(factor.name, tiers, factor.no_certificate))
    assert shown(page.findings, AcceptForm)[0].reason.text() == "还没写完"


def test_cards_that_stay_are_not_made_anew(page: ReviewPage) -> None:
    before = _card(page, "C05")
    factor = page.context.session.tender.table.certificate_factors[0]
    tiers = (replace(factor.tiers[0], points=factor.tiers[0].points + 1), *factor.tiers[1:])
    page.context.session.do(SetTiers(factor.name, tiers, factor.no_certificate))
    assert _card(page, "C05") is before


def test_the_page_of_a_check_is_one_click_away(page: ReviewPage, press: Press, speak: Callable[[str], None]) -> None:
    press(_card(page, "C01"), "说明")
    assert page.check.code == "C01"
    assert "查什么" in words(page.check)
    speak("en")
    assert "What it looks for" in words(page.check)


def test_what_is_missing_leads_to_where_it_is_given(sampled: MainWindow, page: ReviewPage) -> None:
    page.findings.quiet.cannot.button.click()
    assert "缺少：适用法规" in words(page.findings.quiet.missing)
    give = [b for b in shown(page.findings.quiet.missing, QWidget) if b.accessibleName() == "去填写 适用法规"]
    give[0].click()  # type: ignore[attr-defined]
    rules = sampled.page
    assert isinstance(rules, RulesPage)
    assert rules.procedure.isVisibleTo(rules)
    assert rules.switch.buttons[PROCEDURE].isChecked()


def test_needs_that_are_typed_are_kept_and_used(qtbot: QtBot, page: ReviewPage) -> None:
    missing = {each.missing for each in page.context.session.review.cannot_tell}
    assert {"needs", "qualifications"} <= missing
    page.show_part(INPUTS)
    page.inputs.fields["needs"].setPlainText("供应商应提供售后服务。")
    with qtbot.waitSignal(page.context.session.changed):
        pass
    assert page.context.session.tender.needs == "供应商应提供售后服务。"
    assert "needs" not in {each.missing for each in page.context.session.review.cannot_tell}
    page.context.session.history.undo()
    assert page.inputs.fields["needs"].toPlainText() == ""


def test_needs_can_be_read_from_a_file(qtbot: QtBot, page: ReviewPage, tmp_path: Path) -> None:
    path = tmp_path / "需求.txt"
    path.write_text("一、技术要求\n空调应节能。\n", encoding="utf-8")
    page.show_part(INPUTS)
    with qtbot.waitSignal(page.context.session.changed):
        page.inputs.read("needs", path)
    assert "空调应节能。" in page.context.session.tender.needs


def test_local_checks_are_off_until_they_are_switched_on(sampled: MainWindow, page: ReviewPage) -> None:
    review = page.context.session.review
    assert "N16" not in {*review.no_hit, *(finding.code for finding in review.findings)}
    sampled.context.actions["pack_shenzhen"].trigger()
    assert "N16" in page.context.session.review.no_hit
    assert sampled.context.settings.review.packs == {"shenzhen"}
    page.show_part(INPUTS)
    page.inputs.packs["shenzhen"].click()
    assert "N16" not in page.context.session.review.no_hit


def test_the_regime_is_chosen_in_the_line_that_asks_for_it(page: ReviewPage) -> None:
    asked = page.findings.asked_for
    assert asked.isVisibleTo(page)
    assert "T11" not in _codes(page)
    choice = asked.choices["regime"]
    choice.setCurrentIndex(choice.findData("87"))
    choice.activated.emit(choice.currentIndex())
    assert page.context.session.tender.table.procedure.regime == "87"
    assert not choice.isVisibleTo(page)
    assert asked.choices["object"].isVisibleTo(page)


def test_findings_are_saved_for_people_and_for_programs(page: ReviewPage, tmp_path: Path) -> None:
    page.files.save_findings(tmp_path / "结果.xlsx")
    page.files.save_sarif(tmp_path / "结果.sarif")
    assert (tmp_path / "结果.xlsx").stat().st_size > 0
    assert '"ruleId": "C05"' in (tmp_path / "结果.sarif").read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, page: ReviewPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.context.files.failed):
        page.files.save_sarif(tmp_path / "nowhere" / "结果.sarif")


def test_a_check_that_was_asked_for_elsewhere_is_shown_with_the_findings(page: ReviewPage, press: Press) -> None:
    page.show_part(INPUTS)
    press(page.missing, "查看说明")
    settle()
    assert page.findings.isVisibleTo(page)
    assert page.switch.buttons[FINDINGS].isChecked()
