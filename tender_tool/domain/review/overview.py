"""Many tender documents at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tender_tool.domain.text import Message, Reason


@dataclass(frozen=True, slots=True)
class DocumentOverview:
    """One document: the price's share (percent), what after-sales certificates are worth, how much was found.

    ``why`` is set where the document could not be read, and then nothing else is. ``codes`` are the checks with
    errors or warnings. ``proven`` tells whether its scoring table adds up; None: it has none.
    ``day`` is the day whose law counted, ``regime`` the id of the document's legal regime; None and empty: not known.
    ``against``: why that nothing was found in it means little (``domain/review/clearance``).
    """

    file: str
    price: Decimal | None = None
    certificate: Decimal | None = None
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    accepted: int = 0
    codes: tuple[str, ...] = ()
    proven: bool | None = None
    against: tuple[Reason, ...] = ()
    day: date | None = None
    regime: str = ""
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class FolderOverview:
    """All documents of a folder, in the order of their names."""

    folder: str
    documents: tuple[DocumentOverview, ...]
    law_as_of: str

    @property
    def read(self) -> tuple[DocumentOverview, ...]:
        """Return the documents that could be read."""
        return tuple(each for each in self.documents if each.why is None)

    @property
    def counted(self) -> Message:
        """Return how many documents there are and how much was found."""
        return Message.of(
            "overview.counted",
            all=len(self.documents),
            read=len(self.read),
            unread=len(self.documents) - len(self.read),
            errors=sum(each.errors for each in self.documents),
            warnings=sum(each.warnings for each in self.documents),
            notes=sum(each.notes for each in self.documents),
        )
