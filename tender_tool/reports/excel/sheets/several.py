"""The sheet with each certificate of the bidders that have several, and which of them counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.reports.excel.certificate_cells import CertificateCells, ValidityRule
from tender_tool.reports.excel.look import DAY_FORMAT, DERIVED_DAY_FORMAT
from tender_tool.reports.excel.lookup import points_formula, points_value, quoted, worth
from tender_tool.reports.excel.page import FIRST_YEAR, Formula, Page
from tender_tool.reports.excel.rule_cells import weight_of
from tender_tool.reports.excel.tints import tint_words
from tender_tool.reports.excel.workbook_context import WorkbookContext, on_sheet
from tender_tool.reports.prose.certificates import home_scheme, level_read, text_read, validity_words
from tender_tool.reports.prose.table import certificates_only
from tender_tool.scoring.factors.certificate import each_score, held_by_another

_HEADS = (
    "factor", "bidder", "level_text", "level", "valid_from", "valid_until", "said", "validity", "inner_points",
    "points_got", "counts_of_several",
)  # fmt: skip
_WIDTHS = (18, 28, 18, 14, 13, 13, 10, 9, 12, 10, 9, 8, 14, 8)
_ABOVE = 3
_LEVEL, _SINCE, _UNTIL, _SAID, _VALID, _INNER, _POINTS, _COUNTS, _DOUBT, _MERIT, _CHOSEN = range(3, 14)
# Excel counts days from here.
_FIRST_DAY = date(1899, 12, 30)
# What other sheets take of the one that counts.
PICKED = {
    "level": _LEVEL,
    "since": _SINCE,
    "until": _UNTIL,
    "said": _SAID,
    "validity": _VALID,
    "inner": _INNER,
    "points": _POINTS,
}
# Points come first, to as many digits as they are rounded to at most, then what makes one of equals the better: a
# unit of their last digit is more than all of that.
_DIGITS, _SCALE = 6, 10**9


@dataclass(frozen=True, slots=True)
class Several:
    """A bidder's certificates for a factor: the rows (from 0) that they stand in, and the place of the one chosen."""

    tab: str
    first: int
    scores: tuple[FactorScore, ...]
    chosen: int

    def column(self, column: int) -> str:
        """Return the cells of a column, absolute."""
        letter = chr(ord("A") + column)
        return f"${letter}${self.first + 1}:${letter}${self.first + len(self.scores)}"

    @property
    def chosen_cell(self) -> str:
        """Return the cell that says which of them counts, counted from 1."""
        return f"${chr(ord('A') + _CHOSEN)}${self.first + 1}"

    def formula(self, name: str) -> str:
        """Return the formula of a figure of the one that counts; ``name`` is a key of ``PICKED``."""
        cells = on_sheet(self.tab, self.column(PICKED[name]))
        return f"INDEX({cells},{on_sheet(self.tab, self.chosen_cell)})"


