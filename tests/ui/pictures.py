"""Pictures of every page, to be looked at after a change of the looks, and those of the manual.

``python -m tests.ui.pictures round FOLDER [PART…]`` makes every page in each size, scale, look and language, or only
those whose names hold all parts; ``python -m tests.ui.pictures manual`` makes the pictures of the manual and README.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from tender_tool.domain.text import Language
from tender_tool.services.samples import full_sample
from tender_tool.services.tender_folder import open_tender_folder
from tests.reading.documents.made_tender import tender_file
from ui.app import make_window
from ui.pages.results.page import DECIDE, TRY, ResultsPage
from ui.pages.sectioned_page import SectionedPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.start import prepare
from ui.theme import Mode
from ui.window.main_window import MainWindow

SIZES = ((1280, 800), (1024, 700), (1920, 1080))
SCALES = ("1", "1.5")
LOOKS: tuple[Mode, ...] = ("light", "dark")
LANGUAGES: tuple[Language, ...] = ("zh", "en")
_DOCS = Path(__file__).parents[2] / "docs"
_MANUAL_WIDTH = 720
_STEPS_OF_LAYING_OUT = 20
# Name of the picture in the manual, and the view it shows.
_OF_MANUAL = {"document": "document", "review": "review", "results": "results", "pictures": "results-pictures"}


def full(window: MainWindow) -> None:
    """Open the full example."""
    for edit in open_tender_folder(window.context.session.tender, full_sample()):
        window.context.session.do(edit)


def with_document(window: MainWindow) -> None:
    """Open a made tender document."""
    window.context.files.open(tender_file(Path(tempfile.mkdtemp())))
    _settle(window)


def _part(number: int) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        page = window.page
        assert isinstance(page, SectionedPage)
        page.show_part(number)

    return show


def _try_a_price(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, ResultsPage)
    page.aside_view.tabs.choose(TRY)
    score = page.model.score_at(1)
    page._select(score.bidder.key)
    page.aside_view.trial.strip.work_out(score, page.model.ranking)
    _settle(window)


def _decide(window: MainWindow) -> None:
    assert isinstance(window.page, ResultsPage)
    window.page.aside_view.tabs.choose(DECIDE)


def _pictures(window: MainWindow) -> None:
    assert isinstance(window.page, ResultsPage)
    window.page.toolbar.pictures.setChecked(True)


def _no_pictures(window: MainWindow) -> None:
    assert isinstance(window.page, ResultsPage)
    window.page.toolbar.pictures.setChecked(False)


def _nothing(window: MainWindow) -> None:
    del window


# What is shown with nothing, with a document and with the full example: name, page, and what is done there.
View = tuple[str, str, Callable[[MainWindow], None]]
_EMPTY: tuple[View, ...] = tuple(
    (f"empty-{key}", key, _nothing) for key in ("document", "bidders", "review", "results", "report", "survey")
)
_DOCUMENT: tuple[View, ...] = (("document", "document", _nothing),)
_FULL: tuple[View, ...] = (
    ("bidders", "bidders", _nothing),
    *((f"rules-{at}", "rules", _part(at)) for at in range(3)),
    ("review", "review", _nothing),
    ("results", "results", _no_pictures),
    ("results-decide", "results", _decide),
    ("results-pictures", "results", _pictures),
    ("results-try", "results", _try_a_price),
    ("report", "report", _nothing),
    *((f"certificates-{at}", "certificates", _part(at)) for at in range(4)),
)
_STAGES: tuple[tuple[Callable[[MainWindow], None], tuple[View, ...]], ...] = (
    (_nothing, _EMPTY),
    (with_document, _DOCUMENT),
    (full, _FULL),
)


def _settle(window: MainWindow, least: float = 0.6) -> None:
    """Let the window come to rest."""
    begin = time.monotonic()
    busy = True
    while busy or time.monotonic() - begin < least:
        QApplication.processEvents()
        time.sleep(0.01)
        busy = window.context.jobs.running is not None or window.context.session.scoring.runs
    # What was made last is laid out in several steps.
    for _ in range(_STEPS_OF_LAYING_OUT):
        QApplication.processEvents()
        time.sleep(0.02)


def shown(
    settings: Settings, size: tuple[int, int], wanted: Callable[[str], bool]
) -> Iterator[tuple[str, MainWindow]]:
    """Yield the window as it shows each view that is wanted, with the name of the view."""
    for begin, views in _STAGES:
        if not any(wanted(name) for name, _, _ in views):
            continue
        folder = Path(tempfile.mkdtemp())
        window = make_window(settings, Folders(folder / "recipes", folder / "recovery"))
        window.resize(*size)
        window.show()
        begin(window)
        for name, key, act in views:
            if wanted(name):
                window.show_page(key)
                act(window)
                _settle(window)
                yield name, window
        window.context.session.history.setClean()
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settings(look: Mode, language: Language) -> Settings:
    made = Settings(QSettings(str(Path(tempfile.mkdtemp()) / "settings.ini"), QSettings.Format.IniFormat))
    made.theme, made.language = look, language
    return made


def take(folder: Path, parts: list[str], scale: str) -> int:
    """Take the pictures of a scale whose names hold all parts, and return how many there are."""
    count = 0
    for size, look, language in product(SIZES, LOOKS, LANGUAGES):
        stem = f"{size[0]}x{size[1]}-{scale}-{look}-{language}"

        def wanted(name: str, stem: str = stem) -> bool:
            return all(part in f"{stem}-{name}-" for part in parts)

        for name, window in shown(_settings(look, language), size, wanted):
            window.grab().save(str(folder / f"{stem}-{name}.png"))
            count += 1
    return count


def take_manual() -> None:
    """Take the pictures of the manual, small, and those of README."""
    wanted = set(_OF_MANUAL.values())
    for language in LANGUAGES:
        for name, window in shown(_settings("light", language), SIZES[0], wanted.__contains__):
            picture = window.grab()
            for called in (called for called, view in _OF_MANUAL.items() if view == name):
                _save_small(picture, _DOCS / "manual" / language / f"{called}.png")


def _save_small(picture: QPixmap, path: Path) -> None:
    small = picture.toImage().scaledToWidth(_MANUAL_WIDTH, Qt.TransformationMode.SmoothTransformation)
    small.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", 0)


def main(arguments: list[str]) -> None:
    """Take what was asked for; each scale in a process of its own, since Qt reads it once."""
    what, *rest = arguments or ["manual"]
    if what == "round":
        folder = Path(rest[0])
        folder.mkdir(parents=True, exist_ok=True)
        for scale in SCALES:
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-m", "tests.ui.pictures", "scale", scale, *rest]
            subprocess.run(command, env=environment, check=True)
        return
    prepare(app := QApplication([]))
    if what == "scale":
        take(Path(rest[1]), rest[2:], rest[0])
    else:
        take_manual()
    app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1:])
