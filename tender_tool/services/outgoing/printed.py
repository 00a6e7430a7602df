"""The printed report of a tender, and keeping it as a file."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.export_results import PrintedPages, whole
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders


def printed(tender: Tender, language: Language, *, annex: bool = True) -> PrintedPages:
    """Return the report of a tender for whoever prints it."""
    sheet = score_bidders(tender)
    return whole(tender, sheet, review_rules(tender, sheet), language, annex=annex)


def keep_pdf(content: bytes, path: Path) -> None:
    """Write a PDF so that it is there as a whole, or not at all; raises InputError if that is not possible."""

    def write(to: Path) -> None:
        to.write_bytes(content)

    replace_file(path, write)
