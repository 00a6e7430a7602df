"""What holds of every list: its dress changes nothing of what is read for a bidder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from tender_tool.services.import_bidders import import_bidders
from tests.reading.seen_headers import SEEN

Row = Sequence[object]
FIELDS = ("name", "price", "level", "valid_until", "certificate_no", "status")
PLAIN = ("投标人名称", "投标报价", "售后服务认证等级", "有效期至", "证书编号", "证书状态")
NAMES = (
    "城南骑行设备有限公司",
    "江北车业股份有限公司",
    "东湖运动器材厂",
    "西山（集团）总公司",
    "五星控股有限公司",
    "合计算力科技有限公司",
)
# Words of headers in the names themselves.
LIKE_HEADERS = ("供应商A", "大运供应商管理有限公司", "甲乙公司（联合体投标人：丙丁公司）", "投标人一：丙丁公司")
LEVELS = (
    "五星级",
    "四星",
    "★★★",
    "达标级",
    "无",
    "",
    "GB/T27922-2011五星级",
    "96.5",
    "合格",
    "售后服务认证证书（四星级）",
)
DAYS = ("2027-01-01", "2024-05-01至2027-04-30", "2026年3月", "46082", "有效期至2025年1月1日", "/", "")
STATES = ("有效", "暂停", "撤销", "")
TITLES = (
    "某市公共自行车设备采购项目",
    "投标人情况一览表",
    "供应商售后服务认证等级及报价登记表",
    "项目编号：ZB-2026-001",
    "开标时间：2026年3月1日9:30",
    "",
)


def _bidders(names: Sequence[str]) -> st.SearchStrategy[list[Row]]:
    cells = (
        st.integers(1, 10**7),
        st.sampled_from(LEVELS),
        st.sampled_from(DAYS),
        st.sampled_from(("", "SC-2024-001")),
        st.sampled_from(STATES),
    )
    row: st.SearchStrategy[Row] = st.tuples(st.sampled_from(names), *cells)
    return st.lists(row, min_size=1, max_size=6, unique_by=lambda row: row[0])


bidders = _bidders(NAMES)
synonyms = st.tuples(*(st.sampled_from(SEEN[field]) for field in FIELDS))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose one file every example writes anew."""
    return tmp_path_factory.mktemp("lists")


def _read(folder: Path, header: Row, rows: Sequence[Row], titles: Sequence[str] = ()) -> dict[str, object]:
    """Return what is read for each bidder of a list, by name; titles are merged over the table's width."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (*((title,) for title in titles), header, *rows):
        sheet.append(list(row))
    for number in range(1, len(titles) + 1):
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=len(header))
    path = folder / "list.xlsx"
    book.save(path)
    return {
        bidder.name: (
            bidder.price,
            [
                (
                    each.level,
                    each.scheme,
                    each.valid_from,
                    each.valid_until,
                    each.status,
                    each.number,
                    each.dates_unread,
                )
                for each in (bidder.certificate, *bidder.others)
            ],
        )
        for bidder in import_bidders(path).bidders
    }


@settings(max_examples=15, deadline=None)
@given(rows=_bidders((*NAMES, *LIKE_HEADERS)))
def test_every_bidder_is_read(folder: Path, rows: list[Row]) -> None:
    assert list(_read(folder, PLAIN, rows)) == [row[0] for row in rows]


@settings(max_examples=15, deadline=None)
@given(rows=bidders, data=st.data())
def test_the_order_of_the_rows_changes_nothing(folder: Path, rows: list[Row], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(rows))
    assert _read(folder, PLAIN, shuffled) == _read(folder, PLAIN, rows)


@settings(max_examples=15, deadline=None)
@given(rows=bidders, titles=st.lists(st.sampled_from(TITLES), max_size=4))
def test_titles_above_change_nothing(folder: Path, rows: list[Row], titles: list[str]) -> None:
    assert _read(folder, PLAIN, rows, titles) == _read(folder, PLAIN, rows)


@settings(max_examples=15, deadline=None)
@given(rows=bidders, header=synonyms)
def test_headers_in_other_words_change_nothing(folder: Path, rows: list[Row], header: tuple[str, ...]) -> None:
    assert _read(folder, header, rows) == _read(folder, PLAIN, rows)


@settings(max_examples=15, deadline=None)
@given(rows=bidders, order=st.permutations(range(len(PLAIN))))
def test_the_order_of_the_columns_changes_nothing(folder: Path, rows: list[Row], order: list[int]) -> None:
    moved = [[row[place] for place in order] for row in rows]
    assert _read(folder, [PLAIN[place] for place in order], moved) == _read(folder, PLAIN, rows)


@settings(max_examples=15, deadline=None)
@given(rows=bidders, note=st.sampled_from(("备注：报价含税", "注：以上投标人均已按时递交。", "合计", "监督人签字：")))
def test_a_note_below_changes_nothing(folder: Path, rows: list[Row], note: str) -> None:
    assert _read(folder, PLAIN, [*rows, (note,)]) == _read(folder, PLAIN, rows)
