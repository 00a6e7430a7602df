"""How facts, answers and members' points come to their points, and why one waits for a person."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.record import record
from tender_tool.domain.text import Reason, Text


@record(frozen=True, slots=True)
class CellCorrected(Reason):
    """A person typed into the cell; ``text`` is what the file has there."""

    CODE = "score.corrected_cell"
    cell: str
    text: str


@record(frozen=True, slots=True)
class FactStated(Reason):
    """What is stated of a bidder for a factor."""

    CELLS = ("fact",)
    text: str


@record(frozen=True, slots=True)
class FactRead(FactStated):
    """What a cell of the list states."""

    CODE = "fact.read"


@record(frozen=True, slots=True)
class FactRecorded(FactStated):
    """What a person recorded, with the reason where one was given."""

    reason: str = ""

    def _code(self) -> str:
        return "fact.recorded_why" if self.reason else "fact.recorded"


@record(frozen=True, slots=True)
class FactUnread(FactStated):
    """What is stated can be read neither as a number nor as an answer."""

    CODE = "fact.unread"
    factor: str


@record(frozen=True, slots=True)
class FactMissing(Reason):
    """Nothing is stated of a bidder for a factor."""

    CODE = "fact.missing"
    CELLS = ("fact",)
    factor: str


@record(frozen=True, slots=True)
class Earned(Reason):
    """What a fact earns inside a factor: before its weight, and before it is rounded."""

    @property
    def earns(self) -> Decimal:
        """Return the points."""
        raise NotImplementedError


@record(frozen=True, slots=True)
class EarnedOutright(Earned):
    """Points as they stand in the rule or were given."""

    points: Decimal

    @property
    def earns(self) -> Decimal:
        """Return the points."""
        return self.points


@record(frozen=True, slots=True)
class Weighted(Reason):
    """Points inside a factor, after its weight."""

    CODE = "score.weighted"
    inner: Decimal
    full: Decimal
    weight: Decimal
    points: Decimal


@record(frozen=True, slots=True)
class PointsAboveFull(Reason):
    """More points than a factor has."""

    CODE = "manual.outside"
    points: Decimal
    full: Decimal


@record(frozen=True, slots=True)
class PointsGiven(EarnedOutright):
    """Points that a person gave."""

    CODE = "manual.given"


@record(frozen=True, slots=True)
class NoReasonGiven(Reason):
    """Points that a person gave without the reason that must go with them."""

    CODE = "manual.no_reason"
    factor: str


@record(frozen=True, slots=True)
class InBand(EarnedOutright):
    """The band that holds a number, as people say it."""

    CODE = "number.band"
    band: Text


@record(frozen=True, slots=True)
class InNoBand(Reason):
    """A number that no band holds, where the rule says nothing of such."""

    CODE = "number.in_no_band"
    factor: str
    number: Decimal


@record(frozen=True, slots=True)
class Otherwise(EarnedOutright):
    """What the rule gives to a number that no band holds."""

    CODE = "number.otherwise"


@record(frozen=True, slots=True)
class ItemsCounted(Earned):
    """So many items at so many points each, up to the cap."""

    count: Decimal
    each: Decimal
    earned: Decimal
    cap: Decimal

    @property
    def earns(self) -> Decimal:
        """Return the points, not above the cap."""
        return min(self.earned, self.cap)

    def _code(self) -> str:
        return "per_item.capped" if self.earned > self.cap else "per_item.counted"


@record(frozen=True, slots=True)
class ShortcomingsCounted(Earned):
    """Full points less so many for each shortcoming, down to the floor."""

    full: Decimal
    count: Decimal
    each: Decimal
    left: Decimal
    floor: Decimal

    @property
    def earns(self) -> Decimal:
        """Return the points, not below the floor."""
        return max(self.left, self.floor)

    def _code(self) -> str:
        return "deduction.at_floor" if self.left < self.floor else "deduction.counted"


@record(frozen=True, slots=True)
class RequirementMet(EarnedOutright):
    """Whether a requirement is met, and the points for that."""

    met: bool

    def _code(self) -> str:
        return "pass_fail.met" if self.met else "pass_fail.not_met"


@record(frozen=True, slots=True)
class MembersGave(Reason):
    """The members with the points that each gave."""

    CODE = "committee.points"
    members: str


@record(frozen=True, slots=True)
class MembersTrimmed(Reason):
    """The points that do not count: the highest and the lowest."""

    CODE = "committee.trimmed"
    points: str


@record(frozen=True, slots=True)
class MembersMean(Reason):
    """The mean of the members' points, after the factor's weight where that is not its full points."""

    total: Decimal
    count: int
    points: Decimal
    full: Decimal
    weight: Decimal

    def _code(self) -> str:
        return "committee.mean" if self.full == self.weight else "committee.weighted_mean"


@record(frozen=True, slots=True)
class PointsOutOfLine(Reason):
    """A member's points lie far from the others'."""

    CODE = "committee.out_of_line"
    member: str
    points: Decimal


@record(frozen=True, slots=True)
class CommitteeWaits(Reason):
    """Why the members' points make no mean yet."""


@record(frozen=True, slots=True)
class MembersMissing(CommitteeWaits):
    """Members who have not scored; none named: nobody has."""

    members: str

    def _code(self) -> str:
        return "committee.missing" if self.members else "committee.none"


@record(frozen=True, slots=True)
class MemberPointsOutside(CommitteeWaits):
    """A member gave more or less than a factor allows."""

    CODE = "committee.outside"
    member: str
    points: Decimal
    least: Decimal
    full: Decimal
