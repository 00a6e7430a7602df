"""A correction of the columns is remembered for lists of the same shape."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tender_tool.services.import_bidders import choose_column, import_bidders, remember_columns


def _list(path: Path, header: list[str], name: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(header)
    sheet.append([name, "100", "五星级", "四星级"])
    book.save(path)
    return path


HEADER = ["投标人名称", "投标报价", "甲项", "乙项"]


def test_a_remembered_column_is_recognised_in_the_next_list_of_the_same_shape(tmp_path: Path) -> None:
    recipes = tmp_path / "recipes"
    first = import_bidders(_list(tmp_path / "a.xlsx", HEADER, "甲公司"), recipes=recipes)
    assert first.bidders[0].certificate.level == "unclear"
    corrected = choose_column(first, 3, "level").bidder_list
    remember_columns(corrected, recipes)
    second = import_bidders(_list(tmp_path / "b.xlsx", HEADER, "乙公司"), recipes=recipes)
    assert second.bidders[0].certificate.level == "four_star"
    assert "project.recipe_used" in {note.code for note in second.notes}


def test_a_list_of_another_shape_is_read_as_ever(tmp_path: Path) -> None:
    recipes = tmp_path / "recipes"
    first = import_bidders(_list(tmp_path / "a.xlsx", HEADER, "甲公司"))
    remember_columns(choose_column(first, 3, "level").bidder_list, recipes)
    other = import_bidders(_list(tmp_path / "b.xlsx", [*HEADER[:3], "丙项"], "乙公司"), recipes=recipes)
    assert other.bidders[0].certificate.level == "unclear"


def test_a_broken_recipe_keeps_nobody_from_a_list(tmp_path: Path) -> None:
    recipes = tmp_path / "recipes"
    first = import_bidders(_list(tmp_path / "a.xlsx", HEADER, "甲公司"))
    remember_columns(choose_column(first, 3, "level").bidder_list, recipes).write_text("broken = ", encoding="utf-8")
    assert len(import_bidders(tmp_path / "a.xlsx", recipes=recipes).bidders) == 1
