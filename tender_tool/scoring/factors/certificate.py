"""Points for the level of a certificate that is valid on opening day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate, State
from tender_tool.domain.reasons.certificates import (
    BestOfSeveral,
    Confirmed,
    LevelRead,
    LevelWithoutTier,
    OtherHolder,
    OtherScheme,
    PaidForLevel,
    PaidWithout,
    PersonDecides,
    Stands,
)
from tender_tool.domain.reasons.points import Weighted
from tender_tool.domain.results.score import FactorScore, Mark
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.source import sources_of
from tender_tool.domain.text import Reason
from tender_tool.ruleset.schemes import level_name, scheme
from tender_tool.ruleset.vocabulary.spelling import name_key
from tender_tool.scoring.context import Context
from tender_tool.scoring.rounding import EXACT, rounded, rounded_ratio

FACTOR = CertificateFactor
_COUNTS: tuple[State, ...] = ("valid", "checked_valid")
_CANNOT_TELL: tuple[State, ...] = ("dates_unread", "status_unread", "no_opening_day", "no_date")
_NOTHING = Decimal(0)
_CERTIFICATE_FIELDS = ("level", "valid_until", "valid_from", "issued_on", "status", "standard")


class Validity(NamedTuple):
    """Whether a certificate counts on opening day (None: nothing to tell by), why, and whether a person must look."""

    valid: bool | None
    why: Reason
    needs_review: bool = False


def validity(certificate: Certificate, bidder: Bidder, context: Context) -> Validity:
    """Return the validity of a claimed certificate: its status, its begin, its last day (inclusive), its holder."""
    if certificate.confirmed is not None:
        return Validity(certificate.confirmed, Confirmed(certificate.confirmed))
    state = certificate.state_on(context.opened_on)
    valid = True if state in _COUNTS else None if state in _CANNOT_TELL else False
    if valid and held_by_another(certificate, bidder):
        return Validity(True, OtherHolder(certificate.holder), needs_review=True)
    why = Stands(state, context.opened_on, certificate.valid_from, certificate.valid_until, certificate.until_derived)
    return Validity(valid, why, needs_review=valid is None)


def held_by_another(certificate: Certificate, bidder: Bidder) -> bool:
    """Tell whether a certificate names a holder that is neither the bidder nor one of its members."""
    return bool(certificate.holder) and name_key(certificate.holder) not in (name_key(bidder.name), *bidder.members)


def score(factor: CertificateFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return what a bidder gets: the tier of its best certificate that is valid, else what the rule says of none.

    While one that cannot be read might be better than those that can, a person must decide.
    """
    if not bidder.others:
        return _score_one(factor, bidder.certificate, bidder, context)
    scores = each_score(factor, bidder, context)
    best = max(scores, key=_merit)
    unread = next((each for each in scores if each.points is None), None)
    most = rounded(factor.points, context.rounding)
    if unread and (best.points is None or best.points < most or best.needs_review):
        return unread
    if len(scores) > 1:
        chosen = BestOfSeveral(len(scores))
        return replace(best, reasons=(chosen, *best.reasons))
    return best


def each_score(factor: CertificateFactor, bidder: Bidder, context: Context) -> list[FactorScore]:
    """Return what each of a bidder's certificates would get by itself, in the order of the certificates."""
    return [_score_one(factor, certificate, bidder, context) for certificate in bidder.certificates]


def marks(factor: CertificateFactor, context: Context) -> Callable[[Bidder], Mark]:
    """Return what tells a bidder's figures; certificates that stand alike are judged once."""
    known: dict[tuple[object, ...], Mark] = {}

    def mark(bidder: Bidder) -> Mark:
        held = bidder.certificate
        if bidder.others:
            return score(factor, bidder, context).mark
        state = held.state_on(context.opened_on) if held.confirmed is None else held.confirmed
        key = (held.level, held.scheme, held.status, state, held_by_another(held, bidder))
        found = known.get(key)
        if found is None:
            found = known[key] = _score_one(factor, held, bidder, context).mark
        return found

    return mark


def _merit(score: FactorScore) -> tuple[bool, Decimal, bool, bool, bool]:
    claims = score.certificate is not None and score.certificate.claims_level
    points = score.points or Decimal(0)
    return (score.points is not None, points, bool(score.valid), claims, not score.needs_review)


def _score_one(factor: CertificateFactor, certificate: Certificate, bidder: Bidder, context: Context) -> FactorScore:
    places = sources_of(certificate.sources, _CERTIFICATE_FIELDS)
    if certificate.level == UNCLEAR:
        read = LevelRead(certificate.why)
        return FactorScore(factor.name, None, (read, PersonDecides()), places, read, certificate=certificate)
    checked = validity(certificate, bidder, context)
    points, reasons, checked = _points(factor, certificate, checked)
    why = checked.why if checked.needs_review else None
    points, inner, reasons = _weighted(factor, points, reasons, context)
    return FactorScore(factor.name, points, reasons, places, why, checked.valid, certificate, inner=inner)


def _weighted(
    factor: CertificateFactor, printed: Decimal, reasons: tuple[Reason, ...], context: Context
) -> tuple[Decimal, Decimal | None, tuple[Reason, ...]]:
    if factor.weight is None or factor.inner is None:
        return rounded(printed, context.rounding), None, reasons
    points = rounded_ratio(EXACT.multiply(printed, factor.weight), factor.inner, context.rounding)
    step = Weighted(printed, factor.inner, factor.weight, points)
    return points, printed, (*reasons, step)


def _points(
    factor: CertificateFactor, certificate: Certificate, checked: Validity
) -> tuple[Decimal, tuple[Reason, ...], Validity]:
    without = factor.no_certificate or _NOTHING
    read = LevelRead(certificate.why)
    if certificate.level == NONE:
        stated = certificate.status not in (None, "valid")
        return without, (read, PaidWithout(factor.no_certificate)), Validity(False if stated else None, read)
    if certificate.scheme != factor.scheme:
        other = scheme(certificate.scheme or "")
        belongs = OtherScheme(other.title if other else "")
        return _NOTHING, (read, belongs), Validity(None, belongs)
    if checked.valid is False:
        return without, (read, checked.why, PaidWithout(factor.no_certificate)), checked
    tier = factor.tier_for(certificate.level)
    level = level_name(certificate.scheme, certificate.level)
    if tier is None:
        return _NOTHING, (read, checked.why, LevelWithoutTier(level)), checked
    return tier.points, (read, checked.why, PaidForLevel(level, tier.points)), checked
