"""Who is recommended: the first of the ranking, one bidder a brand (Order 87, art. 31), none while anything waits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tender_tool.domain.reasons.notes import CandidatesTied, NoCandidatesYet, Note
from tender_tool.domain.results.score import BidderScore
from tender_tool.ruleset.procurement import regime
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.scoring.context import Context
from tender_tool.scoring.low_prices import low_prices
from tender_tool.scoring.ranking import ordered


@dataclass(frozen=True, slots=True)
class Brand:
    """Bidders of one brand, and the best of them: several where a draw must tell, none while any has no total."""

    name: str
    bidders: tuple[BidderScore, ...]
    best: tuple[BidderScore, ...]

    @property
    def first(self) -> BidderScore | None:
        """Return who stands for the brand, None while that is open."""
        return self.best[0] if len(self.best) == 1 else None


def brands(scores: Iterable[BidderScore], context: Context) -> tuple[Brand, ...]:
    """Return the brands with more than one valid bidder, where the regime counts these as one."""
    procedure = context.tender.table.procedure
    known = regime(procedure.regime)
    if known is None or not known.one_brand or not procedure.same_brand:
        return ()
    by_brand: dict[str, list[BidderScore]] = defaultdict(list)
    for score in scores:
        if score.bidder.claims.brand and score.rejected is None:
            by_brand[normalise(score.bidder.claims.brand)].append(score)
    return tuple(
        Brand(group[0].bidder.claims.brand, tuple(group), _best(group, context))
        for group in by_brand.values()
        if len(group) > 1
    )


def _best(group: list[BidderScore], context: Context) -> tuple[BidderScore, ...]:
    totals = [score.total for score in group]
    if any(total is None for total in totals):
        return ()
    most = max(total for total in totals if total is not None)
    tied = [score for score in group if score.total == most]
    first, _ = ordered(tied, context, document_only=True)[0]
    return tuple(first)


def valid_bids(scores: Sequence[BidderScore], context: Context) -> int:
    """Return how many valid bids there are; those of one brand count as one."""
    valid = sum(score.rejected is None for score in scores)
    return valid - sum(len(brand.bidders) - 1 for brand in brands(scores, context))


def recommend(scores: tuple[BidderScore, ...], context: Context) -> tuple[tuple[BidderScore, ...], list[Note]]:
    """Return the scores with the candidates marked, and what must be said of them."""
    procedure = context.tender.table.procedure
    known = regime(procedure.regime)
    if known is None or valid_bids(scores, context) < known.least_bids:
        return scores, []
    settled = {review.bidder for review in context.tender.evaluation.low_prices}
    low = context.tender.table.price_factor is not None and any(
        each.bidder not in settled for each in low_prices(context)
    )
    if low or any(score.total is None and score.rejected is None for score in scores):
        return scores, [Note(NoCandidatesYet(), grade="warning")]
    if any(brand.first is None for brand in brands(scores, context)):
        return scores, []
    held_back = {
        score.bidder.key for brand in brands(scores, context) for score in brand.bidders if score is not brand.first
    }
    eligible = sorted(
        (score for score in scores if score.rank is not None and score.bidder.key not in held_back),
        key=lambda score: score.rank or 0,
    )
    return _first(scores, eligible, procedure.candidates)


def _first(
    scores: tuple[BidderScore, ...], eligible: list[BidderScore], wanted: int
) -> tuple[tuple[BidderScore, ...], list[Note]]:
    chosen: dict[str, int] = {}
    notes = []
    place = 1
    while eligible and place <= wanted:
        together = [score for score in eligible if score.rank == eligible[0].rank]
        eligible = eligible[len(together) :]
        if len(together) > 1:
            names = "、".join(score.bidder.name for score in together)
            tied = frozenset(score.bidder.key for score in together)
            notes.append(Note(CandidatesTied(tied, names, place), grade="warning"))
        for score in together:
            chosen[score.bidder.key] = place
        place += len(together)
    marked = (
        replace(score, candidate=chosen[score.bidder.key]) if score.bidder.key in chosen else score
        for score in scores
    )
    return tuple(marked), notes
