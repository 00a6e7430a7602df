"""Files come out together under their own names, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.domain.progress import NoProgress
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results, discovered
from tender_tool.reports.files import file_names, write_together

NAMES = {
    "zh": ["校园空调采购及安装项目-评分表.xlsx", "校园空调采购及安装项目-评审报告.docx", "result.json"],
    "en": [
        "校园空调采购及安装项目-scoring-sheet.xlsx",
        "校园空调采购及安装项目-evaluation-report.docx",
        "result.json",
    ],
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
        write_together(discovered(), results, tmp_path, Stops(), replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["result.json"]
    assert (tmp_path / "result.json").read_text(encoding="utf-8") == "old"


@pytest.fixture
def old(results: Results, tmp_path: Path) -> Path:
    """A folder with an export of before, told apart by its contents."""
    for path in write_together(discovered(), results, tmp_path, NoProgress()):
        path.write_text("old", encoding="utf-8")
    return tmp_path


def _texts(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_that_are_there_are_replaced_only_where_that_is_said(results: Results, old: Path) -> None:
    before = _texts(old)
    with pytest.raises(InputError) as refused:
        write_together(discovered(), results, old, NoProgress())
    assert refused.value.problems[0].message.code == "file.exists"
    assert _texts(old) == before
    write_together(discovered(), results, old, NoProgress(), replace=True)
    assert set(_texts(old)) == set(before)
    assert b"old" not in _texts(old).values()


@pytest.mark.parametrize("blocked", range(3))
def test_one_that_is_blocked_leaves_all_as_they_were(
    results: Results, old: Path, blocked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, moved, real = _texts(old), [], Path.replace

    def replace_unless_open(self: Path, target: Path) -> Path:
        if self.parent.name.startswith(".writing-"):
            moved.append(target)
            if len(moved) == blocked + 1:
                raise PermissionError(13, "open elsewhere", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_unless_open)
    with pytest.raises(InputError):
        write_together(discovered(), results, old, NoProgress(), replace=True)
    assert _texts(old) == before


@pytest.mark.parametrize("blocked", range(3))
def test_one_that_is_blocked_leaves_nothing_where_nothing_was(
    results: Results, tmp_path: Path, blocked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, moved = Path.replace, []

    def replace_unless_open(self: Path, target: Path) -> Path:
        moved.append(target)
        if len(moved) == blocked + 1:
            raise PermissionError(13, "open elsewhere", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_unless_open)
    with pytest.raises(InputError):
        write_together(discovered(), results, tmp_path / "out", NoProgress())
    assert not (tmp_path / "out").exists()


def test_a_folder_of_that_name_is_no_file_to_replace(results: Results, tmp_path: Path) -> None:
    (tmp_path / "result.json").mkdir()
    with pytest.raises(InputError) as refused:
        write_together(discovered(), results, tmp_path, NoProgress(), replace=True)
    assert refused.value.problems[0].message.code == "file.folder_there"
    assert [path.name for path in tmp_path.iterdir()] == ["result.json"]


@pytest.mark.parametrize(
    ("project", "begins"),
    [
        ("教学楼/实验楼 空调: 第“2”包?", "教学楼实验楼 空调 第“2”包-"),
        ("CON", "CON_-"),
        ("长" * 300, "长" * 60 + "-"),
        ("...", "投标人名单-"),
        ("", "投标人名单-"),
    ],
)
def test_names_are_such_as_every_system_allows(results: Results, project: str, begins: str) -> None:
    names = file_names(discovered(), replace(results.tender, name=project), "zh")
    assert [name.startswith(begins) for name in names[:2]] == [True, True], names
    assert names[2] == "result.json"
