"""Lets nothing that is open be replaced by another file without a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tender_tool.domain.bidder import BidderList
from tender_tool.domain.tender import Tender
from ui.dialogs.second_file import SecondFileDialog


class Replacing(QObject):
    """Asks where a second file of a kind belongs, and goes on with the answer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SecondFileDialog | None = None

    def of_list(self, tender: Tender, new: BidderList, then: Callable[[str], None]) -> None:
        """Ask about a second list, and say what of the tender the new one does not state and would be kept."""
        title = self.tr("Another bidder list: %1").replace("%1", new.file)
        old = tender.bidder_list.file if tender.bidder_list else ""
        lines = [self.tr("“%1” is open. What was recorded for its bidders goes with it.").replace("%1", old)]
        kept = []
        if tender.name and not new.project_name:
            kept.append(tender.name)
        if tender.number and not new.project_number:
            kept.append(tender.number)
        if tender.opened_on and not new.opened_on:
            kept.append(tender.opened_on.isoformat())
        if kept:
            told = self.tr("In the same tender these would stay, for the new list does not state them: %1")
            lines.append(told.replace("%1", self.tr(", ").join(kept)))
        self._ask(title, tuple(lines), then)

    def of_document(self, tender: Tender, name: str, then: Callable[[str], None]) -> None:
        """Ask about a second tender document."""
        old = tender.document.input.name if tender.document else ""
        line = self.tr("“%1” is open. Rows that were put right in it go with it.").replace("%1", old)
        self._ask(self.tr("Another tender document: %1").replace("%1", name), (line,), then)

    def _ask(self, title: str, told: tuple[str, ...], then: Callable[[str], None]) -> None:
        if self.dialog is not None:
            return
        self.dialog = SecondFileDialog(title, told, self._window)
        self.dialog.answered.connect(partial(self._answered, then))
        self.dialog.open()

    def _answered(self, then: Callable[[str], None], answer: str) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        if answer != "cancel":
            then(answer)
