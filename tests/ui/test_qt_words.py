"""What Qt itself says, it says in the language of the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Speak = Callable[[str], None]
_ASKED = (
    QMessageBox.StandardButton.Yes
    | QMessageBox.StandardButton.No
    | QMessageBox.StandardButton.Cancel
    | QMessageBox.StandardButton.Save
    | QMessageBox.StandardButton.Discard
    | QMessageBox.StandardButton.Close
)


def _said(qtbot: QtBot, window: MainWindow) -> list[str]:
    """Return every text of a question, a file dialog, a preview and the menu of a field."""
    box = QMessageBox(QMessageBox.Icon.Question, "", "", _ASKED, window)
    files = QFileDialog(window)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    printer = QPrinter()
    preview = QPrintPreviewDialog(printer, window)
    for each in (box, files, preview):
        qtbot.addWidget(each)
    files.show()
    words = [button.text() for button in (*box.buttons(), *files.findChildren(QPushButton))]
    words += [each.text() for each in files.findChildren(QLabel) if each.isVisible()]
    words += [button.toolTip() for button in files.findChildren(QToolButton) if button.isVisible()]
    words += [action.text() for action in preview.findChildren(QAction)]
    words += [action.text() for action in QLineEdit(files).createStandardContextMenu().actions()]
    return [word for word in words if word.strip()]


def _is_chinese(text: str) -> bool:
    return any("一" <= sign <= "鿿" for sign in text)


def test_dialogs_of_qt_speak_the_language(qtbot: QtBot, window: MainWindow, speak: Speak) -> None:
    assert [word for word in _said(qtbot, window) if not _is_chinese(word)] == []
    speak("en")
    said = _said(qtbot, window)
    assert [word for word in said if _is_chinese(word)] == []
    assert {"Cancel", "&Yes", "&Look in:", "&Print"} & set(said) >= {"Cancel", "&Yes"}


def test_a_project_without_a_name_is_called_so(window: MainWindow, speak: Speak) -> None:
    assert window.context.projects.suggested_path().stem == "未命名项目"
    speak("en")
    assert window.context.projects.suggested_path().stem == "Untitled project"
