"""What the tender's document states of its own project reaches the rule and the review of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.made_evaluation import words
from ui.pages.document.page import DocumentPage
from ui.pages.review.page import INPUTS, ReviewPage
from ui.window.main_window import MainWindow

TEXT = """采购人：深圳市某区教育局
采购方式：公开招标
项目类型：货物类
本项目按照政府采购法律法规组织。
评标办法
| 评审因素 | 分值 | 评分标准 |
| 价格 | 30 | 最低评审价除以评审价，再乘以30 |
| 技术方案 | 50 | 按方案的要点计分 |
| 商务部分 | 20 | 同类业绩每个4分，最高20分 |
"""


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with a document that states its method, its law, its object and its place."""
    path = tmp_path / "招标.txt"
    path.write_text(TEXT, encoding="utf-8")
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    return window


def test_a_document_in_use_gives_the_regime_and_the_object_and_can_be_undone(opened: MainWindow) -> None:
    page = next(page for page in opened.pages if isinstance(page, DocumentPage))
    assert opened.context.session.tender.table.procedure.regime == ""
    page.use.click()
    procedure = opened.context.session.tender.table.procedure
    assert (procedure.regime, procedure.object) == ("87", "goods")
    assert not page.use.isEnabled()
    opened.context.session.history.undo()
    assert opened.context.session.tender.table.procedure.regime == ""


def test_the_place_that_it_names_brings_its_local_practice(opened: MainWindow) -> None:
    assert opened.context.practice.named == {"shenzhen"}
    assert opened.context.session.scoring.packs == {"shenzhen"}
    assert opened.context.settings.review.packs == frozenset()


def test_what_was_read_is_said_with_its_words(opened: MainWindow) -> None:
    opened.show_page("review")
    page = opened.page
    assert isinstance(page, ReviewPage)
    page.show_part(INPUTS)
    said = words(page.inputs)
    assert "“采购方式：公开招标" in said
    assert "采购人：深圳市某区教育局" in said
    assert not page.inputs.packs["shenzhen"].isEnabled()
