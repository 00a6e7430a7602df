import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.services import rules
from tender_tool.services.samples import sample_file
from tender_tool.services.survey import engines
from tender_tool.services.survey.found import FoundFile
from tender_tool.services.survey.processes import Outcome
from tender_tool.services.survey.record import SurveyWork
from tender_tool.services.survey.records import Records
from tender_tool.services.survey.run import _record
from tests.services.survey.made_survey import TEXT, files, made_folder, names, surveyed, table

_RUN = "import sys; from tender_tool.__main__ import main; main(sys.argv[1:])"


def test_a_second_call_reviews_only_what_is_new(tmp_path: Path) -> None:
    assert surveyed(tmp_path, made_folder(tmp_path, 2)).steps == [(0, 2), (1, 2), (2, 2)]
    again = surveyed(tmp_path, made_folder(tmp_path, 3))
    assert again.steps == [(2, 3), (3, 3)]
    assert list(again.records) == names(3)
    assert files(tmp_path) == names(3)


def test_a_file_that_cannot_be_read_is_recorded_with_its_reason(tmp_path: Path) -> None:
    folder = made_folder(tmp_path, 1)
    (folder / "bad.docx").write_bytes(b"PK nothing")
    surveyed(tmp_path, folder)
    bad, good = table(tmp_path)
    assert bad["problem"]
    assert bad["failure"] == "unread"
    assert good["problem"] is None


def test_what_hung_is_tried_again_on_request_only(tmp_path: Path) -> None:
    folder = made_folder(tmp_path, 2)
    surveyed(tmp_path, folder, seconds=0.001)
    assert {row["failure"] for row in table(tmp_path)} == {"hung"}
    assert surveyed(tmp_path, folder).steps == [(2, 2)]
    assert surveyed(tmp_path, folder, retry=True).steps[0] == (0, 2)
    assert {row["failure"] for row in table(tmp_path)} == {None}


def test_the_same_content_counts_once_and_keeps_all_its_names(tmp_path: Path) -> None:
    folder = made_folder(tmp_path, 1)
    (folder / "copy.txt").write_bytes((folder / "d000.txt").read_bytes())
    surveyed(tmp_path, folder)
    (row,) = table(tmp_path)
    assert [row["file"], *row["copies"]] == ["in/copy.txt", "in/d000.txt"]


def test_what_is_gone_or_changed_counts_no_more_and_is_told(tmp_path: Path) -> None:
    folder, other = made_folder(tmp_path, 4), tmp_path / "other" / "in"
    surveyed(tmp_path, folder)
    (folder / "d000.txt").unlink()
    (folder / "d001.txt").write_text(f"改\n{TEXT}", "utf-8")
    (folder / "d002.txt").rename(folder / "moved.txt")
    other.mkdir(parents=True)
    (other / "d003.txt").write_text(f"另\n{TEXT}", "utf-8")
    # Folders of the same name are told apart by what stands before it.
    here = f"{tmp_path.name}/in"
    for _ in range(2):
        surveyed(tmp_path, folder, other)
        assert files(tmp_path) == [*(f"{here}/{name}.txt" for name in ("d001", "d003", "moved")), "other/in/d003.txt"]
        page = (tmp_path / "out" / "summary.html").read_text("utf-8")
        assert "此前审查过的 1 个文件已不在文件夹中" in page
        assert "1 个文件在此前审查后改过内容" in page


def test_lists_are_told_from_documents_and_read_as_lists(tmp_path: Path) -> None:
    folder = made_folder(tmp_path, 1)
    (folder / "list.xlsx").write_bytes(sample_file().read_bytes())
    surveyed(tmp_path, folder)
    (held,) = table(tmp_path, "lists")
    bidders = table(tmp_path, "bidders")
    assert files(tmp_path) == names(1)
    assert (held["file"], held["bidders"], held["unclear"]) == ("in/list.xlsx", 6, 1)
    assert [row["state"] for row in bidders].count("expired") == 1
    assert [row["where"] for row in table(tmp_path, "problems")] == ["投标人情况!E7"]
    # What it wrote itself is neither.
    (folder / "list.xlsx").write_bytes((tmp_path / "out" / "summary.xlsx").read_bytes())
    surveyed(tmp_path, folder)
    assert not table(tmp_path, "lists")
    assert files(tmp_path) == names(1)


def test_other_code_rules_or_day_review_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = SurveyWork(rules.new_tender(), None)
    records = Records(tmp_path, work)
    records.make_folder()
    records.write("one", b'{"kind": "document"}')
    assert Records(tmp_path, work).known("one", retry=False)
    assert not Records(tmp_path, replace(work, day=date(2026, 1, 1))).known("one", retry=False)
    monkeypatch.setattr("tender_tool.services.survey.records.program_version", lambda: "another")
    assert not Records(tmp_path, work).known("one", retry=False)


def _call(folder: Path, out: Path, *, log: Path) -> subprocess.Popen[bytes]:
    call = [sys.executable, "-c", _RUN, "survey", str(folder), "--out", str(out), "--workers", "1"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
    with log.open("wb") as file:
        return subprocess.Popen(call, stdout=file, stderr=file, env=environment)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_killed_at_any_moment_it_goes_on_without_losing_or_repeating_a_document(tmp_path: Path) -> None:
    folder, chance = made_folder(tmp_path, 40), random.Random(20)  # noqa: S311  (chance, no secret)
    for ending in (signal.SIGKILL, signal.SIGINT):
        before = {path: path.stat().st_mtime_ns for path in tmp_path.glob("out/records/*/*.json")}
        with _call(folder, tmp_path / "out", log=tmp_path / "log") as run:
            until = time.monotonic() + 30
            while len(list(tmp_path.glob("out/records/*/*.json"))) <= len(before) and time.monotonic() < until:
                time.sleep(0.02)
            time.sleep(chance.uniform(0, 0.3))
            run.send_signal(ending)
        if ending == signal.SIGINT:
            assert run.returncode in (0, 130)
            assert "已停止" in (tmp_path / "log").read_text("utf-8") or run.returncode == 0
        kept = {path: path.stat().st_mtime_ns for path in tmp_path.glob("out/records/*/*.json")}
        assert {path: kept[path] for path in before} == before
        assert all(json.loads(path.read_text("utf-8")) for path in kept)
    seen = surveyed(tmp_path, folder)
    assert seen.steps[0] == (len(kept), 40)
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert files(tmp_path) == names(40)


def test_a_file_that_changes_before_it_is_read_is_reviewed_by_the_next_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made_folder(tmp_path, 1)
    done_by = engines.done_by

    def changing(*given: object) -> object:
        (folder / "d000.txt").write_text(TEXT, "utf-8")
        return done_by(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("tender_tool.services.survey.run.done_by", changing)
    surveyed(tmp_path, folder)
    assert table(tmp_path)[0]["failure"] == "changed"
    monkeypatch.undo()
    surveyed(tmp_path, folder)
    assert table(tmp_path)[0]["failure"] is None


def test_a_file_that_the_workers_cannot_see_ends_the_survey_in_one_sentence(tmp_path: Path) -> None:
    (path := tmp_path / "here.txt").write_text(TEXT, "utf-8")
    with pytest.raises(InputError) as refused:
        _record(FoundFile("key", str(path), ("here.txt",)), Outcome(result=None))
    assert [each.message.code for each in refused.value.problems] == ["survey.not_shared"]
    path.unlink()
    assert (
        json.loads(_record(FoundFile("key", str(path), ("here.txt",)), Outcome(result=None)))["failure"] == "locked"
    )
