"""The checks that found nothing, those that cannot tell, and the findings that were accepted: folded."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tender_tool.domain.finding import Finding
from tender_tool.domain.suppression import Suppression
from tender_tool.services.accept_findings import Unsuppress
from tender_tool.services.explain import check_titles
from ui.context import Context
from ui.pages.review.missing_view import CheckLine, MissingView
from ui.widgets.card import Card
from ui.widgets.column import Stack
from ui.widgets.fold import Fold
from ui.widgets.text import Button, Label


class QuietLists(QObject):
    """Three folded lists, filled when they are opened."""

    asked = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.missing = MissingView(context)
        self.accepted, self.cannot, self.passed = Fold(Stack(gap=6)), Fold(self.missing), Fold(Stack(gap=0))
        self.parts = (self.accepted, self.cannot, self.passed)
        for fold in self.parts:
            fold.opened.connect(self.refresh)
        self.missing.asked.connect(self.asked)

    def refresh(self) -> None:
        """Show the lists of the session's review."""
        review = self._context.session.review
        accepted = [finding for finding in review.findings if finding.suppressed is not None]
        lacking = tuple(dict.fromkeys(each.code for each in review.cannot_tell))
        self.accepted.show_title(self.tr("%n finding(s) accepted", "", len(accepted)))
        self.cannot.show_title(self.tr("%n check(s) cannot tell: something is missing", "", len(lacking)))
        self.passed.show_title(self.tr("%n check(s) found nothing", "", len(review.no_hit)))
        self.accepted.setVisible(bool(accepted))
        self.cannot.setVisible(bool(lacking))
        self._fill(self.accepted, [self._accepted(finding) for finding in accepted])
        if self.cannot.is_open:
            self.missing.refresh()
        if self.passed.is_open:
            titles = {each.code: each for each in check_titles()}
            lines = [CheckLine(titles[code], self._context.languages) for code in review.no_hit]
            for line in lines:
                line.asked.connect(self.asked)
            self._fill(self.passed, list(lines))

    def _fill(self, fold: Fold, widgets: list[QWidget]) -> None:
        if fold.is_open and isinstance(fold.inside, Stack):
            fold.inside.show_all(widgets)

    def _accepted(self, finding: Finding) -> QWidget:
        card, languages = Card("good"), self._context.languages
        card.add(Label(f"{finding.code} · {languages.text(finding.title)}", "strong"))
        card.add(Label(languages.text(finding.message), "quiet"))
        if finding.suppressed is not None:
            card.add(Label(self.tr("Accepted: %1").replace("%1", languages.say(finding.suppressed))))
        held = self._held(finding)
        if held is not None:
            back = Button(self.tr("Take back"))
            back.setAccessibleName(f"{back.text()} {finding.code}")
            back.clicked.connect(lambda: self._context.session.do(Unsuppress(held)))
            card.add_buttons(back)
        return card

    def _held(self, finding: Finding) -> Suppression | None:
        held = self._context.session.tender.table.suppressions
        place = (finding.code, finding.kind, finding.item)
        return next((each for each in held if each.covers(*place)), None)
