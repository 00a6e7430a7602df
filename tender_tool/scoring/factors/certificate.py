"""Points for the level of a certificate that is valid on opening day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.factors import CertificateFactor
from tender_tool.domain.score import FactorScore
from tender_tool.domain.source import sources_of
from tender_tool.domain.text import Message
from tender_tool.ruleset.schemes import level_name, scheme
from tender_tool.ruleset.spelling import name_key
from tender_tool.scoring.context import Context
from tender_tool.scoring.rounding import EXACT, rounded, rounded_ratio

FACTOR = CertificateFactor
_CERTIFICATE_FIELDS = ("level", "valid_until", "valid_from", "issued_on", "status", "standard")


@dataclass(frozen=True, slots=True)
class Validity:
    """Whether a certificate counts on opening day (None: nothing to tell by), why, and whether a person must look."""

    valid: bool | None
    why: Message
    needs_review: bool = False


def validity(certificate: Certificate, bidder: Bidder, context: Context) -> Validity:
    """Return the validity of a claimed certificate: its status, its begin, its last day (inclusive), its holder."""
    day = context.opened_on
    if certificate.confirmed is not None:
        return Validity(
            certificate.confirmed, Message.of(f"score.confirmed{'' if certificate.confirmed else '_not'}")
        )
    if certificate.status not in (None, "valid"):
        return Validity(False, Message.of(f"score.stated_{certificate.status}"))
    if certificate.dates_unread or certificate.status_unread or day is None:
        code = "dates_unread" if certificate.dates_unread else "no_opening_day" if day is None else "status_unread"
        return Validity(None, Message.of(f"score.{code}"), needs_review=True)
    checked = _on_day(certificate, day)
    if checked.valid and _held_by_another(certificate, bidder):
        return Validity(True, Message.of("score.other_holder", holder=certificate.holder), needs_review=True)
    return checked


def _on_day(certificate: Certificate, day: date) -> Validity:
    begin, end = certificate.valid_from, certificate.valid_until
    if begin and begin > day:
        return Validity(False, Message.of("score.not_begun", begin=begin, day=day))
    if end is not None:
        code = "expired" if end < day else "valid"
        suffix = "_derived" if certificate.until_derived else ""
        return Validity(end >= day, Message.of(f"score.{code}{suffix}", until=end, day=day))
    if certificate.status == "valid" and certificate.checked_on == day:
        return Validity(True, Message.of("score.checked_valid", day=day))
    return Validity(None, Message.of("score.no_date"), needs_review=True)


def _held_by_another(certificate: Certificate, bidder: Bidder) -> bool:
    return bool(certificate.holder) and name_key(certificate.holder) not in (name_key(bidder.name), *bidder.members)


def score(factor: CertificateFactor, bidder: Bidder, context: Context) -> FactorScore:
    """Return what a bidder gets: the tier of its best certificate that is valid, else what the rule says of none.

    While one that cannot be read might be better than those that can, a person must decide.
    """
    scores = [_score_one(factor, certificate, bidder, context) for certificate in bidder.certificates]
    best = max(scores, key=_merit)
    unread = next((each for each in scores if each.points is None), None)
    most = rounded(factor.points, context.rounding)
    if unread and (best.points is None or best.points < most or best.needs_review):
        return unread
    if len(scores) > 1:
        chosen = Message.of("score.best_of_several", count=len(scores))
        return replace(best, reasons=(chosen, *best.reasons))
    return best


def _merit(score: FactorScore) -> tuple[bool, Decimal, bool, bool, bool]:
    claims = score.certificate is not None and score.certificate.claims_level
    points = score.points or Decimal(0)
    return (score.points is not None, points, bool(score.valid), claims, not score.needs_review)


def _score_one(factor: CertificateFactor, certificate: Certificate, bidder: Bidder, context: Context) -> FactorScore:
    places = sources_of(certificate.sources, _CERTIFICATE_FIELDS)
    if certificate.level == UNCLEAR:
        waits = (certificate.why, Message.of("score.person_decides"))
        return FactorScore(factor.name, None, waits, places, certificate.why, certificate=certificate)
    checked = validity(certificate, bidder, context)
    points, reasons, checked = _points(factor, certificate, checked)
    why = checked.why if checked.needs_review else None
    points, inner, reasons = _weighted(factor, points, reasons, context)
    return FactorScore(factor.name, points, reasons, places, why, checked.valid, certificate, inner=inner)


def _weighted(
    factor: CertificateFactor, printed: Decimal, reasons: tuple[Message, ...], context: Context
) -> tuple[Decimal, Decimal | None, tuple[Message, ...]]:
    if factor.weight is None or factor.inner is None:
        return rounded(printed, context.rounding), None, reasons
    points = rounded_ratio(EXACT.multiply(printed, factor.weight), factor.inner, context.rounding)
    step = Message.of("score.weighted", inner=printed, full=factor.inner, weight=factor.weight, points=points)
    return points, printed, (*reasons, step)


def _points(
    factor: CertificateFactor, certificate: Certificate, checked: Validity
) -> tuple[Decimal, tuple[Message, ...], Validity]:
    without = factor.no_certificate or Decimal(0)
    nothing = _nothing(factor)
    if certificate.level == NONE:
        stated = certificate.status not in (None, "valid")
        return without, (certificate.why, nothing), Validity(False if stated else None, certificate.why)
    if certificate.scheme != factor.scheme:
        other = scheme(certificate.scheme or "")
        why = Message.of("score.other_scheme", scheme=other.title if other else "")
        return Decimal(0), (certificate.why, why), Validity(None, why)
    if checked.valid is False:
        return without, (certificate.why, checked.why, nothing), checked
    tier = factor.tier_for(certificate.level)
    if tier is None:
        why = Message.of("score.level_without_tier", level=level_name(certificate.scheme, certificate.level))
        return Decimal(0), (certificate.why, checked.why, why), checked
    why = Message.of("score.tier", level=level_name(certificate.scheme, certificate.level), points=tier.points)
    return tier.points, (certificate.why, checked.why, why), checked


def _nothing(factor: CertificateFactor) -> Message:
    if factor.no_certificate is None:
        return Message.of("score.no_certificate_unstated")
    return Message.of("score.no_certificate", points=factor.no_certificate)
