"""Project files: saved and opened as they were, and never lost without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetOpeningDay, SetPriceWeight, SetProject
from tender_tool.services.projects import open_project
from tender_tool.services.rules import new_tender, save_rule_file
from tender_tool.services.samples import sample_file
from ui.dialogs.leaving import LeavingDialog
from ui.preferences.settings import MOST
from ui.window.main_window import MainWindow

Press = Callable[[QWidget, str], None]
# What the platform without a screen says of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person names when asked where to save."""
    path = tmp_path / "空调 项目.tender"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    return path


def _save(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["save"].trigger()


def _open(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.files.open(path)


def _asked(window: MainWindow) -> LeavingDialog | None:
    return next((each for each in window.findChildren(LeavingDialog) if each.isVisible()), None)


def test_a_project_is_opened_as_it_was_saved(qtbot: QtBot, sampled: MainWindow, file: Path) -> None:
    session = sampled.context.session
    session.do(SetPriceWeight(Decimal(30)))
    assert sampled.isWindowModified()
    _save(qtbot, sampled)
    assert not sampled.isWindowModified()
    assert sampled.windowTitle().startswith(file.stem)
    tender, sheet = session.tender, session.sheet
    sampled.context.actions["new"].trigger()
    assert session.tender == new_tender()
    assert sampled.context.projects.path is None
    _open(qtbot, sampled, file)
    assert session.tender == tender
    assert session.sheet == sheet
    assert not session.history.canUndo()
    assert not sampled.isWindowModified()


def test_the_journal_tells_what_was_done_undone_and_redone(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    session = window.context.session
    session.do(SetOpeningDay(date(2026, 3, 1)))
    session.history.undo()
    session.history.redo()
    _save(qtbot, window)
    codes = ["edit.set_opening_day", "edit.undone", "edit.redone"]
    lines = open_project(file).journal
    assert [line.code for line in lines] == codes
    assert "2026-03-01" in lines[1].zh
    _open(qtbot, window, file)
    session.do(SetProject("空调", ""))
    _save(qtbot, window)
    assert [line.code for line in open_project(file).journal] == [*codes, "edit.set_project"]


def test_the_status_tells_whether_all_is_saved(qtbot: QtBot, window: MainWindow, file: Path) -> None:  # noqa: ARG001
    def told() -> str:
        return str(window.statusBar()._saved.text())  # type: ignore[attr-defined]

    assert told() == ""
    window.context.session.do(SetProject("空调", ""))
    assert "未保存的更改" in told()
    _save(qtbot, window)
    assert "已保存" in told()
    window.context.session.history.undo()
    assert "未保存的更改" in told()
    window.context.session.history.redo()
    assert "已保存" in told()


def test_what_is_edited_while_saving_is_still_unsaved(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    session = window.context.session
    session.do(SetProject("空调", ""))
    with qtbot.waitSignal(window.context.jobs.ended):
        window.context.actions["save"].trigger()
        session.do(SetProject("暖气", ""))
    assert window.isWindowModified()
    assert open_project(file).tender.name == "空调"


@pytest.mark.parametrize(
    ("answer", "closed", "saved"), [("保存", True, True), ("不保存", True, False), ("取消", False, False)]
)
def test_closing_asks_about_unsaved_changes(
    qtbot: QtBot, window: MainWindow, file: Path, press: Press, answer: str, closed: bool, saved: bool
) -> None:
    window.context.session.do(SetProject("空调", ""))
    window.close()
    assert window.isVisible()
    dialog = _asked(window)
    assert dialog is not None
    press(dialog, answer)
    qtbot.waitUntil(lambda: window.isVisible() != closed)
    assert file.exists() == saved
    assert bool(list((file.parent / "recovery").glob("*.journal"))) != closed


def test_escape_means_staying(window: MainWindow) -> None:
    window.context.session.do(SetProject("空调", ""))
    window.context.actions["new"].trigger()
    dialog = _asked(window)
    assert dialog is not None
    dialog.reject()
    assert window.context.session.tender.name == "空调"


def test_nothing_unsaved_is_no_question(window: MainWindow) -> None:
    window.context.actions["new"].trigger()
    assert _asked(window) is None
    window.close()
    assert not window.isVisible()


def test_opening_another_project_asks_too(qtbot: QtBot, window: MainWindow, file: Path, press: Press) -> None:
    window.context.session.do(SetProject("空调", ""))
    _save(qtbot, window)
    window.context.session.do(SetProject("暖气", ""))
    window.context.files.open(file)
    dialog = _asked(window)
    assert dialog is not None
    with qtbot.waitSignal(window.context.projects.opened):
        press(dialog, "不保存")
    assert window.context.session.tender.name == "空调"


def test_a_project_is_known_by_what_it_holds(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    window.context.session.do(SetProject("空调", ""))
    _save(qtbot, window)
    renamed = file.rename(file.with_suffix(".bak"))
    _open(qtbot, window, renamed)
    assert window.context.projects.path == renamed


@pytest.mark.parametrize("content", [b"", b"no project", b"SQLite format 3\x00"])
def test_a_file_that_is_no_project_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "坏.tender"
    path.write_bytes(content)
    with qtbot.waitSignal(window.context.projects.failed):
        window.context.files.open(path)
    assert "坏.tender" in window.banner.text()


def test_a_folder_that_cannot_be_written_keeps_the_changes_unsaved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.context.session.do(SetProject("空调", ""))
    with qtbot.waitSignal(window.context.projects.failed):
        window.context.projects.save_to(tmp_path / "没有" / "x.tender")
    assert window.isWindowModified()


@pytest.mark.parametrize("on", [True, False])
def test_an_open_project_is_saved_now_and_then(qtbot: QtBot, window: MainWindow, file: Path, on: bool) -> None:
    window.context.session.do(SetProject("空调", ""))
    _save(qtbot, window)
    window.context.actions["autosave"].setChecked(on)
    assert window.context.settings.autosave == on
    window.context.session.do(SetProject("暖气", ""))
    window.context.projects.autosave()
    if on:
        qtbot.waitUntil(lambda: not window.isWindowModified())
    assert open_project(file).tender.name == ("暖气" if on else "空调")
    assert window.isWindowModified() != on


def test_recent_files_are_few_and_exist(window: MainWindow, tmp_path: Path) -> None:
    recent = window.context.settings.recent
    paths = [tmp_path / f"{number}.csv" for number in range(MOST + 3)]
    for path in paths:
        path.write_text("")
        recent.add(path)
    recent.add(paths[5])
    paths[9].unlink()
    assert recent.paths()[:3] == [paths[5], paths[10], paths[8]]
    assert len(recent.paths()) <= MOST
    recent.clear()
    assert recent.paths() == []


def test_a_recent_file_is_offered_and_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rule = tmp_path / "规则.toml"
    save_rule_file(new_tender().table, rule)
    _open(qtbot, window, rule)
    _open(qtbot, window, sample_file())
    menu = window._menus._recent
    menu.aboutToShow.emit()
    # The sample is no file of the person's.
    assert [action.text() for action in menu.actions()][:2] == ["规则.toml", ""]
    with qtbot.waitSignal(window.context.jobs.ended):
        menu.actions()[0].trigger()


def test_enter_saves(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    window.context.session.do(SetProject("空调", ""))
    window.context.actions["new"].trigger()
    dialog = _asked(window)
    assert dialog is not None
    with qtbot.waitSignal(window.context.jobs.ended):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert open_project(file).tender.name == "空调"
    assert window.context.session.tender == new_tender()


def test_saving_waits_for_what_runs(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path, done = tmp_path / "x.tender", []
    window.context.session.do(SetProject("空调", ""))
    window.context.files.open_sample()
    window.context.projects.save_to(path, lambda: done.append(path.exists()))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [True]
    assert open_project(path).tender == window.context.session.tender
