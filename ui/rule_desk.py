"""What the cards that edit factors work on: the tender's rule, or the one that its document states."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from tender_tool.domain.edits.document import CorrectRow
from tender_tool.domain.edits.tender import Edit
from tender_tool.domain.tender import Tender
from ui.opening.documents import Documents
from ui.session import Session


class RuleDesk(Protocol):
    """A tender whose table is edited."""

    @property
    def tender(self) -> Tender:
        """Return the tender with the table as it stands."""

    def do(self, edit: Edit, merge: str = "") -> None:
        """Apply an edit of the table as one undo step."""


class DocumentDesk:
    """Takes edits of the document's table as corrections of its rows; the tender's rule stays as it is."""

    def __init__(self, session: Session, documents: Documents) -> None:
        self._session = session
        self._documents = documents

    @property
    def tender(self) -> Tender:
        """Return the tender with the document's table as its rule."""
        rule = self._documents.rule
        return self._session.tender if rule is None else replace(self._session.tender, table=rule.table)

    def do(self, edit: Edit, merge: str = "") -> None:
        """Keep what an edit makes of a row."""
        rule = self._documents.rule
        if rule is None:
            return
        rows = [row for row in rule.rows if row.factor is not None]
        made = edit.apply(self.tender).table.factors
        for row, factor in zip(rows, made, strict=True):
            if factor != row.factor:
                self._session.do(CorrectRow(row.key, row.name, factor), f"document/{merge}" if merge else "")
                return
