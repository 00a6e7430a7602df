"""Requirements beside the points: conditions to apply, qualified people, months of running, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from tender_tool.domain.certification.assessment import Assessment, EvaluationSheet
from tender_tool.domain.certification.assessment_result import Check
from tender_tool.domain.certification.way import QualifiedShare, Way
from tender_tool.domain.text import Message
from tender_tool.ruleset.months import months_after


def application_checks(sheet: EvaluationSheet, filled: Assessment) -> tuple[Check, ...]:
    """Return every requirement of the sheet's way, and whether the evidence of each judgement is noted."""
    found: list[Check] = []
    if sheet.way is not None:
        found += _conditions(sheet.way, filled)
        if sheet.way.qualified is not None:
            found.append(_qualified(sheet.way.qualified, filled))
        if sheet.way.running_months:
            found.append(_running(sheet.way.running_months, filled))
    if sheet.evidence:
        found.append(_evidence(sheet, filled))
    return tuple(found)


def _conditions(way: Way, filled: Assessment) -> Iterator[Check]:
    for each in way.conditions:
        holds = filled.condition(each.id)
        code = "open" if holds is None else "holds" if holds else "fails"
        yield Check(holds, Message.of(f"assess.condition_{code}", name=each.name))


def needed(share: QualifiedShare, people: int) -> int:
    """Return how many of some people must be qualified: a part of a person is rounded as the share says."""
    exact = Decimal(people) * share.percent / 100
    return int(exact.to_integral_value(ROUND_CEILING if share.rounding == "up" else ROUND_FLOOR))


def _qualified(share: QualifiedShare, filled: Assessment) -> Check:
    if filled.people is None or filled.qualified is None:
        return Check(None, Message.of("assess.qualified_open", people=share.people, percent=share.percent))
    wanted = needed(share, filled.people)
    holds = filled.people > 0 and filled.qualified >= wanted
    code = f"assess.qualified_{'enough' if holds else 'few'}_{share.rounding}"
    message = Message.of(
        code,
        people=filled.people,
        who=share.people,
        percent=share.percent,
        needed=wanted,
        qualified=filled.qualified,
    )
    return Check(holds, message)


def _running(months: int, filled: Assessment) -> Check:
    since, day = filled.running_since, filled.on
    if since is None or day is None:
        return Check(None, Message.of("assess.running_open", months=months))
    ready = months_after(since, months)
    code = "assess.running_enough" if day >= ready else "assess.running_short"
    return Check(day >= ready, Message.of(code, since=since, months=months, ready=ready, on=day))


def _evidence(sheet: EvaluationSheet, filled: Assessment) -> Check:
    judged = [each for each in filled.answers if not each.deleted and _judged(each.met, each.checked, each.rating)]
    without = sum(1 for each in judged if not each.evidence)
    used = {kind for each in judged for kind in each.evidence}
    if not judged:
        return Check(None, Message.of("assess.evidence_open"))
    if without:
        return Check(False, Message.of("assess.evidence_missing", count=without, all=len(judged)))
    return Check(True, Message.of("assess.evidence_noted", kinds=len(used), all=len(sheet.evidence)))


def _judged(met: bool | None, checked: int | None, rating: Decimal | None) -> bool:
    return met is not None or checked is not None or rating is not None
