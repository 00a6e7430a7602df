"""C05: the rule pays for a level that the scheme does not issue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import Tier
from tender_tool.domain.text import Text
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.schemes import DEFAULT_SCHEME, names_more_than_top

CODE = "C05"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for each tier of no issued level, and a note for words that reach above the top level."""
    for item in certificate_items(subject):
        for tier in item.factor.tiers if item.graded else ():
            if tier.level is None:
                yield _not_issued(item, tier)
            elif names_more_than_top(item.scheme, tier.words):
                args: Args = {"words": tier.words, "standard": item.scheme.standard}
                yield Hit("nothing_above", item.factor.name, item.words((tier,)), args, row=item.row)


def _not_issued(item: CertificateItem, tier: Tier) -> Hit:
    kind = "not_issued" if item.named and item.scheme.id == DEFAULT_SCHEME else "not_issued_elsewhere"
    renamed = _may_become_lowest(item, tier)
    edit = _rename(item, tier) if renamed else _remove(item, tier)
    args: Args = {
        "words": tier.words,
        "points": tier.points,
        "standard": item.scheme.standard,
        "levels": _issued(item),
        "lowest": item.scheme.levels[-1].name,
    }
    kind = kind if renamed else f"{kind}_remove"
    return Hit(kind, item.factor.name, item.words((tier,)), args, edit=edit, row=item.row)


def _issued(item: CertificateItem) -> Text:
    zh = "、".join(level.name.zh for level in item.scheme.levels)
    return Text(zh, ", ".join(level.name.en for level in item.scheme.levels))


def _may_become_lowest(item: CertificateItem, tier: Tier) -> bool:
    """Tell whether the tier may go to the scheme's lowest level: it is free, and no higher one earns less."""
    *higher, lowest = item.scheme.levels
    if item.points_of(lowest) is not None or tier.points < (item.factor.no_certificate or 0):
        return False
    return all((item.points_of(level) or Decimal(0)) >= tier.points for level in higher)


def _rename(item: CertificateItem, tier: Tier) -> SetTiers:
    lowest = item.scheme.levels[-1]
    new = replace(tier, words=lowest.name.zh, level=lowest.id)
    tiers = tuple(new if each is tier else each for each in item.factor.tiers)
    return SetTiers(item.factor.name, tiers, item.factor.no_certificate)


def _remove(item: CertificateItem, tier: Tier) -> SetTiers | None:
    tiers = tuple(each for each in item.factor.tiers if each is not tier)
    return SetTiers(item.factor.name, tiers, item.factor.no_certificate) if tiers else None
