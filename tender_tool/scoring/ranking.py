"""Scores to ranks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tender_tool.domain.score import BidderScore


def rank(scores: Sequence[BidderScore]) -> tuple[BidderScore, ...]:
    """Return the scores with their ranks by total, in the order given: equal totals share a rank (1, 1, 3)."""
    totals = sorted((score.total for score in scores if score.total is not None), reverse=True)
    first = {total: place for place, total in reversed(list(enumerate(totals, start=1)))}
    return tuple(replace(x, rank=None if x.total is None else first[x.total]) for x in scores)
