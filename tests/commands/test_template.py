"""``tender-tool template``, and exports by a person's own template and letterhead."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from tests.commands.calls import Call
from tests.reports.made_letterheads import letterhead


def _template(path: Path, *lines: str) -> Path:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(path))
    return path


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_default_template_is_written_and_passes_its_check(call: Call, language: str) -> None:
    assert call("template", "--write", "form.docx", "--lang", language).status in (0, None)
    checked = call("template", "form.docx", "--lang", language)
    assert checked.status in (0, None)
    assert not [line for line in checked.out.splitlines() if line.startswith(("!", "-"))]
    assert call("template", "--write", "form.docx").status == 2
    assert call("template", "--write", "form.docx", "--force").status in (0, None)


def test_a_check_tells_what_is_used_missing_and_wrong(call: Call, tmp_path: Path) -> None:
    _template(tmp_path / "good.docx", "{{ 项目名称 }}")
    found = call("template", "good.docx")
    assert found.status in (0, None)
    assert "用到的占位符：项目名称" in found.out
    assert "没有写“签字栏”" in found.out
    _template(tmp_path / "bad.docx", "{{ 项目名 }}", "{% for b in 投标人 %}")
    wrong = call("template", "bad.docx")
    assert wrong.status == 1
    assert wrong.out.count("\n!") + wrong.out.startswith("!") == 2
    (tmp_path / "no.docx").write_bytes(b"nothing")
    assert call("template", "no.docx").status == 2
    assert call("template", "missing.docx").status == 2


def test_an_empty_list_is_still_written(call: Call) -> None:
    assert call("template", "list.xlsx").status in (0, None)
    assert zipfile.is_zipfile("list.xlsx")


def test_forms_without_a_use_are_refused_before_anything_is_done(call: Call, listed: Path) -> None:
    for arguments, said in (
        (("score", listed, "--template", "form.docx"), "请用 --out"),
        (("template", "--write", "form.pdf"), "请用 .docx"),
    ):
        refused = call(*arguments)
        assert (refused.status, len(refused.lines)) == (2, 1)
        assert said in refused.err
    assert not Path("form.pdf").exists()


def test_an_export_by_own_forms_is_verified(call: Call, listed: Path, tmp_path: Path) -> None:
    _template(tmp_path / "form.docx", "本报告由某某公司编制：{{ 项目名称 }}", "{{ 评分结果部分 }}")
    letterhead(tmp_path / "head.xlsx")
    forms = ("--template", "form.docx", "--letterhead", "head.xlsx")
    assert call("score", listed, "--opened-on", "2026-03-01", "--out", "a", *forms).status in (0, None)
    assert call("score", listed, "--opened-on", "2026-03-01", "--out", "b", *forms).status in (0, None)
    files = sorted((tmp_path / "a").iterdir())
    assert [each.read_bytes() for each in files] == [each.read_bytes() for each in sorted((tmp_path / "b").iterdir())]
    (tmp_path / "form.docx").unlink()
    told = call("verify", *files)
    assert told.status in (0, None)
    assert told.out.count("未改动") == 3
    report = next(each for each in files if each.suffix == ".docx")
    copy = tmp_path / "copy.docx"
    with zipfile.ZipFile(report) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace("某某公司编制".encode(), "另一公司编制".encode()))
    changed = call("verify", copy)
    assert changed.status == 1
    assert "第 1 段" in changed.out
    assert "另一公司编制" in changed.out


@pytest.mark.parametrize(
    ("option", "name", "content"),
    [
        ("--template", "form.docx", b"nothing"),
        ("--template", "gone.docx", None),
        ("--letterhead", "head.xlsx", b"PK\x03\x04"),
        ("--letterhead", "gone.xlsx", None),
    ],
)
def test_a_form_that_cannot_be_used_stops_the_export(
    call: Call, listed: Path, tmp_path: Path, option: str, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    called = call("score", listed, "--opened-on", "2026-03-01", "--out", "out", option, name)
    assert called.status == 2
    assert len(called.lines) == 1
    assert not (tmp_path / "out").exists()
