"""Why no level was read."""

from __future__ import annotations

from typing import Literal

from tender_tool.domain.record import record
from tender_tool.domain.text import Reason


@record(frozen=True, slots=True)
class NothingSaid(Reason):
    """The list says of a level no more than that there is, or may be, something: a register may say more."""

    how: Literal["blank", "blank_beside_details", "no_column", "not_stated", "elsewhere"]
    text: str = ""

    def _code(self) -> str:
        return f"level.{self.how}"
