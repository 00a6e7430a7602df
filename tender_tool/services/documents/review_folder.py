"""Review every tender document of a folder, for an overview."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.review.finding import Review
from tender_tool.domain.review.overview import DocumentOverview, FolderOverview
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.certificate_items import certificate_items
from tender_tool.fairness.subject.price_rows import price_share
from tender_tool.fairness.subject.under_review import Subject
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.own_files import own_kind
from tender_tool.reports.overview import overview_json, overview_lines, write_overview
from tender_tool.ruleset.files.whole_file import replace_file
from tender_tool.ruleset.law import law_as_of
from tender_tool.services.documents.review_document import DocumentReading, read_tender_document
from tender_tool.services.documents.stated import packs_of
from tender_tool.services.file_kinds import DOCUMENTS_OF_A_FOLDER, files_below, is_of
from tender_tool.services.program.error_log import keep_error
from tender_tool.services.review.clearance import clearance_of_document
from tender_tool.services.review.review_rules import subject_of_document

__all__ = ["is_ours", "overview_json", "overview_lines", "review_folder", "reviewed_reading", "save_overview"]


def review_folder(
    tender: Tender, folder: Path, *, day: date | None = None, progress: Progress | None = None
) -> FolderOverview:
    """Return what was found in each document of a folder and the folders in it; ``tender`` gives the procedure.

    A document that cannot be read has a row that says why. Raises InputError if there are no documents, and
    Cancelled if ``progress`` does.
    """
    if not folder.is_dir():
        raise InputError(Problem(Message.of("overview.no_folder", folder=str(folder)), Source(folder.name)))
    paths = sorted(path for path in files_below(folder) if is_of(path, DOCUMENTS_OF_A_FOLDER) and not is_ours(path))
    if not paths:
        raise InputError(Problem(Message.of("overview.nothing", folder=str(folder)), Source(folder.name)))
    watch = progress or NoProgress()
    rows = []
    for done, path in enumerate(paths):
        watch.step(done, len(paths))
        rows.append(_row(tender, path, path.relative_to(folder).as_posix(), day))
    watch.step(len(paths), len(paths))
    return FolderOverview(str(folder), tuple(rows), law_as_of().isoformat())


def is_ours(path: Path) -> bool:
    """Return whether a file is one that this program exported."""
    try:
        return own_kind(read_file(path)) is not None
    except InputError:
        # Its row says why it cannot be read.
        return False


def _row(tender: Tender, path: Path, name: str, day: date | None) -> DocumentOverview:
    try:
        return _reviewed(tender, path, name, day)
    except InputError as error:
        return DocumentOverview(name, why=error.problems[0].message)
    except Exception as error:  # noqa: BLE001  (one document that nobody foresaw must not cost the others)
        keep_error(error)
        return DocumentOverview(name, why=Message.of("overview.crashed", file=name))


def _reviewed(tender: Tender, path: Path, name: str, day: date | None) -> DocumentOverview:
    return reviewed_reading(tender, read_tender_document(path), name, day).overview


@dataclass(frozen=True, slots=True)
class ReviewedReading:
    """A document at a glance, what was found in it, and how the checks looked at it."""

    overview: DocumentOverview
    review: Review
    subject: Subject


def reviewed_reading(tender: Tender, reading: DocumentReading, name: str, day: date | None) -> ReviewedReading:
    """Return what is found in a document that was read; ``tender`` gives the procedure."""
    subject = subject_of_document(tender, reading.document, reading.scoring, day=day)
    review = run_checks(subject, packs_of(reading.document))
    share = price_share(subject) if subject.rows else None
    items = [item.factor.points for item in certificate_items(subject)]
    standing = [finding for finding in review.findings if finding.suppressed is None]
    counts = Counter(finding.severity for finding in standing)
    codes = sorted({finding.code for finding in standing if finding.severity != "info"})
    overview = DocumentOverview(
        name,
        share.fixed if share else None,
        sum(items, Decimal(0)) if reading.scoring else None,
        counts["error"],
        counts["warning"],
        counts["info"],
        len(review.findings) - len(standing),
        tuple(codes),
        reading.scoring.adds_up if reading.scoring else None,
        clearance_of_document(reading.scoring).against if reading.scoring else (),
        subject.day,
        subject.tender.table.procedure.regime,
    )
    return ReviewedReading(overview, review, subject)


def save_overview(overview: FolderOverview, path: Path, language: Language = "zh") -> None:
    """Write the overview as a workbook; raises InputError if that is not possible."""
    replace_file(path, lambda place: write_overview(overview, place, language))
