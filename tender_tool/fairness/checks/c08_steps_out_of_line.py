"""C08: the steps between the levels do not follow the lines of the standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from tender_tool.domain.certification.scheme import Level
from tender_tool.domain.edits.tender import SetTiers
from tender_tool.domain.rule.factors import Tier
from tender_tool.fairness.check import Args, Hit
from tender_tool.fairness.checks.c07_points_upside_down import contradicts
from tender_tool.fairness.subject.certificate_items import CertificateItem, certificate_items
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.wording import plain

CODE = "C08"
_SHARE = Decimal("0.01")
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Share:
    """What part of the full points a level earns, and what part the lines of its standard suggest."""

    level: Level
    is_now: Decimal
    suggested: Decimal

    @property
    def apart(self) -> Decimal:
        """How far the two lie apart."""
        return abs(self.is_now - self.suggested)


def check(subject: Subject, data: CheckFile) -> Iterator[Hit]:
    """Yield a hit for each certificate with a level too far off its line, or a first step that is too large."""
    for item in certificate_items(subject):
        if not item.graded or item.factor.printed <= 0 or contradicts(item):
            continue
        shares = _shares(item)
        far = [share for share in shares if share.apart > data.threshold("apart_above")]
        first = shares[0].is_now - shares[1].is_now if len(shares) > 1 else Decimal(0)
        if far or first > data.threshold("first_step_above"):
            worst = max(shares, key=lambda share: share.apart)
            args: Args = {
                "level": worst.level.name,
                "now": (worst.is_now * 100).quantize(Decimal(1), ROUND_HALF_UP),
                "expected": (worst.suggested * 100).quantize(Decimal(1), ROUND_HALF_UP),
                "points": _said(item, shares),
            }
            yield Hit("out_of_line", item.factor.name, item.words(), args, edit=_edit(item, shares), row=item.row)


def _shares(item: CertificateItem) -> list[Share]:
    """Return the shares of all levels, the highest first; nothing where the scheme has no lines of points."""
    lines = [(level, level.score_from) for level in item.scheme.levels if level.score_from is not None]
    if len(lines) != len(item.scheme.levels) or len(lines) < _SEVERAL:
        return []
    full = item.factor.printed
    (_, top), (lowest, bottom) = lines[0], lines[-1]
    least = (item.points_of(lowest) or Decimal(0)) / full
    return [
        Share(
            level,
            (item.points_of(level) or Decimal(0)) / full,
            least + (1 - least) * (line - bottom) / (top - bottom),
        )
        for level, line in lines
    ]


def _points(item: CertificateItem, share: Share) -> Decimal:
    return (share.suggested * item.factor.printed).quantize(_SHARE, ROUND_HALF_UP)


def _said(item: CertificateItem, shares: list[Share]) -> str:
    return "、".join(f"{share.level.name.zh} {plain(_points(item, share))}" for share in shares)


def _edit(item: CertificateItem, shares: list[Share]) -> SetTiers:
    """Return the suggested tiers; a level without points gets none, and tiers of no issued level stay."""
    tiers = [
        Tier(tier.words if (tier := item.tier_of(share.level)) else share.level.name.zh, share.level.id, points)
        for share in shares
        if (points := _points(item, share)) > 0
    ]
    others = [tier for tier in item.factor.tiers if tier.level is None]
    return SetTiers(item.factor.name, (*tiers, *others), item.factor.no_certificate)
