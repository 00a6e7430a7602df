"""What the clause of a row describes, as a factor."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.documents.clause import Clause, ClauseCertificate
from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
)
from tender_tool.reading.document_rule.level_reach import tiers_of
from tender_tool.reading.document_rule.steps import bands_of, is_yes_or_no
from tender_tool.ruleset.schemes import default_scheme, level_in_words, scheme, schemes
from tender_tool.ruleset.vocabulary.spelling import normalise

_AFTER_SALES = "after_sales"


@dataclass(frozen=True, slots=True)
class RowFigures:
    """What the table itself says of a row: name and points; ``inner`` where its criteria count out of another sum."""

    name: str
    weight: Decimal
    inner: Decimal | None
    criteria: str

    @property
    def full(self) -> Decimal:
        """Return what the criteria count out of."""
        return self.inner or self.weight

    def by_committee(self) -> CommitteeFactor:
        """Return the row as members judge it."""
        return CommitteeFactor(self.name, self.weight, self.inner, criteria=self.criteria)


def described(row: RowFigures, clause: Clause) -> Factor | None:
    """Return the factor that a clause describes, None where members must judge or it is none that we know."""
    return (
        _certificate(row, clause)
        or _per_item(row, clause)
        or _deduction(row, clause)
        or _number(row, clause)
        or _met_or_not(row, clause)
    )


def _certificate(row: RowFigures, clause: Clause) -> CertificateFactor | None:
    only = clause.certificates[0] if len(clause.certificates) == 1 else None
    if only is None or only.kind != _AFTER_SALES or not clause.tiers or clause.per_item or clause.deduction:
        return None
    known = _scheme_of(only, clause)
    if any(tier.points is None for tier in clause.tiers):
        return None
    tiers = tiers_of(known, clause.tiers)
    weight = row.weight if row.inner is not None else None
    return CertificateFactor(row.name, known.id, tiers, clause.otherwise_points, weight, row.inner, row.criteria)


def _scheme_of(certificate: ClauseCertificate, clause: Clause) -> Scheme:
    """Return the scheme of a certificate; where it issues none of the levels, the one named that issues them all."""
    known = scheme(certificate.scheme or "") or default_scheme()
    levels = [tier.words for tier in clause.tiers]
    if any(level_in_words(known, words) for words in levels):
        return known
    name = normalise(certificate.name)
    others = (each for each in schemes() if any(normalise(mark) in name for mark in each.marks))
    return next((each for each in others if all(level_in_words(each, words) for words in levels)), known)


def _per_item(row: RowFigures, clause: Clause) -> PerItemFactor | None:
    each = clause.per_item
    if each is None or each.cap is None or clause.deduction or clause.top_level:
        return None
    # 1个得1分，每增加1个加1分: the step is one of the things.
    if any(tier.points != each.points for tier in clause.tiers) or len(clause.tiers) > 1:
        return None
    if any(certificate.points not in (None, each.points) for certificate in clause.certificates):
        return None
    return PerItemFactor(row.name, row.weight, each.points, row.inner, row.criteria)


def _deduction(row: RowFigures, clause: Clause) -> DeductionFactor | None:
    taken = clause.deduction
    if taken is None or clause.tiers or clause.certificates or clause.per_item:
        return None
    return DeductionFactor(row.name, row.weight, taken.per_missing, taken.floor, row.inner, row.criteria)


def _number(row: RowFigures, clause: Clause) -> NumberFactor | None:
    """Return the factor of steps over one number, each with its points, none reaching into another."""
    if clause.per_item or clause.deduction or clause.certificates:
        return None
    unit, bands = bands_of(clause)
    if not bands:
        return None
    return NumberFactor(row.name, row.weight, bands, clause.otherwise_points, row.inner, unit, row.criteria)


def _met_or_not(row: RowFigures, clause: Clause) -> PassFailFactor | None:
    """Return the factor of what is there or not: everything for it, nothing without it."""
    if is_yes_or_no(clause, row.full):
        return PassFailFactor(row.name, row.weight, row.criteria)
    only = clause.certificates[0] if len(clause.certificates) == 1 else None
    steps = clause.tiers or clause.per_item or clause.deduction or clause.top_level
    if only is None or steps or only.points != row.full or clause.otherwise_points != 0:
        return None
    return PassFailFactor(row.name, row.weight, row.criteria)


def most_of(factor: Factor, clause: Clause) -> Decimal | None:
    """Return the most that the clause of a described factor gives, None where it names no figure."""
    if isinstance(factor, CertificateFactor):
        return factor.printed
    if isinstance(factor, PerItemFactor):
        return clause.per_item.cap if clause.per_item else None
    if isinstance(factor, NumberFactor):
        return max(band.points for band in factor.bands)
    if isinstance(factor, DeductionFactor) and clause.deduction:
        return clause.deduction.start if clause.deduction.start is not None else clause.max_points
    return clause.max_points
