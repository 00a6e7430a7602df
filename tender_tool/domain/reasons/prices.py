"""How a price comes to its points, and why one waits for a person."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from tender_tool.domain.evaluation import Correction59
from tender_tool.domain.record import record
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.text import Reason, Text

_CLAIMED: dict[Preference, str] = {"small": "size", "partner": "partner", "domestic": "domestic"}


@record(frozen=True, slots=True)
class Bid(Reason):
    """The price of the bid, in yuan."""

    CODE = "price.bid"
    CELLS = ("price",)
    price: Decimal


@record(frozen=True, slots=True)
class CorrectedBid(Reason):
    """The price of the bid as corrected, with the step of Order 87, art. 59 that it rests on."""

    price: Decimal
    step: Correction59
    reason: str

    def _code(self) -> str:
        return f"price.corrected_{self.step}"


@record(frozen=True, slots=True)
class BidWords(Reason):
    """What the input has where a price should be, before a person put an amount there."""

    CODE = "price.bid_words"
    CELLS = ("price",)
    text: str


@record(frozen=True, slots=True)
class CorrectedCell(Reason):
    """The price that a person typed into the list, in place of the bid."""

    CODE = "price.corrected_cell"
    CELLS = ("price",)
    price: Decimal


@record(frozen=True, slots=True)
class PriceDeducted(Reason):
    """One deduction of a price; ``kind`` is what ``preference`` is called."""

    CODE = "price.deduction"
    preference: Preference
    kind: Text
    percent: Decimal
    amount: Decimal

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the field that the claim stands in."""
        return (_CLAIMED[self.preference],)


@record(frozen=True, slots=True)
class EvaluatedPrice(Reason):
    """What is left of a price after its deductions."""

    CODE = "price.evaluated"
    price: Decimal


@record(frozen=True, slots=True)
class Benchmark(Reason):
    """The lowest evaluated price; ``own``: it is the bidder's."""

    benchmark: Decimal
    own: bool

    def _code(self) -> str:
        return "price.benchmark_own" if self.own else "price.benchmark"


@record(frozen=True, slots=True)
class LowestFirst(Reason):
    """Benchmark ÷ price × full points."""

    CODE = "price.lowest_first"
    benchmark: Decimal
    price: Decimal
    full: Decimal
    points: Decimal


@record(frozen=True, slots=True)
class UnreadFormula(Reason):
    """The document's formula was not read; a person chooses one."""

    CODE = "price.formula_unread"


@record(frozen=True, slots=True)
class MeanPrice(Reason):
    """The mean of so many prices, with so many left out at either end."""

    CODE = "price.mean"
    benchmark: Decimal
    count: int
    trim: int


@record(frozen=True, slots=True)
class FromMean(Reason):
    """Full points less ``rate`` for each of the percent that a price lies from the mean."""

    CODE = "price.from_mean"
    percent: Decimal
    rate: Decimal
    full: Decimal
    points: Decimal


@record(frozen=True, slots=True)
class PriceWaits(Reason):
    """Why a price cannot be scored as it stands; ``CONFIRMS``: a person may say that it is right."""

    CONFIRMS: ClassVar[bool] = False


@record(frozen=True, slots=True)
class NoPrice(PriceWaits):
    """There is no price, none that can be read, or none above zero."""

    CELLS = ("price",)
    how: Literal["missing", "unread", "zero", "negative"]
    text: str

    def _code(self) -> str:
        return f"price.{self.how}"


@record(frozen=True, slots=True)
class ClaimUnread(PriceWaits):
    """A claim that a deduction depends on cannot be read."""

    CODE = "price.claim_unread"
    CELLS = ("size", "partner", "domestic")


@record(frozen=True, slots=True)
class DeductedAway(PriceWaits):
    """Nothing is left of a price after its deductions."""

    CODE = "price.deducted_away"
    price: Decimal


@record(frozen=True, slots=True)
class ImplausiblyHigh(PriceWaits):
    """A price more than so many times the median of the others."""

    CODE = "price.implausibly_high"
    CELLS = ("price",)
    CONFIRMS = True
    price: Decimal
    median: Decimal
    times: int


@record(frozen=True, slots=True)
class ImplausibleBenchmark(Reason):
    """The lowest price is less than one part in so many of the median of the others: no price is scored."""

    CODE = "price.implausible_benchmark"
    bidder: str
    price: Decimal
    median: Decimal
    times: int
