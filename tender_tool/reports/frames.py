"""Everything scored as pandas data frames, for notebooks and what-if work.

    from tender_tool.reports.frames import explanations_frame, points_frame, scores_frame
    scores = scores_frame(sheet, "en")
    scores.loc[scores["needs_review"], ["name", "total", "reasons"]]
    points_frame(sheet).groupby("factor")["points"].sum()

``scores_frame`` has one row a bidder and one column a factor, ``points_frame`` one row for each bidder and factor;
``prices_frame`` and ``members_frame`` hold the figures behind the points, ``explanations_frame`` every step to them.
Bidders are joined by ``key``. The columns of each frame are listed with its function.

Points and prices stay ``Decimal`` in columns of dtype object, so that sums are exact: ``frame["total"].sum()``
works, ``None`` stands where a person must decide first. Days are ``datetime64[s]``, texts ``string``, yes and no
``boolean``, ranks and rows ``Int64``; all of them can hold a missing value.

pandas takes half a second to load and is loaded by the first call, not by importing this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.results.score import BidderScore, FactorScore, ScoreSheet
from tender_tool.domain.review.finding import Finding, Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.prose.reasons import all_steps
from tender_tool.reports.result_json import finding_json
from tender_tool.ruleset.wording import say

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
    "level": "string", "valid": "boolean", "needs_review": "boolean", "candidate": "Int64", "rejected": "string",
    "tied_by": "string", "reasons": "string",
}  # fmt: skip
_POINTS: dict[str, Kind] = {
    "key": "string", "name": "string", "rank": "Int64", "factor": "string", "points": "object", "inner": "object",
    "needs_review": "boolean", "waits_for": "string",
}  # fmt: skip
_EXPLANATION: dict[str, Kind] = {
    "key": "string", "name": "string", "factor": "string", "step": "Int64", "code": "string", "text": "string",
    "cells": "string",
}  # fmt: skip
_PRICE: dict[str, Kind] = {
    "key": "string", "name": "string", "bid": "object", "counted": "object", "small": "object", "partner": "object",
    "domestic": "object", "evaluated": "object", "benchmark": "object", "points": "object", "correction": "string",
    "cell": "string",
}  # fmt: skip
_MEMBER: dict[str, Kind] = {
    "key": "string", "name": "string", "factor": "string", "member": "string", "points": "object",
    "out_of_line": "boolean", "counts": "boolean", "cell": "string",
}  # fmt: skip
_OBJECT: Kind = "object"
_FINDING: dict[str, Kind] = {
    "code": "string", "kind": "string", "name": "string", "title": "string", "severity": "string",
    "strong": "boolean",
    "verdict": "string", "item": "string", "where": "string", "evidence": "string", "message": "string",
    "basis": "string", "fix": "string", "suppressed": "boolean",
}  # fmt: skip


def bidders_frame(tender: Tender) -> pd.DataFrame:
    """Return one row a bidder, in the order of the list: what was read.

    key (string, unique), name (string), price (Decimal, yuan), level_text, level, scheme (string: the first
    certificate's), valid_from, valid_until (day), valid_until_derived (yes or no), status, file, sheet (string), row
    (whole number).
    """
    return _frame([_bidder(bidder) for bidder in tender.bidders], _BIDDER)


def scores_frame(sheet: ScoreSheet, language: Language = "zh") -> pd.DataFrame:
    """Return one row a bidder by rank, with a column ``points: <factor>`` for each factor.

    key, name (string), rank (whole number), total (Decimal, points), price (Decimal, yuan, as read), level_text,
    level (string), valid, needs_review (yes or no), candidate (whole number: the place), rejected, tied_by, reasons
    (string), then points: … (Decimal, points).
    """
    factors = dict.fromkeys(f"points: {factor.factor}" for score in sheet.scores for factor in score.factors)
    columns: dict[str, Kind] = {**_SCORE, **dict.fromkeys(factors, _OBJECT)}
    return _frame([_score(score, language) for score in sheet.ranked], columns)


def points_frame(sheet: ScoreSheet, language: Language = "zh") -> pd.DataFrame:
    """Return one row for each bidder (by rank) and factor.

    key, name (string), rank (whole number), factor (string), points (Decimal, points in the table), inner (Decimal,
    points before the factor's weight; missing where it has none), needs_review (yes or no), waits_for (string).
    """
    return _frame([_points(score, factor, language) for score, factor in _factors(sheet)], _POINTS)


def explanations_frame(sheet: ScoreSheet, language: Language = "zh") -> pd.DataFrame:
    """Return one row a step on the way to points, by bidder and factor.

    key, name, factor (string), step (whole number, from 1), code (string: stable, such as price.lowest_first), text
    (string: the sentence), cells (string: where the factor's figures stand, the same for all of its steps).
    """
    rows = [row for score, factor in _factors(sheet) for row in _steps(score, factor, language)]
    return _frame(rows, _EXPLANATION)


def prices_frame(sheet: ScoreSheet) -> pd.DataFrame:
    """Return one row a bidder whose price is evaluated, by rank.

    key, name (string), read (Decimal, yuan, as it stands in the list), bid (Decimal, yuan, corrected where it had to
    be), small, partner, domestic (Decimal, yuan deducted), evaluated, benchmark (Decimal, yuan), points (Decimal),
    correction (string: opening_list …), cell (string).
    """
    return _frame([_price(score, factor) for score, factor in _factors(sheet) if factor.price], _PRICE)


def members_frame(sheet: ScoreSheet) -> pd.DataFrame:
    """Return one row for each bidder, subjective factor and member.

    key, name, factor, member (string), points (Decimal, points inside the factor), out_of_line, counts (yes or no:
    far from the others; not trimmed), cell (string: of the member's sheet).
    """
    rows = [row for score, factor in _factors(sheet) for row in _members(score, factor)]
    return _frame(rows, _MEMBER)


def findings_frame(review: Review, language: Language = "zh") -> pd.DataFrame:
    """Return one row a finding.

    code, kind, name, title, severity (string), strong (yes or no), verdict, item, where, evidence, message, basis,
    fix (string), suppressed (yes or no).
    """
    return _frame([_finding(finding, language) for finding in review.findings], _FINDING)


def _factors(sheet: ScoreSheet) -> Iterator[tuple[BidderScore, FactorScore]]:
    return ((score, factor) for score in sheet.ranked for factor in score.factors)


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
        "price": bidder.price_bid,
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
        "price": bidder.price_bid,
        "level_text": certificate.text,
        "level": certificate.level,
        "valid": valid,
        "needs_review": score.needs_review,
        "candidate": score.candidate,
        "rejected": say(score.rejected, language) if score.rejected else None,
        "tied_by": say(score.tied_by, language) if score.tied_by else None,
        "reasons": "\n".join(all_steps(score, language)),
        **{f"points: {factor.factor}": factor.points for factor in score.factors},
    }


def _points(score: BidderScore, factor: FactorScore, language: Language) -> dict[str, object]:
    return {
        **_who(score),
        "rank": score.rank,
        "factor": factor.factor,
        "points": factor.points,
        "inner": factor.inner,
        "needs_review": factor.needs_review,
        "waits_for": say(factor.waits_for, language) if factor.waits_for else None,
    }


def _who(score: BidderScore) -> dict[str, object]:
    return {"key": score.bidder.key, "name": score.bidder.name}


def _steps(score: BidderScore, factor: FactorScore, language: Language) -> Iterator[dict[str, object]]:
    cells = ", ".join(source.where() for source in factor.sources) or None
    for number, reason in enumerate(factor.reasons, start=1):
        told = {"step": number, "code": reason.message.code, "text": say(reason, language), "cells": cells}
        yield {**_who(score), "factor": factor.factor, **told}


def _price(score: BidderScore, factor: FactorScore) -> dict[str, object]:
    price, source = factor.price, score.bidder.cell("price")
    if price is None:
        return {}
    return {
        **_who(score),
        "bid": price.bid,
        "counted": price.counted,
        **{each.kind: each.amount for each in price.deductions},
        "evaluated": price.evaluated,
        "benchmark": price.benchmark,
        "points": factor.points,
        "correction": price.corrected.step if price.corrected else None,
        "cell": source.where() if source else None,
    }


def _members(score: BidderScore, factor: FactorScore) -> Iterator[dict[str, object]]:
    places = dict(factor.places)
    for each in factor.members:
        source = places.get(each.member)
        given = {"points": each.points, "out_of_line": each.out_of_line, "counts": each.counts}
        yield {
            **_who(score),
            "factor": factor.factor,
            "member": each.member,
            **given,
            "cell": source.where() if source else None,
        }


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    return {
        **finding_json(finding, language),
        "basis": "\n".join(each.cited(language) for each in finding.basis),
        "suppressed": finding.suppressed is not None,
    }
