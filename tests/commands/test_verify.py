"""``tender-tool verify``."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tender_tool.services.projects import open_project
from tests.commands.calls import Call


@pytest.fixture
def files(call: Call, listed: Path, tmp_path: Path) -> dict[str, Path]:
    call("score", listed, "--opened-on", "2026-03-01", "--out", "out")
    return {each.suffix: each for each in (tmp_path / "out").iterdir()}


def _tampered(path: Path) -> Path:
    copy = path.with_name(f"copy{path.suffix}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace("丙公司".encode(), "丁公司".encode()))
    return copy


def test_untouched_files_pass(call: Call, files: dict[str, Path]) -> None:
    called = call("verify", *files.values())
    assert called.status in (0, None)
    assert called.out.count("未改动") == 3


def test_a_change_is_named_in_words_and_as_json(call: Call, files: dict[str, Path]) -> None:
    copy = _tampered(files[".xlsx"])
    called = call("verify", files[".json"], copy, "--lang", "en")
    assert called.status == 1
    assert "“丙公司” → “丁公司”" in called.out
    told = call("verify", copy, "--json", "-").content["files"][0]
    assert (told["verdict"], told["holds"], told["has_tender"]) == ("changed", False, True)
    cells = [each for each in told["differences"] if each["kind"] == "cell"]
    assert {(each["was"], each["is"]) for each in cells} >= {("丙公司", "丁公司")}
    assert all("!" in each["place"] for each in cells)


def test_the_tender_is_taken_out_and_compared_with(call: Call, files: dict[str, Path]) -> None:
    assert call("verify", files[".docx"], "--take-out", "again.tender").status in (0, None)
    assert len(open_project(Path("again.tender")).tender.bidders) == 6
    assert call("verify", *files.values(), "--project", "again.tender").status in (0, None)
    assert call("verify", files[".docx"], "--take-out", "again.tender").status == 2
    changed = call("verify", _tampered(files[".docx"]), "--project", "again.tender")
    assert changed.status == 1
    assert "第 " in changed.out


def test_files_to_publish_hold_digests_only(call: Call, listed: Path, tmp_path: Path) -> None:
    call("score", listed, "--opened-on", "2026-03-01", "--out", "bare", "--without-tender")
    for each in (tmp_path / "bare").iterdir():
        told = call("verify", each, "--json", "-").content["files"][0]
        assert (told["verdict"], told["has_tender"]) == ("untouched", False)
    copy = _tampered(next((tmp_path / "bare").glob("*.docx")))
    assert call("verify", copy).status == 1


def test_what_is_no_export_is_told(call: Call, listed: Path, tmp_path: Path) -> None:
    assert "不是本程序导出的文件" in call("verify", listed).out
    (tmp_path / "a.txt").write_text("无", encoding="utf-8")
    assert call("verify", "a.txt").status == 2
    assert call("verify", listed, "--take-out", "b.tender").status == 2
    assert not Path("b.tender").exists()
