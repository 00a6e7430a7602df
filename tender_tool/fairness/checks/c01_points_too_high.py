"""C01: the certificate is worth more of the total than practice recommends."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.edits.tender import SetTiers
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.rulesets import default_ruleset

CODE = "C01"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each factor whose effective full points exceed the recommended most."""
    fair = default_ruleset().certificate_factors[0]
    for item in certificate_items(subject):
        points = item.factor.points
        if points > data.threshold("recommended_most"):
            edit = None
            if item.scheme.id == fair.scheme and item.factor.weight is None:
                edit = SetTiers(item.factor.name, fair.tiers, fair.no_certificate)
            args: Args = {
                "points": points,
                "least": data.threshold("recommended_least"),
                "most": data.threshold("recommended_most"),
                "suggested": fair.points,
            }
            strong = points > data.threshold("strong_above")
            yield Hit("too_high", item.factor.name, item.words(), args, strong, edit, item.row)
