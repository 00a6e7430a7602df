"""C06: an issued level earns nothing, or the rule does not say what no certificate earns."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tender_tool.domain.edits import SetTiers
from tender_tool.domain.scheme import Level
from tender_tool.domain.table import Tier
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Text
from tender_tool.fairness.check import Args, CertificateItem, Hit, certificate_items
from tender_tool.ruleset.checks import CheckFile

CODE = "C06"


def check(tender: Tender, data: CheckFile) -> Iterator[Hit]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for the issued levels without points, and one where the rule is silent about no certificate."""
    for item in certificate_items(tender):
        name, scored = item.factor.name, item.scored()
        forgotten = [level for level in item.scheme.levels if level not in scored]
        if forgotten:
            points = [suggested(item, level) for level in forgotten]
            args: Args = {"levels": _names(forgotten), "points": "、".join(map(str, points))}
            yield Hit(
                "without_points", name, item.words(), args, edit=_fill(item, forgotten) if all(points) else None
            )
        if item.factor.no_certificate is None:
            stated = SetTiers(name, item.factor.tiers, Decimal(0))
            yield Hit("silent_on_none", name, item.words(), {}, edit=stated)


def suggested(item: CertificateItem, level: Level) -> Decimal:
    """Return the middle between the points of the next higher and the next lower level that score; 0 for the top."""
    place = item.scheme.levels.index(level)
    higher = [item.points_of(x) or Decimal(0) for x in item.scheme.levels[:place] if x in item.scored()]
    lower = [item.points_of(x) or Decimal(0) for x in item.scheme.levels[place + 1 :] if x in item.scored()]
    return (higher[-1] + (lower[0] if lower else 0)) / 2 if higher else Decimal(0)


def _fill(item: CertificateItem, forgotten: list[Level]) -> SetTiers:
    tiers = [tier for tier in item.factor.tiers if tier.level not in {level.id for level in forgotten}]
    tiers += [Tier(level.name.zh, level.id, suggested(item, level)) for level in forgotten]
    order = [level.id for level in item.scheme.levels]
    tiers.sort(key=lambda tier: order.index(tier.level) if tier.level else len(order))
    return SetTiers(item.factor.name, tuple(tiers), item.factor.no_certificate)


def _names(levels: list[Level]) -> Text:
    return Text("、".join(level.name.zh for level in levels), ", ".join(level.name.en for level in levels))
