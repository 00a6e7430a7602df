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
from ui.app import make_window, prepare
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
app = QApplication([])
prepare(app)
folder = Path(sys.argv[1])
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
window = make_window(settings, Folders(folder / "recipes", folder / "recovery"))
"""
_SHOWN = """
window.show()
app.processEvents()
print(json.dumps([time.process_time()]), flush=True)
os._exit(0)
"""


def measure() -> Iterator[Figure]:
    """Yield the ratio of the processor times."""
    with tempfile.TemporaryDirectory() as folder:
        taken = medians(
            {
                "bare": lambda: python_said(_BARE + _SHOWN)[0],
                "ours": lambda: python_said(_OURS + _SHOWN, folder)[0],
            },
            _RUNS,
        )
    yield ratio("window, first paint", taken["ours"], taken["bare"], 2, "bare window")
