"""The claims that do not go together, found off the window's thread for a long list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tender_tool.domain.certification.life import CrossFinding
from tender_tool.domain.tender import Tender
from tender_tool.services.certification.certificate_life import findings
from ui.jobs import Jobs
from ui.scoring import LONG

Found = tuple[CrossFinding, ...]


class Claims(QObject):
    """Keeps what was found in the tender that was asked for last."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.ended.connect(self._go_on)
        self._wanted: Tender | None = None
        self._known: tuple[Tender, Found] | None = None

    def of(self, tender: Tender) -> Found | None:
        """Return what was found in a tender, None while it is still being looked for; ``ready`` follows then."""
        if self._known is not None and _same(self._known[0], tender):
            return self._known[1]
        if len(tender.bidders) <= LONG:
            self._known = (tender, findings(tender))
            return self._known[1]
        self._wanted = tender
        self._go_on()
        return None

    def close(self) -> None:
        """Give up what is still being looked for."""
        self._wanted = None
        self._jobs.close()

    def _go_on(self) -> None:
        tender = self._wanted
        if tender is not None:
            self._jobs.start("", lambda _: (tender, findings(tender)), self._take, self._fail)

    def _take(self, found: object) -> None:
        if isinstance(found, tuple) and found[0] is self._wanted:
            self._wanted, self._known = None, found
            self.ready.emit()

    def _fail(self, _error: Exception) -> None:
        self._wanted = None


def _same(one: Tender, other: Tender) -> bool:
    same = one.bidder_list is other.bidder_list and one.records == other.records
    return same and one.opened_on == other.opened_on and one.table is other.table
