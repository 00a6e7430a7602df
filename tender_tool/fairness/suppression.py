"""Findings that a person accepted: set aside with the reason; and those acceptances that stand for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.text import Message, Value
from tender_tool.fairness.subject.under_review import Stale


def set_aside(
    findings: Sequence[Finding], suppressions: Sequence[Suppression], day: date | None
) -> tuple[list[Finding], tuple[Stale, ...]]:
    """Return the findings, those accepted with the reason, and the acceptances that are used up or not used."""
    holding = [each for each in suppressions if each.holds(day)]
    used: set[Suppression] = set()
    made = []
    for finding in findings:
        found = next((each for each in holding if each.covers(finding.code, finding.kind, finding.item)), None)
        if found is not None:
            used.add(found)
            finding = replace(finding, suppressed=_why(found))  # noqa: PLW2901  (the finding, set aside)
        made.append(finding)
    stale = [Stale(each, expired=each not in holding) for each in suppressions if each not in used]
    return made, tuple(stale)


def _why(suppression: Suppression) -> Message:
    args: dict[str, Value] = {"reason": suppression.reason, "by": suppression.by, "on": suppression.on}
    if suppression.until is None:
        return Message.of("review.accepted", **args)
    return Message.of("review.accepted_until", **args, until=suppression.until)


def baseline(review: Review, reason: str, by: str, on: date, until: date | None = None) -> tuple[Suppression, ...]:
    """Return an acceptance of every finding that is not accepted yet, for a rule that is in use already."""
    places = dict.fromkeys((x.code, x.kind, x.item) for x in review.findings if x.suppressed is None)
    return tuple(Suppression(code, kind, item, reason, by, on, until) for code, kind, item in places)
