"""Everything that a survey leaves: tables, a workbook and a page to read, all of them or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tender_tool.domain.text import Language
from tender_tool.reports.survey.tables import Surveyed


class Results(Protocol):
    """The records of a survey; each ``iter`` goes through all of them anew, however many there are."""

    @property
    def folders(self) -> tuple[str, ...]: ...

    @property
    def law_as_of(self) -> str: ...

    def __iter__(self) -> Iterator[Surveyed]: ...


def write_results(results: Results, out: Path, language: Language) -> tuple[Path, ...]:
    raise NotImplementedError
