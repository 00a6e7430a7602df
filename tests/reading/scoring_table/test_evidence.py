"""What speaks for a reading, what speaks against it, and which others stand beside it."""

from __future__ import annotations

from tender_tool.domain.documents.table import DocumentScoring
from tests.reading.scoring_table.form import scoring_of_blocks
from tests.reading.scoring_table.forms.tables import LONG, PRICE

HEADER = ["部分", "评分因素", "分值", "评分标准"]
ROWS = [
    ["v:价格", "报价", "30", PRICE],
    ["v:技术", "方案", "45", "完整得45分，缺一项扣5分。"],
    ["^", "人员", "25", "每有一人得5分，最高25分。"],
]


def read(*blocks: object) -> DocumentScoring:
    scoring = scoring_of_blocks(blocks)  # type: ignore[arg-type]
    assert scoring is not None
    return scoring


def said(scoring: DocumentScoring) -> set[str]:
    return {each.message.code.rpartition(".")[2] for each in (*scoring.evidence, *scoring.differs)}


def test_sums_a_witness_and_the_header_speak_for_a_table() -> None:
    scoring = read("评标办法", "其中价格30分，技术70分。", [HEADER, *ROWS])
    assert scoring.adds_up
    assert {"evidence_sums_parts", "evidence_witness", "evidence_header", "evidence_told"} <= said(scoring)


def test_a_table_that_a_sentence_contradicts_is_not_proven() -> None:
    scoring = read("评标办法", "其中价格40分，技术60分。", [HEADER, *ROWS])
    assert not scoring.adds_up
    assert "contradicted" in said(scoring)
    assert [group.weight for group in scoring.groups] == [30, 70]


def test_a_table_without_a_price_says_so() -> None:
    flat = [["序号", "评分因素", "分值", "评分标准"], ["1", "方案", "60", LONG], ["2", "业绩", "40", LONG]]
    assert "evidence_no_price" in said(read("评分标准", flat))


def test_a_sentence_alone_is_no_proof() -> None:
    scoring = read("评标办法", "综合评分法：价格分值30分、商务分值20分、技术分值50分。")
    assert not scoring.adds_up
    assert "no_rows" in said(scoring)


def test_the_tables_of_other_lots_stand_beside_the_first() -> None:
    second = [["v:价格", "报价", "40", PRICE], ["v:服务", "方案", "60", "完整得60分，缺一项扣5分。"]]
    scoring = read("评标办法", "第一包", [HEADER, *ROWS], "第二包", [HEADER, *second])
    assert [group.name for group in scoring.groups] == ["价格", "技术"]
    assert [[group.name for group in other.groups] for other in scoring.others] == [["价格", "服务"]]
    assert scoring.adds_up
    assert scoring.others[0].adds_up


def test_a_lot_with_the_same_parts_and_points_is_offered_too() -> None:
    again = [["v:价格", "报价", "30", PRICE], ["v:技术", "图纸", "50", LONG], ["^", "质保", "20", LONG]]
    scoring = read("评标办法", "第一包", [HEADER, *ROWS], "第二包", [HEADER, *again])
    assert [[group.name for group in other.groups] for other in scoring.others] == [["价格", "技术"]]
