"""The tender document that a tender keeps, and what a person put right about its scoring table."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.rule.factors import Factor


@dataclass(frozen=True, slots=True)
class CorrectedRow:
    """The factor that a person gave a row of the scoring table; ``row`` is the key of ``domain/document_rule``."""

    row: str
    factor: Factor


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A tender document as it was given, and a person's corrections; it is read again when it is opened."""

    input: InputFile
    corrected: tuple[CorrectedRow, ...] = ()

    def with_factor(self, row: str, factor: Factor | None) -> HeldDocument:
        """Return the document with a factor for a row; None takes a correction back."""
        kept = tuple(each for each in self.corrected if each.row != row)
        return replace(self, corrected=kept if factor is None else (*kept, CorrectedRow(row, factor)))
