"""The words and figures of one bidder's row among the results."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tender_tool.domain.certificate import UNCLEAR, Certificate
from tender_tool.domain.score import BidderScore
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from ui.figures import rounded
from ui.readings import level_name, pill, validity

RANK, BIDDER, LEVEL, UNTIL, FIRST_FACTOR = range(5)


def counted(score: BidderScore) -> Certificate:
    """Return the certificate that was counted; a bidder may have several."""
    found = (factor.certificate for factor in score.factors if factor.certificate is not None)
    return next(found, score.bidder.certificate)


class ResultCells:
    """Turns scores of a tender into what cells show and sort by."""

    def __init__(self, tender: Tender, language: Language) -> None:
        self.factors = tuple(factor.name for factor in tender.table.factors)
        self._tender = tender
        self._language = language
        self._full = sum((factor.points for factor in tender.table.factors), Decimal(0)) or Decimal(1)

    @property
    def total(self) -> int:
        """Return the column of the totals."""
        return FIRST_FACTOR + len(self.factors)

    @property
    def make_up(self) -> int:
        """Return the last column, the bar."""
        return self.total + 1

    def is_figure(self, column: int) -> bool:
        """Tell whether a column holds figures."""
        return column == RANK or FIRST_FACTOR <= column <= self.total

    def text(self, score: BidderScore, column: int) -> str:
        """Return the text of a cell."""
        certificate = counted(score)
        if column == RANK:
            return str(score.rank) if score.rank is not None else "—"
        if column == BIDDER:
            return score.bidder.name
        if column == LEVEL:
            return "" if certificate.level == UNCLEAR else level_name(certificate, self._language)
        if column == UNTIL:
            return certificate.valid_until.isoformat() if certificate.valid_until else "—"
        if column == self.make_up:
            return ""
        points = self._points(score, column)
        return "—" if points is None else rounded(points, self._tender.table.rounding)

    def pill(self, score: BidderScore, column: int) -> tuple[str, str] | None:
        """Return the pill of a cell."""
        if column == LEVEL and score.needs_review:
            return pill("unclear")
        state = validity(counted(score), self._tender.opened_on) if column == UNTIL else None
        return pill(state) if state else None

    def shares(self, score: BidderScore) -> list[float]:
        """Return the factors' points as shares of all points there are."""
        return [float((factor.points or Decimal(0)) / self._full) for factor in score.factors]

    def key(self, score: BidderScore, column: int) -> tuple[bool, Any]:
        """Return what a cell sorts by; what has no figure comes last."""
        if column == RANK:
            return score.rank is None, score.rank or 0
        if column >= FIRST_FACTOR:
            points = self._points(score, column)
            return points is None, points or Decimal(0)
        return False, self.text(score, column)

    def matches(self, score: BidderScore, part: str) -> bool:
        """Tell whether the row shows ``part`` (in lower case) somewhere."""
        pills = (self.pill(score, column) for column in (LEVEL, UNTIL))
        texts = [score.bidder.name, self.text(score, LEVEL), *(found[0] for found in pills if found)]
        return any(part in text.casefold() for text in texts)

    def _points(self, score: BidderScore, column: int) -> Decimal | None:
        at = column - FIRST_FACTOR
        return score.factors[at].points if at < len(score.factors) else score.total
