"""The ranking, and who stands next to whom in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import compress, repeat
from operator import is_not
from sys import maxsize

from tender_tool.domain.results.score import BidderScore, ScoreSheet


def _rank(score: BidderScore) -> int:
    return maxsize if score.rank is None else score.rank


class Ranking:
    """The scores of a sheet in the order of their ranks; those without a rank come last."""

    def __init__(self, sheet: ScoreSheet) -> None:
        self.sheet = sheet
        self.scores = sheet.ranked

    @cached_property
    def _places(self) -> dict[str, int]:
        return {score.bidder.key: at for at, score in enumerate(self.scores)}

    @cached_property
    def _keys(self) -> list[str]:
        return [score.bidder.key for score in self.scores]

    def prepare(self) -> Ranking:
        """Find the places now, so that nobody waits for them later."""
        self._places, self._keys  # noqa: B018  (they are kept)
        return self

    def places_in(self, other: Ranking, places: Iterable[int]) -> list[int]:
        """Return where bidders stand in another ranking, by their places in this; who is not there is left out."""
        found = list(map(other._places.get, map(self._keys.__getitem__, places)))
        # Without a step of the interpreter for each: the window waits.
        return list(compress(found, map(is_not, found, repeat(None))))  # type: ignore[arg-type]

    def place(self, key: str) -> int | None:
        """Return where a bidder stands among the scores, from 0, or None."""
        return self._places.get(key)

    def score(self, key: str) -> BidderScore | None:
        """Return the score of a bidder, or None."""
        at = self._places.get(key)
        return None if at is None else self.scores[at]

    def above(self, score: BidderScore) -> BidderScore | None:
        """Return who stands just before a bidder, None where it is the first or has no rank."""
        return self._beside(score, -1)

    def below(self, score: BidderScore) -> BidderScore | None:
        """Return who stands just behind a bidder, None where it is the last or has no rank."""
        return self._beside(score, 1)

    def sharing(self, score: BidderScore) -> tuple[BidderScore, ...]:
        """Return all that share a bidder's rank, itself included; none where nobody does."""
        if not score.tied_with or score.rank is None:
            return ()
        first, behind = (side(self.scores, score.rank, key=_rank) for side in (bisect_left, bisect_right))
        return self.scores[first:behind]

    def _beside(self, score: BidderScore, step: int) -> BidderScore | None:
        at = self._places.get(score.bidder.key)
        if at is None or score.rank is None or not 0 <= at + step < len(self.scores):
            return None
        found = self.scores[at + step]
        return found if found.rank is not None else None
