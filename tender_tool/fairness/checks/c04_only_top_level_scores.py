"""C04: only the top level scores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import Tier
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile

CODE = "C04"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each factor in which the scheme's top level is the only issued one with points."""
    for item in certificate_items(subject):
        levels = item.scheme.levels
        if len(levels) > 1 and item.scored() == levels[:1]:
            args: Args = {"level": levels[0].name, "points": item.factor.points}
            edit = SetTiers(item.factor.name, _graded(item, data.threshold("share_step")), _without(item))
            yield Hit("only_top", item.factor.name, item.words(), args, edit=edit, row=item.row)


def _graded(item: CertificateItem, step: Decimal) -> tuple[Tier, ...]:
    top = item.factor.tier_for(item.scheme.levels[0].id)
    full = top.points if top else item.factor.points
    rows = []
    for place, level in enumerate(item.scheme.levels):
        tier = item.factor.tier_for(level.id) or Tier(level.name.zh, level.id, Decimal(0))
        rows.append(replace(tier, points=full * max(Decimal(0), 1 - step * place)))
    return tuple(rows)


def _without(item: CertificateItem) -> Decimal:
    return item.factor.no_certificate or Decimal(0)
