"""The order in which reports name the bidders, and how each stands."""

from __future__ import annotations

from tender_tool.domain.results.score import BidderScore, ScoreSheet
from tender_tool.domain.text import Language, Message
from tender_tool.ruleset.wording import say, say_shared, word


def in_order(sheet: ScoreSheet) -> tuple[BidderScore, ...]:
    """Return the scores by rank, then who waits for a person, then whose bid was rejected."""
    return tuple(sorted(sheet.ranked, key=lambda score: score.rejected is not None))


def scored(sheet: ScoreSheet) -> tuple[BidderScore, ...]:
    """Return the scores of the bidders that have any, in that order: not those rejected or refused as a whole."""
    return tuple(score for score in in_order(sheet) if score.factors)


def rejected(sheet: ScoreSheet) -> tuple[BidderScore, ...]:
    """Return the bidders whose bids are out, in the order of the list."""
    return tuple(score for score in sheet.scores if score.rejected is not None)


def standing(score: BidderScore, language: Language) -> str:
    """Return the rank, or why there is none, in a word."""
    if score.rank is not None:
        return str(score.rank)
    if score.rejected is not None:
        return word("report.rejected", language)
    return word("report.to_decide" if score.needs_review else "report.none", language)


def candidate_place(score: BidderScore, language: Language) -> str:
    """Return the place among the candidates recommended; a dash where it is none."""
    if score.candidate is None:
        return word("report.none", language)
    return say(Message.of("report.candidate_place", place=score.candidate), language)


def remarks(score: BidderScore, language: Language) -> tuple[str, ...]:
    """Return why a bid is out, what a person must decide first, and what put it before or behind its equals."""
    found = [say(score.rejected, language)] if score.rejected else []
    if score.needs_review:
        found += [say(each.waits_for, language) for each in score.factors if each.waits_for is not None]
    if score.tied_by is not None:
        found.append(say_shared(score.tied_by, language))
    return tuple(dict.fromkeys(found))
