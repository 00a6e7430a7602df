"""Certificates that were read against the claims of the list: each contradiction, and silence where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.input_file import Choices, InputFile, Verification
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.reading.evidence.read import read_evidence
from tender_tool.ruleset import certificate_pages as words
from tender_tool.ruleset.wording import say
from tender_tool.scoring.certification import evidence_checks
from tender_tool.scoring.certification.evidence_checks import evidence_findings, waiting
from tender_tool.services.rules import new_tender
from tests.reading.evidence.made_texts import PLAIN, certificate_pdf, changed

NAME, OPENING = "星河机电设备有限公司", date(2024, 3, 1)
CLAIM = Certificate(
    "五星级", "five_star", Message.of("level.blank"), "gbt27922-2011", date(2023, 5, 18), date(2026, 5, 17)
)


def tender(
    lines: Sequence[str] = PLAIN, claim: Certificate = CLAIM, name: str = NAME, opening: date = OPENING
) -> Tender:
    """Return a tender with one bidder, its claim and its certificate."""
    bidder = Bidder("4", name, Source("名单.xlsx", "名单", 4), claim)
    held = BidderList("名单.xlsx", "名单", (), (), 4, 4, (), (bidder,))
    made = replace(new_tender(), bidder_list=held, opened_on=opening, name="机电设备采购项目")
    reading = read_evidence(InputFile("证书.pdf", certificate_pdf(lines)))
    return replace(made, records=made.records.with_evidence(reading.digest, Evidence(name, reading)))


def codes(of: Tender) -> list[str]:
    return [each.code for each in evidence_findings(of) if each.code not in ("no_list", "overdue")]


def test_a_certificate_that_agrees_with_its_claim_says_nothing() -> None:
    assert not codes(tender())


@pytest.mark.parametrize(
    ("of", "code"),
    [
        (tender(name="远山机电设备有限公司"), "holder"),
        (tender(claim=replace(CLAIM, level="four_star")), "level"),
        (tender(claim=replace(CLAIM, level="none", scheme=None, valid_until=None)), "no_claim"),
        (tender(claim=replace(CLAIM, valid_until=date(2027, 5, 17))), "until"),
        (tender(claim=replace(CLAIM, valid_from=date(2023, 6, 1))), "issued"),
        (tender(claim=replace(CLAIM, number="27922SC2023009R0M")), "number"),
        (tender(opening=date(2026, 6, 1)), "expired"),
        (tender(opening=date(2023, 5, 1)), "not_yet"),
        (tender(changed("认证范围：机电设备的销售及售后服务", "认证范围：课桌椅的售后服务")), "scope"),
        (tender(("企业信用评定证书", "证书编号：202305180012", "企业名称：星河机电设备有限公司")), "other_kind"),
        (tender(("五星级售后服务单位证书", "证书编号：202305180012", "被评为五星级售后服务单位")), "no_standard"),
        (tender(("质量管理体系认证证书", "证书编号：00123Q30567R1M", "认证依据：GB/T 19001-2016")), "management"),
    ],
)
def test_each_contradiction_is_found(of: Tender, code: str) -> None:
    assert codes(of) == [code]
    (found,) = [each for each in evidence_findings(of) if each.code == code]
    assert found.source is not None
    assert (found.source.file, found.source.page) == ("证书.pdf", 1)


@pytest.mark.parametrize(
    "of",
    [
        tender(opening=date(2026, 5, 17)),
        tender(opening=date(2023, 5, 18)),
        tender(claim=replace(CLAIM, valid_until=date(2026, 5, 31), until_derived=True)),
        tender(claim=replace(CLAIM, number="27922 SC2023001 R0M")),
        tender(changed("获证组织：星河机电设备有限公司", "获证组织：星河机电设备有限公司（牵头人）")),
        tender(changed("认证依据：GB/T 27922-2011《商品售后服务评价体系》", "认证依据：《商品售后服务评价体系》")),
        tender(changed("认证范围：机电设备的销售及售后服务", "认证范围：机电产品的安装及售后服务")),
    ],
    ids=[
        "its last day",
        "its first day",
        "a day of ours",
        "room in a number",
        "an aside",
        "no number",
        "near object",
    ],
)
def test_what_comes_near_a_contradiction_is_none(of: Tender) -> None:
    assert not codes(of)


@pytest.mark.parametrize(
    ("holder", "found"),
    [
        ("远山科技有限公司", ""),
        ("星河机电设备有限公司", ""),
        ("星河机电设备有限公司武汉分公司", "holder_branch"),
        ("星河机电设备有限公司武汉研究院", "holder"),
        ("远山科技有限公司武汉分公司", "holder"),
    ],
)
def test_a_member_may_hold_it_and_a_branch_is_left_to_a_person(holder: str, found: str) -> None:
    made = tender(changed("获证组织：星河机电设备有限公司", f"获证组织：{holder}"))
    assert made.bidder_list is not None
    bidder = replace(made.bidders[0], members=(NAME, "远山科技有限公司"))
    joint = replace(made, bidder_list=replace(made.bidder_list, bidders=(bidder,)))
    assert codes(joint) == ([found] if found else [])


def test_a_branch_may_show_the_certificate_of_its_head_office() -> None:
    assert codes(tender(name=f"{NAME}武汉分公司")) == ["holder_branch"]


@pytest.mark.parametrize(
    ("criteria", "found"),
    [
        (
            "投标人或所投产品制造商具有售后服务认证证书的，五星级得3分。",
            "投标人或所投产品制造商具有售后服务认证证书的",
        ),
        ("提供生产厂家的证书的同样计分；证书在有效期内。", "提供生产厂家的证书的同样计分"),
        ("投标人具有售后服务认证证书的，五星级得3分。", ""),
    ],
)
def test_a_rule_that_speaks_of_makers_is_quoted(criteria: str, found: str) -> None:
    made = tender(changed("获证组织：星河机电设备有限公司", "获证组织：某空调制造有限公司"))
    (factor,) = made.table.certificate_factors
    of = replace(made, table=made.table.with_factor(factor, replace(factor, criteria=criteria)))
    (told,) = [each for each in evidence_findings(of) if each.code.startswith("holder")]
    assert (told.code, told.severity) == ("holder_maker" if found else "holder", "warning")
    assert found in say(told.message)


def test_another_standard_is_found() -> None:
    lines = ["售后服务完善程度认证证书", "证书编号：WS-2023-00012", "认证依据：RB/T 12345-2020", "等级：一级"]
    assert "standard" in codes(tender(lines))


def test_one_number_with_two_bidders_is_found_on_both() -> None:
    made = tender()
    assert made.bidder_list is not None
    second = replace(made.bidders[0], key="5", name="远山机电设备有限公司")
    both = replace(made, bidder_list=replace(made.bidder_list, bidders=(*made.bidders, second)))
    other = read_evidence(InputFile("二.pdf", certificate_pdf((*PLAIN, "备注：副本"))))
    both = replace(both, records=both.records.with_evidence(other.digest, Evidence(second.name, other)))
    twice = [each.name for each in evidence_findings(both) if each.code == "twice"]
    assert twice == [NAME, second.name]


def test_a_body_is_checked_where_there_is_a_list_and_else_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [each.code for each in evidence_findings(tender()) if each.severity == "info"] == ["no_list"]
    known = words.ApprovedBodies(as_of=date(2026, 1, 1), source="made", approved=("CNCA-R-2002-001",))
    monkeypatch.setattr(evidence_checks, "approved_bodies", lambda: known)
    assert codes(tender()) == ["not_approved"]


def test_surveillance_that_is_overdue_is_told_with_its_day() -> None:
    found = [each for each in evidence_findings(tender(opening=date(2025, 3, 1))) if each.code == "overdue"]
    assert dict(found[0].message.args)["latest"] == date(2024, 5, 18)
    kept = tender((*PLAIN, "监督审核：2024年04月10日 合格"), opening=date(2025, 3, 1))
    assert not [each for each in evidence_findings(kept) if each.code == "overdue"]


def test_a_look_up_from_before_opening_day_is_found() -> None:
    made = tender()
    assert made.bidder_list is not None
    asked = Choices(verified=(Verification("4", "valid", date(2024, 2, 20)),))
    assert codes(replace(made, bidder_list=replace(made.bidder_list, choices=asked))) == ["asked_early"]


def test_a_field_that_is_not_sure_is_used_for_nothing_until_a_person_says_so() -> None:
    made = tender((*PLAIN, "等级：四星级"), replace(CLAIM, level="three_star"))
    assert not codes(made)
    assert [each.name for each in waiting(made)] == ["level"]
    (evidence,) = made.records.evidence
    said = replace(
        made, records=made.records.with_evidence(evidence.digest, evidence.settled(0, "level", "four_star"))
    )
    assert codes(said) == ["level"]
    assert not waiting(said)