class SeveralSheet:
    """Writes one row for each factor, bidder and certificate; other sheets take from it what counts."""

    def __init__(self, context: WorkbookContext) -> None:
        self._draft = context
        self._home = home_scheme(context.table)
        self._tab = context.term("tab_several")
        self._alone = certificates_only(context.table)
        self._listed = {bidder.key: bidder for bidder in context.results.tender.bidders if bidder.others}
        self._of: dict[tuple[str, str], Several] = {}
        row = _ABOVE
        for factor in context.table.certificate_factors if not context.refused else ():
            for score in context.scores:
                found = self._several(factor, score, row)
                if found is not None:
                    self._of[factor.name, score.bidder.key] = found
                    row += len(found.scores)

    @property
    def note(self) -> list[str]:
        """Return where several certificates are changed; nothing where no bidder has several."""
        return [self._draft.term("several_note")] if self._of else []

    def of(self, factor: CertificateFactor, score: BidderScore) -> Several | None:
        """Return a bidder's certificates for a factor; None where it has one, or where its points do not follow."""
        return self._of.get((factor.name, score.bidder.key))

    def _several(self, factor: CertificateFactor, score: BidderScore, row: int) -> Several | None:
        """Return a bidder's certificates if the formulas come to what the program says of each and of all."""
        if not score.bidder.others:
            return None
        context = self._draft
        got = context.values.got(score, factor)
        # As the list has them: a score puts the one that counts first.
        bidder = self._listed.get(score.bidder.key, score.bidder)
        found = tuple(each_score(factor, bidder, context.values.context))
        validity = self._validity(factor)
        for each in found:
            held = each.certificate
            if held is None or validity.said(held, validity_words(each, context.language), with_since=True) is None:
                return None
            if worth(factor, points_value(factor, held, valid=each.valid), context.rounding) != each.points:
                return None
        chosen = next((place for place, each in enumerate(found) if each.certificate is got.certificate), None)
        if chosen is None or (found[chosen].points, found[chosen].valid) != (got.points, got.valid):
            return None
        return Several(self._tab, row, found, chosen)

    def _validity(self, factor: CertificateFactor) -> ValidityRule:
        context = self._draft
        day = context.results.tender.opened_on
        return ValidityRule(factor.scheme, self._home, day, context.day, context.language)

    def write_picked(
        self,
        page: Page,
        row: int,
        several: Several,
        told: tuple[Certificate, str, str, str],
        columns: Mapping[str, int],
    ) -> None:
        """Write on another page what the certificate that counts says, as formulas; ``columns`` as in PICKED.

        ``told`` is that certificate now, with its level, what is said of it, and whether it counts.
        """
        held, *words = told
        none, texts = self._draft.term("none"), dict(zip(("level", "said", "validity"), words, strict=True))
        days = {"since": (held.valid_from, False), "until": (held.valid_until, held.until_derived)}
        for name, column in columns.items():
            formula = several.formula(name)
            if name in texts:
                if name == "said":
                    # Of a certificate that nobody read, or of another kind, nothing else can be said.
                    open_, dash = quoted(self._draft.term("to_decide")), quoted(none)
                    aside = f"OR({several.formula('level')}={open_},{several.formula('validity')}={dash})"
                    formula = f'IF({aside},"",{formula}&"")'
                page.formula(row, column, Formula(f"={formula}", texts[name]), "center", "")
                continue
            day, derived = days[name]
            made = Formula(f'=IF({formula}="",{quoted(none)},{formula})', _as_number(day) or none)
            page.formula(row, column, made, "center", DERIVED_DAY_FORMAT if derived else DAY_FORMAT)

    def write(self) -> None:
        """Write the sheet from top to bottom; nothing where no bidder has several."""
        if not self._of:
            return
        context = self._draft
        page = context.page(self._tab, _WIDTHS)
        page.title(self._tab)
        page.fit_line(1, context.term("several_legend"), 0, _COUNTS)
        page.line(1, context.term("several_legend"), last=_COUNTS)
        page.head(2, [context.term(name) for name in _HEADS])
        for factor in context.table.certificate_factors:
            for score in context.scores:
                found = self.of(factor, score)
                if found is not None:
                    for place in range(len(found.scores)):
                        self._write_row(page, factor, score, found, place)
        self._end(page)

    def _end(self, page: Page) -> None:
        context = self._draft
        last = max(found.first + len(found.scores) - 1 for found in self._of.values())
        inputs = context.inputs(page)
        for factor in context.table.certificate_factors:
            own = [found for (name, _), found in self._of.items() if name == factor.name]
            if own:
                first, end, validity = own[0].first, own[-1].first + len(own[-1].scores) - 1, self._validity(factor)
                inputs.choice((first, _LEVEL, end, _LEVEL), validity.choices)
                inputs.choice((first, _SAID, end, _SAID), validity.sayings)
        inputs.days((_ABOVE, _SINCE, last, _UNTIL))
        words = {context.term("to_decide"): "waiting", context.term("valid_no"): "error"}
        tint_words(page, (_ABOVE, _LEVEL, last, _POINTS), words)
        tint_words(page, (_ABOVE, _COUNTS, last, _COUNTS), {context.term("tick_yes"): "chosen"})
        for column in (_DOUBT, _MERIT, _CHOSEN):
            page.hide_column(column)
        if self._alone:
            page.hide_column(_INNER)
        page.print_to(last, _COUNTS)

    def _write_row(
        self, page: Page, factor: CertificateFactor, score: BidderScore, several: Several, place: int
    ) -> None:
        context, row, got = self._draft, several.first + place, several.scores[place]
        held = got.certificate or score.bidder.certificate
        texts = {
            0: factor.name,
            1: score.bidder.name,
            2: text_read(held, context.results.tender.bidder_list, context.language),
        }
        page.fit_cells(row, texts)
        for column, text in texts.items():
            page.text(row, column, text)
        validity = self._validity(factor)
        actual = validity_words(got, context.language)
        said = validity.said(held, actual, with_since=True) or ""
        self._write_held(page, row, held, said, (factor.name, score.bidder.key, str(place)))
        at = row + 1
        formula = validity.formula(CertificateCells(f"D{at}", f"F{at}", f"G{at}", f"E{at}"))
        page.formula(row, _VALID, Formula(formula, actual), "center", "")
        self._write_points(page, row, factor, got)
        anothers = held_by_another(held, self._listed.get(score.bidder.key, score.bidder))
        # Nobody confirmed it for as long as nothing else is said of it than now.
        doubted = said if anothers and held.confirmed is None else None
        self._write_choice(page, factor, several, place, doubted)

    def _write_held(self, page: Page, row: int, held: Certificate, said: str, whose: tuple[str, ...]) -> None:
        inputs, context = self._draft.inputs(page), self._draft
        inputs.text(row, _LEVEL, level_read(held, self._home, context.language), ("level", *whose))
        shown = DERIVED_DAY_FORMAT if held.until_derived else DAY_FORMAT
        inputs.day(row, _SINCE, held.valid_from, ("since", *whose), DAY_FORMAT)
        inputs.day(row, _UNTIL, held.valid_until, ("until", *whose), shown)
        inputs.text(row, _SAID, said, ("said", *whose))

    def _write_points(self, page: Page, row: int, factor: CertificateFactor, got: FactorScore) -> None:
        context, at = self._draft, row + 1
        lookup = points_formula(f"D{at}", f"H{at}", context.tiers[factor.name], context.language)
        printed = points_value(factor, got.certificate, valid=got.valid) if got.certificate else None
        context.write_points(page, row, _INNER, lookup, got.points if self._alone else printed)
        formula = f"=IF(ISNUMBER(I{at}),{self._counted(factor, f'I{at}')},I{at})"
        context.write_points(page, row, _POINTS, formula, got.points, "total")

    def _counted(self, factor: CertificateFactor, printed: str) -> str:
        """Return what printed points are worth: of certificates alone those of the rule sheet are rounded already."""
        context = self._draft
        if self._alone:
            return printed
        if factor.weight is None:
            return context.rounded(printed)
        weight = context.rule.figure(weight_of(factor))
        return context.rounded(f"{printed}*{weight}/{context.rule.factor(factor).inner}")

    def _write_choice(
        self, page: Page, factor: CertificateFactor, several: Several, place: int, doubted: str | None
    ) -> None:
        """Write which of a bidder's certificates counts; ``doubted``: what is said of one that another holds."""
        context, row = self._draft, several.first + place
        at, got = row + 1, several.scores[place]
        term = {name: quoted(context.term(name)) for name in ("valid_yes", "valid_open", "level_none", "to_decide")}
        open_ = f"AND(H{at}={term['valid_open']},D{at}<>{term['to_decide']})"
        also = f",AND(H{at}={term['valid_yes']},G{at}={quoted(doubted)})" if doubted is not None else ""
        page.formula(row, _DOUBT, Formula(f"=IF(OR({open_}{also}),1,0)", Decimal(_doubt(got))), "figure", "0")
        claims = f"AND(D{at}<>{term['level_none']},D{at}<>{term['to_decide']})"
        merit = f"ROUND(J{at},{_DIGITS})*{_SCALE}+(H{at}={term['valid_yes']})*100+IF({claims},10,0)+1-L{at}"
        page.formula(row, _MERIT, Formula(f"=IF(ISNUMBER(J{at}),{merit},-1)", _merit(got)), "figure", "0.000000")
        yes, no = context.term("tick_yes"), context.term("none")
        mark = f"=IF({several.chosen_cell}={place + 1},{quoted(yes)},{quoted(no)})"
        page.formula(row, _COUNTS, Formula(mark, yes if place == several.chosen else no), "center", "")
        if place == 0:
            chosen = Decimal(several.chosen + 1)
            most = self._counted(factor, f"MAX({context.tiers[factor.name].points})")
            page.formula(row, _CHOSEN, Formula(_chosen(several, most, term["to_decide"]), chosen), "figure", "0")


