"""The sheet with counts, numbers, requirements and given points: the fact, its cell, and what it earns."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.reasons.points import Earned
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import (
    Band,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
)
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import PLAIN_FORMAT
from tender_tool.reports.excel.lookup import quoted
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rounding import exact_formula
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.reasons import numbered, steps
from tender_tool.ruleset.vocabulary.facts import read_number, read_yes
from tender_tool.ruleset.wording import place_words
from tender_tool.scoring.facts import Fact

_HEADS = ("factor", "bidder", "value_read", "fact_value", "inner_points", "points_got", "cell", "chain_then")
_WIDTHS = (22, 28, 14, 10, 11, 10, 16, 42)
_READ, _VALUE, _INNER, _POINTS, _CELL, _CHAIN = 2, 3, 4, 5, 6, 7


class WorkingsSheet:
    """Writes one row for each of these factors and each bidder."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._page: Page = context.page(context.workings.tab, _WIDTHS)
        self._inputs: Inputs = context.inputs(self._page)
        self._open = quoted(context.term("to_decide"))

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context, page = self._draft, self._page
        page.title(context.workings.tab)
        page.fit_line(1, context.term("workings_legend"))
        page.line(1, context.term("workings_legend"))
        page.head(2, [context.term(name) for name in _HEADS])
        for factor in context.workings.factors if not context.refused else ():
            for place, score in enumerate(context.scores):
                self._write_row(context.workings.row(factor, place), factor, score)
            if context.scores:
                self._check(factor)
        if context.scores:
            cells = (context.workings.first, _VALUE, context.workings.last, _POINTS)
            tint_words(page, cells, {context.term("to_decide"): "waiting"})
        page.print_to(max(context.workings.last, 2))

    def _check(self, factor: Factor) -> None:
        context = self._draft
        first, last = (context.workings.row(factor, place) for place in (0, len(context.scores) - 1))
        cells = (first, _VALUE, last, _VALUE)
        if isinstance(factor, PassFailFactor):
            self._inputs.choice(cells, [context.term("met"), context.term("not_met")])
        elif isinstance(factor, ManualFactor):
            self._inputs.between(cells, Decimal(0), f"={context.rule.factor(factor).inner}")
        else:
            self._inputs.least(cells)

    def _write_row(self, row: int, factor: Factor, score: BidderScore) -> None:
        page, context = self._page, self._draft
        fact, got = context.values.fact(score, factor), context.values.got(score, factor)
        chain = numbered(steps(got, context.language), context.language)
        where = ", ".join(place_words(source, context.language) for source in got.sources) or context.term("none")
        texts = {0: factor.name, 1: score.bidder.name, _READ: fact.text if fact else "", _CHAIN: chain}
        page.fit_cells(row, {**texts, _CELL: fact.reason if fact and fact.recorded else where})
        for column, text in texts.items():
            page.text(row, column, text, "center" if column == _READ else "text")
        if isinstance(factor, ManualFactor):
            # Points that a person gives count with a reason only; those of the list have their cell for one.
            reason = where if fact is None or not fact.recorded else fact.reason.strip()
            self._inputs.text(row, _CELL, reason, ("reason", factor.name, score.bidder.key), "input_text")
        else:
            page.text(row, _CELL, where, "center")
        self._write_value(row, factor, score, fact)
        self._write_points(row, factor, got)

    def _write_value(self, row: int, factor: Factor, score: BidderScore, fact: Fact | None) -> None:
        context, place = self._draft, ("fact", factor.name, score.bidder.key)
        text = fact.text if fact else ""
        if isinstance(factor, PassFailFactor):
            met = read_yes(text)
            words = "" if met is None else context.term("met" if met else "not_met")
            self._inputs.text(row, _VALUE, words, place)
        else:
            number = read_number(text)
            self._inputs.number(row, _VALUE, number, place, PLAIN_FORMAT)

    def _write_points(self, row: int, factor: Factor, got: FactorScore) -> None:
        context, at = self._draft, row + 1
        cells = context.rule.factor(factor)
        inner: Decimal | str = context.term("to_decide") if got.points is None else _inner_points(got)
        self._page.formula(row, _INNER, Formula(f"={self._earned(factor, at)}", inner), "figure", context.mean_format)
        worth = f"E{at}" if cells.inner == cells.full else f"E{at}*{cells.full}/{cells.inner}"
        formula = f"=IF(ISNUMBER(E{at}),{context.rounded(worth)},{self._open})"
        context.write_points(self._page, row, _POINTS, formula, got.points, "total")

    def _earned(self, factor: Factor, at: int) -> str:
        """Return what a fact earns before the weight; more than the full points, or none to be read, waits."""
        cells, value = self._draft.rule.factor(factor), f"D{at}"
        if isinstance(factor, PassFailFactor):
            met, not_met = (quoted(self._draft.term(name)) for name in ("met", "not_met"))
            return f"IF({value}={met},{cells.full},IF({value}={not_met},0,{self._open}))"
        if isinstance(factor, PerItemFactor):
            earned = f"MIN({value}*{cells.each},{cells.inner})"
        elif isinstance(factor, DeductionFactor):
            earned = f"MAX({exact_formula(f'{cells.inner}-{value}*{cells.each}')},{cells.least})"
        elif isinstance(factor, NumberFactor):
            earned = self._banded(factor, value)
        else:
            earned = value
        known = f"AND(ISNUMBER({value}),N({value})>=0"
        if isinstance(factor, ManualFactor):
            known += f",LEN(TRIM(G{at}))>0"
        over = f"IF(N({earned})>{cells.inner},{self._open},{earned})"
        return f"IF({known}),{over},{self._open})"

    def _banded(self, factor: NumberFactor, value: str) -> str:
        rule, last = self._draft.rule, len(factor.bands)
        formula = self._open if factor.otherwise is None else rule.band(factor, last)[2]
        for place, band in reversed(list(enumerate(factor.bands))):
            low, high, points = rule.band(factor, place)
            formula = f"IF({_holds(band, value, low, high)},{points},{formula})"
        return formula


def _inner_points(got: FactorScore) -> Decimal:
    """Return the points before the weight and before they were rounded."""
    return next((each.earns for each in got.reasons if isinstance(each, Earned)), got.points or Decimal(0))


def _holds(band: Band, value: str, low: str, high: str) -> str:
    conditions = []
    if band.low is not None:
        conditions.append(f"{value}{'>=' if band.low_counts else '>'}{low}")
    if band.high is not None:
        conditions.append(f"{value}{'<=' if band.high_counts else '<'}{high}")
    return f"AND({','.join(conditions)})" if conditions else "TRUE"
