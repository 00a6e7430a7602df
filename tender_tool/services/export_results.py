"""Write the scoring sheet, the evaluation report and the results as JSON."""

from __future__ import annotations

from pathlib import Path

from tender_tool.domain.finding import Review
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.score import ScoreSheet
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Exporter, Results, discovered
from tender_tool.reports.files import write_together
from tender_tool.reports.result_json import dumps, result_json, review_json

__all__ = ["Exporter", "Results", "dumps", "export_results", "exporters", "result_json", "review_json"]


def exporters() -> tuple[Exporter, ...]:
    """Return every kind of file that can be written, in the order in which they are offered."""
    return discovered()


def export_results(  # noqa: PLR0913  (each is a choice of the person who exports)
    tender: Tender,
    sheet: ScoreSheet,
    review: Review,
    folder: Path,
    *,
    language: Language = "zh",
    kinds: tuple[str, ...] = (),
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write the results into ``folder`` (made if it is missing) and return the files: all of them or none.

    ``kinds`` are exporter ids, all by default. Raises InputError if the folder cannot be written and Cancelled
    if ``progress`` does.
    """
    results = Results(tender, sheet, review, language)
    wanted = [each for each in exporters() if not kinds or each.id in kinds]
    return write_together(wanted, results, folder, progress or NoProgress())
