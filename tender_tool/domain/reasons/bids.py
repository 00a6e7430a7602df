"""Why a bid is out, or cannot be said to be valid yet, and why it stands where it does."""

from __future__ import annotations

from typing import Literal

from tender_tool.domain.record import record
from tender_tool.domain.text import Reason


@record(frozen=True, slots=True)
class OutByList(Reason):
    """The list says that the bid did not pass the checks before scoring."""

    CODE = "reject.by_list"
    CELLS = ("passed",)


@record(frozen=True, slots=True)
class OutByPerson(Reason):
    """A person rejected the bid."""

    CODE = "reject.recorded"
    reason: str


@record(frozen=True, slots=True)
class OutByLowPrice(Reason):
    """The bidder could not prove that its low price is reasonable."""

    CODE = "reject.low_price"
    reason: str


@record(frozen=True, slots=True)
class ValidityUnread(Reason):
    """What the list says of the checks before scoring cannot be read."""

    CODE = "reject.unread"


@record(frozen=True, slots=True)
class SharesRank(Reason):
    """Nothing tells a bidder from others with the same total."""

    CODE = "tie.shared"


@record(frozen=True, slots=True)
class PlacedBy(Reason):
    """What put a bidder before or behind others with the same total; ``factor`` names the factor that did."""

    by: Literal["price", "technical", "draw", "factor"]
    factor: str = ""

    def _code(self) -> str:
        return f"tie.{self.by}"
