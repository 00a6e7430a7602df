"""The composition root: makes everything once and passes it down."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from tender_tool.services.rules import new_tender
from ui.actions import Actions
from ui.context import Context
from ui.files import Files
from ui.icons import icon_file
from ui.jobs import Jobs
from ui.language import Languages
from ui.main_window import MainWindow
from ui.pages.bidders_page import BiddersPage
from ui.pages.report_page import ReportPage
from ui.pages.results_page import ResultsPage
from ui.pages.rules_page import RulesPage
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme

_FALLBACKS = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_LEAST_TEXT = 13
# Every page of the path; a new one is one class and one line here.
_PAGES = (BiddersPage, RulesPage, ResultsPage, ReportPage)


def make_window(settings: Settings) -> MainWindow:
    """Return a window on an empty tender; the application must exist."""
    languages = Languages(settings.language)
    theme = Theme(settings.theme)
    session, jobs, actions = Session(new_tender()), Jobs(), Actions()
    files = Files(session, jobs, settings)
    context = Context(session, languages, theme, jobs, settings, actions, files)
    window = MainWindow(context, [page(context) for page in _PAGES])
    for each in (languages, theme, session, jobs, actions, files):
        each.setParent(window)
    return window


def prepare(app: QApplication) -> None:
    """Give the application its name, style, icon and font."""
    app.setApplicationName("tender-tool")
    app.setOrganizationName("tender-tool")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(icon_file("app"))))
    font = QFont(app.font())
    font.setFamilies([*font.families(), *_FALLBACKS])
    font.setPixelSize(max(_LEAST_TEXT, QFontInfo(font).pixelSize()))
    app.setFont(font)


def run(path: Path | None = None, *, sample: bool = False, argv: list[str] | None = None) -> int:
    """Open the window, empty, on a file or on the sample, and return when it is closed."""
    app = QApplication(sys.argv if argv is None else argv)
    prepare(app)
    window = make_window(Settings(QSettings()))
    window.show()
    if path is not None:
        QTimer.singleShot(0, window, lambda: window.context.files.open(path))
    elif sample:
        QTimer.singleShot(0, window, window.context.files.open_sample)
    return app.exec()
