"""Rows that say the same are read once; what is each row's own stays its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tender_tool.domain.bidder import Bidder
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import xlsx

HEADER = ("投标人名称", "投标报价（元）", "售后服务认证等级", "证书编号", "有效期至", "持证单位", "备注")


def _read(folder: Path, *rows: Sequence[object]) -> tuple[Bidder, ...]:
    return import_bidders(xlsx(folder, [HEADER, *rows])).bidders


def test_number_and_holder_are_the_rows_own(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        ("甲山有限公司", 1, "五星级", "A-1", "2027-01-01", "甲山有限公司", ""),
        ("乙水有限公司", 2, "五星级", "B-2", "2027-01-01", "丙木有限公司", ""),
    )
    assert [(x.certificate.number, x.certificate.holder) for x in read] == [
        ("A-1", "甲山有限公司"),
        ("B-2", "丙木有限公司"),
    ]
    assert [place.cell for x in read if (place := x.cell("certificate_no"))] == ["D2", "D3"]


def test_a_blank_level_is_doubtful_only_beside_a_number(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        ("甲山有限公司", 1, "", "", "", "", ""),
        ("乙水有限公司", 2, "", "B-2", "", "", ""),
        ("丙木有限公司", 3, "", "无", "", "", ""),
        ("丁火有限公司", 4, "五星级", "D-4", "", "", ""),
    )
    assert [x.certificate.level for x in read] == ["none", "unclear", "none", "five_star"]


def test_a_remark_takes_back_its_own_rows_certificate_only(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        ("甲山有限公司", 1, "五星级", "A-1", "2027-01-01", "", ""),
        ("乙水有限公司", 2, "五星级", "B-2", "2027-01-01", "", "证书已撤销"),
        ("丙木有限公司", 3, "五星级", "C-3", "2027-01-01", "", ""),
    )
    assert [x.certificate.status for x in read] == [None, "revoked", None]


def test_the_cells_of_one_bidder_in_several_rows_stay_apart(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        ("甲山有限公司", 1, "五星级", "A-1", "2025-01-01", "", ""),
        ("", "", "四星级", "A-2", "2027-01-01", "", ""),
        ("乙水有限公司", 2, "五星级", "B-2", "2025-01-01", "", ""),
    )
    numbers = [[(each.number, each.source("level")) for each in x.certificates] for x in read]
    assert [[number for number, _ in each] for each in numbers] == [["A-1", "A-2"], ["B-2"]]
    assert [place.cell for each in numbers for _, place in each if place] == ["C2", "C3", "C4"]
