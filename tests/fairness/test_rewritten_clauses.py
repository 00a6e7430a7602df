"""A finding that proposes another rule or a sentence offers the whole clause after it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.clauses import read_clause
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.services import rules
from tender_tool.services.review.review_rules import review_rules

TYPED = Tender(rules.typed_tiers("五星级=5,四星级=4,三星级=3,二星级=1"))
OWN = "五星级得3分，其他不得分。以证书扫描件为准。"


def finding(tender: Tender, code: str) -> Finding:
    return next(each for each in review_rules(tender).findings if each.code == code)


def with_criteria(tiers: str, criteria: str) -> Tender:
    table = rules.typed_tiers(tiers)
    factor = table.certificate_factors[0]
    return Tender(table.with_factor(factor, replace(factor, criteria=criteria)))


def test_the_clause_states_the_points_of_the_edit() -> None:
    found = finding(TYPED, "C05")
    assert [tier.words for tier in read_clause(found.clause).tiers] == ["五星级", "四星级", "三星级", "达标级"]


def test_an_edit_of_the_points_writes_the_criteria_with_them() -> None:
    tender = with_criteria("五星级=3,无=0", OWN)
    found = finding(tender, "C04")
    assert isinstance(found.edit, SetFactor)
    (factor,) = found.edit.apply(tender).table.certificate_factors
    assert isinstance(factor, CertificateFactor)
    assert factor.criteria == found.clause
    read = read_clause(factor.criteria)
    assert [(tier.words, tier.points) for tier in read.tiers] == [(t.words, t.points) for t in factor.tiers]
    assert "以证书扫描件为准" in factor.criteria


def test_the_clause_after_a_finding_raises_it_no_more() -> None:
    tender = with_criteria(
        "五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0",
        "五星级得2分，四星级得1.5分，三星级得1分，达标级得0.5分，其他不得分。",
    )
    codes = {each.code for each in review_rules(tender).findings if each.edit}
    assert codes
    for code in codes:
        clause = finding(tender, code).clause
        mended = with_criteria("五星级=2,四星级=1.5,三星级=1,达标级=0.5,无=0", clause)
        assert code not in {each.code for each in review_rules(mended).findings}


def test_a_document_is_not_edited_but_its_clause_is_offered_whole() -> None:
    row = Row("商务", "售后服务认证", "具有售后服务认证证书：五星级得3分，其他不得分。", Decimal(3), full=Decimal(3))
    subject = Subject(Tender(default_ruleset()), mode="document", given=(row,))
    found = {each.code: each for each in run_checks(subject).findings}
    assert found["C04"].edit is None
    assert "四星级得2.25分" in found["C04"].clause
    assert found["C13"].clause.startswith(row.text)


def test_a_fix_that_is_left_to_a_person_has_no_clause() -> None:
    upside_down = Tender(rules.typed_tiers("五星级=2,四星级=3,三星级=1,达标级=0.5,无=0"))
    assert finding(upside_down, "C07").clause == ""
