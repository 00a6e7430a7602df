"""C07: a higher level earns less than a lower one, or points contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from tender_tool.domain.text import Text
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
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
    for (high, more), (low, less) in pairwise(_steps(item)):
        args: Args = {"high": high, "low": low, "more": more or Decimal(0), "less": less or Decimal(0)}
        if (less or 0) > (more or 0):
            yield Hit("upside_down", name, item.words(), args, row=item.row)
        elif more is not None and less is not None and more == less > 0:
            yield Hit("not_told_apart", name, item.words(), args, row=item.row)


def _steps(item: CertificateItem) -> list[tuple[Text, Decimal | None]]:
    """Return each level with its points, then no certificate; levels that one tier means together are one step."""
    rows: list[tuple[Text, Decimal | None]] = []
    last = ""
    for level in item.scheme.levels:
        tier = item.tier_of(level)
        if tier is None or tier.words != last:
            rows.append((level.name, tier.points if tier else None))
        last = tier.words if tier else ""
    without = Text(word("score.no_certificate_name", "zh"), word("score.no_certificate_name", "en"))
    return [*rows, (without, item.factor.no_certificate)]


def _twice_and_negative(item: CertificateItem) -> Iterator[Hit]:
    counted = Counter(tier.level for tier in item.factor.tiers if tier.level)
    for level in item.scheme.levels:
        if counted[level.id] > 1:
            tiers = tuple(tier for tier in item.factor.tiers if tier.level == level.id)
            yield Hit("twice", item.factor.name, item.words(tiers), {"level": level.name}, row=item.row)
    rows = [(tier.words, tier.points) for tier in item.factor.tiers]
    rows.append((word("score.no_certificate_name"), item.factor.no_certificate or Decimal(0)))
    for words, points in rows:
        if points < 0:
            args: Args = {"words": words, "points": points}
            yield Hit("negative", item.factor.name, f"{words} {plain(points)}", args, row=item.row)


def contradicts(item: CertificateItem) -> bool:
    """Tell whether the points of an item contradict each other, so that nothing more can be said of its steps."""
    found = (*_upside_down(item), *_twice_and_negative(item))
    return any(hit.kind != "not_told_apart" for hit in found)
