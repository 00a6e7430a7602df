"""T04: the price is scored by a formula that the regime does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.factors import PriceFactor
from tender_tool.domain.table_edits import SetFactor
from tender_tool.fairness.check import Hit, Missing
from tender_tool.fairness.subject import Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import regime

CODE = "T04"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit | Missing]:  # noqa: ARG001  (every check is called alike)
    """Yield a hit for each price factor whose formula the regime does not allow."""
    known = regime(subject.tender.table.procedure.regime)
    factors = [factor for factor in subject.tender.table.factors if isinstance(factor, PriceFactor)]
    if not factors:
        yield Missing("price")
    for factor in factors:
        if known is None and factor.formula != "lowest":
            yield Missing("regime")
        elif known is not None and known.scored and factor.formula not in known.formulas:
            lowest = SetFactor(factor.name, PriceFactor(factor.name, factor.points))
            yield Hit("not_lowest_first", factor.name, factor.name, {"regime": known.title.text()}, edit=lowest)
