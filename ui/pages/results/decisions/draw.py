"""Bidders that nothing tells apart: the order in which they were drawn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tender_tool.domain.edits.evaluation import RecordDraw
from tender_tool.domain.evaluation import Draw
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Reason
from ui.context import Context
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

# A draw among more than these is a mistake rather than a tie.
_MOST = 20


class DrawCard(Card):
    """Press the bidders in the order drawn, then record it."""

    def __init__(self, context: Context, tied: Sequence[BidderScore], message: Reason | None = None) -> None:
        super().__init__("warning")
        self._session = context.session
        self._names = {score.bidder.key: score.bidder.name for score in tied[:_MOST]}
        self._drawn: list[str] = []
        if message is not None:
            self.add(Label(_short(context.languages.say(message))))
        else:
            self.add(Label(self.tr("%n bidder(s) share this rank.", "", len(tied)), "strong"))
        if len(tied) > _MOST:
            return
        self.add(Label(self.tr("Press them in the order drawn:"), "quiet"))
        self._buttons: dict[str, Button] = {}
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for key in self._names:
            button = Button()
            button.setCheckable(True)
            button.clicked.connect(partial(self._press, key))
            self._buttons[key] = button
            rows.addWidget(button)
        self.add(self._rows)
        self._record = Button(self.tr("Record the draw"))
        self._record.clicked.connect(self._do)
        self.add_buttons(self._record)
        self._show()

    def _press(self, key: str, _checked: bool = False) -> None:
        if key in self._drawn:
            self._drawn.remove(key)
        else:
            self._drawn.append(key)
        left = [each for each in self._names if each not in self._drawn]
        if len(left) == 1 and len(self._names) > 1 and key in self._drawn:
            self._drawn.extend(left)
        self._show()

    def _show(self) -> None:
        for key, button in self._buttons.items():
            place = f"{self._drawn.index(key) + 1}. " if key in self._drawn else ""
            button.setText(f"{place}{self._names[key]}")
            button.setChecked(key in self._drawn)
        self._record.setEnabled(len(self._drawn) == len(self._names))

    def _do(self) -> None:
        self._session.do(RecordDraw(Draw(tuple(self._drawn))))


def _short(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:300]}…"
