"""The checks over clauses: one finding a row and kind, the document's own parameters, packs of local practice."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.document import Paragraph, TenderDocument
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services import rules

_MARKED = "技术要求全部满足得100分，▲重要参数每负偏离一项扣{points}分，其他参数每项扣1分，扣完为止。"


def _row(text: str, name: str = "item") -> Row:
    return Row("", name, text, weight=Decimal(5), full=Decimal(100), where=name, anchors=(0,))


def _table() -> ScoringTable:
    return rules.new_tender().table


def _found(code: str, *rows: Row, document: TenderDocument | None = None) -> list[Finding]:
    subject = Subject(Tender(_table()), "document", document, given=rows)
    return [each for each in run_checks(subject).findings if each.code == code]


def _document(parameters: int) -> TenderDocument:
    texts = ["（评分表）", *(f"▲{number}、参数{number}" for number in range(parameters))]
    return TenderDocument("t.docx", "word", tuple(Paragraph(text, anchor) for anchor, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("points", "parameters", "kind"),
    [("20", 20, "too_much"), ("5", 20, "not_counted"), ("1", 20, "not_counted"), ("20", 0, "not_counted")],
)
def test_deductions_are_held_against_the_documents_own_parameters(points: str, parameters: int, kind: str) -> None:
    (finding,) = _found("N07", _row(_MARKED.format(points=points)), document=_document(parameters))
    assert finding.kind == kind
    assert finding.severity == ("info" if kind == "not_counted" else "warning")


def test_a_deduction_that_fits_the_number_is_no_finding() -> None:
    row = _row("▲参数全部满足得100分，每负偏离一项扣5分，扣完为止。", name="▲参数响应情况")
    assert not _found("N07", row, document=_document(20))
    assert _found("N07", row, document=_document(80))


@pytest.mark.parametrize(("most", "found"), [("36", True), ("29", False), ("37", False)])
def test_a_last_step_next_to_nothing_counts_from_five_whole_ones(most: str, found: bool) -> None:
    row = _row(f"每配备一名电工得7分，最高{most}分。")
    assert bool(_found("N06", row)) is found


def test_the_share_of_each_parameter_is_told() -> None:
    (finding,) = _found("N07", _row(_MARKED.format(points="20")), document=_document(20))
    assert "5" in finding.fix.zh
    assert "20" in finding.message.zh


def test_marked_parameters_without_their_own_deduction_are_reported() -> None:
    row = _row("技术要求每负偏离一项扣5分，扣完为止，满分100分。")
    (finding,) = _found("N07", row, document=_document(10))
    assert finding.kind == "marked_alike"


def test_what_a_row_says_twice_is_one_finding() -> None:
    row = _row("获得政府部门颁发的环保类荣誉得20分；获得有关部门颁发的安全类荣誉得20分。")
    (finding,) = _found("N01", row)
    assert "政府部门" in finding.evidence
    assert "有关部门" in finding.evidence
    assert finding.anchors == row.anchors


def test_a_question_is_no_verdict() -> None:
    (finding,) = _found("N20", _row("具有业务连续性管理体系认证证书得5分。"))
    assert (finding.severity, finding.verdict) == ("info", "needs_review")


def test_a_row_about_misconduct_is_left_alone() -> None:
    row = _row("供应商存在一般行政处罚信息的，本项不得分，否则得100分，社会组织等级不影响得分。")
    assert not [each for each in run_checks(Subject(Tender(_table()), given=(row,))).findings if each.code[0] in "FN"]


def test_what_is_required_with_a_star_is_not_scored_again() -> None:
    document = TenderDocument("t.docx", "word", (Paragraph("", 0), Paragraph("★免费保修期不少于一年。", 1)))
    row = _row("每提供以上任意一项得10分：\n1.维修流程；\n2.免费保修期。")
    (finding,) = _found("F06", row, document=document)
    assert (finding.kind, finding.evidence) == ("required_anyway", "免费保修期")
    assert not _found("F06", row)


def test_local_practice_is_off_unless_its_place_is_named() -> None:
    row = _row("评审为优的得100分；评审为差的不得分。")
    subject = Subject(Tender(_table()), "document", given=(row,))
    assert any(each.code == "N17" for each in run_checks(subject, frozenset({"shenzhen"})).findings)
    without = run_checks(subject)
    assert not any(each.code == "N17" for each in without.findings)
    assert "N17" not in without.no_hit
