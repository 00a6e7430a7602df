"""The sheet that ranks come from: which bids are valid, totals, what puts equal totals in order, the candidates."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.results.score import BidderScore
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import PLAIN_FORMAT, PRICE_FORMAT
from tender_tool.reports.excel.lookup import quoted, sentence
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rank_columns import BEHIND, FIRST_ROW, NAME, TOTAL, VALID
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.values.order import candidate_place, standing
from tender_tool.ruleset.procurement import regime
from tender_tool.scoring.rounding import total_of

_CONDITIONS = 6
_MOST_DRAWN = 9999


class RanksSheet:
    """Writes the sheet; ``points`` are the cells of the overview: by bidder those of the factors, then the total."""

    def __init__(self, context: WorkbookContext, prices: PriceSheet | None, points: Sequence[Sequence[str]]) -> None:
        self._draft, self._prices, self._points = context, prices, points
        self._columns, self._known = context.ranks, context.standings
        self._regime = regime(context.table.procedure.regime)
        self._out = quoted(context.term("bid_no"))

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context, columns = self._draft, self._columns
        widths = (30, 11, 11, *(15 for _ in columns.names), 12, 9, 11, 9, 10, 14)
        page = context.page(columns.tab, widths)
        page.title(columns.tab)
        legend = context.term("ranks_legend" if context.live else "ranks_fixed")
        page.fit_line(1, legend)
        page.line(1, legend)
        own = {name: context.term(f"key_{name}") for name in ("price", "technical")}
        before = [context.term(name) for name in ("bidder", "bid_valid", "total")]
        page.head(
            FIRST_ROW - 1,
            [*before, *(own.get(each, each) for each in columns.names), *map(context.term, BEHIND)],
        )
        inputs = context.inputs(page)
        for place, score in enumerate(context.scores):
            self._write_bidder(inputs, place, score)
        below = FIRST_ROW + len(context.scores)
        if context.live and context.scores:
            self._check_and_tint(inputs)
            if self._regime is not None:
                self._write_conditions(page, below + 1)
                below += 1 + _CONDITIONS
        page.print_to(below)

    def _check_and_tint(self, inputs: Inputs) -> None:
        first, last, term = FIRST_ROW, self._columns.last - 1, self._draft.term
        draw, candidate = (self._columns.column(name) for name in ("draw", "candidate"))
        inputs.choice((first, VALID, last, VALID), [term("bid_yes"), term("bid_no"), term("to_decide")])
        inputs.whole((first, draw, last, draw), 1, _MOST_DRAWN)
        words = {term("to_decide"): "waiting", term("rejected"): "error", term("bid_no"): "error"}
        tint_words(inputs.page, (first, VALID, last, candidate), words)

    def _write_bidder(self, inputs: Inputs, place: int, score: BidderScore) -> None:
        page, row, context = inputs.page, FIRST_ROW + place, self._draft
        page.fit_cells(row, {NAME: score.bidder.name})
        page.text(row, NAME, score.bidder.name)
        if not context.live:
            self._write_fixed(page, row, place, score)
            return
        key, drawn = score.bidder.key, context.values.drawn.get(score.bidder.key)
        inputs.text(row, VALID, self._known.bid_words(score), ("valid", key))
        total = Formula(f"={self._points[place][-1]}", self._known.total(score))
        page.formula(row, TOTAL, total, "total", context.points_format)
        for name in self._columns.names:
            self._write_key(page, row, name, place, score)
        inputs.number(
            row, self._columns.column("draw"), None if drawn is None else Decimal(drawn), ("draw", key), "0"
        )
        self._write_brand(page, row, place)
        self._write_rank(page, row, score)

    def _write_fixed(self, page: Page, row: int, place: int, score: BidderScore) -> None:
        """Write what stands as plain words and numbers: nothing is scored, or too many would be counted."""
        context, columns = self._draft, self._columns
        page.text(row, VALID, self._known.bid_words(score), "center")
        if score.total is None:
            page.text(row, TOTAL, context.term("none"), "center")
        else:
            page.formula(row, TOTAL, Formula(f"={self._points[place][-1]}", score.total), "total", "")
        for column in range(TOTAL + 1, columns.column("rank")):
            page.text(row, column, context.term("none"), "center")
        page.text(row, columns.column("rank"), standing(score, context.language), "center")
        page.text(row, columns.column("candidate"), candidate_place(score, context.language), "center")

    def _write_key(self, page: Page, row: int, name: str, place: int, score: BidderScore) -> None:
        context, column = self._draft, self._columns.column(name)
        if name != "price":
            factors = context.values.technical if name == "technical" else [context.values.place_of(name)]
            cells = ",".join(self._points[place][factor] for factor in factors) or "0"
            points = [self._known.points(score, context.table.factors[factor]) for factor in factors]
            value = total_of(each for each in points if isinstance(each, Decimal))
            page.formula(row, column, Formula(f"=ROUND(SUM({cells}),6)", value), "figure", context.points_format)
            return
        counted = self._known.context.prices.counted.get(score.bidder.key)
        if self._prices is not None:
            shown: Decimal | str = "" if counted is None else counted
            page.formula(row, column, Formula(f"={self._prices.counted_cell(place)}", shown), "figure", PRICE_FORMAT)
        elif counted is None:
            page.text(row, column, "", "center")
        else:
            page.number(row, column, counted, "figure", PRICE_FORMAT)

    def _write_brand(self, page: Page, row: int, place: int) -> None:
        """Write the bidder's brand, how many of it stand ahead, and as what part of a bidder it counts."""
        columns, known, at = self._columns, self._known, row + 1
        group, held, share = (columns.column(name) for name in ("brand_group", "brand_held", "brand_share"))
        out, number = f"${columns.letter('valid')}{at}={self._out}", known.brand_numbers[place]
        if number is None:
            page.text(row, group, "", "center")
            page.number(row, held, Decimal(0), "center", "0")
            page.formula(row, share, Formula(f"=IF({out},0,1)", known.share(place)), "center", PLAIN_FORMAT)
            return
        among = (columns.range("brand_group"), f"${columns.letter('brand_group')}{at}")
        ahead = f"=IF(ISNUMBER(${columns.letter('total')}{at}),{columns.ahead(at, columns.own, among)},0)"
        alike = f'COUNTIFS({",".join(among)},{columns.range("valid")},"<>"&{self._out})'
        page.number(row, group, Decimal(number), "center", "0")
        page.formula(row, held, Formula(ahead, Decimal(known.ahead_in_brand(place))), "center", "0")
        page.formula(row, share, Formula(f"=IF({out},0,1/{alike})", known.share(place)), "center", PLAIN_FORMAT)

    def _write_rank(self, page: Page, row: int, score: BidderScore) -> None:
        context, columns, at = self._draft, self._columns, row + 1
        total, valid = (f"${columns.letter(name)}{at}" for name in ("total", "valid"))
        rank = f"IF(ISNUMBER({total}),1+{columns.ahead(at, columns.names)},{quoted(context.term('to_decide'))})"
        formula = f"=IF({valid}={self._out},{quoted(context.term('rejected'))},{rank})"
        page.formula(row, columns.column("rank"), Formula(formula, self._known.rank(score)), "center", "0")
        column, candidate = columns.column("candidate"), candidate_place(score, context.language)
        if self._regime is None:
            page.text(row, column, candidate, "center")
        else:
            page.formula(row, column, Formula(self._candidate(at), candidate), "center", "")

    def _candidate(self, at: int) -> str:
        """Return the formula of the place among the candidates."""
        columns, dash = self._columns, quoted(self._draft.term("none"))
        rank, held = (f"${columns.letter(name)}{at}" for name in ("rank", "brand_held"))
        place = f'1+COUNTIFS({columns.range("rank")},"<"&{rank},{columns.range("brand_held")},0)'
        named = sentence("report.candidate_place", self._draft.language, {"place": f"({place})"}, {})[1:]
        inner = f"IF({place}<={self._draft.rule.figure('candidates')},{named},{dash})"
        ready = f"${columns.letter('total')}${columns.last + 1 + _CONDITIONS}"
        return f"=IF(AND({ready}={quoted(self._draft.term('tick_yes'))},ISNUMBER({rank}),{held}=0),{inner},{dash})"

    def _write_conditions(self, page: Page, row: int) -> None:
        """Write what must hold before anybody is recommended."""
        context, columns, known = self._draft, self._columns, self._known
        least = Decimal(self._regime.least_bids if self._regime else 0)
        waiting = f"=COUNTIF({columns.range('total')},{quoted(context.term('to_decide'))})"
        low = f"={self._prices.low_open}" if self._prices and self._prices.low_open else f"={known.low_open}"
        lines = (
            ("ready_valid", f"=ROUND(SUM({columns.range('brand_share')}),6)", Decimal(known.valid)),
            ("ready_waiting", waiting, Decimal(known.waiting)),
            ("ready_low", low, Decimal(known.low_open)),
            ("ready_brand", self._undecided_brands(), Decimal(known.brands_open)),
        )
        page.line(row, context.term("ready_least"), "label", 0, 1)
        page.number(row, TOTAL, least, "figure", "0")
        for at, (name, formula, value) in enumerate(lines, start=row + 1):
            page.line(at, context.term(name), "label", 0, 1)
            page.formula(at, TOTAL, Formula(formula, value), "figure", "0")
        page.line(row + 5, context.term("ready"), "label", 0, 1)
        cells = [f"C{row + 1 + place}" for place in range(5)]
        met = f"AND({cells[1]}>={cells[0]},{cells[2]}=0,{cells[3]}=0,{cells[4]}=0)"
        yes, no = context.term("tick_yes"), context.term("tick_no")
        ready = Formula(f"=IF({met},{quoted(yes)},{quoted(no)})", yes if known.ready else no)
        page.formula(row + 5, TOTAL, ready, "center", "")

    def _undecided_brands(self) -> str:
        """Return the formula of how many brands have several first bidders."""
        columns, known = self._columns, self._known
        numbers = sorted({number for number in known.brand_numbers if number is not None})
        group, held = columns.range("brand_group"), columns.range("brand_held")
        scored = f'{columns.range("total")},">=0"'
        return "=" + ("+".join(f"(COUNTIFS({group},{each},{held},0,{scored})>1)" for each in numbers) or "0")
