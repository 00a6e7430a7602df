"""Certificates in the rows of a tender document: which points are whose, and what the clauses leave open."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.review.finding import Finding, Review
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Mode, Row, Subject
from tender_tool.services.rules import new_tender

CLEAN = (
    "供应商或所投产品的制造商，持有经国家认证认可监督管理部门批准的机构按 GB/T 27922-2011 "
    "或者同等标准颁发的售后服务认证证书，"
    "投标截止日在认证平台查询状态为有效：五星级得2分，四星级得1.5分，三星级得1分，达标级得0.5分，没有提供的得0分。"
    "标准号相同的证书同样计分，能够证明同等服务水平的其他材料按对应等级计分。"
    "成立时间不足以取得证书的，提交说明和服务体系文件，按对应等级计分。分支机构可以使用总公司的证书。本项不作为资格条件。"
)


def _subject(*texts: str, weight: int = 10, full: int = 100, mode: Mode = "document") -> Subject:
    rows = (
        Row("商务", f"第{n}项", text, Decimal(weight), full=Decimal(full), where=f"table 1, row {n}", anchors=(n,))
        for n, text in enumerate(texts, start=1)
    )
    return Subject(new_tender(), mode, given=tuple(rows))


def _review(*texts: str, mode: Mode = "document") -> Review:
    return run_checks(_subject(*texts, mode=mode))


def _of(code: str, review: Review) -> list[Finding]:
    return [finding for finding in review.findings if finding.code == code]


def _item(text: str, *, weight: int = 10, full: int = 100) -> CertificateItem:
    (item,) = certificate_items(_subject(text, weight=weight, full=full))
    return item


def _levels(item: CertificateItem) -> dict[str, Decimal]:
    return {level.id: points for level in item.scheme.levels if (points := item.points_of(level)) is not None}


def test_steps_of_other_certificates_are_not_those_of_the_after_sales_one() -> None:
    item = _item(
        "1.具有服务能力评定证书，二级及以上的得10分，二级以下的得5分；\n"
        "2.具有 GB/T 27922-2011 售后服务认证证书，五星级得20分，四星级得10分，其他情况不得分；\n"
        "3.被评为国家级设计中心的得10分，省级的得5分。"
    )
    assert _levels(item) == {"five_star": 20, "four_star": 10}
    assert item.factor.points == 2


@pytest.mark.parametrize(
    ("words", "levels"),
    [
        ("五星级及以上的得10分，五星级以下的得5分", {"five_star": 10, "four_star": 5, "three_star": 5, "basic": 5}),
        ("四星级及以上的得10分", {"five_star": 10, "four_star": 10}),
        ("五星级得10分，三星级及以上得6分", {"five_star": 10, "four_star": 6, "three_star": 6}),
    ],
)
def test_words_that_reach_further_mean_every_level_there(words: str, levels: dict[str, int]) -> None:
    assert _levels(_item(f"具有 GB/T 27922-2011 售后服务认证证书，达到{words}，其他情况不得分。")) == levels


def test_levels_below_the_top_are_issued_and_not_only_the_top_scores() -> None:
    found = _review("GB/T 27922-2011 售后服务认证证书达到五星级及以上的得10分，五星级以下的得5分，其他不得分。")
    assert {finding.kind for finding in _of("C05", found)} == {"nothing_above"}
    assert not _of("C04", found)
    assert not _of("C07", found)


def test_a_certificate_without_levels_has_none_that_could_be_wrong() -> None:
    found = _review("具有售后服务认证证书的得20分，具有质量管理体系认证证书的得20分，最高100分。")
    assert not [code for code in ("C04", "C05", "C06", "C07", "C08") if _of(code, found)]


def test_in_a_deduction_each_certificate_is_worth_what_its_lack_costs() -> None:
    item = _item(
        "同时具有下列证书的得100分，每少一项扣20分，扣完为止。\n1、质量管理体系认证；\n2、售后服务认证证书（五星级）。"
    )
    assert item.factor.points == 2
    assert _levels(item) == {"five_star": 20}


def test_two_schemes_are_two_certificates() -> None:
    items = tuple(certificate_items(_subject("七星级CTEAS认证得10分；GB/T 27922 五星级证书得20分。")))
    assert {item.scheme.id for item in items} == {"cteas1001-2017", "gbt27922-2011"}


def test_a_row_named_after_the_certificate_needs_not_name_it_again() -> None:
    row = Row("商务", "售后服务认证", "五星级得2分，四星级得1分，未提供不得分。", Decimal(2), full=Decimal(2))
    (item,) = certificate_items(Subject(new_tender(), "document", given=(row,)))
    assert _levels(item) == {"five_star": 2, "four_star": 1}


@pytest.mark.parametrize("text", ["具有五星级酒店服务业绩的得2分。", "检测结果达标的得2分。"])
def test_other_stars_are_no_certificate(text: str) -> None:
    assert not tuple(certificate_items(_subject(text)))


@pytest.mark.parametrize("mode", ["document", "drafted"])
def test_the_recommended_clause_raises_no_error_and_no_warning(mode: Mode) -> None:
    found = [finding for finding in _review(CLEAN, mode=mode).findings if finding.code.startswith("C")]
    assert {finding.severity for finding in found} == {"info"}
    assert ("C18", "mitigated") in {(finding.code, finding.kind) for finding in found}


@pytest.mark.parametrize("code", ["C02", "C11", "C13"])
def test_a_document_gets_one_note_for_its_whole_table(code: str) -> None:
    rows = [
        "具有售后服务认证证书的得20分。",
        "具有质量管理体系认证证书的得20分。",
        "具有环境管理体系认证证书、能源管理体系认证证书的各得20分。",
    ]
    (finding,) = _of(code, _review(*rows))
    assert (finding.severity, finding.where) == ("info", "table 1, row 1")
    drafted = _of(code, _review(*rows, mode="drafted"))
    assert {finding.severity for finding in drafted} == {"warning"}
    assert len(drafted) == (1 if code == "C02" else len(rows))


@pytest.mark.parametrize("code", ["C12", "C16"])
def test_validity_and_holders_are_one_warning_a_table(code: str) -> None:
    (finding,) = _of(code, _review("具有售后服务认证证书的得20分。", "具有质量管理体系认证证书的得20分。"))
    assert finding.severity == "warning"


def test_findings_of_a_document_are_anchored_and_carry_no_edit() -> None:
    found = [
        finding
        for finding in _review("具有五星级售后服务认证证书的得60分，其他不得分。").findings
        if finding.code[0] == "C"
    ]
    assert {"C01", "C04", "C06", "C08", "C18"} <= {finding.code for finding in found}
    assert {finding.where for finding in found} == {"table 1, row 1"}
    assert {finding.anchors for finding in found} == {(1,)}
    assert {finding.edit for finding in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "同类业绩每项得10分。不得将售后服务认证证书、AAA信用证书作为评审因素。",
        "同类业绩每项得10分，高新技术企业证书不作为评审因素。",
        "同类业绩每项得10分，不得限定由中国质量认证中心颁发证书。",
    ],
)
def test_what_is_denied_is_not_found(text: str) -> None:
    found = {finding.code for finding in _review(text).findings}
    assert not found & {"C10", "C11", "C12", "C13", "C14", "C16", "C18", "C19"}
