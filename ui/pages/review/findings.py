"""The findings by severity, with what narrows them and what lies folded below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tender_tool.domain.review.cards import FindingCard, cards
from tender_tool.domain.review.finding import Finding, Severity
from tender_tool.domain.review.suppression import Suppression
from tender_tool.services.review.accept_findings import Unsuppress
from tender_tool.services.review.clearance import clearance
from tender_tool.services.review.explain import check_titles
from ui.context import Context
from ui.language import Languages
from ui.pages.review.asked_lines import AskedLines
from ui.pages.review.cause_card import item_of
from ui.pages.review.finding_card import MEANING
from ui.pages.review.finding_cards import FindingCards
from ui.pages.review.finding_filter import SEVERITIES, Wanted, counted, in_order
from ui.pages.review.missing_view import CheckLine, MissingView
from ui.pages.review.title_words import ReviewWords
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.fold import Fold
from ui.widgets.keyed import KeyedStack
from ui.widgets.labelled import Choice
from ui.widgets.text import Button, Label

# So many cards of a severity are made at once: a long list of bidders has hundreds.
_STEP = 25


class ReviewFindings(QWidget):
    """A group a severity; what the filter leaves out is not shown."""

    # The page of a check is asked for, by its code.
    asked = Signal(str)
    # What a finding is about is asked for.
    jumped = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.filter = FilterLine(context.languages)
        self._cards = FindingCards(context, self, inline=False)
        self.asked_for = AskedLines(context)
        self.quiet = QuietLists(context, self)
        self.nothing = Label(role="quiet")
        self._headings = {each: Heading() for each in SEVERITIES}
        self.groups = {each: KeyedStack() for each in SEVERITIES}
        self._more = {each: Button(kind="link") for each in SEVERITIES}
        self._opened: set[tuple[str, str, str]] = set()
        self._most = dict.fromkeys(SEVERITIES, _STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.asked_for)
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        for each in SEVERITIES:
            for widget in (self._headings[each], self.groups[each], self._more[each]):
                column.addWidget(widget)
            self._more[each].clicked.connect(lambda _=False, severity=each: self._show_more(severity))
        for fold in self.quiet.parts:
            column.addWidget(fold)
        column.addStretch(1)
        self.filter.changed.connect(self.refresh)
        self._cards.changed.connect(self.refresh)
        self._cards.asked.connect(self.asked)
        self._cards.jumped.connect(self.jumped)
        self.quiet.asked.connect(self.asked)

    def refresh(self) -> None:
        """Show the review of the session's tender."""
        review, language = self._context.session.review, self._context.languages.code
        standing = in_order(finding for finding in review.findings if finding.suppressed is None)
        self.asked_for.refresh()
        self.filter.show_findings(standing, counted(standing))
        wanted = self.filter.wanted()
        shown = [finding for finding in standing if wanted.holds(finding, language)]
        self.nothing.setVisible(not shown)
        self.nothing.setText(
            self.tr("No finding fits the filter.") if standing else "\n".join(nothing_found(self._context))
        )
        made = cards(shown)
        for each in SEVERITIES:
            self._show_group(each, [card for card in made if card.severity == each])
        self.quiet.refresh()

    def _show_group(self, severity: str, found: list[FindingCard]) -> None:
        each = next(known for known in SEVERITIES if known == severity)
        most = self._most[each]
        self._headings[each].setVisible(bool(found))
        self._headings[each].show_text(ReviewWords().severity(each), (str(len(found)), MEANING[each]))
        self.groups[each].show_items([item_of(card, self._cards, self._opened) for card in found[:most]])
        rest = len(found) - most
        self._more[each].setVisible(rest > 0)
        self._more[each].setText(self.tr("%n more: show", "", max(rest, 0)))

    def _show_more(self, severity: str) -> None:
        each = next(known for known in SEVERITIES if known == severity)
        self._most[each] += _STEP
        self.refresh()


def nothing_found(context: Context) -> list[str]:
    """Return what it means that nothing was found: an all-clear only of what was read in full."""
    reading = context.documents.reading
    shown = reading.readings.shown if reading is not None else None
    return [context.languages.say(each) for each in clearance(context.session.tender, shown).said]


class FilterLine(QWidget):
    """Tells when something else is wanted."""

    changed = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self.buttons: dict[Severity, Button] = {each: Button(kind="section") for each in SEVERITIES}
        self.check = Choice(lambda _: self.changed.emit())
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        row, fields = QHBoxLayout(), QHBoxLayout()
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(self.changed)
            row.addWidget(button)
        row.addStretch(1)
        fields.addWidget(self.check, 2)
        fields.addWidget(self.text, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (row, fields):
            line.setSpacing(6)
            column.addLayout(line)

    def wanted(self) -> Wanted:
        """Return what is wanted."""
        severities = frozenset(each for each, button in self.buttons.items() if button.isChecked())
        return Wanted(severities, str(self.check.currentData() or ""), self.text.text())

    def show_findings(self, findings: Sequence[Finding], count: Mapping[Severity, int]) -> None:
        """Offer the checks that found something."""
        for each, button in self.buttons.items():
            mark = "✓ " if button.isChecked() else ""
            button.setText(f"{mark}{ReviewWords().severity(each)} {count[each]}")
        say = self._languages.text
        found = {finding.code: f"{finding.code} {say(finding.title)}" for finding in findings}
        held = str(self.check.currentData() or "")
        words = {"": self.tr("All checks")} | dict(sorted(found.items()))
        # What was chosen stays in the list while nothing is found by it.
        if held not in words:
            words[held] = held
        self.check.show_words(words, held)
        self.check.setAccessibleName(self.tr("Only of this check"))
        self.text.setPlaceholderText(self.tr("Filter by words…"))
        self.text.setAccessibleName(self.tr("Filter by words…"))


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
