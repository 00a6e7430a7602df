"""Files come out together under their own names, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results, discovered
from tender_tool.reports.files import write_together

NAMES = {
    "zh": ["评分表.xlsx", "评审报告.docx", "result.json"],
    "en": ["scoring-sheet.xlsx", "evaluation-report.docx", "result.json"],
}


def test_the_exporters_come_in_order() -> None:
    assert [exporter.id for exporter in discovered()] == ["xlsx", "docx", "json"]


def test_the_files_have_the_names_of_their_language(results: Results, language: Language, tmp_path: Path) -> None:
    made = write_together(discovered(), replace(results, language=language), tmp_path / "out", NoProgress())
    assert [path.name for path in made] == NAMES[language]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(NAMES[language])


def test_nothing_is_left_when_one_of_them_fails(results: Results, tmp_path: Path) -> None:
    def fail(_: Results, path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise PermissionError(13, "open elsewhere", str(path))

    exporters = [*discovered()[:2], replace(discovered()[2], write=fail)]
    with pytest.raises(InputError):
        write_together(exporters, results, tmp_path / "out", NoProgress())
    assert not (tmp_path / "out").exists()


def test_what_was_there_stays_when_a_person_stops(results: Results, tmp_path: Path) -> None:
    class Stops:
        def step(self, done: int, total: int) -> None:
            if done == total - 1:
                raise Cancelled

    (tmp_path / "result.json").write_text("old", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_together(discovered(), results, tmp_path, Stops())
    assert [path.name for path in tmp_path.iterdir()] == ["result.json"]
    assert (tmp_path / "result.json").read_text(encoding="utf-8") == "old"
