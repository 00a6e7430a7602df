"""A file is opened as what it holds: a tender document or a bidder list."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.domain.rule.factors import Band, CertificateFactor, Factor, NumberFactor, PassFailFactor
from tender_tool.services.documents.clause_rows import clause_rows
from tender_tool.services.documents.document_rule import factor_of_kind
from tender_tool.services.documents.open_document import OpenedDocument, open_any
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file
from tests.reading.documents.made_tender import PLAN, list_file, tender_file
from tests.reading.documents.made_word import word_bytes


class Stopping:
    """A progress that a person stops."""

    def step(self, _: int, __: int) -> None:
        """Stop."""
        raise Cancelled


def opened(path: Path) -> OpenedDocument:
    """Return a file that must hold a document."""
    made = open_any(path)
    assert isinstance(made, OpenedDocument)
    return made


@pytest.mark.parametrize("list_first", [True, False])
def test_content_decides(tmp_path: Path, list_first: bool) -> None:
    assert isinstance(open_any(tender_file(tmp_path), list_first=list_first), OpenedDocument)
    assert isinstance(open_any(list_file(tmp_path), list_first=list_first), BidderList)


def test_a_workbook_is_a_list(tmp_path: Path) -> None:
    assert isinstance(open_any(sample_file()), BidderList)
    with pytest.raises(InputError):
        open_any(tmp_path / "没有.docx")


def _sheet(path: Path, rows: list[list[str]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def test_a_workbook_without_bidders_but_with_a_scoring_table_is_a_document(tmp_path: Path) -> None:
    rows = [
        ["评审因素", "分值", "评分标准"],
        ["报价", "40", "最低价得满分"],
        ["技术方案", "60", "优得60分，良得30分"],
    ]
    path = _sheet(tmp_path / "评分表.xlsx", rows)
    rule = opened(path).rule
    assert rule is not None
    assert [row.name for row in rule.rows] == ["报价", "技术方案"]
    with pytest.raises(InputError):
        open_any(path, list_first=True)


def test_a_workbook_without_either_is_told_as_a_list_without_bidders(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        open_any(_sheet(tmp_path / "别的.xlsx", [["甲", "乙"], ["丙", "丁"]]))
    assert refused.value.problems[0].message.code.startswith("list.")


def test_a_long_text_with_forms_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "询价.docx"
    form = [["单位名称", "数量"], ["甲公司", "1"], ["乙公司", "2"]]
    path.write_bytes(word_bytes(*(["本项目采用最低评标价法，" + "请认真阅读全部要求。" * 10] * 30), form))
    assert opened(path).rule is None


def test_a_document_without_anything_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / "询价.txt"
    path.write_text("本项目采用最低评标价法。\n", encoding="utf-8")
    assert opened(path).reading.scoring is None
    with pytest.raises(InputError):
        open_any(path, list_first=True)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        open_any(tender_file(tmp_path), progress=Stopping())


def test_another_kind_keeps_name_points_and_words_of_the_row(tmp_path: Path) -> None:
    rule = opened(tender_file(tmp_path)).rule
    assert rule is not None
    row = rule.rows[1]
    assert row.factor is not None
    one = Decimal(1)
    begun: tuple[Factor, ...] = (
        PassFailFactor(row.name, one),
        NumberFactor(row.name, one, (Band(one, one),)),
        replace(new_tender().table.certificate_factors[0], name=row.name),
    )
    for factor in begun:
        made = factor_of_kind(row, type(factor), factor)
        assert (type(made), made.name, made.points, made.criteria) == (type(factor), "实施方案", 50, PLAN)


def test_a_row_can_go_back_to_the_kind_of_its_clause(tmp_path: Path) -> None:
    rule = opened(tender_file(tmp_path)).rule
    assert rule is not None
    row = rule.rows[3]
    begun = new_tender().table.certificate_factors[0]
    assert factor_of_kind(row, CertificateFactor, begun) == row.factor


def test_the_rule_of_a_clause_has_its_points_and_places(tmp_path: Path) -> None:
    rule = opened(tender_file(tmp_path)).rule
    assert rule is not None
    clause = rule.rows[3].clause
    lines = clause_rows(clause)
    assert [(each.text, each.points) for each in lines if each.field == "tiers"] == [("五星级", 5), ("四星级", 3)]
    assert all(each.span.of(clause.text) for each in lines)
    assert {"otherwise_points", "requires_valid"} <= {each.field for each in lines}
