"""What each member gave for every subjective factor."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore, FactorScore, MemberPoints
from tender_tool.domain.rule.factors import CommitteeFactor, inner_full
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.order import scored
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.xml import PAGE, TINTS, Cell, even_parts, head_row, paragraph, row, table
from tender_tool.ruleset.wording import plain, say, word

_NAME, _POINTS, _WIDEST = 2600, 900, 1400
# More members than fit side by side go on in a table of their own.
_MOST = 7
# A table of so few bidders stands on one page.
_KEPT = 12


def members_section(results: Results) -> tuple[str, ...]:
    """Return one table a subjective factor: bidders down, members across."""
    factors = [factor for factor in results.tender.table.factors if isinstance(factor, CommitteeFactor)]
    if not factors:
        return ()
    language, names = results.language, [member.name for member in results.tender.evaluation.members]
    if not names:
        return (paragraph(word("report.no_members", language), "Normal"),)
    parts = []
    for factor in factors:
        parts.append(paragraph(_heading(factor, results), "Heading2", keep=True))
        for part in even_parts(len(names), _MOST):
            parts += [_given(factor, names[part], results), paragraph("", "TableSmall")]
    return (*parts, paragraph(word("report.members_note", language), "Note"))


def _heading(factor: CommitteeFactor, results: Results) -> str:
    full = inner_full(factor)
    code = "factor_heading_plain" if full == factor.points else "factor_heading"
    message = Message.of(f"report.{code}", factor=factor.name, full=full, points=factor.points)
    return say(message, results.language)


def _given(factor: CommitteeFactor, names: list[str], results: Results) -> str:
    each = min(_WIDEST, (PAGE - _NAME - _POINTS) // len(names))
    widths = (_NAME, *(each for _ in names), _POINTS)
    language, digits = results.language, point_digits(results)
    heads = [report_word("bidder", results), *names, word("report.points_got", language)]
    rows = [head_row(heads, widths, small=True)]
    found = [(score, score.factor(factor.name)) for score in scored(results.sheet)]
    lines = [_cells(score, got, names, results, digits) for score, got in found if got is not None]
    short = len(lines) <= _KEPT
    rows += [row(each, widths, keep=short and number < len(lines)) for number, each in enumerate(lines, start=1)]
    return table(rows, widths)


def _cells(score: BidderScore, got: FactorScore, names: list[str], results: Results, digits: int) -> list[Cell]:
    given = {each.member: each for each in got.members}
    cells = [Cell(score.bidder.name, "TableSmall")]
    cells += [_cell(given.get(name), results) for name in names]
    if got.points is None:
        return [*cells, Cell(word("report.to_decide", results.language), "TableSmall", "center", TINTS["warning"])]
    return [*cells, Cell(fixed(got.points, digits), "TableSmall", "right")]


def _cell(given: MemberPoints | None, results: Results) -> Cell:
    if given is None:
        return Cell(word("report.none", results.language), "TableSmall", "center")
    text = plain(given.points)
    if not given.counts:
        text = say(Message.of("report.left_out_mark", points=text), results.language)
    if given.out_of_line:
        marked = say(Message.of("report.out_of_line_mark", points=text), results.language)
        return Cell(marked, "TableSmall", "right", TINTS["warning"])
    return Cell(text, "TableSmall", "right")
