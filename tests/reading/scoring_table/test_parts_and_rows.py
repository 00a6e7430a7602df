"""Which rows are parts of which: by sums, headings, merged cells and page breaks; and what is no scoring table."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tender_tool.domain.documents.table import DocumentScoring
from tests.reading.scoring_table.form import scoring_of_blocks

HEADER = ["序号", "评分因素", "分值", "评分标准"]
GROUPED = ["评审项目", "评审内容", "分值", "评分细则"]
JUDGED = "按方案的完整程度比较后独立打分，缺少要点者酌情降低。"
Row = tuple[str, int]


def _rows(*rows: Row) -> list[list[str]]:
    return [HEADER, *([str(number), name, str(points), JUDGED] for number, (name, points) in enumerate(rows, 1))]


def _read(*blocks: str | list[list[str]]) -> DocumentScoring:
    scoring = scoring_of_blocks(["评分标准", *blocks])
    assert scoring is not None
    return scoring


def _parts(scoring: DocumentScoring) -> dict[str, list[str]]:
    return {group.name: [item.name for item in group.items] for group in scoring.groups}


def _codes(scoring: DocumentScoring) -> list[str]:
    return [message.code for message in scoring.differs]


def test_a_row_below_one_with_the_same_points_is_its_neighbour() -> None:
    scoring = _read(_rows(("价格", 30), ("方案", 35), ("服务", 35), ("商务", 35)))
    assert not any(_parts(scoring).values())


def test_of_two_ways_to_cut_rows_into_parts_the_one_with_fewer_parts_holds() -> None:
    flat = (("价格", 30), ("方案", 20), ("甲项", 10), ("乙项", 10))
    scoring = _read(_rows(*flat, ("服务", 20), ("丙项", 10), ("丁项", 5), ("戊项", 5), ("培训", 10)))
    assert _parts(scoring) == {
        "价格": [],
        "方案": [],
        "甲项": [],
        "乙项": [],
        "服务": ["丙项", "丁项", "戊项"],
        "培训": [],
    }


def test_rows_behind_a_heading_whose_points_are_used_up_are_their_own_parts() -> None:
    rows = _rows(("方案", 20), ("培训", 20), ("价格", 30), ("业绩", 30))
    scoring = _read([HEADER, ["<4>技术部分（40分）"], *rows[1:]])
    assert _parts(scoring) == {"技术部分": ["方案", "培训"], "价格": [], "业绩": []}
    assert scoring.adds_up


def test_a_subtotal_is_no_total_of_the_table() -> None:
    scoring = _read([*_rows(("报价", 10), ("业绩", 30)), ["<2>小计", "40", ""]])
    assert (scoring.full, _codes(scoring)) == (Decimal(100), ["document_table.total_differs"])


def test_a_note_across_the_table_belongs_to_the_row_above_it() -> None:
    rows = _rows(("价格", 30), ("业绩", 70))
    scoring = _read([*rows, ["<4>提供合同复印件，以签订时间为准。"]])
    assert scoring.groups[1].whole.criteria_text == f"{JUDGED}\n提供合同复印件，以签订时间为准。"


def test_a_part_goes_on_behind_a_row_that_the_page_has_cut() -> None:
    above = [GROUPED, ["v:价格", "报价", "30", JUDGED], ["v:技术", "方案", "40", JUDGED]]
    below = [["v:", "", "", "另见附件。"], ["^", "设备", "20", JUDGED], ["^", "培训", "10", JUDGED]]
    scoring = _read(above, "第 3 页", below)
    assert _parts(scoring) == {"价格": [], "技术": ["方案", "设备", "培训"]}
    assert scoring.groups[1].items[0].criteria_text == f"{JUDGED}\n另见附件。"


@pytest.mark.parametrize(
    ("names", "found"),
    [(("价格分", "技术部分", "样品"), True), (("价格分", "样品", "演示"), False)],
    ids=["two of three", "one of three"],
)
def test_headings_are_a_table_where_most_of_them_name_parts(names: tuple[str, ...], found: bool) -> None:
    headings = [
        f"{number}、{name}（{points}分）" for number, name, points in zip("一二三", names, (30, 40, 30), strict=True)
    ]
    assert (scoring_of_blocks(["评分标准", *headings]) is not None) == found


@pytest.mark.parametrize(("method", "found"), [("经评审的最低投标价法", False), ("综合评分法", True)])
def test_a_table_that_does_not_add_up_is_none_where_the_price_alone_decides(method: str, found: bool) -> None:
    scoring = scoring_of_blocks(["第二章 须知", f"本次采用{method}。", _rows(("价格", 30), ("方案", 40))])
    assert (scoring is not None) == found


@pytest.mark.parametrize(("weights", "found"), [(("1", "2", "3"), False), (("30", "40", "30"), True)])
def test_a_column_that_counts_rows_holds_no_points(weights: tuple[str, ...], found: bool) -> None:
    rows = [[weight, name, JUDGED] for weight, name in zip(weights, ("报价", "方案", "业绩"), strict=True)]
    assert (scoring_of_blocks(["评分办法", rows]) is not None) == found


@pytest.mark.parametrize(
    ("second", "full"),
    [("全部满足得100分，不满足得0分", Decimal(100)), ("每个得10分，最高30分", None)],
    ids=["all rows", "half of the rows"],
)
def test_a_table_counts_from_a_hundred_where_more_than_half_of_its_rows_do(second: str, full: Decimal | None) -> None:
    rows = [
        ["1", "价格", "30", "低价优先"],
        ["2", "方案", "40", "满足得100分，不满足得0分"],
        ["3", "业绩", "30", second],
    ]
    scoring = _read([HEADER, *rows])
    assert [group.whole.inner_full for group in scoring.groups] == [full, Decimal(100), full]
