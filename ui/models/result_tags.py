"""What stands in a word or two beside a bidder's name among the results."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tender_tool.domain.results.score import BidderScore


def tags_of(score: BidderScore) -> tuple[tuple[str, str], ...]:
    """Return the tags of a bidder, each a word and a meaning: what it claims, whether it is out, its candidacy."""
    claims = score.bidder.claims
    found = []
    if score.rejected is not None:
        found.append((QCoreApplication.translate("ResultTags", "rejected"), "error"))
    elif score.total is None:
        found.append((QCoreApplication.translate("ResultTags", "to decide"), "warning"))
    if score.candidate is not None:
        word = QCoreApplication.translate("ResultTags", "candidate %1")
        found.append((word.replace("%1", str(score.candidate)), "good"))
    if claims.small:
        found.append((QCoreApplication.translate("ResultTags", "small firm"), "note"))
    if claims.partner or score.bidder.members:
        found.append((QCoreApplication.translate("ResultTags", "consortium"), "note"))
    if claims.domestic:
        found.append((QCoreApplication.translate("ResultTags", "domestic product"), "note"))
    return tuple(found)
