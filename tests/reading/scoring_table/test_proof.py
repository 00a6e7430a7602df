"""Whether the sums of a table prove its reading, and what differs where they do not."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.documents.table import DocumentScoring
from tender_tool.ruleset.wording import say
from tests.reading.scoring_table.form import scoring_of_blocks

HEADER = ["序号", "评分因素", "分值", "评分标准"]
WEIGHTED = [["序号", "<3>评分项", "权重(%)"], ["v:1", "<3>价格", "30"], ["^", "<4>"]]
INNER = ["^", "序号", "评分因素", "权重(%)", "评分准则"]


def read(*rows: list[str]) -> DocumentScoring:
    scoring = scoring_of_blocks(["评标办法", list(rows)])
    assert scoring is not None
    return scoring


def codes(scoring: DocumentScoring) -> list[str]:
    assert all(say(message) and say(message, "en") for message in scoring.differs)
    return [message.code for message in scoring.differs]


def test_a_part_that_its_rows_do_not_make_up_is_told() -> None:
    rows = [["v:2", "<3>技术", "70"], INNER, ["^", "1", "方案", "40", "好"], ["^", "2", "人员", "25", "好"]]
    scoring = read(*WEIGHTED, *rows)
    assert not scoring.adds_up
    assert codes(scoring) == ["document_table.group_differs"]
    assert dict(scoring.differs[0].args) == {"name": "技术", "weight": Decimal(70), "sum": Decimal(65)}


def test_a_whole_that_is_not_a_hundred_is_told() -> None:
    scoring = read(HEADER, ["1", "价格", "30", "低价"], ["2", "技术", "60", "好"])
    assert (scoring.total, scoring.adds_up, codes(scoring)) == (Decimal(90), False, ["document_table.total_differs"])


def test_a_bound_proves_nothing() -> None:
    scoring = read(HEADER, ["1", "价格", "≥30", "低价"], ["2", "技术", "≤70", "好"])
    assert [(group.weight, group.bound) for group in scoring.groups] == [(Decimal(30), "min"), (Decimal(70), "max")]
    assert not scoring.adds_up
    assert set(codes(scoring)) == {"document_table.only_a_bound"}


def test_a_serial_number_is_never_a_weight() -> None:
    scoring = read(HEADER, ["1", "价格", "≥30", "低价"], ["2", "技术", "", "好"], ["3", "服务", "10", "好"])
    assert [group.weight for group in scoring.groups] == [Decimal(30), None, Decimal(10)]
    assert "document_table.blank" in codes(scoring)


def test_a_blank_weight_of_a_part_stays_blank() -> None:
    rows = [["v:2", "<3>技术", ""], INNER, ["^", "1", "方案", "70", "好"]]
    scoring = read(*WEIGHTED, *rows)
    assert [(group.name, group.weight, len(group.items)) for group in scoring.groups] == [
        ("价格", Decimal(30), 0),
        ("技术", None, 1),
    ]


def test_rows_scored_from_a_hundred_say_so() -> None:
    inner = [
        INNER,
        ["^", "1", "方案", "50", "全部满足得100分，缺一项扣20分"],
        ["^", "2", "诚信", "20", "无记录得满分"],
    ]
    scoring = read(*WEIGHTED, ["v:2", "<3>技术", "70"], *inner)
    assert [item.inner_full for item in scoring.groups[1].items] == [Decimal(100), Decimal(100)]


def test_direct_points_are_their_own_measure() -> None:
    scoring = read(HEADER, ["1", "价格", "30", "低价"], ["2", "业绩", "70", "每个得10分，最高70分"])
    assert [group.whole.inner_full for group in scoring.groups] == [None, None]


def test_a_row_knows_where_it_stands_and_how_it_is_scored() -> None:
    scoring = read(HEADER, ["1", "价格", "30", "低价"], ["2", "业绩", "70", "每个得10分"])
    whole = scoring.groups[1].whole
    assert (whole.source.where(), whole.criteria_text) == ("table 1, row 3", "每个得10分")
    assert whole.source.anchor is not None


weights = st.lists(st.integers(1, 30), min_size=2, max_size=8).map(lambda held: [*held, 240 - sum(held)])


@given(weights, st.randoms(use_true_random=False), st.integers(1, 8))
def test_order_and_page_breaks_change_nothing(held: list[int], chance: object, cut: int) -> None:
    total = sum(held)
    exact = [Decimal(100 * each) / total for each in held[:-1]]
    shares = [round(each, 2) for each in exact]
    rows = [[str(n), f"因素{'甲乙丙丁戊己庚辛壬癸'[n]}", str(share), "酌情打分"] for n, share in enumerate(shares)]
    rows.append(["9", "价格", str(100 - sum(shares)), "低价优先"])
    chance.shuffle(rows)  # type: ignore[attr-defined]
    whole = scoring_of_blocks(["评分标准", [HEADER, *rows]])
    parts = [each for each in ([HEADER, *rows[:cut]], [HEADER, *rows[cut:]]) if len(each) > 1]
    broken = scoring_of_blocks(["评分标准", parts[0], *(x for part in parts[1:] for x in ("第 3 页", part))])
    assert whole is not None
    assert broken is not None
    read_whole, read_broken = ([(group.name, group.weight) for group in each.groups] for each in (whole, broken))
    assert read_whole == read_broken == [(row[1], Decimal(row[2])) for row in rows]
    assert whole.adds_up
