"""Scores to ranks: by total, then by what the regime and the document say of ties, then by a recorded draw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.made_quickly import quickly
from tender_tool.domain.reasons.bids import PlacedBy, SharesRank
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Reason
from tender_tool.ruleset.procurement import procurement, regime
from tender_tool.scoring.context import Context
from tender_tool.scoring.rounding import total_of

_make_score = quickly(BidderScore)
_NOBODY: frozenset[str] = frozenset()
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
            keys = frozenset([score.bidder.key for score in together]) if len(together) > 1 else _NOBODY
            for score in together:
                places[score.bidder.key] = (rank_now, why, keys)
            rank_now += len(together)
    return tuple(_ranked(score, *places.get(score.bidder.key, ())) for score in scores)


def _ranked(
    score: BidderScore, rank: int | None = None, why: Reason | None = None, keys: frozenset[str] = frozenset()
) -> BidderScore:
    if rank is None:
        return score
    return _make_score(
        score.bidder, score.factors, score.total, rank, score.rejected, score.candidate, why, keys, score.read
    )


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
        if len(groups) == len(tied):
            break
        split = []
        for group, why in groups:
            split.extend(_split(group, why, name, context) if len(group) > 1 else [(group, why)])
        groups = split
    return groups


_DRAW = "draw"


def _split(
    group: list[BidderScore], why: Reason | None, name: str, context: Context
) -> list[tuple[list[BidderScore], Reason | None]]:
    keys = _drawn(group, context) if name == _DRAW else _keys(group, name, context)
    known = [key for key in keys if key is not None]
    if len(known) < len(group):
        return [(group, why)]
    alike: dict[Decimal, list[BidderScore]] = {}
    for key, score in zip(known, group, strict=True):
        alike.setdefault(key, []).append(score)
    if len(alike) == 1:
        return [(group, why)]
    reason = _GENERAL.get(name) or PlacedBy("factor", name)
    return [(alike[key], reason if len(alike[key]) == 1 else SharesRank()) for key in sorted(alike)]


_GENERAL: dict[str, PlacedBy] = {
    "price": PlacedBy("price"),
    "technical": PlacedBy("technical"),
    _DRAW: PlacedBy("draw"),
}


def _keys(group: list[BidderScore], name: str, context: Context) -> list[Key]:
    if name == "price":
        counted = context.prices.counted
        return [counted.get(score.bidder.key) for score in group]
    if name == "technical":
        technical = _technical(context)
        return [-total_of(_points_in(score, technical, context)) for score in group]
    names = [factor.name for factor in context.tender.table.factors]
    if name not in names:
        return [None]
    place = names.index(name)
    points = [score.marks[place].points if score.marks else None for score in group]
    return [None if mine is None else -mine for mine in points]


def _drawn(group: list[BidderScore], context: Context) -> list[Key]:
    """Return the places of the latest draw that all bidders of a group took part in."""
    keys = [score.bidder.key for score in group]
    drawn = next((places for places in context.draws if all(key in places for key in keys)), {})
    return [Decimal(drawn[key]) if drawn else None for key in keys]


def _technical(context: Context) -> set[str]:
    words = procurement().facts.technical
    groups = (group for group in context.tender.table.groups if any(word in group.name for word in words))
    return {factor.name for group in groups for factor in group.factors}


def _points_in(score: BidderScore, names: set[str], context: Context) -> list[Decimal]:
    marked = zip(context.tender.table.factors, score.marks, strict=False)
    return [mark.points for factor, mark in marked if factor.name in names and mark.points is not None]
