"""Accept findings of a review with a reason, one or all at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tender_tool.domain.edits.suppressions import Suppress, Unsuppress
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.review.suppression import Suppression
from tender_tool.fairness import suppression as _suppression

__all__ = ["Suppress", "Unsuppress", "accept", "accept_all", "baseline"]


def accept(finding: Finding, reason: str, by: str, on: date, until: date | None = None) -> Suppress:
    """Return the edit that accepts one finding."""
    return accept_all((finding,), reason, by, on, until)


def accept_all(findings: Iterable[Finding], reason: str, by: str, on: date, until: date | None = None) -> Suppress:
    """Return the edit that accepts several findings for one reason."""
    places = dict.fromkeys((each.code, each.kind, each.item) for each in findings)
    return Suppress(tuple(Suppression(*place, reason, by, on, until) for place in places))


def baseline(review: Review, reason: str, by: str, on: date, until: date | None = None) -> Suppress:
    """Return the edit that accepts all that a review finds, for a rule that is in use already."""
    return Suppress(_suppression.baseline(review, reason, by, on, until))
