"""Nothing is loaded before it is used: by an answer on the command line, by a window that was just opened."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

DEAR = {
    "click", "docx", "icalendar", "jinja2", "lxml", "numpy", "opencc", "openpyxl", "pandas", "pydantic", "pypdfium2",
    "PySide6.QtPrintSupport", "python_calamine", "simplejson", "stdnum", "tomlkit", "xlrd", "xlsxwriter",
    "tender_tool.fairness.run", "tender_tool.reading.bidder_list.bidders", "tender_tool.scoring.engine",
}  # fmt: skip
ANSWER = """
import sys
from tender_tool.__main__ import main
try:
    main({words!r})
except SystemExit as ended:
    assert not ended.code
print(*sys.modules)
"""
WINDOW = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.app import make_window
from ui.start import prepare
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
app = QApplication([])
prepare(app)
folder = Path(tempfile.mkdtemp())
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
window = make_window(settings, Folders(folder / "recipes", folder / "recovery"))
window.show()
app.processEvents()
print(*sys.modules, flush=True)
import os
os._exit(0)
"""
RunPython = Callable[..., "subprocess.CompletedProcess[str]"]


def _loaded(run_python: RunPython, code: str) -> set[str]:
    """Return what the second start has loaded: the first checks the rule data and keeps it."""
    run_python("-c", code)
    outcome = run_python("-c", code)
    assert outcome.returncode == 0, outcome.stderr
    return set(outcome.stdout.splitlines()[-1].split())


def test_a_level_is_answered_without_anything_else(run_python: RunPython) -> None:
    loaded = _loaded(run_python, ANSWER.format(words=["level", "五星级"]))
    others = {"pathlib", "tender_tool.services", "tender_tool.reports", "tender_tool.domain.tender", "PySide6", "ui"}
    assert not loaded & (DEAR | others)


def test_an_empty_window_loads_its_first_page_only(run_python: RunPython) -> None:
    loaded = _loaded(run_python, WINDOW)
    assert not loaded & (DEAR - {"click"})
    assert {each for each in loaded if each.startswith("ui.pages.") and each.endswith(".page")} == {
        "ui.pages.page",
        "ui.pages.document.page",
    }
