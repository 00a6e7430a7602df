"""What still holds of a tender's scores after an edit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.evaluation import Member, Recorded
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CertificateFactor, CommitteeFactor, Factor, PriceFactor
from tender_tool.domain.tender import Tender
from tender_tool.scoring.context import Context
from tender_tool.scoring.prices import Prices


class Before:
    """The figures before an edit, of the bidders and factors that it does not touch.

    ``stale`` are the places of the factors that it changes for everybody; of a bidder that it changes nothing is
    ``known``.
    """

    def __init__(self, old: Context, scores: Sequence[BidderScore], context: Context) -> None:
        self._touched: set[str] = set()
        self._held: dict[str, tuple[Bidder, BidderScore]] = {}
        self.stale: frozenset[int] = frozenset()
        if not _comparable(old.tender, context.tender):
            return
        self._held = {
            bidder.key: (bidder, score)
            for bidder, score in zip(old.tender.bidders, scores, strict=True)
            if score.rejected is None
        }
        if _prices_stay(old, context):
            context.prices = old.prices
        self._members = _with_other_points(old.tender.evaluation.members, context.tender.evaluation.members)
        self._touched = set(_with_other_facts(old.tender, context.tender))
        self.stale = frozenset(
            place
            for place, (mine, its) in enumerate(
                zip(old.tender.table.factors, context.tender.table.factors, strict=True)
            )
            if mine != its or self._is_stale(its, old, context)
        )

    def known(self, bidder: Bidder) -> BidderScore | None:
        """Return what a bidder had, None if the edit changes what that rests on."""
        held = self._held.get(bidder.key)
        return held[1] if held and held[0] is bidder and bidder.key not in self._touched else None

    def _is_stale(self, factor: Factor, old: Context, context: Context) -> bool:
        if isinstance(factor, CertificateFactor):
            return old.opened_on != context.opened_on
        if isinstance(factor, CommitteeFactor):
            self._touched.update(self._members or ())
            return self._members is None or old.tender.table.procedure.mean != context.tender.table.procedure.mean
        if isinstance(factor, PriceFactor):
            self._touched.update(_with_other_prices(old.prices, context.prices))
            return _benchmark_moved(factor, old.prices, context.prices)
        return False


def _comparable(old: Tender, new: Tender) -> bool:
    """Tell whether both have the same rows under factors of the same kinds and names, rounded alike."""
    mine, its = old.bidder_list, new.bidder_list
    if mine is None or its is None or old.table.rounding != new.table.rounding:
        return False
    if mine.rows is not its.rows or mine.columns != its.columns:
        return False
    if (mine.file, mine.sheet, mine.across) != (its.file, its.sheet, its.across):
        return False
    return [(type(x), x.name) for x in old.table.factors] == [(type(x), x.name) for x in new.table.factors]


def _prices_stay(old: Context, context: Context) -> bool:
    """Tell whether nothing that prices rest on has changed."""
    mine, its = old.tender, context.tender
    recorded = mine.evaluation.corrected, mine.evaluation.confirmed
    if recorded != (its.evaluation.corrected, its.evaluation.confirmed):
        return False
    if mine.table.procedure != its.table.procedure or len(old.bidders) != len(context.bidders):
        return False
    return all(
        one is other or _of_price(one) == _of_price(other)
        for one, other in zip(old.bidders, context.bidders, strict=True)
    )


def _of_price(bidder: Bidder) -> tuple[object, ...]:
    return bidder.key, bidder.name, bidder.price, bidder.price_text, bidder.claims


def _with_other_prices(old: Prices, new: Prices) -> Iterator[str]:
    if old is new:
        return
    for key, price in new.evaluated.items():
        if old.evaluated.get(key) != price:
            yield key
    for key in old.evaluated:
        if key not in new.evaluated:
            yield key


def _benchmark_moved(factor: PriceFactor, old: Prices, new: Prices) -> bool:
    if old is new:
        return False
    if (old.stopped is None) != (new.stopped is None):
        return True
    return old.lowest != new.lowest if factor.formula == "lowest" else old.evaluated != new.evaluated


def _with_other_facts(old: Tender, new: Tender) -> Iterator[str]:
    before, after = _by_place(old.evaluation.recorded), _by_place(new.evaluation.recorded)
    for place in before.keys() | after.keys():
        if before.get(place) != after.get(place):
            yield place[0]


def _by_place(recorded: Sequence[Recorded]) -> dict[tuple[str, str], Recorded]:
    return {(each.bidder, each.factor): each for each in recorded}


def _with_other_points(old: Sequence[Member], new: Sequence[Member]) -> set[str] | None:
    """Return the bidders to whom some member gave other points; None where the members are others."""
    if [member.name for member in old] != [member.name for member in new]:
        return None
    found: set[str] = set()
    for mine, its in zip(old, new, strict=True):
        if mine.scores is not its.scores:
            before, after = set(mine.scores), set(its.scores)
            if len(before) < len(mine.scores) or len(after) < len(its.scores):
                return None
            found.update(score.bidder for score in before ^ after)
    return found
