"""Bidders that stand side by side in a row are different bidders, with prices of their own."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from tender_tool.services.import_bidders import import_bidders

_HEADER = ("投标人", "证书等级", "有效期至", "报价（元）")


def _list(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([*_HEADER, None, *_HEADER])
    sheet.append(["甲山有限公司", "五星级", "2027-1-1", 100, None, "乙水有限公司", "四星级", "2027-1-1", 200])
    sheet.append(["丙木有限公司", "三星级", "2027-1-1", 150, None, "丁火有限公司", "无", "", 300])
    book.save(path)
    return path


def test_each_has_a_key_and_a_price_of_its_own(tmp_path: Path) -> None:
    bidders = import_bidders(_list(tmp_path / "side.xlsx")).bidders
    assert len({each.key for each in bidders}) == len(bidders) == 4
    assert {each.name: each.price for each in bidders}["乙水有限公司"] == Decimal(200)


def test_a_cell_of_the_second_is_found_by_its_key(tmp_path: Path) -> None:
    held = import_bidders(_list(tmp_path / "side.xlsx"))
    second = next(each for each in held.bidders if each.name == "乙水有限公司")
    level = next(each for each in held.columns if each.field == "level")
    assert held.place(level, second).cell is not None
