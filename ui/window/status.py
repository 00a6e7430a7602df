"""The status bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QStatusBar, QWidget

from tender_tool.domain.reasons.notes import unsettled
from tender_tool.services.rules import law_as_of
from ui.context import Context
from ui.language import LANGUAGES
from ui.theme import MODES
from ui.widgets.text import Button, Label


class Status(QStatusBar):
    """How many bidders, how many wait, how old the law data is; language and theme."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizeGripEnabled(False)
        self._saved, self._bidders, self._law, self._advice = (Label(role="note") for _ in range(4))
        for label in (self._saved, self._bidders, self._law, self._advice):
            label.setWordWrap(False)
            self.addWidget(label)
        self._theme, self._language = Button(kind="flat"), Button(kind="flat")
        for button, names in ((self._theme, MODES), (self._language, LANGUAGES)):
            button.take_role("note")
            menu = QMenu(button)
            menu.addActions([context.actions[name] for name in names])
            button.setMenu(menu)
            self.addPermanentWidget(button)
        context.session.changed.connect(self.retranslate)
        context.session.scoring.progressed.connect(self.retranslate)
        context.session.history.cleanChanged.connect(self.retranslate)
        context.projects.changed.connect(self.retranslate)
        context.languages.changed.connect(self.retranslate)
        context.theme.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        session = self._context.session
        count, waiting = len(session.tender.bidders), len(session.waiting)
        state = self.tr("%n waiting", "", waiting) if waiting else self.tr("all confirmed")
        if not waiting and (session.sheet.refusal is not None or unsettled(session.sheet.notes)):
            state = self.tr("not settled yet")
        if session.scoring.runs:
            state = self.tr("scoring… %1 %").replace("%1", str(session.scoring.done))
        self._saved.setText(self._keeping())
        self._saved.setVisible(bool(self._saved.text()))
        bidders = self.tr("%n bidder(s)", "", count)
        self._bidders.setText(f"{bidders} · {state}" if count else self.tr("No bidders yet"))
        self._law.setText(self.tr("Law data as of %1").replace("%1", law_as_of()))
        self._advice.setText(self.tr("Advisory; needs human review"))
        mode = self._context.actions.name(self._context.theme.mode)
        self._theme.setText(self.tr("Theme: %1").replace("%1", mode))
        # Both languages stand here so that whoever reads only one of them finds the switch.
        self._language.setText("中文 / English")
        self._theme.setAccessibleName(self._theme.text())
        self._language.setAccessibleName("中文 / English")

    def _keeping(self) -> str:
        projects = self._context.projects
        if projects.is_modified:
            return "● " + self.tr("Unsaved changes")
        if projects.saved_at is None:
            return ""
        return "✓ " + self.tr("Saved %1").replace("%1", projects.saved_at.strftime("%H:%M"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
