"""How sure the document page is, what may be meant instead, what a person says of a row, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.reports.values.corrections import corrected, correction_rows
from tests.reading.documents.made_tender import FIRST, PLAN, SECOND, WORKS
from tests.reading.documents.made_tender import HEADER as PLAIN
from tests.reading.documents.made_word import word_bytes
from ui.kept.replacing import Replacing
from ui.models.document_table import NAME, WEIGHT
from ui.models.roles import Role
from ui.pages.document.page import DocumentPage
from ui.pages.review.findings import nothing_found
from ui.window.main_window import MainWindow

# The screenless platform says so when a dialog opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Press = Callable[[QWidget, str], None]
PRICELESS = [PLAIN, ["1", "实施方案", "60", PLAN], ["2", "人员配备", "30", PLAN], ["3", "同类业绩", "10", WORKS]]


def shown(qtbot: QtBot, window: MainWindow, folder: Path, *blocks: str | list[list[str]]) -> DocumentPage:
    path = folder / "招标.docx"
    path.write_bytes(word_bytes("评标办法", *blocks))
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    return next(page for page in window.pages if isinstance(page, DocumentPage))


def labels(inside: QWidget) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in inside.findChildren(QLabel) if each.isVisibleTo(inside)]


def names(page: DocumentPage) -> list[str]:
    return [page.model.index(row, NAME).data().strip() for row in range(page.model.rowCount())]


def pick(page: DocumentPage, name: str) -> str:
    at = names(page).index(name)
    page.view.setCurrentIndex(page.model.index(at, NAME))
    return page.model.lines[at].identity


def menu(page: DocumentPage, name: str) -> QMenu:
    made = page.menu.menu(pick(page, name))
    assert made is not None
    return made


def say(page: DocumentPage, name: str, text: str) -> None:
    """Give a command of a row's menu."""
    next(action for action in menu(page, name).actions() if action.text() == text).trigger()


def offered(page: DocumentPage, name: str) -> list[str]:
    return [action.text() for action in menu(page, name).actions() if action.isEnabled() and action.text()]


def undo(page: DocumentPage) -> None:
    page.context.session.history.undo()


@pytest.fixture
def one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> DocumentPage:
    """The page on a document with one table."""
    return shown(qtbot, window, tmp_path, FIRST)


