"""What an exporter is, and which there are: every module of this package that has an ``EXPORTER``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.results.score import ScoreSheet
from tender_tool.domain.review.finding import Review
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Text


@dataclass(frozen=True, slots=True)
class Results:
    """All that a report is made of; ``most`` is how many findings a preview shows, None where all stand in it.

    ``whole`` are all scores, where ``sheet`` holds only those that a preview shows.

    ``annex``: with the chain of each bidder's points behind the report. ``template`` is a person's own form of the
    report, ``letterhead`` the head of the workbook's pages; None: the program's own.
    """

    tender: Tender
    sheet: ScoreSheet
    review: Review
    language: Language
    most: int | None = None
    annex: bool = True
    template: InputFile | None = None
    letterhead: InputFile | None = None
    whole: ScoreSheet | None = None

    @property
    def counted(self) -> ScoreSheet:
        """Return the scores that counts go by."""
        return self.whole or self.sheet


@dataclass(frozen=True, slots=True)
class Exporter:
    """A kind of file: its id, place in the list, title, file name in either language, and who writes it.

    ``named_after_project``: the project's name stands before the file's.
    """

    id: str
    order: int
    title: Text
    file_name: Text
    write: Callable[[Results, Path], None]
    named_after_project: bool = True


def discovered() -> tuple[Exporter, ...]:
    """Return the exporters of this package by their order."""
    package = importlib.import_module("tender_tool.reports")
    found = []
    for module in pkgutil.iter_modules(package.__path__, "tender_tool.reports."):
        exporter = getattr(importlib.import_module(module.name), "EXPORTER", None)
        if isinstance(exporter, Exporter):
            found.append(exporter)
    return tuple(sorted(found, key=lambda exporter: exporter.order))
