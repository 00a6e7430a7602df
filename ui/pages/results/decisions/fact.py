"""A fact that is missing or cannot be read: its value, and the reason, for each bidder that waits for it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.evaluation import RecordFact
from tender_tool.domain.evaluation import Recorded
from tender_tool.domain.rule.factors import Factor, ManualFactor, NumberFactor, PassFailFactor
from tender_tool.domain.text import Reason
from ui.pages.results.decisions.deciding import Deciding
from ui.pages.results.decisions.fields import TextField
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

_MOST = 20
# The words by which a requirement is said to be met or not.
_YES, _NO = "是", "否"


class FactCard(Card):
    """One factor; a line a bidder."""

    def __init__(
        self, deciding: Deciding, factor: Factor, waiting: Sequence[tuple[Bidder, Reason]], *, named: bool = True
    ) -> None:
        super().__init__("warning")
        self._deciding = deciding
        self._factor = factor
        self._fields: list[tuple[str, TextField]] = []
        if named:
            self.add_title(factor.name)
        say = deciding.context.languages.say
        for message in dict.fromkeys(message for _, message in waiting[:_MOST]):
            self.add(Label(say(message)))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.body.addLayout(grid)
        for row, (bidder, _) in enumerate(waiting[:_MOST]):
            self._add_line(grid, row, bidder, named=named)
        if len(waiting) > _MOST:
            self.add(Label(self.tr("%n more wait", "", len(waiting) - _MOST), "quiet"))
        self._reason = TextField(deciding.drafts, f"why:{factor.name}", self._reason_name())
        self.add(self._reason)
        record = Button(self.tr("Record"))
        record.clicked.connect(self._record)
        self.add_buttons(record)

    def _add_line(self, grid: QGridLayout, row: int, bidder: Bidder, *, named: bool) -> None:
        key = f"fact:{self._factor.name}:{bidder.key}"
        field = TextField(self._deciding.drafts, key, self._value_name())
        field.setAccessibleName(f"{self._factor.name} · {bidder.name}")
        field.returnPressed.connect(self._record)
        self._fields.append((bidder.key, field))
        if not named:
            grid.addWidget(field, row, 0)
            return
        field.setFixedWidth(110)
        grid.addWidget(Label(bidder.name), row, 0)
        grid.addWidget(field, row, 1)

    def _value_name(self) -> str:
        if isinstance(self._factor, PassFailFactor):
            return f"{_YES} / {_NO}"
        if isinstance(self._factor, NumberFactor):
            return self._factor.unit or self.tr("Number")
        return self.tr("Points") if isinstance(self._factor, ManualFactor) else self.tr("Count")

    def _reason_name(self) -> str:
        if isinstance(self._factor, ManualFactor):
            return self.tr("Reason")
        return self.tr("Reason or where it stands (optional)")

    def _record(self) -> None:
        typed = [(key, field) for key, field in self._fields if field.text().strip()]
        if not typed:
            self._fields[0][1].taken()
            return
        reason = self._reason.text().strip()
        if isinstance(self._factor, ManualFactor) and not self._reason.taken():
            return
        self._reason.forget()
        for _, field in typed:
            field.forget()
        facts = [Recorded(key, self._factor.name, field.text().strip(), reason) for key, field in typed]
        # What is recorded together is taken back together.
        merge = f"facts:{time.monotonic_ns()}"
        session = self._deciding.context.session
        for fact in facts:
            session.do(RecordFact(fact), merge)