@pytest.fixture
def lots(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> DocumentPage:
    """The page on a document with a table for each of two lots."""
    return shown(qtbot, window, tmp_path, "第一包评分标准", FIRST, "第二包评分标准", SECOND)


def test_a_proven_table_says_why(one: DocumentPage) -> None:
    assert any("✓ 每一级相加都相符" in text for text in labels(one.proof))
    assert one.proof.against.isHidden()
    assert one.proof.choice.isHidden()


def test_a_table_without_a_price_is_never_without_fault(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = shown(qtbot, window, tmp_path, "评分标准", PRICELESS)
    assert "各项合计 100 分，但没有价格部分" in labels(page)
    told = labels(page.proof)
    assert told[0] == "⚠ 表中没有价格部分，请确认价格如何计分"
    assert not any("✓ 表中没有价格部分" in text for text in told)


def test_other_tables_are_taken_with_one_click_and_the_first_can_be_taken_again(lots: DocumentPage) -> None:
    assert lots.proof.choice.button.text().endswith("文件中还有 1 张可能的评分表")
    assert any("价格部分 50、技术部分 50" in text for text in labels(lots.proof.choice))
    lots.proof.choice.rows.buttons[0].click()
    assert names(lots)[0] == "价格部分"
    assert lots.model.index(0, WEIGHT).data() == "50"
    assert any("价格部分 30、技术部分 60、商务部分 10" in text for text in labels(lots.proof.choice))
    undo(lots)
    assert lots.model.index(0, WEIGHT).data() == "30"


def test_a_table_that_is_none_makes_room_for_the_next(lots: DocumentPage, press: Press) -> None:
    press(lots, "这张不是评分表")
    assert lots.model.index(0, WEIGHT).data() == "50"
    press(lots, "这张不是评分表")
    assert any("没有评分表" in text for text in labels(lots.empty))
    assert any("人工认定以下 2 张不是评分表" in text for text in labels(lots.empty))
    assert lots.waiting() == 0
    lots.empty.set_aside.buttons[0].click()
    assert lots.model.index(0, WEIGHT).data() == "30"
    for _ in range(3):
        undo(lots)
    assert lots.proof.choice.button.text().endswith("文件中还有 1 张可能的评分表")


def test_a_row_becomes_a_part_and_goes_back(one: DocumentPage) -> None:
    before = names(one)
    say(one, "人员配备", "这一行是一个部分")
    assert names(one) == ["价格部分", "技术部分", "实施方案", "人员配备", "商务部分", "同类业绩"]
    at = names(one).index("人员配备")
    assert one.model.index(at, NAME).data(Role.MARK)
    assert one.model.index(at, NAME).data(Qt.ItemDataRole.ToolTipRole) == "由人工修改：原属“技术部分”"
    assert any("✎ 1 行由人工修改" in text for text in labels(one.proof))
    say(one, "人员配备", "放回读出的部分")
    assert names(one) == before


def test_a_part_goes_into_the_one_above_with_its_rows(one: DocumentPage) -> None:
    assert "归入上一部分" not in offered(one, "价格部分")
    say(one, "商务部分", "归入上一部分")
    assert names(one) == ["价格部分", "技术部分", "实施方案", "人员配备", "同类业绩"]
    assert "放回读出的部分" in offered(one, "同类业绩")
    undo(one)
    assert "商务部分" in names(one)


def test_points_are_typed_and_summed_at_once(one: DocumentPage, qtbot: QtBot) -> None:
    say(one, "人员配备", "改分值…")
    dialog = one.menu.dialog
    assert dialog is not None
    assert dialog.field.figure() == 20
    for wrong in ("0", "101", "1.2.3"):
        dialog.field.selectAll()
        qtbot.keyClicks(dialog.field, wrong)
        assert not dialog.take.isEnabled()
        assert "大于 0" in dialog.labelled.told()
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "25.5")
    dialog.take.click()
    at = names(one).index("人员配备")
    assert one.model.index(at, WEIGHT).data() == "25.5"
    assert one.model.index(at, WEIGHT).data(Qt.ItemDataRole.ToolTipRole) == "由人工修改：原分值 20"
    assert any("各部分相加为 105.5，不是 100" in text for text in labels(one.proof))
    assert one.rule is not None
    assert one.rule.table.points == Decimal("105.5")
    (row,) = corrected(correction_rows(one.context.session.tender, "zh"))
    assert (row.was, row.now, row.where) == ("20", "25.5", "招标.docx 第 1 个表，第 4 行")
    say(one, "人员配备", "分值恢复为读出的")
    assert one.proof.against.isHidden()


def test_the_menu_opens_by_mouse_and_by_key(one: DocumentPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(one.menu, "pop_up", lambda key, _place: asked.append(key))
    key = pick(one, "人员配备")
    reason = QContextMenuEvent.Reason
    for why, name in ((reason.Keyboard, "人员配备"), (reason.Mouse, "价格部分")):
        index = one.model.index(names(one).index(name), NAME)
        place = one.view.visualRect(index).center()
        event = QContextMenuEvent(why, place, one.view.viewport().mapToGlobal(place))
        QApplication.sendEvent(one.view.viewport() if why == reason.Mouse else one.view, event)
    assert asked == [key, one.model.lines[0].identity]
    assert one.menu.menu("none") is None


def test_a_part_is_shown_with_what_its_rows_make(one: DocumentPage) -> None:
    pick(one, "技术部分")
    assert any("共 2 项，合计 60 分" in text for text in labels(one.clause))
    assert "一个部分" in labels(one.aside)
    assert one.shown.card is None or one.shown.card.isHidden()


def test_the_place_of_a_row_stands_beside_it(one: DocumentPage, qtbot: QtBot) -> None:
    pick(one, "人员配备")
    place = one.shown.place
    assert [line.here for line in place.shown] == [False, True, False]
    assert any("技术部分 | 人员配备 | 20" in text for text in labels(place))
    assert any("表 1 第 4 行" in text for text in labels(place))
    one.view.setFocus()
    qtbot.keyClick(one.view, Qt.Key.Key_Return)
    assert place.hasFocus()
    assert "人员配备" in place.accessibleDescription()
    qtbot.keyClick(place, Qt.Key.Key_Tab)
    assert not place.hasFocus()


def test_a_click_on_the_row_goes_to_its_place(one: DocumentPage, qtbot: QtBot) -> None:
    index = one.model.index(names(one).index("同类业绩"), NAME)
    at: QPoint = one.view.visualRect(index).center()
    qtbot.mouseClick(one.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert any("同类业绩" in line.text for line in one.shown.place.shown if line.here)
    assert (
        one.aside.viewport()
        .rect()
        .intersects(one.shown.place.rect().translated(one.shown.place.mapTo(one.aside.viewport(), QPoint())))
    )


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_all_of_it_is_said_in_both_languages(lots: DocumentPage, speak: Callable[[str], None], language: str) -> None:
    code = "en" if language == "en" else "zh"
    speak(code)
    lots.proof.choice.button.setChecked(True)
    told = " ".join([*labels(lots.proof), lots.proof.choice.button.text(), lots.proof.no_table.text()])
    assert ("every level adds up" in told) is (code == "en")
    assert ("may be the scoring table" in told) is (code == "en")


def test_that_a_row_was_read_wrongly_is_said_from_beside_it(one: DocumentPage, press: Press) -> None:
    asked: list[str] = []
    one.menu.pop_up = lambda key, _place: asked.append(key)  # type: ignore[method-assign]
    key = pick(one, "人员配备")
    press(one.aside, "这一行读得不对…")
    assert asked == [key]


@pytest.fixture
def replacing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer that a second document belongs to the same tender."""
    monkeypatch.setattr(Replacing, "_ask", lambda _self, _title, _told, then: then("same"))


@pytest.mark.usefixtures("replacing")
def test_nothing_found_is_no_all_clear_where_the_table_has_no_price(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press
) -> None:
    page = shown(qtbot, window, tmp_path, "评分标准", PRICELESS)
    press(page, "使用此评分表")
    assert nothing_found(page.context) == [
        "没有检出问题，但这不等于没有问题：",
        "表中没有价格部分，请确认价格如何计分",
    ]
    page.context.session.history.undo()
    page = shown(qtbot, window, tmp_path, "评分标准", FIRST)
    press(page, "使用此评分表")
    assert nothing_found(page.context) == ["没有发现问题（读了 4 项评分、3 条评分标准）"]
