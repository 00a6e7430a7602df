"""Above the ranking: why it is not final yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tender_tool.domain.notes import unsettled
from ui.context import Context
from ui.widgets.card import Banner


class ResultsBanner(Banner):
    """One sentence, with a button that shows what waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.close_button.hide()

    def refresh(self, context: Context) -> None:
        """Say how things stand, or nothing once every rank is final."""
        session = context.session
        text = self._text_for(context) if session.sheet.scores else ""
        self.button.setText(self.tr("Show what waits"))
        self.button.setVisible(not session.scoring.runs)
        if text:
            self.tell(text)
        else:
            self.hide()

    def _text_for(self, context: Context) -> str:
        session = context.session
        if session.scoring.runs:
            return self.tr("The scores below are those before the last change; new ones are being worked out.")
        if session.sheet.refusal is not None:
            return context.languages.say(session.sheet.refusal)
        waiting = len(session.waiting)
        if waiting:
            return self.tr("%n bidder(s) to confirm; ranks are provisional.", "", waiting)
        matters = len(unsettled(session.sheet.notes))
        return self.tr("%n matter(s) to decide before the ranking is final.", "", matters) if matters else ""
