"""Save the findings of a review: as a workbook for people, as SARIF for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from tender_tool.domain.acts.trail import FileMark
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.reports.findings_book import write_findings_book
from tender_tool.reports.sarif import sarif_json
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.services.verification.proofs import proof_of
from tender_tool.services.verification.sealing import Sealing, sealed_log


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


def save_sarif(
    tender: Tender, review: Review, path: Path, language: Language, packs: frozenset[str] = frozenset()
) -> None:
    """Write the findings as SARIF with its proof; raises InputError if that is not possible."""
    given, file = tender.document, tender.table.file or None
    known = given is not None and given.input.name == file
    content = given.input.content if given is not None and known else b""
    text = sarif_text(tender, review, file, content, language, packs)
    replace_file(path, lambda place: _write(place, text))


def sarif_text(  # noqa: PLR0913  (what, of which file, how)
    tender: Tender,
    review: Review,
    file: str | None,
    content: bytes,
    language: Language,
    packs: frozenset[str] = frozenset(),
) -> str:
    """Return the findings on a file (None: tiers typed in) as the text of a SARIF log with its proof.

    ``content`` is the file's, empty where it is not at hand. The proof has digests, and holds no tender.
    """
    found = sha256(content).hexdigest() if content else ""
    log = sarif_json(review, file, language, found)
    proof = proof_of(tender, "sarif", language, review.law_as_of, packs)
    if file is not None and found and all(each.digest != found for each in proof.inputs):
        proof = replace(proof, inputs=(*proof.inputs, FileMark(file, found)))
    return sealed_log(json.dumps(log, ensure_ascii=False, indent=2) + "\n", proof)


def _write(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", newline="\n")
