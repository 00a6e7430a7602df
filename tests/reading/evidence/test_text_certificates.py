"""Certificates as PDF with text: read without any reader of pictures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tender_tool.domain.evidence.read import EvidenceReading, FieldName
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.evidence import engine, pages
from tender_tool.reading.evidence.fields import fields_of, weighed
from tender_tool.reading.evidence.lines import Line, Sign
from tender_tool.reading.evidence.read import read_evidence
from tests.reading.evidence.made_texts import PLAIN, SECOND, certificate_pdf, changed

STATED = {
    "number": "27922SC2023001R0M", "holder": "星河机电设备有限公司", "standard": "GB/T27922-2011",
    "level": "five_star",
    "scope": "机电设备的销售及售后服务", "issued_on": "2023-05-18", "valid_until": "2026-05-17",
    "body": "明证认证有限公司", "approval": "CNCA-R-2015-123",
}  # fmt: skip


def read(*of: Sequence[str]) -> EvidenceReading:
    return read_evidence(InputFile("证书.pdf", certificate_pdf(*of)))


def _sure(reading: EvidenceReading, name: FieldName) -> bool:
    field = reading.certificates[0].field(name)
    return field is not None and field.sure


def test_every_field_is_read_with_its_place() -> None:
    reading = read(PLAIN)
    (one,) = reading.certificates
    assert {field.name: field.value for field in one.fields} == STATED
    assert all(field.sure and field.confidence == 1000 for field in one.fields)
    assert (reading.pages[0].by, reading.by_ocr, one.kind, one.scheme) == (
        "text", False, "after_sales", "gbt27922-2011",
    )  # fmt: skip
    number, until = one.field("number"), one.field("valid_until")
    assert number is not None
    assert until is not None
    assert 0 < number.box.top < number.box.bottom < until.box.top < until.box.bottom


def test_pages_with_another_number_are_another_certificate_and_others_belong_to_it() -> None:
    reading = read(PLAIN, ("附件", "监督审核：2024年04月20日 合格"), SECOND)
    assert [(one.pages, one.said("holder")) for one in reading.certificates] == [
        ((1, 2), "星河机电设备有限公司"),
        ((3,), "远山机电设备有限公司"),
    ]
    assert reading.certificates[0].said("surveillance") == "2024-04-20"


def test_two_different_levels_on_one_certificate_are_not_sure() -> None:
    assert not _sure(read((*PLAIN, "等级：四星级")), "level")


def test_days_that_do_not_prove_each_other_wait_for_a_person() -> None:
    reading = read(changed("有效期至：2026年05月17日", "有效期至：2028年05月17日"))
    assert not _sure(reading, "issued_on")
    assert not _sure(reading, "valid_until")


@pytest.mark.parametrize(
    ("line", "other", "name"),
    [
        ("批准号：CNCA-R-2015-123", "批准号：CNCAR2015-123", "approval"),
        ("获证组织：星河机电设备有限公司", "获证组织：星河机电设备有限", "holder"),
        ("证书编号：27922SC2023001R0M", "证书编号：27922SC20?23001", "number"),
        ("认证范围：机电设备的销售及售后服务", "认证范围：机电设备、", "scope"),
    ],
)
def test_what_has_not_its_form_waits(line: str, other: str, name: FieldName) -> None:
    assert _sure(read(PLAIN), name)
    assert not _sure(read(changed(line, other)), name)


def test_a_certificate_of_a_management_system_is_known_as_one() -> None:
    (one,) = read((
        "质量管理体系认证证书", "证书编号：00123Q30567R1M", "获证组织：星河机电设备有限公司",
        "认证依据：GB/T 19001-2016",
        "认证范围：机电设备的销售",
    )).certificates  # fmt: skip
    assert (one.kind, one.field("level")) == ("management", None)


_HELD = ("证书编号：00123Q30567R1M", "组织名称：星河机电设备有限公司", "认证范围：空调的销售及售后服务")


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("质量管理体系认证证书", "GB/T 19001-2016/ISO 9001:2015"), "management"),
        (("环境管理体系认证证书", "认证标准：GB/T 24001-2016", "等级：五星级"), "management"),
        (("职业健康安全管理体系认证证书", "认证标准：GB/T 45001-2020"), "management"),
        (("信息安全管理体系认证证书", "ISO/IEC 27001:2022"), "management"),
        (("企业诚信管理体系认证证书", "认证依据：GB/T 31950-2015", "认证等级：AAA级"), "management"),
        (
            ("质量管理体系认证证书", "认证依据：GB/T 19001-2016", "另有售后服务认证（GB/T 27922）"),
            "management",
        ),
        (("企业信用等级证书", "信用等级：AAA级", "评价结果：五星级"), "other"),
        (("诚信经营示范单位证书", "评价结果：五星级"), "other"),
    ],
)
def test_no_certificate_of_another_kind_becomes_one_of_after_sales_service(lines: Sequence[str], kind: str) -> None:
    (one,) = read((lines[0], *_HELD, *lines[1:], "有效期至：2026年05月17日")).certificates
    assert one.kind == kind
    assert one.field("level") is None


@pytest.mark.parametrize("line", ["认证依据：依据GB/T27922-2011标准", "GB/T27922-2011商品售后服务评价体系"])
def test_a_standard_is_read_with_words_right_behind_it(line: str) -> None:
    (one,) = read(changed("认证标准：GB/T27922-2011", line)).certificates
    assert one.said("standard") == "GB/T27922-2011"


def test_the_standard_that_is_stated_tells_the_scheme() -> None:
    (one,) = read(
        ("商品售后服务评价认证证书", "证书编号：SB2023001R0M", "认证依据：SB/T 10401-2006", "等级：五星级")
    ).certificates
    assert (one.scheme, one.said("standard"), one.said("level")) == ("sbt10401-2006", "SB/T10401-2006", "five_star")


def test_a_level_beside_two_standards_waits() -> None:
    reading = read(
        changed("认证依据：GB/T 27922-2011《商品售后服务评价体系》", "认证依据：GB/T 19001-2016、GB/T 27922-2011")
    )
    assert not _sure(reading, "level")


@pytest.mark.parametrize(
    ("issued", "until"),
    [
        ("发证日期：二〇二四年一月五日", "有效期至：二〇二七年一月四日"),
        ("颁证时间：贰零贰肆年壹月伍日", "有效截止日期：2027.01.04"),
        ("Date of issue: 2024-01-05", "Valid until: 2027-01-04"),
    ],
)
def test_days_levels_and_labels_in_other_words(issued: str, until: str) -> None:
    reading = read((
        "CERTIFICATE", "售后服务认证证书", "Certificate No.: 27922SC2023001R0M", "获证客户：星河机电设备有限公司",
        "认证准则：GB/T 27922-2011", "评审结论：★★★★★", issued, until, "发证机关：明证认证有限公司",
    ))  # fmt: skip
    (one,) = reading.certificates
    told = {name: one.said(name) for name in ("number", "holder", "level", "issued_on", "valid_until", "body")}
    assert told == {
        "number": "27922SC2023001R0M", "holder": "星河机电设备有限公司", "level": "five_star",
        "issued_on": "2024-01-05", "valid_until": "2027-01-04", "body": "明证认证有限公司",
    }  # fmt: skip


@pytest.mark.parametrize(("height", "sure"), [(13, False), (40, True)])
def test_free_text_in_low_lines_must_be_surer(height: int, *, sure: bool) -> None:
    text = "获证组织：星河机电设备有限公司"
    signs = [Sign(sign, 0.97, 20.0 * place, 20.0 * place + 20) for place, sign in enumerate(text)]
    page = fields_of(1, [Line(signs, (0, 100, 20.0 * len(text), 100 + height))])
    (holder,) = weighed([(1, each) for each in page.found], {1: (800, 1000)}, None)
    assert (holder.value, holder.sure) == ("星河机电设备有限公司", sure)


def test_two_numbers_on_a_page_wait_and_that_of_the_register_of_firms_is_none() -> None:
    reading = read((*PLAIN, "原证书编号：27922SC2020001R0M"))
    assert not _sure(reading, "number")
    assert _sure(read(PLAIN), "number")


def test_without_the_extra_a_scan_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (engine, pages):
        monkeypatch.setattr(module, "is_installed", lambda: False)
    engine.engine.cache_clear()
    for file in (InputFile("证书.png", b"\x89PNG\r\n\x1a\n"), InputFile("扫描.pdf", certificate_pdf(()))):
        with pytest.raises(InputError) as refused:
            read_evidence(file)
        assert refused.value.problems[0].message.code == "evidence.extra_missing"
    assert read(PLAIN).certificates


@pytest.mark.parametrize(
    ("content", "code"), [(b"%PDF-1.7 cut", "evidence.damaged"), (b"plain text", "evidence.unknown_kind")]
)
def test_what_is_no_certificate_file_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read_evidence(InputFile("x", content))
    assert refused.value.problems[0].message.code == code
