"""The sheet with the whole scoring table and the procedure; formulas take full points and weights from here."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.rule.factors import Band, CertificateFactor, Factor, NumberFactor
from tender_tool.domain.rule.table import Group
from tender_tool.reports.excel.inputs import Inputs, Place
from tender_tool.reports.excel.look import PLAIN_FORMAT, PRICE_FORMAT
from tender_tool.reports.excel.lookup import in_sentence, sentence
from tender_tool.reports.excel.page import Formula, Page
from tender_tool.reports.excel.rule_cells import (
    BAND_HIGH,
    BAND_LOW,
    BAND_POINTS,
    CRITERIA,
    EACH,
    FIRST,
    FULL,
    INNER,
    LEAST,
    each_of,
    inner_of,
    least_of,
    weight_of,
)
from tender_tool.reports.excel.workbook_context import WorkbookContext
from tender_tool.reports.prose.procedure import procedure_facts
from tender_tool.reports.prose.rule_differences import difference_facts
from tender_tool.reports.prose.table import how_words, kind_words

_HEADS = ("group", "factor", "kind", "full", "inner_full", "each", "least", "criteria")
_WIDTHS = (16, 22, 20, 15, 11, 11, 9, 58)
_MOST_DIGITS = 6


class TableSheet:
    """Writes one row a factor, their sum, the bands, the procedure's figures, then what the procedure states."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._cells = context.rule
        self._page: Page = context.page(context.term("tab_table"), _WIDTHS)
        self._inputs: Inputs = context.inputs(self._page)

    def write(self) -> None:
        """Write the sheet from top to bottom."""
        context, page = self._draft, self._page
        page.title(context.table.title.in_language(context.language))
        page.head(1, [context.term(name) for name in _HEADS])
        for group in context.table.groups:
            for place, factor in enumerate(group.factors):
                self._write_factor(group, factor, place)
        self._write_sum()
        if self._cells.has_bands:
            self._write_bands()
        self._write_figures()
        self._write_procedure()

    def _write_procedure(self) -> None:
        context, page, row = self._draft, self._page, self._cells.below
        page.line(row, context.term("procedure"), "section")
        differing = difference_facts(context.results.tender, context.language)
        for label, said in (*procedure_facts(context.table, context.language), *differing):
            row += 1
            page.fit_line(row, said, 1)
            page.text(row, 0, label, "label")
            page.line(row, said, "text", 1)
        page.print_to(row)

    def _write_factor(self, group: Group, factor: Factor, place: int) -> None:
        context, page, row = self._draft, self._page, self._cells.factor_row(factor)
        named = context.say("group_points", group=group.name, points=in_sentence(group.points))
        texts = {1: factor.name, 2: kind_words(factor, context.language)}
        texts[CRITERIA] = how_words(factor, context.table, context.language)
        page.fit_cells(row, {0: named, **texts})
        self._write_group(row, group, row - place, named)
        for column, text in texts.items():
            page.text(row, column, text, "center" if column == 2 else "text")
        if isinstance(factor, CertificateFactor) and factor.tiers:
            page.formula(row, FULL, Formula(self._worth(factor), factor.points), "figure", PLAIN_FORMAT)
        else:
            self._write_number(row, FULL, factor.points, ("full", factor.name))
        for column, name, value in (
            (INNER, "inner", inner_of(factor)),
            (EACH, "each", each_of(factor)),
            (LEAST, "least", least_of(factor)),
        ):
            self._write_number(row, column, value, (name, factor.name))

    def _write_group(self, row: int, group: Group, first: int, named: str) -> None:
        """Write the group with its points; they follow those of its factors where they are their sum."""
        context = self._draft
        if group.points != sum((each.points for each in group.factors), Decimal(0)):
            self._page.text(row, 0, named, "center")
            return
        points = f"SUM(D{first + 1}:D{first + len(group.factors)})"
        said = sentence("report.group_points", context.language, {"points": points}, {"group": group.name})
        self._page.formula(row, 0, Formula(said, named), "center", PLAIN_FORMAT)

    def _worth(self, factor: CertificateFactor) -> str:
        best = f"=MAX({self._draft.tiers[factor.name].points})"
        if factor.weight is None or factor.inner is None:
            return best
        return f"{best}*{self._cells.figure(weight_of(factor))}/{self._cells.factor(factor).inner}"

    def _write_number(self, row: int, column: int, value: Decimal | None, place: Place) -> None:
        """Write a number of the rule, or a dash where the factor has no such number."""
        if value is None:
            self._page.text(row, column, self._draft.term("none"), "center")
        else:
            self._inputs.number(row, column, value, place, PLAIN_FORMAT)
            self._inputs.least((row, column, row, column))

    def _write_sum(self) -> None:
        page, row = self._page, self._cells.sum_row
        full = sum((factor.points for factor in self._draft.table.factors), Decimal(0))
        page.text(row, 0, self._draft.term("sum"), "head")
        page.line(row, "", "text", 1, 2)
        page.formula(row, FULL, Formula(f"=SUM(D{FIRST + 1}:D{row})", full), "total", PLAIN_FORMAT)
        page.line(row, "", "text", INNER, CRITERIA)

    def _write_bands(self) -> None:
        context, page, row = self._draft, self._page, self._cells.sum_row + 2
        page.line(row, context.term("bands"), "section")
        page.text(row + 1, 0, context.term("factor"), "head")
        page.line(row + 1, context.term("band"), "head", 1, 2)
        for column, name in ((BAND_LOW, "band_low"), (BAND_HIGH, "band_high"), (BAND_POINTS, "points")):
            page.text(row + 1, column, context.term(name), "head")
        for factor in context.table.factors:
            if isinstance(factor, NumberFactor):
                for place, band in enumerate(factor.bands):
                    self._write_band(self._cells.band_row(factor, place), factor, place, band)
                if factor.otherwise is not None:
                    last = len(factor.bands)
                    self._write_band(self._cells.band_row(factor, last), factor, last, Band(factor.otherwise))

    def _write_band(self, row: int, factor: NumberFactor, place: int, band: Band) -> None:
        said = self._ends(band) or self._draft.term("otherwise")
        self._page.fit_cells(row, {0: factor.name, 1: said})
        self._page.text(row, 0, factor.name)
        self._page.line(row, said, "text", 1, 2)
        ends = ((BAND_LOW, band.low, "band_low"), (BAND_HIGH, band.high, "band_high"))
        for column, value, name in (*ends, (BAND_POINTS, band.points, "band_points")):
            self._write_number(row, column, value, (name, factor.name, str(place)))

    def _ends(self, band: Band) -> str:
        """Return which ends a band has and whether they count; the numbers stand in their own cells."""
        ends = []
        if band.low is not None:
            ends.append(self._draft.term("band_low_counts" if band.low_counts else "band_low_over"))
        if band.high is not None:
            ends.append(self._draft.term("band_high_counts" if band.high_counts else "band_high_under"))
        return self._draft.term("band_and").join(ends)

    def _write_figures(self) -> None:
        context, page = self._draft, self._page
        page.line(self._cells.figures_row, context.term("figures"), "section")
        procedure, rounding = context.table.procedure, context.table.rounding
        values: dict[str, Decimal | None] = {
            "digits": Decimal(rounding.digits),
            "candidates": Decimal(procedure.candidates),
            "ceiling": procedure.ceiling or procedure.budget,
            **{kind: procedure.preferences.rate(kind) for kind in self._cells.rates},
            **{weight_of(each): each.weight for each in context.table.certificate_factors},
        }
        for name, row in self._cells.figures.items():
            kind, _, factor = name.partition(":")
            label = context.say("figure_weight", factor=factor) if factor else context.term(f"figure_{kind}")
            page.line(row, label, "label", 0, 2)
            shown = PRICE_FORMAT if name == "ceiling" else PLAIN_FORMAT
            self._inputs.number(row, FULL, values[name], (kind, factor) if factor else (kind,), shown)
            cell = (row, FULL, row, FULL)
            if name in ("digits", "candidates"):
                self._inputs.whole(cell, int(name == "candidates"), 10 if name == "candidates" else _MOST_DIGITS)
            else:
                self._inputs.least(cell)
