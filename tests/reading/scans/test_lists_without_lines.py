"""Lists on scanned pages whose cells no lines part: read in their columns and rows, or refused, never shifted."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from benchmarks.scans import judged
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.problem import InputError, UnsureListError
from tender_tool.domain.reasons.levels import ReadOffPicture
from tender_tool.reading.documents.pdf.read import walked
from tender_tool.reading.documents.pdf.walk import PageMarks
from tender_tool.reading.evidence.engine import is_installed
from tender_tool.reading.scans.lists import ListWalk
from tender_tool.ruleset.wording import say_problem
from tender_tool.services.documents.open_document import open_any
from tests.reading.evidence.made_certificates import fonts
from tests.reading.scans.made_lists import made_scan, marks, scanned, told, typed

# TENDER_TOOL_LISTS=2000 looks at as many.
COUNT = int(os.environ.get("TENDER_TOOL_LISTS", "60"))
# Of all made lists so many must be read at once.
AT_ONCE = 0.6
PICTURES = pytest.mark.skipif(not is_installed() or not fonts(), reason="needs the reader of pictures and a font")
LIST = (
    ("序号", "应标单位", "报出价", "售后授证梯级"),
    ("1", "北京华远机电设备有限公司", "1286000.00", "五星级"),
    ("2", "武汉天泽办公家具有限公司", "1254000.00", "无"),
    ("3", "青岛鼎盛环保工程股份有限公司", "1301500.00", "三星级"),
)


def test_no_text_comes_into_another_column_or_row() -> None:
    came = [judged(made, told(made, seed)) for seed, made in ((seed, made_scan(seed)) for seed in range(COUNT))]
    assert "wrong" not in came
    assert came.count("right") >= AT_ONCE * COUNT


@PICTURES
@pytest.mark.parametrize("lines", ["none", "three"])
def test_a_list_without_lines_around_its_cells_is_read_off_its_picture(tmp_path: Path, lines: str) -> None:
    made = typed(LIST, lines)
    (tmp_path / "名单.pdf").write_bytes(scanned(made, random.Random(3)))  # noqa: S311  (made pages are no secrets)
    held = open_any(tmp_path / "名单.pdf")
    assert isinstance(held, BidderList)
    seen = [why for each in held.bidders if isinstance(why := each.certificate.why, ReadOffPicture)]
    assert [(each.name, each.price) for each in seen] == [(row[1], row[2]) for row in LIST[1:]]
    assert [each.level for each in seen] == ["five_star", "none", "three_star"]


def test_a_walk_that_has_seen_no_page_answers_as_any_other() -> None:
    assert ListWalk("文件.pdf").finished() == []


def _refused(*pages: PageMarks) -> UnsureListError:
    walk = ListWalk("名单.pdf")
    for number, page in enumerate(pages, 1):
        walk.look_at(page, number)
    with pytest.raises(UnsureListError) as refused:
        walked(walk, "名单.pdf", "picture", "document.nothing_seen")
    return refused.value


def test_columns_that_run_into_each_other_are_refused_with_the_page() -> None:
    page = marks(typed(LIST, "none", gaps=(2.0, -2.5, 2.0, 2.0)).pages[0], 1)
    (problem,) = _refused(page).problems
    assert "第 1 页" in say_problem(problem)
    assert "Page 1" in say_problem(problem, "en")


def test_a_page_that_does_not_go_on_with_the_list_is_not_left_out() -> None:
    first, second = typed(LIST, "none"), typed([row[1:] for row in LIST], "none")
    assert _refused(marks(first.pages[0], 1), marks(second.pages[0], 2))


def test_a_header_over_several_columns_is_refused() -> None:
    page = typed(LIST, "none", over=(2, 3, "售后服务认证的情况"))
    assert _refused(marks(page.pages[0], 1))


def test_text_without_columns_is_no_list() -> None:
    walk = ListWalk("文件.pdf")
    walk.look_at(marks(typed([["采购人：某某大学"], ["代理：某招标有限公司"]], "none").pages[0], 1), 1)
    with pytest.raises(InputError) as refused:
        walked(walk, "文件.pdf", "picture", "document.nothing_seen")
    assert not isinstance(refused.value, UnsureListError)
