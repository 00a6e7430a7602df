"""The status of a certificate: of its own cell, else of what stands beside the level or the date."""

from __future__ import annotations

import pytest

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.reading.certificate.status import read_status
from tender_tool.ruleset.vocabulary.spelling import normalise


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("已过期", "expired"),
        ("过期", "expired"),
        ("已失效", "expired"),
        ("已到期", "expired"),
        ("暂停", "suspended"),
        ("被暂停", "suspended"),
        ("冻结", "suspended"),
        ("撤销", "revoked"),
        ("已被撤销", "revoked"),
        ("吊销", "revoked"),
        ("注销", "cancelled"),
        ("已註銷", "cancelled"),
    ],
)
def test_a_status_is_read(text: str, status: str) -> None:
    assert read_status(normalise(text)) == status


@pytest.mark.parametrize(
    "text", ["", "有效", "未过期", "未暂停", "未被撤销", "没有过期", "尚未过期", "尚未到期", "即将过期", "正常"]
)
def test_a_denied_or_coming_status_is_none(text: str) -> None:
    assert read_status(normalise(text)) is None


def _certificate(**cells: str) -> Certificate:
    return read_certificates(CertificateTexts({"level": "五星级", "valid_until": "2027-01-01", **cells}))[0]


@pytest.mark.parametrize("text", ["有效", "正常", "在有效期内", "未过期"])
def test_a_good_status_is_read_as_valid(text: str) -> None:
    certificate = _certificate(status=text)
    assert (certificate.status, certificate.status_unread) == ("valid", False)


@pytest.mark.parametrize("text", ["无效", "已无效", "無效", "不在有效期内"])
def test_an_invalid_status_is_never_taken_for_a_good_one(text: str) -> None:
    certificate = _certificate(status=text)
    assert certificate.status not in (None, "valid")


@pytest.mark.parametrize("text", ["查无此证", "异常", "待核", "未查到"])
def test_a_status_that_is_not_known_is_said_to_be_unread(text: str) -> None:
    assert _certificate(status=text).status_unread


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ({"level": "五星级（已过期）"}, "expired"),
        ({"level": "五星级（暂停）"}, "suspended"),
        ({"valid_until": "已过期"}, "expired"),
        ({"valid_until": "2027-01-01（已注销）"}, "cancelled"),
        ({"status": "撤销", "level": "五星级"}, "revoked"),
    ],
)
def test_the_status_may_stand_in_any_of_the_cells(cells: dict[str, str], status: str) -> None:
    assert _certificate(**cells).status == status


@pytest.mark.parametrize("level", ["五星级（已过期）", "五星级（已撤销）", "五星级（暂停）"])
def test_a_good_status_does_not_hide_a_bad_one_beside_the_level(level: str) -> None:
    certificate = _certificate(level=level, status="有效")
    assert certificate.status != "valid" or certificate.status_unread
