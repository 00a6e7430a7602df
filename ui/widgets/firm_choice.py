"""Whose sheet or way is shown: one of the tender's bidders, or another name."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QStringListModel, Signal

from tender_tool.domain.tender import Tender
from ui.widgets.labelled import OpenChoice


class FirmChoice(OpenChoice):
    """Offers the bidders' names; any other may be typed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._names: list[str] = []
        # The room that all names of a long list need is no matter here, and takes long to find.
        self.setSizeAdjustPolicy(OpenChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self._pass_on())
        self.text.editingFinished.connect(self._pass_on)

    def show_bidders(self, tender: Tender, name: str) -> None:
        """Offer the names of a tender's bidders and show one."""
        # Without a step of the interpreter for each: the window waits.
        names = list(map(attrgetter("name"), tender.bidders))
        if names != self._names:
            self._names = names
            self.setModel(QStringListModel(names, self))
        self._name = name
        if self.text.text() != name and not self.text.hasFocus():
            self.setEditText(name)

    def _pass_on(self) -> None:
        name = self.text.text().strip()
        if name != self._name:
            self._name = name
            self.chosen.emit(name)