def _chosen(several: Several, most: str, open_: str) -> str:
    """Return the formula of the place of the one that counts; ``most`` is what a bidder gets at most.

    While one that cannot be read might be better than the best of the others, it is that one: a person decides.
    """
    points, merit, doubt = (several.column(column) for column in (_POINTS, _MERIT, _DOUBT))
    best = f"MATCH(MAX({merit}),{merit},0)"
    unsure = f"OR(COUNT({points})=0,MAX({points})<{most},INDEX({doubt},{best})=1)"
    return f"=IF(AND(COUNTIF({points},{open_})>0,{unsure}),MATCH({open_},{points},0),{best})"


def _as_number(day: date | None) -> Decimal | str | None:
    """Return a day as Excel counts it, or as text before its calendar begins."""
    if day is None or day.year >= FIRST_YEAR:
        return None if day is None else Decimal((day - _FIRST_DAY).days)
    return day.isoformat()


def _doubt(got: FactorScore) -> int:
    return int(got.points is not None and got.needs_review)


def _merit(got: FactorScore) -> Decimal:
    if got.points is None:
        return Decimal(-1)
    claims = got.certificate is not None and got.certificate.claims_level
    return got.points * _SCALE + 100 * bool(got.valid) + 10 * claims + 1 - _doubt(got)
