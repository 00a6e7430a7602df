"""The composition root: makes everything once and passes it down."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from tender_tool.services.program.error_log import keep_errors
from tender_tool.services.rules import new_tender
from ui.actions import Actions
from ui.context import Context
from ui.icons import icon_file
from ui.jobs import Jobs
from ui.kept.left_over import LeftOver
from ui.kept.projects import Projects
from ui.kept.recipes import Recipes
from ui.kept.recovery import Recovery
from ui.kept.rereading import Rereading
from ui.language import Languages
from ui.opening.documents import Documents
from ui.opening.files import Files
from ui.opening.local_practice import LocalPractice
from ui.pages.bidders.page import BiddersPage
from ui.pages.certificates.page import CertificatesPage
from ui.pages.document.page import DocumentPage
from ui.pages.report.page import ReportPage
from ui.pages.results.page import ResultsPage
from ui.pages.review.page import ReviewPage
from ui.pages.rules.page import RulesPage
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.session import Session
from ui.theme import Theme
from ui.window.failures import Failures
from ui.window.main_window import MainWindow

_FALLBACKS = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_LEAST_TEXT = 13
# Every page of the path; a new one is one class and one line here.
_PAGES = (DocumentPage, BiddersPage, RulesPage, ReviewPage, ResultsPage, ReportPage, CertificatesPage)


def make_window(settings: Settings, folders: Folders) -> MainWindow:
    """Return a window on an empty tender; the application must exist."""
    session, jobs = Session(new_tender()), Jobs()
    session.by = settings.person.name
    recovery = Recovery(session, folders.recovery)
    projects = Projects(session, jobs, settings, recovery)
    documents = Documents(session, jobs)
    context = Context(
        session=session,
        languages=Languages(settings.language),
        theme=Theme(settings.theme),
        jobs=jobs,
        settings=settings,
        actions=Actions(),
        documents=documents,
        practice=LocalPractice(session, documents, settings),
        files=Files(session, jobs, settings, projects, folders.recipes),
        rereading=Rereading(session, jobs),
        recipes=Recipes(folders.recipes, session, settings),
        projects=projects,
        left_over=LeftOver(folders.recovery),
    )
    context.files.document_read.connect(documents.keep)
    window = MainWindow(context, [page(context) for page in _PAGES])
    recovery.setParent(window)
    recovery.unwritable.connect(window.banner.show_unwritable)
    for each in fields(context):
        part = getattr(context, each.name)
        if isinstance(part, QObject):
            part.setParent(window)
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
    folders, failures = Folders(), Failures()
    keep_errors(folders.log)
    failures.take_over()
    window = make_window(Settings(QSettings()), folders)
    failures.setParent(window)
    failures.failed.connect(window.banner.show_uncaught)
    window.show()
    QTimer.singleShot(0, window, window.context.left_over.look)
    QTimer.singleShot(0, window, window.help.begin_tour)
    if path is not None:
        QTimer.singleShot(0, window, lambda: window.context.files.open(path))
    elif sample:
        QTimer.singleShot(0, window, window.context.files.open_full_sample)
    return app.exec()
