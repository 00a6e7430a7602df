"""C07: a higher level earns less than a lower one, or points contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.text import Text
from tender_tool.fairness.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import plain, word

CODE = "C07"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for each pair of levels upside down, each level with two tiers, and each negative number."""
    for item in certificate_items(subject):
        yield from _upside_down(item)
        yield from _twice_and_negative(item)


def _upside_down(item: CertificateItem) -> Iterator[Hit]:
    name = item.factor.name
    rows = [(level.name, item.points_of(level)) for level in item.scheme.levels]
    without = Text(word("score.no_certificate_name", "zh"), word("score.no_certificate_name", "en"))
    rows.append((without, item.factor.no_certificate))
    for (high, more), (low, less) in pairwise(rows):
        args: Args = {"high": high, "low": low, "more": more or Decimal(0), "less": less or Decimal(0)}
        if (less or 0) > (more or 0):
            yield Hit("upside_down", name, item.words(), args)
        elif more is not None and less is not None and more == less > 0:
            yield Hit("not_told_apart", name, item.words(), args)


def _twice_and_negative(item: CertificateItem) -> Iterator[Hit]:
    counted = Counter(tier.level for tier in item.factor.tiers if tier.level)
    for level in item.scheme.levels:
        if counted[level.id] > 1:
            tiers = tuple(tier for tier in item.factor.tiers if tier.level == level.id)
            yield Hit("twice", item.factor.name, item.words(tiers), {"level": level.name})
    rows = [(tier.words, tier.points) for tier in item.factor.tiers]
    rows.append((word("score.no_certificate_name"), item.factor.no_certificate or Decimal(0)))
    for words, points in rows:
        if points < 0:
            yield Hit("negative", item.factor.name, f"{words} {plain(points)}", {"words": words, "points": points})
