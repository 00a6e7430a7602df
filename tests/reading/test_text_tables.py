"""Separated text in every encoding and with every separator."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.problem import InputError
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import text_table

SIMPLIFIED = [
    ("投标人名称", "投标报价", "售后服务认证等级", "有效期至"),
    ("甲公司", "1,286,000", "五星级", "2027-01-01"),
    ("乙公司", "5", "四星级", "2027-02-01"),
]
TRADITIONAL = [
    ("投標人名稱", "投標報價", "售後服務認證等級", "有效期至"),
    ("甲公司", "1,286,000", "五星級", "2027-01-01"),
    ("乙公司", "5", "四星級", "2027-02-01"),
]


def _read(path: Path) -> list[tuple[str, Decimal | None, str]]:
    return [(each.name, each.price, each.certificate.level) for each in import_bidders(path).bidders]


RIGHT = [("甲公司", Decimal(1286000), "five_star"), ("乙公司", Decimal(5), "four_star")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
def test_the_encoding_is_found_by_the_content(tmp_path: Path, encoding: str) -> None:
    assert _read(text_table(tmp_path, SIMPLIFIED, encoding)) == RIGHT


@pytest.mark.parametrize("encoding", ["big5", "big5hkscs", "utf-8", "utf-16", "gb18030"])
def test_traditional_characters_are_read_too(tmp_path: Path, encoding: str) -> None:
    assert _read(text_table(tmp_path, TRADITIONAL, encoding)) == RIGHT


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_in_either_order_of_bytes(tmp_path: Path, mark: str) -> None:
    path = text_table(tmp_path, SIMPLIFIED, mark)
    path.write_bytes("\ufeff".encode(mark) + path.read_bytes())
    assert _read(path) == RIGHT


@pytest.mark.parametrize("separator", [",", "\t", ";", "|", "，"])
def test_the_separator_is_found_by_the_content(tmp_path: Path, separator: str) -> None:
    assert _read(text_table(tmp_path, SIMPLIFIED, separator=separator)) == RIGHT


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_read(tmp_path: Path, ends: str) -> None:
    path = text_table(tmp_path, SIMPLIFIED)
    path.write_bytes(path.read_bytes().replace(b"\r\n", ends.encode()))
    assert _read(path) == RIGHT


def test_the_name_of_the_file_does_not_matter(tmp_path: Path) -> None:
    assert _read(text_table(tmp_path, SIMPLIFIED, name="list.xls")) == RIGHT


def test_rows_of_different_lengths_are_no_obstacle(tmp_path: Path) -> None:
    rows = [("项目名称：空调采购",), *SIMPLIFIED, ("丙公司",)]
    assert _read(text_table(tmp_path, rows)) == [*RIGHT, ("丙公司", None, "none")]


def test_line_breaks_inside_a_cell_are_kept(tmp_path: Path) -> None:
    rows = [SIMPLIFIED[0], ("甲公司", "5", "五星级\n（有效期至2026年5月）", "")]
    read = import_bidders(text_table(tmp_path, rows)).bidders[0]
    assert (read.certificate.level, str(read.certificate.valid_until)) == ("five_star", "2026-05-31")


def test_leading_zeros_and_long_numbers_stay_as_they_are(tmp_path: Path) -> None:
    rows = [("投标人名称", "证书编号", "售后服务认证等级"), ("甲公司", "001234567890123456789", "五星级")]
    assert import_bidders(text_table(tmp_path, rows)).bidders[0].certificate.number == "001234567890123456789"


@pytest.mark.parametrize("bidders", [3, 20_000])
def test_a_quotation_mark_that_is_never_closed_swallows_nobody(tmp_path: Path, bidders: int) -> None:
    path = tmp_path / "list.csv"
    rows = "".join(f"公司{number},五星级\n" for number in range(bidders))
    path.write_text(f'投标人名称,售后服务认证等级\n甲公司,"五星级\n{rows}', encoding="utf-8")
    read: tuple[Bidder, ...] = ()
    with suppress(InputError):
        read = import_bidders(path).bidders
    assert len(read) in {0, bidders + 1}


@pytest.mark.parametrize("content", [b"\x81\xff\xfe\x00garbage\x00", "甲".encode("utf-16-le") * 3, b"\xff\xfea"])
def test_bytes_that_are_no_text_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError):
        import_bidders(path)
