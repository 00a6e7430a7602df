"""From the start of the process to the first paint of the window, against a bare Qt window with a table."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from benchmarks.ratios.figures import Figure, medians, python_said, ratio

_RUNS = 7
_BARE = """
import json, os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
app = QApplication([])
table = QTableWidget(30, 6)
for row in range(30):
    for column in range(6):
        table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
window = QMainWindow()
window.setCentralWidget(table)
window.resize(1280, 800)
"""
_OURS = """
import gc, json, os, sys, time
from pathlib import Path
gc.disable()
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from ui.preferences.settings import Settings
from ui.start import prepare
from ui.theme import Theme
from ui.window.main_window import MainWindow
folder = Path(sys.argv[1])
app = QApplication([])
prepare(app)
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
look = Theme(settings.theme)
window = MainWindow()
"""
_FILLED = """
window.show()
app.processEvents()
from ui.app import fill
from ui.preferences.folders import Folders
fill(window, settings, Folders(folder / "recipes", folder / "recovery"))
"""
_SHOWN = """
window.show()
app.processEvents()
print(json.dumps([time.process_time()]), flush=True)
os._exit(0)
"""


def measure() -> Iterator[Figure]:
    """Yield the ratios of the processor times: of the window alone, and with its first page in it."""
    with tempfile.TemporaryDirectory() as folder:
        taken = medians(
            {
                "bare": lambda: python_said(_BARE + _SHOWN)[0],
                "empty": lambda: python_said(_OURS + _SHOWN, folder)[0],
                "page": lambda: python_said(_OURS + _FILLED + _SHOWN, folder)[0],
            },
            _RUNS,
        )
    yield ratio("window, first paint", taken["empty"], taken["bare"], 2, "bare window")
    yield ratio("window, first page painted", taken["page"], taken["bare"], 5, "bare window")
