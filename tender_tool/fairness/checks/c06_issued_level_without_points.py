"""C06: an issued level earns nothing, or the rule does not say what no certificate earns."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.text import Text
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import plain

CODE = "C06"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for the issued levels without points, and one where the rule is silent about no certificate."""
    for item in certificate_items(subject):
        if not item.graded:
            continue
        name, scored = item.factor.name, item.scored()
        forgotten = [level for level in item.scheme.levels if level not in scored]
        if forgotten:
            points = [suggested(item, level) for level in forgotten]
            args: Args = {"levels": _names(forgotten), "points": "、".join(map(plain, points))}
            edit = _fill(item, forgotten) if all(points) else None
            yield Hit("without_points", name, item.words(), args, edit=edit, row=item.row)
        if item.factor.no_certificate is None:
            stated = SetTiers(name, item.factor.tiers, Decimal(0))
            yield Hit("silent_on_none", name, item.words(), {}, edit=stated, row=item.row)


def suggested(item: CertificateItem, level: Level) -> Decimal:
    """Return points for a level that has none: even steps between the next levels that score; 0 above the highest."""
    levels, scored = item.scheme.levels, item.scored()
    place = levels.index(level)
    above = next((n for n in range(place, -1, -1) if levels[n] in scored), None)
    below = next((n for n in range(place, len(levels)) if levels[n] in scored), len(levels))
    if above is None:
        return Decimal(0)
    high = item.points_of(levels[above]) or Decimal(0)
    low = item.points_of(levels[below]) if below < len(levels) else item.factor.no_certificate
    step = (high - (low or Decimal(0))) * (place - above) / (below - above)
    return (high - step).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _fill(item: CertificateItem, forgotten: list[Level]) -> SetTiers:
    tiers = [tier for tier in item.factor.tiers if tier.level not in {level.id for level in forgotten}]
    tiers += [Tier(level.name.zh, level.id, suggested(item, level)) for level in forgotten]
    order = [level.id for level in item.scheme.levels]
    tiers.sort(key=lambda tier: order.index(tier.level) if tier.level else len(order))
    return SetTiers(item.factor.name, tuple(tiers), item.factor.no_certificate)


def _names(levels: list[Level]) -> Text:
    return Text("、".join(level.name.zh for level in levels), ", ".join(level.name.en for level in levels))
