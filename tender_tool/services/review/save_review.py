"""Save the findings of a review: as a workbook for people, as SARIF for programs."""

from __future__ import annotations

import json
from pathlib import Path

from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.findings_book import write_findings_book
from tender_tool.reports.sarif import sarif_json
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.verification.sealing import Sealing


def save_findings(  # noqa: PLR0913  (what, where, how)
    tender: Tender,
    sheet: ScoreSheet,
    review: Review,
    path: Path,
    language: Language,
    packs: frozenset[str] = frozenset(),
) -> None:
    """Write the findings as an Excel workbook with its proof; raises InputError if that is not possible.

    ``packs`` are the places whose local practice was reviewed.
    """
    results = Results(tender, sheet, review, language)

    def write(place: Path) -> None:
        write_findings_book(results, place)
        Sealing(results, packs).seal("findings", place)

    replace_file(path, write)


def save_sarif(tender: Tender, review: Review, path: Path, language: Language) -> None:
    """Write the findings as SARIF; raises InputError if that is not possible."""
    log = sarif_json(review, tender.table.file or None, language)
    text = json.dumps(log, ensure_ascii=False, indent=2) + "\n"
    replace_file(path, lambda place: _write(place, text))


def _write(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", newline="\n")
