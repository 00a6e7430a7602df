"""The sheet with the prices: as read, corrected, deducted, evaluated, and the points they earn."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.rule.procedure import Preference
from tender_tool.reports.excel.inputs import Inputs
from tender_tool.reports.excel.look import PLAIN_FORMAT, PRICE_FORMAT
from tender_tool.reports.excel.page import Formula, Page, exact_in_excel
from tender_tool.reports.excel.prices.columns import PriceColumns
from tender_tool.reports.excel.prices.formulas import PriceFormulas, low_rates
from tender_tool.reports.excel.prices.values import PriceValues
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.prices import price_remarks
from tender_tool.ruleset.wording import place_words


class PriceSheet:
    """Knows where each price stands and writes them, one row a bidder; the benchmark above them."""

    def __init__(self, context: WorkbookContext, factor: PriceFactor) -> None:
        self._draft, self._factor = context, factor
        self._columns = PriceColumns(context, factor)
        self._formulas = PriceFormulas(context, factor, self._columns)
        self._values = PriceValues(context, factor)
        # Prices with more digits than Excel keeps are not computed with.
        self.live = not context.refused and all(map(exact_in_excel, self._values.amounts))

    @cached_property
    def low_open(self) -> str:
        """Return how many prices wait for a review, as a formula of another sheet; empty where none is asked for."""
        return self._formulas.low_open() if self._columns.reviewed and self.live else ""

    def points_cell(self, place: int) -> str:
        """Return the cell with a bidder's points, as other sheets name it."""
        return self._columns.outside("points", place)

    def counted_cell(self, place: int) -> str:
        """Return the cell of the price that equal totals go by, as other sheets name it."""
        return self._columns.outside("counts" if self.live else self._columns.bid, place)

    def series(self, count: int) -> dict[str, list[object]]:
        """Return the evaluated prices and the points of the first bidders, as a chart takes them."""
        columns, first = self._columns, self._columns.first - 1
        ends = {"categories": columns.column("evaluated"), "values": columns.column("points")}
        return {name: [columns.tab, first, place, first + count - 1, place] for name, place in ends.items()}

    def write(self) -> None:
        """Write the benchmark, then one row a bidder, then what the checks of the amounts rest on."""
        context, columns = self._draft, self._columns
        page = context.page(columns.tab, columns.widths)
        inputs = context.inputs(page)
        page.title(columns.tab)
        self._write_figures(inputs)
        page.head(columns.head, [self._head(name) for name in columns.names])
        for place, score in enumerate(context.scores):
            row = columns.first - 1 + place
            self._write_names(page, row, score)
            if self.live:
                self._write_row(inputs, row, place, score)
            else:
                self._write_fixed_row(page, row, score)
        if self.live and context.scores:
            self._check_and_tint(inputs)
            self._write_checks(page)
        page.print_to(max(columns.last - 1, columns.head), columns.printed)

    def _head(self, name: str) -> str:
        term, (kind, _, preference) = self._draft.term, name.partition("_")
        if kind == "off":
            return self._draft.say("price_amount", kind=term(f"deduction_{preference}"))
        if kind == "tick":
            return term(f"deduction_{preference}")
        return term({"bidder": "bidder", "remark": "remark_then"}.get(name, f"price_{name}"))

    def _write_figures(self, inputs: Inputs) -> None:
        page, formulas, values = inputs.page, self._formulas.figures(), self._values.figures()
        typed = {"above": self._factor.above, "below": self._factor.below, "trim": Decimal(self._factor.trim)}
        for name, row in self._columns.figures.items():
            label = self._draft.term(name)
            page.fit_cells(row, {0: label})
            page.text(row, 0, label, "label")
            own = name.removeprefix("price_")
            shown = PRICE_FORMAT if "benchmark" in name or own == "sum" else PLAIN_FORMAT
            if own in typed:
                inputs.number(row, 1, typed[own], (own, self._factor.name), shown)
                inputs.between((row, 1, row, 1), Decimal(0), Decimal(5 if own == "trim" else 100))
            elif self.live:
                page.formula(row, 1, Formula(formulas[name], values[name]), "total", shown)
            elif isinstance(values[name], Decimal):
                page.number(row, 1, Decimal(str(values[name])), "total", shown)
            else:
                page.text(row, 1, str(values[name]), "waiting")

    def _write_names(self, page: Page, row: int, score: BidderScore) -> None:
        context, columns, bidder = self._draft, self._columns, score.bidder
        got = self._values.got(score)
        remark = "\n".join(price_remarks(score, got, context.language))
        source = bidder.cell("price")
        page.fit_cells(row, {0: bidder.name, columns.column("remark"): remark})
        page.text(row, 0, bidder.name)
        page.text(row, columns.column("remark"), remark)
        where = place_words(source, context.language) if source else context.term("none")
        page.text(row, columns.column("place"), where, "center")

    def _write_row(self, inputs: Inputs, row: int, place: int, score: BidderScore) -> None:
        columns, key = self._columns, score.bidder.key
        self._write_bid(inputs, row, score)
        for kind in columns.ticks:
            inputs.text(row, columns.column(f"tick_{kind}"), self._values.tick(score, kind), (kind, key))
            if kind in columns.rates:
                self._write_amount(inputs.page, row, kind, score)
        confirmed = self._draft.term("tick_yes") if self._values.is_confirmed(score) else ""
        inputs.text(row, columns.column("confirmed"), confirmed, ("confirmed", key))
        out, at, make = self._draft.ranks.cell("valid", place), row + 1, self._formulas
        formulas = {
            "considered": (make.considered(at, out), self._values.considered(score)),
            "counts": (make.counts(at), self._values.counts(score)),
            "doubted": (make.doubted(at), self._values.doubted(score)),
            "evaluated": (make.evaluated(at), self._values.evaluated(score)),
        }
        for name, (formula, value) in formulas.items():
            inputs.page.formula(row, columns.column(name), Formula(formula, value), "figure", PRICE_FORMAT)
        points = Formula(make.points(at, out), self._values.points(score))
        inputs.page.formula(row, columns.column("points"), points, "total", self._draft.points_format)
        if columns.reviewed:
            review = Formula(make.low(at), self._values.low(score))
            inputs.page.formula(row, columns.column("low"), review, "center", "")
            explained = self._draft.term("tick_explained") if self._values.is_explained(score) else ""
            inputs.text(row, columns.column("explained"), explained, ("explained", key))

    def _write_bid(self, inputs: Inputs, row: int, score: BidderScore) -> None:
        """Write the bid; where any was corrected, beside it what counts."""
        columns, bid, read = self._columns, self._draft.values.bid(score), score.bidder.price_bid
        changed, place = bid != read, ("price", score.bidder.key)
        words = score.bidder.bid_words or self._draft.term("none")
        if not columns.corrected or not changed:
            column = columns.column("read")
            if read is None:
                inputs.text(row, column, words, place)
            else:
                inputs.number(row, column, read, place, PRICE_FORMAT)
            if columns.corrected:
                cell, dash = f"{columns.letter('read')}{row + 1}", self._draft.term("none")
                formula = Formula(f'=IF(ISNUMBER({cell}),{cell},"{dash}")', dash if read is None else read)
                inputs.page.formula(row, columns.column("counted"), formula, "figure", PRICE_FORMAT)
            return
        if read is None:
            inputs.page.text(row, columns.column("read"), words, "center")
        else:
            inputs.page.number(row, columns.column("read"), read, "figure", PRICE_FORMAT)
        inputs.number(row, columns.column("counted"), bid, place, PRICE_FORMAT)

    def _write_amount(self, page: Page, row: int, kind: Preference, score: BidderScore) -> None:
        formula = Formula(self._formulas.amount(kind, row + 1), self._values.amount(kind, score))
        page.formula(row, self._columns.column(f"off_{kind}"), formula, "figure", PRICE_FORMAT)

    def _write_fixed_row(self, page: Page, row: int, score: BidderScore) -> None:
        """Write what was worked out as it is."""
        context, columns = self._draft, self._columns
        got = self._values.got(score)
        detail = got.price if got is not None else None
        for name in columns.names:
            if name not in ("bidder", "place", "remark"):
                page.text(row, columns.column(name), context.term("none"), "center")
        values: dict[str, Decimal | None] = {"read": score.bidder.price_bid}
        if detail is not None:
            values["evaluated"] = detail.evaluated
            values |= {f"off_{each.kind}": each.amount for each in detail.deductions}
            values |= {"counted": detail.counted} if columns.corrected else {}
        for name, value in values.items():
            if value is not None:
                page.number(row, columns.column(name), value, "figure", PRICE_FORMAT)
        if got is not None:
            context.write_fixed(page, row, columns.column("points"), got.points, "total")

    def _check_and_tint(self, inputs: Inputs) -> None:
        columns, term, first, last = self._columns, self._draft.term, self._columns.first - 1, self._columns.last - 1

        def cells(name: str) -> tuple[int, int, int, int]:
            return first, columns.column(name), last, columns.column(name)

        inputs.least(cells("read"))
        if columns.corrected:
            inputs.least(cells("counted"))
        for kind in columns.ticks:
            inputs.choice(cells(f"tick_{kind}"), [term("tick_yes"), term("tick_no"), term("to_decide")])
        inputs.choice(cells("confirmed"), [term("tick_yes")])
        if columns.reviewed:
            inputs.choice(cells("explained"), [term("tick_explained")])
            tint_words(inputs.page, cells("low"), {term("low_review"): "waiting"})
        whole = (first, 1, last, columns.column("points"))
        tint_words(inputs.page, whole, {term("to_decide"): "waiting"})

    def _write_checks(self, page: Page) -> None:
        formulas, values = self._formulas.checks(), self._values.checks()
        found = {name: Formula(formula, values[name]) for name, formula in formulas.items()}
        if self._columns.reviewed:
            found |= {name: Formula(*each) for name, each in low_rates(self._draft).items()}
        for name, row in self._columns.checks.items():
            label = self._draft.term(name)
            page.fit_cells(row, {0: label})
            page.text(row, 0, label, "label")
            page.formula(row, 1, found[name], "center", PLAIN_FORMAT)
