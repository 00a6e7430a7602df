"""The points that members gave, by factor and bidder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tender_tool.domain.evaluation import Member, MemberScore
from tender_tool.domain.results.score import MemberPoints
from tender_tool.domain.source import Source

Given = tuple[MemberPoints, Source | None]
Column = dict[str, MemberScore]


class GivenPoints:
    """A column of each member for each factor: scores by bidder."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._names = tuple(member.name for member in members)
        self._again: dict[tuple[str, str], list[tuple[int, MemberScore]]] = defaultdict(list)
        self._columns = tuple(self._of_member(place, member) for place, member in enumerate(members))

    def _of_member(self, place: int, member: Member) -> dict[str, Column]:
        columns: dict[str, Column] = defaultdict(dict)
        for score in member.scores:
            column = columns[score.factor]
            if score.bidder in column:
                self._again[score.bidder, score.factor].append((place, score))
            else:
                column[score.bidder] = score
        return columns

    def columns(self, factor: str) -> tuple[Column, ...]:
        """Return the scores that each member gave for a factor, by bidder."""
        return tuple(columns.get(factor, {}) for columns in self._columns)

    def is_double(self, bidder: str, factor: str) -> bool:
        """Tell whether a member gave a bidder points for a factor more than once."""
        return bool(self._again) and (bidder, factor) in self._again

    def of(self, bidder: str, factor: str) -> list[Given]:
        """Return the points that members gave a bidder for a factor, with their cells."""
        again = self._again.get((bidder, factor), ())
        found = []
        for place, (name, columns) in enumerate(zip(self._names, self._columns, strict=True)):
            first = columns.get(factor, {}).get(bidder)
            own = [first] if first is not None else []
            own += [score for at, score in again if at == place]
            found += [(MemberPoints(name, score.points), score.source) for score in own]
        return found
