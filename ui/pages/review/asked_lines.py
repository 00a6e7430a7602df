"""What the review asks of a person, a line each at the top: the regime, the object, the look-up of certificates."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.edits.evaluation import SetProcedure
from tender_tool.ruleset.wording import word
from tender_tool.services.procedures import objects, regimes
from ui.context import Context
from ui.pages.review.missing_inputs import GIVEN_AT, missing_word
from ui.widgets.card import Card
from ui.widgets.labelled import Choice, Labelled
from ui.widgets.text import Button, Label

CHOSEN = ("regime", "object")
_VERIFICATION = "verification"


class AskedLines(Card):
    """A choice beside each line that can be answered here; a button beside the other. Hidden with nothing to ask."""

    def __init__(self, context: Context) -> None:
        super().__init__("note")
        self._context = context
        self.choices = {key: Choice(partial(self._choose, key)) for key in CHOSEN}
        self._labelled = {key: Labelled(choice) for key, choice in self.choices.items()}
        self._looked_up, self.give = Label(), Button()
        self.give.clicked.connect(context.actions[GIVEN_AT[_VERIFICATION]].trigger)
        self._verification = QWidget()
        column = QVBoxLayout(self._verification)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._looked_up)
        column.addWidget(self.give)
        for widget in (*self._labelled.values(), self._verification):
            self.add(widget)

    def refresh(self) -> None:
        """Show what the session's review asks for, in the language shown."""
        missing = {each.missing for each in self._context.session.review.cannot_tell}
        language, say = self._context.languages.code, self._context.languages.text
        procedure = self._context.session.tender.table.procedure
        known = {"regime": [(each.id, each.title) for each in regimes()]}
        known["object"] = [(each.id, each.title) for each in objects()]
        in_use = not self._context.session.tender.is_blank
        for key in CHOSEN:
            asked = in_use and not getattr(procedure, key)
            words = {"": word("ask.choose", language)} | {name: say(title) for name, title in known[key]}
            self.choices[key].show_words(words, str(getattr(procedure, key)))
            self._labelled[key].name(word(f"ask.{key}", language))
            self._labelled[key].setVisible(asked)
        self._looked_up.setText(word("ask.verification", language))
        self.give.setText(word("ask.give", language))
        self.give.setAccessibleName(f"{self.give.text()} {missing_word(_VERIFICATION, language)}")
        self._verification.setVisible(_VERIFICATION in missing)
        self.setVisible(any(not each.isHidden() for each in (*self._labelled.values(), self._verification)))

    def _choose(self, key: str, chosen: str) -> None:
        session = self._context.session
        procedure = session.tender.table.procedure
        given = replace(procedure, regime=chosen) if key == "regime" else replace(procedure, object=chosen)
        session.do(SetProcedure(given))
