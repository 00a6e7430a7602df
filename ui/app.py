"""The composition root: makes everything once and passes it down."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from tender_tool.services.rules import new_tender
from ui.actions import Actions
from ui.context import Context
from ui.jobs import Jobs
from ui.kept.left_over import LeftOver
from ui.kept.projects import Projects
from ui.kept.recipes import Recipes
from ui.kept.recovery import Recovery
from ui.kept.rereading import Rereading
from ui.language import Languages
from ui.opening.documents import Documents
from ui.opening.evidence_files import EvidenceFiles
from ui.opening.files import Files
from ui.opening.local_practice import LocalPractice
from ui.pages.place import PagePlace
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
from ui.session import Session
from ui.theme import Theme
from ui.window.main_window import MainWindow

# Every page of the path; a new one is one class and one line here.
_PAGES = (
    PagePlace("document", "DocumentPage", str(QT_TRANSLATE_NOOP("DocumentPage", "Document"))),
    PagePlace("bidders", "BiddersPage", str(QT_TRANSLATE_NOOP("BiddersPage", "Bidders"))),
    PagePlace(
        "rules",
        "RulesPage",
        str(QT_TRANSLATE_NOOP("RulesPage", "Rules")),
        ("new_table", "show_clause", "read_members", "show_factors", "show_procedure", "show_committee"),
    ),
    PagePlace("review", "ReviewPage", str(QT_TRANSLATE_NOOP("ReviewPage", "Fairness")), ("show_needs",)),
    PagePlace("results", "ResultsPage", str(QT_TRANSLATE_NOOP("ResultsPage", "Results"))),
    PagePlace("report", "ReportPage", str(QT_TRANSLATE_NOOP("ReportPage", "Report")), ("export",)),
    PagePlace(
        "certificates",
        "CertificatesPage",
        str(QT_TRANSLATE_NOOP("CertificatesPage", "Certificates")),
        ("show_verification", "show_evidence"),
    ),
    PagePlace("survey", "SurveyPage", str(QT_TRANSLATE_NOOP("SurveyPage", "Many files"))),
)


def make_window(settings: Settings, folders: Folders) -> MainWindow:
    """Return a window on an empty tender; the application must exist."""
    window = MainWindow()
    fill(window, settings, folders)
    return window


def fill(window: MainWindow, settings: Settings, folders: Folders) -> None:
    """Put everything into a window."""
    session, jobs = Session(new_tender()), Jobs()
    session.by = settings.person.name
    recovery = Recovery(session, folders.recovery)
    projects = Projects(session, jobs, settings, recovery)
    documents = Documents(session, jobs)
    files = Files(session, jobs, settings, projects, folders.recipes)
    context = Context(
        session=session,
        languages=Languages(settings.language),
        theme=Theme(settings.theme),
        jobs=jobs,
        surveys=Jobs(),
        settings=settings,
        actions=Actions(),
        documents=documents,
        practice=LocalPractice(session, documents, settings),
        files=files,
        rereading=Rereading(session, jobs),
        recipes=Recipes(folders.recipes, session, settings),
        projects=projects,
        left_over=LeftOver(folders.recovery),
        evidence=EvidenceFiles(session, jobs, settings, files),
    )
    context.files.document_read.connect(documents.keep)
    window.fill(context, _PAGES)
    context.theme.dress(window)
    recovery.setParent(window)
    recovery.unwritable.connect(window.banner.show_unwritable)
    for each in fields(context):
        part = getattr(context, each.name)
        if isinstance(part, QObject):
            part.setParent(window)
