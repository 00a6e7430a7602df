"""Score and rank the bidders of a tender."""

from __future__ import annotations

from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.scoring.engine import score_all
from tender_tool.scoring.ranking import rank


def score_bidders(tender: Tender) -> ScoreSheet:
    """Return every bidder's points, total, rank and reasons."""
    return ScoreSheet(rank(score_all(tender)))
