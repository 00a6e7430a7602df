"""Review the fairness of a scoring rule."""

from __future__ import annotations

from tender_tool.domain.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks


def review_rules(tender: Tender) -> Review:
    """Return what every check says about the tender's table (and its bidders, where it has them)."""
    return run_checks(tender)
