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
from tender_tool.reports.word.xml import Cell, head_row, paragraph, rows_like, table
from tender_tool.ruleset.wording import numbered_steps, say, word

_WIDTHS = (1750, 2500, 1100, 750, 3310)
_SMALL = Cell("", "TableSmall")
_LOOK = (_SMALL, _SMALL, _SMALL._replace(align="center"), _SMALL._replace(align="right"), _SMALL)
_HEADS = ("bidder", "read_at", "factor", "points_got", "chain")


def annex_section(results: Results) -> tuple[str, ...]:
    """Return one row for each factor of each bidder, with the cells it was read from."""
    rows = [head_row(report_heads(_HEADS, results), _WIDTHS)]
    digits, by_hand = point_digits(results), ByHand(results)
    made = rows_like(_LOOK, _WIDTHS)
    for score in scored(results.sheet):
        read = read_values(score.bidder, results, by_hand)
        rows += [made(*_of_factor(score, factor, read, results, digits)) for factor in score.factors]
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


def _of_factor(
    score: BidderScore, factor: FactorScore, read: tuple[ReadValue, ...], results: Results, digits: int
) -> tuple[str, str, str, str, str]:
    language = results.language
    values = [_value(each, language) for each in read]
    return (
        _name(score, language),
        "\n".join((*values, *evidence_places(score, factor, results))),
        factor.factor,
        word("report.to_decide", language) if factor.points is None else fixed(factor.points, digits),
        numbered_steps(factor.reasons, language),
    )


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
