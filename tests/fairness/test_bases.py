"""What a finding rests on follows the regime and the day, and so does how grave it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tender_tool.domain.review.finding import Finding
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services import rules
from tests.fairness.made_tenders import FAIR

TODAY = date(2026, 11, 21)
REGION = "本市业绩每个得2分，最高得6分。"
LEVELS = "方案优的得8-10分，良的得5-7分，其他不得分。"


def _found(code: str, text: str, regime: str, day: date | None = TODAY) -> list[Finding]:
    table = replace(rules.typed_tiers(FAIR), procedure=Procedure(regime=regime))
    row = Row("", "评分项", text)
    review = run_checks(Subject(Tender(table), "document", given=(row,), day=day))
    return [each for each in review.findings if each.code == code]


def _titles(finding: Finding) -> str:
    return "；".join(each.instrument.zh for each in finding.basis)


def test_under_the_tendering_law_no_rule_of_government_procurement_is_quoted() -> None:
    (finding,) = _found("F02", REGION, "bidding-law")
    assert "招标投标法实施条例" in _titles(finding)
    assert "政府采购法" not in _titles(finding)
    (finding,) = _found("F02", REGION, "87")
    assert "政府采购法实施条例" in _titles(finding)


def test_what_is_barred_only_where_tendering_is_compulsory_is_left_to_a_person() -> None:
    (finding,) = _found("F02", REGION, "bidding-law")
    assert (finding.verdict, finding.severity) == ("needs_review", "warning")
    (finding,) = _found("F02", REGION, "87")
    assert (finding.verdict, finding.severity) == ("hit", "error")


@pytest.mark.parametrize(("regime", "severity"), [("87", "error"), ("", "error"), ("none", "warning")])
def test_without_any_law_under_the_regime_it_is_no_error(regime: str, severity: str) -> None:
    (finding,) = _found("F05", LEVELS, regime)
    assert finding.severity == severity
    assert bool(finding.basis) == (severity == "error")


def test_an_instrument_that_is_not_yet_in_force_is_not_quoted() -> None:
    (before,) = _found("F02", REGION, "87", date(2024, 7, 31))
    (after,) = _found("F02", REGION, "87", date(2024, 8, 1))
    assert "公平竞争审查条例" not in _titles(before)
    assert "公平竞争审查条例" in _titles(after)


def test_leads_stand_behind_what_may_be_cited() -> None:
    (finding,) = _found("F02", REGION, "87")
    assert [each.citable for each in finding.basis] == sorted((x.citable for x in finding.basis), reverse=True)


def test_what_binds_only_public_bodies_is_left_to_a_person_under_the_tendering_law() -> None:
    size = "注册资本1000万元以上的得3分。"
    (finding,) = _found("F01", size, "bidding-law")
    assert (finding.verdict, finding.severity) == ("needs_review", "warning")
    (finding,) = _found("F01", size, "87")
    assert (finding.verdict, finding.severity) == ("hit", "error")
