"""Write the scoring sheet, the evaluation report and the results as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tender_tool.domain.garbage_pause import garbage_collection_paused
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.progress import NoProgress, Progress
from tender_tool.domain.report_facts import FACT_NAMES, FactName
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reading.files.input_file import read_file
from tender_tool.reports.evaluation_report import EXPORTER as _REPORT
from tender_tool.reports.evaluation_report import WITHOUT_ANNEX
from tender_tool.reports.exporters import Exporter, Results, discovered
from tender_tool.reports.files import file_names, write_together
from tender_tool.reports.report_preview import Block, PrintedPages, report_preview, whole_report
from tender_tool.reports.result_json import result_json, review_json
from tender_tool.reports.scoring_sheet import EXPORTER as _SHEET
from tender_tool.reports.values.regime_words import report_word
from tender_tool.services.verification.sealing import Sealing

__all__ = [
    "Block",
    "Exporter",
    "Forms",
    "PrintedPages",
    "Results",
    "export_results",
    "exporters",
    "files_there",
    "preview",
    "result_json",
    "review_json",
    "whole",
]


@dataclass(frozen=True, slots=True)
class Forms:
    """A person's own files that give exports their form: a Word template, a workbook with the head of its pages."""

    template: Path | None = None
    letterhead: Path | None = None

    def read(self, name: Literal["template", "letterhead"]) -> InputFile | None:
        """Return one of them as it is on disk now; raises InputError where it cannot be read."""
        path = self.template if name == "template" else self.letterhead
        return read_file(path) if path is not None else None


_NO_FORMS = Forms()


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
    replace: bool = False,
    packs: frozenset[str] = frozenset(),
    whole: bool = True,
    annex: bool = True,
    forms: Forms = _NO_FORMS,
) -> tuple[Path, ...]:
    """Write the results into ``folder`` (made if it is missing) and return the files: all of them or none.

    ``kinds`` are exporter ids, all by default; ``packs`` are the places whose local practice was reviewed. Each file
    carries its proof, and the tender itself unless ``whole`` says that it must not. ``annex``: the report has the
    chain of each bidder's points. ``forms`` are the person's own.

    Raises InputError if a form is wrong, the folder cannot be written or files of these names are there and
    ``replace`` does not say that they may go, and Cancelled if ``progress`` does.
    """
    wanted = [each for each in exporters() if not kinds or each.id in kinds]
    template = forms.read("template") if _REPORT in wanted else None
    letterhead = forms.read("letterhead") if _SHEET in wanted else None
    results = Results(tender, sheet, review, language, template=template, letterhead=letterhead)
    if not annex:
        wanted = [WITHOUT_ANNEX if each.id == _REPORT.id else each for each in wanted]
    seal = Sealing(results, packs, whole=whole).seal
    with garbage_collection_paused():
        return write_together(wanted, results, folder, progress or NoProgress(), replace=replace, seal=seal)


def preview(tender: Tender, sheet: ScoreSheet, review: Review, language: Language, *, annex: bool = True) -> str:
    """Return the report as it would be written, as HTML."""
    return report_preview(Results(tender, sheet, review, language, annex=annex))


def whole(
    tender: Tender, sheet: ScoreSheet, review: Review, language: Language, *, annex: bool = True
) -> PrintedPages:
    """Return the whole report for whoever prints it: the same contents as the Word report."""
    return whole_report(Results(tender, sheet, review, language, annex=annex))


def fact_titles(tender: Tender, language: Language) -> dict[FactName, str]:
    """Return what the facts that people record for the report are called under the tender's regime."""
    results = Results(tender, ScoreSheet(()), Review((), (), (), ""), language)
    return {name: report_word(f"fact_{name}", results) for name in FACT_NAMES}


def files_there(
    tender: Tender, folder: Path, *, language: Language = "zh", kinds: tuple[str, ...] = ()
) -> tuple[Path, ...]:
    """Return the files in ``folder`` that an export would replace."""
    wanted = [each for each in exporters() if not kinds or each.id in kinds]
    names = file_names(wanted, tender, language)
    return tuple(folder / name for name in names if (folder / name).exists())
