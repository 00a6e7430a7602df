"""What bidders claim beside their price, read from lists: by the header's words and the cell's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.bidder import NO_CLAIMS, Bidder, BidderList, Claims
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.services.import_bidders import correct_cell, import_bidders
from tender_tool.services.score_bidders import score_bidders
from tests.reading.made_lists import xlsx
from tests.reading.seen_headers import SEEN
from tests.scoring.made_tables import PRICE, candidates, whole

HEADER = ("投标人名称", "投标报价")


def _read(folder: Path, header: str, *texts: object) -> BidderList:
    rows = [(f"样本第{number}有限公司", 100 + number, text) for number, text in enumerate(texts)]
    return import_bidders(xlsx(folder, [(*HEADER, header), *rows]))


def _bidder(folder: Path, header: str, text: object) -> Bidder:
    return _read(folder, header, text, "").bidders[0]


def _claims(folder: Path, header: str, text: object) -> Claims:
    return _bidder(folder, header, text).claims


@pytest.mark.parametrize(
    ("header", "text", "small"),
    [
        ("企业规模", "小型", True),
        ("企业规模", "微型企业", True),
        ("企业规模", " 小 微 企业 ", True),
        ("企业规模", "监狱企业", True),
        ("企业规模", "残疾人福利性单位", True),
        ("企业规模", "中型", False),
        ("企业规模", "大型企业", False),
        ("企业规模", "", None),
        ("企业规模", "/", False),
        ("企业划型", "小型企业", True),
        ("是否小微企业", "是", True),
        ("是否为小微企业", "√", True),
        ("是否小微企业", "否", False),
        ("是否小微企业", "小型", True),
        ("小微企业", "Y", True),
        ("小微企业", "×", False),
        ("是否属于小微企业", "無", False),
    ],
)
def test_the_size_of_a_firm(tmp_path: Path, header: str, text: str, small: bool | None) -> None:
    claims = _claims(tmp_path, header, text)
    assert (claims.small, claims.unread) == (small, ())


@pytest.mark.parametrize(
    ("header", "text", "wanted"),
    [
        ("联合体小微份额达标", "达标", Claims(partner=True)),
        ("是否联合体或分包小微", "是", Claims(partner=True)),
        ("是否联合体或分包小微", "否", Claims(partner=False)),
        ("本国产品", "是", Claims(domestic=True)),
        ("是否本国产品", "否", Claims(domestic=False)),
        ("本国产品声明函", "已提供声明函", Claims(domestic=True)),
        ("本国产品", "进口", Claims(domestic=False)),
        ("本国产品", "国产", Claims(domestic=True)),
        ("资格审查", "通过", Claims(passed=True)),
        ("资格审查", "√", Claims(passed=True)),
        ("符合性审查结论", "不通过", Claims(passed=False)),
        ("是否有效投标", "否", Claims(passed=False)),
        ("初步评审", "废标", Claims(passed=False)),
        ("资格审查", "", Claims()),
        ("品牌", " 甲牌 ", Claims(brand="甲牌")),
        ("核心产品品牌", "ABC", Claims(brand="ABC")),
        ("品牌", "", Claims()),
    ],
)
def test_the_other_claims(tmp_path: Path, header: str, text: str, wanted: Claims) -> None:
    assert _claims(tmp_path, header, text) == wanted


@pytest.mark.parametrize("field", ["size", "partner", "domestic", "passed", "brand"])
def test_every_header_word_of_a_claim_is_recognised(tmp_path: Path, field: str) -> None:
    for header in SEEN[field]:
        held = _read(tmp_path, header, "", "")
        assert [column.field for column in held.columns] == ["name", "price", field], header


@pytest.mark.parametrize(
    "header", ["价格扣除比例", "小微企业扣除金额", "本国产品成本占比", "联合体协议页码", "品牌知名度得分"]
)
def test_a_column_beside_a_claim_claims_nothing(tmp_path: Path, header: str) -> None:
    assert _claims(tmp_path, header, "10%") == NO_CLAIMS


def test_a_list_without_such_columns_claims_nothing(tmp_path: Path) -> None:
    rows = [HEADER, ("样本第一有限公司", 100), ("样本第二有限公司", 200)]
    assert all(bidder.claims is NO_CLAIMS for bidder in import_bidders(xlsx(tmp_path, rows)).bidders)


UNREAD = [
    ("企业规模", "是", "size"),
    ("企业规模", "小型？", "size"),
    ("是否小微企业", "待核实", "size"),
    ("是否联合体或分包小微", "35%", "partner"),
    ("本国产品", "部分", "domestic"),
    ("资格审查", "补正", "passed"),
]


def _scores(held: BidderList) -> ScoreSheet:
    return score_bidders(ImportBidders(held).apply(whole((), PRICE)))


@pytest.mark.parametrize(("header", "text", "field"), UNREAD)
def test_what_cannot_be_read_is_a_problem_with_its_cell_and_the_price_waits(
    tmp_path: Path, header: str, text: str, field: str
) -> None:
    held = _read(tmp_path, header, "", text, "", "")
    assert [bidder.claims.unread for bidder in held.bidders] == [(), (field,), (), ()]
    found = [problem for problem in held.problems if problem.message.code == "list.claim_unread"]
    assert [(each.source and each.source.cell, each.bidder, each.grade) for each in found] == [
        ("C3", held.bidders[1].key, "error")
    ]
    sheet = _scores(held)
    assert [score.total is None for score in sheet.scores] == [False, True, False, False]
    assert candidates(sheet) == [None] * 4


@pytest.mark.parametrize(("header", "text", "field"), UNREAD)
def test_a_corrected_cell_is_read_again(tmp_path: Path, header: str, text: str, field: str) -> None:
    held = _read(tmp_path, header, "", text, "")
    again = correct_cell(held, "C3", "否" if field != "size" else "中型").bidder_list
    assert again.bidders[1].claims.unread == ()
    assert not [problem for problem in again.problems if problem.message.code == "list.claim_unread"]


def test_the_sentence_for_an_unread_check_speaks_of_the_check(tmp_path: Path) -> None:
    (waiting,) = _scores(_read(tmp_path, "资格审查", "补正", "", "")).waiting
    (why,) = (factor.waits_for for factor in waiting.factors if factor.waits_for)
    assert why.message.code != "price.claim_unread"


@pytest.mark.parametrize("header", ["SMALLFIRM", "DOMESTIC", "PASSED", "PARTNER"])
def test_an_english_header_is_answered_by_y(tmp_path: Path, header: str) -> None:
    assert _claims(tmp_path, header, "Y").unread == ()


@pytest.mark.parametrize("nothing", ["/", "无", "-", "——"])
def test_a_dash_is_no_brand(tmp_path: Path, nothing: str) -> None:
    assert _claims(tmp_path, "品牌", nothing).brand == ""


def test_claims_are_read_where_bidders_stand_side_by_side(tmp_path: Path) -> None:
    rows = [
        ("投标人名称", "样本第一有限公司", "样本第二有限公司", "样本第三有限公司"),
        ("投标报价", 100, 110, 120),
        ("售后服务认证等级", "五星级", "四星级", "无"),
        ("是否小微企业", "是", "否", "待定"),
    ]
    held = import_bidders(xlsx(tmp_path, rows))
    assert [bidder.claims.small for bidder in held.bidders] == [True, False, None]
    (found,) = (problem for problem in held.problems if problem.message.code == "list.claim_unread")
    assert found.source is not None
    assert found.source.cell == "D4"
