"""Everything that a survey leaves: tables, a workbook, a Word file and a page to read, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

from tender_tool.domain.progress import NoProgress
from tender_tool.domain.text import Language
from tender_tool.reports.files import make_together
from tender_tool.reports.survey.page import write_page
from tender_tool.reports.survey.paper import write_paper
from tender_tool.reports.survey.summary import Summary
from tender_tool.reports.survey.table_files import table_files, table_names
from tender_tool.reports.survey.tables import TABLES, Surveyed
from tender_tool.reports.survey.workbook import write_workbook

SUMMARY_PAGE, DOCUMENTS_FILE = "summary.html", "documents.jsonl"


class Results(Protocol):
    """The records of a survey; each ``iter`` goes through all of them anew, however many there are."""

    @property
    def folders(self) -> tuple[str, ...]:
        """Return the folders that were surveyed."""

    @property
    def law_as_of(self) -> str:
        """Return the day of the law data."""

    @property
    def gone(self) -> tuple[str, ...]:
        """Return the files that earlier surveys knew and that are gone: nothing of them is told here."""

    @property
    def changed(self) -> int:
        """Return how many files have another content than in an earlier survey."""

    def __iter__(self) -> Iterator[Surveyed]:
        """Go through everything that was surveyed."""


def write_results(results: Results, out: Path, language: Language) -> tuple[Path, ...]:
    """Write all files into ``out``, in place of an earlier call's; raises InputError if that is not possible."""
    summary = Summary(language, gone=results.gone, changed=results.changed)
    first, *others = table_names()
    writers: list[tuple[str, Callable[[Path], None]]] = [
        # All tables at once: so the records are gone through once for them.
        (first, partial(_write_tables, results, summary)),
        *((name, _made_already) for name in others),
        ("summary.xlsx", partial(write_workbook, results, summary)),
        ("summary.docx", lambda path: write_paper(summary, results.folders, results.law_as_of, path)),
        (SUMMARY_PAGE, lambda path: _write_page(path, results, summary)),
    ]
    return make_together(writers, out, NoProgress(), replace=True)


def _write_tables(results: Results, summary: Summary, first: Path) -> None:
    with table_files(first.parent) as files:
        for each in results:
            summary.add(each)
            for name, table in TABLES.items():
                for row in table.rows(each, summary.language):
                    files.add(name, row)


def _made_already(path: Path) -> None:
    """Leave a file as it is."""


def _write_page(path: Path, results: Results, summary: Summary) -> None:
    path.write_text(write_page(summary, results.folders, results.law_as_of), "utf-8")
