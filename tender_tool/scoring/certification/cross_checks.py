"""Claims of bidders that cannot be as they stand: plain findings, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.certification.assessment import EvaluationSheet
from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.certification.life import CrossFinding, Severity
from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.certification.way import Way
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Message
from tender_tool.ruleset.months import end_after
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.scoring.certification.assessment import assess
from tender_tool.scoring.certification.way_judgement import judge_way

SCORE_AND_LEVEL, OTHER_SCHEME, NOT_YET = "score_and_level", "other_scheme", "not_yet"
_NUMBER = re.compile(r"(?<![\d.])(?:100(?:\.0+)?|\d{2}(?:\.\d+)?)(?![\d.])")


def cross_findings(
    tender: Tender, sheets: Sequence[EvaluationSheet] = (), ways: Sequence[Way] = ()
) -> tuple[CrossFinding, ...]:
    """Return what does not go together in the claims of a tender's bidders, in the order of the list."""
    # Of a long list nearly nobody has a filled sheet or is on the way.
    sheets = sheets if tender.records.assessments else ()
    ways = ways if tender.records.ways else ()
    return tuple(
        finding
        for bidder in tender.bidders
        for finding in (
            *_score_against_level(bidder),
            *_sheet_against_level(tender, bidder, sheets),
            *_other_scheme(tender, bidder),
            *_not_yet(tender, bidder),
            *_in_progress(tender, bidder, ways),
        )
    )


def _finding(code: str, severity: Severity, bidder: Bidder, held: Certificate, message: Message) -> CrossFinding:
    return CrossFinding(code, severity, bidder.key, bidder.name, message, held.source("level") or bidder.source)


def _scheme(scheme_id: str | None) -> Scheme | None:
    """Return the scheme of a certificate; where its cell names none, the one whose levels stand alone."""
    if scheme_id is not None:
        return next((each for each in schemes() if each.id == scheme_id), None)
    return next((each for each in schemes() if each.stands_alone), None)


def _named(scheme: Scheme, text: str) -> Level | None:
    """Return the one level that a text names, or None if it names none or several."""
    found = [
        level
        for level in scheme.levels
        if any(normalise(words) in text for words in (level.name.zh, level.name.en, *level.aliases))
    ]
    return found[0] if len(found) == 1 else None


def _score_against_level(bidder: Bidder) -> Iterator[CrossFinding]:
    for held in bidder.certificates:
        message = _disagreeing(held.text, held.scheme)
        if message is not None:
            yield _finding(SCORE_AND_LEVEL, "error", bidder, held, message)


@lru_cache(maxsize=1 << 14)
def _disagreeing(said: str, scheme_id: str | None) -> Message | None:
    """Return what is to be said of a text whose score and level disagree, or None."""
    scheme, text = _scheme(scheme_id), normalise(said)
    if scheme is None:
        return None
    for mark in scheme.marks:
        text = text.replace(normalise(mark), " ")
    level = _named(scheme, text)
    scores = [Decimal(each) for each in _NUMBER.findall(text) if Decimal(each) >= readings().score_least]
    if level is None or level.score_from is None or len(scores) != 1:
        return None
    meant = scheme.level_at(scores[0])
    if meant == level:
        return None
    code = "cross.score_and_level" if meant else "cross.score_below"
    return Message.of(code, text=said, score=scores[0], meant=meant.name if meant else "", level=level.name)


def _sheet_against_level(tender: Tender, bidder: Bidder, sheets: Sequence[EvaluationSheet]) -> Iterator[CrossFinding]:
    for sheet in sheets:
        filled = tender.records.assessment(sheet.id, bidder.name)
        held = next((each for each in bidder.certificates if each.scheme == sheet.scheme.id), None)
        if filled is None or held is None or not held.claims_level:
            continue
        result, claimed = assess(sheet, filled), sheet.scheme.level(held.level)
        if result.done and claimed is not None and result.score is not None and result.level != claimed:
            name = result.level.name if result.level else ""
            code = "cross.sheet_and_level" if result.level else "cross.sheet_without_level"
            message = Message.of(code, level=claimed.name, score=result.score, meant=name, sheet=sheet.title)
            yield _finding(SCORE_AND_LEVEL, "warning", bidder, held, message)


def _other_scheme(tender: Tender, bidder: Bidder) -> Iterator[CrossFinding]:
    known = {each.id: each for each in schemes()}
    for factor in tender.table.certificate_factors:
        asked = known.get(factor.scheme)
        fitting = any(each.scheme == factor.scheme for each in bidder.certificates)
        for held in bidder.certificates if asked is not None and not fitting else ():
            offered = known.get(held.scheme or "")
            if asked is None or offered is None or not held.claims_level:
                continue
            level = offered.level(held.level)
            message = Message.of(
                "cross.other_scheme",
                level=level.name if level else held.level,
                offered=offered.title,
                asked=asked.title,
                factor=factor.name,
            )
            yield _finding(OTHER_SCHEME, "warning", bidder, held, message)


def _not_yet(tender: Tender, bidder: Bidder) -> Iterator[CrossFinding]:
    for held in bidder.certificates:
        scheme = _scheme(held.scheme)
        if scheme is None or not held.claims_level:
            continue
        begin = held.valid_from
        for message in (*_begins(scheme, begin, tender.opened_on), *_lasts(scheme, held, tender.opened_on)):
            yield _finding(NOT_YET, "error", bidder, held, message)


def _begins(scheme: Scheme, begin: date | None, opened_on: date | None) -> Iterator[Message]:
    if begin is None:
        return
    if opened_on is not None and begin > opened_on:
        yield Message.of("cross.begins_later", begin=begin, on=opened_on)
    if scheme.issued_from is not None and begin < scheme.issued_from:
        yield Message.of("cross.before_scheme", begin=begin, standard=scheme.standard, day=scheme.issued_from)
    if scheme.issued_until is not None and begin > scheme.issued_until:
        yield Message.of("cross.after_scheme", begin=begin, standard=scheme.standard, day=scheme.issued_until)


def _lasts(scheme: Scheme, held: Certificate, opened_on: date | None) -> Iterator[Message]:
    """Yield what the last day alone shows: no certificate lasts longer than its scheme's years."""
    until, years = held.valid_until, scheme.validity_years
    if until is None or years is None or held.valid_from is not None or opened_on is None:
        return
    if until > end_after(opened_on, years):
        yield Message.of("cross.lasts_too_long", until=until, years=years, on=opened_on)


def _in_progress(tender: Tender, bidder: Bidder, ways: Sequence[Way]) -> Iterator[CrossFinding]:
    for way in ways:
        progress = tender.records.way(way.scheme, bidder.name)
        if not progress.done and progress.running_since is None:
            continue
        judged = judge_way(way, progress, tender.opened_on)
        if judged.chance == "no":
            held = bidder.certificate
            message = Message.of("cross.in_progress", earliest=judged.earliest or "", on=tender.opened_on or "")
            yield _finding(NOT_YET, "warning", bidder, held, message)
