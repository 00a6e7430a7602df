"""Why no level was read."""

from __future__ import annotations

from typing import ClassVar, Literal

from tender_tool.domain.record import record
from tender_tool.domain.text import Reason


@record(frozen=True, slots=True)
class NothingSaid(Reason):
    """The list says of a level no more than that there is, or may be, something: a register may say more."""

    how: Literal["blank", "blank_beside_details", "no_column", "not_stated", "elsewhere"]
    text: str = ""

    def _code(self) -> str:
        return f"level.{self.how}"


@record(frozen=True, slots=True)
class ReadOffPicture(Reason):
    """The row was read off a picture (OCR): a person must compare it. ``level`` is what it was read as."""

    CODE: ClassVar[str] = "level.read_by_ocr"
    name: str
    price: str
    text: str
    level: str
    scheme: str | None = None
