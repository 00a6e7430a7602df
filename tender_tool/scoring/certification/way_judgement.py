"""Whether a certificate that is on its way can be there by opening day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tender_tool.domain.certification.way import Chance, Way, WayJudgement, WayProgress
from tender_tool.domain.text import Message
from tender_tool.ruleset.months import months_after


def judge_way(way: Way, progress: WayProgress, opened_on: date | None) -> WayJudgement:
    """Return whether the certificate can be there by opening day, from what is recorded of the way."""
    reasons = list(_order(way, progress))
    issued = progress.day(way.steps[-1].id)
    applied = progress.day(way.steps[0].id)
    if issued is not None:
        chance: Chance = "unknown" if opened_on is None else "yes" if issued <= opened_on else "no"
        day = Message.of("way.issued", day=issued)
        return WayJudgement(chance, (*reasons, day), issued, issued)
    if way.months is None:
        return WayJudgement("unknown", (*reasons, Message.of("way.no_duration")))
    if opened_on is None:
        return WayJudgement("unknown", (*reasons, Message.of("way.no_opening_day")))
    begin = applied or _ready(way, progress)
    if begin is None:
        return WayJudgement("unknown", (*reasons, *_latest_application(way, opened_on)))
    reasons += _running(way, progress, begin, given=applied is not None)
    earliest, usual = (months_after(begin, months) for months in way.months)
    chance = "no" if earliest > opened_on else "yes" if usual <= opened_on else "maybe"
    reasons.append(Message.of(f"way.{'applied' if applied else 'could_apply'}", day=begin))
    low, high = way.months
    reasons.append(Message.of("way.expected", low=low, high=high, earliest=earliest, usual=usual))
    # Long enough for a certificate is no certificate: then the firm must explain why it has none.
    reasons.append(Message.of(f"way.chance_{chance}", on=opened_on))
    return WayJudgement(chance, tuple(reasons), earliest, usual)


def _ready(way: Way, progress: WayProgress) -> date | None:
    if progress.running_since is None or way.running_months is None:
        return None
    return months_after(progress.running_since, way.running_months)


def _running(way: Way, progress: WayProgress, begin: date, *, given: bool) -> Iterator[Message]:
    ready = _ready(way, progress)
    if ready is None or progress.running_since is None or way.running_months is None:
        return
    if given and begin < ready:
        since, months = progress.running_since, way.running_months
        yield Message.of("way.applied_too_early", day=begin, since=since, months=months, ready=ready)


def _latest_application(way: Way, opened_on: date) -> Iterator[Message]:
    if way.months is None:
        return
    fast, slow = (months_after(opened_on, -months) for months in way.months)
    yield Message.of("way.apply_by", on=opened_on, fast=fast, slow=slow)
    if way.running_months:
        since = months_after(fast, -way.running_months)
        yield Message.of("way.run_since", months=way.running_months, since=since)


def _order(way: Way, progress: WayProgress) -> Iterator[Message]:
    """Yield what is wrong with the order of the days on record."""
    before: tuple[date, str] | None = None
    for step in way.steps:
        day = progress.day(step.id)
        if day is None:
            continue
        if before is not None and day < before[0]:
            yield Message.of("way.out_of_order", name=step.name, day=day, before=before[0])
        before = (day, step.id)
