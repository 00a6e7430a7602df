"""C03: the certificate's points make up for a large difference in price."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.fairness.check import Args, Hit, Missing, Result
from tender_tool.fairness.effect.leverage import premium, premium_in_percent
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.rulesets import default_ruleset

CODE = "C03"
_YUAN = Decimal(1)


def check(subject: Subject, data: CheckFile) -> Iterator[Result]:
    """Yield a hit for each certificate whose best level makes up for too large a premium over no certificate."""
    items = tuple(certificate_items(subject))
    weight = subject.price_points
    if weight is None or weight <= 0:
        if items:
            yield Missing("price_weight")
        return
    for item in items:
        lead = item.factor.points - item.factor.effective(item.factor.no_certificate or Decimal(0))
        if _reaches(lead, weight, data.threshold("warning_from")):
            yield _hit(subject, item, lead, weight, data)


def _hit(subject: Subject, item: CertificateItem, lead: Decimal, weight: Decimal, data: CheckFile) -> Hit:
    args: Args = {"lead": lead, "weight": weight, "steps": _steps(item, weight)}
    for name in ("small_least", "small_most", "domestic", "warning_from"):
        args = {**args, name: data.threshold(name)}
    edit = _edit(item, weight, data)
    if lead >= weight:
        return Hit("beyond_price", item.factor.name, item.words(), args, True, edit, item.row)
    base = _base(subject)
    args = {**args, "percent": premium_in_percent(lead, weight)}
    if base is not None:
        args = {**args, "base": base, "yuan": premium(lead, weight, base, _YUAN)}
    kind = "leverage" if base is None else "leverage_in_yuan"
    strong = _reaches(lead, weight, data.threshold("strong_from"))
    return Hit(kind, item.factor.name, item.words(), args, strong, edit, item.row)


def _reaches(lead: Decimal, weight: Decimal, percent: Decimal) -> bool:
    """Tell whether lead ÷ (weight − lead) is at least so many percent; without a division, so that it is exact."""
    return lead > 0 and (lead >= weight or lead * 100 >= percent * (weight - lead))


def _steps(item: CertificateItem, weight: Decimal) -> str:
    """Return the premium of each level over the next: 五星级→四星级 3.4%; a dash where no price makes up for it."""
    levels = [
        (level.name.zh, points) for level in item.scheme.levels if (points := item.points_of(level)) is not None
    ]
    said = []
    for (high, more), (low, less) in pairwise(levels):
        step = item.factor.effective(more) - item.factor.effective(less)
        if step > 0:
            said.append(f"{high}→{low} {premium_in_percent(step, weight)}%" if step < weight else f"{high}→{low} —")
    return "、".join(said) or "—"


def _base(subject: Subject) -> Decimal | None:
    bids = [bidder.price for bidder in subject.tender.bidders if bidder.price]
    return min(bids, default=subject.tender.table.procedure.budget)


def _edit(item: CertificateItem, weight: Decimal, data: CheckFile) -> SetTiers | None:
    """Return the fair default's tiers, where they would be the way out."""
    fair = default_ruleset().certificate_factors[0]
    if item.scheme.id != fair.scheme or item.factor.weight is not None:
        return None
    if _reaches(fair.points, weight, data.threshold("warning_from")):
        return None
    return SetTiers(item.factor.name, fair.tiers, fair.no_certificate)
