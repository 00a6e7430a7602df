"""The printed report of a tender, and keeping it as a file."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.export_results import PrintedPages, whole
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification.sealing import sealed_pdf


def printed(tender: Tender, language: Language, *, annex: bool = True) -> PrintedPages:
    """Return the report of a tender for whoever prints it."""
    sheet = score_bidders(tender)
    return whole(tender, sheet, review_rules(tender, sheet), language, annex=annex)


def keep_pdf(content: bytes, path: Path, tender: Tender, language: Language) -> None:
    """Write a tender's report as PDF with its proof: as a whole, or not at all.

    Raises InputError if that is not possible.
    """
    sealed = sealed_pdf(content, tender, language)

    def write(to: Path) -> None:
        to.write_bytes(sealed)

    replace_file(path, write)
