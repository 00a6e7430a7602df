import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tender_tool.services import rules
from tender_tool.services.survey.record import SurveyWork
from tender_tool.services.survey.run import Survey, run_survey

_TEXT = "评分标准\n价格 30分\n售后服务认证五星得5分\n"
_RUN = "import sys; from tender_tool.__main__ import main; main(sys.argv[1:])"


def _folder(place: Path, count: int) -> Path:
    folder = place / "in"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"d{number:03}.txt").write_text(f"第{number}号项目\n{_TEXT}", "utf-8")
    return folder


def _surveyed(place: Path, folder: Path) -> list[tuple[int, int]]:
    steps: list[tuple[int, int]] = []
    survey = Survey(place / "out", workers=1)
    run_survey(survey, (folder,), SurveyWork(rules.new_tender(), None), lambda *step: steps.append(step))
    return steps


def _files(place: Path) -> list[str]:
    lines = (place / "out" / "documents.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["file"] for line in lines]


def test_a_second_call_reviews_only_what_is_new(tmp_path: Path) -> None:
    assert _surveyed(tmp_path, _folder(tmp_path, 2)) == [(0, 2), (1, 2), (2, 2)]
    assert _surveyed(tmp_path, _folder(tmp_path, 3)) == [(2, 3), (3, 3)]
    assert _files(tmp_path) == ["in/d000.txt", "in/d001.txt", "in/d002.txt"]


def test_a_document_that_cannot_be_read_is_recorded_with_its_reason(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 1)
    (folder / "bad.docx").write_bytes(b"PK nothing")
    _surveyed(tmp_path, folder)
    bad, good = (json.loads(line) for line in (tmp_path / "out/documents.jsonl").read_text("utf-8").splitlines())
    assert bad["why"]
    assert good["why"] is None


@pytest.mark.parametrize("records", [0, 3, 7])
def test_a_killed_survey_goes_on_without_losing_or_repeating_a_document(tmp_path: Path, records: int) -> None:
    folder = _folder(tmp_path, 12)
    call = [sys.executable, "-c", _RUN, "survey", str(folder), "--out", str(tmp_path / "out"), "--workers", "1"]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True, env=os.environ) as run:
        assert run.stderr
        for _ in range(records + 1):
            run.stderr.readline()
        run.send_signal(signal.SIGKILL)
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("records/*/*.json")}
    assert len(kept) >= records
    steps = _surveyed(tmp_path, folder)
    assert steps[0] == (len(kept), 12)
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert _files(tmp_path) == [f"in/d{number:03}.txt" for number in range(12)]
