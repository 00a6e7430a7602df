"""The live formulas of the scoring sheet, and the value that each of them has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from decimal import Decimal
from string import Formatter

from tender_tool.domain.certification.certificate import NONE, UNCLEAR, Certificate
from tender_tool.domain.results.score import Mark
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.table import Rounding
from tender_tool.domain.text import Language
from tender_tool.reports.excel.sheets.rule import TierPlace
from tender_tool.reports.values.figures import decimals
from tender_tool.ruleset.wording import catalogue, word
from tender_tool.scoring.rounding import rounded, rounded_ratio

Value = Decimal | None
_MOST_DIGITS = 6


def quoted(text: str) -> str:
    """Return a text as it stands inside a formula."""
    return '"' + text.replace('"', '""') + '"'


def sentence(code: str, language: Language, cells: Mapping[str, str], texts: Mapping[str, str]) -> str:
    """Return a sentence as a formula: some of its places are cells, the others texts."""
    parts = []
    for literal, name, _, _ in Formatter().parse(catalogue()[code].in_language(language)):
        if literal:
            parts.append(quoted(literal).replace("\n", '"&CHAR(10)&"'))
        if name is not None:
            # A figure in a sentence has no more digits than people read.
            parts.append(f"ROUND({cells[name]},{_MOST_DIGITS})" if name in cells else quoted(texts[name]))
    return "=" + "&".join(parts).replace('&""', "").replace('""&', "")


def in_sentence(value: Decimal) -> Decimal:
    """Return a figure as a formula's sentence says it."""
    return rounded(value, Rounding(_MOST_DIGITS)) if decimals(value) > _MOST_DIGITS else value


def points_formula(level: str, validity: str, place: TierPlace, language: Language) -> str:
    """Return the formula that looks a level up in the rule sheet; ``level`` and ``validity`` are cells."""
    none, no, open_ = (quoted(word(f"report.{name}", language)) for name in ("level_none", "valid_no", "to_decide"))
    found = f"IFERROR(INDEX({place.points},MATCH({level},{place.levels},0)),{place.other})"
    waiting = f"IF({level}={open_},{open_},{found})"
    return f"=IF(OR({level}={none},{validity}={no}),{place.without},{waiting})"


def points_value(factor: CertificateFactor, certificate: Certificate, *, valid: bool | None) -> Value:
    """Return what the formula comes to; None stands for the text that a person must decide."""
    if certificate.level == NONE or valid is False:
        return factor.no_certificate or Decimal(0)
    if certificate.level == UNCLEAR:
        return None
    tier = factor.tier_for(certificate.level) if certificate.scheme == factor.scheme else None
    return tier.points if tier else Decimal(0)


def worth(factor: CertificateFactor, printed: Value, rounding: Rounding) -> Value:
    """Return what points looked up are worth in the table, rounded once; None for what a person must decide."""
    if printed is None or factor.weight is None or factor.inner is None:
        return None if printed is None else rounded(printed, rounding)
    return rounded_ratio(printed * factor.weight, factor.inner, rounding)


def total_formula(first: str, last: str, count: int, language: Language) -> str:
    """Return the formula of a total: a sum, unless points are still to be decided.

    Binary remainders, which would break ties, lie behind every digit that points are rounded to.
    """
    open_ = quoted(word("report.to_decide", language))
    if first == last:
        return f"=IF(ISNUMBER({first}),{first},{open_})"
    return f"=IF(COUNT({first}:{last})={count},ROUND(SUM({first}:{last}),{_MOST_DIGITS}),{open_})"


def total_value(factors: Sequence[Mark]) -> Value:
    """Return what the formula of a total comes to."""
    points = [each.points for each in factors if each.points is not None]
    return sum(points, Decimal(0)) if len(points) == len(factors) else None


def rank_formula(cell: str, column: str) -> str:
    """Return the formula of a rank: one more than there are greater totals."""
    return f'=IF(ISNUMBER({cell}),1+COUNTIF({column},">"&{cell}),"")'


class Ranks:
    """What the rank formulas come to."""

    def __init__(self, totals: Sequence[Value]) -> None:
        self._sorted = sorted(total for total in totals if total is not None)

    def of(self, total: Value) -> int | None:
        """Return the rank of a total, None for a bidder that waits."""
        return None if total is None else len(self._sorted) - bisect_right(self._sorted, total) + 1
