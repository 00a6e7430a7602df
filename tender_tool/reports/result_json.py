"""The results, and the review of a rule, as JSON that others rely on."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.certification.certificate import Certificate
from tender_tool.domain.problem import Problem
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.review.cards import cards
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.rule.factors import CertificateFactor
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language, Reason
from tender_tool.reports.as_json.corrections_json import corrections_json, rule_changes_json
from tender_tool.reports.as_json.evidence_json import evidence_json
from tender_tool.reports.as_json.score_json import evaluation_json, factor_json, standing_json
from tender_tool.reports.as_json.table_json import groups_json, procedure_json, tiers_json
from tender_tool.reports.exporters import Exporter, Results
from tender_tool.reports.json_text import dumps
from tender_tool.reports.prose.certificates import certificate_score, counted, text_in_file
from tender_tool.ruleset.files.factor_tables import KINDS
from tender_tool.ruleset.wording import catalogue, say

Json = dict[str, object]


def result_json(results: Results) -> Json:
    """Return the results of scoring and review; points and prices are Decimal."""
    tender, language = results.tender, results.language
    problems = tender.bidder_list.problems if tender.bidder_list else ()
    return {
        "project": {"name": tender.name, "number": tender.number},
        "opened_on": tender.opened_on.isoformat() if tender.opened_on else None,
        "law_as_of": results.review.law_as_of,
        "rule": {**rule_json(tender.table, language), **rule_changes_json(tender, language)},
        "bidders": [_bidder(score, results) for score in results.sheet.scores],
        **evaluation_json(results),
        "corrections": corrections_json(tender, language),
        "problems": [_problem(problem, language) for problem in problems],
        "checks": _checks(results.review),
        **findings_json(results.review, language),
        **({"evidence": evidence_json(tender, language)} if tender.records.evidence else {}),
    }


def review_json(review: Review, table: ScoringTable, language: Language, file: str | None = None) -> Json:
    """Return the review of a rule file or of tiers typed in (``file`` is then None)."""
    return {
        "file": file,
        "law_as_of": review.law_as_of,
        "scoring_table": None,
        "rule": rule_json(table, language),
        "checks": _checks(review),
        **findings_json(review, language),
    }


def rule_json(table: ScoringTable, language: Language) -> Json:
    """Return a scoring table; ``tiers`` and ``max_points`` are those of its first certificate factor."""
    factors = [_factor_rule(factor) for factor in table.certificate_factors]
    first: Json = factors[0] if factors else {"tiers": [], "max_points": None, "no_certificate": None}
    return {
        "id": table.id,
        "title": table.title.in_language(language),
        "tiers": first["tiers"],
        "max_points": first["max_points"],
        "no_certificate": first["no_certificate"],
        "price_weight": table.price_weight,
        "rounding": {"digits": table.rounding.digits, "mode": table.rounding.mode},
        "factors": factors,
        "points": table.points,
        "groups": groups_json(table, language),
        "procedure": procedure_json(table.procedure, table, language),
    }


def _factor_rule(factor: CertificateFactor) -> Json:
    return {
        "name": factor.name,
        "kind": KINDS[type(factor)],
        "scheme": factor.scheme,
        "tiers": tiers_json(factor),
        "max_points": factor.points,
        "no_certificate": factor.no_certificate,
    }


def _bidder(score: BidderScore, results: Results) -> Json:
    bidder, table = score.bidder, results.tender.table
    certificate, paid = counted(score, table), certificate_score(score, table)
    source = bidder.source
    until = certificate.valid_until
    return {
        "name": bidder.name,
        "source": {"file": source.file, "sheet": source.sheet, "row": source.row},
        "cells": bidder.cells() | _cells(certificate),
        "level_text": text_in_file(certificate, results.tender.bidder_list),
        "level": certificate.level,
        "scheme": certificate.scheme,
        "valid_until": until.isoformat() if until else None,
        "valid_until_derived": certificate.until_derived,
        "valid": paid.valid if paid else None,
        "points": paid.points if paid else None,
        "price": bidder.price_bid,
        "total": score.total,
        "rank": score.rank,
        "needs_review": score.needs_review,
        **standing_json(score, results.language),
        "factors": [factor_json(factor, source.sheet, results.language) for factor in score.factors],
        "reasons": [_reason(reason, results.language) for reason in score.reasons],
    }


def _cells(certificate: Certificate) -> dict[str, str]:
    return {field: source.cell for field, source in certificate.sources if source.cell}


def _reason(reason: Reason, language: Language) -> Json:
    code = reason.message.code
    return {"code": code.partition(".")[2] or code, "text": say(reason, language)}


def _problem(problem: Problem, language: Language) -> Json:
    where = problem.source.where() if problem.source else None
    return {
        "code": problem.message.code,
        "where": where,
        "text": say(problem.message, language),
        "grade": problem.grade,
    }


def _checks(review: Review) -> Json:
    cannot = [{"code": check.code, "missing": check.missing} for check in review.cannot_tell]
    return {"no_hit": list(review.no_hit), "cannot_tell": cannot}


def findings_json(review: Review, language: Language) -> Json:
    """Return every finding, and the cards that put those of one cause together; ``findings`` are places from 0."""
    places = {id(finding): place for place, finding in enumerate(review.findings)}
    return {
        "findings": [finding_json(finding, language) for finding in review.findings],
        "cards": [
            {
                "code": card.head.code,
                "severity": card.severity,
                "form": card.form,
                "rows": [{"where": where, "count": count} for where, count in card.rows],
                "findings": [places[id(finding)] for finding in card.findings],
            }
            for card in cards(review.findings)
        ],
    }


def finding_json(finding: Finding, language: Language) -> Json:
    """Return one finding."""
    return {
        "code": finding.code,
        "kind": finding.kind,
        "name": finding.name,
        "title": finding.title.in_language(language),
        "severity": finding.severity,
        "strong": finding.strong,
        "verdict": finding.verdict,
        "item": finding.item,
        "where": finding.where,
        "evidence": finding.evidence,
        "message": finding.message.in_language(language),
        "basis": [
            {
                "instrument": basis.instrument.in_language(language),
                "article": basis.article.in_language(language),
                "confidence": basis.confidence,
                "citable": basis.citable,
                "gist": basis.gist.in_language(language),
            }
            for basis in finding.basis
        ],
        "fix": finding.fix.in_language(language),
        "clause": finding.clause or None,
        "suppressed": say(finding.suppressed, language) if finding.suppressed else None,
    }


def _write(results: Results, path: Path) -> None:
    path.write_text(dumps(result_json(results)), encoding="utf-8", newline="\n")


EXPORTER = Exporter(
    "json", 30, catalogue()["report.json_kind"], catalogue()["report.json_file"], _write, named_after_project=False
)
