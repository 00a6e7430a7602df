"""How the totals are made up, and prices beside totals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tender_tool.domain.results.score import BidderScore, PriceDetail
from tender_tool.reports.exporters import Results
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.order import scored
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.charts.strips import AREA, HEAD, MOST, Piece, legend, strip, whole
from tender_tool.reports.word.xml import paragraph
from tender_tool.ruleset.wording import word

_TINTS = ("9DBFE3", "F3CF9A", "B3D6A0", "E8B0AC", "CBBCE6", "A8D9D5", "EFE196", "DCBB98", "C0CCD6", "F2C0DA")
_PRICE_TINT, _TOTAL_TINT = "F3CF9A", "9DBFE3"
_TOTAL = 700
# A figure in a narrower piece would be cut.
_DIGIT, _BESIDE = 88, 60


def score_bars(results: Results) -> tuple[str, ...]:
    """Return the totals of the first bidders, each made up of its factors."""
    found = [score for score in scored(results.sheet) if score.total][:MOST]
    factors = results.tender.table.factors
    if not found or len(factors) < 2:
        return ()
    tints = [_TINTS[number % len(_TINTS)] for number in range(len(factors))]
    full = max(sum((each.points for each in factors), Decimal(0)), *(score.total or Decimal(0) for score in found))
    lines = [_stacked(score, tints, full, results) for score in found]
    title = paragraph(word("report.chart_stacked", results.language), "Heading2", keep=True)
    return (title, whole(legend([each.name for each in factors], tints), *lines))


def _stacked(score: BidderScore, tints: Sequence[str], full: Decimal, results: Results) -> str:
    digits = point_digits(results)
    pieces = []
    for factor, tint in zip(results.tender.table.factors, tints, strict=True):
        got = score.factor(factor.name)
        points = got.points if got and got.points else Decimal(0)
        pieces.append(_piece(points / full, AREA - _TOTAL, tint, fixed(points, digits)))
    told = Piece(_TOTAL, text=fixed(score.total or Decimal(0), digits), align="left")
    return strip(score.bidder.name, [*pieces, told])


def price_bars(results: Results) -> tuple[str, ...]:
    """Return evaluated prices from the lowest, each beside the total that it came to."""
    detailed = [(score, _detail(score)) for score in scored(results.sheet) if score.total]
    found = sorted(((score, detail) for score, detail in detailed if detail), key=lambda each: each[1].evaluated)[
        :MOST
    ]
    if len(found) < 2:
        return ()
    language = results.language
    half = AREA // 2
    heads = [
        Piece(half, text=report_word("price_evaluated", results)),
        Piece(half, text=word("report.total", language)),
    ]
    highest = max(detail.evaluated for _, detail in found)
    best = max(score.total or Decimal(0) for score, _ in found)
    lines = [strip("", heads, HEAD)]
    for score, detail in found:
        total = score.total or Decimal(0)
        bars = (
            *_bar(detail.evaluated / highest, half, _PRICE_TINT, yuan(detail.evaluated)),
            *_bar(total / best, half, _TOTAL_TINT, fixed(total, point_digits(results))),
        )
        lines.append(strip(score.bidder.name, bars))
    return (paragraph(word("report.chart_price_total", language), "Heading2", keep=True), whole(*lines))


def _detail(score: BidderScore) -> PriceDetail | None:
    return next((each.price for each in score.factors if each.price is not None), None)


def _bar(share: Decimal, room: int, tint: str, text: str) -> tuple[Piece, Piece]:
    """Return a bar and what is left of its room; its figure stands behind where it does not fit in."""
    made = _piece(share, room - _BESIDE, tint, text)
    return made, Piece(room - made.width, text="" if made.text else text, align="left")


def _piece(share: Decimal, room: int, tint: str, text: str) -> Piece:
    width = int(share * room)
    return Piece(width, tint, text if width >= len(text) * _DIGIT + _BESIDE else "")
