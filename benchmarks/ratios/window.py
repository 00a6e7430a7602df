"""The window on 100,000 bidders: how long its event loop stands still at most, in the processor's time of its thread.

``python -m benchmarks.ratios.window`` tells each act by itself: opening the list, each page, sorting by each column,
filtering, deciding a level and taking it back.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.large_list import write
from benchmarks.ratios.figures import Figure, python_said

_BIDDERS = 100_000
_AIM = 100
_QUIET = 1
_CODE = "from benchmarks.ratios.window import run; run()"


def measure() -> Iterator[Figure]:
    """Yield the longest block of all acts, and which it was."""
    acts = python_said(_CODE)
    longest = max(acts, key=lambda each: each[1])  # type: ignore[index]
    name, taken = longest  # type: ignore[misc]
    yield Figure(f"window, {_BIDDERS:,}: longest block", taken, _AIM, "ms", f"{name}, of {len(acts)} acts")


def run() -> None:
    """Print each act with its longest block in milliseconds, as JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.xlsx"
        write(path, _BIDDERS)
        found = list(_acts(path, Path(folder)))
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def _acts(path: Path, folder: Path) -> Iterator[tuple[str, float]]:
    from PySide6.QtCore import QSettings, Qt  # noqa: PLC0415  (a process of its own loads it)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from tender_tool.domain.certification.certificate import NONE  # noqa: PLC0415
    from tender_tool.domain.edits.tender import DecideLevel  # noqa: PLC0415
    from ui.app import make_window  # noqa: PLC0415
    from ui.pages.page import Page  # noqa: PLC0415
    from ui.pages.results.page import ResultsPage  # noqa: PLC0415
    from ui.preferences.folders import Folders  # noqa: PLC0415
    from ui.preferences.settings import Settings  # noqa: PLC0415
    from ui.start import prepare  # noqa: PLC0415
    from ui.window.rail import RailStep  # noqa: PLC0415

    app = QApplication([])
    prepare(app)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = make_window(settings, Folders(folder / "recipes", folder / "recovery"))
    window.resize(1280, 800)
    window.show()
    session, jobs = window.context.session, window.context.jobs

    def rests() -> bool:
        """Tell whether nothing runs, and every page is made."""
        made = len(window.findChildren(Page)) == len(window.findChildren(RailStep))
        return made and jobs.running is None and not session.scoring.runs

    longest = partial(_longest, app.processEvents, rests)
    yield "open", longest(lambda: window.context.files.open(path))
    for page in window.pages:
        yield f"page {page.key}", longest(partial(window.show_page, page.key))
    results = next(page for page in window.pages if isinstance(page, ResultsPage))
    window.show_page(results.key)
    for column in range(results.model.columnCount()):
        sort = partial(results.view.sortByColumn, column, Qt.SortOrder.DescendingOrder)
        yield f"sort by column {column + 1}", longest(sort)
    for name, text in (("filter", "样本第12"), ("filter off", "")):
        yield name, longest(partial(results.filter.setText, text))
    edit = DecideLevel(session.tender.bidders[0].key, NONE, None, "none")
    yield "decide", longest(lambda: session.do(edit))
    yield "undo", longest(session.history.undo)


def _longest(turn: Callable[[], None], idle: Callable[[], bool], act: Callable[[], object]) -> float:
    """Return the longest turn of the loop while an act and what follows from it are done."""
    turns = []
    end = time.monotonic() + _QUIET
    begin = time.thread_time()
    act()
    turns.append(time.thread_time() - begin)
    while time.monotonic() < end:
        # What follows from work that ended belongs to the act.
        end = end if idle() else time.monotonic() + _QUIET
        begin = time.thread_time()
        turn()
        turns.append(time.thread_time() - begin)
        time.sleep(0.001)
    return 1000 * max(turns)


if __name__ == "__main__":
    for act, milliseconds in python_said(_CODE):  # type: ignore[misc]
        sys.stdout.write(f"{act:24} {milliseconds:8.1f} ms\n")
