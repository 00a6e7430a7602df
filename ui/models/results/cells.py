"""The words and figures of one bidder's row among the results."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from tender_tool.domain.certification.certificate import UNCLEAR
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.services.score_bidders import rounded
from ui.models.results.columns import ResultColumn, columns_of, parts_of
from ui.models.roles import Role
from ui.readings import level_name, state_pill, to_confirm

RANK, BIDDER = range(2)
Tag = tuple[str, str]


def points_in(score: BidderScore, column: ResultColumn) -> Decimal | None:
    """Return the points of a group or factor; None while any of it waits."""
    points = [mark.points for mark in score.marks[column.first : column.last]]
    known = [each for each in points if each is not None]
    return sum(known, Decimal(0)) if points and len(known) == len(points) else None


def counted_price(score: BidderScore) -> Decimal | None:
    """Return the price of a bidder as it counts, before any deduction."""
    detail = next((factor.price for factor in score.factors if factor.price is not None), None)
    return detail.counted if detail is not None else score.bidder.price


class ResultCells:
    """Turns scores of a tender into what cells show and sort by."""

    def __init__(self, tender: Tender, language: Language) -> None:
        self.columns = columns_of(tender.table)
        self.parts = parts_of(tender.table)
        self._tender = tender
        factors = enumerate(tender.table.factors)
        self._certificates = [at for at, factor in factors if isinstance(factor, CertificateFactor)]
        self._language = language
        # What the rows say, kept: one types on, and looks through all of them with each letter.
        self._said: dict[str, str] = {}
        self._full = sum((factor.points for factor in tender.table.factors), Decimal(0)) or Decimal(1)

    def text(self, score: BidderScore, at: int) -> str:
        """Return the text of a cell."""
        column = self.columns[at]
        if column.kind == "rank":
            return str(score.rank) if score.rank is not None else "—"
        if column.kind == "bidder":
            return score.bidder.name
        if column.kind == "level":
            certificate = score.bidder.certificate
            return "" if certificate.level == UNCLEAR else level_name(certificate, self._language)
        if column.kind == "bar":
            return ""
        return self.shown(self._points(score, column))

    def total(self, score: BidderScore) -> str:
        """Return the total of a bidder in words."""
        return self.shown(score.total)

    def shown(self, points: Decimal | None) -> str:
        """Return points with the digits of the rule."""
        return "—" if points is None else rounded(points, self._tender.table.rounding)

    def tags(self, score: BidderScore, at: int) -> tuple[Tag, ...]:
        """Return the small words below the text of a cell."""
        kind = self.columns[at].kind
        if kind == "bidder":
            return tags_of(score)
        return self._state(score) if kind == "level" else ()

    def shares(self, score: BidderScore) -> list[float]:
        """Return the parts of the total as shares of all points there are."""
        points = ((points_in(score, part) or Decimal(0)) for part in self.parts)
        return [float(max(each, Decimal(0)) / self._full) for each in points]

    def spoken(self, score: BidderScore, at: int) -> str:
        """Return all that a cell says, for those who point at it and those who hear it."""
        if self.columns[at].kind != "bar":
            return ", ".join((self.text(score, at), *(tag for tag, _ in self.tags(score, at))))
        return "\n".join(f"{part.name} {self.shown(points_in(score, part))}" for part in self.parts)

    def for_role(self, score: BidderScore, at: int, role: int) -> object:
        """Return what our own roles ask for: tags, the bar, how the text stands."""
        kind = self.columns[at].kind
        if role == Role.TAGS:
            return self.tags(score, at)
        if role == Role.SHARES and kind == "bar":
            return self.shares(score)
        return "strong" if role == Role.STANDING and kind == "total" else None

    def key(self, score: BidderScore, at: int) -> tuple[bool, Any]:
        """Return what a cell sorts by; what has no figure comes last."""
        column = self.columns[at]
        if column.kind == "rank":
            return score.rank is None, score.rank or 0
        if column.kind in ("bidder", "level"):
            return False, self.text(score, at)
        points = self._points(score, column)
        return points is None, points or Decimal(0)

    def matches(self, score: BidderScore, part: str) -> bool:
        """Tell whether the row shows ``part`` (in lower case) somewhere."""
        key = score.bidder.key
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = self._words(score)
        return part in said

    def _words(self, score: BidderScore) -> str:
        shown = [at for at, each in enumerate(self.columns[:3]) if each.kind in ("bidder", "level")]
        tags = (tag for at in shown for tag, _ in self.tags(score, at))
        return "\n".join((*(self.text(score, at) for at in shown), *tags)).casefold()

    def _state(self, score: BidderScore) -> tuple[Tag, ...]:
        certificate = score.bidder.certificate
        marks = score.marks
        if marks and any(marks[at].waits for at in self._certificates):
            return (to_confirm(),)
        state = state_pill(certificate, self._tender.opened_on)
        return (state,) if state is not None and state[1] != "good" and certificate.confirmed is None else ()

    def _points(self, score: BidderScore, column: ResultColumn) -> Decimal | None:
        return points_in(score, column) if column.is_points else score.total


def tags_of(score: BidderScore) -> tuple[tuple[str, str], ...]:
    """Return the tags of a bidder, each a word and a meaning: what it claims, whether it is out, its candidacy."""
    claims = score.bidder.claims
    found = []
    if score.rejected is not None:
        found.append((QCoreApplication.translate("ResultTags", "rejected"), "error"))
    elif score.total is None:
        found.append((QCoreApplication.translate("ResultTags", "to decide"), "warning"))
    if score.candidate is not None:
        word = QCoreApplication.translate("ResultTags", "candidate %1")
        found.append((word.replace("%1", str(score.candidate)), "good"))
    if claims.small:
        found.append((QCoreApplication.translate("ResultTags", "small firm"), "note"))
    if claims.partner or score.bidder.members:
        found.append((QCoreApplication.translate("ResultTags", "consortium"), "note"))
    if claims.domestic:
        found.append((QCoreApplication.translate("ResultTags", "domestic product"), "note"))
    return tuple(found)
