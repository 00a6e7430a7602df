"""The parts of a tender document that the checks of qualifications and needs look at."""

from __future__ import annotations

import pytest

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TableCell, TenderDocument
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.document_sections import needs_of, qualifications_of
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.services.rules import new_tender

LINES = (
    "目录",
    "第一章 招标公告............3",
    "第二章 采购需求............9",
    "第一章 招标公告",
    "一、项目概况",
    "采购办公桌椅一批。",
    "二、申请人的资格要求：",
    "1.具有独立承担民事责任的能力。",
    "（三）本项目的特定资格要求：",
    "投标人须具有售后服务认证证书。",
    "三、获取招标文件",
    "在平台下载，资格要求详见公告。",
    "第二章 采购需求",
    "一、技术要求",
    "台面厚度二十五毫米。",
    "二、商务要求",
    "质保期三年，接到通知后二十四小时内响应。",
    "第三章 合同",
    "违约责任按合同约定。",
)


def _document(*lines: str) -> TenderDocument:
    return TenderDocument("a.txt", "text", tuple(Paragraph(line, n) for n, line in enumerate(lines)))


def _subject(document: TenderDocument, *, qualifications: str = "", needs: str = "") -> Subject:
    row = Row("商务", "售后", "具有售后服务认证证书的得2分。")
    return Subject(new_tender(), "document", document, qualifications=qualifications, needs=needs, given=(row,))


def test_the_parts_end_at_the_next_heading_of_their_rank() -> None:
    subject = _subject(_document(*LINES))
    qualifications, needs = qualifications_of(subject), needs_of(subject)
    assert "独立承担" in qualifications
    assert "售后服务认证" in qualifications
    assert "下载" not in qualifications
    assert "台面厚度" in needs
    assert "质保期" in needs
    assert "违约责任" not in needs


def test_what_is_given_comes_before_the_document() -> None:
    subject = _subject(_document(*LINES), qualifications="无", needs="质保一年")
    assert (qualifications_of(subject), needs_of(subject)) == ("无", "质保一年")


def test_tables_inside_a_part_belong_to_it() -> None:
    cell = TableCell((Paragraph("具有独立法人资格", 1),), 0, 0)
    document = TenderDocument(
        "a.docx", "word", (Paragraph("供应商资格要求", 0), DocumentTable(1, ((cell,),)), Paragraph("第二章 需求", 2))
    )
    assert qualifications_of(_subject(document)) == "具有独立法人资格"


def test_a_line_that_points_elsewhere_is_no_text() -> None:
    document = _document("投标人资格要求", "具体资格要求详见招标公告。", "第二章 其他")
    assert qualifications_of(_subject(document)) == ""


def test_a_certificate_that_is_condition_and_scored_is_found_in_the_document() -> None:
    review = run_checks(_subject(_document(*LINES)))
    (finding,) = (each for each in review.findings if each.code == "C09")
    assert (finding.kind, finding.severity) == ("both", "error")
    assert "C17" in review.no_hit


@pytest.mark.parametrize(("code", "missing"), [("C09", "qualifications"), ("C17", "needs")])
def test_without_its_part_a_check_cannot_tell(code: str, missing: str) -> None:
    review = run_checks(_subject(_document("第一章 公告", "略")))
    assert (code, missing) in {(each.code, each.missing) for each in review.cannot_tell}
    assert code not in review.no_hit


def test_a_document_without_a_scoring_table_has_no_rows() -> None:
    assert Subject(new_tender(), "document", _document(*LINES)).rows == ()
