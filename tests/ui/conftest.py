"""A window of its own for each test, with settings that nobody else sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import ImportBidders, UseTable
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.rules import rulesets
from tender_tool.services.samples import sample_file
from ui.app import make_window
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.start import prepare
from ui.window.main_window import MainWindow

_HOUR = 3_600_000


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test, with the light look so that no system decides."""
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.theme = "light"
    return made


@pytest.fixture(scope="session")
def prepared(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program prepares it."""
    prepare(qapp)
    yield qapp
    # Without a screen Qt drops what was copied only behind the end of Python, which does not survive that.
    qapp.clipboard().clear()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders for recipes and recovery that nobody else sees."""
    return Folders(tmp_path / "recipes", tmp_path / "recovery")


@pytest.fixture
def window(
    qtbot: QtBot,
    prepared: QApplication,
    settings: Settings,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """An empty window, shown; it makes the pages that are asked for, and does not rest long enough to make others."""
    monkeypatch.setattr("ui.window.workspace.REST", _HOUR)
    made = make_window(settings, folders)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.context.session.history.setClean()
    made.close()
    made.context.languages.choose("en")
    made.deleteLater()
    # At once, or the windows of all tests would follow each change of the look.
    prepared.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def sampled(window: MainWindow) -> MainWindow:
    """A window on the sample list with the rule that the review has most to say about."""
    window.context.session.do(ImportBidders(import_bidders(sample_file())))
    table = next(table for table in rulesets() if table.id == "example-5431")
    window.context.session.do(UseTable(table))
    window.show_page("bidders")
    return window


@pytest.fixture
def speak(window: MainWindow, qapp: QApplication) -> Callable[[str], None]:
    """Switch the language and wait until every widget was told."""

    def switch(code: str) -> None:
        window.context.actions[code].trigger()
        qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)
        qapp.processEvents()

    return switch


@pytest.fixture
def press() -> Callable[[QWidget, str], None]:
    """Press the visible button with a text."""

    def given(inside: QWidget, text: str) -> None:
        QApplication.processEvents()
        buttons = inside.findChildren(QPushButton)
        next(button for button in buttons if button.text() == text and button.isVisibleTo(inside)).click()

    return given
