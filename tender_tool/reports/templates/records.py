"""The lists of a template and the fields of their records, each as the report prints it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final

from tender_tool.domain.report_facts import CommitteeMember
from tender_tool.domain.results.score import BidderScore, FactorScore, PriceDetail
from tender_tool.domain.review.finding import Finding
from tender_tool.domain.rule.factors import Factor
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.certificates import counted, home_scheme, last_day, level_read
from tender_tool.reports.prose.findings import basis_lines, message_words, severity_words
from tender_tool.reports.prose.notes import notes
from tender_tool.reports.prose.table import how_words, kind_words
from tender_tool.reports.prose.waiting_matters import matters
from tender_tool.reports.values.corrections import CorrectionRow, corrected, correction_rows
from tender_tool.reports.values.figures import fixed, point_digits, yuan
from tender_tool.reports.values.order import in_order, rejected, remarks, standing
from tender_tool.reports.values.regime_words import report_sentence, report_word
from tender_tool.reports.word.committee_section import members
from tender_tool.ruleset.wording import numbered_steps, place_words, plain, word

LISTS: Final[dict[str, Callable[[Results], Iterable[object]]]] = {
    "bidders": lambda results: in_order(results.sheet),
    "candidates": lambda results: results.sheet.candidates,
    "rejected": lambda results: rejected(results.sheet),
    "members": members,
    "factors": lambda results: results.tender.table.factors,
    "findings": lambda results: results.review.findings,
    "notes": notes,
    "waiting": matters,
    "corrections": lambda results: corrected(correction_rows(results.tender, results.language)),
}


def _points(points: Decimal | None, results: Results) -> str:
    if points is None:
        return word("report.to_decide", results.language)
    return fixed(points, point_digits(results))


def _total(score: BidderScore, results: Results) -> str:
    if score.rejected is not None:
        return report_word("rejected", results)
    return _points(score.total, results) if score.factors else word("report.none", results.language)


def _price(score: BidderScore, results: Results) -> str:
    bidder = score.bidder
    if bidder.price_bid is not None:
        return yuan(bidder.price_bid)
    return bidder.bid_words or word("report.none", results.language)


def _evaluated(score: BidderScore, results: Results) -> str:
    detail: PriceDetail | None = next((each.price for each in score.factors if each.price is not None), None)
    return yuan(detail.evaluated) if detail else word("report.none", results.language)


def _level(score: BidderScore, results: Results) -> str:
    table = results.tender.table
    return level_read(counted(score, table), home_scheme(table), results.language)


def _candidate(score: BidderScore, results: Results) -> str:
    if score.candidate is None:
        return word("report.none", results.language)
    return report_sentence("candidate_place", results, place=score.candidate)


def _full(score: FactorScore, results: Results) -> str:
    found = next((each for each in results.tender.table.factors if each.name == score.factor), None)
    return plain(found.points) if found else word("report.none", results.language)


def _group(factor: Factor, results: Results) -> str:
    return next((group.name for group in results.tender.table.groups if factor in group.factors), "")


def _place(finding: Finding, results: Results) -> str:
    return place_words(finding.source, results.language) if finding.source else finding.where


def _role(member: CommitteeMember, results: Results) -> str:
    return report_word(f"role_{member.role}", results) if member.role else _or_field("", results)


def _or_field(text: str, results: Results) -> str:
    """Return what was recorded, or that somebody must fill it in."""
    return text or report_word("to_fill_in", results)


_Record = dict[str, Callable[[Any, Results], Any]]
_BIDDER: _Record = {
    "name": lambda each, _: each.bidder.name,
    "rank": lambda each, results: standing(each, results.language),
    "place": _candidate,
    "total": _total,
    "price": _price,
    "evaluated": _evaluated,
    "level": _level,
    "valid_until": lambda each, results: last_day(counted(each, results.tender.table), results.language),
    "handed_in": lambda each, results: _or_field(results.tender.report.opening(each.bidder.key).handed_in, results),
    "remark": lambda each, results: "\n".join(remarks(each, results.language)),
    "scores": lambda each, _: each.factors,
}
_SCORE: _Record = {
    "factor": lambda each, _: each.factor,
    "points": lambda each, results: _points(each.points, results),
    "full": _full,
    "reasons": lambda each, results: numbered_steps(each.reasons, results.language),
}
_MEMBER: _Record = {
    "name": lambda each, results: _or_field(each.name, results),
    "role": _role,
    "employer": lambda each, results: _or_field(each.employer, results),
    "dissent": lambda each, _: each.dissent,
}
_FACTOR: _Record = {
    "group": _group,
    "name": lambda each, _: each.name,
    "kind": lambda each, results: kind_words(each, results.language),
    "full": lambda each, _: plain(each.points),
    "criteria": lambda each, results: how_words(each, results.tender.table, results.language),
}
_FINDING: _Record = {
    "code": lambda each, _: each.code,
    "title": lambda each, results: each.title.in_language(results.language),
    "severity": lambda each, results: severity_words(each, results.language),
    "place": _place,
    "evidence": lambda each, _: each.evidence,
    "message": lambda each, results: message_words(each, results.language),
    "basis": lambda each, results: basis_lines(each, results.language),
    "fix": lambda each, results: each.fix.in_language(results.language),
}


def _by(each: CorrectionRow, results: Results) -> str:
    return each.signed.by or word("trail.unsigned", results.language)


RECORDS: Final[dict[str, _Record]] = {
    "bidder": _BIDDER,
    "score": _SCORE,
    "member": _MEMBER,
    "factor": _FACTOR,
    "finding": _FINDING,
    "note": {
        "severity": lambda each, _: each.grade_words,
        "message": lambda each, _: each.text,
        "place": lambda each, _: each.where,
    },
    "matter": {
        "bidder": lambda each, _: each.bidder,
        "place": lambda each, _: each.where,
        "message": lambda each, _: each.text,
    },
    "correction": {
        "bidder": lambda each, _: each.bidder,
        "what": lambda each, _: each.what,
        "was": lambda each, _: each.was,
        "now": lambda each, _: each.now,
        "reason": lambda each, _: each.reason,
        "by": _by,
        "at": lambda each, _: each.when,
    },
}
