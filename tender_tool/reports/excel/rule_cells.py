"""Where the numbers of the rule stand: every formula takes them from here."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.domain.rule.procedure import Preference
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.reports.prose.procedure import PREFERENCES

# Rows (from 0) of the sheet, and the columns of a factor's numbers.
FIRST = 2
FULL, INNER, EACH, LEAST, CRITERIA = 3, 4, 5, 6, 7
BAND_LOW, BAND_HIGH, BAND_POINTS = 3, 4, 5


class FactorCells(NamedTuple):
    """The cells of a factor's numbers: ``inner`` is that of the full points where it counts nothing inside."""

    full: str
    inner: str
    each: str
    least: str


def inner_of(factor: Factor) -> Decimal | None:
    """Return what a factor's own points are counted out of, None where it says nothing of it."""
    return None if isinstance(factor, (PriceFactor, PassFailFactor)) else factor.inner


def each_of(factor: Factor) -> Decimal | None:
    """Return the points for one item, None where a factor has none."""
    return factor.per_item if isinstance(factor, (PerItemFactor, DeductionFactor)) else None


def least_of(factor: Factor) -> Decimal | None:
    """Return the least points, None where a factor states none."""
    if isinstance(factor, DeductionFactor):
        return factor.floor
    return factor.least if isinstance(factor, CommitteeFactor) else None


class RuleCells:
    """Knows the rows of the sheet with the table: factors, their sum, bands, figures of the procedure."""

    def __init__(self, table: ScoringTable, tab: str) -> None:
        self._table = table
        self._tab = "'" + tab.replace("'", "''") + "'!"
        self.sum_row = FIRST + len(table.factors)
        self._bands: dict[tuple[str, int], int] = {}
        row = self.sum_row + 4
        for factor in table.factors:
            if isinstance(factor, NumberFactor):
                for place in range(len(factor.bands) + (factor.otherwise is not None)):
                    self._bands[factor.name, place] = row
                    row += 1
        self.figures_row = row + 1 if self._bands else self.sum_row + 2
        names = tuple(self._figures())
        self._figure_rows = {name: self.figures_row + 1 + place for place, name in enumerate(names)}
        self.below = self.figures_row + len(names) + 2

    def _figures(self) -> Iterator[str]:
        yield from ("digits", "candidates")
        if self._table.price_factor is not None:
            yield "ceiling"
            yield from self.rates
        yield from (f"weight:{each.name}" for each in self._table.certificate_factors if each.weight is not None)

    @property
    def rates(self) -> tuple[Preference, ...]:
        """Return the price deductions that the procedure states."""
        procedure = self._table.procedure
        sizes = () if procedure.reserved else ("small", "partner")
        return tuple(
            kind
            for kind in PREFERENCES
            if procedure.preferences.rate(kind) is not None and (kind == "domestic" or kind in sizes)
        )

    @property
    def has_bands(self) -> bool:
        """Tell whether any factor goes by bands."""
        return bool(self._bands)

    @property
    def figures(self) -> dict[str, int]:
        """Return the rows of the procedure's figures by their names."""
        return self._figure_rows

    def factor_row(self, factor: Factor) -> int:
        """Return the row of a factor."""
        return FIRST + self._table.factors.index(factor)

    def factor(self, factor: Factor) -> FactorCells:
        """Return where the numbers of a factor stand, as formulas of other sheets name them."""
        row = self.factor_row(factor) + 1
        inner = "E" if inner_of(factor) is not None else "D"
        return FactorCells(*(f"{self._tab}${column}${row}" for column in ("D", inner, "F", "G")))

    def figure(self, name: str) -> str:
        """Return the cell of a figure of the procedure."""
        return f"{self._tab}$D${self._figure_rows[name] + 1}"

    def band_row(self, factor: NumberFactor, place: int) -> int:
        """Return the row of a band; behind the last one stands what other numbers earn."""
        return self._bands[factor.name, place]

    def band(self, factor: NumberFactor, place: int) -> tuple[str, str, str]:
        """Return the cells of a band: its low and high end, its points."""
        row = self._bands[factor.name, place] + 1
        low, high, points = (f"{self._tab}${column}${row}" for column in "DEF")
        return low, high, points


def weight_of(factor: CertificateFactor) -> str:
    """Return the name of the figure with a certificate factor's weight."""
    return f"weight:{factor.name}"
