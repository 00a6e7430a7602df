"""From when to when the certificates are valid, beside the day of opening."""

from __future__ import annotations

from datetime import date
from itertools import islice, pairwise

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Message
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import counted
from tender_tool.reports.values.order import in_order
from tender_tool.reports.values.regime_words import report_word
from tender_tool.reports.word.charts.strips import AREA, HEAD, MOST, Piece, strip, whole
from tender_tool.reports.word.xml import TINTS, paragraph
from tender_tool.ruleset.wording import say, word

_VALID, _OTHER, _DAY = "B3D6A0", TINTS["error"], "33414E"
_MARK, _DATE_WIDTH, _YEAR_WIDTH = 45, 1000, 420


def timeline(results: Results) -> tuple[str, ...]:
    """Return a strip for each certificate whose end is known; nothing without a day of opening."""
    opened = results.tender.opened_on
    found = ((score, counted(score, results.tender.table)) for score in in_order(results.sheet))
    known = ((score, each) for score, each in found if each.claims_level and each.valid_until is not None)
    ending = list(islice(known, MOST))
    if opened is None or not ending:
        return ()
    ends = [each.valid_until for _, each in ending if each.valid_until is not None]
    begins = [each.valid_from for _, each in ending if each.valid_from is not None]
    first, last = date(min(opened, *ends, *begins).year, 1, 1), date(max(opened, *ends).year + 1, 1, 1)
    scale = _Scale(first, last)
    message = Message.of("report.chart_validity_told", opened=report_word("opened_on", results), day=opened)
    return (
        paragraph(word("report.chart_validity", results.language), "Heading2", keep=True),
        whole(strip("", scale.years(), HEAD), *(_line(score, each, opened, scale) for score, each in ending)),
        paragraph(say(message, results.language), "Note"),
    )


class _Scale:
    """From days to places on the paper."""

    def __init__(self, first: date, last: date) -> None:
        self.first, self.last = first, last

    def at(self, day: date) -> int:
        """Return how far from the left a day lies."""
        return (day - self.first).days * AREA // (self.last - self.first).days

    def years(self) -> list[Piece]:
        """Return the years as they stand above the strips; of many only every second, third or so."""
        count = self.last.year - self.first.year
        step = -(-count * _YEAR_WIDTH // AREA)
        edges = [*range(self.first.year, self.last.year, step), self.last.year]
        spans = pairwise(edges)
        return [
            Piece(self.at(date(to, 1, 1)) - self.at(date(year, 1, 1)), text=str(year), align="left")
            for year, to in spans
        ]


def _line(score: BidderScore, found: Certificate, opened: date, scale: _Scale) -> str:
    until = found.valid_until or scale.last
    begin, end, mark = scale.at(found.valid_from or scale.first), scale.at(until), scale.at(opened)
    tint = _VALID if found.state_on(opened) in ("valid", "checked_valid") else _OTHER
    pieces: list[Piece] = []
    edges = sorted({0, begin, end, mark, min(mark + _MARK, AREA), AREA})
    spans = list(pairwise(edges))
    # The last day stands at the end of the bar, or behind it where there is more room.
    roomy = (each for each in spans if each[1] >= end and each[0] != mark and each[1] - each[0] >= _DATE_WIDTH)
    dated = next(roomy, None)
    for left, right in spans:
        inside = begin <= left < end
        colour = _DAY if left == mark else tint if inside else ""
        text = until.isoformat() if (left, right) == dated else ""
        pieces.append(Piece(right - left, colour, text, "right" if inside else "left"))
    return strip(score.bidder.name, pieces)
