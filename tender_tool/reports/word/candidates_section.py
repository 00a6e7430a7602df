"""Who is recommended, why each bidder stands above the next, and whose bid is out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.results.comparison import Comparison, Difference
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.notes import notes
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.order import rejected, remarks
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.xml import TINTS, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.wording import say, word
from tender_tool.scoring.comparison import neighbours

_CANDIDATES = (2260, 2200, 1400, 1400, 800, 1350)
_CANDIDATE_HEADS = ("candidate", "bidder", "price_read", "price_evaluated", "total", "remark")
_COMPARED = (2200, 2200, 900, 4110)
_COMPARED_HEADS = ("higher", "lower", "lead", "by_factor")
_REJECTED = (3200, 6210)
_NOTES = (1250, 6060, 2100)
# Nobody reads why place 800 stands before place 801.
_MOST_COMPARED = 60


def candidates_section(results: Results) -> tuple[str, ...]:
    """Return the candidates, the rule of the ranking, and each bidder's lead over the next."""
    language = results.language
    found = results.sheet.candidates
    parts = [_candidates(found, results)] if found else [paragraph(word("report.no_candidates", language), "Normal")]
    told = [word("report.ranking_rule_report", language)]
    if results.counted.waiting:
        told.append(report_sentence("provisional", results, count=len(results.counted.waiting)))
    parts += [paragraph(line, "Note") for line in told]
    first = replace(results.sheet, scores=results.sheet.ranked[:_MOST_COMPARED])
    compared = neighbours(first)
    if compared:
        parts += [paragraph(word("report.compared", language), "Heading2", keep=True)]
        parts.append(_compared(compared, results))
    return tuple(parts)


def _candidates(found: tuple[BidderScore, ...], results: Results) -> str:
    language, digits, dash = results.language, point_digits(results), report_word("none", results)
    rows = [head_row(report_heads(_CANDIDATE_HEADS, results), _CANDIDATES)]
    for number, score in enumerate(found, start=1):
        price = next((each.price for each in score.factors if each.price is not None), None)
        cells = [
            Cell(report_sentence("candidate_place", results, place=score.candidate or 0), "TableHead", "center"),
            Cell(score.bidder.name),
            Cell(yuan(score.bidder.price_bid) if score.bidder.price_bid is not None else dash, "TableSmall", "right"),
            Cell(yuan(price.evaluated) if price else dash, "TableSmall", "right"),
            Cell(fixed(score.total or Decimal(0), digits), "TableHead", "right"),
            Cell("\n".join(remarks(score, language)), "TableSmall"),
        ]
        rows.append(row(cells, _CANDIDATES, keep=number < len(found)))
    return table(rows, _CANDIDATES)


def _compared(found: tuple[Comparison, ...], results: Results) -> str:
    language = results.language
    names = {score.bidder.key: score.bidder.name for score in results.sheet.scores}
    rows = [head_row([word(f"report.{name}", language) for name in _COMPARED_HEADS], _COMPARED)]
    for each in found:
        lines = [word("report.list_comma", language).join(_differences(each, results))]
        if each.tied_by is not None:
            lines.append(say(each.tied_by, language))
        cells = [
            Cell(names[each.higher], "TableSmall"),
            Cell(names[each.lower], "TableSmall"),
            Cell(fixed(each.lead, point_digits(results)), "TableSmall", "right"),
            Cell("\n".join(line for line in lines if line), "TableSmall"),
        ]
        rows.append(row(cells, _COMPARED))
    return table(rows, _COMPARED)


def _differences(found: Comparison, results: Results) -> list[str]:
    return [_difference(each, results) for each in found.differences if each.points]


def _difference(each: Difference, results: Results) -> str:
    points = f"{'+' if each.points > 0 else '−'}{fixed(abs(each.points), point_digits(results))}"
    return say(Message.of("report.difference", factor=each.factor, points=points), results.language)


def rejected_section(results: Results) -> tuple[str, ...]:
    """Return the bids that are out with the reasons; where there are none, that it is so."""
    found, language = rejected(results.sheet), results.language
    if not found:
        return (paragraph(word("report.nothing", language), "Normal"),)
    rows = [head_row([report_word("bidder", results), word("report.reason", language)], _REJECTED)]
    rows += [row([Cell(each.bidder.name), Cell("\n".join(remarks(each, language)))], _REJECTED) for each in found]
    return (table(rows, _REJECTED),)


def notes_section(results: Results) -> tuple[str, ...]:
    """Return what the evaluation as a whole must know: few bids, low prices, ties, the committee."""
    found, language = notes(results), results.language
    if not found:
        return ()
    rows = [head_row([word(f"report.{name}", language) for name in ("severity", "message", "place")], _NOTES)]
    for each in found:
        cells = [
            Cell(each.grade_words, align="center", tint=TINTS[each.grade]),
            Cell(each.text),
            Cell(each.where, align="center"),
        ]
        rows.append(row(cells, _NOTES))
    return (table(rows, _NOTES),)
