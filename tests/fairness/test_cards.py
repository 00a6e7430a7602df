"""Findings of one cause are one card, and nothing is lost on the way."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.review.cards import cards
from tender_tool.domain.review.finding import Finding
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services.rules import new_tender


def _found(*texts: str) -> tuple[Finding, ...]:
    rows = tuple(
        Row("商务", f"第{number}项", text, weight=Decimal(5), full=Decimal(100), where=f"第{number}项")
        for number, text in enumerate(texts, start=1)
    )
    return run_checks(Subject(new_tender(), "document", given=rows)).findings


def test_every_finding_is_on_one_card() -> None:
    found = _found(
        "具有售后服务认证证书的得100分。", "方案优得100分，良得60分，差得0分。", "每负偏离一项扣1分，扣完为止。"
    )
    held = [finding for card in cards(found) for finding in card.findings]
    assert sorted(held, key=id) == sorted(found, key=id)


def test_what_a_certificate_lacks_is_one_card_of_its_row() -> None:
    found = _found("具有质量管理体系认证证书的得100分。")
    (card,) = (card for card in cards(found) if card.head.cause == "certificate" and not card.form)
    assert card.severity == card.findings[0].severity
    assert {finding.where for finding in card.findings} == {"第1项"}


def test_the_same_in_several_rows_is_one_card_with_its_rows() -> None:
    judged = "方案优得100分，良得60分，差得0分。"
    found = _found(judged, "具有叉车三台的得100分，提供发票扫描件。", judged)
    (card,) = (card for card in cards(found) if card.head.code == "F05")
    assert card.rows == (("第1项", 1), ("第3项", 1))
    assert card.others == ()


def test_notes_that_many_documents_share_are_one_card_at_the_end() -> None:
    found = _found("每负偏离一项扣1分，扣完为止。", "具有质量管理体系认证证书的得100分。")
    made = cards(found)
    assert [card.form for card in made].count(True) == 1
    assert made[-1].form
    assert all(finding.severity == "info" for finding in made[-1].findings)
