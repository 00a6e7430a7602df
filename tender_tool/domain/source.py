"""Where a value was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A place in an input: file name, sheet, row (1-based) and cell (A1 style), as far as they apply."""

    file: str
    sheet: str | None = None
    row: int | None = None
    cell: str | None = None

    def where(self) -> str:
        """Return the place inside the file, such as ``名单!C7``; the file's name if there is no more."""
        inside = self.cell or (str(self.row) if self.row else "")
        if self.sheet and inside:
            return f"{self.sheet}!{inside}"
        return inside or self.sheet or self.file
