"""The edits of the tender document, as data; see ``domain/edits``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tender_tool.domain.documents.held import HeldDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.text import Message

if TYPE_CHECKING:
    from tender_tool.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class UseDocument:
    """Take a file as the tender's document; the rule stays as it is."""

    input: InputFile

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        return Message.of("edit.use_document", file=self.input.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the document; what was put right about the same file stays."""
        if tender.document is not None and tender.document.input == self.input:
            return tender
        return replace(tender, document=HeldDocument(self.input))


@dataclass(frozen=True, slots=True)
class CorrectRow:
    """Give a row of the document's scoring table another factor; None: as it was read."""

    row: str
    name: str
    factor: Factor | None

    @property
    def label(self) -> Message:
        """Return the name of the edit."""
        code = "edit.correct_row" if self.factor is not None else "edit.row_as_read"
        return Message.of(code, row=self.name)

    def apply(self, tender: Tender) -> Tender:
        """Return the tender with the correction; unchanged if it has no document."""
        if tender.document is None:
            return tender
        return replace(tender, document=tender.document.with_factor(self.row, self.factor))
