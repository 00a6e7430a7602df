"""What stands behind the points as JSON: prices, members' points, ties, notes and neighbours."""

from __future__ import annotations

from dataclasses import replace

from tender_tool.domain.reasons.notes import Note
from tender_tool.domain.results.comparison import Comparison
from tender_tool.domain.results.score import BidderScore, FactorScore, MemberPoints, PriceDetail
from tender_tool.domain.text import Language, Reason
from tender_tool.reports.exporters import Results
from tender_tool.reports.prose.reasons import steps
from tender_tool.ruleset.wording import say
from tender_tool.scoring.comparison import neighbours

Json = dict[str, object]
# Nobody reads why place 80,000 stands before place 80,001.
_COMPARED = 500


def factor_json(factor: FactorScore, sheet: str | None, language: Language) -> Json:
    """Return one factor of a bidder; cells of another sheet than the bidder's carry its name."""
    cells = [source.cell if source.sheet == sheet else source.where() for source in factor.sources if source.cell]
    made: Json = {
        "name": factor.factor,
        "points": factor.points,
        "steps": list(steps(factor, language)),
        "cells": cells,
        "needs_review": factor.needs_review,
    }
    if factor.inner is not None:
        made["inner"] = factor.inner
    if factor.price is not None:
        made["price"] = price_json(factor.price)
    if factor.members:
        made["members"] = [_member(each) for each in factor.members]
    return made


def price_json(price: PriceDetail) -> Json:
    """Return how a price was evaluated, in yuan."""
    return {
        "bid": price.bid,
        "counted": price.counted,
        "evaluated": price.evaluated,
        "benchmark": price.benchmark,
        "deductions": [
            {"kind": each.kind, "percent": each.percent, "amount": each.amount} for each in price.deductions
        ],
        "corrected": _corrected(price),
    }


def _corrected(price: PriceDetail) -> Json | None:
    """Return the price that counts in place of the bid.

    ``step`` is None where a person typed it into the list; ``corrections`` says who, and why.
    """
    by_law = price.corrected
    if by_law is not None:
        return {"step": by_law.step, "price": by_law.price, "reason": by_law.reason}
    return {"step": None, "price": price.counted, "reason": None} if price.was_changed else None


def _member(each: MemberPoints) -> Json:
    return {
        "member": each.member,
        "points": each.points,
        "out_of_line": each.out_of_line,
        "counts": each.counts,
    }


def standing_json(score: BidderScore, language: Language) -> Json:
    """Return how a bidder stands beside its rank: candidate, why its bid is out, what broke a tie."""
    return {
        "candidate": score.candidate,
        "rejected": _said(score.rejected, language),
        "tied_by": _said(score.tied_by, language),
    }


def _said(reason: Reason | None, language: Language) -> Json | None:
    return None if reason is None else {"code": reason.message.code, "text": say(reason, language)}


def evaluation_json(results: Results) -> Json:
    """Return what counts for the evaluation as a whole: refusal, notes, and why each stands above the next."""
    sheet, language = results.sheet, results.language
    names = {score.bidder.key: score.bidder.name for score in sheet.scores}
    first = replace(sheet, scores=sheet.ranked[:_COMPARED])
    return {
        "refusal": _said(sheet.refusal, language),
        "notes": [_note(note, names, language) for note in sheet.notes],
        "comparisons": [_comparison(each, names, language) for each in neighbours(first)],
    }


def _note(note: Note, names: dict[str, str], language: Language) -> Json:
    return {
        "code": note.message.code,
        "text": say(note.message, language),
        "grade": note.grade,
        "where": note.source.where() if note.source else None,
        "bidder": names.get(note.bidder or ""),
    }


def _comparison(found: Comparison, names: dict[str, str], language: Language) -> Json:
    return {
        "higher": names[found.higher],
        "lower": names[found.lower],
        "lead": found.lead,
        "tied_by": _said(found.tied_by, language),
        "differences": [{"factor": each.factor, "points": each.points} for each in found.differences],
    }
