"""A document's table as the tender's rule: each row as its clause says, and whatever is not sure marked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tender_tool.domain.documents.held import CorrectedRow
from tender_tool.domain.documents.rule import DocumentRule
from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.domain.rule.procedure import Procedure
from tender_tool.reading.document_rule.as_rule import as_rule, corrected_rule, table_to_use
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.ruleset.wording import say
from tests.reading.documents.made_tender import HEADER, PLAN, PRICE, ROWS, STARS, UNSURE, WORKS
from tests.reading.scoring_table.form import scoring_of_blocks


def rule_of(*rows: list[str]) -> DocumentRule:
    scoring = scoring_of_blocks(["评标办法", [HEADER, *rows]])
    assert scoring is not None
    return as_rule(scoring, "招标.docx")


def rule_with(text: str, weight: str = "5") -> DocumentRule:
    """Return a whole table whose last row has these criteria."""
    rest = str(70 - int(weight))
    return rule_of(["1", "价格", "30", PRICE], ["2", "实施方案", rest, PLAN], ["3", "加分内容", weight, text])


def codes(rule: DocumentRule) -> list[str]:
    last = rule.rows[-1]
    assert all(say(each) and say(each, "en") for each in last.reasons)
    return [each.code for each in last.reasons]


def test_each_row_becomes_what_its_clause_describes() -> None:
    rule = rule_of(*ROWS)
    kinds = [PriceFactor, CommitteeFactor, PerItemFactor, CertificateFactor, CommitteeFactor]
    assert [type(row.factor) for row in rule.rows] == kinds
    assert [row.state for row in rule.rows] == ["understood", "committee", "understood", "understood", "check"]
    assert rule.table.points == 100
    assert rule.table.price_points == 30
    assert rule.table.source is not None
    assert "招标.docx" in rule.table.source.zh


def test_the_documents_words_are_the_criteria() -> None:
    rule = rule_of(*ROWS)
    assert [factor.criteria for factor in rule.table.factors] == [PRICE, PLAN, WORKS, STARS, UNSURE]


CLAUSES = {
    "具有售后服务认证证书的得5分，没有不得分。": PassFailFactor,
    "资料齐全的得5分，每缺一项扣1分，扣完为止。": DeductionFactor,
    "每提供一项管理体系认证证书得1分，最高得5分。": PerItemFactor,
}


@pytest.mark.parametrize(("text", "kind"), CLAUSES.items(), ids=[kind.__name__ for kind in CLAUSES.values()])
def test_a_clause_that_is_read_for_sure_has_its_kind(text: str, kind: type) -> None:
    row = rule_with(text).rows[-1]
    assert (type(row.factor), row.state, row.reasons) == (kind, "understood", ())


def test_points_that_the_row_does_not_have_are_for_a_person() -> None:
    rule = rule_with("每提供一个同类项目业绩得2分，最高得10分。")
    assert codes(rule) == ["document_rule.points_differ"]
    assert (type(rule.rows[-1].factor), rule.rows[-1].state) == (CommitteeFactor, "check")


def test_what_the_clause_reader_stumbled_on_is_told_with_its_words() -> None:
    rule = rule_with(UNSURE)
    assert set(codes(rule)) == {"document_rule.doubt"}
    assert dict(rule.rows[-1].reasons[0].message.args).get("words") in UNSURE


def test_a_row_without_criteria_is_told() -> None:
    assert codes(rule_with("")) == ["document_rule.no_criteria"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "document_rule.formula_unstated"),
        ("以有效报价的算术平均值为评标基准价，每高1%扣1分。", "document_rule.formula_other"),
    ],
)
def test_a_price_formula_is_never_made_up_in_silence(text: str, code: str) -> None:
    row = rule_of(["1", "价格", "30", text], ["2", "技术", "70", PLAN]).rows[0]
    assert ([each.code for each in row.reasons], row.state) == ([code], "check")
    assert isinstance(row.factor, PriceFactor)


def test_only_one_row_is_the_price() -> None:
    rule = rule_of(["1", "价格", "30", PRICE], ["2", "技术", "65", PLAN], ["3", "价格合理性", "5", PLAN])
    assert codes(rule) == ["document_rule.second_price"]
    assert isinstance(rule.rows[-1].factor, CommitteeFactor)


def test_a_bound_is_read_as_its_number_and_marked() -> None:
    rule = rule_of(["1", "价格", "≥30", PRICE], ["2", "技术", "≤70", PLAN])
    assert [row.state for row in rule.rows] == ["check", "check"]
    assert codes(rule) == ["document_rule.only_a_bound"]


def test_a_blank_weight_is_never_filled_in() -> None:
    rule = rule_of(["1", "价格", "≥30", PRICE], ["2", "技术", "", PLAN], ["3", "服务", "10", PLAN])
    assert [(row.state, row.factor is None) for row in rule.rows] == [
        ("check", False),
        ("blank", True),
        ("committee", False),
    ]
    assert [factor.name for factor in rule.table.factors] == ["价格", "服务"]
    assert rule.waiting == 2


def test_a_correction_takes_the_place_of_what_was_read() -> None:
    rule = rule_of(*ROWS)
    last = rule.rows[-1]
    given = PassFailFactor("增值服务", Decimal(4))
    made = corrected_rule(rule, (CorrectedRow(last.key, given), CorrectedRow("gone", given)))
    assert (made.rows[-1].factor, made.rows[-1].state) == (given, "confirmed")
    assert made.table.groups[-1].points == 4
    assert made.waiting == 0


def test_rows_of_one_name_keep_factors_of_their_own() -> None:
    rule = rule_of(["1", "价格", "30", PRICE], ["2", "方案", "35", PLAN], ["3", "方案", "35", PLAN])
    assert len({factor.name for factor in rule.table.factors}) == 3
    assert len({row.key for row in rule.rows}) == 3


def test_the_procedure_that_was_set_up_stays() -> None:
    held = replace(default_ruleset(), procedure=Procedure(regime="goods", ties=("price", "没有的项", "实施方案")))
    made = table_to_use(rule_of(*ROWS), held)
    assert (made.procedure.regime, made.procedure.ties) == ("goods", ("price", "实施方案"))


def test_a_weighted_row_tells_what_its_points_are_worth() -> None:
    row = rule_of(*ROWS).rows[2]
    weighted = replace(row, item=replace(row.item, weight=Decimal(8), inner_full=Decimal(100)))
    assert weighted.effective(Decimal(20)) == Decimal("1.6")
    assert row.effective(Decimal(2)) == 2
    assert replace(row, item=replace(row.item, weight=None)).effective(Decimal(2)) is None


def test_a_part_scored_from_a_hundred_counts_its_share_in_the_rule() -> None:
    rows = [
        ["部分", "评分因素", "分值", "评分标准"],
        ["商务（100分）", "业绩", "100", "每个得20分，最高100分。"],
        ["v:技术（100分）", "方案", "70", PLAN],
        ["^", "团队", "30", PLAN],
        ["报价（100分）", "报价", "100", PRICE],
    ]
    scoring = scoring_of_blocks(["评标办法", "总得分=商务得分×20%+技术得分×50%+报价得分×30%。", rows])
    assert scoring is not None
    table = as_rule(scoring, "招标.docx").table
    assert [(group.name, group.points) for group in table.groups] == [("商务", 20), ("技术", 50), ("报价", 30)]
    assert [factor.points for factor in table.groups[1].factors] == [Decimal(35), Decimal(15)]
