"""Certificates by kind, conditions with their words, and standards in many spellings."""

from __future__ import annotations

import pytest

from tender_tool.reading.clauses import read_clause


@pytest.mark.parametrize(
    ("name", "kind", "scheme"),
    [
        ("售后服务认证证书", "after_sales", None),
        ("商品售后服务评价体系认证证书", "after_sales", "gbt27922-2011"),
        ("CTEAS售后服务体系完善程度认证证书", "after_sales", "cteas1001-2017"),
        ("售后服务管理师证书", "personnel", None),
        ("高级售后服务管理师培训认证证书", "personnel", None),
        ("AAA级信用等级证书", "credit", None),
        ("企业诚信管理体系认证证书", "management_system", None),
        ("质量管理体系认证证书", "management_system", None),
        ("中国环境标志产品认证证书", "other", None),
    ],
)
def test_a_certificate_is_of_its_kind(name: str, kind: str, scheme: str | None) -> None:
    (certificate,) = read_clause(f"投标人具有{name}的得2分。").certificates
    assert (certificate.name, certificate.kind, certificate.scheme, certificate.points) == (name, kind, scheme, 2)


def test_an_after_sales_plan_is_no_certificate() -> None:
    clause = read_clause("售后服务方案完善的得5分，售后服务承诺合理的得3分。")
    assert not [each for each in clause.certificates if each.kind == "after_sales"]


def test_certificates_keep_the_points_of_their_own_award() -> None:
    clause = read_clause("质量管理体系认证证书得3分；五星级售后服务认证证书得2分，四星级得1分。")
    assert [(each.kind, each.level, each.points) for each in clause.certificates] == [
        ("management_system", None, 3),
        ("after_sales", "五星级", 2),
    ]


@pytest.mark.parametrize(
    ("words", "standard"),
    [
        ("GB/T 27922-2011", "GB/T 27922-2011"),
        ("GB/T\n27922—2011", "GB/T 27922-2011"),
        ("ＧＢ／Ｔ２７９２２－２０１１", "GB/T 27922-2011"),
        ("GBT27922", "GB/T 27922"),
        ("27922-2011", "GB/T 27922-2011"),
        ("GB/T27922：2011", "GB/T 27922-2011"),
        ("SB/T 10401-2006", "SB/T 10401-2006"),
        ("ISO9001", None),
        ("IS09001", None),
    ],
)
def test_a_standard_is_known_in_many_spellings(words: str, standard: str | None) -> None:
    clause = read_clause(f"依据{words}取得认证证书的得2分。")
    assert (clause.standard.words if clause.standard else None) == standard


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("scope", "认证范围须包含空调安装"),
        ("holder", "分公司可提供总公司证书"),
        ("new_firm", "成立时间不足三个月的提供说明"),
        ("equivalence", "或依据同等标准的服务认证"),
        ("approved_body", "证书由认监委批准的机构颁发"),
        ("as_of_day", "投标截止日证书有效"),
        ("evidence", "提供扫描件"),
        ("no_double", "同一证书不重复计分"),
    ],
)
def test_what_binds_the_certificate_is_kept_with_its_words(kind: str, words: str) -> None:
    text = f"具有售后服务认证证书得2分，{words}，其他不得分。"
    (condition,) = (each for each in read_clause(text).conditions if each.kind == kind)
    assert condition.words == words
    assert condition.span.of(text) == words
