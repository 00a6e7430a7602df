"""A written clause says what the law wants said: it raises none of our own findings on certificates."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings

from tender_tool.domain.rule.factors import CertificateFactor, Factor, PassFailFactor, PerItemFactor
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.write_clauses import styles as all_styles
from tender_tool.writing.clause import written
from tests.writing.drawn_rules import certificate, regimes, styles

OF_CERTIFICATES = {"C11", "C12", "C13", "C14", "C15", "C16", "C20", "N10"}
STYLES = tuple(all_styles())


def found(factor: Factor, regime: str = "") -> set[str]:
    group = Group("商务", factor.points, (factor,))
    table = ScoringTable("one", Text("规则", "rule"), (group,), procedure=Procedure(regime=regime))
    return {each.code for each in review_rules(Tender(table)).findings if each.code in OF_CERTIFICATES}


@given(certificate(), styles, regimes)
@settings(max_examples=100, deadline=None)
def test_a_certificate_clause_raises_nothing(factor: CertificateFactor, style: str, regime: str) -> None:
    clause = written(factor, style, regime)
    assert not found(clause.factor, regime), clause.text


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "factor",
    [
        PassFailFactor("质量管理体系认证证书", Decimal(2)),
        PerItemFactor("管理体系认证证书", Decimal(3), Decimal(1)),
        PerItemFactor("同类业绩", Decimal(8), Decimal(2)),
    ],
    ids=lambda factor: factor.name,
)
def test_clauses_of_other_certificates_and_of_past_work_raise_nothing(factor: Factor, style: str) -> None:
    clause = written(factor, style)
    assert not found(clause.factor), clause.text


@pytest.mark.parametrize("style", STYLES)
def test_bare_criteria_that_state_the_rule_are_completed(style: str) -> None:
    fair = default_ruleset().certificate_factors[0]
    own = "售后服务认证：五星级得2分，四星级得1.5分，三星级得1分，达标级得0.5分，其他不得分。"
    clause = written(replace(fair, criteria=own), style)
    assert clause.text.startswith(own)
    assert clause.again
    assert not found(clause.factor)


@pytest.mark.parametrize("style", STYLES)
def test_what_criteria_say_beside_the_points_stays_when_the_points_change(style: str) -> None:
    own = "每提供一项业绩得20分，最高80分。业绩以合同签订日期为准；须附合同首页。"
    text = written(PerItemFactor("同类业绩", Decimal(12), Decimal(3), criteria=own), style).text
    assert "业绩以合同签订日期为准；须附合同首页。" in text
    assert "80分" not in text
    assert text.count("合同首页") == 1
