"""Headers of several rows, headers told by what stands below them, and rows that belong to the one above."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.services.import_bidders import import_bidders
from tests.reading.made_lists import HEADER, xlsx

ALPHA = (1, "甲公司", 100, "五星级", "2027-01-01")
BETA = (2, "乙公司", 200, "四星级", "2027-02-01")


def test_three_rows_make_one_header(tmp_path: Path) -> None:
    header = [
        ("投标人名称", "投标报价", "售后服务认证", "", ""),
        ("", "", "证书", "", ""),
        ("", "", "星级", "有效期至", "证书编号"),
    ]
    read = import_bidders(xlsx(tmp_path, [*header, ("甲公司", 100, "五星级", "2027-01-01", "A-1")]))
    assert read.header_rows == (1, 2, 3)
    assert [column.field for column in read.columns] == ["name", "price", "level", "valid_until", "certificate_no"]
    (bidder,) = read.bidders
    assert (bidder.name, bidder.certificate.level, bidder.certificate.number) == ("甲公司", "five_star", "A-1")


def test_a_blank_row_under_a_header_is_no_part_of_it(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ("",), ALPHA, BETA]))
    assert (read.header_rows, [bidder.name for bidder in read.bidders]) == ((1,), ["甲公司", "乙公司"])


def test_a_row_that_says_the_same_again_is_a_bidder_listed_twice(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, ("", *ALPHA[1:]), BETA]))
    assert [bidder.name for bidder in read.bidders] == ["甲公司", "甲公司", "乙公司"]
    assert {problem.message.code for problem in read.problems} == {"list.twice"}


def test_a_row_that_states_another_certificate_belongs_to_the_bidder_above(tmp_path: Path) -> None:
    read = import_bidders(xlsx(tmp_path, [HEADER, ALPHA, ("", "甲公司", 100, "四星级", "2028-01-01"), BETA]))
    assert [(bidder.name, len(bidder.certificates)) for bidder in read.bidders] == [("甲公司", 2), ("乙公司", 1)]


@pytest.mark.parametrize(("firms", "others", "known"), [(3, 2, True), (2, 2, False)])
def test_a_column_where_three_in_five_are_firms_holds_the_names(
    tmp_path: Path, firms: int, others: int, known: bool
) -> None:
    names = [*(f"{sign}有限公司" for sign in "甲乙丙"[:firms]), *"丁戊"[:others]]
    path = xlsx(tmp_path, [("名", "投标报价", "售后服务认证等级"), *((name, 100, "五星级") for name in names)])
    if known:
        assert [bidder.name for bidder in import_bidders(path).bidders] == names
    else:
        with pytest.raises(InputError):
            import_bidders(path)
