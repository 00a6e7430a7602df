"""What stands in a rule file for a factor and for the procedure: the counterpart of ``factor_files``."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal

from tender_tool.domain.rule.factors import (
    Band,
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.domain.rule.procedure import Procedure

KINDS: dict[type, str] = {
    CertificateFactor: "certificate",
    PriceFactor: "price",
    CommitteeFactor: "committee",
    PerItemFactor: "per_item",
    NumberFactor: "number",
    DeductionFactor: "deduction",
    PassFailFactor: "pass_fail",
    ManualFactor: "manual",
}
Values = dict[str, object]


def factor_values(factor: Factor) -> Values:
    """Return the keys of a factor's table with their values, None where a key is left out; tiers stay tiers."""
    values: Values = {"kind": KINDS[type(factor)]}
    for field in fields(factor):
        value = getattr(factor, field.name)
        if field.name == "bands":
            values["bands"] = [_band(band) for band in value]
        else:
            values[field.name] = None if value in (field.default, "") else value
    if isinstance(factor, PriceFactor) and factor.formula == "mean":
        values |= {"above": factor.above, "below": factor.below}
    return values


def _band(band: Band) -> Values:
    low = "at_least" if band.low_counts else "above"
    high = "at_most" if band.high_counts else "below"
    given = {low: band.low, high: band.high, "points": band.points}
    return {key: value for key, value in given.items() if value is not None}


def procedure_values(procedure: Procedure) -> Values:
    """Return the keys of the ``procedure`` table that differ from what holds without it."""
    plain = Procedure()
    values: Values = {}
    for name in ("regime", "object", "reserved", "ceiling", "budget", "mean", "ties", "candidates", "same_brand"):
        value = getattr(procedure, name)
        if value != getattr(plain, name):
            values[name] = list(value) if isinstance(value, tuple) else value
    for name, part in (("preferences", procedure.preferences), ("low_price", procedure.low_price)):
        rates: dict[str, Decimal] = {
            field.name: getattr(part, field.name) for field in fields(part) if getattr(part, field.name) is not None
        }
        if rates:
            values[name] = rates
    return values
