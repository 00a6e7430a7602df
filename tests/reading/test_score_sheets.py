"""Members' score sheets: the right cell for every bidder and factor, or every wrong cell by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.evaluation import Member
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.rule.factors import CommitteeFactor
from tender_tool.domain.tender import Tender
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.returned.score_sheets import is_score_sheet
from tender_tool.services.committee import read_members
from tender_tool.services.samples import sample_file
from tender_tool.services.score_bidders import score_bidders
from tests.scoring.made_tables import PRICE, offers, parts, whole

PLAN, SERVICE = CommitteeFactor("技术方案", Decimal(40)), CommitteeFactor("实施方案", Decimal(20), inner=Decimal(100))
NAMES = ("甲机电有限公司", "乙机电有限公司", "丙机电有限公司")
Row = Sequence[object]
Rows = list[Row]
UPRIGHT: Rows = [
    ("评委姓名：", "张三"),
    ("评分项", *NAMES),
    ("技术方案", 35, 36.5, "37"),
    ("实施方案", 80, "85分", 90),
]
TURNED: Rows = [
    ("评委：张三",),
    ("投标人", "技术方案", "实施方案"),
    (NAMES[0], 35, 80),
    (NAMES[1], 36.5, "85分"),
    (NAMES[2], "37", 90),
]
WANTED = {("技术方案", row): points for row, points in zip((2, 3, 4), ("35", "36.5", "37"), strict=True)}
WANTED |= {("实施方案", row): points for row, points in zip((2, 3, 4), ("80", "85", "90"), strict=True)}


def _tender(*factors: CommitteeFactor) -> Tender:
    bidders = (replace(bidder, name=name) for bidder, name in zip(offers("100", "110", "120"), NAMES, strict=True))
    return whole(tuple(bidders), PRICE, *(factors or (PLAN, SERVICE)))


def _book(folder: Path, *sheets: Rows, name: str = "a.xlsx") -> Path:
    book = openpyxl.Workbook()
    book.remove(book["Sheet"])
    for place, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"表{place}")
        for row in rows:
            sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def _members(folder: Path, *sheets: Rows) -> tuple[Member, ...]:
    return read_members(_tender(), [_book(folder, *sheets)]).members


def _given(member: Member) -> dict[tuple[str, int], Decimal]:
    return {(score.factor, int(score.bidder.partition("!")[2])): score.points for score in member.scores}


def _problems(tender: Tender, *paths: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as refused:
        read_members(tender, paths)
    return refused.value.problems


def _codes(tender: Tender, *paths: Path) -> list[str]:
    return [problem.message.code for problem in _problems(tender, *paths)]


@pytest.mark.parametrize("rows", [UPRIGHT, TURNED], ids=["factors in rows", "bidders in rows"])
def test_a_sheet_is_read_either_way_round(tmp_path: Path, rows: Rows) -> None:
    (member,) = _members(tmp_path, rows)
    assert (member.name, member.file) == ("张三", "a.xlsx")
    assert _given(member) == {place: Decimal(points) for place, points in WANTED.items()}


@pytest.mark.parametrize(
    ("rows", "cell"), [(UPRIGHT, "C3"), (TURNED, "B4")], ids=["factors in rows", "bidders in rows"]
)
def test_every_score_names_its_cell(tmp_path: Path, rows: Rows, cell: str) -> None:
    (member,) = _members(tmp_path, rows)
    (score,) = (score for score in member.scores if score.points == Decimal("36.5"))
    assert score.source is not None
    assert (score.source.file, score.source.sheet, score.source.cell) == ("a.xlsx", "表1", cell)


def test_names_may_hold_white_space_and_remarks(tmp_path: Path) -> None:
    spaced: Rows = [
        ("评分项", " 甲 机电 有限公司", "乙机电有限公司\n", "丙机电有限公司（牵头人）"),
        ("技 术 方 案", 35, 36, 37),
        (" 实施方案 ", 1, 2, 3),
    ]
    (member,) = _members(tmp_path, spaced)
    assert len(_given(member)) == 6


def test_the_order_of_rows_and_columns_does_not_matter(tmp_path: Path) -> None:
    turned_about = [UPRIGHT[0], *([row[0], *row[:0:-1]] for row in UPRIGHT[:0:-1])]
    (member,) = _members(tmp_path, turned_about)
    assert _given(member) == {place: Decimal(points) for place, points in WANTED.items()}


def test_titles_notes_and_other_columns_are_left_alone(tmp_path: Path) -> None:
    dressed: Rows = [
        ("某项目评分表",),
        ("序号", "评分项", "满分", *NAMES, "备注"),
        (1, "技术方案", 40, 35, 36.5, 37, "无"),
        (2, "实施方案", 100, 80, 85, 90, ""),
        ("", "合计", "", 115, 121.5, 127),
        ("评委签名：", "", "张三"),
    ]
    (member,) = _members(tmp_path, dressed)
    assert member.name == "张三"
    assert _given(member) == {place: Decimal(points) for place, points in WANTED.items()}


def test_every_wrong_cell_is_named_and_nothing_is_taken(tmp_path: Path) -> None:
    wrong: Rows = [UPRIGHT[1], ("技术方案", "优", 36, "35-37"), ("实施方案", 80, "八十", 90)]
    found = _problems(_tender(), _book(tmp_path, wrong, [*TURNED[:2], (NAMES[0], "缺", 80), *TURNED[3:]]))
    assert {problem.message.code for problem in found} == {"score_sheet.not_points"}
    assert {(each.source and each.source.where(), dict(each.message.args).get("text")) for each in found} == {
        ("表1!B2", "优"),
        ("表1!D2", "35-37"),
        ("表1!C3", "八十"),
        ("表2!B3", "缺"),
    }


def test_an_empty_cell_is_no_score_and_the_factor_waits(tmp_path: Path) -> None:
    edit = read_members(_tender(), [_book(tmp_path, [*UPRIGHT[:2], ("技术方案", 35, "", 37), UPRIGHT[3]])])
    after = edit.apply(_tender())
    assert [part.points for part in parts(score_bidders(after), "技术方案")] == [35, None, 37]


def test_points_outside_the_range_are_taken_and_wait(tmp_path: Path) -> None:
    after = read_members(_tender(), [_book(tmp_path, [UPRIGHT[1], ("技术方案", 35, 41, -1), UPRIGHT[3]])]).apply(
        _tender()
    )
    assert [part.points for part in parts(score_bidders(after), "技术方案")] == [35, None, None]


def test_each_sheet_is_a_member_named_by_the_sheet_where_nobody_signed(tmp_path: Path) -> None:
    members = _members(tmp_path, UPRIGHT[1:], [("评审专家", "", "李四"), *TURNED[1:]])
    assert [member.name for member in members] == ["表1", "李四"]


def test_a_folder_of_sheets_is_a_committee(tmp_path: Path) -> None:
    for name in ("张三", "李四", "王五"):
        _book(tmp_path, [("评委", name), *UPRIGHT[1:]], name=f"{name}.xlsx")
    (tmp_path / "说明.txt").write_text("不是打分表", encoding="utf-8")
    edit = read_members(_tender(), [tmp_path])
    assert {member.name for member in edit.members} == {"张三", "李四", "王五"}
    part = parts(score_bidders(edit.apply(_tender())), "实施方案")[0]
    assert (str(part.points), len(part.members)) == ("16.00", 3)
    assert {place.file for place in part.sources} == {"张三.xlsx", "李四.xlsx", "王五.xlsx"}


def test_two_sheets_of_one_member_are_refused(tmp_path: Path) -> None:
    paths = [_book(tmp_path, UPRIGHT, name=name) for name in ("a.xlsx", "b.xlsx")]
    assert _codes(_tender(), *paths) == ["score_sheet.member_twice"]


def test_a_file_without_the_bidders_is_refused(tmp_path: Path) -> None:
    assert _codes(_tender(), _book(tmp_path, [("评分项", "别的公司"), ("技术方案", 35)])) == ["score_sheet.none"]
    assert _codes(_tender(), sample_file()) == ["score_sheet.none"]


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert _codes(_tender(), tmp_path) == ["score_sheet.nothing"]


def test_the_price_is_never_read_from_a_member(tmp_path: Path) -> None:
    (member,) = _members(tmp_path, [*UPRIGHT, ("价格", 30, 20, 10)])
    assert {score.factor for score in member.scores} == {"技术方案", "实施方案"}


def test_a_sheet_that_says_whose_it_is_looks_like_one(tmp_path: Path) -> None:
    assert is_score_sheet(read_file(_book(tmp_path, UPRIGHT)))
    assert not is_score_sheet(read_file(sample_file()))


def test_one_bidder_and_one_factor_meet_in_their_cell(tmp_path: Path) -> None:
    rows: Rows = [("", "技术方案"), (NAMES[0], 35)]
    (member,) = _members(tmp_path, rows)
    assert _given(member) == {("技术方案", 2): Decimal(35)}


def test_a_bidder_named_twice_in_a_sheet_has_not_two_scores(tmp_path: Path) -> None:
    rows: Rows = [("评分项", NAMES[0], NAMES[1], NAMES[0]), ("技术方案", 30, 20, 40), ("实施方案", 1, 2, 3)]
    assert _problems(_tender(), _book(tmp_path, rows))


def test_a_signed_sheet_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    unread: Rows = [("评委：李四",), ("评分项", "甲公司", "乙公司"), ("技术方案", 1, 2)]
    found = _problems(_tender(), _book(tmp_path, UPRIGHT, unread))
    assert [problem.source and problem.source.sheet for problem in found] == ["表2"]


def test_a_name_beside_the_table_does_not_hide_it(tmp_path: Path) -> None:
    (member,) = _members(tmp_path, [*UPRIGHT, ("最高分：", NAMES[2])])
    assert len(_given(member)) == 6


def _with_cell(folder: Path, value: str, kind: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [UPRIGHT[1], ("技术方案", value, 36, 37), UPRIGHT[3]]:
        sheet.append(list(row))
    sheet["B2"].data_type = kind
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def test_an_error_in_a_cell_is_named(tmp_path: Path) -> None:
    (problem,) = _problems(_tender(), _with_cell(tmp_path, "#REF!", "e"))
    assert problem.source is not None
    assert problem.source.cell == "B2"


def test_a_formula_without_a_value_is_named(tmp_path: Path) -> None:
    (problem,) = _problems(_tender(), _with_cell(tmp_path, "=30+5", "f"))
    assert problem.source is not None
    assert problem.source.cell == "B2"
