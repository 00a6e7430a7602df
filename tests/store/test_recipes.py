"""What people said of columns is remembered for lists of the same shape, and said where it is used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError
from tender_tool.ruleset.wording import say
from tender_tool.services.import_bidders import choose_column, forget_answers, import_bidders
from tender_tool.services.recipes import Answers, answers_kept, export_recipe, keep, recipe_file, take
from tests.reading.test_asked_registers import READ, STARS, book_with_register


def _list(path: Path, header: list[str], name: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(header)
    sheet.append([name, "100", "五星级", "四星级"])
    book.save(path)
    return path


HEADER = ["投标人名称", "投标报价", "甲项", "乙项"]
DAY = date(2026, 3, 1)
LEVEL = Answers({3: "level"}, DAY)


@pytest.fixture
def recipes(tmp_path: Path) -> Path:
    return tmp_path / "recipes"


@pytest.fixture
def first(tmp_path: Path) -> BidderList:
    """A list of which nobody knows which column is the level."""
    return import_bidders(_list(tmp_path / "a.xlsx", HEADER, "甲公司"))


def test_a_remembered_column_is_recognised_in_the_next_list_of_the_same_shape(
    tmp_path: Path, recipes: Path, first: BidderList
) -> None:
    assert first.bidders[0].certificate.level == "unclear"
    keep(first.columns, LEVEL, recipes)
    second = import_bidders(_list(tmp_path / "b.xlsx", HEADER, "乙公司"), recipes=recipes)
    assert second.bidders[0].certificate.level == "four_star"
    assert say(second.notes[0]) == (
        "沿用 2026-03-01 对同样表头的回答：D 乙项 → 售后服务认证等级；请核对，不对可忘记该回答"
    )


def test_the_note_stays_however_often_the_list_is_read_again(
    recipes: Path, tmp_path: Path, first: BidderList
) -> None:
    keep(first.columns, LEVEL, recipes)
    read = import_bidders(tmp_path / "a.xlsx", recipes=recipes)
    assert choose_column(read, 1, None).bidder_list.notes[0] == read.notes[0]


def test_another_answer_about_the_column_ends_the_note(recipes: Path, tmp_path: Path, first: BidderList) -> None:
    keep(first.columns, LEVEL, recipes)
    read = import_bidders(tmp_path / "a.xlsx", recipes=recipes)
    for answered in (choose_column(read, 3, None), choose_column(read, 2, "level"), forget_answers(read)):
        assert not answered.bidder_list.choices.recalled
        assert not any(note.code.startswith("list.recalled") for note in answered.bidder_list.notes)
    assert forget_answers(read).bidder_list.bidders == first.bidders


def test_what_the_reader_finds_by_itself_is_not_recalled(tmp_path: Path, recipes: Path) -> None:
    path = _list(tmp_path / "a.xlsx", ["投标人名称", "投标报价", "备注", "售后服务认证等级"], "甲公司")
    read = import_bidders(path)
    keep(read.columns, LEVEL, recipes)
    assert import_bidders(path, recipes=recipes) == read


def test_a_no_is_remembered_too(tmp_path: Path, recipes: Path) -> None:
    path = _list(tmp_path / "a.xlsx", ["投标人名称", "投标报价", "酒店星级", "级别"], "甲公司")
    read = import_bidders(path)
    asked = [column.index for column in read.columns if column.asked]
    keep(read.columns, Answers(dict.fromkeys(asked), DAY), recipes)
    again = import_bidders(path, recipes=recipes)
    assert not any(column.asked for column in again.columns)
    assert {each.field for each in again.choices.recalled} == {None}
    assert "不使用" in say(again.notes[0])


def test_columns_that_nobody_spoke_of_are_left_to_the_reader(recipes: Path, first: BidderList) -> None:
    keep(first.columns, LEVEL, recipes)
    assert answers_kept(first.columns, recipes) == LEVEL


def test_an_answer_about_a_register_is_remembered_by_its_own_shape(tmp_path: Path, recipes: Path) -> None:
    path = book_with_register(tmp_path, ("单位名称", "级别"), STARS)
    read = import_bidders(path)
    keep(read.columns_of("证书"), Answers({1: "level"}, DAY), recipes)
    again = import_bidders(path, recipes=recipes)
    assert [bidder.certificate.level for bidder in again.bidders] == READ
    assert "证书!B 级别 → 售后服务认证等级" in say(again.notes[0])


def test_a_list_of_another_shape_is_read_as_ever(tmp_path: Path, recipes: Path, first: BidderList) -> None:
    keep(first.columns, LEVEL, recipes)
    other = import_bidders(_list(tmp_path / "b.xlsx", [*HEADER[:3], "丙项"], "乙公司"), recipes=recipes)
    assert other.bidders[0].certificate.level == "unclear"
    assert not other.choices.recalled


def test_a_broken_recipe_keeps_nobody_from_a_list(tmp_path: Path, recipes: Path, first: BidderList) -> None:
    keep(first.columns, LEVEL, recipes)
    recipe_file(first.columns, recipes).write_text("broken = ", encoding="utf-8")
    assert len(import_bidders(tmp_path / "a.xlsx", recipes=recipes).bidders) == 1


def test_nothing_said_leaves_no_file(recipes: Path, first: BidderList) -> None:
    keep(first.columns, LEVEL, recipes)
    keep(first.columns, Answers(), recipes)
    assert not list(recipes.iterdir())


def test_a_recipe_without_a_day_is_used_without_one(tmp_path: Path, recipes: Path, first: BidderList) -> None:
    export_recipe(choose_column(first, 3, "level").bidder_list, tmp_path / "某平台.toml")
    take(tmp_path / "某平台.toml", recipes)
    read = import_bidders(tmp_path / "a.xlsx", recipes=recipes)
    assert read.bidders[0].certificate.level == "four_star"
    assert say(read.notes[0]).startswith("沿用此前对同样表头的回答：")
    assert "D 乙项 → 售后服务认证等级" in say(read.notes[0])


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, first: BidderList) -> None:
    (tmp_path / "recipes").write_text("", encoding="utf-8")
    with pytest.raises(InputError):
        keep(first.columns, LEVEL, tmp_path / "recipes")
