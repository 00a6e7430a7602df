"""All bidders and all factors: the points, the totals and the ranks, split where the paper is too narrow."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import Factor
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.order import in_order, standing
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.xml import PAGE, TINTS, Cell, even_parts, head_row, paragraph, row, table
from tender_tool.ruleset.wording import say, word

_RANK, _NAME, _ROOMY, _TOTAL, _WIDEST = 690, 1820, 2700, 820, 1500
# Three characters of a factor's name stand in a line of a column, or the longest figure: both want so much.
_NARROWEST, _DIGIT, _BESIDE = 675, 90, 150


def points_section(results: Results) -> tuple[str, ...]:
    """Return the table of points; with many factors several, each with ranks, names and totals."""
    factors = results.tender.table.factors
    longest = max((len(fixed(each.points, point_digits(results))) for each in factors), default=0)
    narrowest = max(_NARROWEST, longest * _DIGIT + _BESIDE)
    most = (PAGE - _RANK - _NAME - _TOTAL) // narrowest
    parts = []
    for part in even_parts(len(factors), most):
        parts += [_points(factors[part], narrowest, results), paragraph("", "TableSmall")]
    return tuple(parts)


def _points(factors: tuple[Factor, ...], narrowest: int, results: Results) -> str:
    language, digits = results.language, point_digits(results)
    each = min(_WIDEST, max(narrowest, (PAGE - _RANK - _ROOMY - _TOTAL) // len(factors)))
    name = min(_ROOMY, PAGE - _RANK - _TOTAL - each * len(factors))
    widths = (_RANK, name, *(each for _ in factors), _TOTAL)
    heads = [word("report.rank", language), report_word("bidder", results)]
    for factor in factors:
        message = Message.of("report.factor_points", factor=factor.name, points=factor.points)
        heads.append(say(message, language))
    rows = [head_row([*heads, word("report.total", language)], widths, small=True)]
    rows += [row(_cells(score, factors, results, digits), widths) for score in in_order(results.sheet)]
    return table(rows, widths, beside=60)


def _cells(score: BidderScore, factors: tuple[Factor, ...], results: Results, digits: int) -> list[Cell]:
    language = results.language
    tint = TINTS["error"] if score.rejected else TINTS["warning"] if score.needs_review else ""
    cells = [
        Cell(standing(score, language), "TableSmall", "center", tint),
        Cell(score.bidder.name, "TableSmall"),
    ]
    dash, waits = word("report.none", language), word("report.to_decide", language)
    for factor in factors:
        got = score.factor(factor.name)
        if got is None:
            cells.append(Cell(dash, "TableSmall", "center"))
        elif got.points is None:
            cells.append(Cell(waits, "TableSmall", "center", TINTS["warning"]))
        else:
            cells.append(Cell(fixed(got.points, digits), "TableSmall", "right"))
    total = dash if score.rejected else waits if score.total is None else fixed(score.total, digits)
    return [*cells, Cell(total, "TableSmallHead", "center" if score.total is None else "right")]
