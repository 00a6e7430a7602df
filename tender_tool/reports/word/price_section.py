"""The opening record with the evaluation of the prices."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore, FactorScore, PriceDetail
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.prices import price_remarks
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.regime_words import report_heads, report_sentence, report_word
from tender_tool.reports.word.annex_section import files_read
from tender_tool.reports.word.committee_section import field_or
from tender_tool.reports.word.xml import TINTS, Cell, head_row, paragraph, row, table
from tender_tool.ruleset.wording import plain, say, word

_WIDTHS = (560, 1700, 1060, 1500, 1650, 1400, 750, 790)
# Behind every number that a person may give a bid.
_UNPLACED = 10**9
_HEADS = (
    "order_number",
    "bidder",
    "handed_in",
    "price_read",
    "deductions",
    "price_evaluated",
    "price_points",
    "remark",
)


def price_section(results: Results) -> tuple[str, ...]:
    """Return one row a bidder as they were opened, else in the order of the list: prices, deductions, points."""
    price = results.tender.table.price_factor
    if price is None:
        return ()
    rows = [head_row(report_heads(_HEADS, results), _WIDTHS, small=True)]
    scores = [(score, score.factor(price.name)) for score in _as_opened(results)]
    digits = point_digits(results)
    rows += [_price_row(number, *scored, results, digits) for number, scored in enumerate(scores, start=1)]
    benchmarks = (got.price.benchmark for _, got in scores if got and got.price and got.price.benchmark)
    benchmark = next(benchmarks, None)
    told = report_word("no_benchmark", results)
    if benchmark is not None:
        shown = yuan(benchmark if len(benchmark.as_tuple().digits) < 18 else round(benchmark, 4))
        told = report_sentence("benchmark_is", results, amount=shown)
    return (table(rows, _WIDTHS, beside=60), *(paragraph(line, "Note") for line in (told, *files_read(results))))


def _as_opened(results: Results) -> list[BidderScore]:
    """Return the scores in the order of opening; bids whose place nobody recorded stand behind, as in the list."""
    places = {each.bidder: each.order for each in results.tender.report.openings if each.order is not None}
    return sorted(results.sheet.scores, key=lambda score: places.get(score.bidder.key, len(places) + _UNPLACED))


def _price_row(number: int, score: BidderScore, got: FactorScore | None, results: Results, digits: int) -> str:
    language = results.language
    dash = word("report.none", language)
    detail = got.price if got else None
    points, tint = dash, ""
    if score.rejected is not None:
        points, tint = report_word("rejected", results), TINTS["error"]
    elif got is not None:
        points = word("report.to_decide", language) if got.points is None else fixed(got.points, digits)
        tint = TINTS["warning"] if got.points is None else ""
    cells = [
        Cell(str(number), "TableSmall", "center"),
        Cell(score.bidder.name, "TableSmall"),
        field_or(results.tender.report.opening(score.bidder.key).handed_in, results, "center", "TableSmall"),
        Cell(_bid(score, detail, results), "TableSmall", "right"),
        Cell("\n".join(_deductions(detail, results)) if detail and detail.deductions else dash, "TableSmall"),
        Cell(yuan(detail.evaluated) if detail else dash, "TableSmall", "right"),
        Cell(points, "TableSmall", "right" if got is not None and got.points is not None else "center", tint),
        Cell("\n".join(price_remarks(score, got, language)), "TableSmall"),
    ]
    return row(cells, _WIDTHS)


def _bid(score: BidderScore, detail: PriceDetail | None, results: Results) -> str:
    """Return the price as read with its cell, then what it was corrected to."""
    bidder, language = score.bidder, results.language
    read = (
        yuan(bidder.price_bid) if bidder.price_bid is not None else bidder.bid_words or word("report.none", language)
    )
    source = bidder.cell("price")
    if source is not None:
        read = say(Message.of("report.bid_place", price=read, place=source.cell or source.where()), language)
    if detail is None or not detail.was_changed:
        return read
    return say(Message.of("report.corrected_to", read=read, price=yuan(detail.counted)), language)


def _deductions(detail: PriceDetail, results: Results) -> list[str]:
    language = results.language
    return [
        say(
            Message.of(
                "report.deduction_line",
                kind=word(f"report.deduction_{each.kind}", language),
                percent=plain(each.percent),
                amount=yuan(each.amount),
            ),
            language,
        )
        for each in detail.deductions
    ]
