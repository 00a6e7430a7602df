"""Scores to ranks: by total, then by what the regime and the document say of ties, then by a recorded draw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from tender_tool.domain.reasons.bids import PlacedBy, SharesRank
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import procurement, regime
from tender_tool.scoring.context import Context
from tender_tool.scoring.rounding import total_of

# A value to sort by, the smaller the better; None: not known, so that the key tells nobody apart.
Key = Decimal | None


def rank(scores: Sequence[BidderScore], context: Context) -> tuple[BidderScore, ...]:
    """Return the scores with their ranks, in the order given: what stays equal shares a rank (1, 1, 3)."""
    places: dict[str, tuple[int, Reason | None, frozenset[str]]] = {}
    by_total: dict[Decimal, list[BidderScore]] = defaultdict(list)
    for score in scores:
        if score.total is not None:
            by_total[score.total].append(score)
    rank_now = 1
    for total in sorted(by_total, reverse=True):
        tied = by_total[total]
        for together, why in ordered(tied, context):
            keys = frozenset(score.bidder.key for score in together if len(together) > 1)
            for score in together:
                places[score.bidder.key] = (rank_now, why, keys)
            rank_now += len(together)
    return tuple(_ranked(score, *places.get(score.bidder.key, ())) for score in scores)


def _ranked(
    score: BidderScore, rank: int | None = None, why: Reason | None = None, keys: frozenset[str] = frozenset()
) -> BidderScore:
    return score if rank is None else replace(score, rank=rank, tied_by=why, tied_with=keys)


def ordered(
    tied: list[BidderScore], context: Context, *, document_only: bool = False
) -> list[tuple[list[BidderScore], Reason | None]]:
    """Return bidders with one total as groups from the first to the last; a group of several stays tied.

    With each group stands what put it in its place. ``document_only`` leaves out the regime's own tie-breaks.
    """
    if len(tied) == 1:
        return [(tied, None)]
    names = context.tender.table.procedure.ties
    known = regime(context.tender.table.procedure.regime)
    if known is not None and not document_only:
        names = (*known.ties, *names)
    groups: list[tuple[list[BidderScore], Reason | None]] = [(tied, SharesRank())]
    for name in (*dict.fromkeys(names), _DRAW):
        split = []
        for group, why in groups:
            split.extend(_split(group, why, name, context))
        groups = split
    return groups


_DRAW = "draw"


def _split(
    group: list[BidderScore], why: Reason | None, name: str, context: Context
) -> list[tuple[list[BidderScore], Reason | None]]:
    if len(group) == 1:
        return [(group, why)]
    if name == _DRAW and not context.draws:
        return [(group, why)]
    keys = _drawn(group, context) if name == _DRAW else {x.bidder.key: _key(x, name, context) for x in group}
    if any(key is None for key in keys.values()) or len(set(keys.values())) == 1:
        return [(group, why)]

    def place(score: BidderScore) -> Decimal:
        return keys[score.bidder.key] or Decimal(0)

    parts = [list(part) for _, part in groupby(sorted(group, key=place), key=place)]
    reason = _GENERAL.get(name, PlacedBy("factor", name))
    return [(part, reason if len(part) == 1 else SharesRank()) for part in parts]


_GENERAL: dict[str, PlacedBy] = {
    "price": PlacedBy("price"),
    "technical": PlacedBy("technical"),
    _DRAW: PlacedBy("draw"),
}


def _key(score: BidderScore, name: str, context: Context) -> Key:
    if name == "price":
        detail = context.prices.evaluated.get(score.bidder.key)
        return detail.counted if detail else None
    if name == "technical":
        return -total_of(_points_in(score, _technical(context)))
    mine = score.factor(name)
    return -mine.points if mine is not None and mine.points is not None else None


def _drawn(group: list[BidderScore], context: Context) -> dict[str, Key]:
    """Return the places of the latest draw that all bidders of a group took part in."""
    keys = [score.bidder.key for score in group]
    drawn = next((places for places in context.draws if all(key in places for key in keys)), {})
    return {key: Decimal(drawn[key]) if drawn else None for key in keys}


def _technical(context: Context) -> set[str]:
    words = procurement().facts.technical
    groups = (group for group in context.tender.table.groups if any(word in group.name for word in words))
    return {factor.name for group in groups for factor in group.factors}


def _points_in(score: BidderScore, names: set[str]) -> list[Decimal]:
    return [each.points for each in score.factors if each.factor in names and each.points is not None]
