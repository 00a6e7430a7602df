"""Nothing that is open is replaced without a question, whichever way another thing is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import SetOpeningDay, SetProject
from tender_tool.domain.tender import Tender
from tender_tool.services.projects import save
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import full_sample, sample_file, sample_files
from tests.reading.documents.made_tender import tender_file
from ui.dialogs.leaving import LeavingDialog
from ui.dialogs.second_file import SecondFileDialog
from ui.pages.report.page import ReportPage
from ui.window.main_window import MainWindow

# The screen that tests have none of says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[[MainWindow, Path], None]


def _project(folder: Path) -> Path:
    path = folder / "另一个.tender"
    save(SetProject("另一个项目", "B-2").apply(new_tender()), (), path)
    return path


WAYS: dict[str, Open] = {
    "new": lambda window, _: window.context.actions["new"].trigger(),
    "sample": lambda window, _: window.context.actions["open_sample"].trigger(),
    "full sample": lambda window, _: window.context.actions["open_full_sample"].trigger(),
    "folder": lambda window, _: window.context.files.open(full_sample()),
    "project": lambda window, folder: window.context.files.open(_project(folder)),
}


@pytest.fixture
def working(window: MainWindow) -> MainWindow:
    """A window with work that is nowhere saved."""
    window.context.session.do(SetProject("未保存的项目", "A-1"))
    window.context.session.do(SetOpeningDay(date(2026, 3, 1)))
    return window


def _asked(qtbot: QtBot, window: MainWindow, kind: type) -> LeavingDialog | SecondFileDialog:
    def shown() -> None:
        assert [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(shown, timeout=20_000)
    found = next(each for each in window.findChildren(kind) if each.isVisible())
    assert isinstance(found, (LeavingDialog, SecondFileDialog))
    return found


@pytest.mark.parametrize("way", WAYS)
def test_to_stay_keeps_everything(qtbot: QtBot, working: MainWindow, tmp_path: Path, way: str) -> None:
    session = working.context.session
    tender, steps = session.tender, session.history.count()
    WAYS[way](working, tmp_path)
    _asked(qtbot, working, LeavingDialog).reject()
    assert session.tender is tender
    assert session.history.count() == steps
    assert working.context.projects.is_modified


@pytest.mark.parametrize("way", WAYS)
def test_not_to_save_opens_and_mixes_nothing(qtbot: QtBot, working: MainWindow, tmp_path: Path, way: str) -> None:
    session = working.context.session
    WAYS[way](working, tmp_path)
    dialog = _asked(qtbot, working, LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    dialog.drop_button.click()
    qtbot.waitUntil(lambda: session.tender.name != "未保存的项目" and working.context.jobs.running is None)
    assert "A-1" not in (session.tender.number, session.tender.name)
    if way in ("full sample", "folder"):
        assert len(session.tender.evaluation.members) == 5
    if way == "sample":
        assert session.tender.table == new_tender().table
        assert not session.tender.evaluation.members


@pytest.mark.parametrize("way", ["sample", "full sample", "project"])
def test_to_save_saves_first(
    qtbot: QtBot, working: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path = tmp_path / "保存.tender"
    monkeypatch.setattr("ui.kept.leaving.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    WAYS[way](working, tmp_path)
    dialog = _asked(qtbot, working, LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: working.context.session.tender.name != "未保存的项目", timeout=20_000)
    assert path.exists()
    assert working.context.session.tender.name != "未保存的项目"


def test_a_sample_on_top_of_a_sample_begins_anew(qtbot: QtBot, window: MainWindow) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.actions["open_full_sample"].trigger()
    qtbot.waitUntil(window.context.actions["open_sample"].isEnabled)
    window.context.actions["open_sample"].trigger()
    dialog = _asked(qtbot, window, LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    with qtbot.waitSignal(window.context.files.opened):
        dialog.drop_button.click()
    assert session.tender.bidder_list is not None
    assert session.tender.bidder_list.file == sample_file().name
    assert not session.tender.evaluation.members


@pytest.fixture
def listed(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.files.open(sample_file())
    return window


def _another() -> Path:
    return next(path for path in sample_files() if path.name == "plain.csv")


def _opened(qtbot: QtBot, window: MainWindow, path: Path) -> SecondFileDialog:
    qtbot.waitUntil(window.context.actions["open"].isEnabled)
    window.context.files.open(path)
    dialog = _asked(qtbot, window, SecondFileDialog)
    assert isinstance(dialog, SecondFileDialog)
    return dialog


def test_a_second_list_that_nobody_wants_changes_nothing(qtbot: QtBot, listed: MainWindow) -> None:
    tender: Tender = listed.context.session.tender
    _opened(qtbot, listed, _another()).reject()
    assert listed.context.session.tender is tender


def test_a_second_list_of_the_same_tender_says_what_stays(qtbot: QtBot, listed: MainWindow) -> None:
    session = listed.context.session
    session.do(SetProject("样例采购", "A-1"))
    dialog = _opened(qtbot, listed, _another())
    told = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "样例采购" in told
    assert "A-1" in told
    dialog.same_button.click()
    assert session.tender.bidder_list is not None
    assert session.tender.bidder_list.file == "plain.csv"
    assert session.tender.name == "样例采购"
    session.history.undo()
    assert session.tender.bidder_list.file == sample_file().name


def test_a_second_list_of_a_new_tender_takes_nothing_along(qtbot: QtBot, listed: MainWindow) -> None:
    session = listed.context.session
    session.do(SetProject("样例采购", "A-1"))
    _opened(qtbot, listed, _another()).new_button.click()
    dialog = _asked(qtbot, listed, LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    with qtbot.waitSignal(listed.context.files.opened):
        dialog.drop_button.click()
    assert "样例采购" not in session.tender.name
    assert session.tender.number != "A-1"


def test_a_second_document_asks(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = window.context.session
    with qtbot.waitSignal(window.context.files.opened, timeout=20_000):
        window.context.files.open(tender_file(tmp_path))
    held = session.tender.document
    rows = ["1", "价格", "100", "低价优先法"]
    _opened(qtbot, window, tender_file(tmp_path, rows, name="另一份.docx")).reject()
    assert session.tender.document is held


def test_an_earlier_export_is_asked_about(
    qtbot: QtBot, listed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = next(page for page in listed.pages if isinstance(page, ReportPage))
    listed.show_page("report")
    aside = page.export
    aside.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(aside.written, timeout=20_000):
        aside.start()
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    listed.context.session.do(SetOpeningDay(date(2027, 1, 1)))
    asked: list[tuple[Path, ...]] = []

    def answer(there: tuple[Path, ...]) -> str:
        asked.append(there)
        return "cancel" if len(asked) == 1 else "replace"

    monkeypatch.setattr(aside, "may_replace", answer)
    aside.start()
    assert {path.name for path in asked[0]} == set(before)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    qtbot.waitUntil(listed.context.actions["export"].isEnabled)
    with qtbot.waitSignal(aside.written, timeout=20_000):
        aside.start()
    assert (tmp_path / "out" / "result.json").read_bytes() != before["result.json"]
