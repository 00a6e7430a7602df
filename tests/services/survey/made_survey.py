"""Folders of small documents, and a survey of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tender_tool.services import rules
from tender_tool.services.survey.found import FoundFile
from tender_tool.services.survey.record import Record, SurveyWork
from tender_tool.services.survey.run import Survey, Watcher, run_survey

TEXT = "评分标准\n价格 30分\n售后服务认证五星得5分\n"


def made_folder(place: Path, count: int) -> Path:
    """Write ``count`` documents."""
    folder = place / "in"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"d{number:03}.txt").write_text(f"第{number}号项目\n{TEXT}", "utf-8")
    return folder


def names(count: int) -> list[str]:
    """Return what the documents are called."""
    return [f"in/d{number:03}.txt" for number in range(count)]


@dataclass
class Seen(Watcher):
    """Remembers what a survey told."""

    steps: list[tuple[int, int]] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)

    def step(self, done: int, everything: int) -> None:
        if not self.steps or self.steps[-1] != (done, everything):
            self.steps.append((done, everything))

    def done(self, file: FoundFile, record: Callable[[], Record]) -> None:
        assert file.names[0] not in self.records
        self.records[file.names[0]] = record()


def surveyed(place: Path, *folders: Path, watcher: Seen | None = None, **how: object) -> Seen:
    """Survey folders into ``out``, and return what it told."""
    seen = watcher or Seen()
    settings: dict[str, Any] = {"workers": 1, **how}
    run_survey(Survey(folders, place / "out", **settings), SurveyWork(rules.new_tender(), None), seen)
    return seen


def table(place: Path, name: str = "documents") -> list[dict[str, Any]]:
    """Return the rows of one of its tables."""
    return [json.loads(line) for line in (place / "out" / f"{name}.jsonl").read_text("utf-8").splitlines()]


def files(place: Path) -> list[str]:
    """Return the names of the documents among its results."""
    return [row["file"] for row in table(place)]
