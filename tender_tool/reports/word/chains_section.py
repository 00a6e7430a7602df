"""The annex of a whole table: a bidder's chain from the cells to the points, factor by factor."""

from __future__ import annotations

from collections.abc import Collection

from tender_tool.domain.results.score import BidderScore, FactorScore
from tender_tool.domain.source import Source
from tender_tool.domain.text import Language, Message
from tender_tool.reports.evidence.places import evidence_places
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.reasons import by_sheet, numbered, steps
from tender_tool.reports.values.figures import fixed, point_digits
from tender_tool.reports.values.order import in_order, standing
from tender_tool.reports.word.annex_section import files_read
from tender_tool.reports.word.xml import HEAD_TINT, TINTS, Cell, paragraph, row, table
from tender_tool.ruleset.wording import say, word

_WIDTHS = (1700, 900, 5010, 1800)
_HEADS = ("factor", "points_got", "chain", "read_at")


def chains_section(results: Results) -> tuple[str, ...]:
    """Return one table a bidder that is scored: each factor with its points, steps and cells."""
    parts = [paragraph(line, "Normal", keep=True) for line in files_read(results)]
    digits = point_digits(results)
    for score in in_order(results.sheet):
        parts += [_chain(score, results, digits), paragraph("", "TableSmall")]
    return tuple(parts)


def _chain(score: BidderScore, results: Results, digits: int) -> str:
    language = results.language
    heads = [Cell(word(f"report.{name}", language), "TableSmallHead", "center", HEAD_TINT) for name in _HEADS]
    rows = [row([Cell(_title(score, results, digits), "TableHead", tint=HEAD_TINT, span=4)], _WIDTHS, head=True)]
    if score.rejected is not None:
        return table([*rows, row([Cell(say(score.rejected, language), span=4)], _WIDTHS)], _WIDTHS)
    rows.append(row(heads, _WIDTHS, head=True))
    held = results.tender.bidder_list
    typed = {(held.sheet, each.cell) for each in held.originals} if held else set()
    rows += [_factor(score, factor, results, digits, typed) for factor in score.factors]
    return table(rows, _WIDTHS)


def _title(score: BidderScore, results: Results, digits: int) -> str:
    language = results.language
    place = standing(score, language)
    if score.rank is not None:
        place = say(Message.of("report.annex_rank", rank=score.rank), language)
    total = word("report.none", language) if score.total is None else fixed(score.total, digits)
    return say(Message.of("report.annex_bidder", place=place, name=score.bidder.name, total=total), language)


def _factor(
    score: BidderScore, factor: FactorScore, results: Results, digits: int, typed: Collection[tuple[str | None, str]]
) -> str:
    language = results.language
    waits = factor.points is None
    places = [*_cells(factor, typed, language), *evidence_places(score, factor, results)]
    points = word("report.to_decide", language) if factor.points is None else fixed(factor.points, digits)
    cells = [
        Cell(factor.factor, "TableSmall"),
        Cell(points, "TableSmall", "center" if waits else "right", TINTS["warning"] if waits else ""),
        Cell(numbered(steps(factor, language), language), "TableSmall"),
        Cell("\n".join(places) or word("report.none", language), "TableSmall"),
    ]
    return row(cells, _WIDTHS)


def _cells(factor: FactorScore, typed: Collection[tuple[str | None, str]], language: Language) -> list[str]:
    """Return the cells of a factor, marked where a person typed into them (``typed``, by sheet and address).

    Those of members' sheets come with the member's name, or as one if all are alike.
    """
    members = {each.member for each in factor.members}
    found = [(name, _where(source, typed, language)) for name, source in factor.places if source.cell or source.sheet]
    places = dict.fromkeys(where for _, where in found)
    if members and len(found) > 1 and len(places) == 1:
        return [say(Message.of("report.all_members", place=found[0][1]), language)]
    alone = [where for name, where in found if name not in members]
    return [*(f"{name} {where}" for name, where in found if name in members), *by_sheet(alone, language)]


def _where(source: Source, typed: Collection[tuple[str | None, str]], language: Language) -> str:
    if (source.sheet, source.cell or "") in typed:
        return say(Message.of("report.cell_corrected", place=source.where()), language)
    return source.where()
