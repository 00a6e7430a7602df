"""That a review found nothing is an all-clear only of what was read in full."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.domain.edits.document import UseDocument
from tender_tool.domain.review.clearance import Clearance
from tender_tool.domain.rule.factors import CommitteeFactor, PriceFactor
from tender_tool.domain.rule.table import Group
from tender_tool.domain.text import Message
from tender_tool.ruleset.wording import say
from tender_tool.services.documents.document_rule import rule_of, use_rule
from tender_tool.services.documents.review_folder import overview_lines, review_folder
from tender_tool.services.review.clearance import clearance, clearance_of_document
from tender_tool.services.rules import new_tender
from tests.reading.documents.made_tender import HEADER, PLAN, PRICE, WORKS
from tests.services.test_held_reading import FIRST, opened

PRICELESS = [HEADER, ["1", "实施方案", "60", PLAN], ["2", "人员配备", "30", PLAN], ["3", "同类业绩", "10", WORKS]]


def scoring(folder: Path, *rows: list[str]) -> DocumentScoring:
    found = opened(folder, "评分标准", list(rows)).reading.scoring
    assert found is not None
    return found


def said(clear: Clearance) -> list[str]:
    return [say(each) for each in clear.said]


def test_a_table_read_in_full_is_clear_and_says_how_much_was_read(tmp_path: Path) -> None:
    assert said(clearance_of_document(scoring(tmp_path, *FIRST))) == ["没有发现问题（读了 4 项评分、3 条评分标准）"]


def test_a_table_without_a_price_part_is_never_clear(tmp_path: Path) -> None:
    assert said(clearance_of_document(scoring(tmp_path, *PRICELESS))) == [
        "没有检出问题，但这不等于没有问题：",
        "表中没有价格部分，请确认价格如何计分",
    ]


def test_parts_without_rows_are_never_clear(tmp_path: Path) -> None:
    bare = scoring(tmp_path, ["评分因素", "分值"], ["价格", "40"], ["技术", "60"])
    told = said(clearance_of_document(bare))
    assert told[0] == "没有检出问题，但这不等于没有问题："
    assert "有 1 项没有读到评分标准或分值：技术" in told


def test_a_table_that_does_not_add_up_is_never_clear(tmp_path: Path) -> None:
    told = said(
        clearance_of_document(scoring(tmp_path, HEADER, ["1", "价格", "30", PRICE], ["2", "方案", "60", PLAN]))
    )
    assert "各部分相加为 90，不是 100" in told


def test_rows_that_were_not_read_are_named(tmp_path: Path) -> None:
    rows = [[str(n), f"方案{n}", "10", PLAN if n > 6 else ""] for n in range(1, 8)]
    told = said(clearance_of_document(scoring(tmp_path, HEADER, ["0", "价格", "30", PRICE], *rows)))
    assert any("有 6 项没有读到评分标准或分值：方案1、方案2、方案3、方案4、方案5…" in text for text in told)


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        ((), "规则没有评分项"),
        (
            (Group("技术", Decimal(60), (CommitteeFactor("方案", Decimal(60)),)),),
            "表中没有价格部分，请确认价格如何计分",
        ),
        ((Group("价格", Decimal(30), (PriceFactor("价格", Decimal(30)),)),), "没有发现问题（共 1 项评分）"),
    ],
)
def test_a_rule_is_clear_only_with_rows_and_a_price(groups: tuple[Group, ...], told: str) -> None:
    tender = new_tender()
    tender = replace(tender, table=replace(tender.table, groups=groups, price_weight=None))
    assert said(clearance(tender))[-1] == told


def test_a_rule_from_a_document_goes_by_how_that_was_read(tmp_path: Path) -> None:
    document = opened(tmp_path, "评分标准", FIRST)
    read = document.reading.scoring
    assert read is not None
    doubtful = replace(read, differs=(Message.of("document_table.contradicted"),))
    tender = UseDocument(document.input).apply(new_tender())
    assert said(clearance(tender, doubtful)) == said(clearance(tender))
    used = use_rule(rule_of(read, "招标.docx"), tender).apply(tender)
    assert said(clearance(used, read)) == ["没有发现问题（读了 4 项评分、3 条评分标准）"]
    assert "文件别处写的各部分分值与这张表不一致，请核对" in said(clearance(used, doubtful))


def test_an_overview_says_why_a_document_is_not_clear(tmp_path: Path) -> None:
    opened(tmp_path, "评分标准", PRICELESS)
    (line, _) = overview_lines(review_folder(new_tender(), tmp_path), "zh")
    assert line.endswith("表中没有价格部分，请确认价格如何计分")
