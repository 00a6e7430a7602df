"""What a certificate item does to these bidders: with it, without it, at one point, with other tiers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet, Untold
from tender_tool.domain.review.item_effect import Holders, ItemEffect, LeftOut
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.tender import Tender
from tender_tool.fairness.effect.leverage import leverage
from tender_tool.ruleset.schemes import scheme
from tender_tool.scoring.comparison import changes, effect_of
from tender_tool.scoring.context import Context
from tender_tool.scoring.engine import score_all
from tender_tool.scoring.ranking import rank
from tender_tool.scoring.rescoring import Before
from tender_tool.scoring.rounding import EXACT, rounded_ratio, total_of

_ONE = Decimal(1)
_ZERO = Decimal(0)
_MOST_TRIED = 60


def item_effect(
    tender: Tender, sheet: ScoreSheet, factor: CertificateFactor, fix: SetTiers | None = None, *, nearest: bool = True
) -> ItemEffect:
    """Return what the item does; the other factors stay as they are.

    Without ``nearest`` the full points nearest to its own that change the first place are not looked for: it takes
    longer than all the rest.
    """
    context = Context(tender)
    without = _reweighted(sheet, factor, _ZERO, context)
    holders = tuple(_holders(factor, sheet))
    price = tender.table.price_points
    bids = [bidder.price for bidder in context.bidders if bidder.price]
    base = min(bids, default=tender.table.procedure.budget)
    return ItemEffect(
        factor=factor.name,
        full=factor.points,
        holders=holders,
        could_earn=sum(each.bidders for each in holders),
        first=first_of(sheet),
        without=first_of(without),
        at_one=first_of(_reweighted(sheet, factor, _ONE, context)),
        with_fix=None if fix is None else first_of(_scored(fix.apply(tender))),
        fix=fix,
        changes_at=effect_of(factor, sheet, tender.table.rounding).changes_at if nearest else None,
        moved=tuple(change for change in changes(sheet, without) if change.before != change.after),
        left_out=tuple(_left_out(tender, sheet, context)),
        leverage=leverage(factor, price, base) if price else (),
        one_issuer=_one_issuer(holders, sheet),
    )


def first_of(sheet: ScoreSheet) -> tuple[str, ...]:
    """Return the keys of those who stand first."""
    return tuple(score.bidder.key for score in sheet.scores if score.rank == 1)


def _scored(tender: Tender) -> ScoreSheet:
    context = Context(tender)
    return ScoreSheet(rank(score_all(context), context))


def _reweighted(sheet: ScoreSheet, factor: CertificateFactor, full: Decimal, context: Context) -> ScoreSheet:
    """Return the sheet with the item worth ``full``, each bidder keeping its share of it, ranked anew."""
    names = [each.name for each in context.tender.table.factors]
    place = names.index(factor.name) if factor.name in names else -1
    printed = factor.printed

    @cache
    def points_of(share: Decimal) -> Decimal:
        return rounded_ratio(EXACT.multiply(share, full), printed, context.rounding)

    keeps = place < 0 or not printed
    scores = tuple(score if keeps else _with_full(score, factor, place, points_of) for score in sheet.scores)
    return ScoreSheet(rank(scores, context))


def _with_full(
    score: BidderScore, factor: CertificateFactor, place: int, points_of: Callable[[Decimal], Decimal]
) -> BidderScore:
    marks = score.marks
    held = marks[place].points if marks else None
    if held is None or score.total is None:
        return BidderScore(score.bidder, score.factors, score.total)
    weighted = factor.weight is not None and factor.inner is not None
    inner = score.factors[place].inner if weighted else None
    points = points_of(held if inner is None else inner)

    def tell(_: Bidder) -> tuple[FactorScore, ...]:
        told = enumerate(score.factors)
        return tuple(replace(each, points=points) if at == place else each for at, each in told)

    changed = (*marks[:place], marks[place]._replace(points=points), *marks[place + 1 :])
    total = total_of([each.points or _ZERO for each in changed])
    return BidderScore(score.bidder, Untold(changed, score.bidder, tell), total)


def _holders(factor: CertificateFactor, sheet: ScoreSheet) -> Iterator[Holders]:
    """Yield the bidders that earn more than without a certificate, by the level that counted."""
    known = scheme(factor.scheme)
    without = factor.effective(factor.no_certificate or _ZERO)
    held = holding(factor, sheet)
    for place, level in enumerate(known.levels if known else ()):
        tier = factor.tier_for(level.id)
        if tier is not None:
            points = factor.effective(tier.points)
            yield Holders(
                level.id, level.name, points, held.get(level.id, ()) if points > without else (), place == 0
            )


def holding(factor: CertificateFactor, sheet: ScoreSheet) -> dict[str, tuple[str, ...]]:
    """Return the keys of the bidders by the level of their certificate that counted, as of opening day."""
    found: dict[str, list[str]] = defaultdict(list)
    names = next(([each.factor for each in score.factors] for score in sheet.scores if score.marks), [])
    if factor.name not in names:
        return {}
    place = names.index(factor.name)
    for score in sheet.scores:
        mark = score.marks[place] if score.marks else None
        if mark is None or mark.points is None or mark.valid is False:
            continue
        # Of several certificates each factor may count another.
        counted = score.factors[place].certificate if score.bidder.others else score.bidder.certificate
        if counted is not None and counted.scheme == factor.scheme:
            found[counted.level].append(score.bidder.key)
    return {level: tuple(keys) for level, keys in found.items()}


def _one_issuer(holders: tuple[Holders, ...], sheet: ScoreSheet) -> str:
    keys = {key for each in holders for key in each.keys}
    bodies = [score.bidder.certificate.body.strip() for score in sheet.scores if score.bidder.key in keys]
    return bodies[0] if len(bodies) > 1 and bodies[0] and len(set(bodies)) == 1 else ""


def _left_out(tender: Tender, sheet: ScoreSheet, context: Context) -> Iterator[LeftOut]:
    """Yield the losing bidders without whom others would stand first."""
    first = first_of(sheet)
    held = tender.bidder_list
    if held is None or not first:
        return
    for key in _that_matter(tender, sheet, context):
        if key not in first:
            kept = tuple(bidder for bidder in held.bidders if bidder.key != key)
            fewer = Context(replace(tender, bidder_list=replace(held, bidders=kept)))
            scores = score_all(fewer, Before(context, sheet.scores, fewer))
            then = first_of(ScoreSheet(rank(scores, fewer)))
            if then != first:
                yield LeftOut(key, then)


def _that_matter(tender: Tender, sheet: ScoreSheet, context: Context) -> tuple[str, ...]:
    """Return the bidders on whom the points of others depend."""
    price = tender.table.price_factor
    if price is None:
        return ()
    if price.formula != "lowest":
        # Every price counts in a mean; in a long list none alone changes it by much.
        return tuple(score.bidder.key for score in sheet.scores) if len(sheet.scores) <= _MOST_TRIED else ()
    holders = context.prices.holders
    foreign = tuple(bidder.key for bidder in context.bidders if not bidder.claims.domestic)
    # With the only product from abroad gone, nobody has the deduction for domestic ones.
    return tuple(dict.fromkeys(key for keys in (holders, foreign) if len(keys) == 1 for key in keys))
