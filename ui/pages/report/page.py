"""Last step: what will be written, and writing it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from tender_tool.domain.text import Language
from tender_tool.services.export_results import preview
from ui.context import Context
from ui.pages.page import Page
from ui.pages.report.export_aside import ExportAside
from ui.pages.report.facts import FactsCard
from ui.pages.report.forms import FormsCard
from ui.session import Session
from ui.widgets.card import Banner
from ui.widgets.empty import Empty

_STYLE = """
td, th { padding: 4px 4px; font-size: 10pt; border-bottom: 1px solid #c9cfd6; }
td.plain { padding: 1px; border: none; font-size: 8pt; }
h2, h3, h4 { font-weight: 600; }
"""


class ReportPage(Page):
    """A short preview in the middle, the choice of files at the right."""

    key: ClassVar[str] = "report"
    printed_by: ClassVar[str] = "print_report"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._banner = Banner("warning")
        self._banner.close_button.hide()
        self._empty = Empty(context.actions)
        self.paper = QTextBrowser()
        self.paper.setObjectName("paper")
        self.paper.document().setDocumentMargin(36)
        self.paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.heading, self.subtitle, self._banner, self._empty, self.paper):
            column.addWidget(widget)
        column.setStretch(4, 1)
        self.facts = FactsCard(context, self.aside, self)
        self.forms = FormsCard(context, self)
        self.forms.failed.connect(context.files.failed)
        self.forms.changed.connect(self.refresh)
        self.export = ExportAside(context, self.aside, self.forms)
        self.export.failed.connect(context.files.failed)
        self.export.written.connect(self._written)
        self.export.language.currentIndexChanged.connect(lambda _: self._show_paper())
        self.export.annex_chosen.connect(lambda _: self._show_paper())
        context.actions["export"].triggered.connect(self._ask)
        self.retranslate()

    def done(self) -> bool:
        """Tell whether the tender as it stands was exported."""
        return self.export.is_current()

    def owns_primary(self) -> bool:
        """Tell that exporting is this page's own button."""
        return True

    def retranslate(self) -> None:
        """Say all fixed texts in the language shown."""
        self.heading.setText(self.tr("Report"))
        self.paper.setAccessibleName(self.tr("Preview of the report"))
        self._empty.show_text(
            self.tr("Nothing to report yet"),
            self.tr("Next: open a bidder list. The rule and its review can be reported once it is scored."),
        )
        self.facts.retranslate()
        self.forms.retranslate()
        self.export.retranslate()
        self.follow()

    def refresh(self) -> None:
        """Show the report of the session's tender."""
        session = self.context.session
        some, waiting = bool(session.sheet.scores), len(session.waiting)
        told = self.tr("As the Word report will be written; the other files hold the same figures.")
        own = self.forms.chosen().template
        if own is not None:
            told = self.tr("In the program's own form; the Word report will have the form of {}.").format(own.name)
        self.subtitle.setText(told)
        self._empty.setVisible(not some)
        self.subtitle.setVisible(some)
        self.paper.setVisible(some)
        if waiting:
            self._banner.tell(self.tr("%n bidder(s) to confirm; the report will say so.", "", waiting))
        else:
            self._banner.hide()
        self.facts.refresh()
        self.export.refresh()
        self.paint(self._show_paper, session.tender, session.sheet, session.review)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the forms again: somebody may have changed them meanwhile."""
        super().showEvent(event)
        self.forms.refresh()

    def _show_paper(self) -> None:
        some = bool(self.context.session.sheet.scores)
        annex, language = self.export.annex.isChecked(), self.export.chosen_language()
        self.paper.setHtml(preview_page(self.context.session, language, annex=annex) if some else "")

    def _ask(self) -> None:
        # From elsewhere the command shows what would be written first.
        if self.isVisible():
            self.export.start()
        else:
            self.wanted.emit(self.key)

    def _written(self) -> None:
        self.refresh()
        self.wanted.emit(self.key)


def preview_page(session: Session, language: Language, *, annex: bool = True) -> str:
    """Return the report of the session's tender as an HTML page."""
    body = preview(session.tender, session.sheet, session.review, language, annex=annex)
    return f"<html><head><style>{_STYLE}</style></head><body>{body}</body></html>"
