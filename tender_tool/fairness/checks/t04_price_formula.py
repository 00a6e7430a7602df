"""T04: the price is scored by a formula that the regime does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from tender_tool.domain.edits.table import SetFactor
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.fairness.check import Hit, Missing, at
from tender_tool.fairness.subject.row_words import quoted, wording
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.procurement import RegimeFile, regime

CODE = "T04"


def check(subject: Subject, data: CheckFile) -> Iterator[Hit | Missing]:
    """Yield a hit for each price factor whose formula, as chosen or as worded, the regime does not allow."""
    if not subject.rows:
        return
    known = regime(subject.regime)
    factors = [factor for factor in subject.tender.table.factors if isinstance(factor, PriceFactor)]
    rows = [row for row in subject.rows if row.is_price and row.text]
    if not factors:
        yield Missing("price")
    for factor in factors:
        if factor.formula == "unread":
            continue
        if known is None and factor.formula != "lowest":
            yield Missing("regime")
        elif known is not None and known.scored and factor.formula not in known.formulas:
            lowest = SetFactor(factor.name, PriceFactor(factor.name, factor.points))
            yield Hit("not_lowest_first", factor.name, factor.name, {"regime": known.title.text()}, edit=lowest)
    for row in rows:
        yield from _worded(row, known, data)


def _worded(row: Row, known: RegimeFile | None, data: CheckFile) -> Iterator[Hit | Missing]:
    """Yield a hit where the words of the price set another benchmark, or drop a price."""
    found = wording(row).find(*data.words["other_benchmark"])
    if not found:
        return
    if known is None:
        yield Missing("regime")
    elif known.scored and "mean" not in known.formulas:
        yield at(row, "not_lowest_first", quoted(found), regime=known.title.text())
