"""Bidders, scores and findings as pandas data frames, for notebooks and what-if work.

    from tender_tool.reports.frames import bidders_frame, findings_frame, scores_frame
    scores = scores_frame(sheet, "en")
    scores.loc[scores["needs_review"], ["name", "level_text", "reasons"]]

Points and prices stay ``Decimal`` in columns of dtype object, so that sums are exact: ``frame["total"].sum()``
works, ``None`` stands where a person must decide first. Days are ``datetime64[s]``, texts ``string``, yes and no
``boolean``, ranks and rows ``Int64``; all of them can hold a missing value.

pandas takes half a second to load and is loaded by the first call, not by importing this module.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.finding import Finding, Review
from tender_tool.domain.score import BidderScore, ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.reason_words import all_steps
from tender_tool.reports.result_json import finding_json

if TYPE_CHECKING:
    import pandas as pd

Kind = Literal["string", "boolean", "Int64", "datetime64[s]", "object"]
_BIDDER: dict[str, Kind] = {
    "key": "string", "name": "string", "price": "object", "level_text": "string", "level": "string",
    "scheme": "string", "valid_from": "datetime64[s]", "valid_until": "datetime64[s]",
    "valid_until_derived": "boolean", "status": "string", "file": "string", "sheet": "string", "row": "Int64",
}  # fmt: skip
_SCORE: dict[str, Kind] = {
    "key": "string", "name": "string", "rank": "Int64", "total": "object", "price": "object", "level_text": "string",
    "level": "string", "valid": "boolean", "needs_review": "boolean", "reasons": "string",
}  # fmt: skip
_OBJECT: Kind = "object"
_FINDING: dict[str, Kind] = {
    "code": "string", "kind": "string", "name": "string", "title": "string", "severity": "string",
    "strong": "boolean",
    "verdict": "string", "item": "string", "where": "string", "evidence": "string", "message": "string",
    "basis": "string", "fix": "string", "suppressed": "boolean",
}  # fmt: skip


def bidders_frame(tender: Tender) -> pd.DataFrame:
    """Return one row a bidder, in the order of the list."""
    return _frame([_bidder(bidder) for bidder in tender.bidders], _BIDDER)


def scores_frame(sheet: ScoreSheet, language: Language = "zh") -> pd.DataFrame:
    """Return one row a bidder by rank, with a column ``points: <factor>`` for each factor."""
    factors = dict.fromkeys(f"points: {factor.factor}" for score in sheet.scores for factor in score.factors)
    columns: dict[str, Kind] = {**_SCORE, **dict.fromkeys(factors, _OBJECT)}
    return _frame([_score(score, language) for score in sheet.ranked], columns)


def findings_frame(review: Review, language: Language = "zh") -> pd.DataFrame:
    """Return one row a finding."""
    return _frame([_finding(finding, language) for finding in review.findings], _FINDING)


def _frame(rows: Sequence[Mapping[str, object]], columns: Mapping[str, Kind]) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415  (half a second: only who asks for a frame waits for it)

    made: dict[str, Any] = {}
    for name, kind in columns.items():
        values = [row.get(name) for row in rows]
        made[name] = pd.Series(values, dtype="object").astype(kind)
    return pd.DataFrame(made, columns=list(columns))


def _bidder(bidder: Bidder) -> dict[str, object]:
    certificate, source = bidder.certificate, bidder.source
    return {
        "key": bidder.key,
        "name": bidder.name,
        "price": bidder.price,
        "level_text": certificate.text,
        "level": certificate.level,
        "scheme": certificate.scheme,
        "valid_from": certificate.valid_from,
        "valid_until": certificate.valid_until,
        "valid_until_derived": certificate.until_derived,
        "status": certificate.status,
        "file": source.file,
        "sheet": source.sheet,
        "row": source.row,
    }


def _score(score: BidderScore, language: Language) -> dict[str, object]:
    bidder = score.bidder
    certificate = next((factor.certificate for factor in score.factors if factor.certificate), bidder.certificate)
    valid = next((factor.valid for factor in score.factors if factor.valid is not None), None)
    return {
        "key": bidder.key,
        "name": bidder.name,
        "rank": score.rank,
        "total": score.total,
        "price": bidder.price,
        "level_text": certificate.text,
        "level": certificate.level,
        "valid": valid,
        "needs_review": score.needs_review,
        "reasons": "\n".join(all_steps(score, language)),
        **{f"points: {factor.factor}": factor.points for factor in score.factors},
    }


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    return {
        **finding_json(finding, language),
        "basis": "\n".join(f"{each.instrument.in_language(language)} {each.article}" for each in finding.basis),
        "suppressed": finding.suppressed is not None,
    }
