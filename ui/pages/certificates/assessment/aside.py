"""Beside an evaluation sheet: score, level, what is missing, the shortest way up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tender_tool.domain.certification.assessment import EvaluationSheet
from tender_tool.domain.certification.assessment_result import AssessmentResult
from tender_tool.domain.text import Message
from ui.language import Languages
from ui.widgets.card import Card, Heading
from ui.widgets.column import Stack
from ui.widgets.text import Label

_MOST_LINES = 8
_MARKS = {True: "✓", False: "✗", None: "?"}


class AssessmentAside(Stack):
    """Says what a sheet comes to."""

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages

    def show_result(self, of: EvaluationSheet, result: AssessmentResult) -> None:
        """Show what a sheet comes to."""
        widgets: list[QWidget] = [self._score(of, result)]
        if result.problems:
            widgets.append(self._card(self.tr("To mend first"), result.problems, "error"))
        if result.waiting:
            widgets.append(self._card(self.tr("Still open"), result.waiting, "warning"))
        if result.next is not None:
            widgets.append(self._way_up(result))
        if result.checks:
            widgets.append(self._checks(result))
        if result.steps:
            widgets.append(self._card(self.tr("Every step"), result.steps, "", most=len(result.steps)))
        self.show_all(widgets)

    def _score(self, of: EvaluationSheet, result: AssessmentResult) -> QWidget:
        box, heading = Card(), Heading()
        say = self._languages
        if result.score is None:
            heading.show_text(self.tr("Not complete yet"))
            box.add(heading)
            if result.range is not None:
                low, high = (format(each, "f") for each in result.range)
                text = self.tr("So far between %1 and %2 points.").replace("%1", low).replace("%2", high)
                box.add(Label(text, "quiet"))
        else:
            level = (say.text(result.level.name), "good") if result.level else (self.tr("no level"), "error")
            heading.show_text(self.tr("%1 points").replace("%1", format(result.score, "f")), level)
            box.add(heading)
        box.add(Label(self.tr("Advisory only; a person must review every conclusion."), "note"))
        lines = [f"{say.text(level.name)} ≥ {level.score_from:f}" for level in of.scheme.levels if level.score_from]
        if lines:
            box.add(Label(" · ".join(lines), "note"))
        return box

    def _way_up(self, result: AssessmentResult) -> QWidget:
        higher = result.next
        box = Card("note")
        if higher is None:
            return box
        box.add_title(self.tr("The shortest way to %1").replace("%1", self._languages.text(higher.level.name)))
        for message in higher.missing:
            if message not in (higher.way or ()):
                box.add(Label(self._languages.say(message), "quiet"))
        if higher.way is None:
            box.add(Label(self.tr("Even with everything put right it cannot be reached.")))
        else:
            self._lines(box, higher.way, _MOST_LINES)
            box.add(Label(self.tr("Fewest things to put right; what each costs is not known here."), "note"))
        return box

    def _checks(self, result: AssessmentResult) -> QWidget:
        meaning = "warning" if any(check.holds is False for check in result.checks) else ""
        box = Card(meaning)
        box.add_title(self.tr("Beside the points"))
        for check in result.checks:
            box.add(Label(f"{_MARKS[check.holds]} {self._languages.say(check.message)}"))
        return box

    def _card(self, title: str, messages: Sequence[Message], meaning: str, most: int = _MOST_LINES) -> QWidget:
        box = Card(meaning)
        box.add_title(title)
        self._lines(box, messages, most)
        return box

    def _lines(self, box: Card, messages: Sequence[Message], most: int) -> None:
        for message in messages[:most]:
            box.add(Label(self._languages.say(message)))
        if len(messages) > most:
            box.add(Label(self.tr("and %n more", "", len(messages) - most), "note"))
