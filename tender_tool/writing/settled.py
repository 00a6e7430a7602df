"""A factor as a clause writes it: in points of the table where that comes out exactly."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
    inner_full,
)
from tender_tool.writing.bands import apart

# More digits than these nobody prints.
_DIGITS = Decimal("0.0001")


def settled(factor: Factor) -> Factor:
    """Return a factor that earns the same, its points those of the table, and its steps apart from each other.

    Where points of the table would not come out exactly, the factor keeps a full score of its own.
    """
    if isinstance(factor, NumberFactor):
        factor = replace(factor, bands=apart(factor.bands))
    if isinstance(factor, (PriceFactor, PassFailFactor)) or factor.inner is None:
        return factor
    worth = factor.weight if isinstance(factor, CertificateFactor) else factor.points
    if worth is None or worth == factor.inner:
        return _in_points(factor, Decimal(1))
    share = worth / factor.inner
    if share * factor.inner != worth or any(not _is_exact(each * share) for each in _figures(factor)):
        return factor
    return _in_points(factor, share)


def is_scaled(factor: Factor) -> bool:
    """Tell whether a settled factor keeps a full score of its own."""
    return inner_full(factor) != factor.points


def _is_exact(points: Decimal) -> bool:
    return points == points.quantize(_DIGITS)


def _figures(factor: Factor) -> tuple[Decimal, ...]:
    if isinstance(factor, CertificateFactor):
        return (*(tier.points for tier in factor.tiers), factor.no_certificate or Decimal(0))
    if isinstance(factor, NumberFactor):
        return (*(band.points for band in factor.bands), factor.otherwise or Decimal(0))
    if isinstance(factor, DeductionFactor):
        return (factor.per_item, factor.floor)
    if isinstance(factor, PerItemFactor):
        return (factor.per_item,)
    return (factor.least,) if isinstance(factor, CommitteeFactor) else ()


def _in_points(factor: Factor, share: Decimal) -> Factor:
    def times(points: Decimal) -> Decimal:
        return points if share == 1 else (points * share).quantize(_DIGITS).normalize()

    def unless_none(points: Decimal | None) -> Decimal | None:
        return None if points is None else times(points)

    if isinstance(factor, CertificateFactor):
        tiers = tuple(replace(tier, points=times(tier.points)) for tier in factor.tiers)
        none = unless_none(factor.no_certificate)
        return replace(factor, tiers=tiers, no_certificate=none, weight=None, inner=None)
    if isinstance(factor, NumberFactor):
        bands = tuple(replace(band, points=times(band.points)) for band in factor.bands)
        return replace(factor, bands=bands, otherwise=unless_none(factor.otherwise), inner=None)
    if isinstance(factor, DeductionFactor):
        return replace(factor, per_item=times(factor.per_item), floor=times(factor.floor), inner=None)
    if isinstance(factor, PerItemFactor):
        return replace(factor, per_item=times(factor.per_item), inner=None)
    if isinstance(factor, CommitteeFactor):
        return replace(factor, least=times(factor.least), inner=None)
    return replace(factor, inner=None) if isinstance(factor, ManualFactor) else factor
