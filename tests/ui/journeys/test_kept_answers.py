"""What a person says of a column is kept for lists like it, in sight, and goes when it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.edits.tender import ImportBidders
from tender_tool.services.acts import signed_now, take_back
from tender_tool.services.import_bidders import choose_column, import_bidders
from tender_tool.services.projects import save
from tender_tool.services.recipes import Answers, answers_kept, keep
from tests.reading.test_asked_registers import STARS, book_with_register
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]
ROWS = "投标人名称,投标报价,级别\n甲公司,100,五星级\n乙公司,120,四星级\n"
KEPT = "已记住：以后同样表头的名单照此读取"
EARLIER = date(2026, 3, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    written = tmp_path / "名单.csv"
    written.write_text(ROWS, encoding="utf-8-sig")
    return written


@pytest.fixture
def asked(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    """The bidders' page on a list that asks about its third column."""
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    return window


def _read(window: MainWindow) -> BidderList:
    read = window.context.session.tender.bidder_list
    assert read is not None
    return read


def _kept(window: MainWindow) -> dict[int, str | None]:
    return dict(answers_kept(_read(window).columns, window.context.recipes.folder).fields)


def _shown(window: MainWindow) -> str:
    QApplication.processEvents()
    kinds = (QLabel, QPushButton)
    return "\n".join(each.text() for kind in kinds for each in window.findChildren(kind) if each.isVisible())


def _answer(qtbot: QtBot, window: MainWindow, press: Press, text: str = "是") -> None:
    with qtbot.waitSignal(window.context.session.changed):
        press(window, text)


def test_an_answer_is_kept_and_undo_takes_it_back(qtbot: QtBot, asked: MainWindow, press: Press) -> None:
    _answer(qtbot, asked, press)
    assert _kept(asked) == {2: "level"}
    assert KEPT in _shown(asked)
    asked.context.session.history.undo()
    assert not list(asked.context.recipes.folder.iterdir())
    assert KEPT not in _shown(asked)
    asked.context.session.history.redo()
    assert _kept(asked) == {2: "level"}


def test_an_answer_taken_back_in_the_history_is_forgotten(qtbot: QtBot, asked: MainWindow, press: Press) -> None:
    _answer(qtbot, asked, press)
    session = asked.context.session
    session.do(take_back(session.tender, session.tender.acts[-1].number, signed_now("李敏")))
    assert not _kept(asked)


def test_taking_back_the_list_forgets_what_was_said_of_it(qtbot: QtBot, asked: MainWindow, press: Press) -> None:
    _answer(qtbot, asked, press)
    session = asked.context.session
    session.do(take_back(session.tender, session.tender.acts[0].number, signed_now("李敏")))
    assert session.tender.bidder_list is None
    assert not list(asked.context.recipes.folder.iterdir())


def test_nobody_has_to_keep_an_answer(qtbot: QtBot, asked: MainWindow, press: Press) -> None:
    _answer(qtbot, asked, press)
    press(asked, "不记住")
    assert not _kept(asked)
    assert _read(asked).bidders[0].certificate.level == "five_star"
    assert KEPT not in _shown(asked)
    press(asked, "以后同样表头照此识别")
    assert _kept(asked) == {2: "level"}
    assert KEPT in _shown(asked)


def test_the_next_list_says_whose_answer_it_is_read_by(
    qtbot: QtBot, window: MainWindow, path: Path, press: Press
) -> None:
    folder = window.context.recipes.folder
    keep(import_bidders(path).columns, Answers({2: "level"}, EARLIER), folder)
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    assert _read(window).bidders[0].certificate.level == "five_star"
    shown = _shown(window)
    assert "沿用 2026-03-01 对同样表头的回答：C 级别 → 售后服务认证等级；请核对，不对可忘记该回答" in shown
    assert "沿用 2026-03-01 的回答" in shown
    assert window.context.session.sheet.notes[0].message.code == "note.recalled"
    with qtbot.waitSignal(window.context.session.changed):
        press(window, "忘记该回答")
    assert not list(folder.iterdir())
    assert [bidder.certificate.level for bidder in _read(window).bidders] == ["unclear", "unclear"]
    assert "沿用 2026-03-01" not in _shown(window)
    window.context.session.history.undo()
    assert answers_kept(_read(window).columns, folder) == Answers({2: "level"}, EARLIER)
    assert "沿用 2026-03-01 的回答" in _shown(window)


def test_another_answer_replaces_the_earlier_one_until_it_is_taken_back(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    folder, session = window.context.recipes.folder, window.context.session
    keep(import_bidders(path).columns, Answers({2: "level"}, EARLIER), folder)
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(path)
    session.do(choose_column(_read(window), 2, None))
    assert _kept(window) == {2: None}
    assert "沿用 2026-03-01 的回答" not in _shown(window)
    session.do(take_back(session.tender, session.tender.acts[-1].number, signed_now("李敏")))
    assert answers_kept(_read(window).columns, folder) == Answers({2: "level"}, EARLIER)
    # The level counts again by the earlier answer: that is said again.
    assert _read(window).bidders[0].certificate.level == "five_star"
    assert "沿用 2026-03-01 的回答" in _shown(window)


def test_an_answer_about_a_register_is_kept_for_registers_like_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, press: Press
) -> None:
    book = book_with_register(tmp_path, ("单位名称", "级别"), STARS)
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(book)
    _answer(qtbot, window, press)
    assert KEPT in _shown(window)
    window.context.session.history.setClean()
    window.context.actions["new"].trigger()
    with qtbot.waitSignal(window.context.files.opened):
        window.context.files.open(book)
    assert _read(window).bidders[0].certificate.level == "five_star"
    assert "证书!B 级别 → 售后服务认证等级；请核对" in _shown(window)


def test_a_project_of_somebody_keeps_nothing_here(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    read = import_bidders(path)
    tender = choose_column(read, 2, "level").apply(ImportBidders(read).apply(window.context.session.tender))
    save(tender, (), tmp_path / "a.tender")
    with qtbot.waitSignal(window.context.session.changed):
        window.context.files.open(tmp_path / "a.tender")
    assert _read(window).bidders[0].certificate.level == "five_star"
    assert not window.context.recipes.folder.exists()
