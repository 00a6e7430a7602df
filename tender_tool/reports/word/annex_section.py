"""The annex: from the cells to the points, bidder by bidder."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.text import Language, Message
from tender_tool.reports.evidence.places import evidence_places
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.order import scored
from tender_tool.reports.values.read_values import ByHand, ReadValue, read_values
from tender_tool.reports.values.regime_words import report_heads
from tender_tool.reports.word.xml import Cell, head_row, paragraph, row, table
from tender_tool.ruleset.wording import numbered_steps, say, word

_WIDTHS = (1750, 2500, 1100, 750, 3310)
_HEADS = ("bidder", "read_at", "factor", "points_got", "chain")


def annex_section(results: Results) -> tuple[str, ...]:
    """Return one row for each factor of each bidder, with the cells it was read from."""
    rows = [head_row(report_heads(_HEADS, results), _WIDTHS)]
    digits, by_hand = point_digits(results), ByHand(results)
    for score in scored(results.sheet):
        read = read_values(score.bidder, results, by_hand)
        rows += [_factor_row(score, factor, read, results, digits) for factor in score.factors]
    return (
        *(paragraph(line, "Normal", keep=True) for line in files_read(results)),
        table(rows, _WIDTHS),
    )


def files_read(results: Results) -> tuple[str, ...]:
    """Return which files and sheets the cells belong to."""
    found = dict.fromkeys((score.bidder.source.file, score.bidder.source.sheet) for score in results.sheet.scores)
    dash = word("report.none", results.language)
    messages = (Message.of("report.file_and_sheet", file=file, sheet=sheet or dash) for file, sheet in found)
    return tuple(say(message, results.language) for message in messages)


def _factor_row(
    score: BidderScore, factor: FactorScore, read: tuple[ReadValue, ...], results: Results, digits: int
) -> str:
    language = results.language
    waits = word("report.to_decide", language)
    values = (_value(each, language) for each in read)
    points = waits if factor.points is None else fixed(factor.points, digits)
    cells = [
        Cell(_name(score, language), "TableSmall"),
        Cell("\n".join((*values, *evidence_places(score, factor, results))), "TableSmall"),
        Cell(factor.factor, "TableSmall", "center"),
        Cell(points, "TableSmall", "right"),
        Cell(numbered_steps(factor.reasons, language), "TableSmall"),
    ]
    return row(cells, _WIDTHS)


def _name(score: BidderScore, language: Language) -> str:
    name = score.bidder.name
    if score.rank is None:
        return say(Message.of("report.waiting_name", name=name), language)
    return say(Message.of("report.rank_and_name", name=name, rank=score.rank), language)


def _value(value: ReadValue, language: Language) -> str:
    cell = (value.source.cell or value.source.where()) if value.source else ""
    code = "report.read_cell" if value.text in ("", value.bidder) else "report.read_value"
    told = say(Message.of(code, field=value.field, cell=cell, text=value.text), language)
    if not value.now:
        return told
    return say(Message.of("report.read_corrected", read=told, now=value.now), language)
