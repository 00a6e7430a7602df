"""Score sheets that somebody else made as a list: columns are known as in every list, by header and contents."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.returned.score_sheets import is_score_sheet
from tender_tool.services.committee import read_members, write_members
from tests.reading.test_score_sheets import (
    NAMES,
    PLAN,
    SERVICE,
    WANTED,
    Rows,
    _book,
    _codes,
    _given,
    _members,
    _tender,
)

LONG: Rows = [
    ("某项目评分明细",),
    ("序号", "投标人名称", "评审内容", "满分", "得分", "评审说明"),
    *(
        (place, name, factor, full, points, "")
        for place, (name, factor, full, points) in enumerate(
            [
                (NAMES[0], "技术方案", 40, 35),
                (NAMES[0], "实施方案", 100, 80),
                (NAMES[1], "技术方案", 40, 36.5),
                (NAMES[1], "实施方案", 100, "85分"),
                (NAMES[2], "技术方案", 40, "37"),
                (NAMES[2], "实施方案", 100, 90),
            ],
            start=1,
        )
    ),
    ("评委签名：", "张三"),
]


def test_a_row_for_each_bidder_and_factor_is_read(tmp_path: Path) -> None:
    (member,) = _members(tmp_path, LONG)
    assert member.name == "张三"
    assert {place: str(points) for place, points in _given(member).items()} == WANTED
    source = member.scores[0].source
    assert source is not None
    assert source.cell == "E3"


@pytest.mark.parametrize("head", ["得分", "评委评分", "专家打出的分数", "Score"])
@pytest.mark.parametrize("name", ["投标人", "供应商名称", "响应单位", "Bidder"])
def test_points_and_names_go_by_the_parts_of_their_headers(tmp_path: Path, head: str, name: str) -> None:
    rows: Rows = [
        ("评分项：技术方案",),
        ("评委：张三",),
        (name, "报价（元）", head),
        *((each, 100 + place, 30 + place) for place, each in enumerate(NAMES)),
    ]
    (member,) = _members(tmp_path, rows)
    assert [(score.factor, str(score.points)) for score in member.scores] == [
        ("技术方案", str(30 + place)) for place in range(3)
    ]


def test_merged_names_hold_for_all_their_rows(tmp_path: Path) -> None:
    path = _book(tmp_path, [("投标人", "项目", "得分"), (NAMES[0], "技术方案", 35), (None, "实施方案", 80)])
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("A2:A3")
    book.save(path)
    (member,) = read_members(_tender(), [path]).members
    assert [str(points) for points in _given(member).values()] == ["35", "80"]


def test_a_column_of_members_makes_a_committee(tmp_path: Path) -> None:
    rows: Rows = [
        ("评审专家", "投标人", "评分项", "得分"),
        *((who, name, "技术方案", 30) for who in ("张三", "李四") for name in NAMES),
    ]
    members = _members(tmp_path, rows)
    assert [(member.name, len(member.scores)) for member in members] == [("张三", 3), ("李四", 3)]


def test_the_only_factor_of_the_committee_needs_no_name(tmp_path: Path) -> None:
    rows: Rows = [("投标人", "得分"), *((name, 20) for name in NAMES)]
    path = _book(tmp_path, rows)
    (member,) = read_members(_tender(PLAN), [path]).members
    assert [score.factor for score in member.scores] == ["技术方案"] * 3
    assert _codes(_tender(PLAN, SERVICE), path) == ["score_sheet.none"]


def test_two_columns_of_points_are_not_guessed_at(tmp_path: Path) -> None:
    rows: Rows = [("投标人", "评分项", "初评得分", "复评得分"), *((name, "技术方案", 30, 31) for name in NAMES)]
    assert set(_codes(_tender(), _book(tmp_path, rows))) == {"score_sheet.not_points"}


def test_a_bidder_that_has_two_rows_for_a_factor_is_named(tmp_path: Path) -> None:
    rows: Rows = [("投标人", "评分项", "得分"), *((name, "技术方案", 30) for name in (*NAMES, NAMES[0]))]
    assert "score_sheet.named_twice" in _codes(_tender(), _book(tmp_path, rows))


def test_a_list_of_bidders_that_only_has_prices_is_no_score_sheet(tmp_path: Path) -> None:
    rows: Rows = [("投标人", "投标报价"), *((name, 30) for name in NAMES)]
    assert _codes(_tender(PLAN), _book(tmp_path, rows)) == ["score_sheet.none"]


def test_our_own_sheets_are_read_by_the_names_in_them(tmp_path: Path) -> None:
    tender = _tender()
    (path,) = write_members(tender, ["张三"], tmp_path, "zh")
    assert is_score_sheet(read_file(path))
    (member,) = read_members(tender, [path]).members
    assert (member.name, member.scores) == ("张三", ())
